import { placeholderIn } from '../../../base/placeholder.ts';
import type { DesignRule } from '../../rule.ts';
import { texts } from '../../texts.ts';

const BLANK = /<(?:your|insert|the|name|describe)\b[^<>\n]{0,80}>/i;

export const rule: DesignRule = {
  id: 'doc/placeholder',
  applies: 'design',
  severity: 'warning',
  preset: 'recommended',
  what: 'A placeholder was left in.',
  why: 'A template that is filled in half reads as if the question had been thought about.',
  source: [{ title: 'sdx templates' }],
  examples: {
    bad: [
      'summary: TBD # <-\n',
      'components:\n  db:\n    kind: database\n    why: <describe why it is there> # <-\n',
    ],
    good: ['components: { db: { kind: database, why: "Holds a todo list; <b>one</b> node is enough" } }\n'],
  },
  options: {
    words: {
      description:
        'More words that stand for text to come, in whatever case. Example: `[to be decided, coming soon]`',
      type: 'array',
      items: { type: 'string', minLength: 2, maxLength: 60 },
      default: [],
    },
  },
  *check({ design }, { words }) {
    const own = (words as readonly string[]).map((word) => word.toLowerCase());
    for (const { at, text } of texts(design)) {
      const low = own.length === 0 ? '' : text.toLowerCase();
      const mine = own.find((word) => low.includes(word));
      const found = mine ?? placeholderIn(text) ?? BLANK.exec(text)?.[0];
      if (found === undefined) continue;
      yield {
        at,
        message: `A placeholder was left here: "${found.slice(0, 40)}".`,
        advice: 'Write what belongs here, or remove the field.',
      };
    }
  },
};
