import type { AdrRemark, AdrRule, AdrSubject } from '../../adr.ts';

export const rule: AdrRule = {
  id: 'adr/too-few-options',
  applies: 'adr',
  severity: 'warning',
  preset: 'recommended',
  what: 'A record has a section for options and names fewer than two.',
  why: 'A choice among one is no choice; the reader cannot see what else was weighed.',
  bad: '## Considered Options, then "* Redis"',
  good: '## Considered Options, then "* Redis" and "* Memcached"',
  *check({ record }: AdrSubject): Iterable<AdrRemark> {
    const section = record.sections.find((s) => s.role === 'options');
    // "Alternatives" lists what was not chosen, so one is two with the decision; prose may weigh any number.
    if (section === undefined || !/options|optionen|opciones|opções|옵션|選択肢/i.test(section.text)) return;
    if (record.options.length !== 1) return;
    const option = record.options[0];
    yield {
      span: section.span,
      message: `"${section.text}" names one option: ${(option?.name ?? '').slice(0, 60)}.`,
      advice: 'Add what else was possible, doing nothing included.',
    };
  },
};
