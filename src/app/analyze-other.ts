import { realpathSync, statSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { readBytes } from './documents.ts';
import { NotDone } from './exit.ts';
import { runGit } from './run-git.ts';

/** Bytes of a file at a revision; more than a design may have, so that its reader tells what is wrong. */
const MOST_BYTES = 4 * 1024 * 1024;

/** Another version of a document: its bytes, and what to call it. */
export interface OtherDocument {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * What a design is held against: the file of that name where there is one, else the same file at a git revision.
 * @throws NotDone where it is neither, or git has no such file there
 */
export async function otherDocument(against: string, path: string, cwd: string): Promise<OtherDocument> {
  const file = resolve(cwd, against);
  if (statSync(file, { throwIfNoEntry: false })?.isFile() === true) {
    const bytes = readBytes(file);
    if (typeof bytes === 'string') throw new NotDone(`--against ${against}: ${bytes}`);
    return { name: against, bytes };
  }
  if (path === '-')
    throw new NotDone('--against a revision needs the design as a file, as standard input has no history');
  return atRevision(against, path, cwd);
}

async function atRevision(revision: string, path: string, cwd: string): Promise<OtherDocument> {
  // The file itself, not a link to it, is what git knows.
  const file = realpathSync(resolve(cwd, path));
  const folder = dirname(file);
  const inside = await git(folder, ['rev-parse', '--show-prefix']);
  if (inside === undefined)
    throw new NotDone(
      `--against ${revision}: there is no file of that name, and \`${path}\` is in no git repository; name a file`,
    );
  const commit = await git(folder, [
    'rev-parse',
    '--verify',
    '--quiet',
    '--end-of-options',
    `${revision}^{commit}`,
  ]);
  if (commit === undefined)
    throw new NotDone(
      `--against ${revision}: there is no file of that name, and git knows no such revision; fetch it, or correct the name`,
    );
  const name = `${text(inside)}${basename(file)}`;
  const bytes = await git(folder, ['cat-file', 'blob', `${text(commit)}:${name}`]);
  if (bytes === undefined)
    throw new NotDone(`--against ${revision}: \`${name}\` is not in that revision; name one that has it`);
  return { name: `${path} at ${revision}`, bytes };
}

/** Standard output of git without its last line end; undefined where git says no. */
async function git(folder: string, args: readonly string[]): Promise<Uint8Array | undefined> {
  try {
    return await runGit(['-C', folder, ...args], {
      maxBuffer: MOST_BYTES,
      env: { ...process.env, GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C' },
    });
  } catch (problem) {
    const { code } = problem as NodeJS.ErrnoException;
    if (code === 'ENOENT') throw new NotDone('--against a revision needs git, which is not installed');
    if (code === 'ERR_CHILD_PROCESS_STDIO_MAXBUFFER')
      throw new NotDone('the file at that revision is larger than a design may be');
    return undefined;
  }
}

function text(output: Uint8Array): string {
  return Buffer.from(output).toString('utf8').replace(/\n$/, '');
}
