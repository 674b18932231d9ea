import type { Span } from '../base/span.ts';
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

/** A stretch of a text without what stands at its ends: nothing that `before` matches in front, or `after` behind. */
export function narrowed(text: string, { start, end }: Span, before: RegExp, after: RegExp = before): Span {
  let [from, to] = [start, end];
  while (from < to && before.test(text.charAt(from))) from++;
  while (to > from && after.test(text.charAt(to - 1))) to--;
  return { start: from, end: to };
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
  const hidden = syntax === 'rst' ? literalBlocks(lines) : fencedBlocks(lines, syntax);
  const pieces: string[] = [];
  let last = 0;
  for (const { start, end } of hidden) {
    pieces.push(text.slice(last, start), text.slice(start, end).replace(/[^\r\n]/g, ' '));
    last = end;
  }
  pieces.push(text.slice(last));
  return pieces.join('');
}

const BLOCK = /^\.\. (?:code|code-block|literalinclude|math)::|^\.\. [^:_\s][^:]{0,200}$/;

/** reStructuredText: what is indented deeper than a `::`, a code directive or a comment. */
function* literalBlocks(lines: readonly Line[]): Generator<Span> {
  let deeper: number | undefined;
  for (const line of lines) {
    const body = line.text.trimStart();
    const indent = line.text.length - body.length;
    if (deeper !== undefined && (body === '' || indent > deeper)) {
      yield line;
      continue;
    }
    deeper = undefined;
    if (BLOCK.test(body)) {
      deeper = indent;
      yield line;
    } else if (body.endsWith('::') && !body.startsWith('.. ')) deeper = indent;
  }
}

/** Markdown and AsciiDoc: fenced blocks and comments. */
function* fencedBlocks(lines: readonly Line[], syntax: RecordSyntax): Generator<Span> {
  let open: Fence | undefined;
  let comment = false;
  for (const line of lines) {
    const body = line.text.trimStart();
    if (open !== undefined) {
      if (closes(open, body)) open = undefined;
      yield line;
      continue;
    }
    const fence = comment ? undefined : fenceOf(body, line.text.length - body.length, syntax);
    if (fence !== undefined || (syntax === 'asciidoc' && body.startsWith('//'))) {
      open = fence;
      yield line;
    } else if (syntax === 'markdown') comment = yield* commentsOn(line, comment);
  }
}

type Fence = { marker: string; size: number };

function fenceOf(body: string, indent: number, syntax: RecordSyntax): Fence | undefined {
  if (syntax === 'asciidoc') {
    const block = /^(-{4,}|\.{4,}|\/{4,}|\+{4,})\s*$/.exec(body)?.[1];
    if (block !== undefined && indent === 0) return { marker: block.charAt(0), size: block.length };
  }
  const ticks = /^(?:[-*+] {1,3}|> ?)?(`{3,}|~{3,})/.exec(body)?.[1];
  if (ticks === undefined) return undefined;
  // "```code``` in a sentence" opens nothing.
  if (ticks[0] === '`' && body.slice(body.indexOf(ticks) + ticks.length).includes('`')) return undefined;
  return { marker: ticks.charAt(0), size: ticks.length };
}

function closes(fence: Fence, body: string): boolean {
  const inner = body.startsWith('>') ? body.slice(1).trimStart() : body;
  let size = 0;
  while (inner[size] === fence.marker) size++;
  return size >= fence.size && inner.slice(size).trim() === '';
}

/** What HTML comments cover on one line; returns whether the last of them goes on. */
function* commentsOn({ text, start }: Line, inside: boolean): Generator<Span, boolean> {
  for (let from = 0, open = inside; ; open = false) {
    if (!open) from = text.indexOf('<!--', from);
    if (from < 0) return false;
    // Two characters on, so that `<!-->` and `<!--->` are whole comments, as in CommonMark.
    const close = text.indexOf('-->', open ? from : from + 2);
    const end = close < 0 ? text.length : close + 3;
    yield { start: start + from, end: start + end };
    if (close < 0) return true;
    from = end;
  }
}
