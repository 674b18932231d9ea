import { existsSync, readdirSync } from 'node:fs';
import { isAbsolute, join, posix, relative, sep } from 'node:path';
import { LIMITS } from '../read/limits.ts';
import { documentReader } from './documents.ts';
import { NotDone } from './exit.ts';
import { blobs, commitOf, gitList } from './git.ts';
import { projectRoot } from './project.ts';

/** The files of a project: as they lie on the disk, or as a commit has them. Paths are from its root, with `/`. */
export interface ProjectTree {
  readonly root: string;
  /** The way from the root to where sdx was started, `course/` or empty. */
  readonly folder: string;
  /** What the commit is called, `origin/main (1a2b3c4)`; undefined for the disk. */
  readonly commit?: string;
  /** The YAML files directly in a folder, in order. */
  list(folder: string): readonly string[];
  /** Undefined where there is no such file; a sentence where it can't be read. */
  read(path: string): Uint8Array | string | undefined;
}

/** The project as it lies on the disk around a folder. */
export function diskTree(cwd: string): ProjectTree {
  const root = projectRoot(cwd);
  const read = documentReader(cwd);
  return {
    root,
    folder: wayTo(root, cwd),
    list(folder) {
      try {
        const entries = readdirSync(join(root, folder), { withFileTypes: true });
        return entries
          .filter((entry) => isYaml(entry.name) && !entry.isDirectory())
          .map(({ name }) => inFolder(folder, name))
          .sort();
      } catch {
        return [];
      }
    },
    read: (path) => (existsSync(join(root, path)) ? read(join(root, path)) : undefined),
  };
}

/**
 * The project as a commit has it. Whatever the working folder holds plays no part.
 * @param flag what asked for it, for messages
 * @throws NotDone outside a repository and for a commit that is not here
 */
export function commitTree(cwd: string, ref: string, flag: string): ProjectTree {
  const root = projectRoot(cwd);
  if (gitList(root, ['rev-parse', '--git-dir'], flag) === undefined)
    throw new NotDone(`${flag} reads from a commit, and this folder is in no git repository`);
  const commit = commitOf(root, ref, flag);
  const sizes = new Map<string, number>();
  for (const entry of gitList(root, ['ls-tree', '-r', '-z', '--long', commit], flag) ?? []) {
    // <mode> blob <id> <size>, a tab, the path; a link's mode is 120000, and it is not followed.
    const [, mode, size = '', path] = /^(\d+) blob [0-9a-f]+ +(\d+)\t(.*)$/s.exec(entry) ?? [];
    if (path !== undefined && mode !== '120000') sizes.set(path, Number(size));
  }
  return {
    root,
    folder: wayTo(root, cwd),
    commit: `${ref} (${commit.slice(0, 7)})`,
    list: (folder) => [...sizes.keys()].filter((path) => isYaml(path) && parentOf(path) === folder).sort(),
    read(path) {
      const size = sizes.get(path);
      if (size === undefined) return undefined;
      if (size > LIMITS.bytes.most) return 'The file is too large.';
      for (const [, bytes] of blobs(root, commit, [path])) return bytes;
      return "git can't read the file; fetch it first.";
    },
  };
}

/** A path that a file of the project names, seen from a folder of it; undefined where it leads out of the project. */
export function resolved(folder: string, path: string): string | undefined {
  if (path.startsWith('/') || path.includes('\\') || path.includes('\0')) return undefined;
  const steps: string[] = folder === '' ? [] : folder.replace(/\/$/, '').split('/');
  for (const step of path.split('/')) {
    if (step === '' || step === '.') continue;
    if (step !== '..') steps.push(step);
    else if (steps.pop() === undefined) return undefined;
  }
  return steps.join('/');
}

/** A path that someone in the working folder gave, from the root; it may lead out of it. */
export function wayFrom({ root, folder }: Pick<ProjectTree, 'root' | 'folder'>, path: string): string {
  const plain = path.split(sep).join('/');
  return isAbsolute(path) ? relative(root, path).split(sep).join('/') : posix.join(folder, plain);
}

/** A file of the project as someone in a folder of it would write it. */
export function shownFrom(folder: string, path: string): string {
  return posix.relative(`/${folder}`, `/${path}`);
}

/** The folder that a path is in; empty for the root. */
export function parentOf(path: string): string {
  return path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '';
}

const inFolder = (folder: string, name: string): string => (folder === '' ? name : `${folder}/${name}`);

const isYaml = (name: string): boolean => /\.ya?ml$/.test(name);

function wayTo(root: string, cwd: string): string {
  const way = relative(root, cwd).split(sep).join('/');
  return way === '' ? '' : `${way}/`;
}
