import { dayNumber } from '../../../adr/dates.ts';
import type { AdrRemark, AdrRule, AdrSubject } from '../../adr.ts';

const YEAR = 365;

export const rule: AdrRule = {
  id: 'adr/stale-proposal',
  applies: 'adr',
  severity: 'info',
  preset: 'recommended',
  what: 'A record has been proposed for over a year.',
  why: 'After a year the decision has been made, by somebody or by time; the record should say which.',
  bad: 'status: proposed, date: three years ago',
  good: 'status: rejected, or accepted with its day',
  *check({ record, log }: AdrSubject): Iterable<AdrRemark> {
    const { today } = log.facts;
    const kind = record.status?.kind;
    const iso = record.date?.iso ?? record.name.date;
    if (
      record.status === undefined ||
      (kind !== 'proposed' && kind !== 'draft') ||
      today === undefined ||
      iso === undefined
    )
      return;
    const days = (dayNumber(today) ?? 0) - (dayNumber(iso) ?? 0);
    if (days <= YEAR) return;
    yield {
      span: record.status.span,
      message: `This record has been ${kind === 'draft' ? 'a draft' : 'proposed'} since ${iso}, ${days} days.`,
      advice: 'Decide it: sdx adr accept, reject or deprecate.',
    };
  },
};
