import { createHash } from 'node:crypto';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { given } from '../base/given.ts';
import { type GradeItem, type GradeRun, type GradeSummary, GradeTally } from '../report/grade-sheet.ts';
import type { GradeReport, Result } from '../schema/grade.ts';
import { packageRoot } from './assets.ts';
import { type DocumentFile, documentReader, findDocuments } from './documents.ts';
import { type ExitCode, NotDone } from './exit.ts';
import {
  type FileGrade,
  failedResult,
  type GradeJob,
  type Grader,
  type GradeSetup,
  graderFor,
  RUBRIC_FROM,
} from './grade.ts';
import type { EarlierRun } from './grade-against.ts';
import { withTwins } from './grade-twins.ts';
import { collectGarbage } from './memory.ts';
import { ownFiles } from './own-files.ts';
import { Pool } from './pool.ts';
import { folderInProject } from './project.ts';
import { commitTree, diskTree } from './project-tree.ts';
import { type Shard, shardOf } from './shards.ts';
import { inShortRun } from './short-run.ts';
import { whoseFiles } from './submissions.ts';
import { version } from './version.ts';

export interface GradeRequest extends Omit<GradeSetup, 'own' | 'set'> {
  readonly paths: readonly string[];
  readonly minScore?: number;
  /** Standard input, where a path is `-`. */
  readonly stdin?: Uint8Array;
  /** Processes to grade in; many files have some of their own if nothing is said. */
  readonly jobs?: number;
  /** Where in a submission's name the student's is. */
  readonly student?: string;
  /** What the column of a gradebook is called. */
  readonly assignment?: string;
  /** Grade only this part of the files; others grade the rest. */
  readonly shard?: Shard;
  /** A file of earlier grades to hold these against. */
  readonly against?: string;
  /** Say where the results are from, so that they can be merged. */
  readonly forMerge?: boolean;
  /** Keep grades between runs, in a folder of their own or the usual one. */
  readonly cache?: { readonly location?: string };
}

/** The grades of a run, made as they are asked for. */
export interface Grading {
  readonly run: GradeRun;
  /** Whether it is well when there is nothing to grade: another part may have it all. */
  readonly mayBeEmpty: boolean;
  /** How many documents each submission has, those that are no designs too. */
  readonly submissions: ReadonlyMap<string, number>;
  /** The earlier run that grades are held against. */
  readonly earlier?: EarlierRun;
  /** What whoever started it has to know. */
  readonly notes?: readonly string[];
  /** One for each file, in the order of their names; without a result where it is no design. */
  readonly items: AsyncIterable<GradedFile>;
}

export interface GradedFile extends Omit<GradeItem, 'result'> {
  readonly result?: Result;
}

/** More files than this are graded in processes of their own: one that brings its process down costs only itself. */
const ALONE = 8;
/** Grades between two collections of garbage: some megabytes of each, and far more time than a collection takes. */
const COLLECT_EVERY = 250;

/**
 * Starts grading files and folders of designs. One bad file never stops the rest: it becomes a result that says why.
 * @throws NotDone when nothing can be graded at all: no such path, no such scenario, a broken rubric
 */
export async function startGrading(request: GradeRequest): Promise<Grading> {
  const { cwd, minScore, assignment, scenario, rubric, seed, rubricFrom } = request;
  const tree = rubricFrom === undefined ? diskTree(cwd) : commitTree(cwd, rubricFrom, RUBRIC_FROM);
  const own = ownFiles(tree);
  const grader = await graderFor({ cwd, own, ...given({ scenario, rubric, seed, rubricFrom }) });
  const common: GradeSetup = { cwd, own, ...given({ set: grader.set, seed, rubricFrom }) };
  const listed = await filesOf(request);
  const { shard } = request;
  const files =
    shard === undefined ? listed : listed.filter(({ name }) => shardOf(name, shard.of) === shard.index);
  const whose = whoseFiles(request.paths, listed, cwd, request.student);
  const submissions = new Map<string, number>();
  for (const file of files) {
    const { key } = whose(file);
    submissions.set(key, (submissions.get(key) ?? 0) + 1);
  }
  const earlier =
    request.against === undefined
      ? undefined
      : (await import('./grade-against.ts')).readEarlier(request.against, cwd, listed.length === 1);
  const run = {
    version: version(),
    files: listed.length,
    folder: folderInProject(cwd),
    ...given({ minScore, assignment, against: request.against, rubric: describeRubric(grader) }),
    ...(request.forMerge === true ? originOf(listed, grader, request, earlier) : {}),
  };
  async function* items(): AsyncGenerator<GradedFile> {
    let at = 0;
    for await (const { result, marks } of gradesOf(files, grader, request, common)) {
      const file = files[at++];
      if (at % COLLECT_EVERY === 0) collectGarbage();
      const compared = result === undefined ? undefined : (earlier?.compared(result) ?? result);
      if (file !== undefined) yield { submission: whose(file), ...given({ result: compared, marks }) };
    }
  }
  return {
    run,
    submissions,
    notes: own.notes,
    ...given({ earlier }),
    mayBeEmpty: shard !== undefined,
    items: withTwins(items()),
  };
}

