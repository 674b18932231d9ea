import { createHash } from 'node:crypto';
import { closeSync, openSync, readFileSync, readSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { against, type EarlierGrade, earlierGrade } from '../grade/against.ts';
import type { GradeReport, Result } from '../schema/grade.ts';
import { validate as isGradeReport } from '../schema/validate/grade.js';
import { NotDone } from './exit.ts';
import { checkResults, readResults } from './grade-results.ts';
import { version } from './version.ts';

/** An earlier run, to hold grades against. */
export interface EarlierRun {
  /** Of what it says. */
  readonly digest: string;
  /** The result with what has changed since; asked once for each file. */
  compared(result: Result): Result;
  /** How many of its files have not been asked for. */
  left(): number;
}

/** More text than this is no JSON that could be read at once; results a line each can. */
const MOST_JSON = 256 * 1024 * 1024;

/**
 * Reads the grades of an earlier run, as `--format json` or `ndjson` wrote them.
 * @param alone whether one file is graded: it is held against an only one whatever that was called
 * @throws NotDone where the file is neither
 */
export function readEarlier(file: string, cwd: string, alone: boolean): EarlierRun {
  const path = resolve(cwd, file);
  const { results, version: then } = isLines(file, path) ? fromLines(file, path) : fromReport(file, path);
  const grades = new Map<string, EarlierGrade>();
  const hash = createHash('sha256');
  const ids = new Map<string, readonly string[]>();
  for (const result of results) {
    const grade = earlierGrade(result, then);
    // Most are graded by one rubric, so that the names of its criteria need to be there once.
    const key = grade.criteria.join();
    const known = ids.get(key) ?? grade.criteria;
    ids.set(key, known);
    grades.set(result.file, { ...grade, criteria: known });
    hash.update(JSON.stringify([result.file, grade]));
  }
  const [only] = grades.size === 1 && alone ? grades.values() : [];
  const asked = new Set<string>();
  return {
    digest: hash.digest('hex'),
    compared(result) {
      asked.add(result.file);
      return { ...result, against: against(result, grades.get(result.file) ?? only, version()) };
    },
    left: () => (only === undefined ? [...grades.keys()].filter((name) => !asked.has(name)).length : 0),
  };
}

interface EarlierResults {
  readonly version: string;
  readonly results: Iterable<Result>;
}

/** Whether a file has results a line each: its first line then says so, and is whole. */
function isLines(file: string, path: string): boolean {
  let start = '';
  try {
    const open = openSync(path, 'r');
    try {
      const bytes = Buffer.alloc(64);
      start = bytes.toString('utf8', 0, readSync(open, bytes, 0, bytes.length, 0));
    } finally {
      closeSync(open);
    }
  } catch (problem) {
    const { code } = problem as NodeJS.ErrnoException;
    throw new NotDone(`--against: \`${file}\` can't be read (${code ?? 'unknown'}); check the name`);
  }
  return /^\s*\{\s*"sdx":\s*"grade-results\//.test(start);
}

function fromLines(file: string, path: string): EarlierResults {
  const results = checkResults(file, path);
  function* each(): Generator<Result> {
    for (const { result } of readResults(results)) yield result;
  }
  return { version: results.head.version, results: each() };
}

function fromReport(file: string, path: string): EarlierResults {
  if (statSync(path).size > MOST_JSON)
    throw new NotDone(
      `--against: \`${file}\` is too large to be read at once; give what --format ndjson wrote`,
    );
  let report: unknown;
  try {
    report = JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    report = undefined;
  }
  if (!isGradeReport(report))
    throw new NotDone(
      `--against: \`${file}\` holds no grades; give what \`sdx grade --format json\` or ndjson wrote`,
    );
  return report as GradeReport;
}
