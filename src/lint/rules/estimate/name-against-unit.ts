import { wordsOf } from '../../../base/words.ts';
import type { DesignRule } from '../../rule.ts';

/** Words for a period in a name, by the symbol of the unit they stand for. */
const PERIODS: Readonly<Record<string, string>> = {
  second: 's',
  sec: 's',
  minute: 'min',
  hour: 'h',
  day: 'day',
  week: 'week',
  month: 'month',
  year: 'year',
};

/** The word and unit after "per" in a name: `uploadsPerDay` says `day`. */
function periodNamed(name: string): readonly [word: string, symbol: string] | undefined {
  const words = wordsOf(name);
  const per = words.indexOf('per');
  const word = per < 0 ? undefined : words[per + 1];
  const symbol = word === undefined || !Object.hasOwn(PERIODS, word) ? undefined : PERIODS[word];
  return word === undefined || symbol === undefined ? undefined : [word, symbol];
}

export const rule: DesignRule = {
  id: 'estimate/name-against-unit',
  applies: 'design',
  severity: 'warning',
  preset: 'recommended',
  what: 'A name says over which time a rate is, and its unit says another.',
  why: 'A figure per day read as one per second is wrong by 86,400, and whoever reads the name alone reads it so.',
  source: [{ seed: '003_a161ba9f4e2a3b93', section: 'Back-of-envelope estimation' }],
  examples: {
    bad: ['inputs:\n  uploadsPerDay: 20 uploads/s # <-\n'],
    good: ['inputs: { uploadsPerDay: 2M uploads/day, uploads: 20 uploads/s, perUser: 2 uploads/day }\n'],
  },
  *check({ worksheet }) {
    for (const { name, entry } of worksheet.variables.values()) {
      const named = periodNamed(name);
      if (named === undefined || entry.status !== 'value' || entry.quantity.dimension.of('time') !== -1)
        continue;
      const [word, symbol] = named;
      const unit = entry.quantity.shown.find(({ base }) => base === 'time');
      if (unit === undefined || unit.symbol === symbol) continue;
      yield {
        at: entry.at,
        message: `\`${name}\` says per ${word}, and \`${entry.text}\` is per ${unit.symbol}.`,
        advice: `Give it per ${word}, or name it after what it is.`,
      };
    }
  },
};
