import { phraseAt, wordsOf } from '../../../base/words.ts';
import { listOf } from '../../../model/design.ts';
import type { DesignRule } from '../../rule.ts';

export const rule: DesignRule = {
  id: 'database/unused-index',
  applies: 'design',
  severity: 'info',
  preset: 'strict',
  what: 'An index serves none of the look-ups that are listed.',
  why: 'Every index is written on every insert and takes memory from those that are used.',
  source: [{ seed: '003_a161ba9f4e2a3b93', section: 'Measure the impact of indexes' }],
  examples: {
    bad: [
      'data:\n  task:\n    key: id\n    access: [by id, by assignee]\n    indexes:\n      - assignee\n      - colour # <-\n',
    ],
    good: ['data: { task: { key: id, access: [by id, by assignee], indexes: [assignee] } }\n'],
  },
  *check({ design }) {
    for (const { id, at, key, access, indexes } of design.data.values()) {
      const paths = listOf(access).flatMap((path) => wordsOf(path));
      if (paths.length === 0) continue;
      for (const [index, name] of listOf(indexes).entries()) {
        const words = wordsOf(name);
        // A unique index is there to refuse, not to find.
        if (/unique/i.test(name) || name === key || words.some((word) => phraseAt(paths, [word]) >= 0))
          continue;
        yield {
          at: Array.isArray(indexes) ? [...at, 'indexes', index] : [...at, 'indexes'],
          message: `No look-up of \`${id}\` uses the index on \`${name}\`.`,
          advice: 'Add the look-up under `access`, or drop the index.',
        };
      }
    }
  },
};
