import { commitOf, forkFrom, gitList } from './git.ts';

/**
 * The files that the base branch has in a log and this branch did not start from: what others took meanwhile.
 * Plumbing only, so nothing that a repository configures is run.
 *
 * @param folder relative to `root`
 * @throws NotDone where the branch is not there
 */
export function addedOnBase(root: string, folder: string, base: string): readonly string[] {
  const commit = commitOf(root, base);
  const fork = forkFrom(root, commit);
  const listed =
    fork === undefined
      ? gitList(root, ['ls-tree', '-r', '--name-only', '-z', commit, '--', `${folder}/`])
      : gitList(root, [
          'diff-tree',
          '-r',
          '--no-renames',
          '--name-only',
          '-z',
          '--diff-filter=A',
          fork,
          commit,
          '--',
          `${folder}/`,
        ]);
  return listed ?? [];
}
