import { existsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { compareText } from '../base/finding.ts';
import { runGit } from './run-git.ts';

/** Text of all files together that is read from a commit, and the time git may take for one question. */
const MOST_BYTES = 64 * 2 ** 20;
const MOST_MILLISECONDS = 60_000;

/** Why a repository cannot be read, in one sentence. */
export class NoRepository extends Error {
  override readonly name = 'NoRepository';
}

/** A file of a commit. */
export interface CommittedFile {
  readonly name: string;
  /** git's id of its content: the same for the same bytes. */
  readonly blob: string;
}

/**
 * Reads two versions out of a git repository that somebody handed in. Only commands that read objects are run,
 * with no configuration but the repository's, no hooks, filters, pagers or remotes: nothing in it is executed.
 */
export class Repository {
  readonly #path: string;

  /** @throws NoRepository where the folder is none, or one whose content lies elsewhere */
  constructor(path: string) {
    const inside = join(path, '.git');
    const folder = existsSync(inside) ? inside : path;
    const isWhole = statSync(folder).isDirectory() && existsSync(join(folder, 'HEAD'));
    if (!isWhole) throw new NoRepository('this is no git repository with its own .git folder');
    if (existsSync(join(folder, 'objects/info/alternates'))) {
      throw new NoRepository('this repository keeps its objects elsewhere; hand in a whole clone');
    }
    this.#path = path;
  }

  /** The full id of a commit; undefined where there is none of that name. */
  async commit(name: string): Promise<string | undefined> {
    const id = await this.#git(
      ['rev-parse', '--quiet', '--verify', '--end-of-options', `${name}^{commit}`],
      true,
    );
    return id === undefined || id.trim() === '' ? undefined : id.trim();
  }

  async isAncestor(before: string, after: string): Promise<boolean> {
    return (await this.#git(['merge-base', '--is-ancestor', before, after], true)) !== undefined;
  }

  /** All files of a commit, in order; links and submodules are none. */
  async files(commit: string): Promise<readonly CommittedFile[]> {
    const listed = (await this.#git(['ls-tree', '-r', '-z', '--full-tree', commit])) ?? '';
    return listed
      .split('\0')
      .flatMap((entry) => {
        const match = /^100\d{3} blob ([0-9a-f]{40,64})\t(.+)$/s.exec(entry);
        return match === null ? [] : [{ blob: match[1] ?? '', name: match[2] ?? '' }];
      })
      .sort((a, b) => compareText(a.name, b.name));
  }

  async text({ blob }: CommittedFile): Promise<string> {
    return (await this.#git(['cat-file', 'blob', blob])) ?? '';
  }

  /** Runs git. `mayFail`: undefined where git says no. @throws NoRepository */
  async #git(args: readonly string[], mayFail = false): Promise<string | undefined> {
    const safe = [
      '-c',
      'core.fsmonitor=false',
      '-c',
      'core.hooksPath=/dev/null',
      '-c',
      'protocol.allow=never',
    ];
    const env = {
      PATH: process.env['PATH'] ?? '',
      GIT_CONFIG_NOSYSTEM: '1',
      GIT_CONFIG_GLOBAL: '/dev/null',
      GIT_TERMINAL_PROMPT: '0',
      GIT_NO_LAZY_FETCH: '1',
      GIT_NO_REPLACE_OBJECTS: '1',
      GIT_OPTIONAL_LOCKS: '0',
      GIT_CEILING_DIRECTORIES: dirname(this.#path),
      LC_ALL: 'C',
    };
    try {
      const options = { cwd: this.#path, env, maxBuffer: MOST_BYTES, timeout: MOST_MILLISECONDS };
      return (await runGit([...safe, ...args], options)).toString('utf8');
    } catch (problem) {
      const { code, stderr } = problem as { code?: unknown; stderr?: string };
      if (code === 'ENOENT')
        throw new NoRepository('`git` is not installed; without it leave out `repository:`');
      if (mayFail && typeof code === 'number' && code === 1) return undefined;
      const said = (stderr ?? '').split('\n')[0] ?? '';
      throw new NoRepository(`git cannot read it: ${said === '' ? String(code) : said}`);
    }
  }
}
