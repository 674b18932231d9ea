import { wordsOf } from '../../../base/words.ts';
import type { Path } from '../../../model/path.ts';
import { showPath } from '../../../model/path.ts';
import type { DesignRule } from '../../rule.ts';
import { texts } from '../../texts.ts';

/** Shorter ones are answers that may well be the same: "single-flight", "delete on write". */
const LEAST_WORDS = 6;

export const rule: DesignRule = {
  id: 'doc/repeated-sentence',
  applies: 'design',
  severity: 'info',
  preset: 'recommended',
  what: 'The same sentence stands in several places.',
  why: 'A reason that fits two components fits neither: it was copied, and says nothing about this one.',
  source: [{ title: 'sdx grading', where: 'repeated sentences count once' }],
  examples: {
    bad: [
      'components:\n  a:\n    why: Spreads the load so that the system scales well\n  b:\n    why: Spreads the load, so that the system scales well. # <-\n',
    ],
    good: [
      'components: { a: { why: Spreads load over the app servers }, b: { why: Keeps hot links in memory } }\n',
      'requirements: { functional: [A visitor enters a short address and sees its page] }\nflows: { view: { title: A visitor enters a short address and sees its page } }\n',
    ],
  },
  *check({ design }) {
    const seen = new Map<string, Path>();
    for (const { at, text } of texts(design)) {
      const words = wordsOf(text);
      // A title names what is told of elsewhere, such as the use case that a flow serves.
      if (words.length < LEAST_WORDS || at.at(-1) === 'title') continue;
      const key = words.join(' ');
      const first = seen.get(key);
      if (first === undefined) {
        seen.set(key, at);
        continue;
      }
      yield {
        at,
        message: `This says the same as \`${showPath(first)}\`, word for word.`,
        advice: 'Say here what is true of this part only.',
        related: [{ at: first, message: 'first said here' }],
      };
    }
  },
};
