import { conventionsOf } from '../../../adr/conventions.ts';
import { idOf, isAnswered, type ResolvedLink } from '../../../adr/log.ts';
import { readRecord } from '../../../adr/record.ts';
import { mentionOf, relationEdits } from '../../../adr/record-edits.ts';
import { ANSWER } from '../../../adr/vocabulary.ts';
import { applyEdits } from '../../../base/edit.ts';
import type { Edit } from '../../../base/finding.ts';
import { given } from '../../../base/given.ts';
import type { DecisionRecord, RecordLink, Relation } from '../../../model/adr.ts';
import { Source } from '../../../model/source.ts';
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
        ...given({
          fix: answering(
            record,
            answer,
            relationEdits(record, answer, mentionOf(log, from), conventionsOf(log)),
          ),
        }),
      };
    }
  },
};

/**
 * The edits where the record is read to say the answer afterwards, and all that its head said before; in a record too
 * odd for that a repair would be made anew for ever.
 */
function answering(
  record: DecisionRecord,
  answer: Relation,
  edits: readonly Edit[],
): readonly Edit[] | undefined {
  const { name, text, syntax } = record.source;
  const after = readRecord(new Source(name, applyEdits(text, edits), syntax));
  const count = ({ links }: DecisionRecord, counts: (link: RecordLink) => boolean): number =>
    links.filter(counts).length;
  const inHead = ({ form }: RecordLink): boolean => form !== 'body';
  const isAnswer = ({ relation }: RecordLink): boolean => relation === answer;
  const says = count(after, isAnswer) > count(record, isAnswer) || after.status?.kind !== record.status?.kind;
  return says && count(after, inHead) >= count(record, inHead) ? edits : undefined;
}

/** A statement about a whole record, made where a record speaks of itself. */
function isClaim(link: ResolvedLink['link']): boolean {
  return (
    (link.relation === 'supersedes' || link.relation === 'superseded-by') &&
    !link.partial &&
    link.form !== 'body'
  );
}
