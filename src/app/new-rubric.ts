import { join, posix } from 'node:path';
import { NotDone } from './exit.ts';
import { writeTogether } from './files.ts';
import { openLibrary } from './library.ts';
import { foldersOf } from './own-files.ts';
import { diskTree, shownFrom } from './project-tree.ts';
import { rubricIds, scenarioIds } from './rubrics.ts';
import { oneLine, rendered, schemaFrom, slug, yamlText } from './scaffold.ts';

export interface NewRubric {
  readonly name: string;
  readonly title?: string;
  /** What it builds on: a rubric by its id. */
  readonly base?: string;
  readonly force: boolean;
  readonly cwd: string;
}

/** The files that were written, as someone in the working folder would name them. */
export type Written = readonly string[];

/**
 * Writes a rubric that extends another, explained part by part, where the project has its rubrics.
 * @throws NotDone for a name that is taken or none, a base that there is none of, and a file that exists
 */
export async function newRubric({ name, title, base = '_base', force, cwd }: NewRubric): Promise<Written> {
  const id = idFrom(name, 'rubric', rubricIds());
  const library = await openLibrary(cwd);
  library.set(base);
  const tree = diskTree(cwd);
  const file = `${foldersOf(tree).rubrics}/${id}.yaml`;
  const path = join(tree.root, file);
  const values = { id, base, title: titleOf(title, id), schema: schemaFrom('rubric', path, cwd) };
  writeTogether(new Map([[path, rendered('rubric.yaml.hbs', values)]]), { force });
  return [shownFrom(tree.folder, file)];
}

export type NewScenario = Omit<NewRubric, 'base'>;

/**
 * Writes a scenario: its prompt with givens, its rubric, and a strong and a weak example that the rubric is tested by.
 * It works as it stands, so that a teacher changes something that works. All files or none.
 * @throws NotDone for a name that is taken or none, and a file that exists
 */
export async function newScenario({ name, title, force, cwd }: NewScenario): Promise<Written> {
  const id = idFrom(name, 'scenario', [...scenarioIds(), ...rubricIds()]);
  const tree = diskTree(cwd);
  const { rubrics, prompts } = foldersOf(tree);
  const examples = posix.join(posix.dirname(rubrics), 'examples', id);
  const values = {
    ...{ id, title: titleOf(title, id), examples: posix.relative(rubrics, examples) },
  };
  const files = [
    ['scenario', `${prompts}/${id}.yaml`, 'scenario/prompt.yaml.hbs'],
    ['rubric', `${rubrics}/${id}.yaml`, 'scenario/rubric.yaml.hbs'],
    ['design', `${examples}/strong.yaml`, 'scenario/strong.yaml.hbs'],
    ['design', `${examples}/weak.yaml`, 'scenario/weak.yaml.hbs'],
  ] as const;
  const texts = files.map(([schema, file, template]) => {
    const path = join(tree.root, file);
    return [path, rendered(template, { ...values, schema: schemaFrom(schema, path, cwd) })] as const;
  });
  writeTogether(new Map(texts), { force });
  return files.map(([, file]) => shownFrom(tree.folder, file));
}

/** A name as files and documents use it. */
function idFrom(name: string, what: string, shipped: readonly string[]): string {
  if (!/^[a-z][a-z0-9-]{0,59}$/.test(name)) {
    const near = slug(name).replace(/^[0-9-]+/, '');
    const meant = near === '' ? '' : `, such as \`${near}\``;
    throw new NotDone(`\`${name}\` is no name of a ${what}: small letters, digits and hyphens${meant}`);
  }
  if (shipped.includes(name))
    throw new NotDone(
      `sdx has a ${what} \`${name}\` of its own; choose another name${what === 'rubric' ? `, and --extends ${name} to build on it` : ''}`,
    );
  return name;
}

function titleOf(title: string | undefined, id: string): string {
  const words = id.replaceAll('-', ' ');
  return yamlText(oneLine(title ?? `${words.charAt(0).toUpperCase()}${words.slice(1)}`));
}
