import type { Field, FieldForm, RecordSyntax } from '../model/adr.ts';
import type { FrontMatter } from './front-matter.ts';
import { type Line, narrowed } from './lines.ts';
import { fieldRole } from './wording.ts';

/** The fields that front matter holds. */
export function matterFields(text: string, matter: FrontMatter): readonly Field[] {
  const fields: Field[] = [];
  for (const entry of matter.entries) {
    const role = fieldRole(entry.key);
    if (role === undefined) continue;
    fields.push({
      role,
      key: entry.key,
      form: 'front-matter',
      text: text.slice(entry.value.start, entry.value.end),
      value: entry.value,
      line: entry.whole,
    });
  }
  return fields;
}

/** The fields on some header lines, none of them blank: bullets, bold or plain `key: value`, table rows, attributes, field lists. */
export function headerFields(lines: readonly Line[], syntax: RecordSyntax): readonly Field[] {
  const fields: Field[] = [];
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as Line;
    if (line.text.length > 4000) continue;
    if (/^\s*\|/.test(line.text)) {
      const { found, used } = tableFields(lines, i, syntax);
      fields.push(...found);
      i += used - 1;
      continue;
    }
    const field = lineField(line, syntax) ?? keyAlone(line, lines[i + 1], syntax);
    if (field !== undefined) fields.push(field);
  }
  return fields;
}

/** One line as `key: value`, in any of its dresses. */
function lineField(line: Line, syntax: RecordSyntax): Field | undefined {
  const attribute = /^:([A-Za-z][\w ()-]{0,40}):(?:[ \t]+|$)/.exec(line.text);
  if (attribute !== null && syntax !== 'markdown') {
    const form = syntax === 'asciidoc' ? 'attribute' : 'field';
    return made(line, attribute[1] ?? '', form, attribute[0].length, line.text.length);
  }
  const marker = /^\s{0,6}(?:>\s?){0,2}(?:[-*+•]\s+|\d{1,2}[.)]\s+)?/.exec(line.text)?.[0] ?? '';
  const start = marker.length;
  const listed = /[-*+•.)]\s+$/.test(marker);
  const { cut, width } = colonIn(line.text, start);
  if (cut < 0) return boldKey(line, start, listed);
  const raw = line.text.slice(start, cut);
  const bold = /[*_]/.test(raw);
  const key = raw
    .replace(/[*_`]/g, '')
    .replace(/\([^)]{0,40}\)/g, '')
    .replace(/^[^\p{L}]{0,6}/u, '')
    .trim();
  const form: FieldForm = listed ? 'bullet' : bold ? 'bold' : 'line';
  return made(line, key, form, cut + width, line.text.length);
}

/** The colon that ends a key: near the front, not inside a link or an address. */
function colonIn(text: string, start: number): { cut: number; width: number } {
  const limit = Math.min(text.length, start + 60);
  for (let i = start; i < limit; i++) {
    const char = text[i];
    if (char === '[' || char === '(' || char === '<' || char === '.') {
      if (char !== '(') break;
      const close = text.indexOf(')', i);
      if (close < 0 || close > limit) break;
      i = close;
    }
    if (char === ':' || char === '：') return { cut: i, width: text[i + 1] === ':' ? 2 : 1 };
  }
  return { cut: -1, width: 0 };
}

/** `**Status** Accepted`, `__Date__ – 2024-01-02`. */
function boldKey(line: Line, start: number, listed: boolean): Field | undefined {
  const match = /^(?:\*\*|__)([^*_]{1,40})(?:\*\*|__)\s{0,3}[-–—=]?\s{0,3}(?=\S)/.exec(
    line.text.slice(start, start + 80),
  );
  if (match === null) return undefined;
  return made(
    line,
    (match[1] ?? '').trim(),
    listed ? 'bullet' : 'bold',
    start + match[0].length,
    line.text.length,
  );
}

/** A key on a line of its own; what it says stands on the next line. */
function keyAlone(line: Line, value: Line | undefined, syntax: RecordSyntax): Field | undefined {
  const plain = line.text.replace(/[*_:\s]+$/, '');
  if (!/^\s{0,3}(?:\*\*|__)/.test(line.text) && !/:\s*$/.test(line.text)) return undefined;
  if (value === undefined || /^\s*[#|=]/.test(value.text)) return undefined;
  if (lineField(value, syntax) !== undefined) return undefined;
  const skip = /^\s*(?:[-*+]\s+)?/.exec(value.text)?.[0].length ?? 0;
  return made(value, plain.replace(/^[\s*_]+/, ''), 'line', skip, value.text.length);
}

function made(line: Line, key: string, form: FieldForm, from: number, to: number): Field | undefined {
  const role = fieldRole(key);
  if (role === undefined) return undefined;
  let { start, end } = narrowed(line.text, { start: from, end: to }, /[\s*_`]/, /[\s*_\\]/);
  const broken = /<br\s?\/?>$/i.exec(line.text.slice(Math.max(start, end - 6), end));
  if (broken !== null) end -= broken[0].length;
  if (form !== 'attribute' && form !== 'field' && start === end) return undefined;
  return {
    role,
    key,
    form,
    text: line.text.slice(start, end),
    value: { start: line.start + start, end: line.start + end },
    line: { start: line.start, end: line.end },
  };
}

