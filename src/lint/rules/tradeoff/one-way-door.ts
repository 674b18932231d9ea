import type { DesignRule } from '../../rule.ts';

export const rule: DesignRule = {
  id: 'tradeoff/one-way-door',
  applies: 'design',
  severity: 'info',
  preset: 'strict',
  what: 'A decision that is hard to take back does not say when to look at it again.',
  why: 'What is expensive to undo gets more expensive with time; a trigger agreed on beforehand is noticed before it is too late.',
  source: [{ seed: '000_62e6f912dbab43bb', section: 'Write an ADR' }],
  examples: {
    bad: ['tradeoffs:\n  - decision: shard key\n    chosen: user id\n    reversible: hard # <-\n'],
    good: [
      'tradeoffs: [{ decision: shard key, chosen: user id, reversible: hard, revisitWhen: one user holds 5 % of rows }]\n',
      'tradeoffs: [{ decision: log format, chosen: JSON, reversible: easy }]\n',
    ],
  },
  *check({ design }) {
    for (const [index, { decision, reversible, revisitWhen }] of (
      design.document.tradeoffs ?? []
    ).entries()) {
      if (reversible !== 'hard' || (revisitWhen ?? '').trim() !== '') continue;
      yield {
        at: ['tradeoffs', index, 'reversible'],
        message: `"${decision ?? 'This decision'}" is hard to take back and has no \`revisitWhen\`.`,
        advice: 'Name the number or the event that would make you decide again.',
      };
    }
  },
};
