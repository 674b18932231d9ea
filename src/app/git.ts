import { execFileSync } from 'node:child_process';
import { NotDone } from './exit.ts';

/** Settings that keep what a repository configures from being run. */
const QUIET = ['-c', 'core.fsmonitor=false', '-c', 'core.hooksPath=/dev/null'];

/**
 * What a git command prints; undefined where it fails. No shell is involved, and only plumbing is called.
 * @throws NotDone where git is not installed
 */
export function git(root: string, args: readonly string[], input?: string): Buffer | undefined {
  try {
    return execFileSync('git', ['-C', root, ...QUIET, ...args], {
      ...(input === undefined ? {} : { input }),
      stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'ignore'],
      maxBuffer: 1024 * 1024 * 1024,
      timeout: 120_000,
    });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT')
      throw new NotDone('--base needs git, which is not installed');
    return undefined;
  }
}

/** The words of a git command's output that are separated by NUL. */
export function gitList(root: string, args: readonly string[]): readonly string[] | undefined {
  return git(root, args)
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
 * @throws NotDone where there is none
 */
export function commitOf(root: string, ref: string): string {
  if (ref.startsWith('-')) throw new NotDone(`--base takes a branch or a commit, not ${JSON.stringify(ref)}`);
  const commit = git(root, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`]);
  if (commit === undefined) {
    throw new NotDone(
      `git knows no ${ref} here; fetch it first (git fetch origin), or correct --base${isShallow(root) ? '; this is a shallow clone, so actions/checkout needs fetch-depth: 0' : ''}`,
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
