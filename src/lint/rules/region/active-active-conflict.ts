import type { DesignRule } from '../../rule.ts';

export const rule: DesignRule = {
  id: 'region/active-active-conflict',
  applies: 'design',
  severity: 'warning',
  preset: 'recommended',
  what: 'Several regions accept writes, and nothing says what happens when two of them change the same thing.',
  why: 'With a round trip between regions, two writers will meet; then one of two customers loses what they were told was saved.',
  source: [
    { seed: '003_a161ba9f4e2a3b93', section: 'Implement a conflict resolution strategy' },
    {
      title: 'M. Kleppmann, Designing Data-Intensive Applications (2017)',
      where: 'Multi-leader replication',
    },
  ],
  examples: {
    bad: ['regions:\n  topology: active-active # <-\n  list: [eu, us]\n'],
    good: [
      'regions: { topology: active-active, list: [eu, us], conflict: a profile is written in its home region only }\n',
      'regions: { topology: active-active, list: [eu, us] }\nconsistency: [{ data: cart, model: eventual, conflict: the union of both carts }]\n',
    ],
  },
  *check({ design }) {
    const { regions, consistency } = design.document;
    if (regions?.topology !== 'active-active' || regions.conflict !== undefined) return;
    if ((consistency ?? []).some(({ conflict }) => conflict !== undefined)) return;
    yield {
      at: ['regions', 'topology'],
      message: 'Regions accept writes at the same time, and nothing says what happens when two of them meet.',
      advice: 'Give each record a home region, or say how conflicts are resolved (`conflict`).',
    };
  },
};
