import type { DesignRule } from '../../rule.ts';

export const rule: DesignRule = {
  id: 'rate-limit/rejected-counted',
  applies: 'design',
  severity: 'warning',
  preset: 'recommended',
  what: 'Rejected requests count towards the limit that rejects them.',
  why: 'A client that keeps trying fills its own window with rejections and is never let in again, however long it waits between tries within a window.',
  source: [{ seed: '003_a161ba9f4e2a3b93', section: 'Design a rate limiter' }],
  examples: {
    bad: [
      'components:\n  gate:\n    kind: gateway\n    rateLimit: { algorithm: sliding-window-log, limit: 100 req/min, countsRejected: true } # <-\n',
    ],
    good: [
      'components: { gate: { kind: gateway, rateLimit: { algorithm: sliding-window-log, limit: 100 req/min, countsRejected: false } } }\n',
    ],
  },
  *check({ design }) {
    for (const { id, at, rateLimit } of design.components.values()) {
      if (rateLimit?.countsRejected !== true || rateLimit.algorithm === 'token-bucket') continue;
      yield {
        at: [...at, 'rateLimit'],
        message: `\`${id}\` counts what it rejects, so a client that keeps trying stays locked out.`,
        advice: 'Count only what is let through, or say that a lock-out is meant.',
      };
    }
  },
};
