import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root, sdx, workplace } from './run.ts';

const place = workplace();
/** A class whose heap ends at 160 MB: whoever needs more for a file of a mebibyte dies of it. */
const bounded = { cwd: place.path, env: { NODE_OPTIONS: '--max-old-space-size=160' } };
const MIB = 2 ** 20;
const HEAD = 'sdx: design/v1\ntitle: Hostile\n';

/** One file for each threat to reading, with the rule that has to answer and the line it has to name. */
const THREATS: Readonly<Record<string, readonly [content: string | Uint8Array, rule: string, line: number]>> =
  {
    'brackets-2k.yaml': ['['.repeat(2048), 'read/limit', 1],
    'brackets.yaml': ['['.repeat(MIB), 'read/limit', 1],
    'braces.yaml': [`${HEAD}x-a: ${'{a: '.repeat(50_000)}`, 'read/limit', 3],
    'dashes.yaml': ['- '.repeat(100_000), 'read/limit', 1],
    'blocks.yaml': [
      Array.from({ length: 1400 }, (_, i) => `${' '.repeat(i)}a:`).join('\n'),
      'read/limit',
      101,
    ],
    'keys.yaml': [Array.from({ length: 40_000 }, (_, i) => `k${i}: 1`).join('\n'), 'read/limit', 20_000],
    'same-keys.yaml': [`${HEAD}${'a: 1\n'.repeat(19_000)}`, 'read/duplicate-key', 4],
    'bytes.yaml': [' '.repeat(MIB + 1), 'read/limit', 1],
    // The line end that begins one line too many stands on the last line that is allowed.
    'lines.md': ['a\n'.repeat(30_000), 'read/limit', 20_000],
    'aliases.yaml': [
      `x-a: &a [x,x,x,x,x,x,x,x,x]\n${[...'bcdefghij'].map((name, i) => `x-${name}: &${name} [${`*${'abcdefghi'[i]},`.repeat(9)}]`).join('\n')}\n`,
      'read/limit',
      6,
    ],
    'ring.yaml': [`${HEAD}x-a: &a [*a]\n`, 'read/alias', 3],
    'old-yaml.yaml': [`%YAML 1.1\n---\n${HEAD}x-a: no\n`, 'read/yaml-version', 1],
    'tag.yaml': [`${HEAD}x-a: !!js/function "function () {}"\n`, 'read/yaml-tag', 3],
    'merge.yaml': [`${HEAD}x-a: &a { b: 1 }\nx-b: { <<: *a }\n`, 'read/merge-key', 4],
    'latin-1.yaml': [Uint8Array.from(Buffer.from(`${HEAD}summary: caf\xe9\n`, 'latin1')), 'read/encoding', 3],
    'utf-16.yaml': [Buffer.from(`\ufeff${HEAD}`, 'utf16le'), 'read/encoding', 1],
    'nul.yaml': [`${HEAD}summary: "a\0b"\n`, 'read/nul', 3],
    'second.yaml': [`${HEAD}---\n${HEAD}`, 'read/several-documents', 3],
    'open-quote.yaml': [`${HEAD}summary: "${'a '.repeat(400_000)}`, 'read/yaml-syntax', 3],
    'quotes.md': [`${'> '.repeat(500)}deep`, 'read/limit', 1],
    'lists.md': [`# A\n\n${'- '.repeat(500)}deep`, 'read/limit', 3],
    'table.md': [`# A\n\n${'|'.repeat(200_000)}\n`, 'read/limit', 3],
  };

/** Read and judged, because what is hostile in them is harmless here; each with a rule at a line. */
const HARMLESS: Readonly<Record<string, readonly [content: string, rule: string, line: number]>> = {
  'prototype.yaml': [
    `${HEAD}components:\n  constructor: { kind: service, calls: { __proto__: { timeout: 1 s } } }\n`,
    'read/bad-id',
    4,
  ],
  'reference.yaml': [`${HEAD}$ref: https://example.invalid/design.yaml\n`, 'read/unknown-key', 3],
  'infinite.yaml': [`${HEAD}components:\n  a: { kind: service, replicas: 1e309 }\n`, 'read/wrong-value', 4],
  'colour.yaml': [`${HEAD}components:\n  a: { kind: "\\e[31mred\\u202Eder" }\n`, 'read/wrong-value', 4],
};

const GOOD = ['first.yaml', 'zuletzt.md'];

beforeAll(() => {
  for (const folder of ['class/hostile', 'secret']) mkdirSync(join(place.path, folder), { recursive: true });
  for (const [name, [content]] of Object.entries({ ...THREATS, ...HARMLESS }))
    writeFileSync(join(place.path, 'class/hostile', name), content);
  const example = join(root, 'examples/url-shortener');
  writeFileSync(join(place.path, 'class/first.yaml'), readFileSync(join(example, 'design.yaml')));
  writeFileSync(join(place.path, 'class/zuletzt.md'), readFileSync(join(example, 'design.md')));
});
afterAll(place.end);

