import type { DesignRule } from '../../rule.ts';

export const rule: DesignRule = {
  id: 'tradeoff/no-alternatives',
  applies: 'design',
  severity: 'info',
  preset: 'strict',
  what: 'A decision names no alternative.',
  why: 'A choice of one is no choice; who reads it later cannot tell whether the obvious other way was considered.',
  source: [{ seed: '000_62e6f912dbab43bb', section: 'Write an ADR' }],
  examples: {
    bad: ['tradeoffs:\n  - decision: store # <-\n    chosen: PostgreSQL\n'],
    good: [
      'tradeoffs: [{ decision: store, chosen: PostgreSQL, over: [{ option: MongoDB, because: no joins }] }]\n',
    ],
  },
  *check({ design }) {
    for (const [index, { decision, over }] of (design.document.tradeoffs ?? []).entries()) {
      if ((over?.length ?? 0) > 0) continue;
      yield {
        at: ['tradeoffs', index, 'decision'],
        message: `"${decision ?? 'This decision'}" names nothing it was chosen over.`,
        advice: 'Add at least one real alternative under `over`, with why not.',
      };
    }
  },
};
