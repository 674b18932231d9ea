import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { Profile } from '../lint/profile.ts';
import { digestible } from './config.ts';
import { writeAtomically } from './files.ts';
import { isTracked } from './git.ts';
import type { FileContent, Verdict } from './lint-file.ts';
import { projectRoot, shownIn } from './project.ts';
import { build, version } from './version.ts';

/** Verdicts kept: beyond it those that no run has asked for lately go. */
const MOST = 20_000;
const HEADER = 'sdx lint cache 1';

/**
 * Verdicts by what they follow from: the file's bytes, what holds for it, and this very build of sdx. Kept in memory
 * for one run, and in a file between runs. A file that is damaged, of another build, or part of the repository (a
 * branch could say with it that its designs are clean) counts as none, and is written anew.
 */
export class VerdictCache {
  readonly #file: string | undefined;
  readonly #kept: Map<string, string>;
  readonly #used = new Map<string, Verdict>();
  readonly #digests = new WeakMap<Profile, string>();
  #changed = false;

  /** @param file where it is kept; in memory only without one */
  constructor(file?: string) {
    this.#file = file;
    this.#kept = file === undefined ? new Map() : load(file);
  }

  /** The name under which a file's verdict is kept. Files that are alike keep findings of their own. */
  key({ name, bytes }: FileContent, profile: Profile): string {
    let digest = this.#digests.get(profile);
    if (digest === undefined) {
      digest = digestible(profile);
      this.#digests.set(profile, digest);
    }
    return createHash('sha256').update(`${name}\n${digest}\n`).update(bytes).digest('base64url');
  }

  get(key: string): Verdict | undefined {
    const used = this.#used.get(key);
    if (used !== undefined) return used;
    const kept = this.#kept.get(key);
    if (kept === undefined) return undefined;
    const verdict = JSON.parse(kept) as Verdict;
    this.#used.set(key, verdict);
    return verdict;
  }

  set(key: string, { status, findings, suppressed, log }: Verdict): void {
    this.#used.set(key, { status, findings, suppressed, ...(log === undefined ? {} : { log }) });
    this.#changed = true;
  }

  /** Writes what is new; a folder that can't be written to is no reason to fail. */
  save(): void {
    if (this.#file === undefined || !this.#changed) return;
    const lines = [...this.#used].map(([key, verdict]) => `${key} ${JSON.stringify(verdict)}`);
    for (const [key, text] of this.#kept) {
      if (lines.length >= MOST) break;
      if (!this.#used.has(key)) lines.push(`${key} ${text}`);
    }
    const body = lines.join('\n');
    try {
      writeAtomically(this.#file, `${header(body)}\n${body}`, { force: true });
      keepOutOfGit(dirname(this.#file));
    } catch {
      // The next run is as slow as this one was.
    }
    this.#changed = false;
  }
}

/** Where the cache of a project is kept if nothing else is said. */
export function cacheFile(cwd: string, location: string | undefined): string {
  if (location !== undefined) return resolve(cwd, location, 'lint');
  const root = projectRoot(cwd);
  const modules = [cwd, root].map((folder) => join(folder, 'node_modules')).find(existsSync);
  return modules === undefined ? join(root, '.sdx-cache', 'lint') : join(modules, '.cache', 'sdx', 'lint');
}

function load(file: string): Map<string, string> {
  const text = read(file);
  const end = text.indexOf('\n');
  const body = text.slice(end + 1);
  if (end < 0 || text.slice(0, end) !== header(body)) return new Map();
  const root = projectRoot(dirname(file));
  if (isTracked(root, shownIn(root, file))) return new Map();
  return new Map(
    body.split('\n').map((line) => {
      const space = line.indexOf(' ');
      return [line.slice(0, space), line.slice(space + 1)] as const;
    }),
  );
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

function header(body: string): string {
  return `${HEADER} ${version()} ${build()} ${createHash('sha256').update(body).digest('hex')}`;
}

/** A folder of ours in a repository is not to be committed. */
function keepOutOfGit(folder: string): void {
  if (basename(folder) !== '.sdx-cache' || existsSync(join(folder, '.gitignore'))) return;
  writeAtomically(join(folder, '.gitignore'), '*\n');
}
