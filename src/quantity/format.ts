import { type Base, DATA, type Dimension, NONE, nounOf, type Power, TIME, TRUTH } from './dimension.ts';
import { complementPercentileOf, type Magnitude, medianOf, percentileOf } from './magnitude.ts';
import { pluralOf } from './nouns.ts';
import { numberText, plainNumberText, shareText } from './numerals.ts';
import type { Quantity, ShownFactor } from './quantity.ts';
import { countUnit, fromBase, knownUnit, toBase, type Unit } from './units.ts';

export interface FormatOptions {
  /** Significant digits; 3 by default. */
  readonly digits?: number;
  /** All digits a double has, without multipliers. */
  readonly precise?: boolean;
  /** Most characters; digits are given up until it fits. */
  readonly width?: number;
}

/** A value as a person would say it: `23.1 uploads/s`, `1.46 PB`, `8.76 h`, `99.9999999 %`; a range by its median. */
export function format(quantity: Quantity, options: FormatOptions = {}): string {
  const wanted = options.digits ?? 3;
  let text = '';
  for (let digits = wanted; digits > 0; digits--) {
    text = formatAt(quantity, 0.5, scaleOf(quantity), { ...options, digits });
    if (options.width === undefined || text.length <= options.width || options.precise === true) break;
  }
  return text;
}

/** The value, and where it is per day or month also per second: `2M uploads/day = 23.1 uploads/s`. */
export function formatBoth(quantity: Quantity, options: FormatOptions = {}): string {
  const text = format(quantity, options);
  const { dimension, shown } = quantity;
  const isRate = quantity.fixed === undefined && dimension.of('time') === -1;
  if (!isRate || (timeHint(quantity) ?? SECOND).symbol === 's') return text;
  // A second is no measure for what happens a few times a day, nor for money.
  const isMoney = dimension.powers.some((power) => power.base.startsWith('money:'));
  if (isMoney || Math.abs(medianOf(quantity.magnitude)) < 1e-3) return text;
  const perSecond = { ...quantity, shown: [SECOND, ...shown.filter((unit) => unit.base !== 'time')] };
  return `${text} = ${format(perSecond, options)}`;
}

/** A range's percentiles, all in the unit that suits the median. */
export interface FormattedInterval {
  readonly p5: string;
  readonly p50: string;
  readonly p95: string;
}

export function formatInterval(quantity: Quantity, options: FormatOptions = {}): FormattedInterval {
  const scale = scaleOf(quantity);
  const at = (share: number): string => formatAt(quantity, share, scale, options);
  return { p5: at(0.05), p50: at(0.5), p95: at(0.95) };
}

/** `20.7 GB (18.7 GB to 22.9 GB)`; exact values alone. */
export function formatRange(quantity: Quantity, options: FormatOptions = {}): string {
  if (quantity.magnitude.kind === 'exact' || quantity.dimension === TRUTH) return format(quantity, options);
  const { p5, p50, p95 } = formatInterval(quantity, options);
  return `${p50} (${p5} to ${p95})`;
}

/** The units a value is shown in, and the number of them that its median is. */
export interface Scale {
  readonly factors: readonly ShownFactor[];
  /** `uploads/day`, `MB/s`; empty for plain numbers. */
  readonly unit: string;
}

/** The units in which a value of this size would be said. */
export function scaleOf(quantity: Quantity): Scale {
  if (quantity.dimension === TRUTH) return { factors: [], unit: '' };
  const median = medianOf(quantity.magnitude);
  const factors = quantity.fixed ?? chosenFactors(quantity, median);
  return { factors, unit: unitText(factors, inUnits(median, factors)) };
}

/** A number of base units in the units of a scale. */
export function inUnits(value: number, factors: readonly ShownFactor[]): number {
  let result = value;
  for (const { unit, exponent } of factors) {
    const whole = Math.abs(exponent);
    if (!Number.isInteger(whole)) result /= unit.factor ** exponent;
    else
      for (let i = 0; i < whole; i++) result = exponent > 0 ? fromBase(result, unit) : toBase(result, unit);
  }
  return result;
}

