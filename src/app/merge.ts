import { statSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { compareText } from '../base/finding.ts';
import type { GradeItem, GradeRun } from '../report/grade-sheet.ts';
import { NotDone } from './exit.ts';
import { checkResults, type ResultsFile, readResults } from './grade-results.ts';
import type { Grading } from './grade-run.ts';
import { withTwins } from './grade-twins.ts';
import { shardText } from './shards.ts';

export interface MergeRequest {
  /** Files of results, or folders of them. */
  readonly paths: readonly string[];
  readonly cwd: string;
  readonly assignment?: string;
}

/**
 * Puts the results of the machines that shared a run together: what then is written are the bytes that one machine
 * would have written.
 * @throws NotDone where parts are missing, there twice, or of different runs; nothing is written then
 */
export async function mergeResults({ paths, cwd, assignment }: MergeRequest): Promise<Grading> {
  const found = await findResults(paths, cwd);
  const files = found.map((path) => checkResults(shown(path, cwd), path));
  const [first] = files;
  if (first === undefined) throw new NotDone('there are no results to merge');
  for (const file of files) checkSameRun(first, file);
  checkAllShards(files, first.head.shard.of);
  const submissions = new Map<string, number>();
  for (const file of files)
    for (const [key, count] of file.submissions) submissions.set(key, (submissions.get(key) ?? 0) + count);
  const { version, run, basis, listing } = first.head;
  const whole: GradeRun = {
    version,
    ...run,
    ...(assignment === undefined ? {} : { assignment }),
    origin: { shard: { index: 1, of: 1 }, basis, listing },
  } as GradeRun;
  return { run: whole, submissions, mayBeEmpty: false, items: withTwins(inOrder(files)) };
}

/** The files that are named, and those in folders that are: the artifacts of jobs come in folders. */
async function findResults(paths: readonly string[], cwd: string): Promise<readonly string[]> {
  const found = new Set<string>();
  for (const path of paths) {
    const absolute = resolve(cwd, path);
    const stats = statSync(absolute, { throwIfNoEntry: false });
    if (stats === undefined) throw new NotDone(`there is no file or folder \`${path}\`; check the name`);
    if (!stats.isDirectory()) {
      found.add(absolute);
      continue;
    }
    const { glob } = await import('tinyglobby');
    const inside = await glob('**/*.ndjson', { cwd: absolute, dot: false, followSymbolicLinks: false });
    if (inside.length === 0)
      throw new NotDone(`no .ndjson file is below \`${path}\`; name the files you mean`);
    for (const name of inside) found.add(join(absolute, name));
  }
  return [...found].sort(compareText);
}

function shown(path: string, cwd: string): string {
  const local = relative(cwd, path).split(sep).join('/');
  return local.startsWith('..') ? path : local;
}

function checkSameRun(first: ResultsFile, other: ResultsFile): void {
  const [a, b] = [first.head, other.head];
  const differ = (what: string, next: string): NotDone =>
    new NotDone(`${first.name} and ${other.name} are not of one run: ${what}; ${next}`);
  if (a.version !== b.version)
    throw differ(
      `one was graded by sdx ${a.version}, the other by ${b.version}`,
      'grade all with one version',
    );
  if (a.basis !== b.basis) {
    const [one, two] = [a.run.rubric, b.run.rubric];
    const which =
      one?.digest === two?.digest
        ? 'the rubrics, scenarios or options differ'
        : `the rubrics differ (${one?.id ?? 'by scenario'} ${one?.digest.slice(0, 8) ?? ''}, ${two?.id ?? 'by scenario'} ${two?.digest.slice(0, 8) ?? ''})`;
    throw differ(which, 'grade all with the same ones');
  }
  if (a.shard.of !== b.shard.of)
    throw differ(
      `one is of ${a.shard.of} parts, the other of ${b.shard.of}`,
      'grade all with the same number of parts',
    );
  if (a.listing !== b.listing || JSON.stringify(a.run) !== JSON.stringify(b.run)) {
    const files =
      a.run.files === b.run.files
        ? 'they saw different files'
        : `one saw ${a.run.files} files, the other ${b.run.files}`;
    throw differ(files, 'grade the same folder everywhere, from the same place');
  }
}

function checkAllShards(files: readonly ResultsFile[], of: number): void {
  const byIndex = new Map<number, ResultsFile>();
  for (const file of files) {
    const { index } = file.head.shard;
    const twice = byIndex.get(index);
    if (twice !== undefined)
      throw new NotDone(
        `${shardText({ index, of })} is there twice: ${twice.name} and ${file.name}; leave one out`,
      );
    byIndex.set(index, file);
  }
  const missing = Array.from({ length: of }, (_, i) => i + 1).filter((index) => !byIndex.has(index));
  if (missing.length === 0) return;
  const some = missing.slice(0, 10).map((index) => `${index}/${of}`);
  const more = missing.length > some.length ? ` and ${missing.length - some.length} more` : '';
  throw new NotDone(
    `${missing.length === 1 ? `shard ${some[0]} is` : `shards ${some.join(', ')}${more} are`} missing; add ${missing.length === 1 ? 'its' : 'their'} results, or run ${missing.length === 1 ? 'it' : 'them'} again`,
  );
}

/** The grades of all files in the order of names, of which each file has some in that order. */
async function* inOrder(files: readonly ResultsFile[]): AsyncGenerator<GradeItem> {
  const open = files.map((file) => readResults(file));
  const heads = open.map((items) => items.next());
  for (;;) {
    let least = -1;
    for (const [i, { done, value }] of heads.entries()) {
      if (done === true || value === undefined) continue;
      const best = heads[least]?.value as GradeItem | undefined;
      if (best === undefined || compareText((value as GradeItem).result.file, best.result.file) < 0)
        least = i;
    }
    const head = heads[least];
    const items = open[least];
    if (head === undefined || items === undefined) return;
    yield head.value as GradeItem;
    heads[least] = items.next();
  }
}
