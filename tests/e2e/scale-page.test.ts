import { cpSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { root, sdx, workplace } from './run.ts';
import { blocksOf, shell } from './script.ts';

const PAGE = 'docs/scale.md';
const PARTS = [0, 1, 2, 3];
const place = workplace();
const path = (name: string): string => join(place.path, name);
let whole = '';

beforeAll(async () => {
  for (let i = 0; i < 6; i++) {
    mkdirSync(path(`submissions/s${i}`), { recursive: true });
    const file = i % 2 === 0 ? 'weak.yaml' : 'design.yaml';
    cpSync(join(root, 'examples/url-shortener', file), path(`submissions/s${i}/design.yaml`));
  }
  const args = ['grade', 'submissions', '--scenario', 'url-shortener', '--format', 'csv'];
  whole = (await sdx(args, { cwd: place.path })).stdout;
});
beforeEach(() => {
  for (const name of ['results', 'reports', 'grades.csv'])
    rmSync(path(name), { recursive: true, force: true });
});
afterAll(place.end);

const [github = '', gitlab = '', kubernetes = ''] = blocksOf(PAGE, 'yaml');
const [byHand = '', slurm = '', slurmMerge = ''] = blocksOf(PAGE, 'sh');

/** Runs a line as a scheduler's job does, each job in an environment of its own. */
async function jobs(
  line: (part: number) => string,
  environment: (part: number) => Record<string, string>,
): Promise<void> {
  for (const part of PARTS) {
    const { code, stderr } = await shell(line(part), place.path, environment(part));
    expect({ part, code, stderr }).toMatchObject({ code: 0, stderr: expect.stringContaining('(ndjson)') });
  }
}

async function merged(line: string): Promise<void> {
  const { code, stderr } = await shell(line, place.path);
  expect({ code, stderr }).toMatchObject({ code: 0 });
  expect(readFileSync(path('grades.csv'), 'utf8')).toBe(whole);
}

const sdxLines = (lines: readonly { run?: string }[] | readonly string[]): readonly string[] =>
  lines
    .flatMap((line) => (typeof line === 'string' ? line : (line.run ?? [])))
    .filter((line) => line.startsWith('sdx '));

describe('docs/scale.md', () => {
  it('shares a run by hand', async () => {
    await merged(byHand);
  });

  it('runs as a matrix of GitHub’s', async () => {
    const { grade, merge } = parse(github).jobs;
    expect(grade.strategy.matrix.part).toEqual([1, 2, 3, 4]);
    const [line = ''] = sdxLines(grade.steps);
    await jobs(
      (part) => line.replaceAll(/\$\{\{ matrix\.part \}\}/g, String(part + 1)),
      () => ({ GITHUB_ACTIONS: 'true' }),
    );
    await merged(sdxLines(merge.steps)[0] ?? '');
  });

  it('runs in parallel on GitLab', async () => {
    const { grade, merge } = parse(gitlab);
    expect(grade.parallel).toBe(PARTS.length);
    const [line = ''] = sdxLines(grade.script);
    await jobs(
      () => line,
      (part) => ({ CI_NODE_INDEX: String(part + 1), CI_NODE_TOTAL: '4', GITLAB_CI: 'true' }),
    );
    await merged(sdxLines(merge.script)[0] ?? '');
  });

  it('runs as an indexed job of Kubernetes’', async () => {
    const { completions, completionMode, template } = parse(kubernetes).spec;
    expect({ completions, completionMode }).toEqual({ completions: PARTS.length, completionMode: 'Indexed' });
    const [line = ''] = template.spec.containers[0].args;
    await jobs(
      () => line,
      (part) => ({ JOB_COMPLETION_INDEX: String(part) }),
    );
    await merged('sdx merge results --format csv=grades.csv');
  });

  it('runs as an array of Slurm’s', async () => {
    const [, first = '', last = ''] = /^#SBATCH --array=(\d+)-(\d+)$/m.exec(slurm) ?? [];
    expect([first, last]).toEqual(['0', '3']);
    await jobs(
      () => slurm,
      (part) => ({
        SLURM_ARRAY_TASK_ID: String(part),
        SLURM_ARRAY_TASK_MIN: first,
        SLURM_ARRAY_TASK_COUNT: String(PARTS.length),
      }),
    );
    await merged(slurmMerge);
  });
});
