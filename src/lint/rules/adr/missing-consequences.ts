import { partsOf } from '../../../adr/conventions.ts';
import { type AdrRemark, type AdrRule, type AdrSubject, commonness, isExpected } from '../../adr.ts';

export const rule: AdrRule = {
  id: 'adr/missing-consequences',
  applies: 'adr',
  severity: 'info',
  preset: 'recommended',
  what: "A record has no consequences section, where the log's others have one.",
  why: 'Consequences are what the next team lives with.',
  bad: 'a record that ends with its decision',
  good: '## Consequences',
  *check(subject: AdrSubject): Iterable<AdrRemark> {
    if (partsOf(subject.record).has('consequences') || !isExpected(subject, 'consequences')) return;
    yield {
      span: subject.record.titleSpan,
      message: `This record does not say what follows from the decision; ${commonness(subject, 'consequences')}.`,
      advice: `Add a section "${subject.conventions.heading('consequences') ?? 'Consequences'}", with what gets harder too.`,
    };
  },
};
