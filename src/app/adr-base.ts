import { execFileSync } from 'node:child_process';
import { NotDone } from './exit.ts';

/**
 * The files that the base branch has in a log and this branch did not start from: what others took meanwhile.
 * Plumbing only, so nothing that a repository configures is run.
 *
 * @param folder relative to `root`
 * @throws NotDone where the branch is not there
 */
export function addedOnBase(root: string, folder: string, base: string): readonly string[] {
  if (base.startsWith('-'))
    throw new NotDone(`--base takes a branch or a commit, not ${JSON.stringify(base)}.`);
  const commit = git(root, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${base}^{commit}`]);
  if (commit === undefined)
    throw new NotDone(`git knows no ${base} here; fetch it first (git fetch origin), or correct --base.`);
  const fork = git(root, ['merge-base', 'HEAD', commit.trim()]);
  const listed =
    fork === undefined
      ? git(root, ['ls-tree', '-r', '--name-only', '-z', commit.trim(), '--', `${folder}/`])
      : git(root, [
          'diff-tree',
          '-r',
          '--no-renames',
          '--name-only',
          '-z',
          '--diff-filter=A',
          fork.trim(),
          commit.trim(),
          '--',
          `${folder}/`,
        ]);
  return (listed ?? '').split('\0').filter((path) => path !== '');
}

function git(root: string, args: readonly string[]): string | undefined {
  try {
    return execFileSync('git', ['-C', root, ...args], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      maxBuffer: 64 * 1024 * 1024,
      timeout: 30_000,
    });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT')
      throw new NotDone('--base needs git, which is not installed.');
    return undefined;
  }
}
