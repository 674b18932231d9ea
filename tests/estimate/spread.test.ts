import { describe, expect, it } from 'vitest';
import { shapeOf, swingsOf } from '../../src/estimate/spread.ts';
import { compute } from '../../src/quantity/evaluate.ts';
import type { Magnitude } from '../../src/quantity/magnitude.ts';
import { SampleSpace } from '../../src/quantity/sampling.ts';

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
