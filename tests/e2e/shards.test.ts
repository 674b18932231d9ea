import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { GRADE_REPORTERS } from '../../src/report/registry.ts';
import { validate } from '../../src/schema/validate/grade-results.js';
import { root, sdx, workplace } from './run.ts';

const place = workplace();
const here = { cwd: place.path };
const path = (name: string): string => join(place.path, name);
const FORMATS = Object.keys(GRADE_REPORTERS);
const PARTS = 3;

beforeAll(async () => {
  const examples = join(root, 'examples/url-shortener');
  for (let i = 0; i < 8; i++) {
    mkdirSync(path(`class/s${i}`), { recursive: true });
    cpSync(join(examples, i % 2 === 0 ? 'weak.yaml' : 'design.yaml'), path(`class/s${i}/design.yaml`));
  }
  writeFileSync(path('class/broken.yaml'), 'sdx: design/v1\ntitle: [\n');
  writeFileSync(path('class/notes.md'), '# Notes\n');
  for (let i = 1; i <= PARTS; i++) {
    const { code, stderr, stdout } = await sdx(
      ['grade', 'class', '--min-score', '50', '--shard', `${i}/${PARTS}`, '--output', `parts/${i}.ndjson`],
      here,
    );
    expect(stdout).toBe('');
    expect(stderr).toBe(`wrote parts/${i}.ndjson (ndjson)\n`);
    expect([0, 1, 2]).toContain(code);
  }
}, 240_000);
afterAll(place.end);

describe('a run that several machines share', () => {
  it('comes to the bytes of one machine, in every format', async () => {
    const outputs = (to: string) => FORMATS.flatMap((format) => ['--format', `${format}=${to}/${format}`]);
    const whole = await sdx(
      ['grade', 'class', '--min-score', '50', ...outputs('whole'), '--reports', 'whole/reports'],
      here,
    );
    const merged = await sdx(['merge', 'parts', ...outputs('merged'), '--reports', 'merged/reports'], here);
    expect(whole.code).toBe(2);
    expect(merged).toMatchObject({ code: 2, stderr: whole.stderr.replaceAll('whole/', 'merged/') });
    for (const format of FORMATS)
      expect(readFileSync(path(`merged/${format}`), 'utf8'), format).toBe(
        readFileSync(path(`whole/${format}`), 'utf8'),
      );
    expect(readFileSync(path('merged/reports/s1.md'), 'utf8')).toBe(
      readFileSync(path('whole/reports/s1.md'), 'utf8'),
    );
  }, 240_000);

  it('says in each line what the published schema does', () => {
    for (let i = 1; i <= PARTS; i++)
      for (const line of readFileSync(path(`parts/${i}.ndjson`), 'utf8')
        .trimEnd()
        .split('\n'))
        expect(validate(JSON.parse(line)), JSON.stringify(validate.errors)).toBe(true);
  });
});

const lines = (part: number): string[] =>
  readFileSync(path(`parts/${part}.ndjson`), 'utf8')
    .trimEnd()
    .split('\n');
const changed = (part: number, change: (head: Record<string, never>) => object): string => {
  const [head = '', ...rest] = lines(part);
  return [JSON.stringify(change(JSON.parse(head))), ...rest, ''].join('\n');
};

describe('sdx merge refuses', () => {
  it.each([
    ['a part that is missing', ['parts/1.ndjson', 'parts/3.ndjson'], {}, 'shard 2/3 is missing'],
    ['several', ['parts/1.ndjson'], {}, 'shards 2/3, 3/3 are missing'],
    [
      'a part that is there twice',
      ['parts', 'again.ndjson'],
      { 'again.ndjson': () => `${lines(2).join('\n')}\n` },
      'shard 2/3 is there twice: again.ndjson and parts/2.ndjson',
    ],
    [
      'another version',
      ['parts/1.ndjson', 'other.ndjson', 'parts/3.ndjson'],
      { 'other.ndjson': () => changed(2, (head) => ({ ...head, version: '9.9.9' })) },
      'by sdx 9.9.9',
    ],
    [
      'other rubrics',
      ['parts/1.ndjson', 'other.ndjson', 'parts/3.ndjson'],
      { 'other.ndjson': () => changed(2, (head) => ({ ...head, basis: 'a'.repeat(64) })) },
      'the rubrics, scenarios or options differ',
    ],
    [
      'another number of parts',
      ['parts/1.ndjson', 'empty.ndjson'],
      {
        'empty.ndjson': () => {
          const [head = ''] = lines(2);
          const other = { ...JSON.parse(head), shard: { index: 2, of: 4 } };
          return `${JSON.stringify(other)}\n{"end":{"results":0}}\n`;
        },
      },
      'of 4 parts',
    ],
    [
      'another folder',
      ['parts/1.ndjson', 'other.ndjson', 'parts/3.ndjson'],
      { 'other.ndjson': () => changed(2, (head) => ({ ...head, listing: 'b'.repeat(64) })) },
      'they saw different files',
    ],
    [
      'what breaks off',
      ['parts/1.ndjson', 'cut.ndjson', 'parts/3.ndjson'],
      { 'cut.ndjson': () => `${lines(2).slice(0, -1).join('\n')}\n` },
      'did not come to its end; run shard 2/3 again',
    ],
    [
      'what breaks off within a line',
      ['cut.ndjson'],
      { 'cut.ndjson': () => lines(2).join('\n').slice(0, -5) },
      'was the file cut off?',
    ],
    [
      'a line that is lost',
      ['lost.ndjson'],
      {
        'lost.ndjson': () =>
          `${lines(2)
            .filter((_, i) => i !== 1)
            .join('\n')}\n`,
      },
      'its last line says',
    ],
    [
      'a grade of another part',
      ['mixed.ndjson'],
      {
        'mixed.ndjson': () => {
          const [head, , ...rest] = lines(2);
          return `${[head, lines(1)[1], ...rest].join('\n')}\n`;
        },
      },
      'belongs to shard 1/3',
    ],
    [
      'a grade that none is',
      ['wrong.ndjson'],
      { 'wrong.ndjson': () => `${lines(2).join('\n').replace('"score":', '"points":')}\n` },
      'is not one that sdx writes',
    ],
    ['something else', ['class/s0/design.yaml'], {}, 'no JSON'],
    ['a folder without any', ['class'], {}, 'no .ndjson file'],
    ['nothing', ['nowhere'], {}, 'no file or folder `nowhere`'],
  ] as const)('%s', async (_, paths, files, says) => {
    for (const [name, text] of Object.entries(files)) writeFileSync(path(name), (text as () => string)());
    writeFileSync(path('kept.csv'), 'kept');
    const run = await sdx(['merge', ...paths, '--format', 'csv=kept.csv'], here);
    expect(run).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining(says) });
    expect(readFileSync(path('kept.csv'), 'utf8')).toBe('kept');
  });
});

describe('a part', () => {
  it('is written as nothing but lines for merging', async () => {
    const csv = await sdx(['grade', 'class', '--shard', '1/2', '--format', 'csv'], here);
    expect(csv).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining('ndjson only') });
  });

  it('may be empty', async () => {
    const runs = await Promise.all([1, 2].map((i) => sdx(['grade', 'class/s1', '--shard', `${i}/2`], here)));
    expect(runs.map(({ code }) => code)).toEqual([0, 0]);
    expect(runs.map(({ stdout }) => stdout.trimEnd().split('\n').length).sort()).toEqual([2, 3]);
  });
});
