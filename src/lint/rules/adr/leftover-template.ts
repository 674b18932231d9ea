import type { AdrRemark, AdrRule, AdrSubject } from '../../adr.ts';

export const rule: AdrRule = {
  id: 'adr/leftover-template',
  applies: 'adr',
  severity: 'warning',
  preset: 'recommended',
  what: "A template's placeholder was never filled in.",
  why: 'A placeholder looks like an answer until somebody needs it.',
  bad: 'status: {proposed | rejected | accepted}',
  good: 'status: accepted',
  *check({ record }: AdrSubject): Iterable<AdrRemark> {
    for (const status of record.statuses) {
      if (status.leftover) {
        yield {
          span: status.span,
          message: `The status is still the template's "${shown(status.text)}".`,
          advice: 'Write the one that holds, such as proposed or accepted.',
        };
      }
    }
    for (const date of record.dates) {
      if (date.leftover) {
        yield {
          span: date.span,
          message: `The date is still the template's "${shown(date.text)}".`,
          advice: 'Write the day as YYYY-MM-DD.',
        };
      }
    }
    for (const field of record.fields) {
      if (
        !/^(?:people|consulted|informed)$/.test(field.role) ||
        !/^[{[<]\s?(?:list everyone|names?\b|list)/i.test(field.text)
      )
        continue;
      yield {
        span: field.value,
        message: `"${field.key}" is still the template's "${shown(field.text)}".`,
        advice: 'Name the people, or remove the line.',
      };
    }
    if (/^[{[<](?:short |title|decision|adr)[^\]}>]{0,80}[\]}>]$/i.test(record.title)) {
      yield {
        span: record.titleSpan,
        message: `The title is still the template's "${shown(record.title)}".`,
        advice: 'Name the problem and the solution that was chosen.',
      };
    }
  },
};

const shown = (text: string): string => text.replace(/\s+/g, ' ').trim().slice(0, 60);
