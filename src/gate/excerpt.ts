import { LineIndex, type Span } from '../base/span.ts';
import { Source } from '../model/source.ts';

/** Columns of a line that are kept; what is beyond is cut. */
const WIDEST = 1000;

/**
 * A few lines of a file that is too large to hold: what findings about them are shown in. Offsets are into the
 * kept lines, and lines have the numbers they have in the file.
 */
export class Excerpt extends Source {
  readonly #numbers: readonly number[];
  readonly #starts: ReadonlyMap<number, number>;
  #index: LineIndex | undefined;

  /** `lines` are texts without line endings by their number, counted from 1. */
  constructor(name: string, lines: ReadonlyMap<number, string>) {
    const numbers = [...lines.keys()].sort((a, b) => a - b);
    const texts = numbers.map((number) => cut(lines.get(number) ?? ''));
    super(name, texts.join('\n'), 'yaml');
    this.#numbers = numbers;
    const starts = new Map<number, number>();
    let at = 0;
    numbers.forEach((number, i) => {
      starts.set(number, at);
      at += (texts[i] ?? '').length + 1;
    });
    this.#starts = starts;
  }

  override get lines(): LineIndex {
    this.#index ??= new NumberedLines(this.text, this.#numbers);
    return this.#index;
  }

  /** The place of columns of a kept line, counted from 0; clamped to what is kept of it. */
  place(line: number, from: number, to: number): Span {
    const start = this.#starts.get(line) ?? 0;
    const { end } = this.lines.line(line);
    return { start: Math.min(start + from, end), end: Math.min(start + to, end) };
  }
}

/** Lines by the numbers they have elsewhere. */
class NumberedLines extends LineIndex {
  readonly #numbers: readonly number[];

  constructor(text: string, numbers: readonly number[]) {
    super(text);
    this.#numbers = numbers;
  }

  override get lineCount(): number {
    return this.#numbers.at(-1) ?? 1;
  }

  override position(offset: number): ReturnType<LineIndex['position']> {
    const { line, column } = super.position(offset);
    return { line: this.#numbers[line - 1] ?? line, column };
  }

  override line(number: number): Span {
    return super.line(this.#numbers.indexOf(number) + 1);
  }
}

/** Line breaks that a line still has, such as a lone carriage return, would count as lines of their own. */
function cut(text: string): string {
  const line = text.replaceAll(/[\r\n]/g, ' ').trimEnd();
  return line.length > WIDEST ? `${line.slice(0, WIDEST)}…` : line;
}
