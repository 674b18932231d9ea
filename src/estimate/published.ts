import { LazyMap } from '../base/lazy-map.ts';
import { ok } from '../base/result.ts';
import type { FunctionDefinition } from '../quantity/environment.ts';
import { inUnits, scaleOf } from '../quantity/format.ts';
import { exact } from '../quantity/magnitude.ts';
import type { Quantity } from '../quantity/quantity.ts';

/** Significant digits that write-ups keep from step to step: 23 uploads/s, and ten times that is 230. */
export const PUBLISHED_DIGITS = 2;

/** A value rounded in the unit it is said in, as a write-up prints it and goes on with it. Ranges stay. */
export function asPublished(quantity: Quantity): Quantity {
  const { magnitude } = quantity;
  if (magnitude.kind !== 'exact' || magnitude.value === 0) return quantity;
  const one = inUnits(1, scaleOf(quantity).factors);
  const rounded = Number((magnitude.value * one).toPrecision(PUBLISHED_DIGITS)) / one;
  // Shares near 1 are printed with their nines, which two digits of the value would lose.
  return magnitude.complement === undefined ? { ...quantity, magnitude: exact(rounded) } : quantity;
}

/** Functions whose answers are rounded as a write-up rounds each step that has a name. */
export function publishing(
  functions: ReadonlyMap<string, FunctionDefinition>,
): ReadonlyMap<string, FunctionDefinition> {
  return new LazyMap(functions.keys(), (id) => {
    const definition = functions.get(id) as FunctionDefinition;
    return {
      ...definition,
      call: (args, context) => {
        const result = definition.call(args, context);
        return result.ok ? ok(asPublished(result.value)) : result;
      },
    };
  });
}
