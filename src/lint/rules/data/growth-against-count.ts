import { format } from '../../../quantity/format.ts';
import { quantityOf } from '../../../quantity/quantity.ts';
import { factorText } from '../../numbers.ts';
import type { DesignRule } from '../../rule.ts';
import { numberAt } from '../../values.ts';

/** Growth kept for its retention may differ this much from the stated count before one of them must be wrong. */
const WITHIN = 2;

export const rule: DesignRule = {
  id: 'data/growth-against-count',
  applies: 'design',
  severity: 'warning',
  preset: 'recommended',
  what: 'What a datum grows by, over the time it is kept, is not the count that is stated.',
  why: 'Growth times retention is how many records there will be; where the count says otherwise, storage is sized for another system.',
  source: [{ seed: '003_a161ba9f4e2a3b93', section: 'Back-of-envelope estimation' }],
  examples: {
    bad: [
      'data:\n  url: { in: db, count: 100M urls, growth: 10 urls/s, retention: 10 years } # <-\ncomponents: { db: { kind: database } }\n',
    ],
    good: [
      'data: { url: { in: db, count: 100M urls, growth: 10 urls/s, retention: 120 days } }\ncomponents: { db: { kind: database } }\n',
      'data: { url: { in: db, count: 100M urls, growth: 10 urls/s } }\ncomponents: { db: { kind: database } }\n',
    ],
  },
  *check(subject) {
    for (const { id, at } of subject.design.data.values()) {
      const [count, growth, retention] = ['count', 'growth', 'retention'].map((field) =>
        numberAt(subject, [...at, field]),
      );
      if (count === undefined || growth === undefined || retention === undefined) continue;
      const kept = growth * retention;
      const off = kept > count ? kept / count : count / kept;
      // A young system has less than it will keep; one that holds more than it ever takes in has no such excuse.
      if (!(off > WITHIN)) continue;
      const { growth: perSecond, retention: time } = subject.design.data.get(id) ?? {};
      yield {
        at: [...at, 'count'],
        message: `\`${id}\` grows by ${perSecond} and is kept for ${time}: ${format(quantityOf(kept))} records, ${factorText(off)} times ${kept > count ? 'more' : 'fewer'} than the stated ${subject.design.data.get(id)?.count}.`,
        advice: 'Correct the count, the growth or the retention; or say when the count is reached.',
      };
    }
  },
};
