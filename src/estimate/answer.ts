import { TRUTH } from '../quantity/dimension.ts';
import type { QuantityError, QuantityWarning } from '../quantity/errors.ts';
import { type FormatOptions, formatBoth, formatInterval, inUnits, scaleOf } from '../quantity/format.ts';
import { complementPercentileOf, exact, medianOf, percentileOf } from '../quantity/magnitude.ts';
import { assumptionsInWords, explain, explainWarning } from '../quantity/messages.ts';
import type { Quantity } from '../quantity/quantity.ts';
import type { SampleSpace } from '../quantity/sampling.ts';
import type {
  EstimateDriver,
  EstimateInterval,
  EstimateValue,
  EstimateWarning,
  RefusedExpression,
} from '../schema/estimate-result.ts';
import { isUncertain, shapeOf, swingsOf } from './spread.ts';

/** Quantities as results say them. */

export function saidValue(quantity: Quantity, options: FormatOptions = {}): EstimateValue {
  const { factors, unit } = scaleOf(quantity);
  const { magnitude } = quantity;
  const complement = complementPercentileOf(magnitude, 0.5);
  const isRange = quantity.dimension !== TRUTH && isUncertain(magnitude);
  return {
    text: formatBoth(quantity, options),
    value: inUnits(medianOf(magnitude), factors),
    unit,
    ...(complement === undefined ? {} : { complement }),
    ...(isRange ? { interval: intervalOf(quantity, options) } : {}),
  };
}

function intervalOf(quantity: Quantity, options: FormatOptions): EstimateInterval {
  const { factors } = scaleOf(quantity);
  const at = (share: number): number => inUnits(percentileOf(quantity.magnitude, share), factors);
  const { p5, p50, p95 } = formatInterval(quantity, options);
  const { heights, scale } = shapeOf(quantity.magnitude);
  return {
    p5: at(0.05),
    p50: at(0.5),
    p95: at(0.95),
    p5Text: p5,
    p50Text: p50,
    p95Text: p95,
    shape: [...heights],
    scale,
  };
}

export function driversIn(
  quantity: Quantity,
  space: SampleSpace,
  options: FormatOptions = {},
): EstimateDriver[] {
  if (quantity.dimension === TRUTH) return [];
  const { factors } = scaleOf(quantity);
  // Both ends are said in the unit of the value itself, so that they can be compared.
  const said = (value: number): string =>
    formatInterval({ ...quantity, magnitude: exact(value), fixed: factors }, options).p50;
  return swingsOf(quantity.magnitude, space).map(({ label, share, direction, low, high }) => ({
    label,
    share: Math.round(share * 1e4) / 1e4,
    direction: direction === 1 ? 'rises' : 'falls',
    low: inUnits(low, factors),
    high: inUnits(high, factors),
    lowText: said(low),
    highText: said(high),
  }));
}

export function warningsIn(warnings: readonly QuantityWarning[]): EstimateWarning[] {
  const said = new Set<string>();
  const list: EstimateWarning[] = [];
  for (const warning of warnings) {
    const says = explainWarning(warning);
    if (said.has(says)) continue;
    said.add(says);
    list.push({ code: warning.code, says, start: warning.span.start, end: warning.span.end });
  }
  return list;
}

export function assumptionsIn(quantities: Iterable<Quantity>): string[] {
  let bits = 0;
  for (const quantity of quantities) bits |= quantity.assumes;
  return [...assumptionsInWords(bits)];
}

/** Most characters of a refused text that a result carries. */
const MOST_SHOWN = 10_000;

export function refusedOf(text: string, error: QuantityError, of?: string): RefusedExpression {
  const { message, advice } = explain(error);
  return {
    kind: 'error',
    expression: text.slice(0, MOST_SHOWN),
    code: error.code,
    says: message,
    ...(advice === undefined ? {} : { advice }),
    start: error.span.start,
    end: error.span.end,
    ...(of === undefined ? {} : { of }),
  };
}
