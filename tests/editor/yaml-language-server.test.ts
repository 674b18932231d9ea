import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { getLanguageService, type LanguageService } from 'yaml-language-server';
import { initProject } from '../../src/app/init.ts';
import { DESIGN_RULES } from '../../src/lint/design-rules.ts';
import { readDesign } from '../../src/read/design.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** A project as `sdx init` leaves it, once by VS Code's settings and once by a first line in the design. */
const project = mkdtempSync(join(tmpdir(), 'sdx-editor-'));
const DESIGN = 'sdx: design/v1\ntitle: Shop\ncomponents:\n  db:\n    kind: database\n    \nslos:\n  \n';
let service: LanguageService;

beforeAll(async () => {
  mkdirSync(join(project, 'docs'));
  writeFileSync(join(project, 'docs/by-line.yaml'), DESIGN);
  await initProject({ cwd: project, editor: 'vscode', dryRun: false });
  await initProject({ cwd: project, editor: 'modeline', dryRun: false });
  service = getLanguageService({
    schemaRequestService: async (uri) => readFileSync(fileURLToPath(uri), 'utf8'),
    workspaceContext: {
      resolveRelativePath: (path, from) => pathToFileURL(resolve(dirname(fileURLToPath(from)), path)).href,
    },
  } as Parameters<typeof getLanguageService>[0]);
  const settings = JSON.parse(readFileSync(join(project, '.vscode/settings.json'), 'utf8')) as {
    'yaml.schemas': Record<string, string[]>;
  };
  service.configure({
    validate: true,
    completion: true,
    hover: true,
    isKubernetes: false,
    schemas: Object.entries(settings['yaml.schemas']).map(([path, fileMatch]) => ({
      uri: pathToFileURL(join(project, path)).href,
      fileMatch,
    })),
  });
});
afterAll(() => rmSync(project, { recursive: true, force: true }));

let version = 0;
function open(name: string, text: string): TextDocument {
  return TextDocument.create(pathToFileURL(join(project, name)).href, 'yaml', ++version, text);
}

/**
 * The lines that the editor marks. It asks for quotes around numbers where text belongs, as in `errors: [404]`;
 * sdx reads what is meant, and this is the one thing in which the two differ.
 */
async function errorLines(name: string, text: string): Promise<readonly number[]> {
  const document = open(name, text);
  const found = (await service.doValidation(document, false)).filter(
    ({ range, message }) =>
      !(
        message.startsWith('Incorrect type. Expected "string"') && /^[\d., ]+$/.test(document.getText(range))
      ),
  );
  return sorted(found.map(({ range }) => range.start.line + 1));
}

const sorted = (lines: readonly number[]): readonly number[] => [...new Set(lines)].sort((a, b) => a - b);

/** Lines that sdx says do not have the format's shape. What it reads all the same it only warns of. */
function shapeLines(text: string): readonly number[] {
  const { findings, source } = readDesign({ name: 'a.yaml', bytes: Buffer.from(text) });
  const errors = findings.filter(({ severity, rule }) => severity === 'error' && SHAPE.test(rule));
  return [...new Set(errors.flatMap(({ span }) => source?.lines.position(span.start).line ?? []))];
}

const SHAPE = /^read\/(?:unknown-key|wrong-type|wrong-value|bad-id|no-title|missing|not-a-design)/;

describe.each([
  ['docs/designs/shop.yaml', DESIGN],
  ['docs/by-line.yaml', ''],
])('an editor that opens %s', (name, given) => {
  const text = () => (given === '' ? readFileSync(join(project, name), 'utf8') : given);
  const below = (line: string) => text().split('\n').indexOf(line) + 1;

  it('completes keys and values', async () => {
    const keys = await service.doComplete(
      open(name, text()),
      { line: below('    kind: database'), character: 4 },
      false,
    );
    expect(keys.items.map(({ label }) => label)).toEqual(
      expect.arrayContaining(['technology', 'replicas', 'capacity']),
    );
    const unset = text().replace('kind: database', 'kind: ');
    const values = await service.doComplete(
      open(name, unset),
      { line: below('  db:'), character: 10 },
      false,
    );
    expect(values.items.map(({ label }) => label)).toEqual(
      expect.arrayContaining(['database', 'cache', 'queue']),
    );
  });

  it('explains a key with an example', async () => {
    const hover = await service.doHover(open(name, text()), { line: below('  db:'), character: 5 });
    expect(JSON.stringify(hover?.contents)).toMatch(/Example:/);
  });
});

describe('an editor and sdx', () => {
  const head = 'sdx: design/v1\ntitle: Shop\n';

  it.each([
    ['a key that there is none of', `${head}components:\n  db: { kind: database, knd: x }\n`, 4],
    ['a key at the top', `${head}colour: red\n`, 3],
    ['a value that is none', `${head}components:\n  db: { kind: databse }\n`, 4],
    ['a word for a status', `${head}status: done\n`, 3],
    ['a list for a map', `${head}slos:\n  - flow: a\n`, 4],
    ['an id with a digit first', `${head}components:\n  1a: { kind: database }\n`, 4],
    ['no title', 'sdx: design/v1\nsummary: Sells\n', 1],
    ['several at once', `${head}colour: red\nsize: 1\ncomponents:\n  db: { kind: x }\n`, [3, 4, 6]],
  ])('see the same: %s', async (_, text, lines) => {
    expect(await errorLines('design.yaml', text)).toEqual([lines].flat());
    expect(shapeLines(text)).toEqual([lines].flat());
  });

  const texts = DESIGN_RULES.flatMap(({ id, examples }) =>
    [...examples.good, ...examples.bad].map((text, i) => [`${id} ${i}`, `${head}${text}`] as const),
  );

  it.each(texts)('see the same in the examples of %s', async (_, text) => {
    expect(await errorLines('design.yaml', text)).toEqual(shapeLines(text));
  });

  const examples = readdirSync(join(root, 'examples'), { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.yaml'),
  );

  it.each(examples)('see no error in %s', async (name) => {
    const text = readFileSync(join(root, 'examples', name), 'utf8').replace(
      /^# yaml-language-server.*\n/,
      '',
    );
    if (!/^sdx: design\/v1$/m.test(text)) return;
    expect(await errorLines('design.yaml', text)).toEqual([]);
  });

  it('see nothing wrong in the config that `sdx init` writes', async () => {
    const text = readFileSync(join(project, 'sdx.config.yaml'), 'utf8');
    expect(await errorLines('sdx.config.yaml', text)).toEqual([]);
    expect(await errorLines('sdx.config.yaml', text.replace('extends:', 'extend:'))).toHaveLength(1);
  });
});
