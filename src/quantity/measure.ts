import { suggest } from '../base/suggest.ts';
import { multiply } from './arithmetic.ts';
import type { BytesOrBillionNode, NumberNode, RatioNode, UnitFactor, UnitNode } from './ast.ts';
import { complementOfDecimal, numberOf } from './decimal.ts';
import { type Dimension, NONE, nounOf } from './dimension.ts';
import { badExponent, notFinite, Stop } from './errors.ts';
import { exact } from './magnitude.ts';
import { product, quotient, raised } from './operations.ts';
import { print } from './print.ts';
import { type Quantity, quantityOf } from './quantity.ts';
import { assumptionsOf, oneOf, resolveProduct, resolveUnit, suggestUnit } from './resolve.ts';
import type { Scope } from './scope.ts';
import { fromBase, toBase, type Unit } from './units.ts';

/** The values of literals: numbers, shares, and numbers or groups with their units. All throw Stop. */

const NO_UNITS: readonly Unit[] = [];
const PERCENT = resolveUnit('%', {}) as Unit;
const DETACHED: ReadonlySet<string> = new Set(['k', 'K', 'M', 'G', 'T']);

/** A plain number; between a half and 1, with its complement from its digits. */
export function numberValue(node: NumberNode): Quantity {
  const { value } = node;
  if (!Number.isFinite(value)) throw notFinite(node);
  const complement = isNearOne(node, value) ? complementOfDecimal(node.mantissa, 0) : undefined;
  return { magnitude: exact(value, complement), dimension: NONE, shown: NO_UNITS, assumes: 0 };
}

/** Whether a decimal may be a share from a half up to 1, though its double may have been rounded to 1. */
function isNearOne({ mantissa, multiplier }: NumberNode, value: number): boolean {
  return value > 0.5 && (value < 1 || (value === 1 && mantissa.length > 15)) && multiplier === '';
}

export function ratioValue(node: RatioNode): Quantity {
  const { left, right } = node;
  if (right.value === 0) throw new Stop({ code: 'division-by-zero', range: false, span: right.span });
  const value = left.value / right.value;
  if (!Number.isFinite(value)) throw notFinite(node);
  return quantityOf(value);
}

/** A number in its units: one literal. */
export function literalValue(node: UnitNode, number: NumberNode, scope: Scope): Quantity {
  const first = node.factors[0] as UnitFactor;
  if (first.name === '%') return inUnits(percentOf(number), node, 1, scope);
  const unit = first.exponent === 1 ? scope.unit(first.name, false) : undefined;
  if (unit === undefined) return inUnits(numberValue(number), node, 0, scope);
  if (!Number.isFinite(number.value)) throw notFinite(number);
  const one: Quantity = {
    magnitude: exact(toBase(number.value, unit)),
    dimension: scope.plainDimension(unit.dimension),
    shown: unit.shown,
    assumes: assumptionsOf(unit),
  };
  // With nothing left to do this is the same; most numbers have one unit, and it costs as much as the rest.
  return node.factors.length === 1 ? one : inUnits(one, node, 1, scope);
}

/** A group's value in the units written after it. */
export function groupValue(node: UnitNode, of: Quantity, scope: Scope): Quantity {
  return inUnits(of, node, 0, scope);
}

/** A value times the factors of its unit from one on. */
function inUnits(of: Quantity, node: UnitNode, from: number, scope: Scope): Quantity {
  let value = of;
  for (let i = from; i < node.factors.length; i++) {
    value = times(value, node.factors[i] as UnitFactor, node, scope);
  }
  return value;
}

/** `99.99%`, with its complement from its digits. */
function percentOf(number: NumberNode): Quantity {
  const { value } = numberValue(number).magnitude as { readonly value: number };
  const share = value / 100;
  const complement = isNearOne(number, share) ? complementOfDecimal(number.mantissa, 2) : undefined;
  return { magnitude: exact(share, complement), dimension: NONE, shown: PERCENT.shown, assumes: 0 };
}

