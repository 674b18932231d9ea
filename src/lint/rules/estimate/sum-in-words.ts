import type { Span } from '../../../base/span.ts';
import { type StatedSum, statedSums } from '../../../estimate/stated-sums.ts';
import type { Design } from '../../../model/design.ts';
import type { Path } from '../../../model/path.ts';
import type { DesignRule } from '../../rule.ts';

export const rule: DesignRule = {
  id: 'estimate/sum-in-words',
  applies: 'design',
  severity: 'error',
  preset: 'recommended',
  what: 'A sum that a sentence states does not come out.',
  why: 'A sum in a sentence is believed like one in a table, and what is bought and promised follows from it all the same.',
  source: [{ seed: '003_a161ba9f4e2a3b93', section: 'Back-of-envelope estimation' }],
  examples: {
    bad: [
      'summary: 2M products x 5 kB = 10 TB, which is sharded. # <-\n',
      'components:\n  api:\n    kind: service\n    why: Four boxes do 1200 of 1600, 40 % # <-\n',
    ],
    good: [
      'summary: 2M products x 5 kB = 10 GB, which fits one node.\n',
      // The reader is left to see that 480 are a second's.
      'summary: At peak 480 x 10 kB = 4.8 MB/s leave the store.\n',
      'components: { api: { kind: service, why: "Four boxes do 1200 of 1600, 75 %" } }\n',
    ],
  },
  *check({ design }) {
    for (const sum of statedSums(design.document)) {
      if (sum.right || sum.comesTo === undefined) continue;
      yield {
        at: placeOf(sum, design),
        message: `\`${sum.text.replace(/\s+/g, ' ').trim()}\` does not come out: it is ${sum.comesTo}.`,
        advice: 'Redo the sum, and what was concluded from it.',
      };
    }
  },
};

/** Where the sum is written; the whole text where escapes or line breaks hide it. */
function placeOf({ at, text }: StatedSum, design: Design): Path | Span {
  const { start, end } = design.spanOf(at);
  const from = design.source.text.indexOf(text, start);
  return from < 0 || from + text.length > end ? at : { start: from, end: from + text.length };
}
