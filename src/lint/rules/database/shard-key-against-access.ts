import { phraseAt, wordsOf } from '../../../base/words.ts';
import { listOf } from '../../../model/design.ts';
import type { DesignRule } from '../../rule.ts';

export const rule: DesignRule = {
  id: 'database/shard-key-against-access',
  applies: 'design',
  severity: 'warning',
  preset: 'recommended',
  what: 'No access path of a sharded datum has its shard key.',
  why: 'A query without the shard key asks every shard and waits for the slowest; sharding then adds machines and takes nothing off any of them.',
  source: [{ seed: '002_087da2a631aa86b2', section: 'Database Sharding Strategies' }],
  examples: {
    bad: [
      'data:\n  order: { in: db, key: id, access: [by customer, by day], shardKey: { key: orderId, method: hash } } # <-\ncomponents: { db: { kind: database, shards: 8 } }\n',
    ],
    good: [
      'data: { order: { in: db, key: id, access: [by customer, by day], shardKey: { key: customerId, method: hash } } }\ncomponents: { db: { kind: database, shards: 8 } }\n',
    ],
  },
  *check({ design }) {
    for (const { id, at, shardKey, access } of design.data.values()) {
      const paths = listOf(access);
      if (shardKey === undefined || paths.length === 0) continue;
      const key = listOf(typeof shardKey === 'string' ? shardKey : shardKey.key)[0];
      if (key === undefined) continue;
      const words = wordsOf(key.replace(/^hash\((.*)\)$/i, '$1')).filter(
        (word) => word !== 'id' && word !== 'hash' && word !== id.toLowerCase(),
      );
      const wanted = words.length > 0 ? words : wordsOf(key);
      const served = paths.some((path) => wanted.some((word) => phraseAt(wordsOf(path), [word]) >= 0));
      if (served) continue;
      yield {
        at: [...at, 'shardKey'],
        message: `\`${id}\` is sharded by \`${key}\` and looked up ${paths.slice(0, 3).join(', ')}: each look-up asks every shard.`,
        advice:
          'Shard by what most look-ups know, or say which index spares the others from asking all shards.',
      };
    }
  },
};
