import type { Span } from '../base/span.ts';
import { Stop } from './errors.ts';
import type { Token, TokenKind } from './tokens.ts';

/** Where the parser is in the tokens of a text. */
export class Cursor {
  /** The one to be read next; of kind `end` when all are read. */
  token: Token;
  /** Where the one read last ends; 0 before the first. */
  lastEnd = 0;
  readonly #text: string;
  readonly #tokens: readonly Token[];
  #at = 0;

  /** @param tokens of the text; the last is of kind `end` */
  constructor(text: string, tokens: readonly Token[]) {
    this.#text = text;
    this.#tokens = tokens;
    this.token = tokens[0] as Token;
  }

  get atStart(): boolean {
    return this.#at === 0;
  }

  next(): Token {
    const { token } = this;
    if (token.kind !== 'end') {
      this.#at++;
      this.token = this.#tokens[this.#at] as Token;
      this.lastEnd = token.end;
    }
    return token;
  }

  /** The token after the next one, or further on. */
  peek(ahead = 1): Token {
    const at = Math.min(this.#at + ahead, this.#tokens.length - 1);
    return this.#tokens[at] as Token;
  }

  is(kind: TokenKind): boolean {
    return this.token.kind === kind;
  }

  textOf(span: Span): string {
    return this.#text.slice(span.start, span.end);
  }

  /** Refuses the next token. */
  unexpected(expected: string): never {
    const { token } = this;
    const span = spanOf(token);
    if (token.kind === 'end') throw new Stop({ code: 'unexpected-end', expected, span });
    throw new Stop({ code: 'unexpected-token', found: this.textOf(span), expected, span });
  }

  /** Refuses the next token, because it begins another value right after one. */
  missingOperator(before: Span): never {
    const span = spanOf(this.token);
    throw new Stop({
      code: 'missing-operator',
      before: this.textOf(before),
      after: this.textOf(span),
      span,
    });
  }
}

export function spanOf({ start, end }: Token): Span {
  return { start, end };
}
