import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { KNOWN_RULES } from '../../src/lint/known-rules.ts';
import { SETTINGS } from '../../src/lint/settings.ts';
import { root } from '../project.ts';
import { cell, code, page, table } from './markdown.ts';

/** The folder that holds nothing but generated pages. */
export const KEY_PAGES = 'docs/keys';

/** The kinds of documents that people write, each with a page of its keys. */
const DOCUMENTS: readonly (readonly [schema: string, title: string])[] = [
  ['design', 'Keys of a design'],
  ['adr', 'Keys of a decision record in YAML'],
  ['config', 'Keys of a configuration'],
  ['rubric', 'Keys of a rubric'],
  ['scenario', 'Keys of a scenario'],
  ['drills', 'Keys of a file of drills'],
  ['gate', 'Keys of a gate'],
];

interface Schema {
  readonly title?: string;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly $ref?: string;
  readonly const?: string;
  readonly enum?: readonly (string | number | boolean)[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly items?: Schema;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: boolean | Schema;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly 'x-quantity'?: string;
  readonly 'x-reference'?: string;
}

/** A page for each kind of document with every key it knows, what it means and what it takes; and one that lists them. */
export function generateKeyPages(): Map<string, string> {
  const files = new Map<string, string>();
  const rows: string[][] = [];
  for (const [name, title] of DOCUMENTS) {
    const schema = JSON.parse(readFileSync(join(root, `schemas/${name}.schema.json`), 'utf8')) as Schema;
    const more = name === 'config' ? [...settings(), ...options()] : [];
    files.set(`${KEY_PAGES}/${name}.md`, page([...keysPage(schema, title), ...more]));
    rows.push([`[${title.replace('Keys of ', '')}](${name}.md)`, cell(schema.description ?? '')]);
  }
  const lines = ['# Keys', '', 'What each document may say, from the schemas that editors complete by.', ''];
  files.set(`${KEY_PAGES}/README.md`, page([...lines, ...table(['page', 'what it is'], rows)]));
  return files;
}

/** The definitions of a schema, by name. */
type Parts = Readonly<Record<string, Schema>>;

function keysPage(schema: Schema, title: string): string[] {
  const parts = schema.$defs ?? {};
  const lines = [`# ${title}`, '', schema.description ?? '', '', ...keys(schema, parts)];
  for (const [name, part] of Object.entries(parts)) {
    if (part.properties === undefined) continue;
    lines.push('', `## ${name}`, '');
    if (part.description !== undefined) lines.push(part.description, '');
    lines.push(...keys(part, parts));
  }
  return lines;
}

/** The keys of a part, those of maps written inside it with their way. */
function keys(part: Schema, parts: Parts): string[] {
  const rows: string[][] = [];
  const add = (of: Schema, before: string) => {
    for (const [name, value] of Object.entries(of.properties ?? {})) {
      const needed = of.required?.includes(name) === true ? ', required' : '';
      const what = value.description ?? parts[referred(value)]?.description ?? '';
      rows.push([code(before + name), cell(what), `${takes(value, parts)}${needed}`]);
      const inner = value.properties === undefined ? insideOf(value) : { of: value, way: `${name}.` };
      if (inner !== undefined) add(inner.of, `${before}${inner.way.replace('NAME', name)}`);
    }
  };
  add(part, '');
  return table(['key', 'what', 'takes'], rows);
}

/** The map that the entries of a list or of a map by name are, where it is written in place. */
function insideOf(value: Schema): { readonly of: Schema; readonly way: string } | undefined {
  if (value.items?.properties !== undefined) return { of: value.items, way: 'NAME[].' };
  const { additionalProperties: each } = value;
  if (typeof each === 'object' && each.properties !== undefined) return { of: each, way: 'NAME.*.' };
  return undefined;
}

function takes(value: Schema, parts: Parts): string {
  const either = value.anyOf ?? value.oneOf;
  if (either !== undefined) return [...new Set(either.map((one) => takes(one, parts)))].join(' or ');
  if (value['x-quantity'] !== undefined)
    return value['x-quantity'] === 'any'
      ? 'a quantity'
      : `a quantity: ${value['x-quantity'].replaceAll('|', ' or ')}`;
  if (value['x-reference'] !== undefined) return `a name of ${code(value['x-reference'].replace('?', ''))}`;
  if (value.const !== undefined) return code(value.const);
  if (value.enum !== undefined) return value.enum.map((one) => code(String(one))).join(', ');
  const part = parts[referred(value)];
  if (part?.properties !== undefined) return `[${referred(value)}](#${referred(value).toLowerCase()})`;
  if (part !== undefined) return PLAIN[referred(value)] ?? takes(part, parts);
  if (value.items !== undefined) return `a list of ${takes(value.items, parts)}`;
  if (typeof value.additionalProperties === 'object')
    return `a map by name of ${takes(value.additionalProperties, parts)}`;
  return [value.type ?? 'anything']
    .flat()
    .map((type) => TYPES[type] ?? type)
    .join(' or ');
}

const referred = (value: Schema): string => value.$ref?.replace('#/$defs/', '') ?? '';

/** Definitions whose own shape says less than a word. */
const PLAIN: Readonly<Record<string, string>> = {
  quantity: 'a quantity',
  prose: 'text',
  texts: 'a text or a list of texts',
  step: '[a step](#callstep)',
};

const TYPES: Readonly<Record<string, string>> = {
  string: 'text',
  boolean: '`true` or `false`',
  number: 'a number',
  integer: 'a whole number',
  object: 'a map',
  array: 'a list',
  null: 'nothing',
};

function settings(): string[] {
  const rows = Object.entries(SETTINGS).map(([name, { value, what }]) => [
    code(name),
    cell(what),
    String(value),
  ]);
  return ['', '## The settings', '', ...table(['key of `settings`', 'what', 'without it'], rows)];
}

/** What single rules can be told beyond their weight. */
function options(): string[] {
  const rows = [...KNOWN_RULES.values()]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .flatMap(({ id, options: known }) =>
      Object.entries((known ?? {}) as Readonly<Record<string, Schema>>).map(([name, option]) => [
        `[${id}](../rules/${id}.md)`,
        code(name),
        cell(option.description ?? ''),
        takes(option, {}),
      ]),
    );
  return ['', '## The options of rules', '', ...table(['rule', 'option', 'what', 'takes'], rows)];
}
