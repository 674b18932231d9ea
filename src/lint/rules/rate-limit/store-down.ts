import type { DesignRule } from '../../rule.ts';

export const rule: DesignRule = {
  id: 'rate-limit/store-down',
  applies: 'design',
  severity: 'warning',
  preset: 'strict',
  what: 'Nothing says what a rate limiter does while its store is down.',
  why: 'Open means no protection just when things fail; closed means that the limiter\u2019s store takes the whole service down. One of the two happens.',
  source: [{ seed: '003_a161ba9f4e2a3b93', section: 'Design a rate limiter' }],
  examples: {
    bad: [
      'components:\n  gate:\n    kind: gateway\n    rateLimit: { limit: 100 req/min, store: mem } # <-\n  mem: { kind: cache }\n',
    ],
    good: [
      'components: { gate: { kind: gateway, rateLimit: { limit: 100 req/min, store: mem, down: open } }, mem: { kind: cache } }\n',
    ],
  },
  *check({ design }) {
    for (const { id, at, rateLimit } of design.components.values()) {
      if (rateLimit?.store === undefined || rateLimit.down !== undefined) continue;
      yield {
        at: [...at, 'rateLimit'],
        message: `Nothing says what \`${id}\` does while \`${rateLimit.store}\` is down.`,
        advice: 'Say `down: open`, `closed` or `local`.',
      };
    }
  },
};
