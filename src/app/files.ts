import {
  closeSync,
  fchmodSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { NotDone } from './exit.ts';

/**
 * Writes a file whole or not at all: to a temporary name beside it, synced, then given its name. Folders on the
 * way are made. Without `force` an existing file is never replaced, not even one that appears meanwhile: the
 * name is then given by a link, which fails when the name is taken.
 * @throws NotDone when the file exists or the folder can't be written to
 */
export function writeAtomically(
  path: string,
  text: string,
  options: { readonly force?: boolean } = {},
): void {
  const temporary = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeSynced(temporary, text, statSync(path, { throwIfNoEntry: false })?.mode);
    if (options.force === true) renameSync(temporary, path);
    else linkSync(temporary, path);
  } catch (problem) {
    throw explained(problem, path);
  } finally {
    rmSync(temporary, { force: true });
  }
}

/** @param mode the permissions that the file has had, where there was one */
function writeSynced(path: string, text: string, mode: number | undefined): void {
  const file = openSync(path, 'w', 0o666);
  try {
    if (mode !== undefined) fchmodSync(file, mode & 0o777);
    const bytes = Buffer.from(text, 'utf8');
    for (let at = 0; at < bytes.length; at += writeSync(file, bytes, at));
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

function explained(problem: unknown, path: string): unknown {
  switch ((problem as NodeJS.ErrnoException).code) {
    case 'EEXIST':
      return new NotDone(
        `\`${path}\` exists and stays as it is; choose another --output, or --force to replace it`,
      );
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return new NotDone(`\`${path}\` may not be written; choose another --output`);
    case 'ENOSPC':
      return new NotDone(`there is no space left to write \`${path}\`; nothing was changed`);
    case 'ENOTDIR':
      return new NotDone(`a part of \`${path}\` is a file and no folder; choose another --output`);
    default:
      return problem;
  }
}
