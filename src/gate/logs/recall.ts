import { LineStream } from './lines.ts';
import { SHOWN } from './report.ts';

/** Reads a few lines again, of which only the numbers were kept. */
export class LineRecall {
  readonly lines: LineStream;
  readonly #wanted: ReadonlySet<number>;
  readonly #texts = new Map<number, Uint8Array>();
  readonly #supply: (texts: ReadonlyMap<number, Uint8Array>) => void;
  #line = 0;

  /** `wanted`: lines counted from 1 over all files. */
  constructor(wanted: readonly number[], supply: (texts: ReadonlyMap<number, Uint8Array>) => void) {
    this.#wanted = new Set(wanted);
    this.#supply = supply;
    this.lines = new LineStream(
      (bytes, start) => {
        const end = bytes.indexOf(0x0a, start);
        if (this.#wanted.has(++this.#line)) this.#texts.set(this.#line, bytes.slice(start, end + 1));
        return end;
      },
      () => this.#line++,
    );
  }

  /** Whether all lines are there, and the rest of the files need not be read. */
  get isComplete(): boolean {
    return this.#texts.size === this.#wanted.size;
  }

  /** Hands the lines to who asked for them. */
  finish(): void {
    this.#supply(this.#texts);
  }
}

/** The first few by some number, in order. */
export class First<T> {
  readonly #by: (value: T) => number;
  readonly list: T[] = [];

  constructor(by: (value: T) => number) {
    this.#by = by;
  }

  add(value: T): void {
    const by = this.#by(value);
    if (this.list.length === SHOWN && by > this.#by(this.list[SHOWN - 1] as T)) return;
    const at = this.list.findIndex((other) => this.#by(other) > by);
    this.list.splice(at < 0 ? this.list.length : at, 0, value);
    if (this.list.length > SHOWN) this.list.pop();
  }
}
