import { factorText, percent, rateText } from '../../numbers.ts';
import type { DesignRule } from '../../rule.ts';
import { retriesAt } from '../../timeouts.ts';

export const rule: DesignRule = {
  id: 'resilience/retry-budget',
  applies: 'design',
  severity: 'warning',
  preset: 'recommended',
  what: 'When a callee fails, retries without a budget bring it more load than it can take, so it stays down.',
  why: 'A callee that fails for a moment gets every request again, r times. If that is over its capacity it cannot get up: the overload outlives its cause.',
  source: [
    { seed: '002_087da2a631aa86b2', section: 'Retry Strategy Details' },
    { title: 'N. Bronson et al., Metastable Failures in Distributed Systems, HotOS (2021)' },
  ],
  examples: {
    bad: [
      'components:\n  api:\n    kind: service\n    capacity: 5000 req/s\n    calls:\n      db: { timeout: 100 ms, retries: { max: 3 } } # <-\n  db: { kind: database, capacity: 1000 req/s }\nflows: { read: { rate: 600 req/s, path: [api, db] } }\n',
    ],
    good: [
      'components: { api: { kind: service, capacity: 5000 req/s, calls: { db: { timeout: 100 ms, retries: { max: 3, budget: 10% } } } }, db: { kind: database, capacity: 1000 req/s } }\nflows: { read: { rate: 600 req/s, path: [api, db] } }\n',
      // Room for every request three times over.
      'components: { api: { kind: service, capacity: 5000 req/s, calls: { db: { timeout: 100 ms, retries: { max: 2 } } } }, db: { kind: database, capacity: 2000 req/s } }\nflows: { read: { rate: 600 req/s, path: [api, db] } }\n',
      // A breaker stops calling what is down.
      'components: { api: { kind: service, capacity: 5000 req/s, calls: { db: { timeout: 100 ms, retries: { max: 3 }, breaker: true } } }, db: { kind: database, capacity: 1000 req/s } }\nflows: { read: { rate: 600 req/s, path: [api, db] } }\n',
    ],
  },
  *check(subject) {
    for (const { id, at, calls } of subject.design.components.values()) {
      for (const [to, { retries, breaker }] of Object.entries(calls ?? {})) {
        if (breaker !== undefined && breaker !== false) continue;
        if (typeof retries === 'object' && retries.budget !== undefined) continue;
        const call = [...at, 'calls', to];
        const tries = 1 + retriesAt(subject, call);
        const callee = subject.analysis.components[to];
        const peak = callee?.load.peak?.value;
        const capacity = callee?.capacity;
        // What is over its capacity anyway is another rule's business.
        if (tries < 2 || peak === undefined || capacity === undefined || peak >= capacity) continue;
        if (peak * tries <= capacity) continue;
        yield {
          at: call,
          message: `When \`${to}\` fails at peak, \`${id}\` tries ${factorText(tries)} times: up to ${rateText(peak * tries)} on a capacity of ${rateText(capacity)} (${percent((peak * tries) / capacity)}).`,
          advice: 'Give the retries a `budget` (10 % of requests), or the call a `breaker`.',
        };
      }
    }
  },
};
