import type { DesignRule } from '../../rule.ts';

export const rule: DesignRule = {
  id: 'database/replica-lag-unstated',
  applies: 'design',
  severity: 'warning',
  preset: 'strict',
  what: 'Asynchronous replicas answer reads, and nothing says how far they are behind.',
  why: 'Whoever writes and then reads from a replica may not find what they wrote; how long that lasts decides which reads may go there.',
  source: [{ seed: '001_049dff768bafcf8e', section: 'Track replication lag' }],
  examples: {
    bad: ['components:\n  db:\n    kind: database\n    replication: { mode: async, reads: true } # <-\n'],
    good: ['components: { db: { kind: database, replication: { mode: async, reads: true, lag: 1 s } } }\n'],
  },
  *check({ design }) {
    for (const { id, at, replication } of design.components.values()) {
      if (replication?.mode !== 'async' || replication.lag !== undefined) continue;
      if (replication.reads === undefined || replication.reads === false) continue;
      yield {
        at: [...at, 'replication'],
        message: `Replicas of \`${id}\` answer reads, and their lag is not stated.`,
        advice: 'State the usual `lag`, and alert when it is exceeded.',
      };
    }
  },
};
