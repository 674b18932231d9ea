import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { validate } from '../../src/schema/validate/grade.js';
import { sdx, workplace } from './run.ts';

const place = workplace('url-shortener');
const here = { cwd: place.path };
const inside = (path: string): string => join(place.path, path);
afterAll(place.end);

beforeAll(async () => {
  mkdirSync(inside('class'));
  for (const name of ['ann', 'bob', 'cy'])
    cpSync(inside('url-shortener/weak.yaml'), inside(`class/${name}.yaml`));
  const before = await sdx(
    ['grade', 'class', '--format', 'json=old.json', '--format', 'ndjson=old.ndjson'],
    here,
  );
  expect(before.code).toBe(0);
  const weak = readFileSync(inside('class/ann.yaml'), 'utf8');
  // One sum put right, one flow lost, one student gone and one come.
  writeFileSync(inside('class/ann.yaml'), weak.replace('is: 200 GB', 'is: 20 GB'));
  writeFileSync(inside('class/bob.yaml'), weak.replace(/^ {2}create:\n.*\n.*\n/m, ''));
  cpSync(inside('class/cy.yaml'), inside('class/dot.yaml'));
  writeFileSync(inside('class/cy.yaml'), 'sdx: design/v1\ntitle: [\n');
});

const ids = (criteria: readonly { id: string; is: string }[], is: string): readonly string[] =>
  criteria.filter((one) => one.is === is).map(({ id }) => id);

describe('sdx grade --against', () => {
  it('says criterion by criterion what has changed in each file', async () => {
    const { stdout } = await sdx(['grade', 'class', '--against', 'old.json', '--format', 'json'], here);
    const report = JSON.parse(stdout);
    expect(validate(report), JSON.stringify(validate.errors)).toBe(true);
    const [ann, bob, cy, dot] = report.results.map((result: { against: unknown }) => result.against);
    expect(ann.status).toBe('compared');
    expect(ann.change).toBeGreaterThan(0);
    expect(ids(ann.criteria, 'better')).toContain('arithmetic');
    expect(ids(ann.criteria, 'worse')).toEqual([]);
    expect(ids(ann.criteria, 'open')).toContain('collisions');
    expect(bob.change).toBeLessThan(0);
    expect(ids(bob.criteria, 'better')).toEqual([]);
    expect(ids(bob.criteria, 'worse').length).toBeGreaterThan(0);
    expect(cy).toMatchObject({ status: 'not compared', change: null });
    expect(dot).toMatchObject({ status: 'new', was: null });
  });

  it('reads the results of a line each just the same', async () => {
    const run = (old: string) => sdx(['grade', 'class', '--against', old, '--format', 'json'], here);
    expect((await run('old.ndjson')).stdout).toBe((await run('old.json')).stdout);
  });

  it('shows people and pull requests the same', async () => {
    const stylish = await sdx(['grade', 'class/ann.yaml', 'class/bob.yaml', '--against', 'old.json'], here);
    expect(stylish.stdout).toMatch(/↔ Was [\d.]+, \+[\d.]+\. Of its criteria/);
    expect(stylish.stdout).toContain('▲ The sums are right');
    expect(stylish.stdout).toContain('▼ ');
    expect(stylish.stdout).toContain('= Still open: ');
    expect(stylish.stderr).toContain('1 of the files in old.json is not among these');
    const markdown = await sdx(
      ['grade', 'class/ann.yaml', '--against', 'old.json', '--format', 'markdown'],
      here,
    );
    expect(markdown.stdout).toMatch(/#### Since then\n\n\*\*Was [\d.]+, \+[\d.]+\.\*\*/);
    const csv = await sdx(['grade', 'class', '--against', 'old.json', '--format', 'csv'], here);
    const [head = '', ann = ''] = csv.stdout.split('\r\n');
    expect(head).toMatch(/,sdx,was,change$/);
    expect(ann).toMatch(/,[\d.]+,[\d.]+$/);
  });

  it('holds an only file against an only one, whatever it was called', async () => {
    await sdx(['grade', 'class/ann.yaml', '--format', 'json=one.json'], here);
    cpSync(inside('class/ann.yaml'), inside('second.yaml'));
    const { stdout } = await sdx(['grade', 'second.yaml', '--against', 'one.json', '--format', 'json'], here);
    expect(JSON.parse(stdout).results[0].against).toMatchObject({ status: 'compared', change: 0 });
  });

  it('does not compare what was asked differently', async () => {
    const run = async (...more: string[]) => {
      const args = ['grade', 'class/ann.yaml', '--against', 'old.json', '--format', 'json', ...more];
      return JSON.parse((await sdx(args, here)).stdout).results[0].against;
    };
    expect((await run('--seed', '7')).says).toContain('has the givens of seed 7 now');
    expect((await run('--rubric', '_base')).says).toContain('rubric url-shortener then and is by _base now');
  });

  it('is merged from shards as one machine says it', async () => {
    const parts = ['1', '2'].map((part) =>
      sdx(
        ['grade', 'class', '--against', 'old.json', '--shard', `${part}/2`, '-o', `part-${part}.ndjson`],
        here,
      ),
    );
    await Promise.all(parts);
    const merged = await sdx(['merge', 'part-1.ndjson', 'part-2.ndjson', '--format', 'csv'], here);
    const whole = await sdx(['grade', 'class', '--against', 'old.json', '--format', 'csv'], here);
    expect(merged.stdout).toBe(whole.stdout);
    // Parts that were held against different runs are not of one run.
    await sdx(['grade', 'class', '--shard', '2/2', '-o', 'part-2.ndjson'], here);
    expect((await sdx(['merge', 'part-1.ndjson', 'part-2.ndjson'], here)).code).toBe(2);
  });

  it('takes nothing else for grades', async () => {
    for (const file of ['class/ann.yaml', 'nowhere.json', 'class']) {
      const { code, stdout, stderr } = await sdx(['grade', 'class/ann.yaml', '--against', file], here);
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(stderr).toContain('--against');
    }
  });

  it('shows no text of an earlier file as more than text', async () => {
    const report = JSON.parse(readFileSync(inside('old.json'), 'utf8'));
    report.results[0].caps = [
      { id: 'x', at: 1, reason: '\u001b[2J<img src=x> @team\n# Title', advice: '', bites: true, places: [] },
    ];
    writeFileSync(inside('hostile.json'), JSON.stringify(report));
    const args = ['grade', 'class/ann.yaml', '--against', 'hostile.json'];
    const stylish = await sdx(args, here);
    expect(stylish.stdout).not.toContain('\u001b');
    const markdown = await sdx([...args, '--format', 'markdown'], here);
    expect(markdown.stdout).not.toContain('<img');
    expect(markdown.stdout).not.toMatch(/^# Title/m);
  });
});
