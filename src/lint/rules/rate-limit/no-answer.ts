import type { DesignRule } from '../../rule.ts';

export const rule: DesignRule = {
  id: 'rate-limit/no-answer',
  applies: 'design',
  severity: 'info',
  preset: 'strict',
  what: 'Nothing says what a limited client is told.',
  why: 'A 429 with Retry-After tells a client to wait and for how long; without it clients retry at once and make the overload worse.',
  source: [
    { seed: '002_087da2a631aa86b2', section: 'Rate Limiting Strategies' },
    { title: 'RFC 6585, Additional HTTP Status Codes', where: 'section 4' },
  ],
  examples: {
    bad: ['components:\n  gate:\n    kind: gateway\n    rateLimit: { limit: 100 req/min } # <-\n'],
    good: [
      'components: { gate: { kind: gateway, rateLimit: { limit: 100 req/min, response: 429 with Retry-After } } }\n',
    ],
  },
  *check({ design }) {
    for (const { id, at, rateLimit } of design.components.values()) {
      if (rateLimit === undefined) continue;
      const said = rateLimit.response ?? '';
      if (/429|retry-after|reject|503/i.test(said)) continue;
      const api = (design.document.api ?? []).map((call) =>
        typeof call === 'string' ? call : JSON.stringify(call),
      );
      if (api.some((text) => /429|retry-after/i.test(text))) continue;
      yield {
        at: [...at, 'rateLimit'],
        message: `Nothing says what \`${id}\` answers a client over its limit.`,
        advice: 'Answer 429 with Retry-After, and say so in `response`.',
      };
    }
  },
};
