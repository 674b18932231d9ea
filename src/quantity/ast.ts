import type { Span } from '../base/span.ts';

/** What may stick to a number. `''` is no multiplier; `K` and `B` are read as `k` and `bn`. */
export type Multiplier = '' | 'k' | 'M' | 'G' | 'bn' | 'T';

/** Powers of ten of the multipliers. */
export const MULTIPLIER_EXPONENT: Readonly<Record<Multiplier, number>> = {
  '': 0,
  k: 3,
  M: 6,
  G: 9,
  bn: 9,
  T: 12,
};

/** A number as written, without its separators: `2.50M` has mantissa `2.50`, so its digits are not lost. */
export interface NumberNode {
  readonly kind: 'number';
  readonly mantissa: string;
  readonly multiplier: Multiplier;
  /** Both together, rounded once; infinite where no double holds it. */
  readonly value: number;
  readonly span: Span;
}

/** `10:1` */
export interface RatioNode {
  readonly kind: 'ratio';
  readonly left: NumberNode;
  readonly right: NumberNode;
  readonly span: Span;
}

/** A word on its own: a declared name, else one of a unit (`12000 / s`). Dots and hyphens may be part of it. */
export interface WordNode {
  readonly kind: 'word';
  readonly name: string;
  readonly span: Span;
}

/** One unit of a product of units: `uploads/user` is `uploads` to the 1 and `user` to the -1. */
export interface UnitFactor {
  readonly name: string;
  readonly exponent: number;
  readonly span: Span;
}

/** A number or a group with its unit: `2 uploads/user/day`. Binds tighter than any operator. */
export interface UnitNode {
  readonly kind: 'unit';
  readonly of: Expression;
  readonly factors: readonly UnitFactor[];
  readonly span: Span;
}

/** `200B`: bytes or billions, told apart by what it meets. `per` is what follows a tight `/`. */
export interface BytesOrBillionNode {
  readonly kind: 'bytes-or-billion';
  readonly number: NumberNode;
  readonly per: readonly UnitFactor[];
  readonly span: Span;
}

export interface NegateNode {
  readonly kind: 'negate';
  readonly of: Expression;
  readonly span: Span;
}

export type BinaryOperator = '+' | '-' | '*' | '/' | '^';

export interface BinaryNode {
  readonly kind: 'binary';
  readonly operator: BinaryOperator;
  readonly left: Expression;
  readonly right: Expression;
  readonly span: Span;
}

/** `2..5 MB`: a 90 % interval. A side without a unit takes the other's. */
export interface RangeNode {
  readonly kind: 'range';
  readonly low: Expression;
  readonly high: Expression;
  readonly span: Span;
}

/** `3 MB ± 1 MB`, `3 MB ± 10%` */
export interface SpreadNode {
  readonly kind: 'spread';
  readonly centre: Expression;
  readonly deviation: Expression;
  readonly span: Span;
}

/** `~3 MB`: a factor of 2 either way. */
export interface AboutNode {
  readonly kind: 'about';
  readonly of: Expression;
  readonly span: Span;
}

/** `4 TB/day in MB/s` */
export interface ConvertNode {
  readonly kind: 'convert';
  readonly of: Expression;
  readonly factors: readonly UnitFactor[];
  readonly span: Span;
}

export type Comparator = '<' | '<=' | '>' | '>=' | '==' | '≈';

/** `a <= b ≈ 10%`; `a ≈ b` alone means within 10 %. */
export interface CompareNode {
  readonly kind: 'compare';
  readonly operator: Comparator;
  readonly left: Expression;
  readonly right: Expression;
  readonly tolerance: Expression | undefined;
  readonly span: Span;
}

export interface IfNode {
  readonly kind: 'if';
  readonly condition: Expression;
  readonly then: Expression;
  readonly otherwise: Expression;
  readonly span: Span;
}

export interface Argument {
  readonly name: string | undefined;
  readonly value: Expression;
  readonly span: Span;
}

export interface CallNode {
  readonly kind: 'call';
  readonly name: string;
  readonly nameSpan: Span;
  readonly args: readonly Argument[];
  readonly span: Span;
}

/** An expression of the quantity language. Spans are offsets into the text it was parsed from. */
export type Expression =
  | NumberNode
  | RatioNode
  | WordNode
  | UnitNode
  | BytesOrBillionNode
  | NegateNode
  | BinaryNode
  | RangeNode
  | SpreadNode
  | AboutNode
  | ConvertNode
  | CompareNode
  | IfNode
  | CallNode;

/** The expressions directly inside one, in the order they are written. */
export function childrenOf(node: Expression): readonly Expression[] {
  switch (node.kind) {
    case 'number':
    case 'ratio':
    case 'word':
    case 'bytes-or-billion':
      return [];
    case 'unit':
    case 'negate':
    case 'about':
    case 'convert':
      return [node.of];
    case 'binary':
      return [node.left, node.right];
    case 'compare':
      return node.tolerance === undefined ? [node.left, node.right] : [node.left, node.right, node.tolerance];
    case 'range':
      return [node.low, node.high];
    case 'spread':
      return [node.centre, node.deviation];
    case 'if':
      return [node.condition, node.then, node.otherwise];
    case 'call':
      return node.args.map((argument) => argument.value);
  }
}

/**
 * The words of an expression that may be names, each once, in order: what it depends on. Words that are only
 * units (`s` in `100 / s`) are among them unless declared; a caller keeps those it knows.
 */
export function wordsOf(expression: Expression): readonly string[] {
  const words = new Set<string>();
  const pending: Expression[] = [expression];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (node.kind === 'word') words.add(node.name);
    else if (node.kind === 'unit') {
      for (const factor of node.factors) if (factor.exponent < 0) words.add(factor.name);
    }
    for (const child of childrenOf(node).toReversed()) pending.push(child);
  }
  return [...words];
}
