import { err, ok, type Result } from '../base/result.ts';
import type { Span } from '../base/span.ts';
import { described, dimensionInWords } from './describe.ts';
import { type Dimension, NONE, nounOf, withoutCounts } from './dimension.ts';
import type { Environment } from './environment.ts';
import { type QuantityError, Stop } from './errors.ts';
import { scaleOf } from './format.ts';
import { exact, medianOf } from './magnitude.ts';
import { parse } from './parser.ts';
import { ASSUMES_REQUEST, type Quantity, quantityOf, type ShownFactor } from './quantity.ts';
import { resolveProduct, type UnitProduct } from './resolve.ts';
import { fromBase, toBase } from './units.ts';

/** `value` of a product of units in base units. */
export function productToBase(value: number, factors: readonly ShownFactor[]): number {
  let result = value;
  for (const { unit, exponent } of factors) {
    for (let i = 0; i < Math.abs(exponent); i++) {
      result = exponent > 0 ? toBase(result, unit) : fromBase(result, unit);
    }
  }
  return result;
}

/** `value` base units in a product of units. */
export function productFromBase(value: number, factors: readonly ShownFactor[]): number {
  let result = value;
  for (const { unit, exponent } of factors) {
    for (let i = 0; i < Math.abs(exponent); i++) {
      result = exponent > 0 ? fromBase(result, unit) : toBase(result, unit);
    }
  }
  return result;
}

/**
 * A quantity to be shown in a product of units. `rps`, `qps`, `tps` and `Hz` take any one thing counted per time
 * as a request. Throws Stop where the dimensions differ.
 */
export function convertTo(quantity: Quantity, product: UnitProduct, span: Span): Quantity {
  let { dimension } = quantity;
  let assumes = quantity.assumes | product.assumes;
  if (dimension !== product.dimension) {
    const isFrequency = product.factors.some((factor) => factor.unit.anyCount);
    const bare = withoutCounts(dimension);
    if (!isFrequency || bare !== withoutCounts(product.dimension) || countsIn(dimension) > 1) {
      const target: Quantity = { ...quantityOf(1, product.dimension), fixed: product.factors };
      const to = { value: scaleOf(target).unit, what: dimensionInWords(product.dimension) };
      throw new Stop({ code: 'cannot-convert', from: described(quantity), to, span });
    }
    dimension = product.dimension;
    assumes |= ASSUMES_REQUEST;
  }
  return { magnitude: quantity.magnitude, dimension, shown: product.shown, assumes, fixed: product.factors };
}

function countsIn(dimension: Dimension): number {
  return dimension.powers.filter((power) => nounOf(power.base) !== undefined && power.exponent !== 0).length;
}

/**
 * The product of units that a text names: `MB/s`, `req/s per key`, `%`, `1`. Errors have spans in the text.
 */
export function unitProduct(text: string, environment: Environment = {}): Result<UnitProduct, QuantityError> {
  const trimmed = text.trim();
  if (trimmed === '' || trimmed === '1') return ok({ factors: [], dimension: NONE, shown: [], assumes: 0 });
  const prefix = '1 in ';
  const parsed = parse(`${prefix}${text}`);
  try {
    if (!parsed.ok) return err(moved(parsed.error, -prefix.length));
    const node = parsed.value;
    if (node.kind !== 'convert' || node.of.kind !== 'number') {
      const span = { start: 0, end: text.length };
      return err({ code: 'unexpected-token', found: trimmed, expected: 'a unit', span });
    }
    return ok(resolveProduct(node.factors, environment));
  } catch (stop) {
    if (stop instanceof Stop) return err(moved(stop.error, -prefix.length));
    throw stop;
  }
}

function moved(error: QuantityError, by: number): QuantityError {
  const start = Math.max(0, error.span.start + by);
  return { ...error, span: { start, end: Math.max(start, error.span.end + by) } };
}

const products = new Map<string, UnitProduct>();

/** The same for units written in the program itself. */
export function knownProduct(text: string): UnitProduct {
  let product = products.get(text);
  if (product === undefined) {
    const result = unitProduct(text);
    if (!result.ok) throw new Error(`no unit ${text}`);
    product = result.value;
    products.set(text, product);
  }
  return product;
}

/** `value` of a unit written in the program: `withUnit(900, 'req/s')`. Throws on unknown units, a bug. */
export function withUnit(value: number, unitText: string): Quantity {
  const product = knownProduct(unitText);
  return {
    magnitude: exact(productToBase(value, product.factors)),
    dimension: product.dimension,
    shown: product.shown,
    assumes: product.assumes,
  };
}

/** The quantity shown in the units a text names, or why it cannot be. Spans lie in the text. */
export function convert(
  quantity: Quantity,
  unitText: string,
  environment: Environment = {},
): Result<Quantity, QuantityError> {
  const product = unitProduct(unitText, environment);
  if (!product.ok) return product;
  try {
    return ok(convertTo(quantity, product.value, { start: 0, end: unitText.length }));
  } catch (stop) {
    if (stop instanceof Stop) return err(stop.error);
    throw stop;
  }
}

/**
 * The median in the units a text names (`valueIn(q, 'req/s')`), counting nouns aside; undefined where the
 * dimensions differ in anything else.
 */
export function valueIn(quantity: Quantity, unitText: string): number | undefined {
  const product = knownProduct(unitText);
  if (withoutCounts(quantity.dimension) !== withoutCounts(product.dimension)) return undefined;
  return productFromBase(medianOf(quantity.magnitude), product.factors);
}

/** The same value with every counting noun dropped: one upload is one. */
export function asPlainCounts(quantity: Quantity): Quantity {
  const dimension = withoutCounts(quantity.dimension);
  return dimension === quantity.dimension ? quantity : { ...quantity, dimension };
}
