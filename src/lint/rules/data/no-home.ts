import type { DesignRule } from '../../rule.ts';

export const rule: DesignRule = {
  id: 'data/no-home',
  applies: 'design',
  severity: 'warning',
  preset: 'strict',
  what: 'Nothing says where a datum is kept.',
  why: 'Without a home a datum has no owner: nobody can say who writes it, how it is found, what it weighs or how it is restored.',
  source: [{ seed: '002_087da2a631aa86b2', section: 'Domain-Driven Service Boundaries' }],
  examples: {
    bad: ['data:\n  click: # <-\n    class: telemetry\ncomponents: { db: { kind: database } }\n'],
    good: ['data: { click: { in: db, class: telemetry } }\ncomponents: { db: { kind: database } }\n'],
  },
  *check({ design }) {
    if (design.components.size === 0) return;
    for (const datum of design.data.values()) {
      if (datum.in !== undefined) continue;
      yield {
        at: datum.at,
        atKey: true,
        message: `Nothing says which component keeps \`${datum.id}\`.`,
        advice: 'Name the component with `in`.',
      };
    }
  },
};
