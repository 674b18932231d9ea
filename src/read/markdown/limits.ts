import type { Finding } from '../../base/finding.ts';
import { finding } from '../codes.ts';

/**
 * What bounds the Markdown parser's work beyond the limits on every document. Its cost is lines times open
 * containers, and several events for each table cell. Each is far beyond what a person writes.
 */
export const MARKDOWN_LIMITS = {
  nesting: { most: 20, of: 'quotes and lists inside each other' },
  markers: { most: 5_000, of: 'list and quote marks' },
  lazy: { most: 20_000, of: 'lines times open quotes' },
  pipes: { most: 50_000, of: 'table cells' },
} as const;

/** The finding at the line that goes over a limit, before anything is parsed. One pass over the text. */
export function beyondLimits(text: string): Finding | undefined {
  const sum = { markers: 0, lazy: 0, pipes: 0 };
  let quotes = 0;
  let start = 0;
  while (start < text.length) {
    let end = start;
    while (end < text.length && text[end] !== '\n' && text[end] !== '\r')
      if (text[end++] === '|') sum.pipes++;
    const marks = containerMarks(text, start, end);
    sum.markers += marks.count;
    // A line without marks may carry on the quote above it, which is then asked once for each level.
    if (marks.blank) quotes = 0;
    else if (marks.count > 0) quotes = marks.quotes;
    sum.lazy += quotes;
    const over = goneBeyond({ ...sum, nesting: marks.count });
    if (over !== undefined) return tooMuch(over, start, end);
    start = end + (text[end] === '\r' && text[end + 1] === '\n' ? 2 : 1);
  }
  return undefined;
}

type LimitName = keyof typeof MARKDOWN_LIMITS;

function goneBeyond(
  counts: Readonly<Record<LimitName, number>>,
): (typeof MARKDOWN_LIMITS)[LimitName] | undefined {
  for (const name of Object.keys(MARKDOWN_LIMITS) as LimitName[])
    if (counts[name] > MARKDOWN_LIMITS[name].most) return MARKDOWN_LIMITS[name];
  return undefined;
}

interface Marks {
  readonly count: number;
  readonly quotes: number;
  readonly blank: boolean;
}

/** Quote and list marks at the start of a line; indentation under marks counts as one for every four columns. */
function containerMarks(text: string, start: number, end: number): Marks {
  let count = 0;
  let quotes = 0;
  let indent = 0;
  let i = start;
  for (; i < end; i++) {
    const char = text[i] ?? '';
    if (char === ' ') indent++;
    else if (char === '\t') indent += 4;
    else if (char === '>') {
      count++;
      quotes++;
    } else if ('-*+'.includes(char) && isSpace(text[i + 1])) count++;
    else {
      const after = ordinal(text, i, end);
      if (after === undefined) break;
      count++;
      i = after;
    }
  }
  // Indentation alone is a code block or wrapped text; below marks each two columns can hold one more list.
  return { count: count === 0 ? 0 : count + (indent >> 2), quotes, blank: i >= end && count === 0 };
}

/** Where the mark of `1. ` or `1) ` ends. */
function ordinal(text: string, from: number, end: number): number | undefined {
  let at = from;
  while (at < end && at - from < 9 && isDigit(text[at])) at++;
  return at > from && (text[at] === '.' || text[at] === ')') && isSpace(text[at + 1]) ? at : undefined;
}

const isSpace = (char: string | undefined): boolean => char === undefined || /\s/.test(char);
const isDigit = (char: string | undefined): boolean => char !== undefined && char >= '0' && char <= '9';

function tooMuch(limit: { readonly most: number; readonly of: string }, start: number, end: number): Finding {
  return finding(
    'read/limit',
    { start, end: Math.min(end, start + 80) },
    { most: String(limit.most), of: limit.of },
  );
}
