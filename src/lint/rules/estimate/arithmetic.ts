import { formatBoth } from '../../../quantity/format.ts';
import type { DesignRule } from '../../rule.ts';
import { sentence } from '../../sentence.ts';

export const rule: DesignRule = {
  id: 'estimate/arithmetic',
  applies: 'design',
  severity: 'error',
  preset: 'recommended',
  what: 'The answer to a sum is not what its formula comes to.',
  why: 'What is bought, sharded and promised follows from these sums; a factor of eight or a thousand in one of them is a design for another system.',
  source: [
    { seed: '003_a161ba9f4e2a3b93', section: 'Back-of-envelope estimation' },
    { title: 'J. Dean, Designs, Lessons and Advice from Building Large Distributed Systems (2009)' },
  ],
  examples: {
    bad: [
      'inputs: { users: 10M users, share: 10%, uploads: 2 uploads/user/day }\nestimates:\n  rate:\n    formula: users * share * uploads\n    is: 230 uploads/s # <-\n',
      'estimates:\n  link:\n    formula: 100 MB / 1 s\n    is: 800 MB/s # <-\n',
    ],
    good: [
      'inputs: { users: 10M users, share: 10%, uploads: 2 uploads/user/day }\nestimates: { rate: { formula: users * share * uploads, is: 23 uploads/s } }\n',
      // Rounded as people round: three years of 1.46 PB is "about 4 PB".
      'estimates: { store: { formula: 3 * 1.46 PB, is: 4 PB } }\n',
    ],
  },
  *check({ worksheet }) {
    for (const { name, entry, claim } of worksheet.variables.values()) {
      if (claim?.comparison?.verdict !== 'wrong' || entry.status !== 'value') continue;
      // Of another kind is another mistake, and has its own rule.
      if (!claim.comparison.comparable) continue;
      yield {
        at: claim.at,
        message: `\`${name}\` is said to be ${claim.entry.text}; \`${entry.text}\` comes to ${formatBoth(entry.quantity)}.`,
        advice:
          sentence(claim.comparison.slip?.sentence) ??
          'Redo the sum, or correct the formula if it is not what you meant.',
        related: [{ at: entry.at, message: 'the formula' }],
      };
    }
  },
};
