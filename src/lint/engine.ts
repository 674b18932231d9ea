import { compareFindings, type Finding, type Severity } from '../base/finding.ts';
import type { Span } from '../base/span.ts';
import type { Design } from '../model/design.ts';
import { type Path, showPath } from '../model/path.ts';
import { type Profile, plainProfile } from './profile.ts';
import type { DesignRule, DesignSubject, Remark } from './rule.ts';

/** The rule that reports a rule of sdx's own that failed: a bug, and never the document's fault. */
export const RULE_FAILED = 'internal/rule-failed';

/**
 * Runs rules over one design, those that the profile has, with its weights and options; without one, all as they
 * are declared. The order of rules changes nothing; one that throws is reported as sdx's bug and the others still
 * run. Findings are in the order they are shown in.
 */
export function judgeDesign(
  subject: DesignSubject,
  rules: readonly DesignRule[],
  { uses }: Pick<Profile, 'uses'> = plainProfile(rules),
): readonly Finding[] {
  const findings: Finding[] = [];
  const seen = new Set<string>();
  for (const rule of rules) {
    const use = uses.get(rule.id);
    if (use === undefined) continue;
    try {
      for (const remark of rule.check(subject, use.options)) {
        const finding = located(rule.id, use.severity, remark, subject.design);
        const key = `${finding.rule}\n${finding.span.start}\n${finding.span.end}\n${finding.message}`;
        if (!seen.has(key)) findings.push(finding);
        seen.add(key);
      }
    } catch (error) {
      findings.push(ruleFailure(rule.id, error, subject.design.spanOf([])));
    }
  }
  return findings.sort(compareFindings);
}

function located(rule: string, severity: Severity, remark: Remark, design: Design): Finding {
  const { related, fix } = remark;
  return {
    rule,
    severity,
    span: remark.atKey === true && isPath(remark.at) ? design.keySpanOf(remark.at) : place(remark.at, design),
    ...(isPath(remark.at) ? { part: showPath(remark.at) } : {}),
    message: remark.message,
    advice: remark.advice,
    ...(related === undefined
      ? {}
      : { related: related.map(({ at, message }) => ({ span: place(at, design), message })) }),
    ...(fix === undefined ? {} : { fix }),
  };
}

function place(at: Path | Span, design: Design): Span {
  return isPath(at) ? design.spanOf(at) : at;
}

function isPath(at: Path | Span): at is Path {
  return Array.isArray(at);
}

/** A rule that threw, as a finding about sdx at the top of the document. */
export function ruleFailure(rule: string, error: unknown, span: Span): Finding {
  const reason = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return {
    rule: RULE_FAILED,
    severity: 'error',
    span,
    message: `The rule ${rule} failed on this document (${reason.slice(0, 200)}).`,
    advice:
      'This is a bug in sdx, not in the document; please report it with the document, or what remains of it when you take parts away.',
  };
}
