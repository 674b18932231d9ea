import { existsSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import type { AdrLog } from '../adr/log.ts';
import type { Finding } from '../base/finding.ts';
import { type AdrRule, judgeLog } from '../lint/adr.ts';
import type { Source } from '../model/source.ts';
import { addedOnBase } from './adr-base.ts';
import { findLog, type LogPlace, type OpenLog, openLog, shown, type Unread } from './adr-log.ts';
import { dateOfToday } from './adr-new.ts';

export interface RecordsRequest {
  /** Files, folders or patterns, as they were given. */
  readonly paths: readonly string[];
  readonly cwd: string;
  readonly rules: readonly AdrRule[];
  /** Numbers added on this branch since the fork count as taken. */
  readonly base?: string;
}

export interface LintedRecord {
  /** Relative to the working folder. */
  readonly name: string;
  readonly source: Source;
  readonly findings: readonly Finding[];
}

/** The records that some paths mean, judged in the log that each is part of. */
export interface LintedLogs {
  readonly records: readonly LintedRecord[];
  /** Files of a log that could not be read, each with the reason. */
  readonly unread: readonly Unread[];
  /** Whether a file (absolute) lies in one of these logs, as a record or beside them. */
  holds(path: string): boolean;
}

/**
 * Judges the decision records among some paths. Rules see the whole log; only records that the paths mean are
 * reported. `asked` tells whether a file (absolute) was meant, where a path is a pattern.
 */
export async function lintRecords(request: RecordsRequest, asked: ReadonlySet<string>): Promise<LintedLogs> {
  const records: LintedRecord[] = [];
  const unread: Unread[] = [];
  const logs = await logsOf(request);
  for (const open of logs) {
    const judged = judgeLog(open.log, request.rules);
    for (const [record, findings] of judged) {
      const path = join(open.root, record.source.name);
      if (asked.has(path) || request.paths.some((given) => isBelow(path, resolve(request.cwd, given))))
        records.push({ name: shown(open, record.source.name), source: record.source, findings });
    }
    unread.push(...open.unread);
  }
  return { records, unread, holds: (path) => logs.some(({ folder }) => isBelow(path, folder)) };
}

/** The log of the project that a file belongs to; undefined where there is none. */
export async function logBeside(file: string): Promise<AdrLog | undefined> {
  const place = findLog(dirname(file));
  return existsSync(place.folder) ? (await openLog(place)).log : undefined;
}

async function logsOf(request: RecordsRequest): Promise<readonly OpenLog[]> {
  const logs = new Map<string, OpenLog>();
  for (const given of request.paths) {
    const path = resolve(request.cwd, given);
    const folder = folderAt(path);
    const start = folder ?? request.cwd;
    const place = findLog(start);
    const meant = isBelow(place.folder, path) || isBelow(path, place.folder) || folder === undefined;
    if (meant && existsSync(place.folder)) await add(logs, place, request);
    // A log in no usual place: its records must be seen to be some.
    else if (folder !== undefined && !logs.has(folder)) {
      const open = await openWith({ root: place.root, folder, by: 'its name' }, request);
      if (looksLikeLog(open.log)) logs.set(folder, open);
    }
  }
  return [...logs.values()];
}

async function add(logs: Map<string, OpenLog>, place: LogPlace, request: RecordsRequest): Promise<void> {
  if (!logs.has(place.folder)) logs.set(place.folder, await openWith(place, request));
}

async function openWith(place: LogPlace, { base }: RecordsRequest): Promise<OpenLog> {
  const folder = relative(place.root, place.folder).split(sep).join('/');
  const taken = base === undefined ? undefined : addedOnBase(place.root, folder, base);
  return openLog(place, { today: dateOfToday(), ...(taken === undefined ? {} : { base: taken }) });
}

/** Numbered chapters are no records: at least half of them must state a status or a decision. */
function looksLikeLog({ records }: AdrLog): boolean {
  const stated = records.filter(
    ({ status, sections }) => status !== undefined || sections.some(({ role }) => role === 'decision'),
  );
  return records.length > 0 && stated.length * 2 >= records.length;
}

/** The folder that a path is, or that a file stands in; undefined for a pattern. */
function folderAt(path: string): string | undefined {
  const stats = statSync(path, { throwIfNoEntry: false });
  return stats === undefined ? undefined : stats.isDirectory() ? path : dirname(path);
}

function isBelow(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}
