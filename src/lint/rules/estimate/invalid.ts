import { spanWithin } from '../../../estimate/worksheet.ts';
import { explain } from '../../../quantity/messages.ts';
import type { DesignRule } from '../../rule.ts';
import { sentence } from '../../sentence.ts';

export const rule: DesignRule = {
  id: 'estimate/invalid',
  applies: 'design',
  severity: 'error',
  preset: 'recommended',
  what: 'A quantity or formula has no value: an unknown name or unit, units that do not fit, a division by zero.',
  why: 'A number that cannot be worked out checks nothing and supports nothing; everything that rests on it stays unknown.',
  source: [{ seed: '003_a161ba9f4e2a3b93', section: 'Back-of-envelope estimation' }],
  examples: {
    bad: [
      'inputs: { users: 10M users }\nestimates:\n  rate: userz * 2 uploads/user/day # <-\n',
      'inputs: { size: 3 GB, uploads: 2 uploads/user }\nestimates:\n  sum: size + uploads # <-\n',
      'components:\n  api:\n    kind: service\n    capacity: 500 req/secnd # <-\n',
    ],
    good: [
      'inputs: { users: 10M users }\nestimates: { rate: users * 2 uploads/user/day }\n',
      // Words where a quantity is expected are kept as words.
      'components: { limiter: { kind: cache, ttl: until Retry-After } }\n',
    ],
  },
  *check({ design, worksheet }) {
    for (const entry of worksheet.entries()) {
      // What merely rests on something without a value is not at fault.
      if (entry.status !== 'error' || entry.error.code === 'no-value') continue;
      const { message, advice } = explain(entry.error);
      yield {
        at: spanWithin(design, entry, entry.error.span),
        message: `${sentence(message)}`,
        advice: sentence(advice) ?? 'Correct it; `sdx estimate` tries an expression out.',
      };
    }
  },
};
