import { closeSync, constants, fstatSync, openSync, readSync, realpathSync, statSync } from 'node:fs';
import { isAbsolute, relative, resolve, sep } from 'node:path';
import { compareText } from '../base/finding.ts';
import { LIMITS } from '../read/limits.ts';
import { NotDone } from './exit.ts';
import { projectRoot } from './project.ts';

/** A file to read, by the name it is shown under: relative to the working folder, with `/` on every system. */
export interface DocumentFile {
  readonly name: string;
  readonly path: string;
  /** Named outright on the command line: what it is is not guessed. */
  readonly named: boolean;
}

/** Folders that never hold a person's documents; hidden ones are left out as well. */
const SKIPPED = ['**/node_modules/**', '**/dist/**', '**/vendor/**'];

/**
 * The documents that paths and patterns name, each once, in the order of their names. A folder stands for all
 * YAML and Markdown below it but for links, which may lead anywhere; a link has to be named.
 * @throws NotDone when a path does not exist or nothing at all is found: never a silent pass
 */
export async function findDocuments(paths: readonly string[], cwd: string): Promise<readonly DocumentFile[]> {
  const found = new Map<string, DocumentFile>();
  for (const path of paths) {
    for (const file of await expand(path, cwd)) {
      const known = found.get(file.path);
      if (known === undefined || (file.named && !known.named)) found.set(file.path, file);
    }
  }
  return [...found.values()].sort((a, b) => compareText(a.name, b.name));
}

async function expand(path: string, cwd: string): Promise<readonly DocumentFile[]> {
  const absolute = resolve(cwd, path);
  const kind = kindOf(absolute);
  if (kind === 'file') return [file(absolute, cwd, true)];
  if (kind === undefined && !isPattern(path)) {
    throw new NotDone(`there is no file or folder \`${path}\`; check the name, or give a pattern in quotes`);
  }
  // Most runs name their files; what finds others is loaded where it is asked for.
  const { glob } = await import('tinyglobby');
  const matches = await glob(kind === 'folder' ? '**/*.{yaml,yml,md,markdown}' : path.split(sep).join('/'), {
    cwd: kind === 'folder' ? absolute : cwd,
    absolute: true,
    dot: false,
    caseSensitiveMatch: false,
    followSymbolicLinks: false,
    ignore: SKIPPED,
  });
  if (matches.length === 0) {
    const what =
      kind === 'folder' ? `no YAML or Markdown file is below \`${path}\`` : `no file matches \`${path}\``;
    throw new NotDone(`${what}; name the files you mean`);
  }
  return matches.map((match) => file(resolve(match), cwd, false));
}

function kindOf(path: string): 'file' | 'folder' | undefined {
  const stats = statSync(path, { throwIfNoEntry: false });
  return stats === undefined ? undefined : stats.isDirectory() ? 'folder' : 'file';
}

function isPattern(path: string): boolean {
  return /[*?[\]{}!]/.test(path);
}

function file(path: string, cwd: string, named: boolean): DocumentFile {
  const local = relative(cwd, path);
  const name = local === '' || local.startsWith('..') || isAbsolute(local) ? path : local;
  return { name: name.split(sep).join('/'), path, named };
}

/** How a file's bytes are had: from the disk, or as a repair would leave them. A sentence where there are none. */
export type ReadFile = (path: string) => Uint8Array | string;

/** One byte more than any document may have tells that it has too many. */
const ENOUGH = LIMITS.bytes.most + 1;

/**
 * A file's bytes, or the sentence that says why there are none: one file never stops the others. Of a file that
 * is too large only so much is read as shows that it is; a pipe or device is not waited for.
 */
export function readBytes(path: string): Uint8Array | string {
  try {
    const file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    try {
      const stats = fstatSync(file);
      if (stats.isDirectory()) return 'This is a folder; give a file in it.';
      if (!stats.isFile())
        return 'This is a pipe or a device and no file; give a file, or `-` for standard input.';
      const bytes = Buffer.alloc(Math.min(stats.size, ENOUGH));
      let length = 0;
      for (let got = -1; got !== 0 && length < bytes.length; length += got)
        got = readSync(file, bytes, length, bytes.length - length, null);
      return bytes.subarray(0, length);
    } finally {
      closeSync(file);
    }
  } catch (error) {
    return unread(error as NodeJS.ErrnoException);
  }
}

function unread({ code, message }: NodeJS.ErrnoException): string {
  if (code === 'EACCES' || code === 'EPERM') return 'You may not read this file; check its permissions.';
  if (code === 'ENOENT') return 'The file is gone, or is a link that leads nowhere.';
  if (code === 'EISDIR') return 'This is a folder; give a file in it.';
  if (code === 'ELOOP') return 'This link leads back to itself; give the file it should lead to.';
  return `The file can't be read (${code ?? message}).`;
}

/**
 * Reads documents for someone who works in `cwd`. A link inside the project that leads out of it is refused: what a
 * branch puts into a folder must not show what else lies on the machine that checks it.
 */
export function documentReader(cwd: string): ReadFile {
  const root = projectRoot(cwd);
  const real = realPath(root) ?? root;
  return (path) => {
    const target = isInside(path, root) ? realPath(path) : undefined;
    return target === undefined || isInside(target, real)
      ? readBytes(path)
      : 'This link leads out of the project; put the file itself here.';
  };
}

function realPath(path: string): string | undefined {
  try {
    return realpathSync.native(path);
  } catch {
    return undefined;
  }
}

function isInside(path: string, folder: string): boolean {
  const inside = relative(folder, path);
  return inside !== '..' && !inside.startsWith(`..${sep}`) && !isAbsolute(inside);
}

/** All of standard input, or so much of it as shows that it is too much. */
export async function readStdin(): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of process.stdin) {
    chunks.push(chunk as Buffer);
    length += (chunk as Buffer).length;
    if (length >= ENOUGH) break;
  }
  return Buffer.concat(chunks).subarray(0, ENOUGH);
}
