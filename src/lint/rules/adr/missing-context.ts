import { partsOf } from '../../../adr/conventions.ts';
import { type AdrRemark, type AdrRule, type AdrSubject, commonness, isExpected } from '../../adr.ts';

export const rule: AdrRule = {
  id: 'adr/missing-context',
  applies: 'adr',
  severity: 'warning',
  preset: 'recommended',
  what: "A record has no context section, where the log's others have one.",
  why: 'Without the circumstances nobody can tell whether the decision still fits.',
  bad: '"## Decision" right under the title',
  good: '## Context',
  *check(subject: AdrSubject): Iterable<AdrRemark> {
    if (partsOf(subject.record).has('context') || !isExpected(subject, 'context')) return;
    yield {
      span: subject.record.titleSpan,
      message: `This record does not say what made a decision necessary; ${commonness(subject, 'context')}.`,
      advice: `Add a section "${subject.conventions.heading('context') ?? 'Context'}", with what forced a decision.`,
    };
  },
};
