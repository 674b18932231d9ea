import { argumentsIn } from '../../../adr/options.ts';
import type { AdrRemark, AdrRule, AdrSubject } from '../../adr.ts';

/** How people say that something got worse. */
const COST =
  /\b(?:bad|negative|drawbacks?|downsides?|risks?|costs?|harder|slower|however|but|stale|lose[sn]?|losing|loss|complex(?:ity)?|overhead|more (?:work|effort|code|memory|operations|to)|extra|additional|must now|need(?:s)? to|no longer|cannot|can't|lock-in|maintain|maintenance|difficult|burden|another service|trade-?offs?|at the expense|price)\b|nachteil|risiko|inconvénient|desventaja|desvantagem|단점|위험|欠点|デメリット/i;

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
    const said = sections.some(
      (section) =>
        argumentsIn(record.plain, section.body, record.syntax).bad > 0 ||
        COST.test(section.text) ||
        COST.test(
          record.plain.slice(section.body.start, Math.min(section.body.end, section.body.start + 20_000)),
        ),
    );
    if (said) return;
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
