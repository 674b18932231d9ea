import { readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { findNodeAtLocation, type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import { LineIndex } from '../base/span.ts';
import { readDesign } from '../read/design.ts';
import { editorSchema } from './assets.ts';
import { findDocuments, readBytes } from './documents.ts';
import { NotDone } from './exit.ts';

/** A file as it is to be. `before` is what it held where it is added to; without it an existing file is kept. */
export interface Change {
  readonly file: string;
  readonly text: string;
  readonly before?: string;
  readonly note?: string;
}

/** Each schema that people write documents for, and the names such documents usually have. */
const SCHEMAS: Readonly<Record<string, readonly string[]>> = {
  'design.schema.json': ['**/design.yaml', '**/*.design.yaml', '**/designs/**/*.yaml'],
  'config.schema.json': ['**/sdx.config.yaml'],
};

/** Where the schemas are kept in a project that sdx is not installed in. */
const COPIES = '.sdx/schemas';

/** The schemas themselves, unless sdx is installed in the project and has them there. */
export function schemaCopies(cwd: string): readonly Change[] {
  return Object.keys(SCHEMAS)
    .filter((name) => schemaPlace(cwd, name) === `${COPIES}/${name}`)
    .map((name) => ({ file: `${COPIES}/${name}`, text: readFileSync(editorSchema(name), 'utf8') }));
}

/** Where a schema lies, relative to the project: with sdx where that is installed in it, else as a copy. */
function schemaPlace(cwd: string, name: string): string {
  const way = relative(cwd, editorSchema(name)).split(sep).join('/');
  return way.startsWith('..') ? `${COPIES}/${name}` : way;
}

/**
 * VS Code's settings with `yaml.schemas` leading from documents to schemas. Entries are put in as the first ones
 * of their object, so that no character of what is there changes.
 * @throws NotDone where the settings are not valid
 */
export function vscodeSettings(cwd: string): Change {
  const file = '.vscode/settings.json';
  const before = readIfThere(join(cwd, file));
  let text = before ?? '{}\n';
  for (const [name, globs] of Object.entries(SCHEMAS)) {
    const key = `./${schemaPlace(cwd, name)}`;
    const root = settingsIn(text, file);
    if (findNodeAtLocation(root, ['yaml.schemas', key]) !== undefined) continue;
    const schemas = findNodeAtLocation(root, ['yaml.schemas']);
    text = schemas === undefined ? withFirst(text, root, 1, 'yaml.schemas', {}) : text;
    const into = schemas ?? findNodeAtLocation(settingsIn(text, file), ['yaml.schemas']);
    if (into?.type !== 'object') throw invalid(file, text, schemas?.offset ?? 0, 'yaml.schemas is no object');
    text = withFirst(text, into, 2, key, globs);
  }
  const note = 'the extension redhat.vscode-yaml shows completion, help and errors';
  return before === undefined ? { file, text, note } : { file, text, before, note };
}

function settingsIn(text: string, file: string): Node {
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { allowTrailingComma: true });
  const [first] = errors;
  if (first !== undefined) throw invalid(file, text, first.offset, printParseErrorCode(first.error));
  if (root?.type !== 'object') throw invalid(file, text, 0, 'it is no object');
  return root;
}

function invalid(file: string, text: string, offset: number, what: string): NotDone {
  const { line, column } = new LineIndex(text).position(offset);
  return new NotDone(
    `\`${file}\` is not valid at ${line}:${column} (${what}) and stays as it is; mend it and run this again`,
  );
}

/** The text with one more entry at the beginning of an object that is `depth` levels deep. */
function withFirst(text: string, object: Node, depth: number, key: string, value: unknown): string {
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const indent = /^([ \t]+)\S/m.exec(text)?.[1] ?? '  ';
  const margin = eol + indent.repeat(depth);
  const written = JSON.stringify(value, null, indent).replaceAll('\n', margin);
  const at = object.offset + 1;
  const alone = object.children?.length === 0;
  const end =
    alone && /^\s*\}/.test(text.slice(at)) && !/^\s*[\r\n]/.test(text.slice(at))
      ? margin.slice(0, -indent.length)
      : '';
  return `${text.slice(0, at)}${margin}${JSON.stringify(key)}: ${written}${alone ? end : ','}${text.slice(at)}`;
}

const MODELINE = '# yaml-language-server: $schema=';

/** The project's YAML designs with a first line that leads any editor to the schema. */
export async function modelines(cwd: string): Promise<readonly Change[]> {
  const files = await findDocuments(['.'], cwd).catch(() => []);
  return files.flatMap(({ name, path }) => {
    const bytes = readBytes(path);
    if (!/\.ya?ml$/i.test(name) || typeof bytes === 'string') return [];
    const { status, source } = readDesign({ name, bytes });
    if (status !== 'read' || source === undefined) return [];
    const before = Buffer.from(bytes).toString('utf8');
    if (source.text.includes(MODELINE)) return [{ file: name, text: before, before }];
    const way = relative(dirname(name), schemaPlace(cwd, 'design.schema.json')).split(sep).join('/');
    const eol = before.includes('\r\n') ? '\r\n' : '\n';
    // A byte order mark stays where it is: before everything.
    const mark = before.startsWith('\ufeff') ? '\ufeff' : '';
    return [{ file: name, text: `${mark}${MODELINE}${way}${eol}${source.text}`, before }];
  });
}

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw new NotDone(`\`${path}\` can't be read (${(error as NodeJS.ErrnoException).code})`);
  }
}
