import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { marksText } from '../grade/likeness.ts';
import { type Scenario, variantOf } from '../grade/variant.ts';
import { decode } from '../read/decode.ts';
import type { ConceptsDocument } from '../schema/concepts.ts';
import type { RubricDocument } from '../schema/rubric.ts';
import type { ScenarioDocument } from '../schema/scenario.ts';
import { listAssets, readAsset } from './assets.ts';
import { type Example, exampleFrom, shippedExamples, strongExamples } from './examples.ts';
import { NotDone } from './exit.ts';
import { type OwnFile, type OwnFiles, ownFiles } from './own-files.ts';
import type * as Own from './own-rubric.ts';
import { diskTree, type ProjectTree, parentOf, resolved, shownFrom, wayFrom } from './project-tree.ts';
import {
  type GradingSet,
  gradingSet,
  noScenario,
  rubricIds,
  scenarioIds,
  shippedChain,
  shippedConcepts,
  shippedGradingSet,
  shippedScenario,
} from './rubrics.ts';
import { build, version } from './version.ts';

/** How long a chain of `extends` may be: more is a circle or a mistake. */
const LONGEST_CHAIN = 8;

/** The rubrics and scenarios that can be had in a project: those that are shipped, and its own. */
export class Library {
  readonly own: OwnFiles;
  /** What reads a project's own; loaded only where there are some. */
  readonly #reader: typeof Own | undefined;
  /** Where paths in rubrics lead; a commit is looked into only where one does. */
  readonly #tree: (() => ProjectTree) | undefined;
  readonly #sets = new Map<string, GradingSet | NotDone>();

  constructor(own: OwnFiles, reader?: typeof Own, tree?: () => ProjectTree) {
    this.own = own;
    this.#reader = reader;
    this.#tree = tree;
  }

  /** Shipped scenarios in order, then the project's. */
  get scenarioIds(): readonly string[] {
    return [...scenarioIds(), ...this.own.scenarios.keys()];
  }

  get rubricIds(): readonly string[] {
    return [...rubricIds(), ...this.own.rubrics.keys()];
  }

  /** A scenario, its numbers varied by a seed; undefined where there is none of that id. */
  scenario(id: string, seed?: number): Scenario | undefined {
    const file = this.own.scenarios.get(id);
    if (file === undefined) return shippedScenario(id, seed);
    const { document } = this.#read().readScenario(file);
    checkName(document.id, id, file);
    return variantOf(document, seed);
  }

  /**
   * The scenario of an id.
   * @throws NotDone with a suggestion where there is none
   */
  scenarioNamed(id: string, seed?: number): Scenario {
    const found = this.scenario(id, seed);
    if (found === undefined) throw noScenario(id, this.scenarioIds);
    return found;
  }

  /** Every scenario, shipped ones first, and what is wrong with those of the project that can't be read. */
  scenarios(): { readonly all: readonly ScenarioDocument[]; readonly broken: readonly string[] } {
    const broken: string[] = [];
    const all = this.scenarioIds.flatMap((id) => {
      try {
        return this.scenario(id) ?? [];
      } catch (problem) {
        if (!(problem instanceof NotDone)) throw problem;
        broken.push(problem.message);
        return [];
      }
    });
    return { all, broken };
  }

  /**
   * What designs of a scenario are graded by.
   * @throws NotDone with a suggestion where there is no rubric of that id, and where one of the project's is broken
   */
  set(id: string, seed?: number): GradingSet {
    const set = this.#kept(id, seed);
    if (set instanceof NotDone) throw set;
    return set;
  }

