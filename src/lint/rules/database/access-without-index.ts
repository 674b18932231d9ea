import { phraseAt, wordsOf } from '../../../base/words.ts';
import { listOf } from '../../../model/design.ts';
import type { DesignRule } from '../../rule.ts';

const FILLER = new Set([
  'by',
  'the',
  'a',
  'of',
  'for',
  'per',
  'id',
  'and',
  'with',
  'newest',
  'latest',
  'first',
  'lookup',
  'look',
  'up',
  'read',
  'write',
  'get',
  'list',
  'range',
  'scan',
  'point',
  'all',
  'one',
  'from',
  'in',
  'on',
  'to',
]);

export const rule: DesignRule = {
  id: 'database/access-without-index',
  applies: 'design',
  severity: 'warning',
  preset: 'strict',
  what: 'A datum is looked up by something that neither its key nor an index has.',
  why: 'Without an index a look-up reads the whole table: quick on a laptop, seconds on a hundred million rows.',
  source: [{ seed: '003_a161ba9f4e2a3b93', section: 'Measure the impact of indexes' }],
  examples: {
    bad: [
      'data:\n  task: { in: db, key: id, access: [by id, by assignee], indexes: [status] } # <-\ncomponents: { db: { kind: database } }\n',
    ],
    good: [
      'data: { task: { in: db, key: id, access: [by id, by assignee], indexes: ["(assignee, dueDate)"] } }\ncomponents: { db: { kind: database } }\n',
    ],
  },
  *check({ design }) {
    for (const datum of design.data.values()) {
      const { id, at, key, access, indexes, shardKey } = datum;
      const home = design.components.get(listOf(datum.in)[0] ?? '');
      if (home !== undefined && home.kind !== 'database') continue;
      const shard = typeof shardKey === 'object' ? listOf(shardKey.key) : listOf(shardKey);
      // Without a key or an index nothing is said about how it is found at all.
      if (key === undefined && indexes === undefined) continue;
      const indexed = [...listOf(key), ...listOf(indexes), ...shard].flatMap((text) => wordsOf(text));
      for (const [index, path] of listOf(access).entries()) {
        const by = /^by\s+(.+)$/i.exec(path)?.[1];
        if (by === undefined) continue;
        const words = wordsOf(by).filter((word) => !FILLER.has(word) && word !== id.toLowerCase());
        if (words.length === 0 || words.some((word) => phraseAt(indexed, [word]) >= 0)) continue;
        yield {
          at: Array.isArray(access) ? [...at, 'access', index] : [...at, 'access'],
          message: `\`${id}\` is looked up ${path}, and nothing is indexed by it.`,
          advice: `Add an index on it, and count what it costs each write.`,
        };
      }
    }
  },
};
