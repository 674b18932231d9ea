import { createHash, randomUUID } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fsyncSync,
  linkSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';
import type { Plan } from '../adr/plan.ts';
import { NotDone } from './exit.ts';
import { uninterrupted } from './interrupts.ts';
import { systemReason } from './system-errors.ts';

/*
 * Several files change together or not at all, on file systems that can only rename one at a time:
 *
 *   1. every new text is written beside its file under a name of its own, and synced;
 *   2. the journal - what is to be renamed onto what - is written, synced and renamed into the log folder:
 *      from this moment the change has happened;
 *   3. the renames are done, each of them atomic; the journal is removed.
 *
 * A kill before 2 leaves the old log and some temporary files; one after 2 leaves a journal that the next sdx
 * in this log finishes before it reads anything. No file is ever seen half written.
 */

const JOURNAL = '.sdx-journal.json';
const TEMPORARY = /^\.sdx-[0-9a-f-]{36}\.tmp$/;

type Step =
  | { readonly kind: 'create'; readonly path: string; readonly from: string; readonly after: string }
  | {
      readonly kind: 'edit';
      readonly path: string;
      readonly from: string;
      readonly before: string;
      readonly after: string;
    }
  | { readonly kind: 'rename'; readonly path: string; readonly to: string };

interface Journal {
  readonly version: 1;
  readonly steps: readonly Step[];
}

/**
 * Carries a plan out under `root`; `folder` (absolute) is the log's, whose lock the caller holds. `marks` are
 * the files that begin with a byte order mark, which they keep.
 *
 * @throws NotDone where a file has changed since the plan was made, or a new one's name is taken.
 */
export function carryOut(plan: Plan, root: string, folder: string, marks: ReadonlySet<string>): void {
  if (plan.changes.length > 0) uninterrupted(() => change(plan, root, folder, marks));
}

function change(plan: Plan, root: string, folder: string, marks: ReadonlySet<string>): void {
  const temporary: string[] = [];
  try {
    const steps = plan.changes.map((change): Step => {
      const path = inside(root, change.path);
      if (change.kind === 'rename') {
        if (existsSync(inside(root, change.to)))
          throw new NotDone(`${change.to} exists already; nothing was changed.`);
        return { kind: 'rename', path: change.path, to: change.to };
      }
      const mark = change.kind === 'edit' && marks.has(change.path) ? '\ufeff' : '';
      const bytes = Buffer.from(mark + change.text, 'utf8');
      mkdirSync(dirname(path), { recursive: true });
      // All in the log's own folder, where the next run finds what a killed one left.
      const from = join(folder, `.sdx-${randomUUID()}.tmp`);
      temporary.push(from);
      if (change.kind === 'create') {
        if (existsSync(path)) throw new NotDone(`${change.path} exists already; nothing was changed.`);
        writeSynced(from, bytes, 0o666);
        return { kind: 'create', path: change.path, from: relative(root, from), after: digest(bytes) };
      }
      if (lstatSync(path).isSymbolicLink())
        throw new NotDone(`${change.path} is a symbolic link; change the file it points at.`);
      const before = Buffer.from(mark + change.before, 'utf8');
      if (!readFileSync(path).equals(before))
        throw new NotDone(
          `${change.path} has changed meanwhile; nothing was written. Run the command again.`,
        );
      writeSynced(from, bytes, statSync(path).mode);
      return {
        kind: 'edit',
        path: change.path,
        from: relative(root, from),
        before: digest(before),
        after: digest(bytes),
      };
    });
    commit(folder, { version: 1, steps });
  } catch (error) {
    for (const path of temporary) rmSync(path, { force: true });
    throw explained(error, folder, 'Nothing was changed.');
  }
  try {
    finish(root, folder);
  } catch (error) {
    throw explained(error, folder, 'The change is written down, and the next `sdx adr` finishes it.');
  }
}

/** What keeps a file system from taking a change, said so that a person can act on it. */
function explained(error: unknown, folder: string, outcome: string): unknown {
  const reason = systemReason(error);
  if (reason === undefined) return error;
  return new NotDone(`${(error as NodeJS.ErrnoException).path ?? folder}: ${reason}. ${outcome}`);
}

/** Finishes what a killed sdx began in this log and removes what it left; the caller holds the lock. */
export function recover(root: string, folder: string): void {
  if (existsSync(join(folder, JOURNAL))) finish(root, folder);
  for (const name of names(folder)) {
    if (TEMPORARY.test(name)) rmSync(join(folder, name), { force: true });
  }
}

