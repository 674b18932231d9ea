import { resolve } from 'node:path';
import { compareText, type Finding } from '../base/finding.ts';
import type { Choice } from '../lint/config.ts';
import type { Source } from '../model/source.ts';
import { isDesign } from '../read/kind.ts';
import type { LintedLogs } from './adr-lint.ts';
import type { Configs } from './config.ts';
import { type DocumentFile, findDocuments, type ReadFile } from './documents.ts';
import { NotDone } from './exit.ts';
import type { VerdictCache } from './lint-cache.ts';
import type { Job, Verdict } from './lint-file.ts';
import { type JudgeAll, judgeCached } from './lint-judge.ts';
import type { Logs } from './lint-logs.ts';
import { unreadable } from './lint-unreadable.ts';

/** Which documents a run is about. */
export interface DocumentsRequest {
  readonly paths: readonly string[];
  readonly cwd: string;
  /** Named files that hold something else are passed over as well, and it is well if there is nothing else. */
  readonly ignoreUnknown: boolean;
  /** Numbers of decision records that this branch took meanwhile count as taken. */
  readonly base?: string;
  /** Standard input, where a path is `-`, and the name it is shown under. */
  readonly stdin?: { readonly bytes: Uint8Array; readonly name: string };
}

/** One file and what was found in it. */
export interface LintedDocument {
  /** Relative to the working folder. */
  readonly name: string;
  /** Absolute. */
  readonly path: string;
  readonly status: Verdict['status'];
  /** Absent where nothing was found, and where the bytes are no text or could not be had. */
  readonly source: Source | undefined;
  readonly findings: readonly Finding[];
  /** How many findings its comments switch off. */
  readonly suppressed: number;
  /** A digest of the decision log that it names records of. */
  readonly log?: string;
  /** Its bytes, where they lie in no file. */
  readonly bytes?: Uint8Array;
}

/** What judging needs beside the documents. */
export interface Bench {
  readonly configs: Configs;
  readonly choice: Choice;
  readonly read: ReadFile;
  readonly logs: Logs;
  readonly judge: JudgeAll;
  /** How many files are read before they are judged: enough for all who judge, few enough to hold. */
  readonly atOnce: number;
  readonly cache?: VerdictCache;
}

export interface JudgedDocuments {
  /** In the order of their names. */
  readonly documents: readonly LintedDocument[];
  /** Files that turned out to hold something else. */
  readonly passedOver: number;
  /** The logs whose records are among them. */
  readonly logs: LintedLogs['logs'];
}

/**
 * Judges every design and every decision record among the files. A file that can't be read is a result of its own
 * and the others go on.
 * @throws NotDone when there is no document at all, or the config is not valid
 */
export async function judgeDocuments(request: DocumentsRequest, bench: Bench): Promise<JudgedDocuments> {
  const { cwd, ignoreUnknown } = request;
  const { configs } = bench;
  const paths = request.paths.filter((path) => path !== '-');
  const found = paths.length === 0 ? [] : await findDocuments(paths, cwd);
  // Hooks name every changed file: that is not to say that each was meant.
  const files = found
    .map((file) => (ignoreUnknown ? { ...file, named: false } : file))
    .filter(({ named, path }) => named || !configs.ignores(path));
  const records = await judgeRecords({ ...request, paths }, bench, files);
  const documents: LintedDocument[] = [...records.documents];
  let passedOver = 0;
  const inputs = [...inputsOf(request, files)];
  for (let from = 0; from < inputs.length; from += bench.atOnce) {
    const chunk = inputs.slice(from, from + bench.atOnce);
    for (const [input, document] of await judgeChunk(chunk, records, bench)) {
      if (document.status === 'not-a-design' && !input.named) passedOver++;
      else documents.push(document);
    }
    // What the collector puts off it does between two turns of the event loop; without any, memory grows.
    await new Promise<void>((next) => void setImmediate(next));
  }
  if (documents.length === 0 && !ignoreUnknown) {
    throw new NotDone(
      `no design and no decision record among ${files.length} files; a design starts with \`sdx: design/v1\` (\`sdx new design\` writes one)`,
    );
  }
  documents.sort((a, b) => compareText(a.name, b.name));
  return { documents, passedOver, logs: records.logs };
}

interface Input extends DocumentFile {
  /** Standard input's; other files are read when their turn comes. */
  readonly bytes?: Uint8Array;
}

function* inputsOf({ stdin, cwd }: DocumentsRequest, files: readonly DocumentFile[]): Generator<Input> {
  if (stdin !== undefined) {
    yield { name: stdin.name, path: resolve(cwd, stdin.name), named: true, bytes: stdin.bytes };
  }
  yield* files;
}

async function judgeChunk(
  inputs: readonly Input[],
  { holds }: Pick<LintedLogs, 'holds'>,
  { configs, choice, read, logs, judge, cache }: Bench,
): Promise<readonly (readonly [Input, LintedDocument])[]> {
  const done = new Map<Input, LintedDocument>();
  const jobs = new Map<Input, Job>();
  for (const input of inputs) {
    const { name, path } = input;
    const bytes = input.bytes ?? read(path);
    // A design may lie in the folder of a log; it says so itself.
    if (holds(path) && !isDesignFile(bytes)) continue;
    if (typeof bytes === 'string') done.set(input, unavailable(name, path, bytes));
    else jobs.set(input, { name, path, bytes, profile: configs.profile(path, choice) });
  }
  const judged = await judgeCached([...jobs.values()], judge, cache, logs);
  for (const [i, [input]] of [...jobs].entries()) {
    const one = judged[i];
    if (one === undefined) continue;
    done.set(input, { ...one, ...input });
  }
  return [...done];
}

function isDesignFile(bytes: Uint8Array | string): boolean {
  if (typeof bytes === 'string') return false;
  return isDesign(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1'));
}

/** What the paths mean of decision logs. */
async function judgeRecords(
  { paths, cwd, base }: DocumentsRequest,
  { configs, choice, read }: Bench,
  files: readonly DocumentFile[],
): Promise<{ readonly documents: readonly LintedDocument[] } & Pick<LintedLogs, 'holds' | 'logs'>> {
  if (files.length > 0 && files.every(({ named, path }) => named && isDesignFile(read(path))))
    return { documents: [], holds: () => false, logs: [] };
  const wanted = {
    paths,
    cwd,
    read,
    profileOf: (path: string) => configs.profile(path, choice),
    ignores: (path: string) => configs.ignores(path),
    ...(base === undefined ? {} : { base }),
  };
  const { lintRecords } = await import('./adr-lint.ts');
  const { records, unread, holds, logs } = await lintRecords(wanted, new Set(files.map(({ path }) => path)));
  const documents = [
    ...records.map((record) => ({ ...record, status: 'read' as const })),
    ...unread.map(({ name, reason }) => unavailable(name, resolve(cwd, name), reason)),
  ];
  return { documents, holds, logs };
}

function unavailable(name: string, path: string, what: string): LintedDocument {
  return { name, path, source: undefined, ...unreadable(what) };
}
