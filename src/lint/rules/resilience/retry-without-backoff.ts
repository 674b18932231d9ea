import type { DesignRule } from '../../rule.ts';
import { retriesAt } from '../../timeouts.ts';

export const rule: DesignRule = {
  id: 'resilience/retry-without-backoff',
  applies: 'design',
  severity: 'warning',
  preset: 'recommended',
  what: 'Retries come at once, or all at the same time.',
  why: 'Retries without a growing, jittered pause hit a callee in waves just while it tries to get up.',
  source: [
    { seed: '002_087da2a631aa86b2', section: 'Retry Strategy Details' },
    { seed: '003_a161ba9f4e2a3b93', section: 'Implement retry with backoff' },
  ],
  examples: {
    bad: [
      'components:\n  api:\n    kind: service\n    calls:\n      db: { timeout: 200 ms, retries: { max: 2, backoff: none } } # <-\n  db: { kind: database }\n',
      'components:\n  api:\n    kind: service\n    calls:\n      db: { timeout: 200 ms, retries: { max: 2, backoff: exponential, jitter: false } } # <-\n  db: { kind: database }\n',
    ],
    good: [
      'components: { api: { kind: service, calls: { db: { timeout: 200 ms, retries: { max: 2, backoff: exponential, jitter: true } } } }, db: { kind: database } }\n',
      // One quick retry under a budget is common practice.
      'components: { api: { kind: service, calls: { db: { timeout: 200 ms, retries: { max: 1, budget: 10% } } } }, db: { kind: database } }\n',
    ],
  },
  *check(subject) {
    for (const { id, at, calls } of subject.design.components.values()) {
      for (const [to, { retries }] of Object.entries(calls ?? {})) {
        if (typeof retries !== 'object' || retriesAt(subject, [...at, 'calls', to]) <= 0) continue;
        const { backoff, jitter } = retries;
        const fault =
          backoff === 'none'
            ? 'without a pause'
            : backoff === 'fixed'
              ? 'after a fixed pause'
              : jitter === false
                ? 'all at the same time'
                : undefined;
        if (fault === undefined) continue;
        yield {
          at: [...at, 'calls', to],
          message: `\`${id}\` retries \`${to}\` ${fault}.`,
          advice: 'Use `backoff: exponential` with `jitter: true`.',
        };
      }
    }
  },
};
