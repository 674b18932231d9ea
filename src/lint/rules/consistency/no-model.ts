import type { DesignRule } from '../../rule.ts';

export const rule: DesignRule = {
  id: 'consistency/no-model',
  applies: 'design',
  severity: 'warning',
  preset: 'course',
  what: 'A datum is stored and nothing says what a reader of it may see.',
  why: 'Every datum has a consistency model; the one that nobody chose is found out by users.',
  source: [{ seed: '000_62e6f912dbab43bb', section: 'Data Consistency in Distributed Systems' }],
  examples: {
    bad: ['data:\n  order: # <-\n    key: id\n'],
    good: [
      'data: { order: { key: id } }\nconsistency: [{ data: order, model: linearizable }]\n',
      'data: { click: { class: telemetry } }\n',
    ],
  },
  *check({ design }) {
    for (const datum of design.data.values()) {
      // Telemetry and what is derived from other data are as old as their pipeline; that is judged elsewhere.
      if (datum.class === 'telemetry' || datum.class === 'derived' || design.consistencyOf.has(datum.id))
        continue;
      yield {
        at: datum.at,
        message: `Nothing says what a reader of \`${datum.id}\` may see.`,
        advice: `Add an entry under \`consistency\` with \`data: ${datum.id}\` and its \`model\`.`,
      };
    }
  },
};
