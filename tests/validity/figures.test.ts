import { expect, it } from 'vitest';
import { figuresOf, gradeOne } from '../../scripts/validity-figures.ts';
import { readScores } from './read-scores.ts';

/** What tuning may see; what was put aside is reported in docs/validity.md and guards nothing, or it would be tuned to. */
const figures = figuresOf(
  readScores()
    .filter(({ aside }) => aside !== true)
    .map(gradeOne),
);

it('agrees with people on the level and on the order', () => {
  expect(figures?.sdx.kappa).toBeGreaterThanOrEqual(0.92);
  expect(figures?.sdx.pairs).toBeGreaterThanOrEqual(0.97);
});

it('lets no adversarial document pass, and fails no terse design that is right', () => {
  expect(figures?.worst?.given).toBeLessThan(50);
  expect(figures?.terseFailed).toBe(0);
});
