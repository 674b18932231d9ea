import { LineIndex } from '../base/span.ts';

export type Syntax = 'yaml' | 'markdown';

/** A document's text as it was read: decoded, without a byte order mark, line endings kept. */
export class Source {
  /** The name shown to people: relative to where sdx was started, `/` between folders; `<stdin>` for a pipe. */
  readonly name: string;
  readonly text: string;
  readonly syntax: Syntax;
  #lines: LineIndex | undefined;

  constructor(name: string, text: string, syntax: Syntax) {
    this.name = name;
    this.text = text;
    this.syntax = syntax;
  }

  /** Built when first asked for: a clean document never needs it. */
  get lines(): LineIndex {
    this.#lines ??= new LineIndex(this.text);
    return this.#lines;
  }
}