/** Whether a log needs `recover` before it can be trusted. */
export function isUnfinished(folder: string): boolean {
  return existsSync(join(folder, JOURNAL));
}

function commit(folder: string, journal: Journal): void {
  const path = join(folder, JOURNAL);
  const from = join(folder, `.sdx-${randomUUID()}.tmp`);
  try {
    writeSynced(from, Buffer.from(JSON.stringify(journal), 'utf8'), 0o666);
    renameSync(from, path);
  } catch (error) {
    rmSync(from, { force: true });
    throw error;
  }
  syncFolder(folder);
}

function finish(root: string, folder: string): void {
  const path = join(folder, JOURNAL);
  const journal = readJournal(path);
  for (const step of journal.steps) {
    if (step.kind === 'rename') finishRename(root, step);
    else finishText(root, step, path);
  }
  syncFolder(folder);
  rmSync(path, { force: true });
}

function finishRename(root: string, step: Extract<Step, { kind: 'rename' }>): void {
  const from = inside(root, step.path);
  const to = inside(root, step.to);
  if (existsSync(from) && !existsSync(to)) renameSync(from, to);
}

function finishText(root: string, step: Extract<Step, { kind: 'create' | 'edit' }>, journal: string): void {
  const from = inside(root, step.from);
  const path = inside(root, step.path);
  if (!existsSync(from)) return;
  if (digest(readFileSync(from)) !== step.after)
    throw new NotDone(
      `${journal} and ${step.from} disagree; restore the log from version control and delete both.`,
    );
  if (step.kind === 'create') {
    createFrom(from, path, step);
    return;
  }
  const now = existsSync(path) ? digest(readFileSync(path)) : undefined;
  if (now !== step.before && now !== step.after) {
    throw new NotDone(
      `${step.path} was changed by hand while a change by sdx was unfinished; keep the version you want and delete ${journal}.`,
    );
  }
  renameSync(from, path);
}

/** A new file takes its name only if nobody has it: a hard link fails where a rename would overwrite. */
function createFrom(
  from: string,
  path: string,
  step: { readonly path: string; readonly after: string },
): void {
  if (existsSync(path)) {
    if (digest(readFileSync(path)) !== step.after)
      throw new NotDone(`${step.path} was written by another program meanwhile; choose another number.`);
    rmSync(from, { force: true });
    return;
  }
  try {
    linkSync(from, path);
    rmSync(from, { force: true });
  } catch (error) {
    // Some file systems know no hard links; the lock and the look above must do.
    const code = (error as NodeJS.ErrnoException).code ?? '';
    if (!['EPERM', 'ENOTSUP', 'ENOSYS', 'EOPNOTSUPP', 'EXDEV'].includes(code)) throw error;
    renameSync(from, path);
  }
}

/** A journal comes with a checkout too: only its exact shape is obeyed, and only inside the project. */
function readJournal(path: string): Journal {
  const broken = new NotDone(`${path} cannot be read; restore the log from version control and delete it.`);
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    throw broken;
  }
  const journal = value as Partial<Journal> | null;
  if (journal?.version !== 1 || !Array.isArray(journal.steps) || !journal.steps.every(isStep)) throw broken;
  return journal as Journal;
}

function isStep(value: unknown): boolean {
  const step = value as Record<string, unknown> | null;
  const texts = (...keys: string[]): boolean => keys.every((key) => typeof step?.[key] === 'string');
  if (step?.['kind'] === 'rename') return texts('path', 'to');
  const named =
    texts('path', 'from', 'after') && TEMPORARY.test(String(step?.['from']).split('/').at(-1) ?? '');
  return named && (step?.['kind'] === 'create' || (step?.['kind'] === 'edit' && texts('before')));
}

/** An absolute path under `root`, or a refusal. */
function inside(root: string, path: string): string {
  const full = resolve(root, path);
  if (full !== root && !full.startsWith(root.endsWith(sep) ? root : root + sep)) {
    throw new NotDone(`${path} lies outside the project; nothing was changed.`);
  }
  return full;
}

function relative(root: string, path: string): string {
  return path.slice(root.length).split(sep).filter(Boolean).join('/');
}

const digest = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

function writeSynced(path: string, bytes: Uint8Array, mode: number): void {
  const file = openSync(path, 'wx', mode & 0o777);
  try {
    let at = 0;
    while (at < bytes.length) at += writeSync(file, bytes, at);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Makes renames durable; not every platform lets a folder be opened. */
function syncFolder(folder: string): void {
  try {
    const handle = openSync(folder, 'r');
    try {
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
  } catch {
    // The rename itself is atomic all the same.
  }
}

function names(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
