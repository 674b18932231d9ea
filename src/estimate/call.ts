import { err, ok, type Result } from '../base/result.ts';
import { mapMagnitude, mapMagnitudes } from '../quantity/arithmetic.ts';
import { knownProduct, productToBase } from '../quantity/convert.ts';
import { type Dimension, moneyOf, NONE, withoutCounts } from '../quantity/dimension.ts';
import type { CallContext, FunctionDefinition, FunctionParameter, Refusal } from '../quantity/environment.ts';
import { compute } from '../quantity/evaluate.ts';
import { exact, type Magnitude, percentileOf } from '../quantity/magnitude.ts';
import { numberText } from '../quantity/numerals.ts';
import { sum } from '../quantity/operations.ts';
import { type Quantity, quantityOf } from '../quantity/quantity.ts';
import type { SampleSpace } from '../quantity/sampling.ts';
import {
  type Calculator,
  type CalculatorResult,
  hyphenated,
  type Parameter,
  type Values,
} from './calculator.ts';

/** The function by which expressions ask a calculator for one of its results. */
export function functionOf(calculator: Calculator, result: CalculatorResult, id: string): FunctionDefinition {
  return {
    id,
    parameters: calculator.parameters.map(functionParameter),
    variadic: calculator.parameters.at(-1)?.many === true,
    call: (args, context) => answer(calculator, result, args, context),
  };
}

function functionParameter(parameter: Parameter): FunctionParameter {
  const { name, unit, optional } = parameter;
  return {
    name,
    // Money of any currency is taken; that all of it is of one is checked by the call.
    ...(isMoney(unit) ? {} : { unit }),
    ...(parameter.default === undefined ? {} : { default: written(parameter.default) }),
    ...(optional === undefined ? {} : { optional }),
  };
}

/** A calculator's worked example as one writes it in an expression; of one of its results where one is named. */
export function exampleCall(calculator: Calculator, result?: string): string {
  return callText(calculator, calculator.example.given, result);
}

/** The call of a calculator with inputs by key, as written. */
export function callText(
  { id, parameters }: Calculator,
  given: Readonly<Record<string, string | readonly string[] | undefined>>,
  result?: string,
): string {
  const args = parameters.flatMap(({ key, name, many }) => {
    const values = [given[key] ?? []].flat();
    // Between arguments a comma parts, so none may stand within a number.
    const texts = values.map((value) => value.replaceAll(/(\d),(?=\d{3})/g, '$1'));
    return texts.map((text) => (many === true ? text : `${name}: ${text}`));
  });
  return `${result === undefined ? id : `${id}.${result}`}(${args.join(', ')})`;
}

const texts = new Map<string, Quantity>();

/** A value written in the program itself. Throws where it has none, a bug. */
export function written(text: string): Quantity {
  let quantity = texts.get(text);
  if (quantity === undefined) {
    const result = compute(text);
    if (!result.ok) throw new Error(`${text}: ${result.error.code}`);
    quantity = result.value.quantity;
    texts.set(text, quantity);
  }
  return quantity;
}

/** One result for arguments that were bound to the calculator's parameters. */
function answer(
  calculator: Calculator,
  result: CalculatorResult,
  args: ReadonlyMap<string, Quantity>,
  context: CallContext,
): Result<Quantity, Refusal> {
  const missing = result.needs?.find((key) => !args.has(hyphenated(key)));
  if (missing !== undefined) return err({ parameter: hyphenated(missing), reason: 'has to be given' });
  const space = (): SampleSpace => context.space;
  const slots = bind(calculator, args, space);
  if ('reason' in slots) return err(slots);
  const currency = currencyOf(calculator, args);
  if (typeof currency === 'object') return err(currency);
  if (!isAffordable(calculator, slots, context)) return err({ reason: TOO_MUCH });
  const formula = new Formula(calculator, result, slots);
  const magnitude = mapMagnitudes(
    slots.map((slot) => slot.magnitude),
    space,
    (numbers) => formula.of(numbers),
  );
  const refusal = formula.refusal(magnitude);
  return refusal === undefined ? ok(resultQuantity(result, magnitude, args, space, currency)) : err(refusal);
}

const TOO_MUCH =
  'over ranges it takes more work than is allowed; use fewer samples, or numbers in the place of ranges';

/** Most steps of calculators over the draws of one sample space: some seconds. */
const MOST_STEPS = 1_000_000_000;
/** Steps of a formula without loops. */
const FEW_STEPS = 20;

const spent = new WeakMap<SampleSpace, number>();

/** Whether what a call takes is left of what all calls over the same draws may take together. */
function isAffordable(calculator: Calculator, slots: readonly Slot[], context: CallContext): boolean {
  if (slots.every(({ magnitude }) => magnitude.kind === 'exact')) return true;
  const values: Record<string, number | readonly number[] | undefined> = {};
  fill(
    values,
    calculator,
    slots,
    slots.map(({ magnitude }) => percentileOf(magnitude, 0.5)),
  );
  const { space } = context;
  const steps = (calculator.effort?.(values) ?? FEW_STEPS) + FEW_STEPS * slots.length;
  const total = (spent.get(space) ?? 0) + steps * space.count;
  if (total > MOST_STEPS) return false;
  spent.set(space, total);
  return true;
}

