import { add, divide, multiply, negate, power, type Space, subtract } from './arithmetic.ts';
import { type Dimension, NONE } from './dimension.ts';
import { exactValue, type Quantity } from './quantity.ts';
import type { Unit } from './units.ts';

/**
 * Arithmetic on quantities: magnitudes, dimensions and the units to show the result in. Operands must fit (sums:
 * one dimension); what has no result leaves as a Fault.
 */

export function sum(a: Quantity, b: Quantity, sign: 1 | -1, space: Space): Quantity {
  const magnitude =
    sign === 1 ? add(a.magnitude, b.magnitude, space) : subtract(a.magnitude, b.magnitude, space);
  return { magnitude, dimension: a.dimension, shown: eitherShown(a, b), assumes: a.assumes | b.assumes };
}

export function negated(a: Quantity): Quantity {
  return { magnitude: negate(a.magnitude), dimension: a.dimension, shown: a.shown, assumes: a.assumes };
}

export function product(a: Quantity, b: Quantity, space: Space): Quantity {
  const dimension = a.dimension.times(b.dimension);
  const magnitude = multiply(a.magnitude, b.magnitude, space);
  const shares = isShare(a) && isShare(b);
  return {
    magnitude,
    dimension,
    shown: shownOf(a, b, dimension, shares),
    assumes: a.assumes | b.assumes,
  };
}

export function quotient(a: Quantity, b: Quantity, space: Space): Quantity {
  const dimension = a.dimension.over(b.dimension);
  const magnitude = divide(a.magnitude, b.magnitude, space);
  const share = isShare(a) && !isShare(b);
  return {
    magnitude,
    dimension,
    shown: shownOf(a, b, dimension, share),
    assumes: a.assumes | b.assumes,
  };
}

/** A power by a plain number; undefined where a dimension cannot be raised to it. */
export function raised(base: Quantity, exponent: Quantity, space: Space): Quantity | undefined {
  let dimension: Dimension | undefined = NONE;
  if (base.dimension !== NONE) {
    const by = exactValue(exponent);
    dimension = by === undefined ? undefined : base.dimension.power(by);
    if (dimension === undefined) return undefined;
  }
  const magnitude = power(base.magnitude, exponent.magnitude, space);
  return { magnitude, dimension, shown: base.shown, assumes: base.assumes | exponent.assumes };
}

/** Whether a value is written as a share: in percent. */
function isShare(quantity: Quantity): boolean {
  return quantity.dimension === NONE && quantity.shown.length === 1;
}

function eitherShown(a: Quantity, b: Quantity): readonly Unit[] {
  if (a.shown.length === 0) return b.shown;
  if (b.shown.length === 0 || a.shown === b.shown) return a.shown;
  const more = b.shown.filter((unit) => !a.shown.some((one) => one.base === unit.base));
  // The same list where nothing is added, so that the next operation sees at once that it is.
  return more.length === 0 ? a.shown : [...a.shown, ...more];
}

/** The units of both that still measure something; those of the left win. */
function shownOf(left: Quantity, right: Quantity, dimension: Dimension, shares: boolean): readonly Unit[] {
  const { shown: a } = left;
  const { shown: b } = right;
  // What the rest would come to, without asking each unit: most operands on the right are plain numbers.
  if (b.length === 0 && (a.length === 0 || (left.dimension === dimension && dimension !== NONE))) return a;
  if (dimension === NONE) return shares ? a : NOTHING;
  const isLeft = (unit: Unit): boolean => unit.base !== '' && dimension.of(unit.base) !== 0;
  let shown = a.every(isLeft) ? a : a.filter(isLeft);
  for (const unit of b) {
    if (isLeft(unit) && !shown.some((one) => one.base === unit.base)) shown = [...shown, unit];
  }
  return shown;
}

const NOTHING: readonly Unit[] = [];
