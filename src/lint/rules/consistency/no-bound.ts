import type { DesignRule } from '../../rule.ts';

export const rule: DesignRule = {
  id: 'consistency/no-bound',
  applies: 'design',
  severity: 'warning',
  preset: 'recommended',
  what: 'Staleness is said to be bounded, and the bound is not given.',
  why: 'Without the number nothing follows: no TTL, replication lag or alert can be held against it.',
  source: [{ seed: '000_62e6f912dbab43bb', section: 'Data Consistency in Distributed Systems' }],
  examples: {
    bad: ['consistency:\n  - data: profile\n    model: bounded-staleness # <-\n'],
    good: [
      'consistency: [{ data: profile, model: bounded-staleness, staleness: 5 s }]\n',
      'consistency: [{ data: profile, model: eventual }]\n',
    ],
  },
  *check({ design }) {
    for (const [index, { data, model, staleness }] of (design.document.consistency ?? []).entries()) {
      if (model !== 'bounded-staleness' || staleness !== undefined) continue;
      yield {
        at: ['consistency', index, 'model'],
        message: `The staleness of \`${[data ?? 'this'].flat().join(', ')}\` is bounded, but by what is not said.`,
        advice: 'Give `staleness`, how old a read may be.',
      };
    }
  },
};
