import type { AdrRemark, AdrRule, AdrSubject } from '../../adr.ts';

const SAID =
  /\b(?:ir)?reversib|\brevers(?:e|es|ing) (?:this|the|it)\b|\broll(?:ed|ing)? ?back\b|\bundo\b|\bmigrat(?:e|ing|ion) (?:away|back)\b|\bswitch(?:ed|ing)? (?:back|away)\b|\bone-way door\b|\btwo-way door\b|\b(?:easy|hard|difficult|costly|expensive) to (?:change|replace|remove|reverse|undo|revert)\b|umkehrbar|réversible|가역|可逆/i;

export const rule: AdrRule = {
  id: 'adr/reversibility',
  applies: 'adr',
  severity: 'info',
  preset: 'course',
  what: 'A record does not say how hard the decision is to take back.',
  why: 'A decision that can be taken back in a day deserves a day; one that cannot deserves a month.',
  bad: 'a decision about a database engine, and nothing about leaving it',
  good: 'Reversible: easily; the cache is read through one class.',
  *check({ record }: AdrSubject): Iterable<AdrRemark> {
    const named = record.sections.some((section) => section.role === 'reversibility');
    if (named || SAID.test(record.plain)) return;
    yield {
      span: record.titleSpan,
      message: 'This record does not say how hard the decision is to reverse.',
      advice: 'Say whether it is easy, medium or hard to take back, and what that would take.',
    };
  },
};
