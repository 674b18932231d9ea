import { existsSync, realpathSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import schema from '../../schemas/config.schema.json' with { type: 'json' };
import type { Finding } from '../base/finding.ts';
import type { Span } from '../base/span.ts';
import { suggest } from '../base/suggest.ts';
import {
  basesOf,
  type Choice,
  type Config,
  type ConfigLayer,
  isIgnored,
  overridesFor,
  profileFor,
} from '../lint/config.ts';
import { configProblems } from '../lint/config-problems.ts';
import { PRESETS } from '../lint/known-rules.ts';
import type { Profile } from '../lint/profile.ts';
import type { Source } from '../model/source.ts';
import { nearestSpan, type Tree } from '../model/tree.ts';
import { type Contract, readYamlFile } from '../read/document.ts';
import type { ConfigDocument } from '../schema/config.ts';
import { validate } from '../schema/validate/config.js';
import { CONFIG_NAMES } from './config-names.ts';
import { readBytes } from './documents.ts';
import { NotDone } from './exit.ts';
import { projectRoot, shownIn, within } from './project.ts';

/** Which config a run asks for. */
export interface ConfigRequest {
  readonly cwd: string;
  /** This file for every document. */
  readonly config?: string;
  /** No config at all: presets only. */
  readonly noConfig?: boolean;
}

const CONTRACT: Contract = { name: 'config', schema: schema as Contract['schema'], validate };

/** How long a chain of `extends` may be. */
const LONGEST_CHAIN = 10;
/** Problems of one config that are shown. */
const SHOWN = 10;

/** A config as it was found: what it says and its files, the first one being where it starts. */
interface Found {
  readonly config: Config;
  readonly files: readonly string[];
}

const NONE: Found = { config: [], files: [] };

/**
 * The configs of a run. Each document has the nearest one above it, up to the project's root, so that it is judged
 * alike from whatever folder sdx is started in. Each file is read once.
 */
export class Configs {
  readonly #cwd: string;
  readonly #fixed: Found | undefined;
  readonly #byFolder = new Map<string, Found>();
  readonly #byFile = new Map<string, Found>();
  readonly #profiles = new Map<string, Profile>();

  /** @throws NotDone where the config that was asked for is not there or not valid */
  constructor({ cwd, config, noConfig }: ConfigRequest) {
    this.#cwd = cwd;
    if (noConfig === true) this.#fixed = NONE;
    else if (config !== undefined) this.#fixed = this.#load(resolve(cwd, config), config);
  }

  /**
   * What holds for a document, by its absolute path.
   * @throws NotDone where its config is not valid, with every problem and its place
   */
  profile(path: string, choice: Choice): Profile {
    const { config, files } = this.#for(path);
    const overrides = overridesFor(config, (folder) => within(folder, path));
    // Most files of a project are judged alike, by one profile.
    const key = JSON.stringify([files[0], overrides, choice]);
    const known = this.#profiles.get(key);
    if (known !== undefined) return known;
    const profile = profileFor(config, new Set(overrides), choice);
    this.#profiles.set(key, profile);
    return profile;
  }

  /** Whether the config of a document says that folders do not mean it. */
  ignores(path: string): boolean {
    return isIgnored(this.#for(path).config, (folder) => within(folder, path));
  }

  /** The files that a document's config is made of, the outermost first; empty where it has none. */
  filesFor(path: string): readonly string[] {
    return this.#for(path).files;
  }

  /** Every config file that was read. */
  get files(): readonly string[] {
    return [...new Set([...this.#byFile.values(), this.#fixed ?? NONE].flatMap(({ files }) => files))];
  }

  #for(path: string): Found {
    return this.#fixed ?? this.#above(dirname(path));
  }

  #above(folder: string): Found {
    const known = this.#byFolder.get(folder);
    if (known !== undefined) return known;
    const file = CONFIG_NAMES.map((name) => join(folder, name)).find(isFile);
    const top = existsSync(join(folder, '.git')) || folder === dirname(folder);
    const found = file !== undefined ? this.#load(file, file) : top ? NONE : this.#above(dirname(folder));
    this.#byFolder.set(folder, found);
    return found;
  }

  #load(file: string, given: string): Found {
    const known = this.#byFile.get(file);
    if (known !== undefined) return known;
    if (!isFile(file))
      throw new NotDone(`there is no config \`${given}\`; check the path, or leave --config out`);
    const files: string[] = [];
    const config = chain(file, projectRoot(dirname(file)), this.#cwd, [], files);
    const found = { config, files };
    this.#byFile.set(file, found);
    return found;
  }
}

/** A file and all that it builds on, the bases first. */
function chain(
  file: string,
  root: string,
  cwd: string,
  open: readonly string[],
  files: string[],
): readonly ConfigLayer[] {
  const { document, source, tree } = readConfig(file, cwd);
  files.push(file);
  const fail = (at: number | undefined, message: string): NotDone => {
    const path = at === undefined ? ['extends'] : ['extends', at];
    return new NotDone(placed(source, nearestSpan(tree, path), message));
  };
  const way = [...open, file];
  const layers: ConfigLayer[] = [];
  const several = Array.isArray(document.extends);
  for (const [index, base] of basesOf(document).entries()) {
    if ((PRESETS as readonly string[]).includes(base)) continue;
    const at = several ? index : undefined;
    const next = baseFile(base, file, root, (message) => fail(at, message));
    if (way.includes(next)) {
      const ring = [...way.slice(way.indexOf(next)), next].map((each) => shownIn(cwd, each));
      throw fail(at, `This config builds on itself: ${ring.join(' → ')}. Take one of the steps out.`);
    }
    if (way.length >= LONGEST_CHAIN)
      throw fail(at, `Configs build on more than ${LONGEST_CHAIN} others here. Put some of them together.`);
    layers.push(...chain(next, root, cwd, way, files));
  }
  layers.push({ folder: dirname(file), document });
  return layers;
}

/** The file that `extends` means. Nothing is fetched, and nothing outside the project is read. */
function baseFile(base: string, from: string, root: string, fail: (message: string) => NotDone): string {
  const isPath = /^\.{0,2}\//.test(base) || /\.ya?ml$/i.test(base);
  if (/^[a-z][a-z0-9+.-]*:/i.test(base))
    throw fail(
      `\`${base.slice(0, 80)}\` is an address, and nothing is fetched. Put a copy into the project.`,
    );
  if (!isPath) {
    const near = suggest(base, PRESETS);
    const meant = near === undefined ? '.' : ` - did you mean \`${near}\`?`;
    throw fail(
      `There is no preset \`${base.slice(0, 80)}\`${meant} There are ${PRESETS.join(', ')}; a file is given by its path.`,
    );
  }
  const file = resolve(dirname(from), base);
  if (within(root, file) === undefined)
    throw fail(`\`${base}\` lies outside the project. Put a copy into the project.`);
  if (!isFile(file)) throw fail(`There is no file \`${base}\` to build on. Check the path.`);
  // A link inside the project may lead out of it.
  if (within(realpathSync(root), realpathSync(file)) === undefined)
    throw fail(`\`${base}\` leads outside the project. Put a copy into the project.`);
  return file;
}

function readConfig(
  file: string,
  cwd: string,
): { readonly document: ConfigDocument; readonly source: Source; readonly tree: Tree } {
  const name = shownIn(cwd, file);
  const bytes = readBytes(file);
  if (typeof bytes === 'string') throw new NotDone(`${name}: ${bytes}`);
  const reading = readYamlFile<ConfigDocument>({ name, bytes }, CONTRACT);
  const { value, source, tree } = reading;
  const problems = [...reading.findings];
  if (tree !== undefined && source !== undefined) problems.push(...configProblems(tree, source.text));
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (value !== undefined && source !== undefined && tree !== undefined && errors.length === 0)
    return { document: value, source, tree };
  throw new NotDone(told(errors, source, name));
}

function told(errors: readonly Finding[], source: Source | undefined, name: string): string {
  const lines = [...errors]
    .sort((a, b) => a.span.start - b.span.start)
    .slice(0, SHOWN)
    .map((error) => {
      const says = error.advice === undefined ? error.message : `${error.message} ${error.advice}`;
      return source === undefined ? `${name}: ${says}` : placed(source, error.span, says);
    });
  const more = errors.length - lines.length;
  return [...lines, ...(more > 0 ? [`${more} more problems in ${name}`] : [])].join('\n');
}

function placed(source: Source, span: Span, message: string): string {
  const { line, column } = source.lines.position(span.start);
  return `${source.name}:${line}:${column}: ${message}`;
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}

/** A profile as text: equal for profiles that judge alike. */
export function digestible({ uses, settings, required }: Profile): string {
  const rules = [...uses].map(([id, use]) => [id, use.severity, use.options] as const);
  rules.sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([rules, settings, [...required].sort()]);
}
