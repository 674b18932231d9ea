import { existsSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import type { AdrLog } from '../adr/log.ts';
import type { Finding } from '../base/finding.ts';
import { judgeLog } from '../lint/adr.ts';
import { ADR_RULES } from '../lint/adr-rules.ts';
import type { Profile } from '../lint/profile.ts';
import { withoutSuppressed } from '../lint/suppressions.ts';
import type { DecisionRecord } from '../model/adr.ts';
import type { Source } from '../model/source.ts';
import { isDesign } from '../read/kind.ts';
import { addedOnBase } from './adr-base.ts';
import { DISK, findLog, type LogPlace, type OpenLog, openLog, shown, type Unread } from './adr-log.ts';
import type { ReadFile } from './documents.ts';
import { dateOfToday } from './today.ts';

export interface RecordsRequest {
  /** Files, folders or patterns, as they were given. */
  readonly paths: readonly string[];
  readonly cwd: string;
  /** What holds for a record, by its absolute path. */
  readonly profileOf: (path: string) => Profile;
  /** Whether the config says that folders do not mean a file. */
  readonly ignores: (path: string) => boolean;
  readonly read: ReadFile;
  /** Numbers added on this branch since the fork count as taken. */
  readonly base?: string;
}

export interface LintedRecord {
  /** Relative to the working folder. */
  readonly name: string;
  readonly path: string;
  readonly source: Source;
  readonly findings: readonly Finding[];
  /** How many findings comments in the record switch off. */
  readonly suppressed: number;
}

/** The records that some paths mean, judged in the log that each is part of. */
export interface LintedLogs {
  readonly records: readonly LintedRecord[];
  /** Files of a log that could not be read, each with the reason. */
  readonly unread: readonly Unread[];
  readonly logs: readonly OpenLog[];
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
    const pathOf = (record: DecisionRecord): string => join(open.root, record.source.name);
    const judged = judgeLog(open.log, ADR_RULES, (record) => request.profileOf(pathOf(record)));
    for (const [record, findings] of judged) {
      // A design may lie in the folder of a log; it says so itself.
      if (isDesign(record.source.text)) continue;
      const path = pathOf(record);
      if (asked.has(path) || isMeant(path, request))
        records.push(linted(record, findings, path, open, request));
    }
    unread.push(...open.unread);
  }
  return { records, unread, logs, holds: (path) => logs.some(({ folder }) => isBelow(path, folder)) };
}

function linted(
  record: DecisionRecord,
  findings: readonly Finding[],
  path: string,
  open: OpenLog,
  { profileOf }: RecordsRequest,
): LintedRecord {
  const { source, syntax } = record;
  // Other syntaxes have comments of their own, which sdx does not read.
  const left =
    syntax === 'markdown' || syntax === 'yaml'
      ? withoutSuppressed(source, findings, profileOf(path))
      : { findings, suppressed: 0 };
  return { name: shown(open, source.name), path, source, ...left };
}

/** Whether a path that was given is the file or a folder above it. */
function isMeant(path: string, { paths, cwd, ignores }: RecordsRequest): boolean {
  const above = paths.map((given) => resolve(cwd, given)).filter((given) => isBelow(path, given));
  return above.some((given) => given === path) || (above.length > 0 && !ignores(path));
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

async function openWith(place: LogPlace, { base, read }: RecordsRequest): Promise<OpenLog> {
  const folder = relative(place.root, place.folder).split(sep).join('/');
  const taken = base === undefined ? undefined : addedOnBase(place.root, folder, base);
  const facts = { today: today(), ...(taken === undefined ? {} : { base: taken }) };
  return openLog(place, facts, true, { ...DISK, read });
}

/** The day in Greenwich, so that two machines with one clock say the same. */
function today(): string {
  return process.env['ADR_DATE'] === undefined ? new Date().toISOString().slice(0, 10) : dateOfToday();
}

/** Numbered chapters are no records: at least half of them must state a status or a decision. */
function looksLikeLog({ records }: AdrLog): boolean {
  const stated = records.filter(
    ({ source, status, sections }) =>
      !isDesign(source.text) && (status !== undefined || sections.some(({ role }) => role === 'decision')),
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
