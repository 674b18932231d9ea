import { createHash } from 'node:crypto';
import { given } from '../base/given.ts';
import { suggest } from '../base/suggest.ts';
import { type Concept, readConcepts } from '../grade/concepts.ts';
import type { RubricReference } from '../grade/describe.ts';
import { type Rubric, resolveRubric } from '../grade/rubric.ts';
import { type Scenario, variantOf } from '../grade/variant.ts';
import type { CatalogueDocument } from '../schema/catalogue.ts';
import type { ConceptsDocument } from '../schema/concepts.ts';
import type { RubricDocument } from '../schema/rubric.ts';
import type { ScenarioDocument } from '../schema/scenario.ts';
import { listAssets } from './assets.ts';
import type { Example } from './examples.ts';
import { NotDone } from './exit.ts';
import { built, shipped } from './shipped.ts';

/** Everything beside the design that a grade depends on. */
export interface GradingSet {
  readonly rubric: Rubric;
  readonly scenario?: Scenario;
  readonly concepts: ReadonlyMap<string, Concept>;
  readonly catalogue: CatalogueDocument;
  /** SHA-256, in hexadecimal, of all of the above. */
  readonly digest: string;
  /** The strong examples of the scenario, to know a copy of one by. */
  readonly examples?: readonly Example[];
  /** The file that the rubric is from, and the commit; undefined for one that is shipped. */
  readonly from?: string;
}

/** The scenarios that are shipped, in order. */
export function scenarioIds(): readonly string[] {
  return listAssets('prompts', '.yaml').map((name) => name.replace(/\.yaml$/, ''));
}

/** The rubrics that are shipped, in order. */
export function rubricIds(): readonly string[] {
  return listAssets('rubrics', '.yaml')
    .map((name) => name.replace(/\.yaml$/, ''))
    .filter((name) => name !== 'concepts' && name !== 'catalogue');
}

/** A shipped scenario, its numbers varied by a seed; undefined where there is none of that id. */
export function shippedScenario(id: string, seed?: number): Scenario | undefined {
  if (!scenarioIds().includes(id)) return undefined;
  return variantOf(shipped<ScenarioDocument>('prompts', `${id}.yaml`), seed);
}

/** The rubric that is shipped under an id; throws `NotDone` with a suggestion where there is none. */
export function shippedGradingSet(id: string, seed?: number): GradingSet {
  const known = rubricIds();
  if (!known.includes(id)) throw noScenario(id, known);
  const chain = shippedChain(id);
  const digest = seed === undefined ? built<Digests>(DIGESTS)?.[id] : undefined;
  return gradingSet(chain, resolveRubric(chain), shippedScenario(id, seed), given({ known: digest }));
}

type Digests = Readonly<Record<string, string>>;

/** The file of digests that the build writes, as Node's cryptography takes long to load. */
export const DIGESTS = 'digests.json';

/** The digest of each shipped rubric with its scenario, for the build. */
export function shippedDigests(): Digests {
  return Object.fromEntries(rubricIds().map((id) => [id, shippedGradingSet(id).digest]));
}

/** A shipped rubric with what it builds on, the base first. */
export function shippedChain(id: string): readonly RubricDocument[] {
  const chain = [shipped<RubricDocument>('rubrics', `${id}.yaml`)];
  for (let base = chain[0]?.extends; base !== undefined; base = chain[0]?.extends)
    chain.unshift(shipped<RubricDocument>('rubrics', `${base}.yaml`));
  return chain;
}

/** For an id that is no scenario's. */
export function noScenario(id: string, known: Iterable<string>): NotDone {
  const near = suggest(id, [...known]);
  const next = near === undefined ? '`sdx scenarios` lists them' : `did you mean \`${near}\`?`;
  return new NotDone(`there is no scenario \`${id}\` - ${next}`);
}

/** The ideas that every rubric may look for. */
export function shippedConcepts(): ConceptsDocument {
  return shipped<ConceptsDocument>('rubrics', 'concepts.yaml');
}

/**
 * What designs are graded by, with a digest of it, which may be known.
 * @param own the concepts of a project
 */
export function gradingSet(
  chain: readonly RubricDocument[],
  rubric: Rubric,
  scenario: Scenario | undefined,
  { known, own = {} }: { readonly known?: string; readonly own?: ConceptsDocument['concepts'] } = {},
): GradingSet {
  const document = shippedConcepts();
  const said = { ...document, concepts: { ...document.concepts, ...own } };
  const catalogue = shipped<CatalogueDocument>('rubrics', 'catalogue.yaml');
  const digest = known ?? digestOf([chain, scenario ?? null, said, catalogue]);
  const set = { rubric, concepts: readConcepts(said), catalogue, digest };
  return scenario === undefined ? set : { ...set, scenario };
}

const digestOf = (content: readonly unknown[]): string =>
  createHash('sha256').update(JSON.stringify(content)).digest('hex');

/** What results know a rubric by. */
export function referenceTo({ rubric, scenario, digest, from }: GradingSet): RubricReference {
  return { id: rubric.id, title: rubric.title, digest, ...given({ seed: scenario?.seed, from }) };
}
