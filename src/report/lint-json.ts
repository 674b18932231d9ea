import type { Finding } from '../base/finding.ts';
import type { Span } from '../base/span.ts';
import type { Source } from '../model/source.ts';
import type { LineAndColumn, LintReport, LocatedFinding } from '../schema/lint-result.ts';
import { json } from './escape.ts';
import { countFindings, fixable, type LintResult } from './lint-result.ts';
import { regionOf } from './region.ts';

/** Findings for programs: `schemas/lint-result.schema.json`, two spaces, the keys always in the same order. */
export function lintJson({ files, version }: LintResult): string {
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
  return json(report);
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
  const { startLine, startColumn, endLine, endColumn } = regionOf(span, source, 'utf16');
  return { start: { line: startLine, column: startColumn }, end: { line: endLine, column: endColumn } };
}
