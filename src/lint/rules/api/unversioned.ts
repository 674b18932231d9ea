import type { DesignRule } from '../../rule.ts';

export const rule: DesignRule = {
  id: 'api/unversioned',
  applies: 'design',
  severity: 'info',
  preset: 'strict',
  what: 'An interface for others has no version.',
  why: 'Clients that cannot be updated with the server keep calling the old form; without a version there is no way to have both.',
  source: [{ seed: '002_087da2a631aa86b2', section: 'API Versioning Strategies' }],
  examples: {
    bad: [
      'api: # <-\n  - { call: GET /tasks }\n  - { call: POST /tasks }\n  - { call: "GET /tasks/{id}" }\n',
    ],
    good: ['api: [{ call: GET /v1/tasks }, { call: POST /v1/tasks }, { call: "GET /{code}" }]\n'],
  },
  *check({ design }) {
    const calls = (design.document.api ?? []).map((call) =>
      typeof call === 'string' ? call : JSON.stringify(call),
    );
    const http = calls.filter((call) => /\b(?:GET|POST|PUT|PATCH|DELETE)\b/.test(call));
    if (http.length < 3 || calls.some((call) => /\bv\d+\b|version/i.test(call))) return;
    yield {
      at: ['api'],
      atKey: true,
      message: `None of the ${http.length} calls says which version of the interface it is.`,
      advice: 'Put a version into the path (`/v1/…`) or a header, and say how old ones end.',
    };
  },
};
