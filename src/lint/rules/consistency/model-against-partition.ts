import type { DesignRule } from '../../rule.ts';

export const rule: DesignRule = {
  id: 'consistency/model-against-partition',
  applies: 'design',
  severity: 'error',
  preset: 'recommended',
  what: 'A datum is said to be linearizable and to stay available when the network splits.',
  why: 'The two sides of a split cannot both take writes and agree: that is what the CAP theorem proves.',
  source: [
    {
      title:
        'S. Gilbert, N. Lynch, "Brewer\'s conjecture and the feasibility of consistent, available, partition-tolerant web services"',
      where: '2002',
    },
  ],
  examples: {
    bad: [
      'data: { seat: { class: inventory } }\nconsistency:\n  - data: seat\n    model: linearizable\n    partition: available # <-\n',
    ],
    good: [
      'data: { seat: { class: inventory } }\nconsistency: [{ data: seat, model: linearizable, partition: consistent }]\n',
    ],
  },
  *check({ design }) {
    for (const [index, { data, model, partition }] of (design.document.consistency ?? []).entries()) {
      if (partition !== 'available' || (model !== 'linearizable' && model !== 'sequential')) continue;
      yield {
        at: ['consistency', index, 'partition'],
        message: `\`${[data].flat().join(', ')}\` cannot be ${model} and available while the network is split.`,
        advice:
          'Choose: `partition: consistent` refuses requests on one side, a weaker model answers with old values.',
        related: [{ at: ['consistency', index, 'model'], message: 'the model' }],
      };
    }
  },
};
