import { existsSync } from 'node:fs';
import type { Severity } from '../base/finding.ts';
import { suggest } from '../base/suggest.ts';
import type { BaselineEntry } from '../lint/baseline.ts';
import type { Choice } from '../lint/config.ts';
import { RULE_FAILED } from '../lint/engine.ts';
import { KNOWN_RULES, type PresetName } from '../lint/known-rules.ts';
import { isAtLeast } from '../lint/profile.ts';
import type { ChangedText } from '../report/unified-diff.ts';
import { type ConfigRequest, Configs } from './config.ts';
import { documentReader, type ReadFile } from './documents.ts';
import { type ExitCode, NotDone } from './exit.ts';
import type { Introduced } from './lint-base.ts';
import {
  type Baseline,
  baselinePlace,
  findBaseline,
  pruneBaseline,
  withoutKnown,
  writeBaseline,
} from './lint-baseline.ts';
import { cacheFile, VerdictCache } from './lint-cache.ts';
import {
  type Bench,
  type DocumentsRequest,
  type JudgedDocuments,
  judgeDocuments,
  type LintedDocument,
} from './lint-documents.ts';
import { type Fixed, type FixedFile, fixAll, writeFixed } from './lint-fix.ts';
import { inProcess, lintPool } from './lint-judge.ts';
import { Logs } from './lint-logs.ts';
import { shownIn } from './project.ts';

export interface LintRequest extends ConfigRequest, DocumentsRequest {
  /** In place of the presets that the config names. */
  readonly preset?: PresetName;
  /** Only these rules; empty for those that the config has on. */
  readonly rules: readonly string[];
  /** Only errors count and are shown. */
  readonly quiet: boolean;
  readonly maxWarnings?: number;
  /** The least weight that makes a run fall short. */
  readonly failOn: Severity;
  /** Only what this branch has brought since it left this commit; records that `base` numbered count as taken. */
  readonly base?: string;
  /** The file of findings to leave out; the nearest above the working folder if none is named. */
  readonly baseline?: string;
  readonly noBaseline?: boolean;
  readonly writeBaseline?: boolean;
  readonly pruneBaseline?: boolean;
  /** Repair what can be repaired: in the files, or only to show what would change. */
  readonly fix?: 'write' | 'show';
  /** Processes to judge in; this one alone for one. */
  readonly jobs?: number;
  /** Keep verdicts between runs, in a folder of their own or the usual one. */
  readonly cache?: { readonly location?: string };
}

export interface LintRun {
  readonly documents: readonly LintedDocument[];
  /** Files that turned out to hold something else than a design. */
  readonly passedOver: number;
  /** What to know about the run beside the findings, a sentence each. */
  readonly notes: readonly string[];
  /** What repairs change, where they were only to be shown. */
  readonly changes?: readonly ChangedText[];
  /** Every config file that had a say. */
  readonly configs: readonly string[];
  readonly exit: ExitCode;
}

/**
 * Judges every design and every decision record among the files, leaves out what the run does not ask for, and
 * repairs what it is to repair.
 *
 * @param memory verdicts of earlier runs of this process
 * @throws NotDone when there is no document at all, the config or baseline is not valid, or a rule is asked for that
 * does not exist
 */
export async function lintPaths(request: LintRequest, memory?: VerdictCache): Promise<LintRun> {
  check(request);
  const configs = new Configs(request);
  const cache = memory ?? (request.cache && new VerdictCache(cacheFile(request.cwd, request.cache.location)));
  const baseline = baselineFor(request);
  const disk = documentReader(request.cwd);
  const { jobs = 1, fix } = request;
  // Other processes see the files as they lie there, and not as repairs would leave them.
  const pool = jobs > 1 && fix === undefined ? lintPool(jobs) : undefined;
  const pass = (read: ReadFile) => onePass(request, bench(request, configs, read, pool, cache), baseline);
  const first = await pass(disk).finally(() => pool?.close());
  const fixed = fix === undefined ? undefined : await fixAll(first, disk, pass);
  cache?.save();
  const last = fixed?.run ?? first;
  const notes = [...repairNotes(fixed, request, disk), ...leftOutNotes(last, request)];
  const kept = keepBaseline(last, request, baseline, notes);
  const documents = request.quiet ? kept.map(onlyErrors) : kept;
  return {
    documents,
    passedOver: last.passedOver,
    notes,
    ...(fix === 'show' ? { changes: (fixed?.files ?? []).map(changedText) } : {}),
    configs: configs.files,
    // What would be repaired still falls short.
    exit: exitCode(fix === 'show' ? first.documents : documents, request),
  };
}

/** The documents as they are judged once. */
interface Pass {
  /** With all that a baseline may hold. */
  readonly found: readonly LintedDocument[];
  /** Without what the baseline has. */
  readonly documents: readonly LintedDocument[];
  /** Findings older than the branch. */
  readonly older: number;
  /** Findings that the baseline has. */
  readonly known: number;
  readonly stale: readonly BaselineEntry[];
  readonly passedOver: number;
}

async function onePass(request: LintRequest, tools: Bench, baseline: Baseline | undefined): Promise<Pass> {
  const judged = await judgeDocuments(request, tools);
  const { documents: found, older } = await broughtBy(judged, request, tools);
  const { passedOver } = judged;
  if (baseline === undefined) return { found, documents: found, older, known: 0, stale: [], passedOver };
  return { found, older, passedOver, ...withoutKnown(found, baseline, request.rules) };
}

async function broughtBy(
  judged: JudgedDocuments,
  { base, cwd }: LintRequest,
  tools: Bench,
): Promise<Introduced> {
  if (base === undefined) return { documents: judged.documents, older: 0 };
  const { introducedSince } = await import('./lint-base.ts');
  return introducedSince(base, judged, tools, cwd);
}

