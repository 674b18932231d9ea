import type { Span } from '../../base/span.ts';
import type { InlineComment } from './inline-comments.ts';
import { seenIn } from './markup.ts';

/** A run of a passage's text that stands in the document as it is: text index `at` is document offset `offset`. */
interface Piece {
  readonly at: number;
  readonly offset: number;
}

/**
 * A stretch of the author's own words, with the place of every character: what is left of some lines after
 * container markers (`> `, list indentation), table pipes or markup are taken away. Line ends are one `\n`.
 */
export class Passage {
  readonly text: string;
  /** HTML comments that stood among the words and are none of them. */
  readonly comments: readonly InlineComment[];
  readonly #pieces: readonly Piece[];

  constructor(text: string, pieces: readonly Piece[], comments: readonly InlineComment[] = []) {
    this.text = text;
    this.#pieces = pieces;
    this.comments = comments;
  }

  with(comments: readonly InlineComment[]): Passage {
    return new Passage(this.text, this.#pieces, comments);
  }

  /** The stretches that stand in the document as they are, each with its offset there. */
  *runs(): Generator<readonly [offset: number, text: string]> {
    for (const [i, { at, offset }] of this.#pieces.entries())
      yield [offset, this.text.slice(at, this.#pieces[i + 1]?.at)];
  }

  /** Document offset of the character at `index`. */
  offsetAt(index: number): number {
    const piece = this.#pieces[this.#pieceAt(index)];
    return piece === undefined ? 0 : piece.offset + (index - piece.at);
  }

  #pieceAt(index: number): number {
    let low = 0;
    let high = this.#pieces.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#pieces[middle]?.at ?? 0) <= index) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** From the first to the last character. */
  get span(): Span {
    const start = this.offsetAt(0);
    return { start, end: this.text === '' ? start : this.offsetAt(this.text.length - 1) + 1 };
  }

  get isEmpty(): boolean {
    return this.text.trim() === '';
  }

  slice(from: number, to: number = this.text.length): Passage {
    const end = Math.max(from, to);
    const pieces: Piece[] = [{ at: 0, offset: this.offsetAt(from) }];
    for (let i = this.#pieceAt(from) + 1; i < this.#pieces.length; i++) {
      const piece = this.#pieces[i];
      if (piece === undefined || piece.at >= end) break;
      pieces.push({ at: piece.at - from, offset: piece.offset });
    }
    return new Passage(this.text.slice(from, end), pieces);
  }

  /** With words put before it that are not in the document; they all stand at its start. */
  after(words: string): Passage {
    const pieces = this.#pieces.map(({ at, offset }) => ({ at: at + words.length, offset }));
    const start = this.offsetAt(0);
    const before = Array.from(words, (_, at) => ({ at, offset: start }));
    return new Passage(words + this.text, [...before, ...pieces]);
  }

  trim(): Passage {
    const start = this.text.length - this.text.trimStart().length;
    const end = this.text.trimEnd().length;
    return start === 0 && end === this.text.length ? this : this.slice(start, end);
  }

  /** The parts between separators, trimmed; empty ones are dropped. `pattern` must be global. */
  split(pattern: RegExp): Passage[] {
    const parts: Passage[] = [];
    let from = 0;
    for (const match of this.text.matchAll(pattern)) {
      parts.push(this.slice(from, match.index).trim());
      from = match.index + match[0].length;
    }
    parts.push(this.slice(from).trim());
    return parts.filter((part) => part.text !== '');
  }

  /** On one line, as a value: a hard or soft line break is a space. */
  get line(): string {
    return this.text.includes('\n') ? this.text.replace(/\\?\s*\n\s*/g, ' ').trim() : this.text.trim();
  }

  /** Without a pair of emphasis, code or quotation marks around all of it: `**db**`, `` `db` ``, `"db"`. */
  unwrapped(): Passage {
    let passage = this.trim();
    for (;;) {
      const mark = wrapper(passage.text);
      if (mark === 0) return passage;
      passage = passage.slice(mark, passage.text.length - mark).trim();
    }
  }

  /** The words alone: emphasis, code marks, links, tags and escapes taken away. */
  plain(): Passage {
    if (!/[*_`[\]\\<&~]/.test(this.text)) return this;
    const builder = new PassageBuilder();
    for (const { from, to, as } of seenIn(this.text)) {
      if (as !== undefined) builder.add(as, this.offsetAt(from));
      else this.#copy(builder, from, to);
    }
    return builder.build().trim();
  }

  #copy(builder: PassageBuilder, from: number, to: number): void {
    const start = this.offsetAt(from);
    if (this.offsetAt(to - 1) === start + (to - 1 - from)) builder.add(this.text.slice(from, to), start);
    else for (let i = from; i < to; i++) builder.add(this.text[i] ?? '', this.offsetAt(i));
  }
}

/** Collects characters that stay, merging neighbours into pieces. */
export class PassageBuilder {
  #text = '';
  readonly #pieces: Piece[] = [];
  #next = -1;

  add(text: string, offset: number): void {
    if (text === '') return;
    if (offset !== this.#next) this.#pieces.push({ at: this.#text.length, offset });
    this.#text += text;
    this.#next = offset + text.length;
  }

  build(): Passage {
    return new Passage(this.#text, this.#pieces);
  }
}

/**
 * Lines `start` to `end` of `source`, without the indentation and `>` marks that carry on a list or quote.
 * A `>` can only stand at the start of a paragraph's later lines inside a quote.
 */
export function passageOf(source: string, start: number, end: number): Passage {
  const builder = new PassageBuilder();
  let from = start;
  while (from < end) {
    let to = from;
    while (to < end && source[to] !== '\n' && source[to] !== '\r') to++;
    builder.add(source.slice(from, to), from);
    if (to >= end) break;
    builder.add('\n', to);
    from = to + (source[to] === '\r' && source[to + 1] === '\n' ? 2 : 1);
    while (from < end && (source[from] === ' ' || source[from] === '\t' || source[from] === '>')) from++;
  }
  return builder.build().trim();
}

const WRAPPERS = ['**', '__', '`', '*', '_', '~~', '"', '“'];

function wrapper(text: string): number {
  for (const mark of WRAPPERS) {
    const close = mark === '“' ? '”' : mark;
    if (text.length <= 2 * mark.length || !text.startsWith(mark) || !text.endsWith(close)) continue;
    if (text.slice(mark.length, -mark.length).includes(mark[0] ?? mark)) continue;
    return mark.length;
  }
  return 0;
}
