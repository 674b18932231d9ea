import { conventionsOf } from '../../../adr/conventions.ts';
import { idOf, isAnswered, type ResolvedLink } from '../../../adr/log.ts';
import { mentionOf, relationEdits } from '../../../adr/record-edits.ts';
import { ANSWER } from '../../../adr/vocabulary.ts';
import type { DecisionRecord } from '../../../model/adr.ts';
import type { AdrRemark, AdrRule, AdrSubject } from '../../adr.ts';

export const rule: AdrRule = {
  id: 'adr/unanswered-supersede',
  applies: 'adr',
  severity: 'warning',
  preset: 'recommended',
  fixable: true,
  what: 'One record says that it supersedes another, or is superseded by it, and the other does not say so.',
  why: 'Half of all such links in real logs are one-sided: who opens the other record believes that it still holds, or cannot see what it replaced.',
  bad: '0003: "Superseded by ADR-0007", and nothing in 0007',
  good: '0003: "Superseded by ADR-0007"; 0007: "Supersedes ADR-0003"',
  // The finding stands in the record that lacks the answer: there it is repaired.
  *check({ record, log }: AdrSubject): Iterable<AdrRemark> {
    const told = new Set<DecisionRecord>();
    for (const { from, link, to } of log.linksTo(record)) {
      if (!isClaim(link) || told.has(from) || to !== record || isAnswered(log, from, link.relation, record))
        continue;
      told.add(from);
      const answer = ANSWER[link.relation];
      const claim =
        link.relation === 'supersedes' ? 'supersedes this record' : 'is superseded by this record';
      yield {
        span: record.status?.span ?? record.titleSpan,
        message: `${idOf(from)} says that it ${claim}, and this record does not say so.`,
        advice: `Add "${answer === 'supersedes' ? 'Supersedes' : 'Superseded by'} ${idOf(from)}" here.`,
        fix: relationEdits(record, answer, mentionOf(log, from), conventionsOf(log)),
      };
    }
  },
};

/** A statement about a whole record, made where a record speaks of itself. */
function isClaim(link: ResolvedLink['link']): boolean {
  return (
    (link.relation === 'supersedes' || link.relation === 'superseded-by') &&
    !link.partial &&
    link.form !== 'body'
  );
}
