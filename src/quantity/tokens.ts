import type { Multiplier } from './ast.ts';

/** Operators and brackets, one for each meaning, however they are spelt. */
export type Mark =
  | '+'
  | '-'
  | '*'
  | '/'
  | '^'
  | '('
  | ')'
  | '<'
  | '<='
  | '>'
  | '>='
  | '=='
  | '≈'
  | '~'
  | '±'
  | '..'
  | ','
  | ':'
  | '%'
  | '‰';

/** Words of the language, which cannot be names. */
export type Keyword = 'in' | 'to' | 'as' | 'per' | 'of' | 'if' | 'then' | 'else';

export type TokenKind = 'number' | 'word' | 'currency' | 'end' | Mark | Keyword;

export interface Token {
  readonly kind: TokenKind;
  /** The word, as written; a number's mantissa without separators; a currency's code. */
  readonly text: string;
  /** Only of numbers; `B` sticks to the number and may be bytes. */
  readonly multiplier: Multiplier | 'B';
  readonly start: number;
  readonly end: number;
  /** Nothing stands between it and the token before. */
  readonly tight: boolean;
}

const KEYWORDS: ReadonlyMap<string, Keyword> = new Map<string, Keyword>([
  ['in', 'in'],
  ['to', 'to'],
  ['as', 'as'],
  ['per', 'per'],
  ['of', 'of'],
  ['if', 'if'],
  ['then', 'then'],
  ['else', 'else'],
]);

/** By character code, whether a keyword begins so: most units do not, and this costs less than a look-up. */
const KEYWORD_INITIALS = new Uint8Array(128);
for (const word of KEYWORDS.keys()) KEYWORD_INITIALS[word.charCodeAt(0)] = 1;

/** The keyword that a word is, if it is one. */
export function keywordOf(word: string): Keyword | undefined {
  return word.length <= 4 && KEYWORD_INITIALS[word.charCodeAt(0)] === 1 ? KEYWORDS.get(word) : undefined;
}

/** The units of money that have a sign of their own. */
export const CURRENCIES: ReadonlyMap<string, string> = new Map([
  ['$', 'USD'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['¢', 'cent'],
]);

const SPELLINGS: ReadonlyMap<string, Mark | 'to'> = new Map<string, Mark | 'to'>([
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
  ['≈', '≈'],
  ['±', '±'],
  ['‰', '‰'],
]);
const PAIRS: ReadonlyMap<string, Mark | 'to'> = new Map<string, Mark | 'to'>([
  ['->', 'to'],
  ['<=', '<='],
  ['>=', '>='],
  ['==', '=='],
  ['**', '^'],
  ['..', '..'],
  ['~=', '≈'],
  ['+-', '±'],
]);

/** By character code; what a single ASCII character means. */
const SINGLES: readonly (Mark | undefined)[] = Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  if (character === '=') return '==';
  return '+-*/^()<>~,:%'.includes(character) ? (character as Mark) : undefined;
});

/** Whether a character may be the second of a pair. */
export function endsPair(code: number): boolean {
  switch (code) {
    case 42: // *
    case 45: // -
    case 46: // .
    case 47: // /, of +/-
    case 61: // =
    case 62: // >
      return true;
    default:
      return false;
  }
}

/** The mark of two characters, or `to` for an arrow. */
export function pairMark(pair: string): Mark | 'to' | undefined {
  return PAIRS.get(pair);
}

/** The mark of one character, or `to` for an arrow. */
export function singleMark(code: number): Mark | 'to' | undefined {
  return code < 128 ? SINGLES[code] : SPELLINGS.get(String.fromCharCode(code));
}
