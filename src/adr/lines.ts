import type { RecordSyntax } from '../model/adr.ts';

/** A line of a text without its ending. */
export interface Line {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The lines of a text; `\n`, `\r\n` and a lone `\r` end one. */
export function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (let i = 0; i <= text.length; i++) {
    const code = i === text.length ? 10 : text.charCodeAt(i);
    if (code !== 10 && code !== 13) continue;
    lines.push({ start, end: i, text: text.slice(start, i) });
    if (code === 13 && text.charCodeAt(i + 1) === 10) i++;
    start = i + 1;
  }
  return lines;
}

/** The line ending that a text uses most; `\n` for one of a single line. */
export function lineEnding(text: string): string {
  let crlf = 0;
  let lf = 0;
  let cr = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 10) lf++;
    else if (code === 13) {
      if (text.charCodeAt(i + 1) === 10) {
        crlf++;
        i++;
      } else cr++;
    }
  }
  if (crlf > lf && crlf >= cr) return '\r\n';
  return cr > lf ? '\r' : '\n';
}

/** The first character of `at`'s line, after the ending before it. */
export function lineStart(text: string, at: number): number {
  let start = at;
  while (start > 0 && text[start - 1] !== '\n' && text[start - 1] !== '\r') start--;
  return start;
}

/** The end of `at`'s line, before its ending. */
export function lineEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && text[end] !== '\n' && text[end] !== '\r') end++;
  return end;
}

/** Past the line ending at `end`, if one is there. */
export function afterLineEnding(text: string, end: number): number {
  if (text[end] === '\r') return text[end + 1] === '\n' ? end + 2 : end + 1;
  return text[end] === '\n' ? end + 1 : end;
}

/**
 * The same text with code blocks and comments blanked out: equal length, equal lines, so every offset stays
 * true and nothing inside an example is taken for the record's own words.
 */
export function withoutCode(text: string, syntax: RecordSyntax): string {
  if (syntax === 'yaml') return text;
  const lines = linesOf(text);
  const pieces: string[] = [];
  let last = 0;
  const blank = (start: number, end: number): void => {
    if (end <= start || start < last) return;
    pieces.push(text.slice(last, start), text.slice(start, end).replace(/[^\r\n]/g, ' '));
    last = end;
  };
  let open: { marker: string; size: number } | undefined;
  let comment = false;
  let literal = -1; // the indent that a reStructuredText literal block or comment goes deeper than
  for (const line of lines) {
    const body = line.text.trimStart();
    const indent = line.text.length - body.length;
    if (open !== undefined) {
      if (closes(open, body)) open = undefined;
      blank(line.start, line.end);
      continue;
    }
    if (literal >= 0) {
      if (body === '' || indent > literal) {
        blank(line.start, line.end);
        continue;
      }
      literal = -1;
    }
    if (!comment) {
      const fence = fenceOf(body, indent, syntax);
      if (fence !== undefined) {
        open = fence;
        blank(line.start, line.end);
        continue;
      }
      if (syntax === 'asciidoc' && body.startsWith('//')) {
        blank(line.start, line.end);
        continue;
      }
      if (syntax === 'rst') {
        if (/^\.\. (?:code|code-block|literalinclude|math)::|^\.\. [^:_\s][^:]{0,200}$/.test(body)) {
          literal = indent;
          blank(line.start, line.end);
          continue;
        }
        if (body.endsWith('::') && !body.startsWith('.. ')) literal = indent;
        continue;
      }
    }
    if (syntax === 'markdown') comment = blankComments(line, comment, blank);
  }
  pieces.push(text.slice(last));
  return pieces.join('');
}

type Fence = { marker: string; size: number };

function fenceOf(body: string, indent: number, syntax: RecordSyntax): Fence | undefined {
  if (syntax === 'asciidoc') {
    const block = /^(-{4,}|\.{4,}|\/{4,}|\+{4,})\s*$/.exec(body)?.[1];
    if (block !== undefined && indent === 0) return { marker: block[0] ?? '', size: block.length };
  }
  if (syntax === 'rst') return undefined;
  const ticks = /^(?:[-*+] {1,3}|> ?)?(`{3,}|~{3,})/.exec(body)?.[1];
  if (ticks === undefined) return undefined;
  // "```code``` in a sentence" opens nothing.
  if (ticks[0] === '`' && body.slice(body.indexOf(ticks) + ticks.length).includes('`')) return undefined;
  return { marker: ticks[0] ?? '', size: ticks.length };
}

function closes(fence: Fence, body: string): boolean {
  const inner = body.startsWith('>') ? body.slice(1).trimStart() : body;
  let size = 0;
  while (inner[size] === fence.marker) size++;
  return size >= fence.size && inner.slice(size).trim() === '';
}

/** Blanks what an HTML comment covers on one line; returns whether the comment goes on. */
function blankComments(line: Line, inside: boolean, blank: (start: number, end: number) => void): boolean {
  let at = 0;
  let open = inside;
  for (;;) {
    if (open) {
      const close = line.text.indexOf('-->', at);
      if (close < 0) {
        blank(line.start + at, line.end);
        return true;
      }
      blank(line.start + at, line.start + close + 3);
      at = close + 3;
      open = false;
    }
    const start = line.text.indexOf('<!--', at);
    if (start < 0) return false;
    // CommonMark: `<!-->` and `<!--->` are whole comments.
    const short = line.text.startsWith('<!-->', start) ? 5 : line.text.startsWith('<!--->', start) ? 6 : 0;
    if (short > 0) {
      blank(line.start + start, line.start + start + short);
      at = start + short;
      continue;
    }
    at = start;
    blank(line.start + start, line.start + start + 4);
    at = start + 4;
    open = true;
  }
}
