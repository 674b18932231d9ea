import { createHash } from 'node:crypto';
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { dirname, relative, resolve, sep } from 'node:path';
import { LineIndex } from '../base/span.ts';
import { suggest } from '../base/suggest.ts';
import { type Concept, readConcepts } from '../grade/concepts.ts';
import { type Rubric, resolveRubric } from '../grade/rubric.ts';
import { rubricProblems } from '../grade/rubric-problems.ts';
import { type Scenario, variantOf } from '../grade/variant.ts';
import { type Path, parsePath, showPath } from '../model/path.ts';
import { nearestSpan, type Tree, toValue } from '../model/tree.ts';
import { parseYamlTree } from '../read/yaml.ts';
import type { CatalogueDocument } from '../schema/catalogue.ts';
import type { ConceptsDocument } from '../schema/concepts.ts';
import type { RubricDocument } from '../schema/rubric.ts';
import type { ScenarioDocument } from '../schema/scenario.ts';
import { listAssets, readAsset } from './assets.ts';
import { NotDone } from './exit.ts';
import { shipped } from './shipped.ts';
import { build, version } from './version.ts';

/** Everything beside the design that a grade depends on. */
export interface GradingSet {
  readonly rubric: Rubric;
  readonly scenario?: Scenario;
  readonly concepts: ReadonlyMap<string, Concept>;
  readonly catalogue: CatalogueDocument;
  /** SHA-256, in hexadecimal, of all of the above. */
  readonly digest: string;
}

/** How long a chain of `extends` may be: more is a circle or a mistake. */
const LONGEST_CHAIN = 8;

/** The scenarios that are shipped, in order. */
export function scenarioIds(): readonly string[] {
  return listAssets('prompts', '.yaml').map((name) => name.replace(/\.yaml$/, ''));
}

/** A shipped scenario, its numbers varied by a seed; undefined where there is none of that id. */
export function shippedScenario(id: string, seed?: number): Scenario | undefined {
  if (!scenarioIds().includes(id)) return undefined;
  return variantOf(shipped<ScenarioDocument>('prompts', `${id}.yaml`), seed);
}

/** The rubric that is shipped under an id; throws `NotDone` with a suggestion where there is none. */
export function shippedGradingSet(id: string, seed?: number): GradingSet {
  const known = rubricIds();
  if (!known.includes(id)) {
    const near = suggest(id, known);
    const next = near === undefined ? '`sdx scenarios` lists them' : `did you mean \`${near}\`?`;
    throw new NotDone(`there is no scenario \`${id}\` - ${next}`);
  }
  return gradingSet(
    chainFrom(shipped<RubricDocument>('rubrics', `${id}.yaml`), undefined),
    shippedScenario(id, seed),
  );
}

/**
 * A rubric of the user's own, at a path inside the project. It may extend a shipped one by id or another file
 * by path. Whatever is wrong with it stops the run, with the line it is at.
 */
export function gradingSetFrom(
  path: string,
  cwd: string,
  root: string,
  { scenario, seed }: { readonly scenario?: string; readonly seed?: number } = {},
): GradingSet {
  const file = insideRoot(resolve(cwd, path), root, path);
  const chain = chainFrom(ownRubric(file, root), { file, root });
  // A rubric built on a scenario's is about that scenario, whatever it calls itself.
  const about = scenario ?? chain.map(({ id }) => id).findLast((id) => scenarioIds().includes(id));
  const set = gradingSet(chain, about === undefined ? undefined : shippedScenario(about, seed));
  const problems = rubricProblems(set.rubric, { concepts: new Set(set.concepts.keys()) });
  const first = problems[0];
  if (first !== undefined) {
    const advice = first.advice === undefined ? '' : ` ${first.advice}`;
    throw new NotDone(`${placeIn(file, root, first.at)}: ${first.says}.${advice}`);
  }
  return set;
}

/** The rubrics that are shipped, in order. */
export function rubricIds(): readonly string[] {
  return listAssets('rubrics', '.yaml')
    .map((name) => name.replace(/\.yaml$/, ''))
    .filter((name) => name !== 'concepts' && name !== 'catalogue');
}

/**
 * A digest of all that grades depend on beside the documents: of the one set that all are graded by, or of all that
 * are shipped where each document names its own.
 */
export function resultsBasis(set: GradingSet | undefined, seed: number | undefined): string {
  const hash = createHash('sha256').update(`${version()}\0${build()}\0${seed ?? ''}\0`);
  if (set !== undefined) return hash.update(set.digest).digest('hex');
  for (const folder of ['rubrics', 'prompts'] as const)
    for (const name of listAssets(folder, '.yaml')) hash.update(`${name}\0${readAsset(folder, name)}\0`);
  return hash.digest('hex');
}

