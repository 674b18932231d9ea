import { showPath } from '../model/path.ts';
import { quoted } from './codes.ts';

/** Where in a document a walk is, for the sentences that speak of it. */
export class Place {
  readonly #path: (string | number)[] = [];
  /** How the schema shows a value of the field being read. */
  example: string | undefined;

  get atRoot(): boolean {
    return this.#path.length === 0;
  }

  within<T>(step: string | number, read: () => T, example?: string): T {
    const before = this.example;
    this.#path.push(step);
    this.example = example;
    const result = read();
    this.#path.pop();
    this.example = before;
    return result;
  }

  /** `components.db.pool`, or "the document". */
  owner(): string {
    return this.atRoot ? 'the document' : `\`${quoted(showPath(this.#path))}\``;
  }

  /** The last key on the way: wording and groups go by it. */
  field(): string {
    for (let i = this.#path.length - 1; i >= 0; i--) {
      const step = this.#path[i];
      if (typeof step === 'string') return step;
    }
    return '';
  }
}
