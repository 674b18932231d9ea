import { dirname, relative, resolve, sep } from 'node:path';
import Handlebars from 'handlebars';
import { assetPath, readAsset } from './assets.ts';
import { writeAtomically } from './files.ts';
import { scenario } from './scenarios.ts';

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
export function newDesign(request: NewDesign): WrittenDesign {
  const chosen = request.scenario === undefined ? undefined : scenario(request.scenario, request.seed);
  const title = oneLine(request.title ?? chosen?.title ?? 'TODO');
  const named = request.output ?? `${fileName(chosen?.id ?? title)}.${request.format}`;
  const path = resolve(request.cwd, named);
  const givens = Object.entries(chosen?.givens ?? {}).map(([id, { value, title: meaning }]) => ({
    id,
    value,
    title: meaning,
  }));
  const text = render(request.format, {
    title: yamlText(title),
    scenario: chosen?.id,
    givens,
    file: named === '-' ? 'design.yaml' : named,
    schema: schemaFrom(path, request.cwd),
  });
  if (named === '-') return { text };
  writeAtomically(path, text, { force: request.force });
  return { file: named, text };
}

/** The way from the new file to the schema where sdx is installed in the project; elsewhere it would lead nowhere. */
function schemaFrom(path: string, cwd: string): string | undefined {
  const schema = assetPath('schemas', 'design.schema.json');
  if (relative(cwd, schema).startsWith('..')) return undefined;
  return relative(dirname(path), schema).split(sep).join('/');
}

/** Nothing from the user is a template: values are put in as they are, already quoted for where they stand. */
function render(format: 'yaml' | 'md', values: object): string {
  const template = Handlebars.compile(readAsset('templates', `design.${format}.hbs`), {
    noEscape: true,
    strict: false,
  });
  return template(values);
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim().slice(0, 200);
}

/** A title as a YAML scalar that stays text: double-quoted unless it is plain words. JSON strings are YAML. */
function yamlText(title: string): string {
  return /^[A-Za-z][A-Za-z0-9 ,()/-]*$/.test(title) &&
    !/^(?:true|false|null|yes|no)$/i.test(title) &&
    !/[ ,]$/.test(title)
    ? title
    : JSON.stringify(title);
}

function fileName(title: string): string {
  const name = title
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60);
  return name === '' || name === 'todo' ? 'design' : name;
}