function bench(
  { preset, rules }: LintRequest,
  configs: Configs,
  read: ReadFile,
  pool: ReturnType<typeof lintPool> | undefined,
  cache: VerdictCache | undefined,
): Bench {
  const choice: Choice = { ...(preset === undefined ? {} : { preset }), only: rules };
  const logs = new Logs({ read });
  const shared = pool?.isReady === true ? pool : undefined;
  return {
    ...{ configs, choice, read, logs },
    judge: shared === undefined ? inProcess(logs) : (files) => shared.all(files),
    atOnce: shared === undefined ? ALONE : SHARED,
    ...(cache === undefined ? {} : { cache }),
  };
}

/** Files at once for one process, and for several. */
const ALONE = 32;
const SHARED = 1_024;

function check({ rules, stdin, fix, base, writeBaseline: write, noBaseline }: LintRequest): void {
  for (const id of rules) {
    if (KNOWN_RULES.has(id)) continue;
    const near = suggest(id, KNOWN_RULES.keys());
    const meant = near === undefined ? 'see `sdx explain` for all of them' : `did you mean \`${near}\`?`;
    throw new NotDone(`there is no rule \`${id}\` - ${meant}`);
  }
  if (stdin !== undefined && fix === 'write') {
    throw new NotDone('standard input can not be repaired in place; --fix --dry-run shows what would change');
  }
  if (write === true && base !== undefined) {
    throw new NotDone(
      'a baseline holds all findings, and --base leaves most of them out; give one of the two',
    );
  }
  if (write === true && noBaseline === true) {
    throw new NotDone('--write-baseline and --no-baseline contradict each other; give one of the two');
  }
}

function baselineFor({ cwd, baseline, noBaseline, writeBaseline: write }: LintRequest): Baseline | undefined {
  if (noBaseline === true) return undefined;
  const file = baselinePlace(cwd, baseline);
  return write === true && !existsSync(file) ? undefined : findBaseline(cwd, baseline);
}

/** Brings the baseline up to date where the run asks for it; the documents that are then left. */
function keepBaseline(
  { found, documents, stale }: Pass,
  { cwd, baseline: named, writeBaseline: write, pruneBaseline: prune, rules }: LintRequest,
  baseline: Baseline | undefined,
  notes: string[],
): readonly LintedDocument[] {
  if (write === true) {
    const written = writeBaseline(baselinePlace(cwd, named), found, baseline);
    notes.push(`wrote ${shownIn(cwd, written.file)}: ${findings(written.entries.length)}`);
    return withoutKnown(found, written, rules).documents;
  }
  if (baseline === undefined || stale.length === 0) return documents;
  const name = shownIn(cwd, baseline.file);
  if (prune === true) {
    pruneBaseline(baseline, stale);
    notes.push(`took ${lines(stale.length)} that nothing needs any more out of ${name}`);
  } else {
    const some = stale.slice(0, 3).map(({ file, rule }) => `${rule} in ${file}`);
    const more = stale.length > some.length ? ' …' : '';
    notes.push(
      `${lines(stale.length)} of ${name} ${stale.length === 1 ? 'is' : 'are'} no longer needed (${some.join(', ')}${more}); --prune-baseline takes them out`,
    );
  }
  return documents;
}

function repairNotes(fixed: Fixed | undefined, { fix }: LintRequest, disk: ReadFile): string[] {
  if (fixed === undefined) return [];
  const left = fix === 'write' ? writeFixed(fixed.files, disk) : [];
  const verb = fix === 'write' ? 'repaired' : 'would repair';
  const files = fixed.files.length === 1 ? '1 file' : `${fixed.files.length} files`;
  return [
    fixed.count === 0 ? 'nothing to repair' : `${verb} ${findings(fixed.count)} in ${files}`,
    ...left.map((name) => `${name} was changed by something else meanwhile and is left as it is`),
  ];
}

function leftOutNotes({ older, known, found }: Pass, { base }: LintRequest): string[] {
  const suppressed = found.reduce((sum, document) => sum + document.suppressed, 0);
  return [
    ...(older > 0
      ? [`${findings(older)} older than this branch ${were(older)} left out (--base ${base})`]
      : []),
    ...(known > 0 ? [`${findings(known)} of the baseline ${were(known)} left out`] : []),
    ...(suppressed > 0 ? [`${findings(suppressed)} ${were(suppressed)} switched off by comments`] : []),
  ];
}

const findings = (count: number): string => (count === 1 ? '1 finding' : `${count} findings`);
const lines = (count: number): string => (count === 1 ? '1 line' : `${count} lines`);
const were = (count: number): string => (count === 1 ? 'was' : 'were');

function changedText({ name, before, after }: FixedFile): ChangedText {
  return { name, before: Buffer.from(before).toString('utf8'), after: Buffer.from(after).toString('utf8') };
}

function onlyErrors(document: LintedDocument): LintedDocument {
  return { ...document, findings: document.findings.filter(({ severity }) => severity === 'error') };
}

function exitCode(documents: readonly LintedDocument[], { maxWarnings, failOn }: LintRequest): ExitCode {
  const broken = documents.some(
    ({ status, findings: found }) => status !== 'read' || found.some(({ rule }) => rule === RULE_FAILED),
  );
  if (broken) return 2;
  const weights = documents.flatMap(({ findings: found }) => found.map(({ severity }) => severity));
  const warnings = weights.filter((severity) => severity === 'warning').length;
  if (maxWarnings !== undefined && warnings > maxWarnings) return 1;
  return weights.some((severity) => isAtLeast(severity, failOn)) ? 1 : 0;
}
