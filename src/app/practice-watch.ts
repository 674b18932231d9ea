import { existsSync, watch } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { against, earlierGrade } from '../grade/against.ts';
import type { GradeReport } from '../schema/grade.ts';
import { type ExitCode, NotDone } from './exit.ts';
import { gradePaths } from './grade-run.ts';

export interface WatchRequest {
  readonly scenario: string;
  readonly seed?: number;
  readonly file: string;
  readonly cwd: string;
}

/** Editors write a file in several steps; so long after the last one it is graded. */
const SETTLED_MS = 80;

/** Grades a design now and whenever it is saved, until the process is interrupted. */
export async function watchGrade(
  request: WatchRequest,
  show: (report: GradeReport) => Promise<void>,
): Promise<ExitCode> {
  const { file, cwd, scenario, seed } = request;
  const path = resolve(cwd, file);
  if (!existsSync(path))
    throw new NotDone(
      `there is no \`${file}\` to watch; \`sdx new design --scenario ${scenario}\` writes one`,
    );
  let before: GradeReport | undefined;
  const round = async (): Promise<void> => {
    if (!existsSync(path)) return;
    const seeded = seed === undefined ? {} : { seed };
    const { report } = await gradePaths({ paths: [file], cwd, scenario, ...seeded });
    await show(before === undefined ? report : changed(report, before));
    before = report;
  };
  return new Promise((done, fail) => {
    let pending: NodeJS.Timeout | undefined;
    let rounds = Promise.resolve();
    const next = (): void => {
      rounds = rounds.then(round).catch((problem: unknown) => {
        watcher.close();
        fail(problem);
      });
    };
    // The folder, as many editors put another file in the place of the one that is saved.
    const watcher = watch(dirname(path), (_, name) => {
      if (name !== null && name !== basename(path)) return;
      clearTimeout(pending);
      pending = setTimeout(next, SETTLED_MS);
    });
    // Watched first: a save while the first grade is made has to be seen.
    next();
    process.once('SIGINT', () => {
      clearTimeout(pending);
      watcher.close();
      void rounds.then(() => done(130));
    });
  });
}

/** The grade with what has changed since the one before. */
function changed(report: GradeReport, before: GradeReport): GradeReport {
  const [then] = before.results;
  if (then === undefined) return report;
  const earlier = earlierGrade(then, before.version);
  return {
    ...report,
    results: report.results.map((now) => ({ ...now, against: against(now, earlier, report.version) })),
  };
}
