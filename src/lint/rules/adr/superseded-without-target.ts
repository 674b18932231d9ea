import { idOf } from '../../../adr/log.ts';
import type { AdrRemark, AdrRule, AdrSubject } from '../../adr.ts';

export const rule: AdrRule = {
  id: 'adr/superseded-without-target',
  applies: 'adr',
  severity: 'warning',
  preset: 'recommended',
  what: 'A record is superseded and does not say by what.',
  why: 'The reader learns that the decision no longer holds, and not what holds instead.',
  bad: 'status: superseded',
  good: 'status: superseded by ADR-0012',
  *check({ record, log }: AdrSubject): Iterable<AdrRemark> {
    if (record.status?.kind !== 'superseded' || record.status.leftover) return;
    if (record.links.some((link) => link.relation === 'superseded-by')) return;
    // Superseded by something outside the log: the status names or links it in words.
    const text = record.status.text;
    if (/\]\(|https?:\/\/|\bby\s+\S/i.test(text)) return;
    const claimed = log.linksTo(record).find(({ link }) => link.relation === 'supersedes');
    const hint =
      claimed === undefined
        ? 'sdx adr supersede writes both sides'
        : `${idOf(claimed.from)} says that it supersedes this one`;
    yield {
      span: record.status.span,
      message: 'The status says superseded, and not by which record.',
      advice: `Name the record that took its place (${hint}).`,
    };
  },
};
