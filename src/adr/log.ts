import { compareText } from '../base/finding.ts';
import type { DecisionRecord, LinkTarget, RecordLink, Relation } from '../model/adr.ts';
import type { Source } from '../model/source.ts';
import type { Tree } from '../model/tree.ts';
import { baseName, folderOf, isIndexName, isTemplateName, normalPath, pathFrom } from './naming.ts';
import { readRecord } from './record.ts';
import { pathOf } from './relations.ts';
import { ANSWER } from './vocabulary.ts';

/** What the edge knows and the log's texts do not tell. */
export interface LogFacts {
  /** Paths that exist, as far as any record links to them; undefined where nobody looked. */
  readonly present?: ReadonlySet<string>;
  /** Today as `YYYY-MM-DD`, for rules about age; undefined where time plays no part. */
  readonly today?: string;
  /** Numbers that the base branch holds, as paths of its files. */
  readonly base?: readonly string[];
  /** Parsed documents of YAML records, by path. */
  readonly trees?: ReadonlyMap<string, Tree>;
}

/** A link with the record it leads to, where the log has one. */
export interface ResolvedLink {
  readonly from: DecisionRecord;
  readonly link: RecordLink;
  readonly to?: DecisionRecord;
}

/** A decision log: its records in order, its links both ways. Immutable. */
export interface AdrLog {
  /** The folder that holds it, `/` between parts. */
  readonly folder: string;
  /** By number, then date, then path. */
  readonly records: readonly DecisionRecord[];
  readonly indexes: readonly Source[];
  readonly templates: readonly Source[];
  readonly links: readonly ResolvedLink[];
  readonly facts: LogFacts;
  linksFrom(record: DecisionRecord): readonly ResolvedLink[];
  linksTo(record: DecisionRecord): readonly ResolvedLink[];
  /** The record at a path of the project. */
  at(path: string): DecisionRecord | undefined;
  /** The records of a number: more than one where it was taken twice. */
  numbered(number: number): readonly DecisionRecord[];
  /** What `ADR-0003`, `3`, `0003-title.md` or a path means here. */
  find(reference: string): readonly DecisionRecord[];
  resolve(from: DecisionRecord, target: LinkTarget): DecisionRecord | undefined;
}

/** Reads a log from its files. What is no record (an index, a template, an attachment) is kept apart. */
export function readLog(files: readonly Source[], folder: string, facts: LogFacts = {}): AdrLog {
  const records: DecisionRecord[] = [];
  const indexes: Source[] = [];
  const templates: Source[] = [];
  for (const source of files) {
    if (isTemplateName(source.name)) templates.push(source);
    else if (isIndexName(source.name)) indexes.push(source);
    else {
      const record = readRecord(source, facts.trees?.get(source.name));
      if (isRecord(record)) records.push(record);
    }
  }
  records.sort(compareRecords);
  return createLog(records, indexes, templates, folder, facts);
}

/** A log of records that have been read already. */
export function logOf(records: readonly DecisionRecord[], facts: LogFacts = {}): AdrLog {
  return createLog([...records].sort(compareRecords), [], [], '', facts);
}

/** Whether a file is a decision record: its name says so, or it is built like one. */
export function isRecord(record: DecisionRecord): boolean {
  if (record.syntax === 'yaml') {
    return (
      /^["']?sdx["']?:\s*["']?adr\//m.test(record.source.text.slice(0, 2000)) ||
      (record.name.style !== 'plain' && record.status !== undefined)
    );
  }
  if (record.name.style !== 'plain') return true;
  const roles = new Set(record.sections.map((section) => section.role));
  const argued = (['context', 'decision', 'options', 'consequences', 'drivers'] as const).filter((role) =>
    roles.has(role),
  ).length;
  return record.status === undefined ? argued >= 3 : argued >= 1 && (argued >= 2 || roles.has('status'));
}

/** By number, then by date, then by path: the order a reader expects a log in. */
export function compareRecords(a: DecisionRecord, b: DecisionRecord): number {
  return (
    compareText(folderKey(a), folderKey(b)) ||
    compareText(a.name.prefix.toLowerCase(), b.name.prefix.toLowerCase()) ||
    (a.name.number ?? Number.MAX_SAFE_INTEGER) - (b.name.number ?? Number.MAX_SAFE_INTEGER) ||
    compareText(a.name.date ?? '', b.name.date ?? '') ||
    compareText(a.source.name, b.source.name)
  );
}

/** The folder a record belongs to: for a record that is a folder itself, the one above. */
export const folderKey = (record: DecisionRecord): string =>
  record.name.folder ? folderOf(folderOf(record.source.name)) : folderOf(record.source.name);

/** Records with one scope share a sequence of numbers. */
export const numberScope = (record: DecisionRecord): string =>
  `${folderKey(record)}|${record.name.prefix.toLowerCase()}`;

/** What people call a record: `0012`, `ADR-0012`, or its file name where it has no number. */
export function idOf(record: DecisionRecord): string {
  const { name } = record;
  if (name.number !== undefined) return `${name.prefix}${String(name.number).padStart(name.width, '0')}`;
  if (name.folder) return baseName(folderOf(record.source.name));
  const file = baseName(record.source.name);
  return file.slice(0, file.length - name.extension.length);
}

