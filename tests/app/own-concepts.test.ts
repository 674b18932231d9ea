import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { gradePaths } from '../../src/app/grade-run.ts';

let cwd = '';
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'sdx-'));
  execFileSync('git', ['init', '-q'], { cwd });
  mkdirSync(join(cwd, 'rubrics'));
  write('rubrics/course.yaml', RUBRIC);
  write('design.yaml', DESIGN);
});
afterEach(() => rmSync(cwd, { recursive: true, force: true }));

const write = (name: string, text: string): void => writeFileSync(join(cwd, name), text);
const git = (...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b', ...args], { cwd, stdio: 'ignore' });

const RUBRIC = `sdx: rubric/v1
id: course
title: Course
extends: _base
dimensions: { law: { title: Law, weight: 10, what: What the law asks } }
criteria:
  erased:
    dimension: law
    title: Erased on request
    asks: Say how the data of a person are erased
    points: 2
    effort: small
    checks:
      - { concept: erasure, in: [failures], worth: 1, says: it is erased, missing: Say how it is erased }
      - { path: "$.data[?@.retention]", worth: 1, says: it is known for how long, missing: Give the data a retention }
    levels: { none: Nothing is erased., all: It is erased. }
`;
const DESIGN = `sdx: design/v1
title: Shop
inputs: { orders: 50 req/s }
components:
  api: { kind: service, replicas: 3, capacity: 200 req/s, why: takes 50 orders a second }
  db: { kind: database, replicas: 2, capacity: 500 req/s, why: holds the 50 orders a second }
flows:
  order: { rate: orders, path: [api, db] }
data:
  order: { in: db, key: id, fields: [id, person] }
failures:
  - { component: db, when: a customer leaves, response: "db is purged of the orders of the person within 24 h" }
`;
const concepts = (wordings: string, id = 'erasure'): string =>
  `sdx: concepts/v1\nconcepts:\n  ${id}:\n    title: Erasure\n    wordings: ${wordings}\n`;

/** What the criterion about the concept earns, and the digest of what graded it. */
async function graded(rubric = 'course', rubricFrom?: string) {
  const { report } = await gradePaths({
    ...{ paths: ['design.yaml'], cwd, rubric },
    ...(rubricFrom === undefined ? {} : { rubricFrom }),
  });
  const [result] = report.results;
  if (result?.status !== 'graded') throw new Error(JSON.stringify(result));
  const all = result.dimensions.flatMap(({ criteria }) => criteria);
  return { points: all.find(({ id }) => id === 'erased')?.points, digest: result.rubric.digest };
}

describe("a project's own concepts", () => {
  it('are found in what is said, and are part of what a grade depends on', async () => {
    write('rubrics/concepts.yaml', concepts('[purged of, eras*]'));
    const found = await graded();
    expect(found.points).toBeGreaterThan(0);
    write('rubrics/concepts.yaml', concepts('[shredded]'));
    const other = await graded();
    expect(other.points).toBe(0);
    expect(other.digest).not.toBe(found.digest);
  });

  it('change nothing of what shipped rubrics grade', async () => {
    const before = await graded('_base');
    write('rubrics/concepts.yaml', concepts('[purged of]'));
    expect(await graded('_base')).toEqual(before);
  });

  it('are those of the commit that the rubric is from', async () => {
    write('rubrics/concepts.yaml', concepts('[shredded]'));
    git('add', '.');
    git('commit', '-qm', 'one');
    write('rubrics/concepts.yaml', concepts('[purged of]'));
    expect((await graded()).points).toBeGreaterThan(0);
    expect((await graded('course', 'HEAD')).points).toBe(0);
  });

  it('are missed at the line of the rubric where there are none', async () => {
    await expect(graded()).rejects.toThrow(/^rubrics\/course\.yaml:\d+:\d+: .*`erasure`/);
    write('rubrics/concepts.yaml', 'concepts: of another tool\n');
    await expect(graded()).rejects.toThrow('`erasure`');
  });

  it.each([
    [
      'a taken name',
      concepts('[purged]', 'peak-said'),
      'concepts.yaml:3:3: sdx has a concept `peak-said` of its own',
    ],
    ['no wording', concepts('[]'), '`erasure` has no wording'],
    ['no word', concepts('["--"]'), '`--` has no word in it'],
    ['every word', concepts('["a*"]'), '`a*` would match too much or nothing'],
    ['a star inside', concepts('["er*ase"]'), '`er*ase` would match too much or nothing'],
    ['a circle of aliases', 'sdx: concepts/v1\nconcepts: &a { x: *a }\n', 'rubrics/concepts.yaml:2:'],
    ['a wrong key', `${concepts('[purged]')}    run: rm\n`, 'rubrics/concepts.yaml:6:'],
    ['a hidden character', concepts('["purg\\u202eed"]'), 'a character that is not seen'],
    ['a bracket that is open', 'sdx: concepts/v1\nconcepts: {\n', 'rubrics/concepts.yaml:'],
    [
      'too many phrases',
      concepts(`[${Array.from({ length: 301 }, (_, i) => `word${i}`).join(', ')}]`),
      'more than 300 phrases',
    ],
  ])('with %s are refused at their line', async (_, text, says) => {
    write('rubrics/concepts.yaml', text);
    await expect(graded()).rejects.toThrow(says);
  });
});
