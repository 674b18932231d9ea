import type { DesignRule } from '../../rule.ts';

export const rule: DesignRule = {
  id: 'tradeoff/alternative-without-reason',
  applies: 'design',
  severity: 'info',
  preset: 'strict',
  what: 'An alternative is listed without why it was not chosen.',
  why: 'The reason against an alternative is what tells a later reader when to choose it after all.',
  source: [{ seed: '000_62e6f912dbab43bb', section: 'Write an ADR' }],
  examples: {
    bad: [
      'tradeoffs:\n  - decision: store\n    chosen: PostgreSQL\n    over:\n      - MongoDB # <-\n      - option: DynamoDB # <-\n',
    ],
    good: [
      'tradeoffs: [{ decision: store, chosen: PostgreSQL, over: [{ option: MongoDB, because: no joins }] }]\n',
    ],
  },
  *check({ design }) {
    for (const [index, { over }] of (design.document.tradeoffs ?? []).entries()) {
      for (const [i, alternative] of (over ?? []).entries()) {
        const option = typeof alternative === 'string' ? alternative : alternative.option;
        if (typeof alternative !== 'string' && (alternative.because ?? '').trim() !== '') continue;
        yield {
          at: ['tradeoffs', index, 'over', i, ...(typeof alternative === 'string' ? [] : ['option'])],
          message: `"${option}" is listed as an alternative without why not.`,
          advice: `Write it as \`{ option: ${option}, because: … }\`.`,
        };
      }
    }
  },
};
