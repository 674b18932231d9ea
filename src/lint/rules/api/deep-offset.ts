import { numberText } from '../../../quantity/numerals.ts';
import type { DesignRule } from '../../rule.ts';
import { numberAt } from '../../values.ts';

export const rule: DesignRule = {
  id: 'api/deep-offset',
  applies: 'design',
  severity: 'warning',
  preset: 'recommended',
  what: 'Large lists are paged by offset.',
  why: 'To skip a million rows a database reads a million rows; and rows that are inserted meanwhile shift every page.',
  source: [
    { seed: '002_087da2a631aa86b2', section: 'Pagination Patterns' },
    { seed: '000_62e6f912dbab43bb', section: 'Offset pagination' },
  ],
  examples: {
    bad: [
      'data: { task: { count: 5M } }\napi:\n  - { call: GET /v1/tasks, pagination: offset and limit } # <-\n',
    ],
    good: [
      'data: { task: { count: 5M } }\napi: [{ call: GET /v1/tasks, pagination: cursor on (createdAt, id) }]\n',
      'data: { task: { count: 500 } }\napi: [{ call: GET /v1/tasks, pagination: offset and limit }]\n',
    ],
  },
  *check(subject) {
    const { design, settings } = subject;
    const counts = [...design.data.values()].map(({ id, at }) => ({
      id,
      count: numberAt(subject, [...at, 'count']) ?? 0,
    }));
    const [largest] = counts.toSorted((a, b) => b.count - a.count);
    if (largest === undefined || largest.count <= settings.deepOffset) return;
    for (const [index, call] of (design.document.api ?? []).entries()) {
      if (typeof call === 'string' || !/\boffset\b|\bpage number\b|\bskip\b/i.test(call.pagination ?? ''))
        continue;
      if (/\b(?:cursor|keyset|no|not|never|instead)\b/i.test(call.pagination ?? '')) continue;
      yield {
        at: ['api', index],
        message: `\`${call.call}\` pages by offset, and there are ${numberText(largest.count)} of \`${largest.id}\`.`,
        advice: 'Page by a cursor on an indexed, unique order.',
      };
    }
  },
};
