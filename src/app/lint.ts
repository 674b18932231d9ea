import { resolve } from 'node:path';
import { compareText, type Finding, type Severity } from '../base/finding.ts';
import { suggest } from '../base/suggest.ts';
import { RULE_FAILED } from '../lint/engine.ts';
import { KNOWN_RULES, type PresetName } from '../lint/known-rules.ts';
import { isAtLeast } from '../lint/profile.ts';
import type { Source } from '../model/source.ts';
import { finding } from '../read/codes.ts';
import { isDesign } from '../read/kind.ts';
import type { LintedLogs } from './adr-lint.ts';
import { type ConfigRequest, Configs } from './config.ts';
import { type DocumentFile, findDocuments, type ReadFile, readDocument } from './documents.ts';
import { type ExitCode, NotDone } from './exit.ts';
import { judgeFile, type Verdict } from './lint-file.ts';
import { Logs } from './lint-logs.ts';

export interface LintRequest extends ConfigRequest {
  readonly paths: readonly string[];
  /** In place of the presets that the config names. */
  readonly preset?: PresetName;
  /** Only these rules; empty for those that the config has on. */
  readonly rules: readonly string[];
  /** Only errors count and are shown. */
  readonly quiet: boolean;
  readonly maxWarnings?: number;
  /** The least weight that makes a run fall short. */
  readonly failOn: Severity;
  /** Named files that hold something else are passed over as well, and it is well if there is nothing else. */
  readonly ignoreUnknown: boolean;
  /** Numbers of decision records that this branch took count as taken. */
  readonly base?: string;
  /** Standard input, where a path is `-`, and the name it is shown under. */
  readonly stdin?: { readonly bytes: Uint8Array; readonly name: string };
}

/** One file and what was found in it. `source` is absent where its bytes are no text or could not be had. */
export interface LintedDocument {
  readonly name: string;
  /** Absolute. */
  readonly path: string;
  readonly status: Verdict['status'];
  readonly source: Source | undefined;
  readonly findings: readonly Finding[];
  readonly suppressed: number;
}

export interface LintRun {
  readonly documents: readonly LintedDocument[];
  /** Files that turned out to hold something else than a design. */
  readonly passedOver: number;
  /** What to know about the run beside the findings, a sentence each. */
  readonly notes: readonly string[];
  readonly exit: ExitCode;
}

/**
 * Judges every design and every decision record among the files. A file that can't be read is a result of its own
 * and the others go on.
 * @throws NotDone when there is no document at all, the config is not valid, or a rule is asked for that does not exist
 */
export async function lintPaths(request: LintRequest): Promise<LintRun> {
  checkRules(request.rules);
  const configs = new Configs(request);
  const judged = await judgeAll(request, configs, (path) => readDocument({ path }, request.cwd));
  const documents = request.quiet ? judged.documents.map(onlyErrors) : judged.documents;
  return { documents, passedOver: judged.passedOver, notes: [], exit: exitCode(documents, request) };
}

interface JudgedAll {
  /** In the order of their names. */
  readonly documents: readonly LintedDocument[];
  readonly passedOver: number;
}

async function judgeAll(request: LintRequest, configs: Configs, read: ReadFile): Promise<JudgedAll> {
  const paths = request.paths.filter((path) => path !== '-');
  const found = paths.length === 0 ? [] : await findDocuments(paths, request.cwd);
  // Hooks name every changed file: that is not to say that each was meant.
  const files = found
    .map((file) => (request.ignoreUnknown ? { ...file, named: false } : file))
    .filter(({ named, path }) => named || !configs.ignores(path));
  const logs = await logsAmong(request, configs, paths, files, read);
  const documents: LintedDocument[] = [...logs.documents];
  const beside = new Logs(read);
  let passedOver = 0;
  for (const input of inputsOf(request, files, read)) {
    if (logs.holds(input.path) && !isDesignFile(input)) continue;
    const document = await judgeOne(input, request, configs, beside);
    if (document.status === 'not-a-design' && !input.named) passedOver++;
    else documents.push(document);
  }
  if (documents.length === 0 && !request.ignoreUnknown) {
    throw new NotDone(
      `no design and no decision record among ${files.length} files; a design starts with \`sdx: design/v1\` (\`sdx new design\` writes one)`,
    );
  }
  documents.sort((a, b) => compareText(a.name, b.name));
  return { documents, passedOver };
}

