import { randomStream } from '../base/random.ts';
import { compute } from '../quantity/evaluate.ts';
import { medianOf, percentileOf } from '../quantity/magnitude.ts';
import { numberText } from '../quantity/numerals.ts';
import type { ScenarioDocument } from '../schema/scenario.ts';

/** A scenario as it is set to somebody. */
export interface Scenario extends ScenarioDocument {
  /** What its givens were varied by. */
  readonly seed?: number;
}

/** Significant digits of a varied given: as round as the numbers of a brief are. */
const DIGITS = 2;

/**
 * The scenario with its numbers in its texts, and with a seed with other numbers: each given moves within its range
 * by the same share of it, so that givens that belong together (growth, lifetime, what is stored) still do. The
 * same seed gives the same numbers everywhere; a given without a range stays.
 */
export function variantOf(scenario: ScenarioDocument, seed: number | undefined): Scenario {
  const givens = seed === undefined ? scenario.givens : varied(scenario, seed);
  const fill = (text: string): string => filled(text, givens);
  const { questions, followUps } = scenario;
  return {
    ...scenario,
    ...(seed === undefined ? {} : { seed }),
    givens,
    brief: fill(scenario.brief),
    ...(questions === undefined
      ? {}
      : { questions: questions.map((question) => ({ ...question, answer: fill(question.answer) })) }),
    ...(followUps === undefined
      ? {}
      : { followUps: followUps.map((followUp) => ({ ...followUp, ask: fill(followUp.ask) })) }),
  };
}

type Givens = ScenarioDocument['givens'];

function varied(scenario: ScenarioDocument, seed: number): Givens {
  const share = randomStream(seed, scenario.id).fraction();
  const givens = Object.entries(scenario.givens).map(([name, given]) => {
    const value = given.range === undefined ? undefined : within(given.range, given.value, share);
    return [name, value === undefined ? given : { ...given, value }] as const;
  });
  return Object.fromEntries(givens);
}

/** A text with the givens' values in place of `{{name}}`. */
function filled(text: string, givens: Givens): string {
  return text.replaceAll(/\{\{\s*([A-Za-z][\w-]*)\s*\}\}/g, (whole, name: string) =>
    Object.hasOwn(givens, name) ? (givens[name]?.value ?? whole) : whole,
  );
}

/** The value at a share of a range, on a scale of factors, in the unit that `value` is written in. */
function within(range: string, value: string, share: number): string | undefined {
  const environment = { declareNouns: true };
  const span = compute(range, environment);
  const unit = compute(unitOf(value), environment);
  if (!span.ok || !unit.ok || span.value.quantity.dimension !== unit.value.quantity.dimension)
    return undefined;
  const { magnitude } = span.value.quantity;
  const [low, high] = [percentileOf(magnitude, 0.05), percentileOf(magnitude, 0.95)];
  if (!(low > 0)) return undefined;
  const one = medianOf(unit.value.quantity.magnitude);
  const number = Number(((low * (high / low) ** share) / one).toPrecision(DIGITS));
  return `${numberText(number, DIGITS)}${value.replace(NUMBER, '')}`;
}

const NUMBER = /^\s*[\d.,_]+\s?(?:[kKMGT]|bn|B(?=\s))?(?![A-Za-z])/;

/** One of what a value is written in: `1 req/s` of `1000 req/s`. */
function unitOf(value: string): string {
  return `1${value.replace(NUMBER, '')}`;
}
