import type { Span } from '../base/span.ts';
import type { Expression } from './ast.ts';
import { print } from './print.ts';

/** Why a text is not an expression, or an expression has no value. One variant per code; wording in messages.ts. */
export type QuantityError = { readonly span: Span } & (
  | { readonly code: 'empty' }
  | { readonly code: 'too-long'; readonly length: number; readonly limit: number }
  | { readonly code: 'too-deep'; readonly limit: number }
  | { readonly code: 'too-many-steps'; readonly of: 'steps' | 'draws'; readonly limit: number }
  | { readonly code: 'unexpected-character'; readonly character: string }
  | { readonly code: 'unexpected-token'; readonly found: string; readonly expected: string }
  | { readonly code: 'unexpected-end'; readonly expected: string }
  | { readonly code: 'unclosed' }
  | { readonly code: 'bad-number'; readonly text: string; readonly reason: 'comma' | 'separator' | 'point' }
  | { readonly code: 'missing-operator'; readonly before: string; readonly after: string }
  | { readonly code: 'detached-multiplier'; readonly multiplier: string; readonly number: string }
  | { readonly code: 'bytes-or-billion'; readonly number: string }
  | { readonly code: 'unknown-name'; readonly name: string; readonly suggestion: string | undefined }
  /** A declared name whose own formula has no value. */
  | { readonly code: 'no-value'; readonly name: string }
  | { readonly code: 'unknown-unit'; readonly name: string; readonly suggestion: string | undefined }
  | { readonly code: 'name-as-unit'; readonly name: string; readonly before: string }
  | { readonly code: 'unknown-function'; readonly name: string; readonly suggestion: string | undefined }
  | { readonly code: 'missing-argument'; readonly function: string; readonly parameter: string }
  | {
      readonly code: 'unknown-argument';
      readonly function: string;
      readonly name: string;
      readonly suggestion: string | undefined;
      readonly parameters: readonly string[];
    }
  | { readonly code: 'repeated-argument'; readonly function: string; readonly name: string }
  | {
      readonly code: 'too-many-arguments';
      readonly function: string;
      readonly given: number;
      readonly most: number;
    }
  | {
      readonly code: 'wrong-argument';
      readonly function: string;
      readonly parameter: string;
      readonly expected: string;
      readonly found: Described;
    }
  | {
      readonly code: 'refused';
      readonly function: string;
      readonly parameter?: string;
      readonly reason: string;
    }
  | {
      readonly code: 'mismatch';
      readonly operation: 'add' | 'subtract' | 'compare' | 'range' | 'choose';
      readonly left: Described;
      readonly right: Described;
    }
  | { readonly code: 'cannot-convert'; readonly from: Described; readonly to: Described }
  | { readonly code: 'division-by-zero'; readonly range: boolean }
  | { readonly code: 'not-finite'; readonly text: string }
  | { readonly code: 'not-real'; readonly text: string }
  | {
      readonly code: 'bad-exponent';
      readonly found: string;
      readonly reason: ExponentTrouble;
    }
  | { readonly code: 'range-reversed'; readonly low: string; readonly high: string }
  | { readonly code: 'range-of-ranges' }
  | { readonly code: 'not-a-condition'; readonly found: string }
  | { readonly code: 'condition-as-value' }
  | { readonly code: 'mixed-samples' }
);

/** `written`: beside a unit stands no whole number. The others are about values. */
export type ExponentTrouble = 'written' | 'unit' | 'range' | 'fraction' | 'large';

export type QuantityErrorCode = QuantityError['code'];

/** A value as an error speaks of it. */
export interface Described {
  /** As shown: `2 uploads/user`. */
  readonly value: string;
  /** What it is, in words: `a count of uploads per user`, `data`, `a plain number`. */
  readonly what: string;
}

/** Something that is probably not meant; the value stands. */
export type QuantityWarning = { readonly span: Span } & (
  | {
      readonly code: 'decimal-and-binary';
      readonly decimal: string;
      readonly binary: string;
      readonly factor: number;
    }
  | { readonly code: 'bits-and-bytes'; readonly bits: string; readonly bytes: string }
  | { readonly code: 'comma-in-arguments'; readonly text: string }
);

/** Carries an error out of the parser or the evaluator to its one public function; never leaves quantity/. */
export class Stop {
  readonly error: QuantityError;

  constructor(error: QuantityError) {
    this.error = error;
  }
}

/** A result, or a literal, that no double holds. */
export function notFinite(node: Expression): Stop {
  return new Stop({ code: 'not-finite', text: shortText(node), span: node.span });
}

/** A root of a negative number. */
export function notReal(node: Expression): Stop {
  return new Stop({ code: 'not-real', text: shortText(node), span: node.span });
}

function shortText(node: Expression): string {
  const text = print(node);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

export function badExponent(span: Span, found: string, reason: ExponentTrouble): Stop {
  return new Stop({ code: 'bad-exponent', found, reason, span });
}
