import type { FunctionDefinition } from '../quantity/environment.ts';
import { functionsOf } from './call.ts';
import { CALCULATORS } from './registry.ts';

/**
 * Every calculator as the language calls it: `mmc(…)` for its first result, `mmc.p99(…)` for each. The one place
 * where calculators and the language meet.
 */
export const CALCULATOR_FUNCTIONS: ReadonlyMap<string, FunctionDefinition> = new Map(
  CALCULATORS.flatMap(functionsOf).map((definition) => [definition.id, definition]),
);
