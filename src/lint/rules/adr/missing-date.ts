import { partsOf } from '../../../adr/conventions.ts';
import { type AdrRemark, type AdrRule, type AdrSubject, commonness, isExpected } from '../../adr.ts';

export const rule: AdrRule = {
  id: 'adr/missing-date',
  applies: 'adr',
  severity: 'warning',
  preset: 'recommended',
  what: "A record has no date, where the log's others have one.",
  why: 'The date says which facts were known when the decision was made.',
  bad: 'no date anywhere',
  good: 'date: 2024-02-27',
  *check(subject: AdrSubject): Iterable<AdrRemark> {
    if (partsOf(subject.record).has('date') || !isExpected(subject, 'date')) return;
    yield {
      span: subject.record.titleSpan,
      message: `This record has no date; ${commonness(subject, 'date')}.`,
      advice: 'Add the day of the decision as YYYY-MM-DD.',
    };
  },
};
