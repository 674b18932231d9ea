import type { DecisionRecord } from '../../../model/adr.ts';
import type { AdrRemark, AdrRule, AdrSubject } from '../../adr.ts';

export const rule: AdrRule = {
  id: 'adr/missing-decision',
  applies: 'adr',
  severity: 'warning',
  preset: 'recommended',
  what: 'A record has no section that tells the decision.',
  why: 'A record that does not say what was decided is meeting notes.',
  bad: '"## Context" and "## Options", and no more',
  good: '## Decision',
  *check({ record, conventions }: AdrSubject): Iterable<AdrRemark> {
    // A draft is where a decision is still being looked for.
    if (record.status?.kind === 'draft' || hasDecision(record)) return;
    yield {
      span: record.titleSpan,
      message: 'This record has no section that tells the decision.',
      advice: `Add a section "${conventions.heading('decision') ?? 'Decision'}" that says what was chosen and why.`,
    };
  },
};

/** A section of that name, a line that begins with it, or the sentence of a Y-statement or of MADR's outcome. */
function hasDecision(record: DecisionRecord): boolean {
  if (record.sections.some((section) => section.role === 'decision')) return true;
  if (
    record.sections.some(
      (section) =>
        /\bdecisions?\b|\bsolution\b|\bchosen\b|\boutcome\b/i.test(section.text) &&
        section.span.start !== record.titleSpan.start,
    )
  )
    return true;
  return /\bwe (?:have )?(?:decided|chose|choose|opted)\b|\bchosen option\b|\bdecided (?:for|on|to)\b|^[\s*_>+-]{0,8}decision[*_]{0,3}\s?:/im.test(
    record.plain,
  );
}
