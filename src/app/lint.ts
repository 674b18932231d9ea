import { compareFindings, compareText, type Finding, type Severity } from '../base/finding.ts';
import { suggest } from '../base/suggest.ts';
import { ADR_RULES } from '../lint/adr-rules.ts';
import { DESIGN_RULES } from '../lint/design-rules.ts';
import { inPreset, judgeDesign, RULE_FAILED } from '../lint/engine.ts';
import type { DesignRule, Preset, RuleMeta } from '../lint/rule.ts';
import { subjectOf } from '../lint/subject.ts';
import type { Source } from '../model/source.ts';
import { finding } from '../read/codes.ts';
import { type DesignReading, readDesign } from '../read/design.ts';
import { isDesign } from '../read/kind.ts';
import type { DesignDocument } from '../schema/design.ts';
import { type LintedLogs, lintRecords, logBeside } from './adr-lint.ts';
import { type DocumentFile, findDocuments, readDocument } from './documents.ts';
import { type ExitCode, NotDone } from './exit.ts';

export interface LintRequest {
  readonly paths: readonly string[];
  readonly cwd: string;
  readonly preset: Preset;
  /** Only these rules; empty for the preset's. */
  readonly rules: readonly string[];
  /** Only errors count and are shown. */
  readonly quiet: boolean;
  readonly maxWarnings?: number;
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
  readonly status: DesignReading['status'];
  readonly source: Source | undefined;
  readonly findings: readonly Finding[];
}

export interface LintRun {
  readonly documents: readonly LintedDocument[];
  /** Files that turned out to hold something else than a design. */
  readonly passedOver: number;
  readonly exit: ExitCode;
}

/**
 * Judges every design and every decision record among the files. A file that can't be read is a result of its own
 * and the others go on.
 * @throws NotDone when there is no document at all, or a rule is asked for that does not exist
 */
export async function lintPaths(request: LintRequest): Promise<LintRun> {
  const rules = chosenRules(request, DESIGN_RULES);
  const paths = request.paths.filter((path) => path !== '-');
  const files = paths.length === 0 ? [] : await findDocuments(paths, request.cwd);
  const logs = await logsAmong(request, paths, files);
  const documents: LintedDocument[] = [...logs.documents];
  let passedOver = 0;
  for (const input of inputsOf(request, files)) {
    if (logs.holds(input.path) && !isDesignFile(input)) continue;
    const document = await lintOne(input, rules);
    const named = input.named && !request.ignoreUnknown;
    if (document.status === 'not-a-design' && !named) passedOver++;
    else documents.push(document);
  }
  if (documents.length === 0 && !request.ignoreUnknown) {
    throw new NotDone(
      `no design and no decision record among ${files.length} files; a design starts with \`sdx: design/v1\` (\`sdx new design\` writes one)`,
    );
  }
  const shown = documents
    .map((document) => (request.quiet ? onlyErrors(document) : document))
    .sort((a, b) => compareText(a.name, b.name));
  return { documents: shown, passedOver, exit: exitCode(shown, request) };
}

interface Input {
  readonly name: string;
  /** Absolute; the name under which it is shown, for standard input. */
  readonly path: string;
  readonly named: boolean;
  readonly content: Uint8Array | string;
}

function* inputsOf({ stdin, cwd }: LintRequest, files: readonly DocumentFile[]): Generator<Input> {
  if (stdin !== undefined) yield { name: stdin.name, path: stdin.name, named: true, content: stdin.bytes };
  for (const file of files) yield { ...file, content: readDocument(file, cwd) };
}

/** What the paths mean of decision logs. */
async function logsAmong(
  request: LintRequest,
  paths: readonly string[],
  files: readonly DocumentFile[],
): Promise<{ readonly documents: readonly LintedDocument[]; readonly holds: LintedLogs['holds'] }> {
  const { cwd, base } = request;
  const wanted = {
    paths,
    cwd,
    rules: chosenRules(request, ADR_RULES),
    ...(base === undefined ? {} : { base }),
  };
  const { records, unread, holds } = await lintRecords(wanted, new Set(files.map(({ path }) => path)));
  return {
    documents: [
      ...records.map((record) => ({ ...record, status: 'read' as const })),
      ...unread.map(({ name, reason }) => unavailable(name, reason)),
    ],
    holds,
  };
}

/** The rules of one kind that a run asks for. An id has to be a rule of some kind. */
function chosenRules<R extends Pick<RuleMeta, 'id' | 'preset'>>(
  { rules, preset }: LintRequest,
  all: readonly R[],
): readonly R[] {
  if (rules.length === 0) return all.filter((rule) => inPreset(rule, preset));
  const known = new Set([...DESIGN_RULES, ...ADR_RULES].map(({ id }) => id));
  for (const id of rules) {
    if (known.has(id)) continue;
    const near = suggest(id, known);
    const meant = near === undefined ? 'see `sdx explain` for all of them' : `did you mean \`${near}\`?`;
    throw new NotDone(`there is no rule \`${id}\` - ${meant}`);
  }
  return all.filter(({ id }) => rules.includes(id));
}

async function lintOne(input: Input, rules: readonly DesignRule[]): Promise<LintedDocument> {
  if (typeof input.content === 'string') return unavailable(input.name, input.content);
  const { design, findings: read, status, source } = readDesign({ name: input.name, bytes: input.content });
  if (design === undefined) return { name: input.name, status, source, findings: read };
  const log = namesRecords(design.document) ? await logBeside(input.path) : undefined;
  const judged = judgeDesign(subjectOf(design, log === undefined ? {} : { log }), rules);
  return { name: input.name, status, source, findings: [...read, ...judged].sort(compareFindings) };
}

function namesRecords({ decisions, tradeoffs }: DesignDocument): boolean {
  return decisions !== undefined || (tradeoffs ?? []).some(({ adr }) => adr !== undefined);
}

/** A design may lie in the folder of a log; it says so itself. */
function isDesignFile({ content }: Input): boolean {
  return typeof content !== 'string' && isDesign(Buffer.from(content).toString('latin1'));
}

function onlyErrors(document: LintedDocument): LintedDocument {
  return { ...document, findings: document.findings.filter(({ severity }) => severity === 'error') };
}

function unavailable(name: string, message: string): LintedDocument {
  const findings: Finding[] = [finding('read/unreadable', { start: 0, end: 0 }, { what: message })];
  return { name, status: 'unreadable', source: undefined, findings };
}

function exitCode(documents: readonly LintedDocument[], { maxWarnings }: LintRequest): ExitCode {
  const broken = documents.some(
    ({ status, findings }) => status !== 'read' || findings.some(({ rule }) => rule === RULE_FAILED),
  );
  if (broken) return 2;
  const count = (wanted: Severity) =>
    documents.reduce(
      (sum, { findings }) => sum + findings.filter(({ severity }) => severity === wanted).length,
      0,
    );
  return count('error') > 0 || (maxWarnings !== undefined && count('warning') > maxWarnings) ? 1 : 0;
}
