import { factorText } from '../../numbers.ts';
import type { DesignRule } from '../../rule.ts';
import { numberAt } from '../../values.ts';

export const rule: DesignRule = {
  id: 'rate-limit/per-replica',
  applies: 'design',
  severity: 'warning',
  preset: 'recommended',
  what: 'Several replicas limit rates, each with counters of its own.',
  why: 'A client whose requests are spread over n replicas gets n times the limit, and another number after every scaling.',
  source: [{ seed: '003_a161ba9f4e2a3b93', section: 'Design a rate limiter' }],
  examples: {
    bad: [
      'components:\n  gate:\n    kind: gateway\n    replicas: 4\n    rateLimit: { algorithm: token-bucket, limit: 100 req/s, key: api key } # <-\n',
    ],
    good: [
      'components: { gate: { kind: gateway, replicas: 4, rateLimit: { algorithm: token-bucket, limit: 100 req/s, key: api key, store: mem } }, mem: { kind: cache } }\n',
      'components: { gate: { kind: gateway, replicas: 4, rateLimit: { algorithm: concurrency, limit: 100 } } }\n',
    ],
  },
  *check(subject) {
    for (const { id, at, rateLimit } of subject.design.components.values()) {
      // A limit without a key protects the replica itself and is rightly its own.
      if (rateLimit === undefined || rateLimit.store !== undefined || rateLimit.key === undefined) continue;
      if (rateLimit.algorithm === 'concurrency' || rateLimit.down === 'local') continue;
      const replicas = numberAt(subject, [...at, 'replicas']) ?? 1;
      if (replicas < 2) continue;
      yield {
        at: [...at, 'rateLimit'],
        message: `Each of the ${factorText(replicas)} replicas of \`${id}\` counts for itself: a client gets up to ${factorText(replicas)} times ${rateLimit.limit ?? 'the limit'}.`,
        advice: 'Count in a shared `store`, route each key to one replica, or divide the limit.',
      };
    }
  },
};