interface Input {
  readonly name: string;
  /** Absolute. */
  readonly path: string;
  readonly named: boolean;
  readonly content: Uint8Array | string;
}

function* inputsOf(
  { stdin, cwd }: LintRequest,
  files: readonly DocumentFile[],
  read: ReadFile,
): Generator<Input> {
  if (stdin !== undefined) {
    yield { name: stdin.name, path: resolve(cwd, stdin.name), named: true, content: stdin.bytes };
  }
  for (const { name, path, named } of files) yield { name, path, named, content: read(path) };
}

async function judgeOne(
  { name, path, content }: Input,
  { preset, rules }: LintRequest,
  configs: Configs,
  logs: Logs,
): Promise<LintedDocument> {
  if (typeof content === 'string') return unavailable(name, path, content);
  const profile = configs.profile(path, { ...(preset === undefined ? {} : { preset }), only: rules });
  const { status, source, findings, suppressed } = await judgeFile(
    { name, path, bytes: content },
    profile,
    logs,
  );
  return { name, path, status, source, findings, suppressed };
}

/** What the paths mean of decision logs. */
async function logsAmong(
  request: LintRequest,
  configs: Configs,
  paths: readonly string[],
  files: readonly DocumentFile[],
  read: ReadFile,
): Promise<{ readonly documents: readonly LintedDocument[]; readonly holds: LintedLogs['holds'] }> {
  if (files.length > 0 && files.every((file) => file.named && isDesignFile({ content: read(file.path) })))
    return { documents: [], holds: () => false };
  const { cwd, base, preset, rules } = request;
  const choice = { ...(preset === undefined ? {} : { preset }), only: rules };
  const wanted = {
    paths,
    cwd,
    read,
    profileOf: (path: string) => configs.profile(path, choice),
    ignores: (path: string) => configs.ignores(path),
    ...(base === undefined ? {} : { base }),
  };
  const { lintRecords } = await import('./adr-lint.ts');
  const { records, unread, holds } = await lintRecords(wanted, new Set(files.map(({ path }) => path)));
  return {
    documents: [
      ...records.map((record) => ({ ...record, status: 'read' as const })),
      ...unread.map(({ name, reason }) => unavailable(name, resolve(cwd, name), reason)),
    ],
    holds,
  };
}

/** An id that is asked for has to be one of some rule. */
function checkRules(rules: readonly string[]): void {
  for (const id of rules) {
    if (KNOWN_RULES.has(id)) continue;
    const near = suggest(id, KNOWN_RULES.keys());
    const meant = near === undefined ? 'see `sdx explain` for all of them' : `did you mean \`${near}\`?`;
    throw new NotDone(`there is no rule \`${id}\` - ${meant}`);
  }
}

/** A design may lie in the folder of a log; it says so itself. */
function isDesignFile({ content }: Pick<Input, 'content'>): boolean {
  return typeof content !== 'string' && isDesign(Buffer.from(content).toString('latin1'));
}

function onlyErrors(document: LintedDocument): LintedDocument {
  return { ...document, findings: document.findings.filter(({ severity }) => severity === 'error') };
}

function unavailable(name: string, path: string, message: string): LintedDocument {
  const findings: Finding[] = [finding('read/unreadable', { start: 0, end: 0 }, { what: message })];
  return { name, path, status: 'unreadable', source: undefined, findings, suppressed: 0 };
}

function exitCode(documents: readonly LintedDocument[], { maxWarnings, failOn }: LintRequest): ExitCode {
  const broken = documents.some(
    ({ status, findings }) => status !== 'read' || findings.some(({ rule }) => rule === RULE_FAILED),
  );
  if (broken) return 2;
  const weights = documents.flatMap(({ findings }) => findings.map(({ severity }) => severity));
  const warnings = weights.filter((severity) => severity === 'warning').length;
  if (maxWarnings !== undefined && warnings > maxWarnings) return 1;
  return weights.some((severity) => isAtLeast(severity, failOn)) ? 1 : 0;
}
