import type { Severity } from '../base/finding.ts';
import { fingerprintsOf } from '../model/fingerprint.ts';
import { json, oneLine } from './escape.ts';
import { fromRoot, type LintResult, wholeMessage } from './lint-result.ts';
import { regionOf } from './region.ts';

const SEVERITY: Readonly<Record<Severity, 'critical' | 'major' | 'minor' | 'info'>> = {
  error: 'critical',
  warning: 'major',
  info: 'minor',
  hint: 'info',
};

/** Findings as GitLab's Code Quality report: shown in merge requests, compared by fingerprint between branches. */
export function lintGitlab(result: LintResult): string {
  const issues = result.files.flatMap((file) => {
    const path = fromRoot(file.name, result).replace(/^\/+/, '');
    const fingerprints = fingerprintsOf(path, file.source, file.findings);
    return file.findings.map((finding, index) => {
      const { startLine, endLine } = regionOf(finding.span, file.source, 'code-point');
      return {
        type: 'issue',
        check_name: finding.rule,
        description: oneLine(wholeMessage(finding)),
        severity: SEVERITY[finding.severity],
        fingerprint: fingerprints[index],
        location: { path, lines: { begin: startLine, end: endLine } },
      };
    });
  });
  return json(issues);
}
