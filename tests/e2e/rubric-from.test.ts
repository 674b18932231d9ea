import { execFileSync } from 'node:child_process';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sdx, workplace } from './run.ts';

const place = workplace();
const shallow = workplace();
afterAll(() => {
  place.end();
  shallow.end();
});

const git = (...args: string[]): string =>
  execFileSync('git', ['-C', place.path, '-c', 'user.name=T', '-c', 'user.email=t@t', ...args], {
    encoding: 'utf8',
  });
const here = { cwd: place.path };
const inside = (path: string): string => join(place.path, path);
const change = (path: string, from: string, to: string): void => {
  const text = readFileSync(inside(path), 'utf8');
  expect(text).toContain(from);
  writeFileSync(inside(path), text.replaceAll(from, to));
};
const WEAK = 'examples/parking-spots/weak.yaml';
const graded = async (...more: string[]) => {
  const { code, stdout, stderr } = await sdx(['grade', WEAK, '--format', 'json', ...more], here);
  return { code, stderr, result: stdout === '' ? undefined : JSON.parse(stdout).results[0] };
};

beforeAll(async () => {
  git('init', '-q', '-b', 'main');
  await sdx(['new', 'scenario', 'parking-spots'], here);
  git('add', '.');
  git('commit', '-qm', 'A course');
  git('checkout', '-qb', 'easy');
  // A branch that makes its own rubric easy, in every way that it might try.
  change('rubrics/parking-spots.yaml', 'quantity: hit, has: miss', 'has: miss');
  change(
    'rubrics/parking-spots.yaml',
    'extends: _base',
    'extends: _base\nscale: [{ share: 0.1, score: 99 }]',
  );
  change('prompts/parking-spots.yaml', 'value: 500 req/s', 'value: 5 req/s');
  writeFileSync(inside('sdx.config.yaml'), 'rubrics: examples\n');
  cpSync(inside('rubrics/parking-spots.yaml'), inside('examples/parking-spots.yaml'));
});

describe('sdx grade --rubric-from', () => {
  it('takes rubric, scenario and config from the commit, whatever the branch has', async () => {
    git('stash', '-qu');
    const before = await graded();
    git('stash', 'pop', '-q');
    const own = await graded();
    expect(own.result.score).toBeGreaterThan(before.result.score);
    const from = await graded('--rubric-from', 'main');
    expect(from).toMatchObject({ code: 0, stderr: '' });
    expect(from.result.score).toBe(before.result.score);
    expect(from.result.rubric.digest).toBe(before.result.rubric.digest);
    const commit = git('rev-parse', 'main').slice(0, 7);
    expect(from.result.rubric.from).toBe(`rubrics/parking-spots.yaml at main (${commit})`);
    const named = await graded('--rubric-from', 'main', '--rubric', 'rubrics/parking-spots.yaml');
    expect(named.result.rubric).toEqual(from.result.rubric);
  });

  it('knows nothing that only the branch has', async () => {
    cpSync(inside('rubrics/parking-spots.yaml'), inside('rubrics/mine.yaml'));
    change('rubrics/mine.yaml', 'id: parking-spots', 'id: mine');
    const { code, stderr } = await graded('--rubric-from', 'main', '--rubric', 'rubrics/mine.yaml');
    expect(code).toBe(2);
    expect(stderr).toMatch(/no rubric `rubrics\/mine\.yaml` at main \([0-9a-f]{7}\)/);
    rmSync(inside('rubrics/mine.yaml'));
  });

  it('grades the same in several processes', async () => {
    const one = await graded('--rubric-from', 'main', '--jobs', '1');
    const two = await graded('--rubric-from', 'main', '--jobs', '2');
    expect(two).toEqual(one);
  });

  it('says what is missing of the history', async () => {
    const nothing = await graded('--rubric-from', 'origin/main');
    expect(nothing).toMatchObject({ code: 2, result: undefined });
    expect(nothing.stderr).toContain('git knows no origin/main here');
    expect(nothing.stderr).toContain('--rubric-from');
    expect((await graded('--rubric-from', '--upload-pack=x')).code).toBe(2);
    const outside = workplace('url-shortener');
    const args = ['grade', 'url-shortener/weak.yaml', '--rubric-from', 'main'];
    expect((await sdx(args, { cwd: outside.path })).stderr).toContain('in no git repository');
    outside.end();
  });

  it('works in a shallow clone as far as that goes', async () => {
    git('checkout', '-q', '-f', 'main');
    git('commit', '-q', '--allow-empty', '-m', 'More');
    const clone = join(shallow.path, 'clone');
    execFileSync('git', ['clone', '-q', '--depth', '1', `file://${place.path}`, clone]);
    const run = (ref: string) => sdx(['grade', WEAK, '--rubric-from', ref], { cwd: clone });
    expect((await run('origin/main')).code).toBe(0);
    expect(await run('main~1')).toMatchObject({ code: 2, stderr: expect.stringContaining('shallow clone') });
  });
});