interface Linted {
  readonly file: string;
  readonly status: string;
  readonly findings: readonly {
    readonly rule: string;
    readonly start: { readonly line: number; readonly column: number };
  }[];
}

describe('a folder of hostile files', () => {
  it('is linted to its end: an error at its line for each, the good ones judged, exit 2', async () => {
    const { code, stdout, stderr } = await sdx(['lint', 'class', '--format', 'json'], bounded);
    expect({ code, stderr }).toEqual({ code: 2, stderr: '' });
    const documents: readonly Linted[] = JSON.parse(stdout).files;
    const found = new Map(documents.map((document) => [document.file, document]));
    for (const [name, [, rule, line]] of Object.entries({ ...THREATS, ...HARMLESS })) {
      const findings = found.get(`class/hostile/${name}`)?.findings ?? [];
      const at = findings.filter((finding) => finding.rule === rule).map(({ start }) => start.line);
      expect(at, `${name}: ${JSON.stringify(findings.slice(0, 3))}`).toContain(line);
    }
    for (const name of GOOD) expect(found.get(`class/${name}`)?.status).toBe('read');
    expect(documents).toHaveLength(Object.keys(THREATS).length + Object.keys(HARMLESS).length + GOOD.length);
  });

  it('is graded to its end: what can not be read says why and where, the good ones have a score', async () => {
    const { code, stdout, stderr } = await sdx(['grade', 'class', '--format', 'json'], bounded);
    expect({ code, stderr }).toEqual({ code: 2, stderr: '' });
    const { results } = JSON.parse(stdout);
    const found = new Map(results.map((result: { readonly file: string }) => [result.file, result]));
    for (const [name, [, rule, line]] of Object.entries(THREATS)) {
      const result = found.get(`class/hostile/${name}`);
      if (rule === 'read/duplicate-key') continue;
      expect(result, name).toMatchObject({ status: 'failed', problems: [{ rule }] });
      const { place: at } = (result as { problems: { place?: { line: number } }[] }).problems[0] ?? {};
      if (at !== undefined) expect(at.line, name).toBe(line);
    }
    for (const name of GOOD)
      expect(found.get(`class/${name}`)).toMatchObject({ status: 'graded', score: expect.any(Number) });
  });

  it('puts no control character of theirs on a terminal', async () => {
    const { stdout } = await sdx(['lint', 'class/hostile/colour.yaml'], {
      ...bounded,
      env: { FORCE_COLOR: '0' },
    });
    expect(stdout).toContain('wrong-value');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
    expect(stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
  });
});

describe('a file that is none', () => {
  it('may be larger than memory, and only its beginning is read', async () => {
    const huge = join(place.path, 'huge.yaml');
    writeFileSync(huge, HEAD);
    truncateSync(huge, 2 ** 33);
    const { code, stdout } = await sdx(['lint', 'huge.yaml', '--format', 'json'], bounded);
    expect(code).toBe(2);
    expect(JSON.parse(stdout).files[0].findings).toMatchObject([{ rule: 'read/limit' }]);
  });

  it('may be a pipe that nobody writes to, or a link that leads to itself or nowhere', async () => {
    const folder = join(place.path, 'odd');
    mkdirSync(folder);
    execFileSync('mkfifo', [join(folder, 'pipe.yaml')]);
    symlinkSync('ring.yaml', join(folder, 'ring.yaml'));
    symlinkSync('gone.yaml', join(folder, 'nowhere.yaml'));
    symlinkSync('..', join(folder, 'above'));
    writeFileSync(join(folder, 'good.yaml'), readFileSync(join(place.path, 'class/first.yaml')));
    for (const [command, of] of [
      ['lint', 'files'],
      ['grade', 'results'],
    ] as const) {
      const { code, stdout, stderr } = await sdx(
        [command, 'odd', 'odd/pipe.yaml', '--format', 'json'],
        bounded,
      );
      expect({ code, stderr }).toEqual({ code: 2, stderr: '' });
      const files: readonly { readonly file: string }[] = JSON.parse(stdout)[of];
      expect(files.map(({ file }) => file)).toEqual(['odd/good.yaml', 'odd/pipe.yaml']);
      expect(JSON.stringify(files[1])).toContain('a pipe or a device');
    }
  });

  it('may be a link out of the project, whose content is not shown', async () => {
    const project = join(place.path, 'project');
    mkdirSync(join(project, '.git'), { recursive: true });
    writeFileSync(join(place.path, 'secret/key.yaml'), 'sdx: design/v1\npassword: hunter2\n');
    symlinkSync(join(place.path, 'secret/key.yaml'), join(project, 'design.yaml'));
    for (const path of ['design.yaml', '.', '*.yaml']) {
      for (const command of ['lint', 'grade']) {
        const { code, stdout, stderr } = await sdx([command, path], { ...bounded, cwd: project });
        expect(code).toBe(2);
        expect(stdout + stderr).toMatch(/leads out of the project|no YAML or Markdown file|no file matches/);
        expect(stdout + stderr).not.toMatch(/password|hunter2/);
      }
    }
  });
});
