import type { DesignRule } from '../../rule.ts';

export const rule: DesignRule = {
  id: 'estimate/circular',
  applies: 'design',
  severity: 'error',
  preset: 'recommended',
  what: 'Formulas lean on one another in a circle.',
  why: 'A figure that rests on itself has no value, and whatever follows from it has none either.',
  source: [{ seed: '003_a161ba9f4e2a3b93', section: 'Back-of-envelope estimation' }],
  examples: {
    bad: ['estimates:\n  reads: writes * 10 # <-\n  writes: reads / 10 # <-\n'],
    good: ['inputs: { writes: 10/s }\nestimates: { reads: writes * 10 }\n'],
  },
  *check({ worksheet }) {
    for (const entry of worksheet.entries()) {
      if (entry.status !== 'cycle') continue;
      const [first = '', ...rest] = entry.names.map((name) => name.replace(/^(?:inputs|estimates)\./, ''));
      const round = rest.length === 0 ? 'itself' : [...rest, first].join(', which needs ');
      yield {
        at: entry.at,
        message: `\`${first}\` needs ${round}: none of it has a value.`,
        advice: 'Make one of them an input with a number.',
      };
    }
  },
};
