import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { lintGitlab } from '../../src/report/lint-gitlab.ts';
import { lintJson } from '../../src/report/lint-json.ts';
import { lintJunit } from '../../src/report/lint-junit.ts';
import { lintRdjson } from '../../src/report/lint-rdjson.ts';
import type { LintResult } from '../../src/report/lint-result.ts';
import { lintSarif } from '../../src/report/lint-sarif.ts';
import { clean, failing, hostile, huge, resultOf } from './material.ts';

const MATERIAL: readonly (readonly [string, LintResult])[] = [
  ['clean', clean],
  ['failing', failing],
  ['huge', huge],
  ['hostile', hostile],
  ['empty', resultOf()],
];

const fixture = (name: string): string =>
  readFileSync(fileURLToPath(new URL(`../fixtures/report/${name}`, import.meta.url)), 'utf8');

const require = createRequire(import.meta.url);

/** OASIS' schema for SARIF 2.1.0, as a package of Microsoft's carries it; what it says means the same since draft 4. */
const {
  $schema: _,
  id: __,
  ...sarifSchema
} = JSON.parse(
  readFileSync(require.resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'), 'utf8'),
);

const formats = {
  'date-time': true as const,
  uri: (text: string) => /^[a-z][a-z0-9+.-]*:[\x21-\x7e]*$/i.test(text),
  'uri-reference': (text: string) => /^[\x21-\x7e]*$/.test(text) && !/%(?![0-9a-f]{2})/i.test(text),
};
const ajv = new Ajv({ strict: false, allErrors: true, formats, unicodeRegExp: false });
const VALIDATORS = [
  ['sarif', lintSarif, ajv.compile(sarifSchema)],
  ['gitlab', lintGitlab, ajv.compile(JSON.parse(fixture('gitlab-code-quality.schema.json')))],
  ['rdjson', lintRdjson, ajv.compile(JSON.parse(fixture('rdjson.schema.json')))],
  [
    'json',
    lintJson,
    new Ajv2020().compile(
      JSON.parse(readFileSync(new URL('../../schemas/lint-result.schema.json', import.meta.url), 'utf8')),
    ),
  ],
] as const;

describe.each(VALIDATORS)('%s', (_, render, validate) => {
  it.each(MATERIAL)('is accepted by its schema: %s', (_, result) => {
    const value: unknown = JSON.parse(render(result));
    validate(value);
    expect(validate.errors ?? []).toEqual([]);
  });
});

describe('junit', () => {
  it.each(MATERIAL)('is accepted by its schema: %s', async (_, result) => {
    const { errors } = await validateXML({
      xml: { fileName: 'report.xml', contents: lintJunit(result) },
      schema: { fileName: 'junit.xsd', contents: fixture('junit.xsd') },
      initialMemoryPages: 1024,
      maxMemoryPages: 4096,
    });
    expect(errors).toEqual([]);
  });

  it('is refused by the schema where an element is out of place', async () => {
    const contents = lintJunit(failing).replace('<testsuite ', '<testcase name="x"/><testsuite ');
    const { valid } = await validateXML({
      xml: { fileName: 'report.xml', contents },
      schema: { fileName: 'junit.xsd', contents: fixture('junit.xsd') },
    });
    expect(valid).toBe(false);
  });
});

it('the schema of SARIF refuses what is none', () => {
  const log = JSON.parse(lintSarif(failing));
  log.runs[0].results[0].level = 'fatal';
  expect(ajv.compile(sarifSchema)(log)).toBe(false);
});