function originOf(
  listed: readonly DocumentFile[],
  { set, library }: Grader,
  { shard = { index: 1, of: 1 }, seed }: GradeRequest,
  earlier: EarlierRun | undefined,
): Pick<GradeRun, 'origin'> {
  const names = createHash('sha256');
  for (const { name } of listed) names.update(`${name}\0`);
  const basis = library.basis(set, seed, earlier?.digest);
  return { origin: { shard, basis, listing: names.digest('hex') } };
}

/** The exit code of a run that came to its end. */
export function exitOf({ failed, passed }: GradeSummary): ExitCode {
  return failed > 0 ? 2 : passed ? 0 : 1;
}

/** What stops a run that found nothing to grade. */
export function nothingGraded(files: number): NotDone {
  return new NotDone(
    `no design document among ${files} files; a design starts with \`sdx: design/v1\` (\`sdx new design\` writes one)`,
  );
}

/**
 * Grades a few files, all at once.
 * @throws NotDone as `startGrading` does, and when none of them is a design
 */
export async function gradePaths(
  request: GradeRequest,
): Promise<{ readonly report: GradeReport; readonly exit: ExitCode }> {
  const { run, items } = await startGrading(request);
  const tally = new GradeTally(run.minScore);
  const results: Result[] = [];
  for await (const { result } of items) {
    if (result === undefined) continue;
    tally.add(result);
    results.push(result);
  }
  if (results.length === 0) throw nothingGraded(run.files);
  const { summary } = tally;
  const report: GradeReport = { sdx: 'grade/v1', version: run.version, results, passed: summary.passed };
  return { report, exit: exitOf(summary) };
}

function describeRubric({ set }: Grader): GradeRun['rubric'] {
  if (set === undefined) return undefined;
  const { id, title, dimensions } = set.rubric;
  return {
    ...{ id, title, digest: set.digest },
    dimensions: dimensions.map((dimension) => ({ id: dimension.id, title: dimension.title })),
  };
}

async function filesOf({ paths, cwd }: GradeRequest): Promise<readonly DocumentFile[]> {
  const stdin = paths.includes('-') ? [{ name: '<stdin>', path: '-', named: true }] : [];
  const rest = paths.filter((path) => path !== '-');
  return [...stdin, ...(rest.length === 0 ? [] : await findDocuments(rest, cwd))];
}

/** The grades of files, in this process or in others, or as an earlier run kept them: the same ones in the same order. */
async function* gradesOf(
  files: readonly DocumentFile[],
  grader: Grader,
  request: GradeRequest,
  setup: GradeSetup,
): AsyncGenerator<FileGrade> {
  const pool = poolFor(files.length, request.jobs, setup);
  const jobs = (of: Iterable<DocumentFile>) => jobsOf(of, request);
  const grade = (of: Iterable<GradeJob>) =>
    pool === undefined ? gradedHere(of, files.length, grader) : gradedBy(pool, of);
  try {
    const { cache, cwd, paths, seed } = request;
    if (cache === undefined) yield* grade(jobs(files));
    else {
      const { GradeCache, gradeCacheFolder, remembering } = await import('./grade-cache.ts');
      const folder = gradeCacheFolder(cache.location, paths, cwd);
      const basis = grader.library.basis(grader.set, seed);
      yield* remembering(new GradeCache(folder, basis), files, { jobs, grade });
    }
  } finally {
    pool?.close();
  }
}

async function* gradedHere(
  jobs: Iterable<GradeJob>,
  files: number,
  grader: Grader,
): AsyncGenerator<FileGrade> {
  for (const job of jobs) yield inShortRun(files, job.bytes.length, () => grader.grade(job));
}

async function* gradedBy(
  pool: Pool<GradeJob, FileGrade>,
  jobs: Iterable<GradeJob>,
): AsyncGenerator<FileGrade> {
  const names: string[] = [];
  function* named(): Generator<GradeJob> {
    for (const job of jobs) {
      names.push(job.name);
      yield job;
    }
  }
  for await (const grade of pool.stream(named())) {
    const name = names.shift();
    // A process that is gone does not know which file it had.
    const { result } = grade;
    const lost = result?.status === 'failed' && result.file === '';
    yield lost && name !== undefined ? { result: { ...result, file: name } } : grade;
  }
}

function* jobsOf(files: Iterable<DocumentFile>, { cwd, stdin }: GradeRequest): Generator<GradeJob> {
  const read = documentReader(cwd);
  for (const file of files)
    yield { ...file, bytes: file.path === '-' ? (stdin ?? new Uint8Array()) : read(file.path) };
}

function poolFor(
  count: number,
  jobs: number | undefined,
  setup: GradeSetup,
): Pool<GradeJob, FileGrade> | undefined {
  if (jobs === undefined && count <= ALONE) return undefined;
  const pool = new Pool<GradeJob, FileGrade>({
    size: Math.max(1, Math.min(jobs ?? availableParallelism(), count)),
    program: join(packageRoot, 'dist', 'grade-worker.cjs'),
    setup,
    lost: (how) => ({ result: failedResult('', { rule: 'grade/lost', says: lost(how) }) }),
  });
  return pool.isReady ? pool : undefined;
}

const lost = (how: string): string =>
  `The process that graded this file ${how}. Please report it with the file: this is a bug in sdx.`;