function createLog(
  records: readonly DecisionRecord[],
  indexes: readonly Source[],
  templates: readonly Source[],
  folder: string,
  facts: LogFacts,
): AdrLog {
  const byPath = new Map<string, DecisionRecord>();
  const byFile = new Map<string, DecisionRecord[]>();
  const byNumber = new Map<number, DecisionRecord[]>();
  for (const record of records) {
    const path = normalPath(record.source.name);
    byPath.set(path, record);
    if (record.name.folder) byPath.set(folderOf(path), record);
    push(byFile, baseName(record.name.folder ? folderOf(path) : path).toLowerCase(), record);
    if (record.name.number !== undefined) push(byNumber, record.name.number, record);
  }
  const resolve = (from: DecisionRecord, target: LinkTarget): DecisionRecord | undefined =>
    resolveUrl(from, target, byPath, byFile) ??
    (target.url === undefined || !isPath(target.url) ? resolveNumber(from, target, byNumber) : undefined);
  const links = records.flatMap((from) =>
    from.links.flatMap((link): ResolvedLink[] => {
      const to = resolve(from, link.target);
      if (to === from) return [];
      return [to === undefined ? { from, link } : { from, link, to }];
    }),
  );
  const out = new Map<DecisionRecord, ResolvedLink[]>();
  const back = new Map<DecisionRecord, ResolvedLink[]>();
  for (const link of links) {
    push(out, link.from, link);
    if (link.to !== undefined) push(back, link.to, link);
  }
  return {
    folder,
    records,
    indexes,
    templates,
    links,
    facts,
    resolve,
    linksFrom: (record) => out.get(record) ?? [],
    linksTo: (record) => back.get(record) ?? [],
    at: (path) => byPath.get(normalPath(path)),
    numbered: (number) => byNumber.get(number) ?? [],
    find: (reference) => find(reference.trim(), records, byPath, byFile, byNumber),
  };
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

const isPath = (url: string): boolean =>
  !/^[a-z][a-z0-9+.-]*:|^#|^\/\//i.test(url) && /[./]/.test(pathOf(url));

function resolveUrl(
  from: DecisionRecord,
  target: LinkTarget,
  byPath: ReadonlyMap<string, DecisionRecord>,
  byFile: ReadonlyMap<string, readonly DecisionRecord[]>,
): DecisionRecord | undefined {
  if (target.url === undefined) return undefined;
  const path = pathOf(target.url)
    .replace(/\/$/, '')
    .replace(/\.html?$/i, from.name.extension);
  if (isPath(target.url)) {
    const full = path.startsWith('/') ? path.slice(1) : pathFrom(from.source.name, path);
    const found = byPath.get(full) ?? byPath.get(`${full}${from.name.extension}`);
    if (found !== undefined) return found;
  }
  // An address on a code host, or a path from another root: the file's name decides, if only one has it.
  const file = baseName(/\/(?:readme|index)\.[a-z]+$/i.test(path) ? folderOf(path) : path).toLowerCase();
  const same = isPath(target.url) && !path.startsWith('/') ? [] : (byFile.get(file) ?? []);
  return same.length === 1 ? same[0] : undefined;
}

function resolveNumber(
  from: DecisionRecord,
  target: LinkTarget,
  byNumber: ReadonlyMap<number, readonly DecisionRecord[]>,
): DecisionRecord | undefined {
  if (target.number === undefined) return undefined;
  const all = byNumber.get(target.number) ?? [];
  const near = all.filter((record) => numberScope(record) === numberScope(from));
  const candidates = near.length > 0 ? near : all;
  return candidates.length === 1 ? candidates[0] : undefined;
}

function find(
  reference: string,
  records: readonly DecisionRecord[],
  byPath: ReadonlyMap<string, DecisionRecord>,
  byFile: ReadonlyMap<string, readonly DecisionRecord[]>,
  byNumber: ReadonlyMap<number, readonly DecisionRecord[]>,
): readonly DecisionRecord[] {
  const path = byPath.get(normalPath(reference));
  if (path !== undefined) return [path];
  const file = byFile.get(baseName(reference).toLowerCase());
  if (file !== undefined && !reference.includes('/')) return file;
  if (reference.includes('/')) {
    // A path as another folder sees it: "../adr/0003-use-redis.md".
    const end = `/${normalPath(reference).replace(/^(?:\.\.\/)+/, '')}`;
    return records.filter((record) => `/${record.source.name}`.endsWith(end));
  }
  const same = records.filter((record) => idOf(record).toLowerCase() === reference.toLowerCase());
  if (same.length > 0) return same;
  const digits = /^(?:[A-Za-z][A-Za-z-]{0,40}?[-_ #]{0,2})?#?(\d{1,6})$/.exec(reference)?.[1];
  if (digits !== undefined) return byNumber.get(Number(digits)) ?? [];
  return reference.length < 3
    ? []
    : records.filter((record) =>
        baseName(record.source.name).toLowerCase().includes(reference.toLowerCase()),
      );
}

/** Whether `to` says anything of `from` that answers a link of this relation. */
export function isAnswered(
  log: AdrLog,
  from: DecisionRecord,
  relation: Relation,
  to: DecisionRecord,
): boolean {
  return log
    .linksFrom(to)
    .some(
      (back) =>
        back.to === from && (back.link.relation === ANSWER[relation] || isKin(back.link.relation, relation)),
    );
}

/** "Reverses" or "Amends" answers "Superseded in part by": who replaces also changes. */
function isKin(back: Relation, relation: Relation): boolean {
  return relation === 'superseded-by' && (back === 'amends' || back === 'supersedes');
}
