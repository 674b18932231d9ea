import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { Ajv, type ValidateFunction } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { SaxesParser } from 'saxes';
import { version } from '../../../src/app/version.ts';
import { GradeTally } from '../../../src/report/grade-sheet.ts';
import type { LintResult } from '../../../src/report/lint-result.ts';
import { GRADE_REPORTERS, LINT_REPORTERS } from '../../../src/report/registry.ts';
import type { Result } from '../../../src/schema/grade.ts';
import { cellsOf, commandsIn, parseMarkdown } from '../../report/readers.ts';
import { ensure } from '../violation.ts';

const require = createRequire(import.meta.url);
const file = (path: string): string =>
  readFileSync(fileURLToPath(new URL(`../../../${path}`, import.meta.url)), 'utf8');

const formats = { 'date-time': true as const, uri: true as const, 'uri-reference': true as const };
const draft4 = new Ajv({ strict: false, formats, unicodeRegExp: false });
const draft2020 = new Ajv2020({ strict: false, formats });
const compiled = new Map<string, ValidateFunction>();

/** Holds a value against a schema of the project, by its name, or of a format's publisher. */
export function ensureValid(value: unknown, name: string): void {
  let validate = compiled.get(name);
  if (validate === undefined) {
    validate = compile(name);
    compiled.set(name, validate);
  }
  ensure(validate(value), `valid ${name}`, () => JSON.stringify(validate.errors?.[0]));
}

function compile(name: string): ValidateFunction {
  if (name === 'sarif') {
    const path = require.resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json');
    const { $schema: _, id: __, ...schema } = JSON.parse(readFileSync(path, 'utf8'));
    return draft4.compile(schema);
  }
  if (name === 'gitlab-code-quality' || name === 'rdjson')
    return draft4.compile(JSON.parse(file(`tests/fixtures/report/${name}.schema.json`)));
  return draft2020.compile(JSON.parse(file(`schemas/${name}.schema.json`)));
}

/** What a text in a format has to be, by a reader of that format; the number is that of the findings in it. */
const READERS: Readonly<Record<string, (text: string, findings: number) => void>> = {
  json: (text) => ensureValid(parsed(text, 'json'), 'lint-result'),
  sarif: (text, findings) => {
    const log = parsed(text, 'sarif') as { runs: { results: unknown[] }[] };
    ensureValid(log, 'sarif');
    ensure(log.runs[0]?.results.length === Math.min(5000, findings), 'sarif has every finding');
  },
  gitlab: (text) => ensureValid(parsed(text, 'gitlab'), 'gitlab-code-quality'),
  rdjson: (text) => ensureValid(parsed(text, 'rdjson'), 'rdjson'),
  junit: (text) => ensureXml(text),
  csv: (text, findings) => {
    const rows = cellsOf(text);
    ensure(rows.length === findings + 1, 'csv has a row for each finding');
    ensureNoFormula(text);
    ensure(
      rows.every((row) => row.length === 9),
      'csv has nine cells in a row',
    );
  },
  github: (text, findings) => {
    ensure(findings === 0 || commandsIn(text).length > 0, 'github says something');
    ensureOwnCommands(text);
  },
  markdown: ensureCalmMarkdown,
  summary: ensureCalmMarkdown,
  stylish: ensureCalm,
};

/** Shows a result in every format there is, and reads each back. */
export async function ensureFormats(result: LintResult): Promise<void> {
  const findings = result.files.reduce((sum, one) => sum + one.findings.length, 0);
  for (const [format, { load }] of Object.entries(LINT_REPORTERS)) {
    const render = await load();
    for (const width of format === 'stylish' ? [40, 200] : [80]) {
      const text = render(result, { width, colour: false });
      if (format !== 'github') ensure(commandsIn(text).length === 0, `${format} has no workflow command`);
      READERS[format]?.(text, findings);
    }
  }
}

/** The same for a grade. */
export async function ensureGradeFormats(result: Result): Promise<void> {
  const tally = new GradeTally(undefined);
  tally.add(result);
  const item = { result, submission: { key: result.file, student: result.file } };
  for (const [format, { load }] of Object.entries(GRADE_REPORTERS)) {
    const report = await load();
    for (const width of format === 'stylish' ? [40, 200] : [80]) {
      const style = { width, colour: false, verbose: true };
      const sheet = report({ version: version(), files: 1, folder: '' }, style);
      const text = sheet.open() + sheet.add(item) + sheet.close(tally.summary);
      if (!COMMANDS.includes(format))
        ensure(commandsIn(text).length === 0, `${format} has no workflow command`);
      GRADE_READERS[format]?.(text);
    }
  }
}

/** Formats of grades that are commands to a runner. */
const COMMANDS: readonly string[] = ['github', 'classroom'];

function ensureOwnCommands(text: string): void {
  ensure(
    commandsIn(text).every((command) => typeof command !== 'string'),
    'workflow commands are its own alone',
  );
  ensureCalm(text);
}

const GRADE_READERS: Readonly<Record<string, (text: string) => void>> = {
  json: (text) => ensureValid(parsed(text, 'json'), 'grade'),
  ndjson: (text) => {
    for (const line of text.trimEnd().split('\n')) parsed(line, 'ndjson');
  },
  gradescope: (text) => void parsed(text, 'gradescope'),
  junit: ensureXml,
  csv: ensureNoFormula,
  canvas: ensureNoFormula,
  moodle: ensureNoFormula,
  github: ensureOwnCommands,
  classroom: ensureOwnCommands,
  markdown: ensureCalm,
  summary: ensureCalm,
  stylish: ensureCalm,
};

function ensureNoFormula(text: string): void {
  for (const cell of cellsOf(text).flat()) ensure(!/^\s*[=+\-@|%]/.test(cell), 'csv has no formula', cell);
}

function parsed(text: string, format: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    ensure(false, `${format} is JSON`, String(error));
  }
}

function ensureXml(text: string): void {
  const parser = new SaxesParser();
  let cases = 0;
  parser.on('error', (error) => ensure(false, 'junit is well-formed', error.message));
  parser.on('opentag', ({ name }) => {
    if (name === 'testcase') cases++;
  });
  parser.write(text).close();
  ensure(cases > 0, 'junit has a test case');
}

/** Text that no terminal obeys. */
export function ensureCalm(text: string): void {
  const steering = /(?![\n\r\t])\p{Cc}|\p{Bidi_Control}|\p{Cs}/u.exec(text)?.[0];
  ensure(steering === undefined, 'steers no terminal', () => `U+${steering?.codePointAt(0)?.toString(16)}`);
}

const CALM: readonly string[] = [
  'root',
  'list',
  'listItem',
  'paragraph',
  'text',
  'strong',
  'inlineCode',
  'heading',
  'link',
  'html',
];

function ensureCalmMarkdown(text: string): void {
  for (const { type, url, value } of parseMarkdown(text)) {
    ensure(CALM.includes(type), 'markdown has no element but its own', type);
    if (type === 'link')
      ensure(url?.startsWith('https://sdx.dev/') === true, 'markdown links to its own pages', url ?? '');
    if (type === 'html') ensure(value === '<br>', 'markdown has no HTML', value ?? '');
  }
  ensureCalm(text);
}
