import { execFileSync } from 'node:child_process';
import { NotDone } from './exit.ts';

/** The flag that most asks git for something. */
const BASE = '--base';

/** Settings that keep what a repository configures from being run. */
const QUIET = ['-c', 'core.fsmonitor=false', '-c', 'core.hooksPath=/dev/null'];

/**
 * What a git command prints; undefined where it fails. No shell is involved, and only plumbing is called.
 * @param flag what needs it, for the message
 * @throws NotDone where git is not installed
 */
export function git(root: string, args: readonly string[], input?: string, flag = BASE): Buffer | undefined {
  try {
    return execFileSync('git', ['-C', root, ...QUIET, ...args], {
      ...(input === undefined ? {} : { input }),
      stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'ignore'],
      maxBuffer: 1024 * 1024 * 1024,
      timeout: 120_000,
    });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT')
      throw new NotDone(`${flag} needs git, which is not installed`);
    return undefined;
  }
}

/** The words of a git command's output that are separated by NUL. */
export function gitList(root: string, args: readonly string[], flag = BASE): readonly string[] | undefined {
  return git(root, args, undefined, flag)
    ?.toString('utf8')
    .split('\0')
    .filter((word) => word !== '');
}

/** Whether a file is part of the repository. False where there is no repository or no git. */
export function isTracked(root: string, file: string): boolean {
  try {
    const listed = git(root, ['ls-files', '-z', '--', `:(literal)${file}`]);
    return listed !== undefined && listed.length > 0;
  } catch {
    return false;
  }
}

/**
 * The commit that a branch, tag or id names.
 * @param flag what named it, for messages
 * @throws NotDone where there is none
 */
export function commitOf(root: string, ref: string, flag = BASE): string {
  if (ref.startsWith('-'))
    throw new NotDone(`${flag} takes a branch or a commit, not ${JSON.stringify(ref)}`);
  const commit = git(
    root,
    ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`],
    undefined,
    flag,
  );
  if (commit === undefined) {
    const shallow = isShallow(root)
      ? '; this is a shallow clone, so actions/checkout needs fetch-depth: 0'
      : '';
    throw new NotDone(
      `git knows no ${ref} here; fetch it first (git fetch origin), or correct ${flag}${shallow}`,
    );
  }
  return commit.toString('utf8').trim();
}

/** Where the branch that is checked out left another one; undefined where their histories do not meet here. */
export function forkFrom(root: string, commit: string): string | undefined {
  return git(root, ['merge-base', 'HEAD', commit])?.toString('utf8').trim();
}

/** Whether only a part of the history is here. */
export function isShallow(root: string): boolean {
  return git(root, ['rev-parse', '--is-shallow-repository'])?.toString('utf8').trim() === 'true';
}

/** The contents of files in a commit, all in one call. Those that it does not have are left out. */
export function* blobs(
  root: string,
  commit: string,
  names: readonly string[],
): Generator<readonly [name: string, bytes: Uint8Array]> {
  // A name with a line end in it can't be asked for; its file counts as new.
  const plain = names.filter((name) => !/[\r\n]/.test(name));
  if (plain.length === 0) return;
  const output = git(root, ['cat-file', '--batch'], plain.map((name) => `${commit}:${name}\n`).join(''));
  let at = 0;
  for (const name of plain) {
    const end = output?.indexOf(10, at) ?? -1;
    if (output === undefined || end < 0) return;
    const [, kind, size] = /(\S+) (\d+)$/.exec(output.toString('utf8', at, end)) ?? [];
    at = end + 1;
    if (size === undefined) continue;
    if (kind === 'blob') yield [name, output.subarray(at, at + Number(size))];
    at += Number(size) + 1;
  }
}
