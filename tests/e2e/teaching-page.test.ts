import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { GRADE_REPORTERS } from '../../src/report/registry.ts';
import { root, workplace } from './run.ts';
import { blocksOf, shell } from './script.ts';

const place = workplace();
beforeAll(() => {
  for (const folder of ['submissions/ann', 'submissions/bob', 'autograder/submission', 'autograder/results'])
    mkdirSync(join(place.path, folder), { recursive: true });
  const design = join(root, 'examples/url-shortener/design.yaml');
  for (const file of ['submissions/ann/design.yaml', 'autograder/submission/design.yaml', 'design.yaml'])
    cpSync(design, join(place.path, file));
  cpSync(join(root, 'examples/url-shortener/weak.yaml'), join(place.path, 'submissions/bob/design.yaml'));
});
afterAll(() => place.end());

const page = readFileSync(join(root, 'docs/teaching.md'), 'utf8');

describe('docs/teaching.md', () => {
  it('has every format', () => {
    const table = page.slice(page.indexOf('## Formats'), page.indexOf('## In an autograder'));
    const rows = [...table.matchAll(/^\| `(\w+)`/gm)].map(([, name]) => name);
    expect(rows).toEqual(Object.keys(GRADE_REPORTERS));
  });

  it('grades a class as it begins', async () => {
    const [first = ''] = blocksOf('docs/teaching.md', 'sh');
    const { code } = await shell(first, place.path);
    expect(code).toBe(0);
    expect(readFileSync(join(place.path, 'grades.csv'), 'utf8')).toMatch(/^student,id,file/);
    expect(readdirSync(join(place.path, 'reports'))).toEqual(['ann.md', 'bob.md']);
  });

  it('fills the results of an autograder', async () => {
    const line = blocksOf('docs/teaching.md', 'sh').find((block) => block.includes('/autograder/')) ?? '';
    expect(line).not.toBe('');
    const { code } = await shell(line.replaceAll('/autograder', join(place.path, 'autograder')), place.path);
    expect(code).toBe(0);
    const results = join(place.path, 'autograder/results/results.json');
    expect(existsSync(results)).toBe(true);
    expect(JSON.parse(readFileSync(results, 'utf8')).score).toBeGreaterThan(90);
  });

  it('gives points to a classroom', async () => {
    const [block = ''] = blocksOf('docs/teaching.md', 'yaml');
    const [{ run }] = parse(block);
    const { stdout } = await shell(run, place.path, { GITHUB_ACTIONS: 'true' });
    expect(stdout).toMatch(/^::notice title=Autograding complete::Points [\d.]+\/100$/m);
  });
});