/** A value times one factor of its unit. */
function times(value: Quantity, factor: UnitFactor, node: UnitNode, scope: Scope): Quantity {
  const { exponent } = factor;
  const unit = scope.unit(factor.name, exponent < 0);
  if (unit === undefined) return overNamed(value, factor, node, scope);
  const dimension = scope.plainDimension(unit.dimension);
  if (exponent === 1 && value.dimension === NONE && value.shown.length === 0) {
    // The first unit beside a plain number is what it is shown in, a share too.
    const magnitude = multiply(value.magnitude, oneOf(unit).magnitude, scope.space);
    return { magnitude, dimension, shown: unit.shown, assumes: value.assumes | assumptionsOf(unit) };
  }
  const one = oneOf(unit);
  const plainOne = one.dimension === dimension ? one : { ...one, dimension };
  let result = value;
  for (let i = 0; i < Math.abs(exponent); i++) {
    result = exponent > 0 ? product(result, plainOne, scope.space) : over(result, plainOne, unit, scope);
  }
  return result;
}

/** A value over one of a unit; dividing by the unit's own factor rounds only once. */
function over(value: Quantity, one: Quantity, unit: Unit, scope: Scope): Quantity {
  const result = quotient(value, one, scope.space);
  if (value.magnitude.kind !== 'exact') return result;
  return { ...result, magnitude: exact(fromBase(value.magnitude.value, unit)) };
}

/** `20 GB/urls` with a declared name below the stroke. */
function overNamed(value: Quantity, factor: UnitFactor, node: UnitNode, scope: Scope): Quantity {
  const named = factor.exponent < 0 ? scope.valueOf(factor.name) : undefined;
  if (named === undefined) throw unknownUnit(factor, node, scope);
  const power = raised(named, quantityOf(-factor.exponent), scope.space);
  if (power === undefined) throw badExponent(factor.span, String(factor.exponent), 'large');
  return quotient(value, power, scope.space);
}

function unknownUnit({ name, span }: UnitFactor, { of }: UnitNode, scope: Scope): Stop {
  if (of.kind === 'number' && DETACHED.has(name)) {
    return new Stop({ code: 'detached-multiplier', multiplier: name, number: print(of), span });
  }
  if (scope.valueOf(name) !== undefined) {
    const before = of.kind === 'number' ? print(of) : `(${print(of)})`;
    return new Stop({ code: 'name-as-unit', name, before, span });
  }
  const suggestion = suggestUnit(name) ?? suggest(name, scope.environment.nouns ?? []);
  return new Stop({ code: 'unknown-unit', name, suggestion, span });
}

/** `200B` is bytes per something counted, or where data is wanted; billions where something else is. */
export function bytesOrBillion(
  node: BytesOrBillionNode,
  expected: Dimension | undefined,
  scope: Scope,
): Quantity {
  const { number, per, span } = node;
  const { dimension } = per.length === 0 ? { dimension: NONE } : resolveProduct(per, scope.environment);
  const perThing = dimension.powers.some((power) => nounOf(power.base) !== undefined);
  const wantsData = expected !== undefined && expected.of('data') !== 0;
  if (wantsData || (perThing && dimension.of('time') === 0)) {
    const factors = [{ name: 'B', exponent: 1, span: number.span }, ...per];
    return literalValue({ kind: 'unit', of: number, factors, span }, number, scope);
  }
  if (expected === undefined) {
    throw new Stop({ code: 'bytes-or-billion', number: number.mantissa, span: number.span });
  }
  const value = numberOf(number.mantissa, 'bn');
  const billions: NumberNode = { ...number, multiplier: 'bn', value };
  if (per.length === 0) return numberValue(billions);
  return literalValue({ kind: 'unit', of: billions, factors: per, span }, billions, scope);
}
