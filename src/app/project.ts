import { existsSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';

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
