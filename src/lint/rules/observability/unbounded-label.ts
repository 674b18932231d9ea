import { wordsOf } from '../../../base/words.ts';
import { listOf } from '../../../model/design.ts';
import { numberText } from '../../../quantity/numerals.ts';
import type { DesignRule } from '../../rule.ts';
import { numberAt } from '../../values.ts';

/** Labels that have as many values as there are users, requests or addresses. */
const UNBOUNDED =
  /\b(?:user ?id|users?|request ?id|correlation ?id|trace ?id|session(?: ?id)?|email|ip(?: address)?|url|full path|query|order ?id|task ?id|account ?id|customer ?id|message ?id|uuid)\b/i;

export const rule: DesignRule = {
  id: 'observability/unbounded-label',
  applies: 'design',
  severity: 'warning',
  preset: 'recommended',
  what: 'A metric has a label with as many values as there are users or requests.',
  why: 'Each value of a label is a time series that is kept in memory; a million users are a million series, and the monitoring falls first.',
  source: [{ seed: '002_087da2a631aa86b2', section: 'Cardinality Management in Metrics' }],
  examples: {
    bad: ['observability:\n  labels:\n    - route\n    - user_id # <-\n'],
    good: ['observability: { labels: [route, method, status class] }\n'],
  },
  *check(subject) {
    const labels = subject.design.document.observability?.labels;
    for (const [index, label] of listOf(labels).entries()) {
      if (!UNBOUNDED.test(wordsOf(label).join(' '))) continue;
      const users = ['users', 'user', 'dau']
        .map((name) => numberAt(subject, ['inputs', name]))
        .find((value) => value !== undefined);
      const size = users === undefined || !/user/i.test(label) ? '' : `, ${numberText(users)} here`;
      yield {
        at: Array.isArray(labels) ? ['observability', 'labels', index] : ['observability', 'labels'],
        message: `The label \`${label}\` has a value for each one there is${size}.`,
        advice: 'Put it into logs and traces; label metrics by route, method and status class.',
      };
    }
  },
};
