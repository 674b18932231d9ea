import type { Span } from '../base/span.ts';

/**
 * The line of a text that a span begins in, and carets under the span; of a long line the part around it.
 * @param width most columns of either line, at least 20
 */
export function caret(text: string, span: Span, width = 100): readonly [string, string] {
  const room = Math.max(20, width);
  const start = Math.max(0, Math.min(span.start, text.length));
  const lineStart = Math.max(text.lastIndexOf('\n', start - 1), text.lastIndexOf('\r', start - 1)) + 1;
  let lineEnd = lineStart;
  while (lineEnd < text.length && text[lineEnd] !== '\n' && text[lineEnd] !== '\r') lineEnd++;
  const end = Math.max(start + 1, Math.min(span.end, lineEnd));
  let from = lineStart;
  let to = lineEnd;
  if (lineEnd - lineStart > room - 2) {
    from = Math.max(lineStart, Math.min(start - Math.floor(room / 3), lineEnd - (room - 2)));
    to = Math.min(lineEnd, from + room - 2);
  }
  const before = from > lineStart ? '…' : '';
  const line = `${before}${oneColumn(text.slice(from, to))}${to < lineEnd ? '…' : ''}`;
  const marks = Math.max(1, Math.min(end, to) - start);
  return [line, `${' '.repeat(before.length + start - from)}${'^'.repeat(marks)}`];
}

/** Each code unit as one column, and nothing a terminal would obey. */
function oneColumn(text: string): string {
  return text.replaceAll('\t', ' ').replaceAll(UNSEEN, '�');
}

/** Control, bidirectional and other unseen characters as their code points: `U+202E`. */
export function visible(text: string): string {
  return text.replaceAll(
    UNSEEN,
    (character) => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
  );
}

const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;
