import type { DesignRule } from '../../rule.ts';
import { retriesAt } from '../../timeouts.ts';

export const rule: DesignRule = {
  id: 'resilience/retry-without-timeout',
  applies: 'design',
  severity: 'warning',
  preset: 'recommended',
  what: 'A call is retried and has no timeout.',
  why: 'A callee that hangs never fails, so the retry never starts, and the caller hangs with it.',
  source: [{ seed: '002_087da2a631aa86b2', section: 'Reliability & Resilience' }],
  examples: {
    bad: [
      'components:\n  api:\n    kind: service\n    calls:\n      db: { retries: { max: 2 } } # <-\n  db: { kind: database }\n',
    ],
    good: [
      'components: { api: { kind: service, calls: { db: { timeout: 200 ms, retries: { max: 2 } } } }, db: { kind: database } }\n',
    ],
  },
  *check(subject) {
    for (const { id, at, calls } of subject.design.components.values()) {
      for (const [to, policy] of Object.entries(calls ?? {})) {
        const call = [...at, 'calls', to];
        if (policy.timeout !== undefined || retriesAt(subject, call) <= 0) continue;
        yield {
          at: call,
          message: `\`${id}\` retries \`${to}\` and would wait for a first try for ever.`,
          advice: 'Give the call a `timeout`.',
        };
      }
    }
  },
};
