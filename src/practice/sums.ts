import type { Random } from '../base/random.ts';
import { valueIn } from '../quantity/convert.ts';
import type { Environment } from '../quantity/environment.ts';
import { compute } from '../quantity/evaluate.ts';
import { numberText } from '../quantity/numerals.ts';
import type { Quantity } from '../quantity/quantity.ts';
import type { DrillsDocument } from '../schema/drills.ts';
import { compare } from './check-answer.ts';
import { type Drawn, drawAll, filled, pick } from './drawn.ts';
import type { DrillAnswer, Exercise, WrongAnswer } from './drill.ts';

export type Case = NonNullable<DrillsDocument['cases']>[number];

/** So many draws are made until one has wrong answers that can be told from the right one. */
const ATTEMPTS = 40;

/** Wrong answers that an exercise needs. */
const ENOUGH = 2;

/** A sum over drawn numbers, its answer computed from a formula, and its wrong ones from formulas that go wrong. */
export function makeSum(cases: readonly Case[], random: Random): Exercise {
  for (let i = 0; i < ATTEMPTS; i++) {
    const made = attempt(pick(cases, random), random);
    if (made.wrong.length >= ENOUGH) return made;
  }
  throw new Error(`no sum of ${cases.map(({ id }) => id).join(', ')} can be told from its wrong answers`);
}

function attempt(one: Case, random: Random): Exercise {
  const { id, ask, formula = '', explain, as, in: unit = '1' } = one;
  const drawn = drawAll(one.draw, random);
  const shown = valueText(one, formula, drawn);
  const answer: DrillAnswer = { kind: 'quantity', right: shown, unit, ...(as === undefined ? {} : { as }) };
  const values = { ...drawn, answer: shown };
  const wrong: WrongAnswer[] = [];
  for (const { formula: slipped, because } of one.wrong) {
    if (slipped === undefined) continue;
    const text = valueText(one, slipped, drawn);
    const value = compute(text, PLAIN);
    // An answer that could be taken for the right one, or for another slip, proves nothing.
    const known = [shown, ...wrong.map((other) => other.answer)];
    if (value.ok && known.every((other) => compare(answer, value.value, other)?.verdict === 'wrong'))
      wrong.push({ answer: text, because: filled(because, values) });
  }
  return { id, ask: filled(ask, drawn), answer, explanation: filled(explain, values), wrong };
}

/** Whatever is counted is a plain number: an upload is one. */
export const PLAIN: Environment = { declareNouns: true, plainCounts: true };

/**
 * The value of a formula over what was drawn, in a unit, as one would write it: with digits enough that nothing
 * rests on rounding.
 * @throws Error where the data make no sum; a mistake in the shipped file
 */
function valueText({ as, in: unit = '1' }: Case, formula: string, drawn: Drawn): string {
  const value = valued(formula, {
    ...PLAIN,
    lookup: (name) => (drawn[name] === undefined ? undefined : valued(drawn[name], PLAIN)),
    names: () => Object.keys(drawn),
  });
  const number = valueIn(value, unit);
  if (number === undefined) throw new Error(`\`${formula}\` is not in ${unit}`);
  const text = as === 'exact' ? String(Math.round(number)) : numberText(number, as === 'nines' ? 7 : 4);
  return unit === '1' ? text : `${text} ${unit}`;
}

function valued(text: string, environment: Environment): Quantity {
  const result = compute(text, environment);
  if (!result.ok) throw new Error(`\`${text}\` is no sum: ${result.error.code}`);
  return result.value.quantity;
}
