import type { DesignRule } from '../../rule.ts';

const NOT_ATOMIC =
  /\b(?:no|not|none|get (?:and|then) set|read (?:and|then|,)|check (?:and|then) (?:set|increment|write|update))\b/i;

export const rule: DesignRule = {
  id: 'rate-limit/not-atomic',
  applies: 'design',
  severity: 'error',
  preset: 'recommended',
  what: 'A rate limiter checks and counts in two steps.',
  why: 'Between reading the counter and writing it, others read the same value: a hundred requests at once all see room for one.',
  source: [{ seed: '003_a161ba9f4e2a3b93', section: 'Design a rate limiter' }],
  examples: {
    bad: [
      'components:\n  gate:\n    kind: gateway\n    rateLimit: { limit: 100 req/min, atomic: false } # <-\n',
    ],
    good: [
      'components: { gate: { kind: gateway, rateLimit: { limit: 100 req/min, atomic: one Lua script checks and decrements } } }\n',
    ],
  },
  *check({ design }) {
    for (const { id, at, rateLimit } of design.components.values()) {
      const { atomic } = rateLimit ?? {};
      if (atomic === undefined || atomic === true) continue;
      if (typeof atomic === 'string' && !NOT_ATOMIC.test(atomic)) continue;
      yield {
        at: [...at, 'rateLimit'],
        message: `\`${id}\` checks its limit and counts in two steps, so requests at the same moment all pass.`,
        advice: 'Check and decrement in one atomic step, such as a script in the store or INCR with a limit.',
      };
    }
  },
};
