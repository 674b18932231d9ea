import { MULTIPLIER_EXPONENT, type Multiplier } from './ast.ts';
import { type QuantityWarning, Stop } from './errors.ts';

/** Longest text that is read. A back of an envelope is shorter. */
export const TEXT_LIMIT = 10_000;
const NAME_LIMIT = 100;

/** `symbol` is an operator or bracket, one character or its ASCII spelling. */
export type TokenKind = 'number' | 'word' | 'symbol' | 'currency' | 'end';

export interface Token {
  readonly kind: TokenKind;
  /** The word, symbol or currency; a number's mantissa without separators. */
  readonly text: string;
  /** Only of numbers; `B` sticks to the number and may be bytes. */
  readonly multiplier: Multiplier | 'B';
  readonly start: number;
  readonly end: number;
  /** Nothing stands between it and the token before. */
  readonly tight: boolean;
}

const SPELLINGS: ReadonlyMap<string, string> = new Map([
  ['×', '*'],
  ['·', '*'],
  ['⋅', '*'],
  ['∗', '*'],
  ['÷', '/'],
  ['∕', '/'],
  ['−', '-'],
  ['–', '-'],
  ['≤', '<='],
  ['≥', '>='],
  ['→', 'to'],
  ['…', '..'],
]);
const PAIRS: ReadonlyMap<string, string> = new Map([
  ['->', 'to'],
  ['<=', '<='],
  ['>=', '>='],
  ['==', '=='],
  ['**', '^'],
  ['..', '..'],
  ['~=', '≈'],
  ['+-', '±'],
]);
const SINGLES = '+-*/^()<>~≈±,:%‰';
const MULTIPLIERS: ReadonlyMap<string, Multiplier | 'B'> = new Map<string, Multiplier | 'B'>([
  ['k', 'k'],
  ['K', 'k'],
  ['M', 'M'],
  ['G', 'G'],
  ['B', 'B'],
  ['bn', 'bn'],
  ['T', 'T'],
]);
export const CURRENCIES: ReadonlyMap<string, string> = new Map([
  ['$', 'USD'],
  ['€', 'EUR'],
  ['£', 'GBP'],
]);

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isLetter = (code: number): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 65 && code <= 90) ||
  code === 95 ||
  (code > 127 && LETTER.test(String.fromCharCode(code)));
const LETTER = /\p{L}/u;
const isSpace = (code: number): boolean =>
  code === 32 ||
  (code >= 9 && code <= 13) ||
  code === 0xa0 ||
  code === 0x202f ||
  code === 0x2009 ||
  code === 0xfeff;

/** Splits a text into tokens, the last of kind `end`. Throws Stop. */
export class Lexer {
  readonly #text: string;
  readonly #declares: (name: string) => boolean;
  readonly #tokens: Token[] = [];
  readonly warnings: QuantityWarning[] = [];
  /** For each open bracket, whether it holds arguments. */
  readonly #brackets: boolean[] = [];
  #at = 0;
  #lastEnd = 0;

  constructor(text: string, declares: (name: string) => boolean) {
    this.#text = text;
    this.#declares = declares;
  }

  tokens(): readonly Token[] {
    const text = this.#text;
    while (this.#at < text.length) {
      const code = text.charCodeAt(this.#at);
      if (isSpace(code)) this.#at++;
      else if (isDigit(code) || (code === 46 && isDigit(text.charCodeAt(this.#at + 1)))) this.#number();
      else if (isLetter(code)) this.#word();
      else this.#symbol();
    }
    this.#push('end', '', text.length, text.length);
    return this.#tokens;
  }

  #push(kind: TokenKind, text: string, start: number, end: number, multiplier: Multiplier | 'B' = ''): void {
    const tight = start === this.#lastEnd && this.#tokens.length > 0;
    this.#tokens.push({ kind, text, multiplier, start, end, tight });
    this.#at = end;
    this.#lastEnd = end;
  }

  #number(): void {
    const text = this.#text;
    const start = this.#at;
    let at = this.#digits(start);
    if (text.charCodeAt(at) === 46 && isDigit(text.charCodeAt(at + 1))) at = this.#digits(at + 1, false);
    if (text[at] === '.' && isDigit(text.charCodeAt(at + 1))) this.#bad(start, at + 2, 'point');
    at = this.#exponent(at);
    let mantissa = text.slice(start, at);
    if (mantissa.includes(',') || mantissa.includes('_')) mantissa = mantissa.replaceAll(/[,_]/g, '');
    const suffix = this.#suffix(at);
    const multiplier = MULTIPLIERS.get(suffix) ?? '';
    this.#push('number', mantissa, start, multiplier === '' ? at : at + suffix.length, multiplier);
  }

  /** The end of the digits from `at`, with the separators that belong to them. */
  #digits(from: number, groups = true): number {
    const text = this.#text;
    let at = from;
    while (true) {
      const code = text.charCodeAt(at);
      if (isDigit(code)) at++;
      else if (code === 95 && isDigit(text.charCodeAt(at + 1))) at++;
      else if (code === 95 && text[at + 1] === '_') this.#bad(from, at + 2, 'separator');
      else if (code === 44 && groups && at > from && isDigit(text.charCodeAt(at + 1))) {
        let end = at + 1;
        while (isDigit(text.charCodeAt(end))) end++;
        if (this.#brackets.at(-1) === true) {
          if (end - at === 4) this.#warnComma(from, end);
          return at;
        }
        if (end - at !== 4) this.#bad(from, end, 'comma');
        at = end;
      } else return at;
    }
  }

  #warnComma(start: number, end: number): void {
    this.warnings.push({
      code: 'comma-in-arguments',
      text: this.#text.slice(start, end),
      span: { start, end },
    });
  }

  #exponent(at: number): number {
    const text = this.#text;
    if (text[at] !== 'e' && text[at] !== 'E') return at;
    let digits = at + 1;
    if (text[digits] === '+' || text[digits] === '-') digits++;
    if (!isDigit(text.charCodeAt(digits))) return at;
    while (isDigit(text.charCodeAt(digits))) digits++;
    return digits;
  }