interface Cell {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A table: rows of key and value, or a first row of keys over one row of values. */
function tableFields(
  lines: readonly Line[],
  at: number,
  syntax: RecordSyntax,
): { found: readonly Field[]; used: number } {
  let used = 0;
  const rows: { line: Line; cells: readonly Cell[] }[] = [];
  while (at + used < lines.length && /^\s*\|/.test((lines[at + used] as Line).text)) {
    const line = lines[at + used] as Line;
    used++;
    if (/^[\s|:=-]+$/.test(line.text)) continue;
    rows.push({ line, cells: cellsOf(line) });
  }
  const found: Field[] = [];
  const [head, values] = rows;
  const columns = head?.cells.filter((cell) => fieldRole(bare(cell.text)) !== undefined).length ?? 0;
  if (
    head !== undefined &&
    values !== undefined &&
    columns >= 2 &&
    head.cells.length === values.cells.length
  ) {
    head.cells.forEach((cell, i) => {
      const value = values.cells[i] as Cell;
      const field = cellField(bare(cell.text), 'column', value, values.line);
      if (field !== undefined) found.push(field);
    });
    return { found, used };
  }
  rows.forEach(({ line, cells }, index) => {
    const [key, value] = cells;
    if (key === undefined) return;
    const next = rows[index + 1];
    const field =
      value !== undefined
        ? cellField(bare(key.text), 'table', value, line)
        : syntax === 'asciidoc' && next?.cells.length === 1
          ? cellField(bare(key.text), 'table', next.cells[0] as Cell, next.line)
          : undefined;
    if (field !== undefined) found.push(field);
  });
  return { found, used };
}

const bare = (text: string): string =>
  text
    .replace(/[*_`]/g, '')
    .replace(/[:\s]{1,4}$/, '')
    .trim();

function cellField(key: string, form: FieldForm, cell: Cell, line: Line): Field | undefined {
  const role = fieldRole(key);
  if (role === undefined) return undefined;
  const { start, end } = narrowed(line.text, cell, /[*_]/);
  return {
    role,
    key,
    form,
    text: line.text.slice(start, end),
    value: { start: line.start + start, end: line.start + end },
    line: { start: line.start, end: line.end },
  };
}

/** The cells of a row; a bar inside a link or behind a backslash divides nothing. */
function cellsOf(line: Line): readonly Cell[] {
  const cells: Cell[] = [];
  let from = line.text.indexOf('|') + 1;
  for (let i = from; i <= line.text.length; i++) {
    const atEnd = i === line.text.length;
    if (!atEnd && (line.text[i] !== '|' || line.text[i - 1] === '\\')) continue;
    const { start, end } = narrowed(line.text, { start: from, end: i }, /\s/);
    if (!(atEnd && start === end)) cells.push({ text: line.text.slice(start, end), start, end });
    from = i + 1;
  }
  return cells;
}
