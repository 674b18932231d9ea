import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { validate } from '../../src/schema/validate/grade.js';
import { root, sdx, workplace } from './run.ts';

const place = workplace();
const here = { cwd: place.path };
afterAll(place.end);

const shortener = readFileSync(join(root, 'examples/url-shortener/design.yaml'), 'utf8');
const board = readFileSync(join(root, 'tests/validity/designs/valid-b-12-leaderboard-board.yaml'), 'utf8');
const rename = (text: string): string =>
  text.replace(/(?<![\w-])(?:api|db|cache)(?=[:,\] }.])/g, (id) => `the${id.toUpperCase()}`);

beforeAll(() => {
  for (const [name, text] of [
    ['ann/design.yaml', board],
    ['ann/older.yaml', board],
    ['bob/design.yaml', rename(board)],
    ['cy/design.yaml', rename(shortener)],
  ] as const) {
    mkdirSync(join(place.path, 'class', name, '..'), { recursive: true });
    writeFileSync(join(place.path, 'class', name), text);
  }
});

const run = (...more: string[]) => sdx(['grade', 'class', ...more], here);

describe('twins', () => {
  it('are said of the later one and of copies of the example, and cost nothing', async () => {
    const report = JSON.parse((await run('--format', 'json')).stdout);
    expect(validate(report), JSON.stringify(validate.errors)).toBe(true);
    const [ann, older, bob, cy] = report.results;
    expect([ann.twins, older.twins]).toEqual([undefined, undefined]);
    expect(bob.twins).toEqual([
      { of: 'submission', name: 'class/ann/design.yaml', share: expect.any(Number) },
    ]);
    expect(bob.twins[0].share).toBeGreaterThan(0.9);
    expect(cy.twins).toMatchObject([{ of: 'example', name: 'examples/url-shortener/design.yaml' }]);
    const alone = await sdx(['grade', 'class/bob/design.yaml', '--format', 'json'], here);
    const [before] = JSON.parse(alone.stdout).results;
    expect([before.score, before.twins]).toEqual([bob.score, undefined]);
  });

  it('are shown to who reads the class, and never to a student', async () => {
    const { stdout } = await run('--format', 'csv=grades.csv', '--format', 'stylish', '--reports', 'reports');
    expect(stdout).toMatch(/≈ 9\d % of its numbers and structure are those of\s+class\/ann\/design.yaml/);
    const rows = readFileSync(join(place.path, 'grades.csv'), 'utf8').split('\r\n');
    expect(rows[0]).toContain(',notices,twin of,');
    expect(rows[3]).toMatch(/class\/ann\/design\.yaml 9\d %/);
    const bob = readFileSync(join(place.path, 'reports/bob.md'), 'utf8');
    expect(bob).not.toContain('class/ann');
    expect(readFileSync(join(place.path, 'reports/cy.md'), 'utf8')).toContain('those of the example');
    expect((await run('--format', 'markdown')).stdout).toContain('class/ann/design.yaml');
  });

  it('are found over all parts of a run', async () => {
    for (const part of ['1/2', '2/2']) await run('--shard', part, '-o', `parts/${part[0]}.ndjson`);
    await run('--format', 'ndjson=one.ndjson');
    const whole = await run('--format', 'json');
    for (const from of ['parts', 'one.ndjson']) {
      const merged = await sdx(['merge', from, '--format', 'json'], here);
      expect(merged.stdout).toBe(whole.stdout);
    }
    const { stdout } = await run('--jobs', '2', '--format', 'json');
    expect(stdout).toBe(whole.stdout);
  });

  it('are found of designs that name no scenario', async () => {
    const nameless = board.replace(/^scenario: .*\n/m, '');
    expect(nameless).not.toContain('scenario:');
    for (const [name, text] of [
      ['dee', nameless],
      ['eve', rename(nameless)],
    ] as const) {
      mkdirSync(join(place.path, 'nameless', name), { recursive: true });
      writeFileSync(join(place.path, 'nameless', name, 'design.yaml'), text);
    }
    const { stdout } = await sdx(['grade', 'nameless', '--format', 'json'], here);
    const [dee, eve] = JSON.parse(stdout).results;
    expect(dee.twins).toBeUndefined();
    expect(eve.twins).toMatchObject([{ of: 'submission', name: 'nameless/dee/design.yaml' }]);
  });
});
