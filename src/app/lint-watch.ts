import { type FSWatcher, statSync, watch } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { type ExitCode, NotDone } from './exit.ts';
import { type LintRequest, type LintRun, lintPaths } from './lint.ts';
import { VerdictCache } from './lint-cache.ts';

/** Editors write a file in several steps; so long after the last one it is judged. */
const SETTLED_MS = 80;

/** What a watch tells whoever started it. */
export interface WatchListener {
  show(run: LintRun): Promise<void>;
  fail(message: string): Promise<void>;
}

/**
 * Judges documents, and again whenever a file beside them changes, appears or goes, until the process is told to
 * stop. What has not changed is not judged anew.
 *
 * @returns 130, as after any interrupt
 */
export async function watchPaths(request: LintRequest, listener: WatchListener): Promise<ExitCode> {
  const memory = new VerdictCache();
  const watchers = new Map<string, FSWatcher>();
  let pending: NodeJS.Timeout | undefined;
  let running = false;
  let again = false;
  let stop = (): void => {};
  const stopped = new Promise<void>((settle) => {
    stop = settle;
  });

  const changed = (): void => {
    clearTimeout(pending);
    pending = setTimeout(() => void round(), SETTLED_MS);
  };

  const round = async (): Promise<void> => {
    if (running) {
      again = true;
      return;
    }
    running = true;
    // Before anything is read or said: what changes from here on has to be seen.
    for (const place of placesOf(request)) watchPlace(place, watchers, changed);
    try {
      const run = await lintPaths(request, memory);
      for (const file of run.configs) watchPlace({ folder: dirname(file), deep: false }, watchers, changed);
      await listener.show(run);
    } catch (problem) {
      if (!(problem instanceof NotDone)) throw problem;
      await listener.fail(problem.message);
    } finally {
      running = false;
    }
    if (again) {
      again = false;
      await round();
    }
  };

  process.once('SIGINT', stop).once('SIGTERM', stop);
  await round();
  await stopped;
  clearTimeout(pending);
  for (const watcher of watchers.values()) watcher.close();
  process.off('SIGINT', stop).off('SIGTERM', stop);
  return 130;
}

interface Place {
  readonly folder: string;
  /** Whether the folders below it count as well. */
  readonly deep: boolean;
}

/** The folders in which something may change that counts: those given, and those of files given. */
function placesOf({ paths, cwd }: LintRequest): readonly Place[] {
  return paths.map((path): Place => {
    const full = resolve(cwd, path);
    const stats = statSync(full, { throwIfNoEntry: false });
    if (stats === undefined) return { folder: cwd, deep: true };
    return stats.isDirectory() ? { folder: full, deep: true } : { folder: dirname(full), deep: false };
  });
}

function watchPlace({ folder, deep }: Place, watchers: Map<string, FSWatcher>, changed: () => void): void {
  const key = `${deep} ${folder}`;
  if (watchers.has(key)) return;
  try {
    const watcher = watch(folder, { recursive: deep }, (_, name) => {
      if (counts(name)) changed();
    });
    watcher.on('error', () => {
      watcher.close();
      watchers.delete(key);
    });
    watchers.set(key, watcher);
  } catch {
    // The folder went; the next round finds it again or says that it is not there.
  }
}

/** Hidden folders and dependencies change without documents changing; sdx's own files are written through another name. */
function counts(name: string | null): boolean {
  if (name === null) return true;
  const parts = name.split(/[\\/]/);
  if (parts.includes('node_modules') || parts.slice(0, -1).some((part) => part.startsWith('.'))) return false;
  return /\.(?:ya?ml|md|markdown|json|adoc|asciidoc|asc|rst)$|^\.sdx-baseline$/i.test(parts.at(-1) ?? '');
}
