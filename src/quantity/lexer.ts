import type { Multiplier } from './ast.ts';
import { isDigit, isLetter, isSpace, isWordPart } from './characters.ts';
import { type QuantityWarning, Stop } from './errors.ts';
import {
  CURRENCIES,
  endsPair,
  keywordOf,
  pairMark,
  singleMark,
  type Token,
  type TokenKind,
} from './tokens.ts';

const NAME_LIMIT = 100;

const TIME_AFTER = /\s(?:second|minute|hour|day|week|month|year)\b/y;

/** "4 TB a day": the article divides. */
function isArticleOfTime(word: string, text: string, end: number): boolean {
  if (word !== 'a' && word !== 'an') return false;
  TIME_AFTER.lastIndex = end;
  return TIME_AFTER.test(text);
}

const MULTIPLIERS: ReadonlyMap<string, Multiplier | 'B'> = new Map<string, Multiplier | 'B'>([
  ['k', 'k'],
  ['K', 'k'],
  ['M', 'M'],
  ['G', 'G'],
  ['B', 'B'],
  ['bn', 'bn'],
  ['T', 'T'],
]);
const LONGEST_MULTIPLIER = 2;

/** `s²` is `s^2`. */
const RAISED: ReadonlyMap<string, string> = new Map([
  ['²', '2'],
  ['³', '3'],
]);

const COMMA = 44;
const HYPHEN = 45;
const POINT = 46;
const UNDERSCORE = 95;

/** Splits a text into tokens, the last of kind `end`. Throws Stop. */
export class Lexer {
  readonly #text: string;
  readonly #declares: (name: string, isCalled: boolean) => boolean;
  readonly #tokens: Token[] = [];
  readonly warnings: QuantityWarning[] = [];
  /** For each open bracket, whether it holds arguments. */
  readonly #brackets: boolean[] = [];
  /** Whether the number being read has commas or underscores. */
  #hasSeparators = false;
  #at = 0;
  #lastEnd = 0;

  /** @param declares whether a hyphenated word is a name; calculators' are names only where they are called */
  constructor(text: string, declares: (name: string, isCalled: boolean) => boolean) {
    this.#text = text;
    this.#declares = declares;
  }

