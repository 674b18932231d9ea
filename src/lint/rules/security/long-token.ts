import { timeText } from '../../numbers.ts';
import type { DesignRule } from '../../rule.ts';
import { numberAt } from '../../values.ts';

/** Access tokens that nobody can take back should not outlive this. */
const SHORT = 3600;

export const rule: DesignRule = {
  id: 'security/long-token',
  applies: 'design',
  severity: 'warning',
  preset: 'recommended',
  what: 'Access tokens live long and cannot be revoked.',
  why: 'A self-contained token is believed until it ends: a stolen one, or one of somebody who has left, opens doors until then.',
  source: [{ seed: '002_087da2a631aa86b2', section: 'OAuth2 / OIDC Flow Selection' }],
  examples: {
    bad: ['security:\n  tokens:\n    kind: JWT\n    lifetime: 24 h # <-\n'],
    good: [
      'security: { tokens: { kind: JWT, lifetime: 15 min } }\n',
      'security: { tokens: { kind: JWT, lifetime: 24 h, revocation: list checked on each call } }\n',
    ],
  },
  *check(subject) {
    const { tokens } = subject.design.document.security ?? {};
    if (typeof tokens !== 'object' || /refresh|session|opaque/i.test(tokens.kind ?? '')) return;
    const lifetime = numberAt(subject, ['security', 'tokens', 'lifetime']);
    const revoked =
      tokens.revocation !== undefined && !/^\s*(?:none|no\b|not?\b|n\/a)/i.test(tokens.revocation);
    if (lifetime === undefined || lifetime <= SHORT || revoked) return;
    yield {
      at: ['security', 'tokens', 'lifetime'],
      message: `A stolen token works for ${timeText(lifetime)}, and nothing takes it back.`,
      advice: 'Make it minutes with a refresh token, or say how it is revoked.',
    };
  },
};
