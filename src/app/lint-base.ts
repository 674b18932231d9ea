import { dirname, join, relative, sep } from 'node:path';
import { diffArrays } from 'diff';
import { RECORD_EXTENSIONS } from '../adr/naming.ts';
import type { Finding } from '../base/finding.ts';
import { judgeLog } from '../lint/adr.ts';
import { ADR_RULES } from '../lint/adr-rules.ts';
import { withoutSuppressed } from '../lint/suppressions.ts';
import { fingerprintsOf } from '../model/fingerprint.ts';
import type { Source } from '../model/source.ts';
import { type LogDisk, type OpenLog, readOpenLog } from './adr-log.ts';
import { NotDone } from './exit.ts';
import { blobs, commitOf, forkFrom, gitList, isShallow } from './git.ts';
import type { Bench, JudgedDocuments, LintedDocument } from './lint-documents.ts';
import { judgeFile, sourceOf } from './lint-file.ts';
import { Logs } from './lint-logs.ts';
import { projectRoot, within } from './project.ts';

/** Documents with the findings that a branch has brought, and how many older ones were left out. */
export interface Introduced {
  readonly documents: readonly LintedDocument[];
  readonly older: number;
}

/**
 * Leaves out what was found before a branch left `ref`: a finding counts if it stands on a line that the branch has
 * changed, or if the version it started from has none like it. Files that were renamed are compared with what they
 * were; new ones count whole.
 *
 * @throws NotDone outside a repository, for an unknown `ref`, and where too little of the history is here
 */
export async function introducedSince(
  ref: string,
  run: JudgedDocuments,
  bench: Bench,
  cwd: string,
): Promise<Introduced> {
  const base = baseVersion(cwd, ref);
  const suspects = run.documents.filter(({ findings, status }) => findings.length > 0 || status !== 'read');
  base.load(suspects.map(({ path }) => path));
  const records = new Map<string, readonly string[]>();
  for (const log of run.logs)
    for (const [path, known] of recordsBefore(log, base, bench)) records.set(path, known);
  const logs = new Logs(base.disk);
  const documents: LintedDocument[] = [];
  let older = 0;
  for (const document of run.documents) {
    const left = suspects.includes(document)
      ? await introducedIn(document, base, bench, logs, records.get(document.path))
      : document;
    if (left !== undefined) documents.push(left);
    older += document.findings.length - (left?.findings.length ?? 0);
  }
  return { documents, older };
}

/** A document with its new findings only; undefined where it can't be judged and never could. */
async function introducedIn(
  document: LintedDocument,
  base: BaseVersion,
  { read, configs, choice }: Bench,
  logs: Logs,
  recorded: readonly string[] | undefined,
): Promise<LintedDocument | undefined> {
  const { name, path, status, source, findings } = document;
  const before = base.read(path);
  if (before === undefined) return document;
  const now = document.bytes ?? read(path);
  const same = typeof now !== 'string' && Buffer.from(before).equals(now);
  if (status !== 'read' || source === undefined) return same ? undefined : document;
  if (same && recorded === undefined && document.log === undefined) return { ...document, findings: [] };
  let known = recorded;
  if (known === undefined) {
    const profile = configs.profile(path, choice);
    const then = await judgeFile({ name, path, bytes: before, profile }, logs);
    known = fingerprintsOf(path, then.source, then.findings);
  }
  const old = new Set(known);
  const changed = changedLines(sourceOf({ name, bytes: before }), source);
  const fingerprints = fingerprintsOf(path, source, findings);
  return {
    ...document,
    findings: findings.filter(
      (finding, i) => !old.has(fingerprints[i] ?? '') || touches(finding, source, changed),
    ),
  };
}

/** The fingerprints of what was found in each record of a log before, by where the record is now. */
function* recordsBefore(
  open: OpenLog,
  base: BaseVersion,
  { configs, choice }: Bench,
): Generator<readonly [path: string, fingerprints: readonly string[]]> {
  const { today } = open.log.facts;
  const { log } = readOpenLog(open, today === undefined ? {} : { today }, base.disk);
  const pathOf = (name: string): string => base.renamed(join(open.root, name));
  const profileOf = (name: string) => configs.profile(pathOf(name), choice);
  const judged = judgeLog(log, ADR_RULES, ({ source }) => profileOf(source.name));
  for (const [{ source }, findings] of judged) {
    const left = withoutSuppressed(source, findings, profileOf(source.name));
    const path = pathOf(source.name);
    yield [path, fingerprintsOf(path, source, left.findings)];
  }
}

/** Texts that differ in more lines than this count as new from top to bottom. */
const MOST_EDITS = 4_000;

