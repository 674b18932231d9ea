const NEWLINE = 0x0a;

/** A longer line is counted and not judged: whatever a file holds, memory stays bounded. */
export const LONGEST_LINE = 2 ** 20;

const BUFFER = 2 ** 22;

/**
 * Looks at the line that begins at `start` and says where its newline is. There always is one: where the file
 * lacks the last, it was added, and `isLast` is true.
 */
export type OnLine = (bytes: Uint8Array, start: number, isLast: boolean) => number;

/** Cuts a stream of bytes into lines in one buffer that is filled over and over. */
export class LineStream {
  readonly #onLine: OnLine;
  readonly #onLong: () => void;
  readonly #buffer = new Uint8Array(BUFFER + 1);
  #filled = 0;
  #isSkipping = false;

  /** `onLong` is called for each line longer than `LONGEST_LINE`; it was passed over or is behind the call. */
  constructor(onLine: OnLine, onLong: () => void) {
    this.#onLine = onLine;
    this.#onLong = onLong;
  }

  /** Where the next bytes belong; never empty. */
  room(): Uint8Array {
    return this.#buffer.subarray(this.#filled, BUFFER);
  }

  /** Says that `count` bytes of the room were filled. */
  filled(count: number): void {
    const before = this.#filled;
    this.#filled += count;
    const last = this.#buffer.subarray(before, this.#filled).lastIndexOf(NEWLINE);
    if (last < 0) {
      this.#dropLong();
      return;
    }
    const end = before + last + 1;
    this.#lines(end);
    this.#buffer.copyWithin(0, end, this.#filled);
    this.#filled -= end;
    this.#dropLong();
  }

  /** The file is at its end; the stream is ready for another. */
  end(): void {
    if (this.#isSkipping) this.#onLong();
    else if (this.#filled > 0) {
      this.#buffer[this.#filled] = NEWLINE;
      this.#onLine(this.#buffer, 0, true);
    }
    this.#isSkipping = false;
    this.#filled = 0;
  }

  #lines(end: number): void {
    let at = 0;
    if (this.#isSkipping) {
      at = this.#buffer.indexOf(NEWLINE) + 1;
      this.#isSkipping = false;
      this.#onLong();
    }
    while (at < end) {
      const newline = this.#onLine(this.#buffer, at, false);
      at = newline + 1;
    }
  }

  /** What is left is the beginning of one line. Too much of it is dropped until its newline comes. */
  #dropLong(): void {
    if (this.#filled <= LONGEST_LINE) return;
    this.#isSkipping = true;
    this.#filled = 0;
  }
}
