/** A half-open range of UTF-16 code-unit offsets into a document's text, the one position used inside sdx. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export const NOWHERE: Span = { start: 0, end: 0 };

/** A position as people and editors say it: both 1-based, `column` in UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/**
 * Offsets to lines and columns, for one text. `\n`, `\r\n` and a lone `\r` each end a line, so the same
 * document gives the same positions with any of them.
 */
export class LineIndex {
  readonly text: string;
  readonly #starts: readonly number[];

  constructor(text: string) {
    this.text = text;
    const starts = [0];
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (code === 10) starts.push(i + 1);
      else if (code === 13 && text.charCodeAt(i + 1) !== 10) starts.push(i + 1);
    }
    this.#starts = starts;
  }

  get lineCount(): number {
    return this.#starts.length;
  }

  /** The position of `offset`, clamped into the text. */
  position(offset: number): Position {
    const at = Math.max(0, Math.min(offset, this.text.length));
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] ?? 0) <= at) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: at - (this.#starts[low] ?? 0) + 1 };
  }

  /** The span of a 1-based line without its line ending; clamped to the last line. */
  line(number: number): Span {
    const index = Math.max(0, Math.min(number - 1, this.#starts.length - 1));
    const start = this.#starts[index] ?? 0;
    let end = this.#starts[index + 1] ?? this.text.length;
    while (end > start && (this.text[end - 1] === '\n' || this.text[end - 1] === '\r')) end--;
    return { start, end };
  }

  /** The text of a 1-based line without its line ending. */
  lineText(number: number): string {
    const { start, end } = this.line(number);
    return this.text.slice(start, end);
  }
}
