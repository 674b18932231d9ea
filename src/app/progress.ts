import { existsSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';
import { NO_PROGRESS } from '../practice/progress.ts';
import type { ProgressDocument } from '../schema/progress.ts';
import { validate } from '../schema/validate/progress.js';
import { writeAtomically } from './files.ts';

/** What was found of earlier practice. */
export interface FoundProgress {
  readonly progress: ProgressDocument;
  /** Where a file that could not be read was put. */
  readonly keptAside?: string;
}

/**
 * The folder of what sdx remembers of a person: by the XDG base directory specification, where a path that is not
 * absolute counts as none.
 */
export function stateFolder(): string {
  const stated = process.env['XDG_STATE_HOME'] ?? '';
  return join(isAbsolute(stated) ? stated : join(homedir(), '.local', 'state'), 'sdx');
}

export function progressFile(): string {
  return join(stateFolder(), 'progress.json');
}

/** The progress so far. A file that is none is kept under another name and never written over. */
export function readProgress(): FoundProgress {
  const file = progressFile();
  if (!existsSync(file)) return { progress: NO_PROGRESS };
  const found = parsed(readFileSync(file, 'utf8'));
  if (validate(found)) return { progress: found as ProgressDocument };
  const keptAside = freeName(`${file}.unreadable`);
  renameSync(file, keptAside);
  return { progress: NO_PROGRESS, keptAside };
}

/** Changes the file as it is now, which another run may have written meanwhile. */
export function changeProgress(change: (progress: ProgressDocument) => ProgressDocument): FoundProgress {
  const found = readProgress();
  const progress = change(found.progress);
  if (progress !== found.progress) writeAtomically(progressFile(), progressText(progress), { force: true });
  return { ...found, progress };
}

/** Forgets everything; whether there was something. */
export function forgetProgress(): boolean {
  const file = progressFile();
  const existed = existsSync(file);
  rmSync(file, { force: true });
  return existed;
}

export function progressText(progress: ProgressDocument): string {
  return `${JSON.stringify(progress, null, 2)}\n`;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function freeName(name: string): string {
  if (!existsSync(name)) return name;
  for (let i = 2; ; i++) if (!existsSync(`${name}-${i}`)) return `${name}-${i}`;
}
