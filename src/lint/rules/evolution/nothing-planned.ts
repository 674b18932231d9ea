import type { DesignRule } from '../../rule.ts';

export const rule: DesignRule = {
  id: 'evolution/nothing-planned',
  applies: 'design',
  severity: 'info',
  preset: 'course',
  what: 'Nothing says what changes when the load is ten times as large.',
  why: 'Knowing what gives out first at ten times the load shows which choices of today close a door.',
  source: [{ seed: '002_087da2a631aa86b2', section: 'Thinking Like a Principal Engineer' }],
  examples: {
    bad: ['components: { api: { kind: service } }\nflows: # <-\n  read: { rate: 1 req/s, path: [api] }\n'],
    good: [
      'components: { api: { kind: service } }\nflows: { read: { rate: 1 req/s, path: [api] } }\nevolution: [{ at: 10x, first: api, do: more replicas }]\n',
    ],
  },
  *check({ design }) {
    if (design.flows.size === 0 || (design.document.evolution ?? []).length > 0) return;
    yield {
      at: ['flows'],
      atKey: true,
      message: 'Nothing says what gives out first at ten times this load.',
      advice:
        'Add `evolution` with what breaks first and what you would do; `sdx analyze --to 10x` computes it.',
    };
  },
};
