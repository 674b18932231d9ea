import type { Span } from '../base/span.ts';
import { childrenOf, type Expression } from './ast.ts';
import type { Evaluation } from './evaluate.ts';
import { type FormatOptions, format, formatBoth } from './format.ts';
import { print } from './print.ts';
import type { Quantity } from './quantity.ts';

/** A part of an expression with its value; the parts it was computed from below it. */
export interface Derivation {
  readonly span: Span;
  /** The part as written, in canonical form. */
  readonly text: string;
  readonly value: Quantity;
  readonly parts: readonly Derivation[];
}

/** Longest chain that is shown; what comes between is left out. */
const MOST_LINES = 24;

/** The tree of values that an evaluation computed. */
export function derivationOf(evaluation: Evaluation): Derivation | undefined {
  const { values } = evaluation;
  const built = new Map<Expression, Derivation>();
  // Parts before wholes, without recursion: chains are as deep as they are long.
  const order: Expression[] = [];
  const pending: Expression[] = [evaluation.expression];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    order.push(node);
    pending.push(...childrenOf(node));
  }
  for (const node of order.reverse()) {
    const value = values.get(node);
    if (value === undefined) continue;
    const parts = childrenOf(node).flatMap((child) => built.get(child) ?? []);
    built.set(node, { span: node.span, text: print(node), value, parts });
  }
  return built.get(evaluation.expression);
}

/**
 * The derivation as a chain of substitutions, one line each: the expression, the names replaced by their values,
 * then the innermost operations replaced by theirs until one value is left.
 */
export function derivationLines(evaluation: Evaluation, options: FormatOptions = {}): readonly string[] {
  const { expression, values, quantity } = evaluation;
  const shown = new Map<Expression, string>();
  const lines = [print(expression)];
  const add = (): void => {
    const line = print(expression, (node) => shown.get(node));
    if (line !== lines.at(-1)) lines.push(line);
  };
  const names = nodesOf(expression).filter((node) => node.kind === 'word' && values.has(node));
  for (const node of names) shown.set(node, operand(node, expression, values, options));
  add();
  while (!shown.has(expression) && lines.length < MOST_LINES) {
    const ready = readyNodes(expression, shown, values);
    if (ready.length === 0) break;
    for (const node of ready) {
      if (node === expression) shown.set(node, formatBoth(quantity, options));
      else shown.set(node, operand(node, expression, values, options));
    }
    add();
  }
  const last = formatBoth(quantity, options);
  if (lines.at(-1) !== last) lines.push(last);
  return lines;
}

/** Operations whose operands are literals or values already, the innermost of the whole expression. */
function readyNodes(
  expression: Expression,
  shown: ReadonlyMap<Expression, string>,
  values: ReadonlyMap<Expression, Quantity>,
): readonly Expression[] {
  const ready: Expression[] = [];
  const pending: Expression[] = [expression];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (shown.has(node) || isLiteral(node)) continue;
    const children = childrenOf(node).filter((child) => values.has(child));
    const open = children.filter((child) => !shown.has(child) && !isLiteral(child));
    if (open.length === 0 && values.has(node)) ready.push(node);
    else pending.push(...open);
  }
  return ready;
}

function nodesOf(expression: Expression): readonly Expression[] {
  const nodes: Expression[] = [];
  const pending: Expression[] = [expression];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    nodes.push(node);
    pending.push(...childrenOf(node));
  }
  return nodes;
}

function isLiteral(node: Expression): boolean {
  switch (node.kind) {
    case 'number':
    case 'ratio':
    case 'bytes-or-billion':
      return true;
    case 'unit':
      return node.of.kind === 'number';
    case 'range':
    case 'spread':
    case 'about':
      return childrenOf(node).every(isLiteral);
    case 'negate':
      return isLiteral(node.of);
    default:
      return false;
  }
}

/** A value in the place of an operand, in brackets where it has a sign. */
function operand(
  node: Expression,
  whole: Expression,
  values: ReadonlyMap<Expression, Quantity>,
  options: FormatOptions,
): string {
  const value = values.get(node);
  if (value === undefined) return print(node);
  const text = format(value, options);
  return node !== whole && text.startsWith('-') ? `(${text})` : text;
}
