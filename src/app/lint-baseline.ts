import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { type BaselineEntry, baselineText, entriesFor, lineOf, parseBaseline } from '../lint/baseline.ts';
import { RULE_FAILED } from '../lint/engine.ts';
import { NotDone } from './exit.ts';
import { writeAtomically } from './files.ts';
import type { LintedDocument } from './lint-documents.ts';
import { projectRoot, shownIn } from './project.ts';

/** What a baseline is called where it is looked for. */
export const BASELINE_NAME = '.sdx-baseline';

/** A baseline as a run uses it. */
export interface Baseline {
  readonly file: string;
  readonly entries: readonly BaselineEntry[];
}

/** Documents without what a baseline has, and the lines of it that these documents no longer need. */
export interface AfterBaseline {
  readonly documents: readonly LintedDocument[];
  /** Findings that were left out. */
  readonly known: number;
  readonly stale: readonly BaselineEntry[];
}

/**
 * The baseline that a run is to use: the one it names, else the nearest above the working folder.
 * @throws NotDone where the one named is not there, or is no baseline
 */
export function findBaseline(cwd: string, named: string | undefined): Baseline | undefined {
  const file = named === undefined ? nearest(cwd) : resolve(cwd, named);
  if (file === undefined) return undefined;
  if (!existsSync(file)) {
    throw new NotDone(
      `there is no baseline \`${named}\`; write one with --write-baseline --baseline ${named}`,
    );
  }
  const parsed = parseBaseline(readFileSync(file, 'utf8'));
  if (parsed.ok) return { file, entries: parsed.value };
  const name = shownIn(cwd, file);
  throw new NotDone(
    `${name}:${parsed.error.line}: this is no line of a baseline (file, rule and fingerprint between tabs). Correct it, or write the baseline anew with --write-baseline.`,
  );
}

/** As a config is looked for: in this folder and those above it, up to the repository's root. */
function nearest(cwd: string): string | undefined {
  for (let folder = cwd; ; folder = dirname(folder)) {
    if (existsSync(join(folder, BASELINE_NAME))) return join(folder, BASELINE_NAME);
    if (existsSync(join(folder, '.git')) || folder === dirname(folder)) return undefined;
  }
}

/** Where `--write-baseline` writes. */
export function baselinePlace(cwd: string, named: string | undefined): string {
  return named === undefined ? (nearest(cwd) ?? join(projectRoot(cwd), BASELINE_NAME)) : resolve(cwd, named);
}

/**
 * Takes away the findings that a baseline has.
 *
 * @param rules the only rules that ran; empty where none was chosen
 */
export function withoutKnown(
  documents: readonly LintedDocument[],
  { file, entries }: Baseline,
  rules: readonly string[],
): AfterBaseline {
  const open = new Map(entries.map((entry) => [lineOf(entry), entry]));
  const known = new Set(open.keys());
  let count = 0;
  const left = documents.map((document) => {
    if (document.status !== 'read' || document.findings.length === 0) return document;
    const lines = entriesFor(shownIn(dirname(file), document.path), document.source, document.findings).map(
      lineOf,
    );
    const findings = document.findings.filter(({ rule }, i) => {
      const line = lines[i] ?? '';
      open.delete(line);
      return rule === RULE_FAILED || !known.has(line);
    });
    count += document.findings.length - findings.length;
    return findings.length === document.findings.length ? document : { ...document, findings };
  });
  const judged = new Set(
    documents.filter(({ status }) => status === 'read').map(({ path }) => shownIn(dirname(file), path)),
  );
  const stale = [...open.values()].filter(
    (entry) =>
      (judged.has(entry.file) || !existsSync(resolve(dirname(file), entry.file))) &&
      (rules.length === 0 || rules.includes(entry.rule)),
  );
  return { documents: left, known: count, stale };
}

/** Writes a baseline of all that was found, and keeps the lines about files that were not looked at. */
export function writeBaseline(
  file: string,
  documents: readonly LintedDocument[],
  before: Baseline | undefined,
): Baseline {
  const judged = new Set(documents.map(({ path }) => shownIn(dirname(file), path)));
  const entries = documents
    .filter(({ status }) => status === 'read')
    .flatMap(({ path, source, findings }) => entriesFor(shownIn(dirname(file), path), source, findings))
    .filter(({ rule }) => rule !== RULE_FAILED);
  const others = (before?.entries ?? []).filter(
    (entry) => !judged.has(entry.file) && existsSync(resolve(dirname(file), entry.file)),
  );
  const all = [...entries, ...others];
  writeAtomically(file, baselineText(all), { force: true });
  return { file, entries: all };
}

/** Writes a baseline without the lines that are no longer needed. */
export function pruneBaseline({ file, entries }: Baseline, stale: readonly BaselineEntry[]): void {
  const gone = new Set(stale.map(lineOf));
  writeAtomically(file, baselineText(entries.filter((entry) => !gone.has(lineOf(entry)))), { force: true });
}
