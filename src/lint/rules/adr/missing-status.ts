import { partsOf } from '../../../adr/conventions.ts';
import { type AdrRemark, type AdrRule, type AdrSubject, commonness, isExpected } from '../../adr.ts';

export const rule: AdrRule = {
  id: 'adr/missing-status',
  applies: 'adr',
  severity: 'warning',
  preset: 'recommended',
  what: "A record has no status, where the log's others have one.",
  why: 'A decision without a status may be an idea or the law.',
  bad: 'a record that begins with its context',
  good: 'status: accepted',
  *check(subject: AdrSubject): Iterable<AdrRemark> {
    if (partsOf(subject.record).has('status') || !isExpected(subject, 'status')) return;
    yield {
      span: subject.record.titleSpan,
      message: `This record says no status; ${commonness(subject, 'status')}.`,
      advice: 'Say where the decision stands, such as proposed or accepted.',
    };
  },
};
