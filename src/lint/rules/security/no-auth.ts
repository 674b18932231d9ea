import type { DesignRule } from '../../rule.ts';

export const rule: DesignRule = {
  id: 'security/no-auth',
  applies: 'design',
  severity: 'warning',
  preset: 'course',
  what: 'There is an interface, and nothing says who may call it.',
  why: 'Who is asking decides what may be answered; added later it touches every call.',
  source: [{ seed: '002_087da2a631aa86b2', section: 'Authentication & Authorization at Scale' }],
  examples: {
    bad: ['api: # <-\n  - { call: POST /v1/tasks }\n'],
    good: [
      'api: [{ call: POST /v1/tasks, auth: bearer token }]\n',
      'api: [{ call: POST /v1/tasks }]\nsecurity: { auth: OIDC with PKCE }\n',
    ],
  },
  *check({ design }) {
    const { api, security } = design.document;
    if (api === undefined || api.length === 0 || security?.auth !== undefined) return;
    if (
      api.some(
        (call) =>
          typeof call === 'object' && (call.auth !== undefined || /key|token/i.test(call.limit ?? '')),
      )
    )
      return;
    yield {
      at: ['api'],
      atKey: true,
      message: 'Nothing says who may make these calls.',
      advice: 'Say under `security.auth` how callers prove who they are, or that the calls are public.',
    };
  },
};