/** A result's formula over one draw after another, with what it refused. */
class Formula {
  readonly #calculator: Calculator;
  readonly #result: CalculatorResult;
  readonly #slots: readonly Slot[];
  readonly #values: Record<string, number | readonly number[] | undefined> = {};
  #reason: string | undefined;
  #refused = 0;

  constructor(calculator: Calculator, result: CalculatorResult, slots: readonly Slot[]) {
    this.#calculator = calculator;
    this.#result = result;
    this.#slots = slots;
  }

  /** The answer for the numbers of one draw; 0 where there is none. */
  of(numbers: ArrayLike<number>): number {
    fill(this.#values, this.#calculator, this.#slots, numbers);
    let reason = this.#calculator.refuse?.(this.#values);
    if (reason === undefined) {
      const value = this.#result.of(this.#values);
      if (Number.isFinite(value)) return value;
      reason = 'these values have no finite answer';
    }
    this.#reason ??= reason;
    this.#refused++;
    return 0;
  }

  refusal(magnitude: Magnitude): Refusal | undefined {
    if (this.#reason === undefined) return undefined;
    if (magnitude.kind !== 'sampled') return { reason: this.#reason };
    const share = numberText((100 * this.#refused) / magnitude.samples.length, 2);
    return { reason: `in ${share} % of the range ${this.#reason}` };
  }
}

/** Rows that go with an answer; undefined where there are none or an input is a range. */
export function tableOf(
  calculator: Calculator,
  args: ReadonlyMap<string, Quantity>,
): readonly (readonly number[])[] | undefined {
  const { table } = calculator;
  if (table === undefined || [...args.values()].some((value) => value.magnitude.kind !== 'exact'))
    return undefined;
  const never = (): SampleSpace => {
    throw new Error('exact values need no draws');
  };
  const slots = bind(calculator, args, never);
  if ('reason' in slots) return undefined;
  const values: Record<string, number | readonly number[] | undefined> = {};
  fill(
    values,
    calculator,
    slots,
    slots.map((slot) => (slot.magnitude.kind === 'exact' ? slot.magnitude.value : Number.NaN)),
  );
  return table.rows(values as Values);
}

/** One given value of a parameter, as the formula wants it. */
interface Slot {
  readonly parameter: Parameter;
  readonly magnitude: Magnitude;
}

function bind(
  { parameters }: Calculator,
  args: ReadonlyMap<string, Quantity>,
  space: () => SampleSpace,
): readonly Slot[] | Refusal {
  const slots: Slot[] = [];
  for (const [name, quantity] of args) {
    const parameter = parameters.find((one) => one.name === name) ?? parameters.at(-1);
    if (parameter === undefined) continue;
    const refusal = outOfBounds(parameter, quantity.magnitude, space);
    if (refusal !== undefined) return { parameter: parameter.name, argument: name, reason: refusal };
    const inside = { ...quantity, magnitude: clamped(parameter, quantity.magnitude, space) };
    const taken = parameter.complement === true ? sum(quantityOf(1), inside, -1, space) : inside;
    slots.push({ parameter, magnitude: taken.magnitude });
  }
  return slots;
}

/** Writes the numbers of one draw under the names that the formula has for them. */
function fill(
  values: Record<string, number | readonly number[] | undefined>,
  { parameters }: Calculator,
  slots: readonly Slot[],
  numbers: ArrayLike<number>,
): void {
  for (const { key, many } of parameters) values[key] = many === true ? [] : undefined;
  for (const [i, { parameter }] of slots.entries()) {
    const number = numbers[i] as number;
    const value = parameter.whole === true ? Math.round(number) : number;
    if (parameter.many === true) (values[parameter.key] as number[]).push(value);
    else values[parameter.key] = value;
  }
}

/** Slack for bounds that are met but for rounding. */
const TINY = 1e-12;

/**
 * Why a value is not taken. A range has to lie inside with its 5th and 95th percentile, the ends as it was written;
 * an exclusive bound is one for every draw.
 */
function outOfBounds(
  parameter: Parameter,
  magnitude: Magnitude,
  space: () => SampleSpace,
): string | undefined {
  const isExact = magnitude.kind === 'exact';
  const scale = productToBase(1, knownProduct(parameter.unit).factors);
  const found = isExact ? `not ${numberText(magnitude.value / scale, 6)}` : 'and the range goes beyond';
  const unit = parameter.unit === '1' ? '' : parameter.unit === '%' ? ' %' : ` ${parameter.unit}`;
  const { least, above, most, below } = parameter;
  const low = percentileOf(magnitude, 0.05);
  const high = percentileOf(magnitude, 0.95);
  if (least !== undefined && low < least * scale * (1 - TINY)) return `is at least ${least}${unit}, ${found}`;
  if (most !== undefined && high > most * scale * (1 + TINY)) return `is at most ${most}${unit}, ${found}`;
  if (above !== undefined && lowest(magnitude, space) <= above * scale)
    return `is above ${above}${unit}, ${found}`;
  if (below !== undefined && highest(magnitude, space) >= below * scale && !isShort(magnitude))
    return `is below ${below}${unit}, ${found}`;
  if (parameter.whole === true && isExact && Math.abs(low - Math.round(low)) > 1e-9)
    return `is a whole number, ${found}`;
  return undefined;
}

/** A range without the draws in its tails that inclusive bounds forbid: those become the bound. */
function clamped(
  { unit, least, most }: Parameter,
  magnitude: Magnitude,
  space: () => SampleSpace,
): Magnitude {
  if (magnitude.kind === 'exact') return magnitude;
  const scale = productToBase(1, knownProduct(unit).factors);
  const floor = least === undefined ? Number.NEGATIVE_INFINITY : least * scale;
  const ceiling = most === undefined ? Number.POSITIVE_INFINITY : most * scale;
  if (lowest(magnitude, space) >= floor && highest(magnitude, space) <= ceiling) return magnitude;
  return mapMagnitude(magnitude, space, (draw) => Math.min(ceiling, Math.max(floor, draw)));
}

/** Whether a value that rounds to 1 is known to be short of it. */
function isShort(magnitude: Magnitude): boolean {
  return magnitude.kind === 'exact' && magnitude.complement !== undefined && magnitude.complement > 0;
}

function lowest(magnitude: Magnitude, space: () => SampleSpace): number {
  if (magnitude.kind === 'exact') return magnitude.value;
  let low = Number.POSITIVE_INFINITY;
  for (const draw of space().draws(magnitude) ?? []) if (draw < low) low = draw;
  return low;
}

function highest(magnitude: Magnitude, space: () => SampleSpace): number {
  if (magnitude.kind === 'exact') return magnitude.value;
  let high = Number.NEGATIVE_INFINITY;
  for (const draw of space().draws(magnitude) ?? []) if (draw > high) high = draw;
  return high;
}

function resultQuantity(
  result: CalculatorResult,
  magnitude: Magnitude,
  args: ReadonlyMap<string, Quantity>,
  space: () => SampleSpace,
  currency: string | undefined,
): Quantity {
  let assumes = 0;
  for (const value of args.values()) assumes |= value.assumes;
  const model = result.like === undefined ? undefined : args.get(hyphenated(result.like));
  const product = knownProduct(result.unit);
  const value: Quantity = {
    magnitude,
    dimension: model?.dimension ?? inCurrency(product.dimension, currency),
    shown: model?.shown ?? product.shown,
    assumes: assumes | (model === undefined ? product.assumes : 0),
  };
  if (result.complement !== true) return value;
  const complement = { ...value, dimension: NONE, shown: knownProduct('%').shown };
  return { ...sum(ONE, complement, -1, space), shown: complement.shown, assumes };
}

const ONE: Quantity = { magnitude: exact(1), dimension: NONE, shown: [], assumes: 0 };

function isMoney(unit: string): boolean {
  return moneyIn(knownProduct(unit).dimension) !== undefined;
}

/** The currency of a dimension. */
function moneyIn({ powers }: Dimension): string | undefined {
  return powers.find(({ base }) => base.startsWith('money:'))?.base.slice('money:'.length);
}

/** The one currency of all amounts given, or why there is none. */
function currencyOf(
  { parameters }: Calculator,
  args: ReadonlyMap<string, Quantity>,
): string | undefined | Refusal {
  let currency: string | undefined;
  for (const [name, quantity] of args) {
    const parameter = parameters.find((one) => one.name === name) ?? parameters.at(-1);
    if (parameter === undefined || !isMoney(parameter.unit)) continue;
    const found = moneyIn(quantity.dimension);
    const wanted = inCurrency(knownProduct(parameter.unit).dimension, found);
    if (found === undefined || withoutCounts(wanted) !== withoutCounts(quantity.dimension))
      return { parameter: parameter.name, reason: `is an amount such as 1 ${parameter.unit}` };
    if (currency !== undefined && found !== currency)
      return {
        parameter: parameter.name,
        reason: `is in ${found} and another amount in ${currency}; currencies are never converted`,
      };
    currency = found;
  }
  return currency;
}

/** A dimension with its money in another currency. */
function inCurrency(dimension: Dimension, currency: string | undefined): Dimension {
  const own = moneyIn(dimension);
  if (own === undefined || currency === undefined || own === currency) return dimension;
  const exponent = dimension.of(`money:${own}`);
  const change = moneyOf(currency).over(moneyOf(own)).power(exponent);
  return change === undefined ? dimension : dimension.times(change);
}
