import { join } from 'node:path';
import { packageRoot } from './assets.ts';
import type { VerdictCache } from './lint-cache.ts';
import { type Job, type Judged, judgeFile, NO_LOG, sourceOf, type Verdict } from './lint-file.ts';
import type { Logs } from './lint-logs.ts';
import { unreadable } from './lint-unreadable.ts';
import { Pool } from './pool.ts';

/** Verdicts for files that no cache knows, in the order of the files. */
export type JudgeAll = (jobs: readonly Job[]) => Promise<readonly (Verdict & Partial<Judged>)[]>;

/** Judges files one after the other, in this process. */
export function inProcess(logs: Logs): JudgeAll {
  return async (jobs) => {
    const verdicts: Verdict[] = [];
    for (const job of jobs) verdicts.push(await judgeFile(job, logs, jobs.length));
    return verdicts;
  };
}

/** Processes that judge files; one that dies of a file costs only that file's verdict. */
export function lintPool(size: number): Pool<Job, Verdict> {
  return new Pool({
    size,
    program: join(packageRoot, 'dist', 'lint-worker.cjs'),
    lost: (how) => unreadable(died(how)),
  });
}

const died = (how: string): string =>
  `The process that judged this file ${how}. Please report it with the file: this is a bug in sdx.`;

/** Judges files by what a cache remembers of them, and the others by `judge`. Which way it was makes no difference. */
export async function judgeCached(
  jobs: readonly Job[],
  judge: JudgeAll,
  cache: VerdictCache | undefined,
  logs: Logs,
): Promise<readonly Judged[]> {
  const keys = cache === undefined ? [] : jobs.map((job) => cache.key(job, job.profile));
  const verdicts = await Promise.all(jobs.map((job, i) => remembered(job, keys[i], cache, logs)));
  const missing = jobs.filter((_, i) => verdicts[i] === undefined);
  const fresh = (await judge(missing)).values();
  return jobs.map((job, i) => {
    const known = verdicts[i];
    const verdict: Verdict & Partial<Judged> = known ?? (fresh.next().value as Verdict);
    const key = keys[i];
    if (known === undefined && key !== undefined && cache !== undefined) cache.set(key, verdict);
    // Where nothing was found nobody looks at the text again, and there may be a hundred thousand of them.
    return {
      ...verdict,
      source: verdict.findings.length === 0 ? undefined : (verdict.source ?? sourceOf(job)),
    };
  });
}

/** What is known of a file; undefined too where the log beside it reads otherwise than it did. */
async function remembered(
  job: Job,
  key: string | undefined,
  cache: VerdictCache | undefined,
  logs: Logs,
): Promise<Verdict | undefined> {
  const known = key === undefined ? undefined : cache?.get(key);
  if (known?.log === undefined) return known;
  const beside = await logs.beside(job.path);
  return (beside?.digest ?? NO_LOG) === known.log ? known : undefined;
}
