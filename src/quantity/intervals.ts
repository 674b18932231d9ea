import type { AboutNode, Expression, RangeNode, SpreadNode, UnitNode } from './ast.ts';
import { described } from './describe.ts';
import { NONE } from './dimension.ts';
import { Stop } from './errors.ts';
import { format } from './format.ts';
import { exact, interval, type Magnitude, type Source, shareInterval } from './magnitude.ts';
import type { Quantity } from './quantity.ts';

export type IntervalNode = RangeNode | SpreadNode | AboutNode;

type Evaluate = (node: Expression) => Quantity;

/** The value of a range as written, over a source of its own. Throws Stop. */
export function intervalOf(node: IntervalNode, evaluate: Evaluate, source: () => Source): Quantity {
  switch (node.kind) {
    case 'range':
      return between(node, evaluate, source);
    case 'spread':
      return spread(node, evaluate, source);
    case 'about': {
      const centre = evaluate(node.of);
      const value = exactIn(centre, node.of);
      if (value === 0) return centre;
      const magnitude = interval(Math.min(value / 2, value * 2), Math.max(value / 2, value * 2), source());
      return { ...centre, magnitude };
    }
  }
}

function between(node: RangeNode, evaluate: Evaluate, source: () => Source): Quantity {
  const low = evaluate(withUnitOf(node.low, node.high));
  const high = evaluate(withUnitOf(node.high, node.low));
  const from = exactIn(low, node.low);
  const to = exactIn(high, node.high);
  if (low.dimension !== high.dimension) {
    const operation = 'range';
    throw new Stop({
      code: 'mismatch',
      operation,
      left: described(low),
      right: described(high),
      span: node.span,
    });
  }
  if (from > to)
    throw new Stop({ code: 'range-reversed', low: format(low), high: format(high), span: node.span });
  const shown = low.shown.length > 0 ? low.shown : high.shown;
  const magnitude = shares(low, high, source) ?? interval(from, to, source());
  return { magnitude, dimension: low.dimension, shown, assumes: low.assumes | high.assumes };
}

/** Shares above a half, written in percent: their complements are what varies, and no draw may pass 1. */
function shares(low: Quantity, high: Quantity, source: () => Source): Magnitude | undefined {
  const inPercent = low.dimension === NONE && low.shown.length === 1 && high.shown.length === 1;
  if (!inPercent || low.magnitude.kind !== 'exact' || high.magnitude.kind !== 'exact') return undefined;
  const far = low.magnitude.complement;
  const near = high.magnitude.complement;
  return far === undefined || near === undefined ? undefined : shareInterval(far, near, source());
}

function spread(node: SpreadNode, evaluate: Evaluate, source: () => Source): Quantity {
  const isShare = isPercent(node.deviation) && !isPercent(node.centre);
  const centre = evaluate(isShare ? node.centre : withUnitOf(node.centre, node.deviation));
  const deviation = evaluate(isShare ? node.deviation : withUnitOf(node.deviation, node.centre));
  const middle = exactIn(centre, node.centre);
  let by = Math.abs(exactIn(deviation, node.deviation));
  if (isShare) by *= Math.abs(middle);
  else if (centre.dimension !== deviation.dimension) {
    const operation = 'range';
    const right = described(deviation);
    throw new Stop({ code: 'mismatch', operation, left: described(centre), right, span: node.span });
  }
  const magnitude = by === 0 ? exact(middle) : interval(middle - by, middle + by, source());
  return { ...centre, magnitude, assumes: centre.assumes | deviation.assumes };
}

function isPercent(node: Expression): boolean {
  return node.kind === 'unit' && node.factors.length === 1 && node.factors[0]?.name === '%';
}

/** A plain number takes the unit of the other side: `2..5 MB`. */
function withUnitOf(node: Expression, other: Expression): Expression {
  const unit = unitIn(other);
  if (unit === undefined) return node;
  if (node.kind === 'number') return { kind: 'unit', of: node, factors: unit.factors, span: node.span };
  if (node.kind === 'negate' && node.of.kind === 'number') {
    return { ...node, of: withUnitOf(node.of, unit) };
  }
  return node;
}

function unitIn(node: Expression): UnitNode | undefined {
  if (node.kind === 'unit') return node;
  return node.kind === 'negate' && node.of.kind === 'unit' ? node.of : undefined;
}

function exactIn(quantity: Quantity, node: Expression): number {
  if (quantity.magnitude.kind === 'exact') return quantity.magnitude.value;
  throw new Stop({ code: 'range-of-ranges', span: node.span });
}