function formatAt(quantity: Quantity, share: number, scale: Scale, options: FormatOptions): string {
  const { magnitude, dimension } = quantity;
  if (dimension === TRUTH) return truthText(magnitude);
  const value = percentileOf(magnitude, share);
  const digits = options.precise === true ? undefined : (options.digits ?? 3);
  const only = scale.factors[0]?.unit;
  if (dimension === NONE && only?.symbol === '%' && scale.factors.length === 1) {
    return `${shareText(value, complementPercentileOf(magnitude, share), digits)} %`;
  }
  if (only === undefined) return plainNumberText(value, complementPercentileOf(magnitude, share), digits);
  const text = numberText(inUnits(value, scale.factors), digits);
  const sign = CURRENCY_SIGNS.get(only.symbol);
  if (sign !== undefined && scale.factors[0]?.exponent === 1) {
    const rest = unitText(scale.factors.slice(1), 2);
    const joint = rest === '' || rest.startsWith('/') ? '' : ' ';
    return `${text.startsWith('-') ? '-' : ''}${sign}${text.replace(/^-/, '')}${joint}${rest}`;
  }
  const unit = unitText(scale.factors, text === '1' ? 1 : 2);
  return unit === '' || unit.startsWith('/') ? `${text}${unit}` : `${text} ${unit}`;
}

const CURRENCY_SIGNS: ReadonlyMap<string, string> = new Map([
  ['USD', '$'],
  ['EUR', '€'],
  ['GBP', '£'],
]);

function truthText(magnitude: Magnitude): string {
  const probability = probabilityOf(magnitude);
  if (probability === 0) return 'no';
  return probability === 1 ? 'yes' : `${shareText(probability, undefined, 2)} % likely`;
}

/** How likely a comparison holds, from 0 to 1. */
export function probabilityOf(magnitude: Magnitude): number {
  if (magnitude.kind === 'exact') return magnitude.value;
  if (magnitude.kind !== 'sampled') return Number.NaN;
  let holds = 0;
  for (const sample of magnitude.samples) holds += sample;
  return holds / magnitude.samples.length;
}

/** Units for each power: what the value was written in, brought to a size that people say. */
function chosenFactors(quantity: Quantity, value: number): readonly ShownFactor[] {
  const { dimension } = quantity;
  if (dimension === NONE) {
    const share = quantity.shown.find((unit) => unit.family === 'share');
    return share === undefined ? [] : [{ unit: share, exponent: 1, name: share.symbol }];
  }
  const chosen = new Map<Base, Unit>();
  for (const unit of quantity.shown) chosen.set(unit.base, unit);
  const time = dimension.of('time');
  if (time === 1 && dimension.of('data') === 0)
    chosen.set('time', timeUnit(value, dimension, chosen.get('time')));
  else if (time < 0 && !chosen.has('time')) chosen.set('time', rateUnit(value, dimension));
  const factors = dimension.powers.map((power) => factorOf(power, chosen));
  if (dimension.of('data') === 1) {
    const at = factors.findIndex((factor) => factor.unit.base === 'data');
    const without = inUnits(value, factors.toSpliced(at, 1));
    const unit = dataUnit(without, chosen.get('data'));
    factors[at] = { unit, exponent: 1, name: unit.symbol };
  }
  return factors.sort((a, b) => orderOf(a) - orderOf(b));
}

function factorOf({ base, exponent }: Power, chosen: ReadonlyMap<Base, Unit>): ShownFactor {
  const unit = chosen.get(base) ?? baseUnit(base);
  return { unit, exponent, name: unit.symbol };
}

/** Money, data and counts before time, divisors after what they divide. */
function orderOf({ unit, exponent }: ShownFactor): number {
  const kind =
    unit.family === 'money'
      ? 0
      : unit.dimension === DATA
        ? 1
        : unit.base === 'time'
          ? 4
          : unit.base === 'cpu'
            ? 2
            : 3;
  return exponent > 0 ? kind : kind + 10;
}

