import { reversibilityOf } from '../../../adr/statements.ts';
import type { AdrRemark, AdrRule, AdrSubject } from '../../adr.ts';

export const rule: AdrRule = {
  id: 'adr/reversibility',
  applies: 'adr',
  severity: 'info',
  preset: 'course',
  what: 'A record does not say how hard the decision is to take back.',
  why: 'A decision that can be taken back in a day deserves a day; one that cannot deserves a month.',
  bad: 'a decision about a database engine, and nothing about leaving it',
  good: 'Reversible: easily; the cache is read through one class.',
  *check({ record }: AdrSubject): Iterable<AdrRemark> {
    if (reversibilityOf(record).length > 0) return;
    yield {
      span: record.titleSpan,
      message: 'This record does not say how hard the decision is to reverse.',
      advice: 'Say whether it is easy, medium or hard to take back, and what that would take.',
    };
  },
};