/** The lines of `after`, from 1, that `before` does not have there; undefined for all of them. Line ends don't count. */
function changedLines(before: Source | undefined, after: Source): ReadonlySet<number> | undefined {
  if (before === undefined) return undefined;
  const edits = diffArrays(linesOf(before), linesOf(after), { maxEditLength: MOST_EDITS });
  if (edits === undefined) return undefined;
  const changed = new Set<number>();
  let line = 1;
  for (const { added, removed, count } of edits) {
    if (removed) continue;
    for (let i = 0; i < count; i++, line++) if (added) changed.add(line);
  }
  return changed;
}

function linesOf({ lines }: Source): string[] {
  return Array.from({ length: lines.lineCount }, (_, i) => lines.lineText(i + 1));
}

function touches({ span }: Finding, { lines }: Source, changed: ReadonlySet<number> | undefined): boolean {
  if (changed === undefined) return true;
  const last = lines.position(Math.max(span.start, span.end - 1)).line;
  for (let line = lines.position(span.start).line; line <= last; line++) if (changed.has(line)) return true;
  return false;
}

/** A project as it was where a branch left another one. */
interface BaseVersion {
  /** What a file that is now at `path` held; undefined where it is new. Only files that were loaded. */
  read(path: string): Uint8Array | undefined;
  /** Makes the contents of files ready, by where they are now. */
  load(paths: readonly string[]): void;
  /** Where a file is now that was at `path`. */
  renamed(path: string): string;
  readonly disk: LogDisk;
}

function baseVersion(cwd: string, ref: string): BaseVersion {
  const root = projectRoot(cwd);
  if (gitList(root, ['rev-parse', '--git-dir']) === undefined) {
    throw new NotDone('--base compares with a commit, and this folder is in no git repository');
  }
  const commit = commitOf(root, ref);
  const fork = forkFrom(root, commit);
  if (fork === undefined && isShallow(root)) {
    throw new NotDone(
      `too little of the history is here to tell where this branch left ${ref}; fetch the rest (git fetch --unshallow, or fetch-depth: 0 for actions/checkout)`,
    );
  }
  const at = fork ?? commit;
  const { before, now } = renames(root, at);
  const contents = new Map<string, Uint8Array>();
  const asked = new Set<string>();
  const load = (names: readonly string[]): void => {
    const missing = names.filter((name) => !asked.has(name));
    for (const name of missing) asked.add(name);
    for (const [name, bytes] of blobs(root, at, missing)) contents.set(name, bytes);
  };
  const nameOf = (path: string): string => before.get(inRoot(root, path)) ?? inRoot(root, path);
  let tree: ReadonlySet<string> | undefined;
  const all = (): ReadonlySet<string> => {
    tree ??= new Set(gitList(root, ['ls-tree', '-r', '--name-only', '-z', at]));
    return tree;
  };
  return {
    load: (paths) => load(paths.map(nameOf)),
    read: (path) => contents.get(nameOf(path)),
    renamed: (path) => join(root, now.get(inRoot(root, path)) ?? inRoot(root, path)),
    disk: {
      files: (folder) => {
        const names = [...all()].filter((name) => mayBeRecord(within(folder, join(root, name))));
        load(names);
        return names.map((name) => join(root, name));
      },
      read: (path) => contents.get(inRoot(root, path)) ?? 'The file was not there.',
      has: (path) => {
        const name = inRoot(root, path);
        return all().has(name) || [...all()].some((each) => each.startsWith(`${name}/`));
      },
    },
  };
}

function inRoot(root: string, path: string): string {
  return relative(root, path).split(sep).join('/');
}

function mayBeRecord(name: string | undefined): boolean {
  if (name === undefined || /(?:^|\/)(?:\.|node_modules\/)/.test(name)) return false;
  return (
    RECORD_EXTENSIONS.some((extension) => name.toLowerCase().endsWith(extension)) &&
    dirname(name).split('/').length <= 7
  );
}

/** The files that have another name now, both ways. */
function renames(
  root: string,
  commit: string,
): { readonly before: ReadonlyMap<string, string>; readonly now: ReadonlyMap<string, string> } {
  const before = new Map<string, string>();
  const now = new Map<string, string>();
  const words = (gitList(root, ['diff-index', '-z', '-M', '--name-status', commit, '--']) ?? []).values();
  for (const status of words) {
    const from = words.next().value;
    if (!/^[RC]/.test(status)) continue;
    const to = words.next().value;
    if (from === undefined || to === undefined) break;
    before.set(to, from);
    if (status.startsWith('R')) now.set(from, to);
  }
  return { before, now };
}
