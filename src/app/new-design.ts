import { resolve } from 'node:path';
import { writeAtomically } from './files.ts';
import { openLibrary } from './library.ts';
import { oneLine, rendered, schemaFrom, slug, yamlText } from './scaffold.ts';

export interface NewDesign {
  readonly title?: string;
  readonly scenario?: string;
  /** Varies the scenario's givens. */
  readonly seed?: number;
  readonly format: 'yaml' | 'md';
  /** Where it is written, relative to the working folder; `-` only renders. */
  readonly output?: string;
  readonly force: boolean;
  readonly cwd: string;
}

export interface WrittenDesign {
  /** As shown to the user; undefined when it was only rendered. */
  readonly file?: string;
  readonly text: string;
}

/**
 * Scaffolds a design document from its template and writes it, whole or not at all.
 * @throws NotDone for an unknown scenario or a file that exists
 */
export async function newDesign(request: NewDesign): Promise<WrittenDesign> {
  const { scenario, seed, cwd } = request;
  const chosen = scenario === undefined ? undefined : (await openLibrary(cwd)).scenarioNamed(scenario, seed);
  const title = oneLine(request.title ?? chosen?.title ?? 'TODO');
  const named = request.output ?? `${fileName(chosen?.id ?? title)}.${request.format}`;
  const path = resolve(request.cwd, named);
  const givens = Object.entries(chosen?.givens ?? {}).map(([id, { value, title: meaning }]) => ({
    id,
    value: oneLine(value),
    title: oneLine(meaning),
  }));
  const text = rendered(`design.${request.format}.hbs`, {
    title: yamlText(title),
    scenario: chosen?.id,
    givens,
    file: named === '-' ? 'design.yaml' : named,
    schema: schemaFrom('design', path, cwd),
  });
  if (named === '-') return { text };
  writeAtomically(path, text, { force: request.force });
  return { file: named, text };
}

function fileName(title: string): string {
  const name = slug(title);
  return name === '' || name === 'todo' ? 'design' : name;
}
