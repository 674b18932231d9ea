import { createHash } from 'node:crypto';
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { homedir } from 'node:os';
import { dirname, isAbsolute, join, resolve, sep } from 'node:path';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { validate as isGradeReport } from '../schema/validate/grade.js';
import type { DocumentFile } from './documents.ts';
import { NotDone } from './exit.ts';
import { isTracked } from './git.ts';
import type { FileGrade, GradeJob } from './grade.ts';
import { projectRoot, shownIn } from './project.ts';
import { version } from './version.ts';

/** Grades kept: beyond it those go that no run has asked for lately. */
const MOST = 20_000;
/** No grade is as long as this; what unpacks to more is none. */
const LONGEST = 64 * 1024 * 1024;
const DIGEST = 32;

/**
 * Grades by what they follow from: the file's bytes and names, and all that a run grades by (this very build of sdx, the
 * rubric, the scenario, the seed, examples). Each is a file of its own, so that none is held longer than it takes to
 * write it down. One that is damaged counts as none. It is kept where no submission can put anything.
 */
export class GradeCache {
  readonly #folder: string;
  readonly #basis: string;
  #isNew = false;

  /** @param basis a digest of all that a grade depends on beside its document */
  constructor(folder: string, basis: string) {
    this.#folder = folder;
    this.#basis = basis;
  }

