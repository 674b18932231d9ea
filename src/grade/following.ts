import type { Gradable } from './gradable.ts';
import type { Prose } from './prose.ts';

/** From so many numbers on that follow from others a design is worked out in what it says. */
export const WORKED_OUT = 4;

/** How far a figure may be rounded that comes out of two others. */
const ROUNDED = 0.01;

/**
 * How much of what a design says in numbers follows from other numbers: figures that are the sum, difference, product
 * or quotient of two others of their sentence, each once, sums that are written out and right, and estimates with a
 * formula. A design that is worked out has many; figures strewn among words have next to none.
 */
export function countFollowing({ sentences }: Prose, { derived }: Gradable): number {
  const figures = new Set(
    sentences.flatMap((sentence) =>
      sentence.void === undefined ? sentence.figures.filter((one) => follows(one, sentence.figures)) : [],
    ),
  );
  const sums = derived.sums.filter(({ right }) => right);
  const estimates = derived.estimates.filter(({ worked }) => worked);
  return figures.size + sums.length + estimates.length;
}

/** So many figures at most belong together for each that follows from others: what is strewn among words does not. */
const PER_FOLLOWING = 4;

/**
 * The design's own figures that belong together: without those that the problem gives and those of a sum that does not
 * come out, and no more of them than what follows can tie together.
 */
export function connectedFigures(
  { figures, mistaken }: Prose,
  following: number,
  givens: ReadonlySet<number>,
): Prose['figures'] {
  const own = figures.filter(({ figure }) => !givens.has(figure) && !mistaken.has(figure));
  return own.slice(0, PER_FOLLOWING * following);
}

function follows(figure: number, figures: readonly number[]): boolean {
  const others = figures.filter((other) => other !== figure && other !== 0 && other !== 1);
  return others.some((a) =>
    others.some((b) => a !== b && [a + b, a - b, a * b, a / b].some((value) => isNear(value, figure))),
  );
}

function isNear(value: number, figure: number): boolean {
  return Math.abs(value - figure) <= ROUNDED * Math.abs(figure);
}
