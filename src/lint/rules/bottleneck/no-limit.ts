import type { DesignRule } from '../../rule.ts';

export const rule: DesignRule = {
  id: 'bottleneck/no-limit',
  applies: 'design',
  severity: 'info',
  preset: 'strict',
  what: 'A bottleneck is named without the number at which it gives out.',
  why: '"The database will be slow" can be said of any system; a load against a capacity can be measured, and be wrong.',
  source: [{ seed: '000_62e6f912dbab43bb', section: 'Identify the Bottleneck' }],
  examples: {
    bad: [
      'bottlenecks:\n  - component: db # <-\n    fix: a read replica\n',
      'bottlenecks:\n  - component: db\n    limit: too many reads # <-\n    fix: a read replica\n',
    ],
    good: [
      'bottlenecks:\n  - { component: db, limit: "3,000 reads/s against 2,000", fix: a read replica }\n',
      'bottlenecks:\n  - { component: db, evidence: { before: 800 ms, after: 90 ms, method: k6 }, fix: an index }\n',
    ],
  },
  *check({ design }) {
    for (const [index, { component, limit, evidence }] of (design.document.bottlenecks ?? []).entries()) {
      if (/\d/.test(limit ?? '') || typeof evidence === 'object') continue;
      const name = component === undefined ? `${index + 1}` : `at \`${component}\``;
      yield {
        at: [
          'bottlenecks',
          index,
          limit !== undefined ? 'limit' : component === undefined ? 'limit' : 'component',
        ],
        message: `The bottleneck ${name} says no number at which it gives out.`,
        advice: 'Give `limit` as the load against the capacity, such as `3,000 reads/s against 2,000`.',
      };
    }
  },
};
