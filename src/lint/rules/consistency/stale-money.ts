import type { DesignRule } from '../../rule.ts';

/** What may not be decided on an old copy, and why. */
const STRONG: Readonly<Record<string, string>> = {
  financial: 'money would be spent twice',
  inventory: 'the same item would be sold twice',
  identity: 'somebody whose access was taken away would still get in',
};

export const rule: DesignRule = {
  id: 'consistency/stale-money',
  applies: 'design',
  severity: 'error',
  preset: 'recommended',
  what: 'Money, stock or identity is read under a model that allows old values.',
  why: 'A decision on an old balance cannot be taken back by being right later; these reads have to see the last write.',
  source: [
    { seed: '000_62e6f912dbab43bb', section: 'Data Consistency in Distributed Systems' },
    { seed: '003_a161ba9f4e2a3b93', section: 'Consistency and Availability' },
  ],
  examples: {
    bad: [
      'data: { balance: { class: financial } }\nconsistency:\n  - data: balance\n    model: eventual # <-\n',
      'data: { stock: { class: inventory } }\nconsistency:\n  - data: stock\n    model: bounded-staleness # <-\n    staleness: 1 s\n',
    ],
    good: [
      'data: { balance: { class: financial } }\nconsistency: [{ data: balance, model: linearizable, partition: consistent }]\n',
      'data: { post: { class: content } }\nconsistency: [{ data: post, model: eventual }]\n',
      // A copy for showing may be old where the datum is decided on elsewhere.
      'data: { balance: { class: financial } }\nconsistency: [{ data: balance, model: linearizable }, { data: balance, model: eventual, because: the dashboard only shows it }]\n',
    ],
  },
  *check({ design }) {
    for (const [name, statements] of design.consistencyOf) {
      const kind = design.data.get(name)?.class;
      const harm = kind === undefined ? undefined : STRONG[kind];
      if (harm === undefined) continue;
      // One strong statement covers the deciding read; weaker ones beside it are for showing.
      if (statements.some(({ model }) => model === 'linearizable' || model === 'sequential')) continue;
      for (const { at, model } of statements) {
        if (model !== 'eventual' && model !== 'bounded-staleness' && model !== 'causal') continue;
        yield {
          at: [...at, 'model'],
          message: `\`${name}\` is ${kind} data, and a read of it may be old: ${harm}.`,
          advice:
            'Make the read that decides `linearizable`; a weaker statement beside it may cover reads that only show.',
        };
      }
    }
  },
};
