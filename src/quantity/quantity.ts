import type { Dimension } from './dimension.ts';
import { NONE } from './dimension.ts';
import { exact, type Magnitude } from './magnitude.ts';
import type { Unit } from './units.ts';

/** Conventions a value rests on, as bits; the output says so wherever one was used. */
export const ASSUMES_MONTH = 1;
export const ASSUMES_YEAR = 2;
/** Something counted was taken as one request each: `uploads/day in rps`. */
export const ASSUMES_REQUEST = 4;

/**
 * A value of the quantity language; immutable. The magnitude is in base units: seconds, bytes, cores, units of the
 * currency, single counted things, shares of 1.
 */
export interface Quantity {
  readonly magnitude: Magnitude;
  readonly dimension: Dimension;
  /** The units it was written in, at most one for each base dimension: how to show it. */
  readonly shown: readonly Unit[];
  /** Bits of ASSUMES_*. */
  readonly assumes: number;
  /** Shown in exactly these units, because a conversion asked for them. */
  readonly fixed?: readonly ShownFactor[];
}

/** One unit of a product of units to show a value in. */
export interface ShownFactor {
  readonly unit: Unit;
  readonly exponent: number;
  readonly name: string;
}

const NO_UNITS: readonly Unit[] = [];

/** A quantity of `value` base units; see `withUnit` in convert.ts for one in a written unit. */
export function quantityOf(
  value: number,
  dimension: Dimension = NONE,
  shown: readonly Unit[] = NO_UNITS,
): Quantity {
  return { magnitude: exact(value), dimension, shown, assumes: 0 };
}

/** The exact value in base units, or undefined for a range. */
export function exactValue(quantity: Quantity): number | undefined {
  return quantity.magnitude.kind === 'exact' ? quantity.magnitude.value : undefined;
}
