import { existsSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';

/** The nearest folder above that is under version control; else the working folder. */
export function projectRoot(cwd: string): string {
  for (let at = cwd; ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return at;
    if (at === dirname(at)) return cwd;
  }
}

/** The way from the project's root to a folder in it, `docs/` or empty. */
export function folderInProject(cwd: string): string {
  const way = relative(projectRoot(cwd), cwd).split(sep).join('/');
  return way === '' ? '' : `${way}/`;
}

/** A file's path inside a folder, with `/`; undefined where it lies elsewhere. */
export function within(folder: string, file: string): string | undefined {
  const way = relative(folder, file);
  if (way === '' || way === '..' || way.startsWith(`..${sep}`) || resolve(way) === way) return undefined;
  return way.split(sep).join('/');
}

/** A file as someone in a folder would write it, with `/`. */
export function shownIn(folder: string, file: string): string {
  return within(folder, file) ?? relative(folder, file).split(sep).join('/');
}
