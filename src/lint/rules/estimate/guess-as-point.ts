import type { DesignRule } from '../../rule.ts';

const GUESS = /\b(?:guess\w*|assum\w+|estimat\w+|unknown|probably|ballpark|placeholder)\b/i;

export const rule: DesignRule = {
  id: 'estimate/guess-as-point',
  applies: 'design',
  severity: 'info',
  preset: 'course',
  what: 'An input is called a guess and given as one exact value.',
  why: 'A guess has a width, and the width decides whether the design still holds at its far end; as a range it is carried through every sum.',
  source: [{ title: 'D. Hubbard, How to Measure Anything (2014)', where: 'calibrated 90 % intervals' }],
  examples: {
    bad: ['inputs:\n  size:\n    value: 200 B # <-\n    source: a guess\n'],
    good: [
      'inputs: { size: { value: 150 B .. 250 B, source: a guess } }\n',
      'inputs: { users: { value: 10M users, source: given by the scenario } }\n',
    ],
  },
  *check({ design, worksheet }) {
    for (const { name, at, entry, part } of worksheet.variables.values()) {
      const written = part === 'inputs' ? design.document.inputs?.[name] : undefined;
      if (typeof written !== 'object' || entry.status !== 'value') continue;
      if (
        entry.quantity.magnitude.kind !== 'exact' ||
        !GUESS.test(`${written.source ?? ''} ${written.why ?? ''}`)
      )
        continue;
      yield {
        at: [...at, 'value'],
        message: `\`${name}\` is a guess by its own words and stands as exactly ${entry.text}.`,
        advice: 'Write the range you are 90 % sure of, such as `150 B .. 250 B`, or `~200 B`.',
      };
    }
  },
};
