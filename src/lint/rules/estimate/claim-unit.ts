import { dimensionInWords } from '../../../quantity/describe.ts';
import { NONE, TIME, withoutCounts } from '../../../quantity/dimension.ts';
import { format } from '../../../quantity/format.ts';
import { medianOf } from '../../../quantity/magnitude.ts';
import type { Quantity } from '../../../quantity/quantity.ts';
import type { DesignRule } from '../../rule.ts';

/** `60k / 6 = 10k checks/s`: one of the two is a bare number, and the number is right; the reader was left to supply the unit. */
function leavesUnitOut(claimed: Quantity, computed: Quantity): boolean {
  if (claimed.dimension !== NONE && computed.dimension !== NONE) return false;
  const [said, is] = [medianOf(claimed.magnitude), medianOf(computed.magnitude)];
  return Math.abs(said - is) <= ROUNDED * Math.abs(is);
}

/** `2M photos * 2 MB = 4 TB/day`: what is counted in a day was written without it, and the number is right. */
function leavesTimeOut(claimed: Quantity, computed: Quantity): boolean {
  const per = claimed.shown.find(({ dimension }) => dimension === TIME)?.factor;
  if (per === undefined) return false;
  if (withoutCounts(claimed.dimension.times(TIME)) !== withoutCounts(computed.dimension)) return false;
  const [said, is] = [medianOf(claimed.magnitude) * per, medianOf(computed.magnitude)];
  return Math.abs(said - is) <= ROUNDED * Math.abs(is);
}

const ROUNDED = 0.1;

export const rule: DesignRule = {
  id: 'estimate/claim-unit',
  applies: 'design',
  severity: 'error',
  preset: 'recommended',
  what: 'The answer to a sum has no unit, or one of another kind than the sum.',
  why: 'Without its unit a figure can be read as requests a day or a second, bits or bytes; those readings are factors apart.',
  source: [{ seed: '003_a161ba9f4e2a3b93', section: 'Back-of-envelope estimation' }],
  examples: {
    bad: [
      'estimates:\n  store:\n    formula: 200 B * 100M\n    is: 20 # <-\n',
      'estimates:\n  traffic:\n    formula: 1000/s * 2 kB\n    is: 2 MB # <-\n',
    ],
    good: [
      'estimates: { store: { formula: 200 B * 100M, is: 20 GB }, ratio: { formula: 1000 / 10, is: 100 } }\n',
      'estimates: { bytes: { formula: 2M photos * 2 MB, is: 4 TB/day } }\n',
    ],
  },
  *check({ worksheet }) {
    for (const { name, entry, claim } of worksheet.variables.values()) {
      if (claim?.comparison?.comparable !== false || entry.status !== 'value') continue;
      if (claim.entry.status !== 'value') continue;
      const { dimension } = claim.entry.quantity;
      const { quantity } = claim.entry;
      if (leavesUnitOut(quantity, entry.quantity) || leavesTimeOut(quantity, entry.quantity)) continue;
      const is = dimension === NONE ? 'has no unit' : `is ${dimensionInWords(dimension)}`;
      yield {
        at: claim.at,
        message: `The answer \`${claim.entry.text}\` to \`${name}\` ${is}; the formula gives ${format(entry.quantity)}.`,
        advice: 'Write the answer with its unit.',
      };
    }
  },
};
