import { suggest } from '../base/suggest.ts';
import type { ScenarioDocument } from '../schema/scenario.ts';
import { NotDone } from './exit.ts';
import { scenarioIds, shippedScenario } from './rubrics.ts';

/** Every shipped scenario, in order of id. */
export function allScenarios(): readonly ScenarioDocument[] {
  return scenarioIds().flatMap((id) => shippedScenario(id) ?? []);
}

/**
 * The scenario of an id.
 * @throws NotDone with a suggestion where there is none
 */
export function scenario(id: string, seed?: number): ScenarioDocument {
  const found = shippedScenario(id, seed);
  if (found !== undefined) return found;
  const near = suggest(id, scenarioIds());
  const next = near === undefined ? '`sdx scenarios` lists them' : `did you mean \`${near}\`?`;
  throw new NotDone(`there is no scenario \`${id}\` - ${next}`);
}
