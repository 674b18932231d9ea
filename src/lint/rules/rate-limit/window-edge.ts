import type { DesignRule } from '../../rule.ts';
import { texts } from '../../texts.ts';

export const rule: DesignRule = {
  id: 'rate-limit/window-edge',
  applies: 'design',
  severity: 'info',
  preset: 'recommended',
  what: 'A fixed window lets through twice its limit around its edge, and nothing says so.',
  why: 'A full window\u2019s requests just before the edge and another just after are twice the limit within a moment; what is behind has to stand that.',
  source: [
    { seed: '002_087da2a631aa86b2', section: 'Rate Limiting Strategies' },
    { seed: '003_a161ba9f4e2a3b93', section: 'Design a rate limiter' },
  ],
  examples: {
    bad: [
      'components:\n  gate:\n    kind: gateway\n    rateLimit: { algorithm: fixed-window, limit: 100 req/min } # <-\n',
    ],
    good: [
      'components: { gate: { kind: gateway, rateLimit: { algorithm: token-bucket, limit: 100 req/min } } }\n',
      'components: { gate: { kind: gateway, rateLimit: { algorithm: fixed-window, limit: 100 req/min } } }\ntradeoffs: [{ decision: algorithm, chosen: fixed window, givesUp: twice the limit around the edge of a window }]\n',
    ],
  },
  *check({ design }) {
    for (const { id, at, rateLimit } of design.components.values()) {
      if (rateLimit?.algorithm !== 'fixed-window') continue;
      if (
        [...texts(design)].some(({ text }) =>
          /\b(?:edge|boundary|boundaries|twice|double|2x|burst)\b/i.test(text),
        )
      )
        return;
      yield {
        at: [...at, 'rateLimit'],
        message: `\`${id}\` lets through up to twice ${rateLimit.limit ?? 'its limit'} around the edge of a window.`,
        advice: 'Use a sliding window counter or a token bucket, or say that twice the limit is fine.',
      };
    }
  },
};
