import type { Finding, Severity } from '../base/finding.ts';
import type { Span } from '../base/span.ts';
import type { Source } from '../model/source.ts';
import type { LineAndColumn, LintReport, LocatedFinding } from '../schema/lint-result.ts';

/** A file and its findings, as every reporter of findings takes them. */
export interface JudgedFile {
  readonly name: string;
  readonly status: LintReport['files'][number]['status'];
  readonly source: Source | undefined;
  readonly findings: readonly Finding[];
}

/** Findings for programs: `schemas/lint-result.schema.json`, two spaces, the keys always in the same order. */
export function lintJson(files: readonly JudgedFile[], version: string): string {
  const report: LintReport = {
    sdx: 'lint/v1',
    version,
    files: files.map(({ name, status, source, findings }) => ({
      file: name,
      status,
      findings: findings.map((finding) => located(finding, source)),
    })),
    summary: { files: files.length, ...countFindings(files), fixable: fixable(files) },
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}

/** How many findings there are of each weight. */
export function countFindings(files: readonly JudgedFile[]): Record<Severity, number> {
  const counts = { error: 0, warning: 0, info: 0, hint: 0 };
  for (const { findings } of files) for (const { severity } of findings) counts[severity]++;
  return counts;
}

/** How many findings `--fix` would repair. */
export function fixable(files: readonly JudgedFile[]): number {
  return files.flatMap(({ findings }) => findings).filter(({ fix }) => fix !== undefined).length;
}

function located(finding: Finding, source: Source | undefined): LocatedFinding {
  const { rule, severity, message, advice, related, fix } = finding;
  return {
    rule,
    severity,
    message,
    ...(advice === undefined ? {} : { advice }),
    ...between(finding.span, source),
    ...(related === undefined
      ? {}
      : { related: related.map((place) => ({ message: place.message, ...between(place.span, source) })) }),
    ...(fix === undefined ? {} : { fixable: true }),
  };
}

function between(span: Span, source: Source | undefined): { start: LineAndColumn; end: LineAndColumn } {
  if (source === undefined) return { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };
  return { start: source.lines.position(span.start), end: source.lines.position(span.end) };
}
