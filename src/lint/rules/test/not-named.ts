import type { DesignRule } from '../../rule.ts';

const KINDS: readonly (readonly [name: string, kinds: readonly string[], words: RegExp])[] = [
  ['load', ['load', 'soak', 'stress'], /\bload|stress|soak|k6|gatling|locust|wrk\b/i],
  ['failure', ['failure', 'recovery'], /\b(?:fail|kill|chaos|crash|outage|recover)/i],
  ['degraded mode', ['degraded'], /\b(?:degrad|without|cold|down|fallback|shed)/i],
];

export const rule: DesignRule = {
  id: 'test/not-named',
  applies: 'design',
  severity: 'warning',
  preset: 'course',
  what: 'No test is named for load, for failure, or for degraded operation.',
  why: 'A design\u2019s claims about peaks and failures are opinions until something tries them.',
  source: [{ seed: '001_049dff768bafcf8e', section: 'Test under failure' }],
  examples: {
    bad: [
      'components: { api: { kind: service } }\nflows: { read: { rate: 1 req/s, path: [api] } }\ntests: # <-\n  - { kind: load, what: 10 req/s }\n',
    ],
    good: [
      'components: { api: { kind: service } }\nflows: { read: { rate: 1 req/s, path: [api] } }\ntests: [{ kind: load, what: 10 req/s }, { kind: failure, what: kill an api }, { kind: degraded, what: run without the cache }]\n',
    ],
  },
  *check({ design }) {
    const { tests } = design.document;
    if (design.flows.size === 0) return;
    const lacks = KINDS.filter(([, kinds, words]) => {
      return !(tests ?? []).some((test) =>
        typeof test === 'string'
          ? words.test(test)
          : (test.kind !== undefined && kinds.includes(test.kind)) ||
            (test.kind === undefined && words.test(test.what ?? '')),
      );
    }).map(([name]) => name);
    if (lacks.length === 0) return;
    yield {
      at: ['tests'],
      atKey: true,
      message: `No test is named for ${lacks.join(' or ')}.`,
      advice: 'Name one of each with what it does and what passes.',
    };
  },
};
