import { idOf } from '../../../adr/log.ts';
import { padNumber } from '../../../adr/naming.ts';
import type { AdrRemark, AdrRule, AdrSubject } from '../../adr.ts';

export const rule: AdrRule = {
  id: 'adr/title-number-mismatch',
  applies: 'adr',
  severity: 'warning',
  preset: 'recommended',
  fixable: true,
  what: "The number in a record's title is not the one in its file name.",
  why: 'Others link by the one and search for the other.',
  bad: '0012-use-redis.md with the title "# 11. Use Redis"',
  good: '# 12. Use Redis',
  *check({ record }: AdrSubject): Iterable<AdrRemark> {
    const { titleNumber, name, source } = record;
    if (titleNumber === undefined || name.number === undefined || titleNumber.value === name.number) return;
    const written = source.text.slice(titleNumber.span.start, titleNumber.span.end);
    const text = written.startsWith('0') ? padNumber(name.number, written.length) : String(name.number);
    yield {
      span: titleNumber.span,
      message: `The title says number ${titleNumber.value}, and the file is ${idOf(record)}.`,
      advice: `Write ${text} in the title, or renumber the file with sdx adr renumber.`,
      fix: [{ span: titleNumber.span, text }],
    };
  },
};
