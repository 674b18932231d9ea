import type { DesignRule } from '../../rule.ts';

export const rule: DesignRule = {
  id: 'data/no-retention',
  applies: 'design',
  severity: 'warning',
  preset: 'strict',
  what: 'A datum grows and nothing says how long it is kept.',
  why: 'What grows without an end fills any disk; how long it is kept decides the storage, its cost and what tiers are worth having.',
  source: [{ seed: '002_087da2a631aa86b2', section: 'Hot / Warm / Cold Tiering' }],
  examples: {
    bad: ['data:\n  click: { in: db, growth: 1000 clicks/s } # <-\ncomponents: { db: { kind: database } }\n'],
    good: [
      'data: { click: { in: db, growth: 1000 clicks/s, retention: 13 months } }\ncomponents: { db: { kind: database } }\n',
    ],
  },
  *check({ design }) {
    for (const { id, at, growth, retention } of design.data.values()) {
      if (growth === undefined || retention !== undefined) continue;
      yield {
        at: [...at, 'growth'],
        message: `\`${id}\` grows by ${growth}, and nothing says how long it is kept.`,
        advice: 'Give it a `retention`, such as `13 months` or `forever` with what that costs.',
      };
    }
  },
};
