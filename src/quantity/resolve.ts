import { suggest } from '../base/suggest.ts';
import type { UnitFactor } from './ast.ts';
import { type Dimension, NONE, withoutCounts } from './dimension.ts';
import type { Environment } from './environment.ts';
import { Stop } from './errors.ts';
import { exact } from './magnitude.ts';
import { singularOf, standardNoun, standardNouns } from './nouns.ts';
import { ASSUMES_MONTH, ASSUMES_YEAR, type Quantity, type ShownFactor } from './quantity.ts';
import { countUnit, toBase, type Unit, unitInOtherCase, unitNames, unitOf, withFactor } from './units.ts';

/** Words to units, in an environment. */

const DAY = 86_400;

/** The unit of a word in an environment: from the table, a counting noun, or a month of another length. */
export function resolveUnit(name: string, environment: Environment): Unit | undefined {
  const unit = unitOf(name);
  if (unit !== undefined) return unit.assumes === undefined ? unit : conventional(unit, environment);
  const standard = standardNoun(name);
  if (standard !== undefined) return countUnit(standard);
  const singular = singularOf(name);
  return environment.nouns?.has(singular) === true ? countUnit(singular) : undefined;
}

function conventional(unit: Unit, environment: Environment): Unit {
  const days = unit.assumes === 'month' ? (environment.monthDays ?? 30) : (environment.yearDays ?? 365);
  const months = unit.symbol === 'quarter' ? 3 : 1;
  const factor = days * DAY * months;
  return factor === unit.factor ? unit : withFactor(unit, factor);
}

/** A declared noun's unit: the word becomes a count of its own unless it is nearly a unit of data or time. */
export function declaredUnit(name: string): Unit | undefined {
  return unitInOtherCase(name) === undefined ? countUnit(singularOf(name)) : undefined;
}

/** What an unknown unit was meant to be. Of a word of two letters one slip leaves too little to tell. */
export function suggestUnit(name: string): string | undefined {
  const inOtherCase = unitInOtherCase(name)?.symbol;
  if (inOtherCase !== undefined || name.length < 3) return inOtherCase;
  return suggest(name, [...standardNouns(), ...unitNames()]);
}

export function assumptionsOf(unit: Unit): number {
  return unit.assumes === undefined ? 0 : unit.assumes === 'month' ? ASSUMES_MONTH : ASSUMES_YEAR;
}

const ones = new WeakMap<Unit, Quantity>();

/** One of a unit. */
export function oneOf(unit: Unit): Quantity {
  let one = ones.get(unit);
  if (one === undefined) {
    const magnitude = exact(toBase(1, unit));
    one = { magnitude, dimension: unit.dimension, shown: unit.shown, assumes: assumptionsOf(unit) };
    ones.set(unit, one);
  }
  return one;
}

/** A product of units, resolved. */
export interface UnitProduct {
  readonly factors: readonly ShownFactor[];
  readonly dimension: Dimension;
  readonly shown: readonly Unit[];
  readonly assumes: number;
}

/** Throws Stop at the first word that is no unit. */
export function resolveProduct(factors: readonly UnitFactor[], environment: Environment): UnitProduct {
  const resolved: ShownFactor[] = [];
  let dimension = NONE;
  let shown: readonly Unit[] = [];
  let assumes = 0;
  for (const { name, exponent, span } of factors) {
    const unit = resolveUnit(name, environment);
    if (unit === undefined) {
      throw new Stop({ code: 'unknown-unit', name, suggestion: suggestUnit(name), span });
    }
    resolved.push({ unit, exponent, name });
    const counts = environment.plainCounts === true ? withoutCounts(unit.dimension) : unit.dimension;
    // To the first power it is itself, which need not be looked up.
    const raised = exponent === 1 ? counts : counts.power(exponent);
    if (raised === undefined)
      throw new Stop({ code: 'bad-exponent', found: String(exponent), reason: 'large', span });
    dimension = dimension.times(raised);
    if (unit.shown.length > 0) shown = [...shown, ...unit.shown.filter((one) => !hasBase(shown, one.base))];
    assumes |= assumptionsOf(unit);
  }
  return { factors: resolved, dimension, shown, assumes };
}

function hasBase(units: readonly Unit[], base: string): boolean {
  return units.some((unit) => unit.base === base);
}
