import { wordsOf } from '../../../base/words.ts';
import { listOf } from '../../../model/design.ts';
import type { DesignRule } from '../../rule.ts';

/** Words of keys whose newest value is always the largest. */
const RISING = new Set([
  'timestamp',
  'time',
  'date',
  'day',
  'created',
  'createdat',
  'updatedat',
  'seq',
  'sequence',
  'serial',
  'autoincrement',
  'increment',
]);

export const rule: DesignRule = {
  id: 'database/monotonic-shard-key',
  applies: 'design',
  severity: 'warning',
  preset: 'recommended',
  what: 'Data are sharded by ranges of a key that only grows.',
  why: 'All new rows go to the last shard: one takes every write while the others keep the past.',
  source: [{ seed: '002_087da2a631aa86b2', section: 'Database Sharding Strategies' }],
  examples: {
    bad: [
      'data:\n  event: { in: db, shardKey: { key: createdAt, method: range } } # <-\ncomponents: { db: { kind: database, shards: 8 } }\n',
      'data:\n  event: { in: db, shardKey: timestamp } # <-\ncomponents: { db: { kind: database, shards: 8 } }\n',
    ],
    good: [
      'data: { event: { in: db, shardKey: { key: createdAt, method: hash } } }\ncomponents: { db: { kind: database, shards: 8 } }\n',
      'data: { event: { in: db, shardKey: { key: [tenantId, createdAt], method: range } } }\ncomponents: { db: { kind: database, shards: 8 } }\n',
    ],
  },
  *check({ design }) {
    for (const { id, at, shardKey } of design.data.values()) {
      if (shardKey === undefined) continue;
      const choice = typeof shardKey === 'string' ? { key: shardKey, method: undefined } : shardKey;
      const [first] = listOf(choice.key);
      if (
        first === undefined ||
        choice.method === 'hash' ||
        choice.method === 'list' ||
        choice.method === 'directory'
      )
        continue;
      if (/hash/i.test(first) || !wordsOf(first).some((word) => RISING.has(word))) continue;
      yield {
        at: [...at, 'shardKey'],
        message: `New records of \`${id}\` all have the newest \`${first}\`, so one shard takes every write.`,
        advice: 'Hash the key, or put one that spreads (tenant, user) before it.',
      };
    }
  },
};
