import type { AdrRemark, AdrRule, AdrSubject } from '../../adr.ts';

export const rule: AdrRule = {
  id: 'adr/invalid-date',
  applies: 'adr',
  severity: 'warning',
  preset: 'recommended',
  what: 'A date is no day of the calendar.',
  why: 'The date says which facts were known when the decision was made.',
  bad: 'date: 2024-023-2706',
  good: 'date: 2024-02-27',
  *check({ record }: AdrSubject): Iterable<AdrRemark> {
    for (const date of record.dates) {
      if (date.style !== 'none' || date.leftover) continue;
      yield {
        span: date.span,
        message: `"${date.text.trim().replace(/\s+/g, ' ').slice(0, 60)}" is not a date.`,
        advice: 'Write the day as YYYY-MM-DD.',
      };
    }
  },
};
