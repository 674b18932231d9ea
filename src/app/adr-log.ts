import { existsSync, lstatSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { type AdrLog, type LogFacts, readLog } from '../adr/log.ts';
import { pathFrom, RECORD_EXTENSIONS } from '../adr/naming.ts';
import { pathOf } from '../adr/relations.ts';
import { compareText } from '../base/finding.ts';
import type { DecisionRecord } from '../model/adr.ts';
import { Source } from '../model/source.ts';
import type { Tree } from '../model/tree.ts';
import { decode } from '../read/decode.ts';
import { isDesign } from '../read/kind.ts';
import { parseYamlTree } from '../read/yaml.ts';
import { isUnfinished, recover } from './adr-journal.ts';
import { withLock } from './adr-lock.ts';
import { type ReadFile, readBytes } from './documents.ts';
import { NotDone } from './exit.ts';

/** Where decision logs usually are, the likeliest first. */
const FOLDERS: readonly string[] = [
  ...[
    'docs/decisions',
    'docs/adr',
    'doc/adr',
    'docs/adrs',
    'docs/ADR',
    'docs/architecture/decisions',
    'doc/architecture/decisions',
  ],
  ...[
    'docs/architecture/adr',
    'docs/architecture/adrs',
    'docs/architecture-decisions',
    'docs/architecture-decision-records',
  ],
  ...[
    'docs/decision-records',
    'docs/developer/decision-records',
    'docs/madr/decisions',
    'docs/dev/adr',
    'docs/dev/decisions',
  ],
  ...[
    'doc/decisions',
    'architecture/decisions',
    'architecture/adr',
    'architecture-decision-records',
    'adr',
    'adrs',
    'decisions',
  ],
];

/** Where a log is: its project's folder and its own, both absolute. */
export interface LogPlace {
  readonly root: string;
  readonly folder: string;
  /** What said so: a file, a habit, or nothing yet. */
  readonly by: string;
}

/** A log that has been read, with what is needed to change it. */
export interface OpenLog extends LogPlace {
  readonly log: AdrLog;
  /** Files that begin with a byte order mark. */
  readonly marks: ReadonlySet<string>;
  readonly unread: readonly Unread[];
}

/** Where the files of a log come from; all paths are absolute. */
export interface LogDisk {
  /** The files a log may hold, in order. */
  files(folder: string): readonly string[];
  readonly read: ReadFile;
  has(path: string): boolean;
}

/** The files as they lie there. */
export const DISK: LogDisk = {
  files: (folder) => recordFiles(folder, 0),
  read: readBytes,
  has: existsSync,
};

/** A file of a log that could not be read. */
export interface Unread {
  /** Relative to the project. */
  readonly name: string;
  readonly reason: string;
}

/** What to say about the files of a log that could not be read. */
export function unreadNotes({ unread }: Pick<OpenLog, 'unread'>): readonly string[] {
  return unread.map(({ name, reason }) => `${name}: ${reason}`);
}

/** Their names. */
export const unreadNames = ({ unread }: Pick<OpenLog, 'unread'>): readonly string[] =>
  unread.map(({ name }) => name);

/**
 * Finds the decision log for a working folder: what `dir` says, else `.adr-dir` (adr-tools) or
 * `.log4brains.yml`, else a usual folder, in this folder and those above it up to the project's. Where there
 * is none, a new one would be `docs/adr`.
 */
export function findLog(start: string, dir?: string): LogPlace {
  const root = projectRoot(start);
  if (dir !== undefined) {
    const folder = resolve(start, dir);
    return { root: isInside(root, folder) ? root : folder, folder, by: '--dir' };
  }
  for (let at = start; ; at = dirname(at)) {
    const found = stated(at, root) ?? usual(at);
    if (found !== undefined) return { root, ...found };
    if (at === root || at === dirname(at)) break;
  }
  return { root, folder: join(root, 'docs', 'adr'), by: 'the default' };
}

/** The nearest folder above that is under version control; else the one sdx was started in. */
function projectRoot(start: string): string {
  for (let at = start; ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return at;
    if (at === dirname(at)) break;
  }
  for (let at = start; at !== dirname(at); at = dirname(at)) {
    if (existsSync(join(at, '.adr-dir')) || existsSync(join(at, '.log4brains.yml'))) return at;
  }
  return start;
}

const isInside = (root: string, path: string): boolean =>
  path === root || path.startsWith(root.endsWith(sep) ? root : root + sep);

function stated(at: string, root: string): Pick<LogPlace, 'folder' | 'by'> | undefined {
  const adrDir = smallText(join(at, '.adr-dir'))?.trim().split(/\r?\n/, 1)[0];
  if (adrDir !== undefined && adrDir !== '')
    return { folder: within(root, at, adrDir, '.adr-dir'), by: '.adr-dir' };
  const text = smallText(join(at, '.log4brains.yml'));
  const folder =
    text === undefined
      ? undefined
      : /^\s{0,20}adrFolder:\s{0,4}["']?([^"'#\r\n]{1,300})/m.exec(text)?.[1]?.trim();
  return folder === undefined
    ? undefined
    : { folder: within(root, at, folder, '.log4brains.yml'), by: '.log4brains.yml' };
}

/** A file in a repository may name any path; one that leaves the project is refused. */
function within(root: string, at: string, path: string, by: string): string {
  const folder = resolve(at, path);
  if (!isInside(root, folder))
    throw new NotDone(
      `${by} names ${JSON.stringify(path)}, which lies outside the project; correct it or pass --dir.`,
    );
  return folder;
}

/** The first usual folder that holds a file of a record's kind; where none does, the first that is there. */
function usual(at: string): Pick<LogPlace, 'folder' | 'by'> | undefined {
  const there = FOLDERS.filter((name) => isFolder(join(at, name)));
  const name = there.find((one) => recordFiles(join(at, one), 0).length > 0) ?? there[0];
  return name === undefined ? undefined : { folder: join(at, name), by: name };
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

function smallText(path: string): string | undefined {
  try {
    return lstatSync(path).isFile() && lstatSync(path).size < 65_536 ? readFileSync(path, 'utf8') : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Reads a log. A change that was interrupted is finished first, so that nobody sees one half of it.
 *
 * @throws NotDone where the folder does not exist and `mustExist`.
 */
export async function openLog(
  place: LogPlace,
  facts: Omit<LogFacts, 'present' | 'trees'> = {},
  mustExist = true,
  disk: LogDisk = DISK,
): Promise<OpenLog> {
  if (mustExist && !isFolder(place.folder)) {
    throw new NotDone(
      `there is no decision log in ${shown(place, place.folder)}; start one with sdx new adr "Title", or pass --dir.`,
    );
  }
  if (isUnfinished(place.folder)) await withLock(place.folder, async () => recover(place.root, place.folder));
  return readOpenLog(place, facts, disk);
}

/** Reads a log as it lies there; the caller has seen to unfinished changes. */
export function readOpenLog(
  place: LogPlace,
  facts: Omit<LogFacts, 'present' | 'trees'> = {},
  disk: LogDisk = DISK,
): OpenLog {
  const sources: Source[] = [];
  const marks = new Set<string>();
  const unread: Unread[] = [];
  const trees = new Map<string, Tree>();
  for (const path of disk.files(place.folder)) {
    const name = relative(place.root, path).split(sep).join('/');
    const bytes = disk.read(path);
    if (typeof bytes === 'string') {
      unread.push({ name, reason: bytes });
      continue;
    }
    const text = decode(bytes);
    if (!text.ok) {
      unread.push({ name, reason: text.error.message });
      continue;
    }
    const yaml = /\.ya?ml$/i.test(name);
    if (yaml && !/^["']?sdx["']?:\s*["']?adr\//m.test(text.value.slice(0, 4000))) continue;
    if (isDesign(text.value)) continue;
    if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) marks.add(name);
    sources.push(new Source(name, text.value, yaml ? 'yaml' : 'markdown'));
    const tree = yaml ? parseYamlTree(text.value).tree : undefined;
    if (tree !== undefined) trees.set(name, tree);
  }
  const folder = relative(place.root, place.folder).split(sep).join('/');
  const bare = readLog(sources, folder, { ...facts, trees });
  const log = readLog(sources, folder, {
    ...facts,
    trees,
    present: presentTargets(place.root, bare.records, disk),
  });
  return { ...place, log, marks, unread };
}

/** The files a log may hold, in order; hidden folders, dependencies and symbolic links are left alone. */
function recordFiles(folder: string, depth: number): readonly string[] {
  if (depth > 6 || !isFolder(folder)) return [];
  const files: string[] = [];
  const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => compareText(a.name, b.name));
  for (const entry of entries) {
    if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) files.push(...recordFiles(path, depth + 1));
    else if (
      entry.isFile() &&
      RECORD_EXTENSIONS.some((extension) => entry.name.toLowerCase().endsWith(extension))
    )
      files.push(path);
  }
  return files;
}

/** Which of the files that the records link to exist. Only whether, and only inside the project. */
function presentTargets(
  root: string,
  records: readonly DecisionRecord[],
  disk: LogDisk,
): ReadonlySet<string> {
  const present = new Set<string>();
  const asked = new Set<string>();
  for (const record of records) {
    for (const { url } of record.references) {
      const path = pathFrom(record.source.name, pathOf(url).replace(/\/$/, ''));
      if (asked.has(path)) continue;
      asked.add(path);
      // Beyond the project sdx does not look: what it cannot check it does not call broken.
      if (path === '..' || path.startsWith('../') || disk.has(join(root, path))) present.add(path);
    }
  }
  return present;
}

/** A path as the person who started sdx would write it. */
export function shown(place: Pick<LogPlace, 'root'>, path: string): string {
  const full = resolve(place.root, path);
  const near = relative(process.cwd(), full).split(sep).join('/');
  return near === '' ? '.' : near;
}