const bases = new Map<Base, Unit>();

function baseUnit(base: Base): Unit {
  let unit = bases.get(base);
  if (unit === undefined) {
    const noun = nounOf(base);
    if (base === 'time') unit = SECOND;
    else if (base === 'data') unit = knownUnit('B');
    else if (base === 'cpu') unit = knownUnit('core');
    else if (noun === undefined) unit = knownUnit(base.slice(base.indexOf(':') + 1));
    else unit = countUnit(noun);
    bases.set(base, unit);
  }
  return unit;
}

const SECOND = knownUnit('s');
const TIMES = ['year', 'day', 'h', 'min', 's', 'ms', 'µs', 'ns'].map(knownUnit);
const RATES = ['s', 'min', 'h', 'day'].map(knownUnit);
const LADDERS: Readonly<Record<string, readonly Unit[]>> = {
  bytes: ['EB', 'PB', 'TB', 'GB', 'MB', 'kB', 'B'].map(knownUnit),
  'binary-bytes': ['EiB', 'PiB', 'TiB', 'GiB', 'MiB', 'KiB', 'B'].map(knownUnit),
  bits: ['Eb', 'Pb', 'Tb', 'Gb', 'Mb', 'kb', 'b'].map(knownUnit),
  'binary-bits': ['Eib', 'Pib', 'Tib', 'Gib', 'Mib', 'Kib', 'b'].map(knownUnit),
};

function timeHint(quantity: Quantity): Unit | undefined {
  return quantity.shown.find((unit) => unit.base === 'time');
}

/** The written unit while the number stays between 1 and 1,000, else the largest that gives 1 or more. */
function timeUnit(value: number, dimension: Dimension, written: Unit | undefined): Unit {
  const size = Math.abs(value);
  if (size === 0) return written ?? SECOND;
  if (written !== undefined) {
    const number = size / written.factor;
    if (rounded(number) >= 1 && number < 1000) return written;
  }
  if (dimension !== TIME && size >= 1000) return written ?? SECOND;
  for (const unit of TIMES) {
    const number = rounded(size / unit.factor);
    // Days are said up to two years.
    if (number >= (unit.symbol === 'year' ? 2 : 1)) return unit;
  }
  return TIMES.at(-1) ?? SECOND;
}

function rateUnit(value: number, dimension: Dimension): Unit {
  if (dimension.of('time') !== -1 || dimension.of('data') !== 0 || Math.abs(value) >= 0.1 || value === 0)
    return SECOND;
  return RATES.find((unit) => Math.abs(value) * unit.factor >= 1) ?? RATES.at(-1) ?? SECOND;
}

function dataUnit(value: number, written: Unit | undefined): Unit {
  const ladder = LADDERS[written?.family ?? 'bytes'] ?? [];
  return (
    ladder.find((unit) => rounded(Math.abs(value) / unit.factor) >= 1) ?? ladder.at(-1) ?? knownUnit('B')
  );
}

/** To the three digits that are shown, so that 999.9 MB is said as 1 GB. */
function rounded(value: number): number {
  return Number(value.toPrecision(3));
}

function unitText(factors: readonly ShownFactor[], number: number): string {
  let above = '';
  let below = '';
  // Only the last word of a product is in the plural: 8 core hours.
  const last = factors.findLast((factor) => factor.exponent > 0);
  for (const factor of factors) {
    const { unit, exponent } = factor;
    const size = Math.abs(exponent);
    const raised = size === 1 ? '' : `^${Number(size.toFixed(4))}`;
    const plural = unit.family === 'count' ? pluralOf(unit.symbol) : unit.plural;
    if (exponent < 0) below += `/${unit.symbol}${raised}`;
    else
      above += `${above === '' ? '' : ' '}${number !== 1 && factor === last ? plural : unit.symbol}${raised}`;
  }
  return above + below;
}
