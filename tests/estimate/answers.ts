import { CALCULATOR_FUNCTIONS } from '../../src/estimate/environment.ts';
import { compute } from '../../src/quantity/evaluate.ts';
import type { Quantity } from '../../src/quantity/quantity.ts';

/** The value of a text that may call calculators. */
export function answered(text: string): Quantity {
  const result = compute(text, { functions: CALCULATOR_FUNCTIONS });
  if (!result.ok) throw new Error(`${text}: ${JSON.stringify(result.error)}`);
  return result.value.quantity;
}