  /** A rubric that is broken is so for every design that names it, and is read once. */
  #kept(id: string, seed: number | undefined): GradingSet | NotDone {
    const key = `${id} ${seed}`;
    const set = this.#sets.get(key) ?? this.#try(id, seed);
    this.#sets.set(key, set);
    return set;
  }

  #try(id: string, seed: number | undefined): GradingSet | NotDone {
    try {
      return this.#made(id, seed);
    } catch (problem) {
      if (problem instanceof NotDone) return problem;
      throw problem;
    }
  }

  #made(id: string, seed: number | undefined): GradingSet {
    const file = this.own.rubrics.get(id);
    if (file !== undefined) {
      const set = this.setFrom(file, { seed });
      checkName(set.rubric.id, id, file);
      return set;
    }
    const prompt = this.own.scenarios.get(id);
    if (prompt !== undefined)
      throw new NotDone(
        `scenario \`${id}\` (${prompt.path}) has no rubric; \`sdx new rubric ${id}\` writes one, or name one with --rubric`,
      );
    if (!rubricIds().includes(id)) throw noScenario(id, this.rubricIds);
    return { ...shippedGradingSet(id, seed), examples: shippedExamples(id) };
  }

  /**
   * A rubric of the user's own. It may extend a shipped one or one of the project by id, or another file by path.
   * @throws NotDone for whatever is wrong with it, with the line it is at
   */
  setFrom(file: OwnFile, { scenario, seed }: SetRequest = {}): GradingSet {
    const chain = this.#chainFrom(file);
    const own = this.#concepts();
    const ideas = new Set([...Object.keys(shippedConcepts().concepts), ...Object.keys(own)]);
    const rubric = this.#read().checkedRubric(chain, ideas);
    const known = new Set(this.scenarioIds);
    // A rubric built on a scenario's is about that scenario, whatever it calls itself.
    const about = scenario ?? chain.map(({ document }) => document.id).findLast((id) => known.has(id));
    const documents = chain.map(({ document }) => document);
    const solved = about === undefined ? undefined : this.scenario(about, seed);
    const set = gradingSet(documents, rubric, solved, { own });
    const { commit } = this.own;
    const examples = [
      ...shippedExamples(about ?? ''),
      ...documents.slice(-1).flatMap((document) => this.#examples(document, file, about)),
    ];
    return { ...set, examples, from: commit === undefined ? file.path : `${file.path} at ${commit}` };
  }

  /** What the project's rubrics may look for beside what is shipped. Shipped rubrics never do. */
  #concepts(): ConceptsDocument['concepts'] {
    const file = this.own.concepts;
    return file === undefined ? {} : this.#read().readOwnConcepts(file, shippedConcepts().concepts);
  }

  /** The strong examples that a rubric of the project names in its tests. */
  #examples(document: RubricDocument, { path }: OwnFile, about: string | undefined): readonly Example[] {
    const scenario = about === undefined ? undefined : this.scenario(about);
    const tree = this.#tree?.();
    return strongExamples(document).flatMap((design) => {
      const way = resolved(parentOf(path), design);
      const bytes = way === undefined ? undefined : tree?.read(way);
      if (way === undefined || bytes === undefined || typeof bytes === 'string') return [];
      return exampleFrom(way, join(tree?.root ?? '', way), bytes, scenario) ?? [];
    });
  }

  /** A digest of all that grades depend on beside the documents: of one set, or of all where each names its own. */
  basis(set: GradingSet | undefined, seed: number | undefined, earlier = ''): string {
    const hash = createHash('sha256').update(`${version()}\0${build()}\0${seed ?? ''}\0${earlier}\0`);
    if (set !== undefined) return hash.update(contentOf(set)).digest('hex');
    for (const folder of ['rubrics', 'prompts'] as const)
      for (const name of listAssets(folder, '.yaml')) hash.update(`${name}\0${readAsset(folder, name)}\0`);
    for (const files of [this.own.rubrics, this.own.scenarios])
      for (const [id, { path, text }] of files) hash.update(`${id}\0${path}\0${text}\0`);
    for (const id of this.own.rubrics.keys()) {
      const own = this.#kept(id, seed);
      hash.update(`${own instanceof NotDone ? own.message : contentOf(own)}\0`);
    }
    return hash.digest('hex');
  }

  /** The documents a rubric builds on, the base first. */
  #chainFrom(file: OwnFile): readonly Own.ChainLink[] {
    const { readRubric } = this.#read();
    const chain: Own.ChainLink[] = [readRubric(file)];
    const first = chain[0]?.document.id;
    let at = file;
    for (let base = chain[0]?.document.extends; base !== undefined; base = chain[0]?.document.extends) {
      if (chain.length >= LONGEST_CHAIN)
        throw new NotDone(
          `${file.path}: rubric \`${first}\` extends more than ${LONGEST_CHAIN} others; look for a circle in \`extends\``,
        );
      if (rubricIds().includes(base)) {
        chain.unshift(...shippedChain(base).map((document) => ({ document })));
        return chain;
      }
      at = this.own.rubrics.get(base) ?? this.#extended(base, at);
      chain.unshift(readRubric(at));
    }
    return chain;
  }

  /** The file of a rubric that another one extends by its path. */
  #extended(path: string, by: OwnFile): OwnFile {
    try {
      return this.fileAt(path, parentOf(by.path));
    } catch (problem) {
      if (!(problem instanceof NotDone)) throw problem;
      throw new NotDone(`${by.path} extends another: ${problem.message}`);
    }
  }

  /**
   * A rubric's file, by a path that someone in a folder of the project gave.
   * @throws NotDone where there is none, or it is outside the project
   */
  fileAt(path: string, folder: string): OwnFile {
    const tree = this.#tree?.();
    const way = tree === undefined ? undefined : resolved('', wayFrom({ root: tree.root, folder }, path));
    if (way === undefined || tree === undefined)
      throw new NotDone(`rubric \`${path}\` is outside the project; copy it into the project to use it`);
    const bytes = tree.read(way);
    if (bytes === undefined) {
      const where = tree.commit === undefined ? '' : ` at ${tree.commit}`;
      throw new NotDone(`there is no rubric \`${path}\`${where}; check the path`);
    }
    if (typeof bytes === 'string') throw new NotDone(`${shownFrom(tree.folder, way)}: ${bytes}`);
    const text = decode(bytes);
    if (!text.ok) throw new NotDone(`${shownFrom(tree.folder, way)}: ${text.error.message}`);
    return { path: way, text: text.value };
  }

  #read(): typeof Own {
    if (this.#reader === undefined) throw new TypeError('A library with own files has a reader.');
    return this.#reader;
  }
}

export interface SetRequest {
  /** The scenario it is about, where it does not say. */
  readonly scenario?: string | undefined;
  readonly seed?: number | undefined;
}

/** The library of the project around a folder, as it lies on the disk. */
export async function openLibrary(cwd: string): Promise<Library> {
  const tree = diskTree(cwd);
  return libraryOf(ownFiles(tree), () => tree);
}

/**
 * A library of files that were read before.
 * @param reads whether a rubric will be read from a path of its own
 */
export async function libraryOf(own: OwnFiles, tree: () => ProjectTree, reads = false): Promise<Library> {
  const some = reads || own.rubrics.size + own.scenarios.size > 0;
  return new Library(own, some ? await import('./own-rubric.ts') : undefined, tree);
}

/** What tells one set from another, the examples too that copies are known by. */
function contentOf({ digest, from = '', examples = [] }: GradingSet): string {
  return JSON.stringify([digest, from, examples.map(({ name, marks }) => [name, marksText(marks)])]);
}

/** Ids are the names of files: who reads one knows where to look. */
function checkName(id: string, name: string, { path }: OwnFile): void {
  if (id !== name)
    throw new NotDone(
      `${path}: its \`id\` is \`${id}\`, and its file is called \`${name}\`; give both one name`,
    );
}
