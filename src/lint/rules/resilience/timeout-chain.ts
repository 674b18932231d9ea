import { timeText } from '../../numbers.ts';
import type { DesignRule } from '../../rule.ts';
import { callBudgets } from '../../timeouts.ts';

export const rule: DesignRule = {
  id: 'resilience/timeout-chain',
  applies: 'design',
  severity: 'error',
  preset: 'recommended',
  what: 'A caller gives up before the calls that its callee makes have timed out.',
  why: 'Where timeouts grow inwards the outer caller retries while the inner work still runs: the same request is worked on twice, just when there is least room for it.',
  source: [
    { seed: '002_087da2a631aa86b2', section: 'Reliability & Resilience' },
    { title: 'M. Brooker, Timeouts, retries and backoff with jitter, Amazon Builders\u2019 Library (2019)' },
  ],
  examples: {
    bad: [
      'components:\n  gate:\n    kind: gateway\n    calls:\n      api: { timeout: 200 ms } # <-\n  api:\n    kind: service\n    calls: { db: { timeout: 150 ms, retries: { max: 2 } } }\n  db: { kind: database }\n',
    ],
    good: [
      'components: { gate: { kind: gateway, calls: { api: { timeout: 1 s } } }, api: { kind: service, calls: { db: { timeout: 150 ms, retries: { max: 2 } } } }, db: { kind: database } }\n',
      'components: { gates: { kind: gateway, replicas: 3, calls: { gates: { timeout: 4 ms } } } }\n',
    ],
  },
  *check(subject) {
    const budgets = callBudgets(subject);
    for (const outer of budgets) {
      // Replicas that ask each other: whoever is asked answers and asks nobody else.
      if (outer.from === outer.to) continue;
      const inner = budgets.filter(({ from }) => from === outer.to).toSorted((a, b) => b.total - a.total)[0];
      if (inner === undefined || inner.total < outer.timeout) continue;
      const tries = inner.tries === 1 ? '' : ` (${inner.tries} tries of ${timeText(inner.timeout)})`;
      yield {
        at: outer.at,
        message: `\`${outer.from}\` waits ${timeText(outer.timeout)} for \`${outer.to}\`, which may wait ${timeText(inner.total)} for \`${inner.to}\`${tries}.`,
        advice: `Let \`${outer.to}\` give up first: shorten its timeout or its retries, or lengthen this one.`,
        related: [{ at: inner.at, message: 'the call inside' }],
      };
    }
  },
};
