import { LazyMap } from '../base/lazy-map.ts';
import type { FunctionDefinition } from '../quantity/environment.ts';
import { functionOf } from './call.ts';
import { CALCULATORS } from './registry.ts';

/**
 * Every calculator as the language calls it: `mmc(…)` for its first result, `mmc.p99(…)` for each. The one place
 * where calculators and the language meet. Definitions are made when a text calls them: most call few.
 */
export const CALCULATOR_FUNCTIONS: ReadonlyMap<string, FunctionDefinition> = (() => {
  const makers = new Map<string, () => FunctionDefinition>();
  for (const calculator of CALCULATORS) {
    for (const result of calculator.results) {
      const id = `${calculator.id}.${result.name}`;
      makers.set(id, () => functionOf(calculator, result, id));
      if (result === calculator.results[0])
        makers.set(calculator.id, () => functionOf(calculator, result, calculator.id));
    }
  }
  return new LazyMap(makers.keys(), (id) => makers.get(id)?.() as FunctionDefinition);
})();
