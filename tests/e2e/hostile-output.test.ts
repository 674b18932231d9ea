import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { GRADE_REPORTERS, LINT_REPORTERS } from '../../src/report/registry.ts';
import { ATTACKS } from '../report/material.ts';
import { sdx, workplace } from './run.ts';

// What YAML can hold in double quotes, and what a file can be called.
const attacks = Object.values(ATTACKS).map((attack) => attack.replace(/[\ud800-\udfff]/g, ''));
const names = [
  '::error file=x::pwned.yaml',
  'a\n::set-output name=a::b.yaml',
  '##[add-mask]x.yaml',
  '\u001b[31mred\u202e.yaml',
  '<img src=x onerror=alert(1)>.yaml',
  '![x](https:evil.example).yaml',
  '@octocat.yaml',
  '=1+1.yaml',
  '`touch pwned`.yaml',
];

const place = workplace();
beforeAll(() => {
  const quoted = attacks.map((attack) => JSON.stringify(attack).replaceAll('\u007f', ''));
  const text = [
    'sdx: design/v1',
    `title: ${quoted[2]}`,
    'components:',
    // As ids, as unknown keys, as values that are none, and as references that lead nowhere.
    ...quoted.map((attack) => `  ${attack}: { kind: ${attack}, ${attack}: 1 }`),
    'flows:',
    ...quoted.map((attack, i) => `  f${i}: { rate: ${attack}, path: [${attack}, db] }`),
    '',
  ].join('\n');
  for (const name of names) writeFileSync(join(place.path, name), text);
});
afterAll(() => place.end());

const COMMAND = /^[^\S\n]*::|##\w*\[/m;
// Line ends of CSV and tabs apart, nothing that a terminal obeys, and nothing that turns writing around.
const STEERING = /(?![\n\r\t])\p{Cc}|\p{Bidi_Control}/u;

describe.each([
  ...Object.keys(LINT_REPORTERS).map((format) => ['lint', format] as const),
  ...Object.keys(GRADE_REPORTERS).map((format) => ['grade', format] as const),
])('sdx %s --format %s', (command, format) => {
  it('obeys no document, on either stream', async () => {
    const { code, stdout, stderr } = await sdx([command, '.', '--format', format], { cwd: place.path });
    expect(code).not.toBe(0);
    expect(stdout.length).toBeGreaterThan(0);
    if (format === 'github' || format === 'classroom') {
      for (const line of stdout.trimEnd().split('\n')) expect(line).toMatch(/^::(?:error|warning|notice) /);
    } else expect(stdout).not.toMatch(COMMAND);
    expect(stdout).not.toMatch(STEERING);
    expect(stderr).not.toMatch(COMMAND);
    expect(stderr).not.toMatch(STEERING);
  });
});

it.each(names)('a missing file called %j is named and not obeyed', async (name) => {
  const { code, stderr } = await sdx(['lint', `no/${name}`], { cwd: place.path });
  expect(code).toBe(2);
  expect(stderr).not.toMatch(COMMAND);
  expect(stderr).not.toMatch(STEERING);
});