  /** The name under which a file's grade is kept; undefined for one that could not be read. */
  key({ name, path, named, bytes }: GradeJob): string | undefined {
    if (typeof bytes === 'string') return undefined;
    const said = JSON.stringify([this.#basis, name, path, named]);
    return createHash('sha256').update(`${said}\n`).update(bytes).digest('hex');
  }

  /** Whether a grade is kept whole. */
  has(key: string): boolean {
    return this.#body(key) !== undefined;
  }

  get(key: string): FileGrade | undefined {
    const body = this.#body(key);
    if (body === undefined) return undefined;
    try {
      const grade = JSON.parse(inflateRawSync(body, { maxOutputLength: LONGEST }).toString('utf8'));
      if (!isFileGrade(grade)) return undefined;
      const now = new Date();
      utimesSync(this.#file(key), now, now);
      return grade;
    } catch {
      return undefined;
    }
  }

  /** Keeps a grade; a folder that can't be written to is no reason to fail. */
  set(key: string, grade: FileGrade): void {
    if (isMishap(grade)) return;
    const body = deflateRawSync(JSON.stringify(grade), { level: 3 });
    const file = this.#file(key);
    try {
      mkdirSync(dirname(file), { recursive: true });
      // One that was not written to its end is told by its digest.
      writeFileSync(file, Buffer.concat([digestOf(key, body), body]));
      this.#isNew = true;
    } catch {
      // The next run is as slow as this one was.
    }
  }

  /** Makes room, where something was added. */
  close(): void {
    if (!this.#isNew) return;
    try {
      const files = readdirSync(this.#folder).flatMap((part) =>
        readdirSync(join(this.#folder, part)).map((name) => join(this.#folder, part, name)),
      );
      if (files.length <= MOST) return;
      const byUse = files
        .map((file) => ({ file, used: statSync(file).mtimeMs }))
        .sort((a, b) => a.used - b.used);
      for (const { file } of byUse.slice(0, files.length - MOST)) rmSync(file, { force: true });
    } catch {
      // Another run is at it.
    }
  }

  #body(key: string): Buffer | undefined {
    try {
      const bytes = readFileSync(this.#file(key));
      const body = bytes.subarray(DIGEST);
      return digestOf(key, body).equals(bytes.subarray(0, DIGEST)) ? body : undefined;
    } catch {
      return undefined;
    }
  }

  #file(key: string): string {
    return join(this.#folder, key.slice(0, 2), key.slice(2));
  }
}

/**
 * Where grades are kept if nothing else is said: with what programs keep for a person, by the XDG base directory
 * specification.
 * @param graded the files and folders whose grades are kept
 * @throws NotDone for a folder in one of these, and for one that is part of a repository: whose grade it is could put it there
 */
export function gradeCacheFolder(
  location: string | undefined,
  graded: readonly string[],
  cwd: string,
): string {
  const stated = process.env['XDG_CACHE_HOME'] ?? '';
  const folder =
    location === undefined
      ? join(isAbsolute(stated) ? stated : join(homedir(), '.cache'), 'sdx', 'grade')
      : resolve(cwd, location, 'grade');
  const real = realPath(folder);
  const among = graded.find((path) => `${real}${sep}`.startsWith(`${realPath(resolve(cwd, path))}${sep}`));
  if (among !== undefined)
    throw new NotDone(
      `grades kept in ${location ?? folder} would lie among the documents of ${among}, whose authors could put some there; name another folder with --cache-location`,
    );
  const root = projectRoot(realPath(dirname(folder)));
  if (isTracked(root, shownIn(root, real)))
    throw new NotDone(
      `${location ?? folder} has files that are part of the repository, and a branch could say with them what it scores; name another folder with --cache-location`,
    );
  return folder;
}

/** A path without links, as far as it is there. */
function realPath(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    const parent = dirname(path);
    return parent === path ? path : join(realPath(parent), path.slice(parent.length));
  }
}

function digestOf(key: string, body: Uint8Array): Buffer {
  return createHash('sha256').update(`${key}\n`).update(body).digest();
}

/** What went wrong in the machine may go well the next time. */
function isMishap({ result }: FileGrade): boolean {
  return (
    result?.status === 'failed' &&
    result.problems.some(({ rule }) => rule === 'grade/lost' || rule === 'grade/failed')
  );
}

function isFileGrade(grade: unknown): grade is FileGrade {
  if (typeof grade !== 'object' || grade === null) return false;
  const { result, marks = '.' } = grade as Record<string, unknown>;
  if (typeof marks !== 'string' || !/^[0-9a-f]*\.[0-9a-f]*$/.test(marks)) return false;
  const results = result === undefined ? [] : [result];
  return isGradeReport({ sdx: 'grade/v1', version: version(), results, passed: true });
}

/** How a run comes to its jobs and their grades. */
export interface Grades {
  readonly jobs: (files: Iterable<DocumentFile>) => Iterable<GradeJob>;
  /** Of each job, in their order. */
  readonly grade: (jobs: Iterable<GradeJob>) => AsyncIterable<FileGrade>;
}

/**
 * The grades of files in their order: those that are kept, and the others as `grade` makes them. Which way it was makes
 * no difference.
 */
export async function* remembering(
  cache: GradeCache,
  files: readonly DocumentFile[],
  { jobs, grade }: Grades,
): AsyncGenerator<FileGrade> {
  /** Under which name the grade of each file is kept that was looked at so far, and whether it is. */
  const seen: { readonly key: string | undefined; readonly isKept: boolean }[] = [];
  function* others(): Generator<GradeJob> {
    for (const job of jobs(files)) {
      const key = cache.key(job);
      const isKept = key !== undefined && cache.has(key);
      seen.push({ key, isKept });
      if (!isKept) yield job;
    }
  }
  let at = 0;
  async function* keptNext(): AsyncGenerator<FileGrade> {
    for (; seen[at]?.isKept === true; at++) {
      const { key = '' } = seen[at] ?? {};
      const known = cache.get(key);
      // It was whole a moment ago, and may be gone, or be none.
      if (known !== undefined) yield known;
      else yield* grade(jobs(files.slice(at, at + 1)));
    }
  }
  for await (const fresh of grade(others())) {
    yield* keptNext();
    const { key } = seen[at++] ?? {};
    if (key !== undefined) cache.set(key, fresh);
    yield fresh;
  }
  yield* keptNext();
  cache.close();
}
