import type { Finding, Severity } from '../base/finding.ts';
import type { Span } from '../base/span.ts';
import type { Source } from '../model/source.ts';
import { json, markdown } from './escape.ts';
import { HOME, type LintResult, pageAddress, wholeMessage } from './lint-result.ts';
import { regionOf } from './region.ts';

const SEVERITY: Readonly<Record<Severity, 'ERROR' | 'WARNING' | 'INFO'>> = {
  error: 'ERROR',
  warning: 'WARNING',
  info: 'INFO',
  hint: 'INFO',
};

/**
 * Findings in reviewdog's diagnostic format. Columns count bytes of UTF-8. Messages are Markdown: reviewdog
 * puts them into review comments as they are. Paths are from where sdx was started, as reviewdog takes them.
 */
export function lintRdjson({ files }: LintResult): string {
  return json({
    source: { name: 'sdx', url: HOME },
    diagnostics: files.flatMap(({ name, source, findings }) =>
      findings.map((finding) => ({
        message: markdown(wholeMessage(finding)),
        location: { path: name, range: range(finding.span, source) },
        severity: SEVERITY[finding.severity],
        code: { value: finding.rule, url: pageAddress(finding.rule) },
        ...suggestion(finding.fix, source),
        ...(finding.related === undefined
          ? {}
          : {
              related_locations: finding.related.map((other) => ({
                message: markdown(other.message),
                location: { path: name, range: range(other.span, source) },
              })),
            }),
      })),
    ),
  });
}

/** Several suggestions are alternatives to reviewdog, so a repair of several edits can't be said. */
function suggestion(fix: Finding['fix'], source: Source | undefined) {
  const [only, more] = fix ?? [];
  if (only === undefined || more !== undefined) return {};
  return { suggestions: [{ range: range(only.span, source), text: only.text }] };
}

function range(span: Span, source: Source | undefined) {
  const { startLine, startColumn, endLine, endColumn } = regionOf(span, source, 'utf8');
  return { start: { line: startLine, column: startColumn }, end: { line: endLine, column: endColumn } };
}
