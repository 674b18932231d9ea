import type { AdrRemark, AdrRule, AdrSubject } from '../../adr.ts';

export const rule: AdrRule = {
  id: 'adr/alternatives-with-reasons',
  applies: 'adr',
  severity: 'warning',
  preset: 'course',
  what: 'A record weighs fewer than two alternatives with a reason each.',
  why: 'An alternative without the reason against it will be proposed again.',
  bad: '* Memcached',
  good: '* Memcached: no persistence, so a restart empties it at peak',
  *check({ record }: AdrSubject): Iterable<AdrRemark> {
    const section =
      record.sections.find((s) => s.role === 'options') ??
      record.sections.find((s) => s.role === 'pros-and-cons');
    // Four words are the least a reason takes: "needs a second cluster".
    const weighed = record.options.filter((option) => option.bad > 0 || option.words >= 4);
    if (weighed.length >= 2) return;
    yield {
      span: section?.span ?? record.titleSpan,
      message: `${record.options.length === 0 ? 'No alternatives are' : `${weighed.length} of ${record.options.length} alternatives ${weighed.length === 1 ? 'is' : 'are'}`} given with a reason; two are asked for.`,
      advice: 'Name at least two real alternatives and say of each why it was not chosen.',
    };
  },
};
