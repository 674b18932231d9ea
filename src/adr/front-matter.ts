import type { Span } from '../base/span.ts';
import type { Line } from './lines.ts';

/** A top-level entry of front matter. Nothing is resolved: a record's front matter need not even be valid YAML. */
export interface MatterEntry {
  readonly key: string;
  /** The value without its quotes and a comment behind it; for lists, from the first item to the last. */
  readonly value: Span;
  readonly quote: '' | '"' | "'";
  /** From the key to the end of the entry's last line. */
  readonly whole: Span;
}

export interface FrontMatter {
  readonly inside: Span;
  /** Where the document goes on. */
  readonly end: number;
  readonly entries: readonly MatterEntry[];
}

/** Front matter between `---` (or TOML's `+++`) at the very top. */
export function frontMatterOf(lines: readonly Line[]): FrontMatter | undefined {
  const fence = lines[0]?.text.trimEnd();
  if (fence !== '---' && fence !== '+++') return undefined;
  let close = 1;
  while (close < lines.length && !isFence((lines[close] as Line).text, fence)) close++;
  if (close >= lines.length) return undefined;
  const last = lines[close] as Line;
  return {
    inside: { start: (lines[1] as Line).start, end: last.start },
    end: lines[close + 1]?.start ?? last.end,
    entries: entriesOf(lines.slice(1, close), fence === '+++' ? '=' : ':'),
  };
}

/** The top-level entries of some lines of YAML (or TOML, with `=`). */
export function entriesOf(lines: readonly Line[], colon: ':' | '='): readonly MatterEntry[] {
  const entries: MatterEntry[] = [];
  for (let i = 0; i < lines.length; ) {
    const line = lines[i] as Line;
    const cut = keyEnd(line.text, colon);
    let next = i + 1;
    while (next < lines.length && /^(?:\s+\S|-\s)/.test((lines[next] as Line).text)) next++;
    if (cut > 0) entries.push(entry(line, cut, lines.slice(i + 1, next)));
    i = next;
  }
  return entries;
}

function isFence(text: string, fence: string): boolean {
  const plain = text.trimEnd();
  return plain === fence || (fence === '---' && plain === '...');
}

/** Where the key's colon stands, or -1 where the line starts no entry. */
function keyEnd(text: string, colon: string): number {
  if (text === '' || /[\s#\-[\]{}]/.test(text[0] ?? ' ')) return -1;
  const cut = text.indexOf(colon);
  if (cut < 1 || cut > 60) return -1;
  const next = text[cut + 1];
  return next === undefined || /\s/.test(next) || colon === '=' ? cut : -1;
}

function entry(line: Line, cut: number, more: readonly Line[]): MatterEntry {
  const key = line.text
    .slice(0, cut)
    .trim()
    .replace(/^["']|["']$/g, '');
  let start = cut + 1;
  while (start < line.text.length && /\s/.test(line.text.charAt(start))) start++;
  let end = line.text.length;
  const first = line.text[start];
  const quote = first === '"' || first === "'" ? first : '';
  if (quote !== '') {
    const close = line.text.indexOf(quote, start + 1);
    if (close > 0) {
      return {
        key,
        quote,
        value: { start: line.start + start + 1, end: line.start + close },
        whole: { start: line.start, end: line.end },
      };
    }
  } else {
    const comment = line.text.slice(start).search(/(?:^|\s)#/);
    if (comment >= 0) end = start + comment;
  }
  while (end > start && /\s/.test(line.text.charAt(end - 1))) end--;
  const last = more.filter((l) => l.text.trim() !== '').at(-1);
  if (last === undefined) {
    return {
      key,
      quote: '',
      value: { start: line.start + start, end: line.start + Math.max(start, end) },
      whole: { start: line.start, end: line.end },
    };
  }
  const firstMore = more[0] as Line;
  const from =
    end > start
      ? line.start + start
      : firstMore.start + (firstMore.text.length - firstMore.text.trimStart().length);
  const to = last.start + last.text.trimEnd().length;
  // What stands in quotes may go on over lines.
  const isQuoted = quote !== '' && last.text.trimEnd().endsWith(quote);
  return {
    key,
    quote: isQuoted ? quote : '',
    value: isQuoted ? { start: from + 1, end: to - 1 } : { start: from, end: to },
    whole: { start: line.start, end: last.end },
  };
}
