import { tradeOffOf } from '../../../adr/statements.ts';
import type { AdrRemark, AdrRule, AdrSubject } from '../../adr.ts';

export const rule: AdrRule = {
  id: 'adr/trade-off-accepted',
  applies: 'adr',
  severity: 'warning',
  preset: 'course',
  what: 'A record does not say which trade-off it accepts.',
  why: 'What was given up for what is the heart of a decision.',
  bad: 'We use Redis.',
  good: 'We accept task lists up to 30 s old in exchange for 5 ms instead of 800 ms.',
  *check({ record }: AdrSubject): Iterable<AdrRemark> {
    if (tradeOffOf(record).length > 0) return;
    const section = record.sections.find((s) => s.role === 'decision');
    yield {
      span: section?.span ?? record.titleSpan,
      message: 'This record does not say what was given up for what.',
      advice: 'State the trade-off in one sentence: "We accept … in exchange for …".',
    };
  },
};
