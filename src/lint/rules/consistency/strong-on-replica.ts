import { listOf } from '../../../model/design.ts';
import type { DesignRule } from '../../rule.ts';

/** The statement itself says that what decides goes to the copy that writes. */
const FROM_LEADER = /\b(?:primary|leader|master|writer|writing copy)\b/i;

export const rule: DesignRule = {
  id: 'consistency/strong-on-replica',
  applies: 'design',
  severity: 'error',
  preset: 'recommended',
  what: 'A datum is said to be linearizable and is read from replicas that lag.',
  why: 'A replica that is written to afterwards answers with the past for as long as it lags, whatever the document promises.',
  source: [{ seed: '002_087da2a631aa86b2', section: 'Replication' }],
  examples: {
    bad: [
      'data: { order: { in: db } }\ncomponents: { db: { kind: database, replicas: 3, replication: { mode: async, reads: true } } }\nconsistency:\n  - data: order\n    model: linearizable # <-\n',
    ],
    good: [
      'data: { order: { in: db } }\ncomponents: { db: { kind: database, replicas: 3, replication: { mode: async, reads: false } } }\nconsistency: [{ data: order, model: linearizable }]\n',
      'data: { order: { in: db } }\ncomponents: { db: { kind: database, replicas: 3, replication: { mode: sync, reads: true } } }\nconsistency: [{ data: order, model: linearizable }]\n',
      'data: { order: { in: db } }\ncomponents: { db: { kind: database, replicas: 3, replication: { mode: async, reads: true } } }\nconsistency: [{ data: order, model: linearizable, because: orders are placed on the primary }]\n',
    ],
  },
  *check({ design }) {
    for (const [name, statements] of design.consistencyOf) {
      const [home] = listOf(design.data.get(name)?.in);
      const component = home === undefined ? undefined : design.components.get(home);
      const { mode, reads } = component?.replication ?? {};
      if (component === undefined || reads !== true || (mode !== 'async' && mode !== 'multi-leader'))
        continue;
      for (const { at, model, because, notes } of statements) {
        if (model !== 'linearizable' || FROM_LEADER.test(`${because ?? ''} ${notes ?? ''}`)) continue;
        yield {
          at: [...at, 'model'],
          message: `\`${name}\` is to be linearizable, but \`${component.id}\` answers reads from replicas that follow ${mode === 'async' ? 'asynchronously' : 'several leaders'}.`,
          advice:
            'Read it from the leader, replicate synchronously, or say the weaker model that it really has.',
          related: [{ at: [...component.at, 'replication'], message: 'how it is replicated' }],
        };
      }
    }
  },
};
