import type { Random } from '../base/random.ts';
import { drawAll, filled, pick, shuffled } from './drawn.ts';
import { type Exercise, letterOf, type WrongAnswer } from './drill.ts';
import type { Case } from './sums.ts';

/** An option and, where it is wrong, what choosing it gives away. */
export interface Option {
  readonly text: string;
  readonly because?: string;
}

/** A question with drawn parts and its options in random order. */
export function makeChoice(cases: readonly Case[], random: Random): Exercise {
  const { id, draw, ask, answer = '', explain, wrong } = pick(cases, random);
  const drawn = drawAll(draw, random);
  const fill = (text: string): string => filled(text, drawn);
  const options: Option[] = [
    { text: fill(answer) },
    ...wrong.map((one) => ({ text: fill(one.answer ?? ''), because: fill(one.because) })),
  ];
  return { id, ask: fill(ask), ...choiceOf(shuffled(options, random)), explanation: fill(explain) };
}

/** The parts of an exercise that is answered with one of the options, as they are ordered. */
export function choiceOf(options: readonly Option[]): Pick<Exercise, 'answer' | 'wrong'> {
  const right = options.findIndex(({ because }) => because === undefined);
  const wrong = options.flatMap(({ because }, index): WrongAnswer[] =>
    because === undefined ? [] : [{ answer: letterOf(index), because }],
  );
  const texts = options.map(({ text }) => text);
  return { answer: { kind: 'choice', right: letterOf(right), options: texts }, wrong };
}