  /** The letters right after a number. */
  #suffix(at: number): string {
    let end = at;
    while (end - at < 4 && isLetter(this.#text.charCodeAt(end))) end++;
    return isDigit(this.#text.charCodeAt(end)) ? '' : this.#text.slice(at, end);
  }

  #bad(start: number, end: number, reason: 'comma' | 'separator' | 'point'): never {
    const span = { start, end };
    throw new Stop({
      code: 'bad-number',
      text: this.#text.slice(start, Math.min(end, start + 40)),
      reason,
      span,
    });
  }

  /**
   * A word. Hyphens belong to it where the whole is a declared name, an argument's name, or follows `ref.`; the
   * longest declared reading wins.
   */
  #word(): void {
    const text = this.#text;
    const start = this.#at;
    const ends = this.#possibleEnds(start);
    const shortest = ends[0] ?? start + 1;
    let end = shortest;
    for (const candidate of ends.slice(1).toReversed()) {
      const name = text.slice(start, candidate);
      if (this.#declares(name) || this.#namesArgument(candidate) || name.startsWith('ref.')) {
        end = candidate;
        break;
      }
    }
    this.#push('word', text.slice(start, end), start, end);
  }

  /** Where a word from `start` may end: before each of its hyphens, and at its very end. */
  #possibleEnds(start: number): number[] {
    const text = this.#text;
    const ends: number[] = [];
    let at = start;
    while (at < text.length && at - start < NAME_LIMIT) {
      const code = text.charCodeAt(at);
      const next = text.charCodeAt(at + 1);
      if (isLetter(code) || isDigit(code)) at++;
      else if (code === 46 && isLetter(next)) at++;
      else if (code === 45 && (isLetter(next) || isDigit(next))) {
        ends.push(at);
        at++;
      } else break;
    }
    ends.push(at);
    return ends;
  }

  #namesArgument(at: number): boolean {
    if (this.#brackets.at(-1) !== true) return false;
    let colon = at;
    while (isSpace(this.#text.charCodeAt(colon))) colon++;
    return this.#text[colon] === ':';
  }

  #symbol(): void {
    const text = this.#text;
    const start = this.#at;
    const first = text[start] ?? '';
    const pair = PAIRS.get(text.slice(start, start + 2));
    const spelt = SPELLINGS.get(first);
    if (text.startsWith('+/-', start)) this.#push('symbol', '±', start, start + 3);
    else if (pair !== undefined && (pair !== '±' || isSpace(text.charCodeAt(start + 2)))) {
      // `3 MB +- 1 MB` is a range, `3 +-1` a sum.
      this.#push(pair === 'to' ? 'word' : 'symbol', pair, start, start + 2);
    } else if (spelt !== undefined) this.#push(spelt === 'to' ? 'word' : 'symbol', spelt, start, start + 1);
    else if (first === '²' || first === '³') {
      this.#push('symbol', '^', start, start);
      this.#push('number', first === '²' ? '2' : '3', start, start + 1);
    } else if (CURRENCIES.has(first)) this.#push('currency', first, start, start + 1);
    else if (first === '=') this.#push('symbol', '==', start, start + 1);
    else if (SINGLES.includes(first)) this.#single(first, start);
    else {
      const character = String.fromCodePoint(text.codePointAt(start) ?? 0);
      throw new Stop({
        code: 'unexpected-character',
        character,
        span: { start, end: start + character.length },
      });
    }
  }

  #single(symbol: string, start: number): void {
    const before = this.#tokens.at(-1);
    if (symbol === '(') this.#brackets.push(before?.kind === 'word' && !RESERVED.has(before.text));
    if (symbol === ')') this.#brackets.pop();
    this.#push('symbol', symbol, start, start + 1);
  }
}

/** Words that are no names. */
export const RESERVED: ReadonlySet<string> = new Set(['in', 'to', 'as', 'per', 'of', 'if', 'then', 'else']);

/** The number of a mantissa and its multiplier, rounded once. */
export function numberOf(mantissa: string, multiplier: Multiplier): number {
  const power = MULTIPLIER_EXPONENT[multiplier];
  if (power === 0) return Number(mantissa);
  const e = mantissa.search(/[eE]/);
  if (e < 0) return Number(`${mantissa}e${power}`);
  return Number(`${mantissa.slice(0, e)}e${Number(mantissa.slice(e + 1)) + power}`);
}
