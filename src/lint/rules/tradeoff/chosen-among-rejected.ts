import type { DesignRule } from '../../rule.ts';

export const rule: DesignRule = {
  id: 'tradeoff/chosen-among-rejected',
  applies: 'design',
  severity: 'error',
  preset: 'recommended',
  what: 'What was chosen is also listed among what was not.',
  why: 'The record contradicts itself: after a change of mind one of the two was not updated.',
  source: [{ seed: '000_62e6f912dbab43bb', section: 'Write an ADR' }],
  examples: {
    bad: [
      'tradeoffs:\n  - decision: store\n    chosen: PostgreSQL\n    over:\n      - { option: postgresql, because: hard to scale } # <-\n',
    ],
    good: [
      'tradeoffs: [{ decision: store, chosen: PostgreSQL, over: [{ option: "PostgreSQL with Citus", because: dear }] }]\n',
    ],
  },
  *check({ design }) {
    const plain = (text: string) => text.trim().toLowerCase();
    for (const [index, { chosen, over }] of (design.document.tradeoffs ?? []).entries()) {
      for (const [i, alternative] of (over ?? []).entries()) {
        const option = typeof alternative === 'string' ? alternative : alternative.option;
        if (chosen === undefined || plain(option) !== plain(chosen)) continue;
        yield {
          at: ['tradeoffs', index, 'over', i, ...(typeof alternative === 'string' ? [] : ['option'])],
          message: `"${chosen}" is both chosen and rejected.`,
          advice: 'Remove it from `over`, or correct `chosen`.',
          related: [{ at: ['tradeoffs', index, 'chosen'], message: 'chosen here' }],
        };
      }
    }
  },
};
