import { existsSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { arcReports, exportOf, summaryOf } from '../adr/export.ts';
import { dotGraph, mermaidGraph } from '../adr/graph.ts';
import { indexBlock, indexEdits } from '../adr/index-block.ts';
import { applyEdits } from '../base/edit.ts';
import { compareText, type Edit } from '../base/finding.ts';
import { Source } from '../model/source.ts';
import { withoutMark } from '../read/decode.ts';
import type { AdrLogReport, RecordReport } from '../schema/adr-log.ts';
import { carryOut, recover } from './adr-journal.ts';
import { withLock } from './adr-lock.ts';
import { findLog, type OpenLog, openLog, readOpenLog, shown, unreadNotes } from './adr-log.ts';
import { oneRecord } from './adr-new.ts';
import { NotDone } from './exit.ts';
import { version } from './version.ts';

export type SortKey = 'number' | 'date' | 'status' | 'title';

export interface ListRequest {
  readonly dir?: string | undefined;
  readonly status?: readonly string[] | undefined;
  /** Part of the title. */
  readonly match?: string | undefined;
  readonly sort?: SortKey | undefined;
  readonly reverse?: boolean | undefined;
}

/** The log as programs get it: what the commands that only look at a log print as JSON. */
function reportOf(open: OpenLog, records: readonly RecordReport[]): AdrLogReport {
  const near = <T extends { readonly path: string | null }>(one: T): T =>
    one.path === null ? one : { ...one, path: shown(open, one.path) };
  return {
    sdx: 'adr-log/v1',
    version: version(),
    folder: shown(open, open.folder),
    total: open.log.records.length,
    records: records.map((record) => ({
      ...near(record),
      links: record.links.map(near),
      linkedFrom: record.linkedFrom.map(near),
    })),
    unread: open.unread.map(({ name, reason }) => ({ path: shown(open, name), reason })),
  };
}

/** The records of the log, filtered and sorted. */
export async function listRecords(cwd: string, request: ListRequest): Promise<AdrLogReport> {
  const open = await openLog(findLog(cwd, request.dir));
  const match = request.match?.toLowerCase();
  const records = open.log.records
    .map((record) => summaryOf(open.log, record))
    .filter((one) => request.status === undefined || request.status.includes(one.status ?? 'none'))
    .filter((one) => match === undefined || one.title.toLowerCase().includes(match));
  const key = request.sort ?? 'number';
  if (key !== 'number') records.sort((a, b) => compareText(a[key] ?? '', b[key] ?? ''));
  if (request.reverse === true) records.reverse();
  return reportOf(open, records);
}

/** One record: what sdx understood of it, its links both ways, the options it weighs. */
export async function showRecord(
  cwd: string,
  dir: string | undefined,
  reference: string,
): Promise<AdrLogReport> {
  const open = await openLog(findLog(cwd, dir));
  return reportOf(open, [exportOf(open.log, oneRecord(open, reference))]);
}

/** The whole log as data. */
export async function exportLog(cwd: string, dir?: string): Promise<AdrLogReport> {
  const open = await openLog(findLog(cwd, dir));
  return reportOf(
    open,
    open.log.records.map((record) => exportOf(open.log, record)),
  );
}

/** The log's relations as a drawing, and as data. */
export async function graphLog(
  cwd: string,
  dir: string | undefined,
  format: 'mermaid' | 'dot' | 'json',
  all: boolean,
): Promise<{ readonly report: AdrLogReport; readonly text: string }> {
  const open = await openLog(findLog(cwd, dir));
  const report = {
    ...reportOf(
      open,
      open.log.records.map((record) => summaryOf(open.log, record)),
    ),
    arcs: arcReports(open.log),
  };
  const text =
    format === 'json'
      ? `${JSON.stringify(report, null, 2)}\n`
      : format === 'dot'
        ? dotGraph(open.log, all)
        : mermaidGraph(open.log, all);
  return { report, text };
}

export interface Indexed {
  readonly path: string;
  readonly current: boolean;
  readonly written: boolean;
}

/**
 * Brings the marked block of the log's index up to date; with `check` only says whether it is. The index is
 * the file that has the block, else README.md or index.md, else a new README.md.
 */
export async function indexLog(cwd: string, dir: string | undefined, check: boolean): Promise<Indexed> {
  const place = findLog(cwd, dir);
  const seen = indexState(await openLog(place));
  // Looking takes no lock: CI may check a folder that it cannot write.
  if (check || seen.edits.length === 0)
    return { path: shown(place, seen.index.name), current: seen.edits.length === 0, written: false };
  return withLock(place.folder, async () => {
    recover(place.root, place.folder);
    const open = readOpenLog(place);
    const [unread] = unreadNotes(open);
    if (unread !== undefined) throw new NotDone(`${unread} The index would lose it and stays as it was.`);
    const { index, edits } = indexState(open);
    const path = shown(place, index.name);
    if (edits.length === 0) return { path, current: true, written: false };
    const isNew = !existsSync(join(place.root, index.name));
    const text = applyEdits(index.text, edits);
    const heading = isNew ? `# Decision records\n\n${text.trimStart()}` : text;
    const one = isNew
      ? ({ kind: 'create', path: index.name, text: heading } as const)
      : ({ kind: 'edit', path: index.name, before: index.text, text } as const);
    carryOut({ changes: [one], notes: [] }, place.root, place.folder, open.marks);
    return { path, current: true, written: true };
  });
}

function indexState({ log, folder, root }: OpenLog): {
  readonly index: Source;
  readonly edits: readonly Edit[];
} {
  const index = indexSource(folder, root, log.indexes);
  return { index, edits: indexEdits(log, index) };
}

function indexSource(folder: string, root: string, indexes: readonly Source[]): Source {
  const here = relative(root, folder).split(sep).join('/');
  const own = indexes.filter(
    (index) => index.name.slice(0, Math.max(0, index.name.lastIndexOf('/'))) === here,
  );
  const marked = own.find((index) => indexBlock(index.text) !== undefined);
  const named =
    marked ??
    own.find((index) => /(?:^|\/)readme\.md$/i.test(index.name)) ??
    own.find((index) => /(?:^|\/)index\.md$/i.test(index.name));
  if (named !== undefined) return named;
  const name = here === '' ? 'README.md' : `${here}/README.md`;
  const path = join(root, name);
  if (!existsSync(path)) return new Source(name, '', 'markdown');
  const text = readFileSync(path, 'utf8');
  if (text.includes('\ufffd')) throw new NotDone(`${name} is not UTF-8; save it as UTF-8 first.`);
  return new Source(name, withoutMark(text), 'markdown');
}
