import { type Dimension, NONE, nounOf, type Power, TRUTH } from './dimension.ts';
import type { Described } from './errors.ts';
import { format } from './format.ts';
import { pluralOf } from './nouns.ts';
import type { Quantity } from './quantity.ts';

/** A quantity as an error speaks of it. */
export function described(quantity: Quantity): Described {
  return { value: format(quantity), what: dimensionInWords(quantity.dimension) };
}

/** What a dimension is, in words: `data`, `a rate of uploads`, `a count of uploads per user`. */
export function dimensionInWords(dimension: Dimension): string {
  if (dimension === NONE) return 'a plain number';
  if (dimension === TRUTH) return 'a comparison';
  const above = dimension.powers.filter((power) => power.exponent > 0);
  let below = dimension.powers.filter((power) => power.exponent < 0);
  const perTime = below.some((power) => power.base === 'time' && power.exponent === -1);
  let words: string;
  const first = above[0];
  if (perTime && above.length <= 1 && (first === undefined || first.exponent === 1)) {
    below = below.filter((power) => power.base !== 'time');
    words = rateInWords(first);
  } else words = above.length === 0 ? 'a number' : amountInWords(above);
  return words + below.map((power) => ` per ${singularWord(power)}`).join('');
}

function rateInWords(power: Power | undefined): string {
  if (power === undefined) return 'a rate';
  if (power.base === 'data') return 'a data rate';
  const noun = nounOf(power.base);
  return noun === undefined ? `${amountInWords([power])} per time` : `a rate of ${pluralOf(noun)}`;
}

function amountInWords(powers: readonly Power[]): string {
  const words = powers.map((power) => {
    const noun = nounOf(power.base);
    const name = noun === undefined ? plainWord(power.base) : pluralOf(noun);
    return power.exponent === 1 ? name : `${name}^${Number(power.exponent.toFixed(4))}`;
  });
  const only = powers.length === 1 ? powers[0] : undefined;
  if (only?.exponent === 1) {
    if (nounOf(only.base) !== undefined) return `a count of ${words[0]}`;
    if (only.base === 'time') return 'a time';
    return words[0] ?? '';
  }
  return words.join(' times ');
}

function plainWord(base: string): string {
  if (base === 'cpu') return 'cores';
  if (base === 'truth') return 'comparison';
  return base.startsWith('money:') ? `money in ${base.slice(6)}` : base;
}

function singularWord(power: Power): string {
  const noun = nounOf(power.base);
  const name = noun ?? (power.base === 'cpu' ? 'core' : plainWord(power.base));
  return power.exponent === -1 ? name : `${name}^${Number((-power.exponent).toFixed(4))}`;
}
