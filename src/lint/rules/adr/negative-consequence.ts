import { consequencesOf } from '../../../adr/statements.ts';
import type { AdrRemark, AdrRule, AdrSubject } from '../../adr.ts';

export const rule: AdrRule = {
  id: 'adr/negative-consequence',
  applies: 'adr',
  severity: 'warning',
  preset: 'course',
  what: 'A record names no cost of its decision.',
  why: 'Every decision costs something; one without a cost has not been thought through.',
  bad: '## Consequences: "Task lists load in 5 ms."',
  good: '… "One more service to run, and a list may be 30 s old."',
  *check({ record }: AdrSubject): Iterable<AdrRemark> {
    const sections = record.sections.filter(
      (section) => section.role === 'consequences' || section.role === 'trade-off',
    );
    const priced = sections.some((section) => section.role === 'trade-off');
    if (priced || consequencesOf(record).negative.length > 0) return;
    yield {
      span: sections[0]?.span ?? record.titleSpan,
      message:
        sections.length === 0
          ? 'No consequences are stated.'
          : 'The consequences name nothing that gets worse.',
      advice: 'Say what becomes harder, slower or dearer because of this decision.',
    };
  },
};
