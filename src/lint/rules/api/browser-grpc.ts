import type { DesignRule } from '../../rule.ts';

export const rule: DesignRule = {
  id: 'api/browser-grpc',
  applies: 'design',
  severity: 'error',
  preset: 'recommended',
  what: 'A browser is to call gRPC directly.',
  why: 'Browsers give scripts no control over HTTP/2 frames and trailers, which gRPC needs; it takes gRPC-Web and a proxy, or another protocol.',
  source: [{ seed: '002_087da2a631aa86b2', section: 'API Design Decisions' }],
  examples: {
    bad: ['api:\n  - { call: Tasks.List, protocol: gRPC, caller: browser } # <-\n'],
    good: [
      'api: [{ call: Tasks.List, protocol: gRPC, caller: billing service }, { call: Tasks.List, protocol: gRPC-Web, caller: browser }]\n',
    ],
  },
  *check({ design }) {
    for (const [index, call] of (design.document.api ?? []).entries()) {
      if (typeof call === 'string' || !/\bgrpc\b(?!-?web)/i.test(call.protocol ?? '')) continue;
      if (!/\bbrowsers?\b|\bweb (?:app|client|page)\b|\bspa\b/i.test(call.caller ?? '')) continue;
      yield {
        at: ['api', index],
        message: `\`${call.call}\` is gRPC, and its caller is ${call.caller}.`,
        advice: 'Offer it as HTTP with JSON, or as gRPC-Web behind a proxy.',
      };
    }
  },
};
