import type { AdrRemark, AdrRule, AdrSubject } from '../../adr.ts';

const SAID =
  /\brevisit|\breconsider|\bre-?evaluat|\breview (?:this|the decision|again|in|when|after|by)\b|\b(?:once|when|if|until) .{0,80}\b(?:exceeds?|grows?|reaches|drops?|falls?|rises?|passes|outgrows?|more than|over \d|above \d|below \d)\b|재검토|見直/i;

export const rule: AdrRule = {
  id: 'adr/revisit',
  applies: 'adr',
  severity: 'info',
  preset: 'course',
  what: 'A record does not say what would make the team decide again.',
  why: 'A decision holds under conditions; the record is the place to say when they have changed.',
  bad: 'We use one primary database.',
  good: 'Revisit when writes pass 2,000/s or the database 500 GB.',
  *check({ record }: AdrSubject): Iterable<AdrRemark> {
    if (record.sections.some((section) => section.role === 'revisit') || SAID.test(record.plain)) return;
    yield {
      span: record.titleSpan,
      message: 'This record does not say what would make the team revisit the decision.',
      advice: 'Name the number or the event: "Revisit when …".',
    };
  },
};