function gradingSet(chain: readonly RubricDocument[], scenario: Scenario | undefined): GradingSet {
  const concepts = shipped<ConceptsDocument>('rubrics', 'concepts.yaml');
  const catalogue = shipped<CatalogueDocument>('rubrics', 'catalogue.yaml');
  const content = JSON.stringify([chain, scenario ?? null, concepts, catalogue]);
  const digest = createHash('sha256').update(content).digest('hex');
  const set = { rubric: resolveRubric(chain), concepts: readConcepts(concepts), catalogue, digest };
  return scenario === undefined ? set : { ...set, scenario };
}

interface Origin {
  readonly file: string;
  readonly root: string;
}

/** The documents a rubric builds on, the base first. */
function chainFrom(last: RubricDocument, origin: Origin | undefined): readonly RubricDocument[] {
  const chain = [last];
  let from = origin;
  for (let base = last.extends; base !== undefined; base = chain[0]?.extends) {
    if (chain.length >= LONGEST_CHAIN) {
      throw new NotDone(
        `rubric \`${last.id}\` extends more than ${LONGEST_CHAIN} others; look for a circle in \`extends\``,
      );
    }
    if (rubricIds().includes(base)) {
      chain.unshift(shipped<RubricDocument>('rubrics', `${base}.yaml`));
      from = undefined;
    } else if (from === undefined) {
      throw new NotDone(`rubric \`${chain[0]?.id}\` extends \`${base}\`, which is not shipped with sdx`);
    } else {
      const file = insideRoot(resolve(dirname(from.file), base), from.root, base);
      chain.unshift(ownRubric(file, from.root));
      from = { file, root: from.root };
    }
  }
  return chain;
}

/** A path the user named, which must stay inside the project, symbolic links followed. */
function insideRoot(file: string, root: string, given: string): string {
  if (!existsSync(file)) throw new NotDone(`there is no rubric \`${given}\`; check the path`);
  const inside = relative(realpathSync(root), realpathSync(file));
  if (inside.startsWith('..') || resolve(inside) === inside) {
    throw new NotDone(`rubric \`${given}\` is outside the project; copy it into the project to use it`);
  }
  return file;
}

function ownRubric(file: string, root: string): RubricDocument {
  const text = readFileSync(file, 'utf8');
  const { tree, findings } = parseYamlTree(text);
  const first = findings[0];
  if (tree === undefined) {
    const at = new LineIndex(text).position(first?.span.start ?? 0);
    throw new NotDone(`${shown(file, root)}:${at.line}:${at.column}: ${first?.message ?? 'cannot be read'}`);
  }
  const document = toValue(tree);
  const problem = shapeProblem(document);
  if (problem !== undefined)
    throw new NotDone(`${position(file, root, text, tree, problem.at)}: ${problem.says}`);
  return document as RubricDocument;
}

let validateRubric: ((data: unknown) => readonly ShapeError[]) | undefined;

interface ShapeError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Record<string, unknown>;
}

/** Gives the rubrics module its schema check; loaded apart because shipped rubrics never need it. */
export async function loadRubricSchema(): Promise<void> {
  const { validate } = await import('../schema/validate/rubric.js');
  validateRubric = (data) => (validate(data) ? [] : ((validate.errors ?? []) as readonly ShapeError[]));
}

/** The deepest error says most: the ones above it only report that a part did not fit. */
function shapeProblem(document: unknown): { readonly at: Path; readonly says: string } | undefined {
  const errors = validateRubric?.(document) ?? [];
  const deepest = errors.reduce<ShapeError | undefined>(
    (best, error) => (best === undefined || depth(error) > depth(best) ? error : best),
    undefined,
  );
  if (deepest === undefined) return undefined;
  const at = parsePath(deepest.instancePath);
  const where = at.length === 0 ? 'the rubric' : `\`${showPath(at)}\``;
  return { at, says: `${where} ${wording(deepest)}; see schemas/rubric.schema.json` };
}

const depth = ({ instancePath }: ShapeError): number => instancePath.split('/').length;

function wording({ keyword, params }: ShapeError): string {
  switch (keyword) {
    case 'required':
      return `lacks \`${String(params.missingProperty)}\``;
    case 'additionalProperties':
      return `has a key sdx does not know, \`${String(params.additionalProperty)}\``;
    case 'type':
      return `must be ${String(params.type)}`;
    case 'const':
      return `must be \`${String(params.allowedValue)}\``;
    case 'enum':
      return `must be one of ${(params.allowedValues as readonly unknown[]).join(', ')}`;
    default:
      return `does not fit (${keyword})`;
  }
}

function placeIn(file: string, root: string, at: Path): string {
  const text = readFileSync(file, 'utf8');
  const { tree } = parseYamlTree(text);
  return tree === undefined ? shown(file, root) : position(file, root, text, tree, at);
}

function position(file: string, root: string, text: string, tree: Tree, at: Path): string {
  const { line, column } = new LineIndex(text).position(nearestSpan(tree, at).start);
  return `${shown(file, root)}:${line}:${column}`;
}

function shown(file: string, root: string): string {
  return relative(root, file).split(sep).join('/');
}
