import {
  closeSync,
  existsSync,
  fchmodSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { NotDone } from './exit.ts';
import { onInterrupt } from './interrupts.ts';
import { explainedSystemError } from './system-errors.ts';

/**
 * Writes a file whole or not at all: to a temporary name beside it, synced, then given its name. Folders on the
 * way are made. Without `force` an existing file is never replaced, not even one that appears meanwhile: the
 * name is then given by a link, which fails when the name is taken.
 * @throws NotDone when the file exists or the folder can't be written to
 */
export function writeAtomically(path: string, text: string, options: WriteOptions = {}): void {
  const file = new AtomicFile(path, options);
  file.write(text);
  file.commit();
}

/**
 * Writes several files that belong together: all of them or none, and each whole.
 * @throws NotDone when one exists or can't be written
 */
export function writeTogether(texts: ReadonlyMap<string, string>, options: WriteOptions = {}): void {
  const files: AtomicFile[] = [];
  const done: string[] = [];
  try {
    for (const [path, text] of texts) {
      if (options.force !== true && existsSync(path)) throw exists(path);
      const file = new AtomicFile(path, options);
      files.push(file);
      file.write(text);
    }
    for (const [i, path] of [...texts.keys()].entries()) {
      files[i]?.commit();
      done.push(path);
    }
  } catch (problem) {
    for (const file of files) file.abort();
    // What was replaced can't be had back; what is new goes again.
    if (options.force !== true) for (const path of done) rmSync(path, { force: true });
    throw problem;
  }
}

export interface WriteOptions {
  readonly force?: boolean;
}

/** A file that is written piece by piece, and is there whole or not at all. */
export class AtomicFile {
  readonly #path: string;
  readonly #temporary: string;
  readonly #force: boolean;
  readonly #over: () => void;
  #file: number | undefined;

  /** @throws NotDone when the folder can't be written to */
  constructor(path: string, { force = false }: WriteOptions = {}) {
    this.#path = path;
    this.#force = force;
    this.#temporary = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
    this.#over = onInterrupt(() => this.abort());
    this.#try(() => {
      mkdirSync(dirname(path), { recursive: true });
      this.#file = openSync(this.#temporary, 'w', 0o666);
      // The permissions that the file has had, where there was one.
      const mode = statSync(path, { throwIfNoEntry: false })?.mode;
      if (mode !== undefined) fchmodSync(this.#file, mode & 0o777);
    });
  }

  /** @throws NotDone when there is no space left; the file is as it was then */
  write(text: string): void {
    const file = this.#file;
    if (file === undefined) return;
    this.#try(() => {
      const bytes = Buffer.from(text, 'utf8');
      for (let at = 0; at < bytes.length; at += writeSync(file, bytes, at));
    });
  }

  /** Gives the file its name. @throws NotDone when it exists and may not be replaced */
  commit(): void {
    const file = this.#file;
    if (file === undefined) return;
    this.#try(() => {
      fsyncSync(file);
      if (this.#force) renameSync(this.#temporary, this.#path);
      else linkSync(this.#temporary, this.#path);
    });
    this.abort();
  }

  /** Leaves everything as it was. */
  abort(): void {
    if (this.#file !== undefined) closeSync(this.#file);
    this.#file = undefined;
    rmSync(this.#temporary, { force: true });
    this.#over();
  }

  #try(work: () => void): void {
    try {
      work();
    } catch (problem) {
      this.abort();
      throw explained(problem, this.#path);
    }
  }
}

const exists = (path: string): NotDone =>
  new NotDone(`\`${path}\` exists and stays as it is; choose another --output, or --force to replace it`);

function explained(problem: unknown, path: string): unknown {
  if ((problem as NodeJS.ErrnoException).code === 'EEXIST') return exists(path);
  return explainedSystemError(problem, path);
}
