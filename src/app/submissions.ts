import { statSync } from 'node:fs';
import { basename, dirname, extname, relative, resolve, sep } from 'node:path';
import { type Submission, studentPattern, submissionOf } from '../grade/submission.ts';
import type { DocumentFile } from './documents.ts';
import { NotDone } from './exit.ts';

/** Says whose document a file is. */
export type WhoseFile = (file: DocumentFile) => Submission;

/**
 * Whose documents files are. Below a folder that was given, each folder is a submission, and so is each file directly
 * in it; files that were named are told apart by where their ways part.
 *
 * @param pattern where in a submission's name the student's is
 * @throws NotDone where the pattern is none
 */
export function whoseFiles(
  paths: readonly string[],
  files: readonly DocumentFile[],
  cwd: string,
  pattern?: string,
): WhoseFile {
  const student = pattern === undefined ? undefined : studentPattern(pattern);
  if (pattern !== undefined && student === undefined) {
    throw new NotDone(
      `--student ${pattern} says not where the student's name is; write {student} for it, {id} for a number, * for anything, such as 'lab1-{student}'`,
    );
  }
  const folders = paths.map((path) => resolve(cwd, path)).filter(isFolder);
  const isBelow = (path: string, folder: string): boolean =>
    path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
  const baseOf = (path: string): string | undefined =>
    folders.filter((folder) => isBelow(path, folder)).sort((a, b) => b.length - a.length)[0];
  const named = files.filter(({ path }) => path !== '-' && baseOf(path) === undefined);
  const common = commonFolder(named.map(({ path }) => path));
  return ({ path, name }) => {
    if (path === '-') return { key: name, student: name };
    const way = relative(baseOf(path) ?? common, path).split(sep);
    const [first = path] = way;
    return submissionOf(way.length > 1 ? first : basename(first, extname(first)), student);
  };
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

/** The deepest folder that all files are in. */
function commonFolder(paths: readonly string[]): string {
  const [first = '', ...rest] = paths;
  let folder = dirname(first);
  for (const path of rest)
    while (!path.startsWith(folder.endsWith(sep) ? folder : folder + sep) && folder !== dirname(folder))
      folder = dirname(folder);
  return folder;
}
