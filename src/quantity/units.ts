import { type Base, CPU, countOf, DATA, type Dimension, moneyOf, NONE, TIME } from './dimension.ts';
import { PREFIXES, type PrefixRow, UNITS, type UnitFamily, type UnitRow } from './unit-table.ts';

/** A unit with its prefix applied. */
export interface Unit {
  readonly symbol: string;
  /** Shown after other numbers than 1. */
  readonly plural: string;
  /** Base units in one of it. */
  readonly factor: number;
  /** How many of it make one base unit, where that is a whole number above 1; dividing by it rounds once. */
  readonly divisor: number;
  /** The base dimension it measures; empty for shares and products. */
  readonly base: Base;
  readonly dimension: Dimension;
  readonly family: UnitFamily | 'count';
  /** What remembers it as the way to show a value: itself for time, data and shares, its parts for `Mbps`. */
  readonly shown: readonly Unit[];
  readonly assumes: 'month' | 'year' | undefined;
  readonly anyCount: boolean;
  readonly description: string;
}

const DATA_FAMILIES: ReadonlySet<string> = new Set(['bytes', 'binary-bytes', 'bits', 'binary-bits']);
const bySymbol = new Map<string, Unit>();
for (const row of UNITS) addRow(row);

/** The unit of a symbol or name, counting nouns aside. */
export function unitOf(name: string): Unit | undefined {
  return bySymbol.get(name);
}

/** A unit that must exist, for the program's own use. */
export function knownUnit(name: string): Unit {
  const unit = bySymbol.get(name);
  if (unit === undefined) throw new Error(`no unit ${name}`);
  return unit;
}

/** The unit that a word was meant to be, its case aside: `gb`, `MS`. */
export function unitInOtherCase(name: string): Unit | undefined {
  byLowerCase ??= lowerCased();
  return byLowerCase.get(name.toLowerCase());
}

let byLowerCase: ReadonlyMap<string, Unit> | undefined;

/** Needed only where a word is no unit; of two units the earlier one wins. */
function lowerCased(): ReadonlyMap<string, Unit> {
  const units = new Map<string, Unit>();
  for (const [name, unit] of bySymbol) {
    const lower = name.toLowerCase();
    if (!units.has(lower)) units.set(lower, unit);
  }
  return units;
}

/** Every symbol and name, for suggestions and completion. */
export function unitNames(): readonly string[] {
  return [...bySymbol.keys()];
}

const nounUnits = new Map<string, Unit>();

/** The unit of a counting noun, given in its singular. */
export function countUnit(singular: string): Unit {
  let unit = nounUnits.get(singular);
  if (unit === undefined) {
    unit = {
      symbol: singular,
      plural: singular,
      factor: 1,
      divisor: 1,
      base: `count:${singular}`,
      dimension: countOf(singular),
      family: 'count',
      shown: [],
      assumes: undefined,
      anyCount: false,
      description: `a count of ${singular}`,
    };
    nounUnits.set(singular, unit);
  }
  return unit;
}

/** The unit with another number of base units in it: a month of 30.4 days. */
export function withFactor(unit: Unit, factor: number): Unit {
  const changed: { -readonly [K in keyof Unit]: Unit[K] } = { ...unit, factor, divisor: 1 };
  changed.shown = [changed];
  return changed;
}

/** Time, data and shares: the families whose written unit decides how a value is shown. */
function remembers(row: UnitRow): boolean {
  return row.symbol === '%' || row.symbol === '‰' || row.family === 'time' || DATA_FAMILIES.has(row.family);
}

function addRow(row: UnitRow): void {
  // `iB` is no unit by itself: its prefixes end in the i.
  const onlyPrefixed = row.symbol === 'iB' || row.symbol === 'ib';
  const stem = onlyPrefixed ? row.symbol.slice(1) : row.symbol;
  if (!onlyPrefixed) {
    const plural = row.plural ?? stem;
    addAll(
      [stem, plural, ...(row.aliases ?? []), ...writtenOut(row, '')],
      build(row, stem, plural, undefined),
    );
  }
  for (const family of row.prefixes ?? []) {
    for (const prefix of PREFIXES[family]) {
      const symbols = prefix.symbols.map((short) => `${short}${stem}`);
      const symbol = symbols[0] ?? stem;
      addAll(
        [...symbols, ...writtenOut(row, prefix.name)],
        bySymbol.get(symbol) ?? build(row, symbol, symbol, prefix),
      );
    }
  }
}

/** `megabyte` and `megabytes`, where the unit has such a name. */
function writtenOut({ name }: UnitRow, prefix: string): readonly string[] {
  return name === undefined ? [] : [`${prefix}${name}`, `${prefix}${name}s`];
}

function addAll(names: readonly string[], unit: Unit): void {
  for (const name of names) add(name, unit);
}

function add(name: string, unit: Unit): void {
  if (!bySymbol.has(name)) bySymbol.set(name, unit);
}

function build(row: UnitRow, symbol: string, plural: string, prefix: PrefixRow | undefined): Unit {
  const factor = row.factor * (prefix?.factor ?? 1);
  const bases = Object.keys(row.dimension);
  const unit: { -readonly [K in keyof Unit]: Unit[K] } = {
    symbol,
    plural,
    factor,
    divisor: wholeInverse(factor),
    base: bases.length === 1 && row.parts === undefined ? (bases[0] ?? '') : '',
    dimension: dimensionOf(row.dimension),
    family: row.family,
    shown: [],
    assumes: row.assumes,
    anyCount: row.anyCount ?? false,
    description: prefix === undefined ? row.description : `${prefix.name}${row.name ?? row.symbol}`,
  };
  if (row.parts !== undefined) {
    // The prefix belongs to the part that takes it: Mbps is Mb/s, kHz is 1/s.
    unit.shown = row.parts.map((part) => {
      const prefixed = bySymbol.get(`${prefix?.symbols[0] ?? ''}${part}`);
      return prefixed !== undefined && prefixed.dimension === DATA ? prefixed : knownUnit(part);
    });
  } else if (remembers(row)) unit.shown = [unit];
  return unit;
}

function wholeInverse(factor: number): number {
  const inverse = Math.round(1 / factor);
  return inverse > 1 && Math.abs(inverse * factor - 1) < 1e-12 ? inverse : 1;
}

/** `value` of a unit in base units. */
export function toBase(value: number, unit: Unit): number {
  return unit.divisor > 1 ? value / unit.divisor : value * unit.factor;
}

/** `value` base units in a unit. */
export function fromBase(value: number, unit: Unit): number {
  return unit.divisor > 1 ? value * unit.divisor : value / unit.factor;
}

function dimensionOf(powers: Readonly<Record<string, number>>): Dimension {
  let dimension = NONE;
  for (const [base, exponent] of Object.entries(powers)) {
    const one = baseDimension(base);
    dimension = exponent > 0 ? dimension.times(one) : dimension.over(one);
  }
  return dimension;
}

/** The dimension of one base. */
export function baseDimension(base: Base): Dimension {
  if (base === 'time') return TIME;
  if (base === 'data') return DATA;
  if (base === 'cpu') return CPU;
  return base.startsWith('money:') ? moneyOf(base.slice(6)) : countOf(base.slice(6));
}
