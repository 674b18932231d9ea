import { describe, expect, it } from 'vitest';
import { isUncertain, shapeOf, swingsOf } from '../../src/estimate/spread.ts';
import { compute } from '../../src/quantity/evaluate.ts';
import type { Magnitude } from '../../src/quantity/magnitude.ts';
import { SampleSpace } from '../../src/quantity/sampling.ts';
import { normalShare } from '../quantity/computed.ts';

const space = new SampleSpace(3, 20_000);

function magnitude(text: string): Magnitude {
  const result = compute(text, { space });
  if (!result.ok) throw new Error(text);
  return result.value.quantity.magnitude;
}

describe('what the spread comes from', () => {
  it('is exact for products: the value at the ends of one range, the other at its median', () => {
    // Medians are 4 and 10; at the ends of the first the product is 2 · 10 and 8 · 10.
    const [wide, narrow] = swingsOf(magnitude('(2..8) * (5..20) ^ 0.5'), space);
    const root = 10 ** 0.5;
    expect(wide?.label).toBe('2..8');
    expect(wide?.low).toBeCloseTo(2 * root, 9);
    expect(wide?.high).toBeCloseTo(8 * root, 9);
    expect(narrow?.low).toBeCloseTo(4 * 5 ** 0.5, 9);
    // Variances of the logarithms are as 1 to 1/4.
    expect(wide?.share).toBeCloseTo(0.8, 9);
  });

  it('falls where the value falls', () => {
    const [only] = swingsOf(magnitude('100 / (2..8)'), space);
    expect(only).toMatchObject({ direction: -1 });
    expect(only?.low).toBeCloseTo(50, 9);
    expect(only?.high).toBeCloseTo(12.5, 9);
  });

  it('is near the exact ends for sums that have to be drawn', () => {
    // The second is nearly fixed, so the sum at the ends of the first is those ends and 100.
    const swings = swingsOf(magnitude('(10..40) + (99.9..100.1)'), space);
    const first = swings.find(({ label }) => label === '10..40');
    expect(Math.abs((first?.low ?? 0) - 110)).toBeLessThan(0.5);
    expect(Math.abs((first?.high ?? 0) - 140)).toBeLessThan(1.5);
    expect(first?.share).toBeGreaterThan(0.99);
  });

  it.each<[string, readonly (readonly [low: number, high: number, direction: number])[]]>([
    // Normals add up: the other is at its middle, 0.
    [
      '(-3..3) + (-4..4)',
      [
        [-4, 4, 1],
        [-3, 3, 1],
      ],
    ],
    ['10 - (-4..4)', [[14, 6, -1]]],
    // Lognormals that are moved or turned round.
    ['(2..8) + 10', [[12, 18, 1]]],
    ['1 - (0.1..0.4)', [[0.9, 0.6, -1]]],
    ['-(2..8)', [[-2, -8, -1]]],
    ['90%..99%', [[0.9, 0.99, 1]]],
  ])('of %s are the ends of each range', (text, expected) => {
    const found = swingsOf(magnitude(text), space);
    expect(found.map(({ low, high, direction }) => [low, high, direction])).toEqual(
      expected.map(([low, high, direction]) => [expect.closeTo(low, 9), expect.closeTo(high, 9), direction]),
    );
  });

  it('is the middle of the draws near an end, of an even or an odd number of them', () => {
    for (const count of [100, 101, 1000]) {
      const few = new SampleSpace(3, count);
      const result = compute('max(10..40, 0)', { space: few });
      if (!result.ok) throw new Error('no value');
      const [only] = swingsOf(result.value.quantity.magnitude, few);
      expect((only?.low ?? 0) / 10).toBeCloseTo(1, 1);
      expect((only?.high ?? 0) / 40).toBeCloseTo(1, 1);
    }
  });

  it('is nothing for a number', () => {
    expect(swingsOf(magnitude('2 * 3'), space)).toEqual([]);
  });
});

describe('the shape of a distribution', () => {
  it('is symmetric for a normal, its top in the middle', () => {
    const { heights, scale } = shapeOf(magnitude('-5 .. 5'));
    expect(scale).toBe('linear');
    for (const [i, height] of heights.entries())
      expect(Math.abs(height - (heights.at(-1 - i) ?? 0))).toBeLessThan(0.03);
    expect(Math.max(...heights)).toBe(1);
    expect(heights.slice(10, 14)).toContain(1);
  });

  it('is symmetric over equal ratios for a wide lognormal', () => {
    const { heights, scale } = shapeOf(magnitude('1 .. 1000'));
    expect(scale).toBe('log');
    for (const [i, height] of heights.entries())
      expect(Math.abs(height - (heights.at(-1 - i) ?? 0))).toBeLessThan(0.03);
  });
});

describe('the steps of a shape', () => {
  /** How likely each of 24 equal steps between the 1st and the 99th percentile is, the likeliest as 1. */
  const expected = (place: (z: number) => number): readonly number[] => {
    const z99 = 2.3263478740408408;
    const [from, to] = [place(-z99), place(z99)];
    /** The score at which the place is reached, by bisection. */
    const score = (value: number): number => {
      let [low, high] = [-z99, z99];
      for (let i = 0; i < 60; i++) {
        const middle = (low + high) / 2;
        if (place(middle) < value) low = middle;
        else high = middle;
      }
      return low;
    };
    const at = (step: number): number => normalShare(score(from + ((to - from) * step) / 24));
    const shares = Array.from({ length: 24 }, (_, i) => at(i + 1) - at(i));
    return shares.map((share) => share / Math.max(...shares));
  };

  it.each<[string, 'linear' | 'log', (z: number) => number]>([
    ['-5..5', 'linear', (z) => z],
    ['1..1000', 'log', (z) => z],
    // Over equal steps where the ends are ten times apart or less, or not positive.
    ['1..10', 'linear', (z) => Math.exp((z * Math.log(10)) / 2 / 1.6448536269514722)],
    ['1..10.5', 'log', (z) => z],
    ['-1..1000', 'linear', (z) => z],
  ])('of %s are as high as they are likely', (text, scale, place) => {
    const shape = shapeOf(magnitude(text));
    expect(shape.scale).toBe(scale);
    const heights = expected(place);
    expect(shape.heights).toHaveLength(24);
    for (const [i, height] of shape.heights.entries())
      expect(Math.abs(height - (heights[i] ?? 0))).toBeLessThan(0.03);
  });

  it('of a number are none', () => {
    expect(shapeOf(magnitude('5'))).toEqual({ heights: new Array(24).fill(0), scale: 'linear' });
  });
});

it.each([
  ['5', false],
  ['2..5', true],
  ['-1..1', true],
  ['(2..5) + (1..3)', true],
  // Drawn, and the same in every draw.
  ['max(2..5, 100)', false],
])('%s is uncertain: %s', (text, expected) => {
  expect(isUncertain(magnitude(text))).toBe(expected);
});
