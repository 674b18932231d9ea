import { timeText } from '../../numbers.ts';
import type { DesignRule } from '../../rule.ts';
import { callBudgets } from '../../timeouts.ts';
import { numberAt } from '../../values.ts';

export const rule: DesignRule = {
  id: 'resilience/timeout-under-time',
  applies: 'design',
  severity: 'warning',
  preset: 'recommended',
  what: 'A timeout is shorter than what the callee takes for its normal requests.',
  why: 'Such a timeout fails healthy calls; with retries behind it, it turns a slow moment into an outage.',
  source: [
    { title: 'M. Brooker, Timeouts, retries and backoff with jitter, Amazon Builders\u2019 Library (2019)' },
  ],
  examples: {
    bad: [
      'components:\n  api:\n    kind: service\n    calls:\n      db: { timeout: 10 ms } # <-\n  db: { kind: database, time: { mean: 5 ms, p99: 40 ms } }\n',
      'components:\n  api:\n    kind: service\n    calls:\n      mail: { timeout: 1 s } # <-\n  mail: { kind: external, time: 3 s }\n',
    ],
    good: [
      'components: { api: { kind: service, calls: { db: { timeout: 100 ms } } }, db: { kind: database, time: { mean: 5 ms, p99: 40 ms } } }\n',
    ],
  },
  *check(subject) {
    for (const { to, from, at, timeout } of callBudgets(subject)) {
      const callee = subject.design.components.get(to);
      if (callee === undefined) continue;
      const p99 = numberAt(subject, [...callee.at, 'time', 'p99']);
      const mean =
        numberAt(subject, [...callee.at, 'time', 'mean']) ?? numberAt(subject, [...callee.at, 'time']);
      const usual = p99 ?? mean;
      if (usual === undefined || timeout >= usual) continue;
      yield {
        at,
        message: `\`${from}\` gives \`${to}\` ${timeText(timeout)}, and \`${to}\` takes ${timeText(usual)} ${p99 === undefined ? 'on average' : 'at its 99th percentile'}.`,
        advice: 'Set the timeout above the percentile you can afford to fail, such as p99.9.',
        related: [{ at: [...callee.at, 'time'], message: 'its service time' }],
      };
    }
  },
};
