import { formatBoth } from '../../../quantity/format.ts';
import { factorText } from '../../numbers.ts';
import type { DesignRule } from '../../rule.ts';
import { sentence } from '../../sentence.ts';

export const rule: DesignRule = {
  id: 'estimate/loose',
  applies: 'design',
  severity: 'info',
  preset: 'strict',
  what: 'The answer to a sum is off by more than rounding, though within a factor of 1.5.',
  why: 'A sum that is a little off still decides most designs rightly; it also tells that the number was not worked out from what stands beside it.',
  source: [{ seed: '003_a161ba9f4e2a3b93', section: 'Back-of-envelope estimation' }],
  examples: {
    bad: ['estimates:\n  store:\n    formula: 200 B * 100M\n    is: 25 GB # <-\n'],
    good: ['estimates: { store: { formula: 200 B * 100M, is: 21 GB } }\n'],
  },
  *check({ worksheet }) {
    for (const { name, entry, claim } of worksheet.variables.values()) {
      const comparison = claim?.comparison;
      if (claim === undefined || comparison?.verdict !== 'loose' || entry.status !== 'value') continue;
      const by = comparison.factor === undefined ? '' : `, ${factorText(comparison.factor)} times apart`;
      yield {
        at: claim.at,
        message: `\`${name}\` is said to be ${claim.entry.text}; \`${entry.text}\` comes to ${formatBoth(entry.quantity)}${by}.`,
        advice:
          sentence(comparison.slip?.sentence) ??
          'Write the figure that the formula gives, or the formula that gives the figure.',
      };
    }
  },
};
