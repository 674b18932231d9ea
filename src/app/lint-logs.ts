import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import type { AdrLog } from '../adr/log.ts';
import type { LogDisk, LogPlace } from './adr-log.ts';

/** A log as a design beside it sees it. */
export interface LogBeside {
  readonly log: AdrLog;
  /** SHA-256 over the texts of the log, in hexadecimal. */
  readonly digest: string;
}

/** The decision logs beside the designs of one run, each read once. */
export class Logs {
  readonly #disk: Partial<LogDisk>;
  readonly #byFolder = new Map<string, Promise<LogBeside | undefined>>();
  readonly #byLog = new Map<string, Promise<LogBeside>>();

  /** @param disk where the files come from, as far as not from the disk */
  constructor(disk: Partial<LogDisk> = {}) {
    this.#disk = disk;
  }

  /** The log of the project that a file belongs to; undefined where there is none. */
  beside(file: string): Promise<LogBeside | undefined> {
    const folder = dirname(file);
    const known = this.#byFolder.get(folder);
    if (known !== undefined) return known;
    const found = this.#find(folder);
    this.#byFolder.set(folder, found);
    return found;
  }

  async #find(folder: string): Promise<LogBeside | undefined> {
    const { findLog } = await import('./adr-log.ts');
    const place = findLog(folder);
    return existsSync(place.folder) ? this.#open(place) : undefined;
  }

  #open(place: LogPlace): Promise<LogBeside> {
    const known = this.#byLog.get(place.folder);
    if (known !== undefined) return known;
    const opened = openedLog(place, this.#disk);
    this.#byLog.set(place.folder, opened);
    return opened;
  }
}

/** Reading records takes more of the program than most designs need: it is loaded where a log is. */
async function openedLog(place: LogPlace, disk: Partial<LogDisk>): Promise<LogBeside> {
  const { DISK, openLog } = await import('./adr-log.ts');
  const { log } = await openLog(place, {}, true, { ...DISK, ...disk });
  return { log, digest: digestOf(log) };
}

function digestOf(log: AdrLog): string {
  const hash = createHash('sha256');
  for (const { source } of log.records) hash.update(`${source.name}\0${source.text}\0`);
  return hash.digest('hex');
}
