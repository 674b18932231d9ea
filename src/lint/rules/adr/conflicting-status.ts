import type { AdrRemark, AdrRule, AdrSubject } from '../../adr.ts';

export const rule: AdrRule = {
  id: 'adr/conflicting-status',
  applies: 'adr',
  severity: 'warning',
  preset: 'recommended',
  what: 'A record states two statuses that disagree.',
  why: 'A tool reads the one, a person the other.',
  bad: 'front matter "status: proposed" above "## Status: Accepted"',
  good: 'one status, in one place',
  *check({ record }: AdrSubject): Iterable<AdrRemark> {
    const { status } = record;
    if (status === undefined) return;
    // Within one section later lines are its history, not a contradiction.
    const other = record.statuses.find(
      (mark) =>
        mark !== status &&
        mark.form !== status.form &&
        !mark.leftover &&
        mark.kind !== 'other' &&
        mark.kind !== status.kind,
    );
    if (other === undefined) return;
    yield {
      span: other.span,
      message: `The status is "${other.text.trim().slice(0, 40)}" here and "${status.text.trim().slice(0, 40)}" above.`,
      advice: 'Keep the one that holds.',
      related: [{ span: status.span, message: 'The other status' }],
    };
  },
};
