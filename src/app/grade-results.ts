import { closeSync, openSync, readSync } from 'node:fs';
import { compareText } from '../base/finding.ts';
import type { GradeItem } from '../report/grade-sheet.ts';
import type { GradeResultsLine, ResultsHead } from '../schema/grade-results.ts';
import { validate as isGradeReport } from '../schema/validate/grade.js';
import { validate as isResultsLine } from '../schema/validate/grade-results.js';
import { NotDone } from './exit.ts';
import { shardOf, shardText } from './shards.ts';

/** A file of results that was found to be whole. */
export interface ResultsFile {
  /** As it was given. */
  readonly name: string;
  readonly path: string;
  readonly head: ResultsHead;
  /** How many documents each submission has in it. */
  readonly submissions: ReadonlyMap<string, number>;
}

/** A line may be no longer: no grade is. */
const LONGEST_LINE = 64 * 1024 * 1024;

/**
 * Reads a file of results through, and holds it to what it says of itself.
 * @throws NotDone with the line where it is no such file, or not whole
 */
export function checkResults(name: string, path: string): ResultsFile {
  const lines = linesOf(name, path);
  const first = lines.next();
  const head = first.done === true ? undefined : parsed(first.value, name, 1);
  if (head === undefined || !('sdx' in head)) {
    throw new NotDone(`${name}:1: these are no results; \`sdx grade … --format ndjson=FILE\` writes some`);
  }
  const submissions = new Map<string, number>();
  let last: string | undefined;
  let count = 0;
  let end: number | undefined;
  let at = 1;
  for (const text of lines) {
    at++;
    const line = parsed(text, name, at);
    if (end !== undefined || 'sdx' in line)
      throw new NotDone(`${name}:${at}: there is more than one run's results in it`);
    if ('end' in line) {
      end = line.end.results;
      continue;
    }
    const { file } = line.result;
    const belongs = shardOf(file, head.shard.of);
    if (belongs !== head.shard.index) {
      const other = shardText({ index: belongs, of: head.shard.of });
      throw new NotDone(
        `${name}:${at}: ${file} belongs to ${other}, and these are the results of ${shardText(head.shard)}`,
      );
    }
    if (last !== undefined && compareText(last, file) >= 0)
      throw new NotDone(`${name}:${at}: ${file} is not in the order of names; was the file changed?`);
    if (!isGradeReport({ sdx: 'grade/v1', version: head.version, results: [line.result], passed: true }))
      throw new NotDone(`${name}:${at}: the grade of ${file} is not one that sdx writes`);
    const { key } = line.submission;
    submissions.set(key, (submissions.get(key) ?? 0) + 1);
    last = file;
    count++;
  }
  if (end === undefined) {
    throw new NotDone(
      `${name} breaks off after ${count} results: its run did not come to its end; run ${shardText(head.shard)} again`,
    );
  }
  if (end !== count)
    throw new NotDone(
      `${name} has ${count} results, and its last line says ${end}; run ${shardText(head.shard)} again`,
    );
  return { name, path, head, submissions };
}

/** The grades in a file that was checked, one after the other. */
export function* readResults({ name, path }: ResultsFile): Generator<GradeItem> {
  let at = 0;
  for (const text of linesOf(name, path)) {
    at++;
    const line = parsed(text, name, at);
    if ('result' in line) yield line as unknown as GradeItem;
  }
}

function parsed(text: string, name: string, at: number): GradeResultsLine {
  let line: unknown;
  try {
    line = JSON.parse(text);
  } catch {
    throw new NotDone(`${name}:${at}: this line is no JSON; was the file cut off?`);
  }
  if (!isResultsLine(line)) {
    throw new NotDone(
      `${name}:${at}: this is no line of results; \`sdx grade … --format ndjson=FILE\` writes them`,
    );
  }
  return line as GradeResultsLine;
}

/** The lines of a file, of which no more is held than one; between two of them it is not open. */
function* linesOf(name: string, path: string): Generator<string> {
  const chunk = Buffer.alloc(1 << 16);
  const decoder = new TextDecoder('utf-8');
  let rest = '';
  let at = 0;
  for (let got = readAt(name, path, chunk, at); got > 0; got = readAt(name, path, chunk, at)) {
    at += got;
    const parts = (rest + decoder.decode(chunk.subarray(0, got), { stream: true })).split('\n');
    rest = parts.pop() ?? '';
    if (rest.length > LONGEST_LINE) throw new NotDone(`${name} has a line that no grade is as long as`);
    yield* parts.filter((part) => part !== '');
  }
  if (rest !== '') yield rest;
}

function readAt(name: string, path: string, chunk: Buffer, at: number): number {
  try {
    const file = openSync(path, 'r');
    try {
      return readSync(file, chunk, 0, chunk.length, at);
    } finally {
      closeSync(file);
    }
  } catch (problem) {
    throw new NotDone(`${name} can't be read (${(problem as NodeJS.ErrnoException).code ?? 'unknown'})`);
  }
}