  tokens(): readonly Token[] {
    const text = this.#text;
    while (this.#at < text.length) {
      const code = text.charCodeAt(this.#at);
      if (isSpace(code)) this.#at++;
      else if (isDigit(code) || (code === POINT && isDigit(text.charCodeAt(this.#at + 1)))) this.#number();
      else if (isLetter(code)) this.#word();
      else this.#symbol(code);
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
    this.#hasSeparators = false;
    let at = this.#digits(start);
    if (text.charCodeAt(at) === POINT && isDigit(text.charCodeAt(at + 1))) {
      at = this.#separated(this.#plainDigits(at + 1), at + 1);
      if (text.charCodeAt(at) === POINT && isDigit(text.charCodeAt(at + 1)))
        this.#bad(start, at + 2, 'point');
    }
    at = this.#exponent(at);
    let mantissa = text.slice(start, at);
    if (this.#hasSeparators) mantissa = mantissa.replaceAll(/[,_]/g, '');
    const length = this.#suffixLength(at);
    const multiplier = length === 0 ? undefined : MULTIPLIERS.get(text.slice(at, at + length));
    if (multiplier === undefined) this.#push('number', mantissa, start, at);
    else this.#push('number', mantissa, start, at + length, multiplier);
  }

  #plainDigits(from: number): number {
    const text = this.#text;
    let at = from;
    while (isDigit(text.charCodeAt(at))) at++;
    return at;
  }

  /** The end of the digits before a point, with the separators that belong to them. */
  #digits(from: number): number {
    const at = this.#plainDigits(from);
    const code = this.#text.charCodeAt(at);
    if (code === UNDERSCORE) return this.#separated(at, from);
    return code === COMMA && at > from ? this.#grouped(at, from) : at;
  }

  /** Groups between underscores go on; two in a row are a slip. */
  #separated(from: number, start: number): number {
    const text = this.#text;
    let at = from;
    while (text.charCodeAt(at) === UNDERSCORE) {
      if (isDigit(text.charCodeAt(at + 1))) {
        this.#hasSeparators = true;
        at = this.#plainDigits(at + 1);
      } else if (text.charCodeAt(at + 1) === UNDERSCORE) this.#bad(start, at + 2, 'separator');
      else break;
    }
    return at;
  }

  /** Groups of three digits after commas. Among arguments a comma separates, and is no part of a number. */
  #grouped(from: number, start: number): number {
    const text = this.#text;
    let at = from;
    while (text.charCodeAt(at) === COMMA && isDigit(text.charCodeAt(at + 1))) {
      const end = this.#plainDigits(at + 1);
      const isGroup = end - at === 4;
      if (this.#brackets.at(-1) === true) {
        if (isGroup) this.#warnComma(start, end);
        return at;
      }
      if (!isGroup) this.#bad(start, end, 'comma');
      this.#hasSeparators = true;
      at = end;
    }
    return this.#separated(at, start);
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
    return isDigit(text.charCodeAt(digits)) ? this.#plainDigits(digits) : at;
  }

  /** How many letters stand right after a number; 0 where they are too many for a multiplier. */
  #suffixLength(at: number): number {
    const text = this.#text;
    let end = at;
    while (isWordPart(text.charCodeAt(end))) {
      end++;
      if (end - at > LONGEST_MULTIPLIER) return 0;
    }
    return end - at;
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

  /** A word; where hyphens or points follow, one of several letters or names with them. */
  #word(): void {
    const text = this.#text;
    const start = this.#at;
    let end = start;
    while (isWordPart(text.charCodeAt(end))) end++;
    const code = text.charCodeAt(end);
    if (code === HYPHEN || code === POINT || end - start > NAME_LIMIT) end = this.#longestName(start);
    const word = text.slice(start, end);
    this.#push(keywordOf(word) ?? (isArticleOfTime(word, text, end) ? 'per' : 'word'), word, start, end);
  }

  /**
   * Where a name ends. Hyphens belong to it where the whole is a declared name, an argument's name, or follows
   * `ref.`; the longest declared reading wins.
   */
  #longestName(start: number): number {
    const text = this.#text;
    const ends = this.#possibleEnds(start);
    for (const candidate of ends.slice(1).toReversed()) {
      const name = text.slice(start, candidate);
      if (
        this.#declares(name, this.#follows(candidate, '(')) ||
        this.#namesArgument(candidate) ||
        name.startsWith('ref.')
      )
        return candidate;
    }
    return ends[0] ?? start + 1;
  }

  /** Where a word from `start` may end: before each of its hyphens, and at its very end. */
  #possibleEnds(start: number): number[] {
    const text = this.#text;
    const ends: number[] = [];
    let at = start;
    while (at < text.length && at - start < NAME_LIMIT) {
      const code = text.charCodeAt(at);
      const next = text.charCodeAt(at + 1);
      if (isWordPart(code) || (code === POINT && isLetter(next))) at++;
      else if (code === HYPHEN && isWordPart(next)) {
        ends.push(at);
        at++;
      } else break;
    }
    ends.push(at);
    return ends;
  }

  #namesArgument(at: number): boolean {
    return this.#brackets.at(-1) === true && this.#follows(at, ':');
  }

  /** Whether a mark stands at an offset, spaces aside. */
  #follows(at: number, mark: string): boolean {
    let next = at;
    while (isSpace(this.#text.charCodeAt(next))) next++;
    return this.#text[next] === mark;
  }

  #symbol(code: number): void {
    const text = this.#text;
    const start = this.#at;
    const length = this.#pairLength(start);
    const mark =
      length > 1 ? (length === 3 ? '±' : pairMark(text.slice(start, start + 2))) : singleMark(code);
    if (mark !== undefined) {
      if (mark === '(') this.#brackets.push(this.#tokens.at(-1)?.kind === 'word');
      if (mark === ')') this.#brackets.pop();
      this.#push(mark, '', start, start + length);
      return;
    }
    this.#sign(start);
  }

  /** What is no operator: a raised digit, a currency. */
  #sign(start: number): void {
    const character = String.fromCodePoint(this.#text.codePointAt(start) ?? 0);
    const raised = RAISED.get(character);
    const currency = CURRENCIES.get(character);
    const end = start + character.length;
    if (raised !== undefined) {
      this.#push('^', '', start, start);
      this.#push('number', raised, start, end);
    } else if (currency !== undefined) this.#push('currency', currency, start, end);
    else throw new Stop({ code: 'unexpected-character', character, span: { start, end } });
  }

  /** How many characters make one symbol: 3 for `+/-`, 2 for `..` and its like, else 1. */
  #pairLength(start: number): 1 | 2 | 3 {
    const text = this.#text;
    if (start + 1 >= text.length || !endsPair(text.charCodeAt(start + 1))) return 1;
    if (text.startsWith('+/-', start)) return 3;
    const mark = pairMark(text.slice(start, start + 2));
    // `3 MB +- 1 MB` is a range, `3 +-1` a sum.
    return mark === undefined || (mark === '±' && !isSpace(text.charCodeAt(start + 2))) ? 1 : 2;
  }
}
