import { describe, expect, it } from 'vitest';
import {
  levelWeights,
  pairsInOrder,
  quadraticKappa,
  spearman,
  UNIFORM,
} from '../../scripts/validity-statistics.ts';

const equal = (length: number) => Array.from({ length }, () => 1);

describe('agreement of two raters', () => {
  it('is 1 where they agree and negative where they are opposed', () => {
    expect(quadraticKappa([1, 2, 3, 4, 5], [1, 2, 3, 4, 5], equal(5))).toBe(1);
    expect(quadraticKappa([1, 2, 3, 4, 5], [5, 4, 3, 2, 1], equal(5))).toBeCloseTo(-1, 12);
  });

  it('is 0 where the second says the same of all', () => {
    expect(quadraticKappa([1, 2, 3, 4, 5], [3, 3, 3, 3, 3], equal(5))).toBeCloseTo(0, 12);
  });

  it('is what the definition gives by hand', () => {
    // One of four is off by one: disagreement 1/4; by chance (1·2·1 + …) from the margins below.
    // a: 1,1,2,2  b: 1,2,2,2 → margins a (½, ½), b (¼, ¾): chance = ½·¾ + ½·¼ = ½ → 1 − ¼/½.
    expect(quadraticKappa([1, 1, 2, 2], [1, 2, 2, 2], equal(4))).toBeCloseTo(0.5, 12);
  });

  it('counts each level as its weight says', () => {
    expect(levelWeights([1, 1, 2], UNIFORM)).toEqual([0.1, 0.1, 0.2]);
  });
});

describe('order', () => {
  it('correlates ranks, ties at their mean', () => {
    expect(spearman([1, 2, 3, 4], [10, 20, 30, 400])).toBeCloseTo(1, 12);
    // Ranks 1.5, 1.5, 3 against 1, 2, 3: covariance 1.5, spreads 1.5 and 2.
    expect(spearman([1, 1, 2], [1, 2, 3])).toBeCloseTo(1.5 / Math.sqrt(3), 12);
  });

  it('counts pairs of different levels that are in order', () => {
    expect(pairsInOrder([1, 2, 3], [10, 30, 20])).toBeCloseTo(2 / 3, 12);
    expect(pairsInOrder([1, 1, 2], [50, 10, 50])).toBeCloseTo(0.75, 12);
  });
});
