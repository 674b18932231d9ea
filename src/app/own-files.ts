import { join } from 'node:path';
import { given } from '../base/given.ts';
import { toValue } from '../model/tree.ts';
import { decode } from '../read/decode.ts';
import { parseYamlTree } from '../read/yaml.ts';
import { assetPath, listAssets, readAsset } from './assets.ts';
import { CONFIG_NAMES } from './config-names.ts';
import { NotDone } from './exit.ts';
import { type ProjectTree, resolved, shownFrom } from './project-tree.ts';

/** A file of a project: its path from the project's root, with `/`, and its text. */
export interface OwnFile {
  readonly path: string;
  readonly text: string;
}

/** The rubrics and scenarios of a project, by id: plain data, so that it can be sent to other processes. */
export interface OwnFiles {
  readonly rubrics: ReadonlyMap<string, OwnFile>;
  readonly scenarios: ReadonlyMap<string, OwnFile>;
  /** The ideas that the project's own rubrics may look for beside those that are shipped. */
  readonly concepts?: OwnFile;
  /** The commit they are from, where they are not as they lie on the disk. */
  readonly commit?: string;
  /** What whoever runs sdx has to know: files that are not taken. */
  readonly notes: readonly string[];
}

/** Far more than a course has. */
const MOST_FILES = 500;

/** Which folder holds what, and how a file says that it is one. Other tools have folders of these names too. */
const KINDS = [
  { folder: 'rubrics', what: 'rubric', mark: /^sdx:[ \t]*["']?rubric\/v1\b/m },
  { folder: 'prompts', what: 'scenario', mark: /^sdx:[ \t]*["']?scenario\/v1\b/m },
] as const;

type Folder = (typeof KINDS)[number]['folder'];

/** The file of a project's own concepts, beside its rubrics. */
const CONCEPTS = { names: ['concepts.yaml', 'concepts.yml'], mark: /^sdx:[ \t]*["']?concepts\/v1\b/m };

/**
 * The rubrics and scenarios that a project has beside those that are shipped. One with the name of a shipped one is
 * not taken and said: a folder of submissions must not change what its own grade is made by.
 * @throws NotDone where the config names folders outside the project
 */
export function ownFiles(tree: ProjectTree): OwnFiles {
  const notes: string[] = [];
  const folders = foldersOf(tree);
  const found = KINDS.map(({ folder, what, mark }) => {
    const shipped = new Set(listAssets(folder, '.yaml'));
    const files = new Map<string, OwnFile>();
    for (const path of tree.list(folders[folder])) {
      const name = path.slice(path.lastIndexOf('/') + 1);
      // Whoever works on sdx itself has the shipped ones there.
      if (tree.commit === undefined && join(tree.root, path) === assetPath(folder, name)) continue;
      const text = textAt(tree, path);
      if (text === undefined || !mark.test(text)) continue;
      const id = name.replace(/\.ya?ml$/, '');
      if (shipped.has(`${id}.yaml`)) {
        if (text !== readAsset(folder, `${id}.yaml`))
          notes.push(taken(shownFrom(tree.folder, path), what, id));
      } else if (files.size < MOST_FILES) files.set(id, { path, text });
      else throw new NotDone(`${folders[folder]} has more than ${MOST_FILES} files; sdx takes no more`);
    }
    return files;
  });
  const [rubrics = new Map(), scenarios = new Map()] = found;
  const { commit } = tree;
  return { rubrics, scenarios, notes, ...given({ commit, concepts: ownConcepts(tree, folders.rubrics) }) };
}

/** The concepts of a project; those that are shipped are none of its own. */
function ownConcepts(tree: ProjectTree, folder: string): OwnFile | undefined {
  for (const name of CONCEPTS.names) {
    const path = resolved(folder, name) ?? name;
    const text = textAt(tree, path);
    if (text === undefined || !CONCEPTS.mark.test(text)) continue;
    return text === readAsset('rubrics', 'concepts.yaml') ? undefined : { path, text };
  }
  return undefined;
}

function taken(path: string, what: string, id: string): string {
  const other = what === 'rubric' ? `, or grade with --rubric ${path}` : '';
  return `${path} is not taken: sdx has a ${what} \`${id}\` of its own; give it another name${other}`;
}

/** The text of a file; undefined where there is none that could be read. */
export function textAt(tree: ProjectTree, path: string): string | undefined {
  const bytes = tree.read(path);
  if (bytes === undefined || typeof bytes === 'string') return undefined;
  const text = decode(bytes);
  return text.ok ? text.value : undefined;
}

/** Where rubrics and scenarios are: as the nearest config from the working folder up says, else at the root. */
export function foldersOf(tree: ProjectTree): Readonly<Record<Folder, string>> {
  const steps = tree.folder.split('/').filter((step) => step !== '');
  for (let depth = steps.length; depth >= 0; depth--) {
    const folder = steps.slice(0, depth).join('/');
    for (const name of CONFIG_NAMES) {
      const path = resolved(folder, name) ?? name;
      const text = textAt(tree, path);
      if (text !== undefined) return foldersIn(text, path, folder);
    }
  }
  return { rubrics: 'rubrics', prompts: 'prompts' };
}

function foldersIn(text: string, path: string, folder: string): Readonly<Record<Folder, string>> {
  const { tree } = parseYamlTree(text);
  const config = tree === undefined ? undefined : toValue(tree);
  const of = (key: Folder): string => {
    const stated =
      typeof config === 'object' && config !== null && Object.hasOwn(config, key)
        ? (config as Record<string, unknown>)[key]
        : key;
    const way = typeof stated === 'string' ? resolved(folder, stated) : undefined;
    if (way === undefined)
      throw new NotDone(`${path}: \`${key}\` has to be a folder inside the project, such as course/${key}`);
    return way;
  };
  return { rubrics: of('rubrics'), prompts: of('prompts') };
}
