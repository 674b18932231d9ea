/** A stretch of text that is seen when its markup is rendered; `as` where it is seen as something else. */
export interface Seen {
  readonly from: number;
  readonly to: number;
  readonly as?: string;
}

/**
 * What is seen of a line of Markdown: emphasis, code marks, link targets, tags and escapes taken away. One pass,
 * no look-back over what was read: linear whatever the text.
 */
export function seenIn(text: string): readonly Seen[] {
  const line: Line = { text, seen: [], missing: new Set() };
  let at = 0;
  while (at < text.length) {
    const mark = MARKS[text[at] ?? ''];
    const after = mark?.(line, at);
    if (after === undefined) at = words(line, at);
    else at = after;
  }
  return line.seen;
}

interface Line {
  readonly text: string;
  readonly seen: Seen[];
  /** Marks whose search came up empty once: it need not be made again further on. */
  readonly missing: Set<string>;
}

function find({ text, missing }: Line, mark: string, from: number): number {
  if (missing.has(mark)) return -1;
  const at = text.indexOf(mark, from);
  if (at < 0) missing.add(mark);
  return at;
}

function show({ seen }: Line, from: number, to: number): void {
  if (from < to) seen.push({ from, to });
}

/** Reads what begins at `at`; where it goes on, or undefined where the character is one like any other. */
type Mark = (line: Line, at: number) => number | undefined;

const MARKS: Readonly<Record<string, Mark>> = {
  '\\': (line, at) => {
    if (!/[!-/:-@[-`{-~]/.test(line.text[at + 1] ?? '')) return undefined;
    show(line, at + 1, at + 2);
    return at + 2;
  },
  '`': (line, at) => {
    const close = find(line, '`', at + 1);
    if (close < 0) return at + 1;
    show(line, at + 1, close);
    return close + 1;
  },
  '*': ({ text }, at) => {
    if (text[at + 1] === '*') return at + 2;
    // With a space on both sides it is a multiplication.
    const alone = (text[at + 1] ?? '').trim() === '' && (text[at - 1] ?? ' ').trim() === '';
    return alone ? undefined : at + 1;
  },
  '~': ({ text }, at) => (text[at + 1] === '~' ? at + 2 : undefined),
  _: ({ text }, at) => (isWord(text[at - 1]) && isWord(text[at + 1]) ? undefined : at + 1),
  '!': ({ text }, at) => (text[at + 1] === '[' ? at + 1 : undefined),
  '[': (_, at) => at + 1,
  ']': (line, at) => {
    const close = line.text[at + 1] === '(' ? find(line, ')', at + 2) : -1;
    return close < 0 ? at + 1 : close + 1;
  },
  '<': (line, at) => {
    if (!/[a-zA-Z/]/.test(line.text[at + 1] ?? '')) return undefined;
    const close = find(line, '>', at + 1);
    return close < 0 ? undefined : close + 1;
  },
  '&': (line, at) => {
    const entity = /^&([a-z]{2,4}|#39);/.exec(line.text.slice(at, at + 7));
    const as = entity === null ? undefined : ENTITIES[entity[1] ?? ''];
    if (entity === null || as === undefined) return undefined;
    line.seen.push({ from: at, to: at + entity[0].length, as });
    return at + entity[0].length;
  },
};

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  nbsp: ' ',
  apos: "'",
  '#39': "'",
};

/** A character as it stands, and all after it up to the next that may be a mark. */
function words(line: Line, at: number): number {
  let end = at + 1;
  while (end < line.text.length && MARKS[line.text[end] ?? ''] === undefined) end++;
  show(line, at, end);
  return end;
}

function isWord(char: string | undefined): boolean {
  return char !== undefined && /[\p{L}\p{N}_]/u.test(char);
}
