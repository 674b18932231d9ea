import type { DesignRule } from '../../rule.ts';

export const rule: DesignRule = {
  id: 'estimate/unused-input',
  applies: 'design',
  severity: 'info',
  preset: 'strict',
  what: 'An assumption is stated and nothing is worked out from it.',
  why: 'An input that no formula uses cannot be checked against the design, and changing it changes nothing, which readers do not expect.',
  source: [{ seed: '003_a161ba9f4e2a3b93', section: 'Back-of-envelope estimation' }],
  examples: {
    bad: [
      'inputs:\n  users: 10M users\n  share: 10% # <-\nestimates: { rate: users * 2 uploads/user/day }\n',
    ],
    good: ['inputs: { users: 10M users }\nflows: { read: { rate: users * 3 reads/user/day } }\n'],
  },
  *check({ worksheet }) {
    const used = worksheet.usedNames();
    for (const { name, part, at } of worksheet.variables.values()) {
      if (part !== 'inputs' || used.has(name)) continue;
      yield {
        at,
        atKey: true,
        message: `Nothing uses the input \`${name}\`.`,
        advice: 'Use it in an estimate, a flow or a component, or take it out.',
      };
    }
  },
};
