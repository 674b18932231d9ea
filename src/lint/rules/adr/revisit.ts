import { revisitOf } from '../../../adr/statements.ts';
import type { AdrRemark, AdrRule, AdrSubject } from '../../adr.ts';

export const rule: AdrRule = {
  id: 'adr/revisit',
  applies: 'adr',
  severity: 'info',
  preset: 'course',
  what: 'A record does not say what would make the team decide again.',
  why: 'A decision holds under conditions; the record is the place to say when they have changed.',
  bad: 'We use one primary database.',
  good: 'Revisit when writes pass 2,000/s or the database 500 GB.',
  *check({ record }: AdrSubject): Iterable<AdrRemark> {
    if (revisitOf(record).length > 0) return;
    yield {
      span: record.titleSpan,
      message: 'This record does not say what would make the team revisit the decision.',
      advice: 'Name the number or the event: "Revisit when …".',
    };
  },
};
