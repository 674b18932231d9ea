import { describe, expect, it } from 'vitest';
import { randomStream } from '../../../src/base/random.ts';
import { median, ratioOfMedians } from '../../../src/gate/profile/bootstrap.ts';

/** log C(n, k) by summing logarithms. */
function logChoose(n: number, k: number): number {
  let sum = 0;
  for (let i = 1; i <= k; i++) sum += Math.log(n - k + i) - Math.log(i);
  return sum;
}

/** P(X ≥ least) of a binomial. */
function atLeast(n: number, p: number, least: number): number {
  if (p >= 1) return 1;
  let sum = 0;
  for (let k = least; k <= n; k++)
    sum += Math.exp(logChoose(n, k) + k * Math.log(p) + (n - k) * Math.log1p(-p));
  return sum;
}

/**
 * The exact bootstrap distribution of the median of an odd number of samples: it is at most the k-th smallest when
 * at least half of n draws fall among the k smallest (Maritz and Jarrett, JASA 73, 1978).
 */
function exactMasses(n: number): readonly number[] {
  const half = (n + 1) / 2;
  const upTo = Array.from({ length: n + 1 }, (_, k) => (k === 0 ? 0 : atLeast(n, k / n, half)));
  return upTo.slice(1).map((value, k) => value - (upTo[k] as number));
}

/** Quantile of the ratio of two independent medians, from all pairs. */
function exactQuantile(above: readonly number[], below: readonly number[], share: number): number {
  const a = exactMasses(above.length);
  const b = exactMasses(below.length);
  const pairs = above.flatMap((x, i) =>
    below.map((y, j) => [x / y, (a[i] as number) * (b[j] as number)] as const),
  );
  pairs.sort((p, q) => p[0] - q[0]);
  let sum = 0;
  for (const [ratio, mass] of pairs) {
    sum += mass;
    if (sum >= share) return ratio;
  }
  return Number.NaN;
}

function samples(n: number, seed: number, scale: number): number[] {
  const random = randomStream(seed);
  // Exponential tails, as latencies have.
  return Array.from({ length: n }, () => scale * (1 - Math.log(1 - random.fraction()) / 2)).sort(
    (a, b) => a - b,
  );
}

describe('the bootstrap interval of a ratio of medians', () => {
  it.each([
    [11, 15, 1],
    [51, 31, 2],
    [101, 101, 3],
  ])('lies where the exact distribution puts it, for %i and %i samples', (n, m, seed) => {
    const above = samples(n, seed, 120);
    const below = samples(m, seed + 10, 10);
    const { low, high } = ratioOfMedians(Float64Array.from(above), Float64Array.from(below), 1);
    // 2,000 resamples leave the share below an end uncertain by √(0.025 · 0.975 / 2000) = 0.35 %; three of it is 1 %.
    expect(low).toBeGreaterThanOrEqual(exactQuantile(above, below, 0.014));
    expect(low).toBeLessThanOrEqual(exactQuantile(above, below, 0.036));
    expect(high).toBeGreaterThanOrEqual(exactQuantile(above, below, 0.964));
    expect(high).toBeLessThanOrEqual(exactQuantile(above, below, 0.986));
  });

  it('has no width where all samples are one, and turns over with its sides', () => {
    const ten = new Float64Array(20).fill(10);
    const one = new Float64Array(20).fill(1);
    expect(ratioOfMedians(ten, one, 1)).toEqual({ ratio: 10, low: 10, high: 10 });
    expect(ratioOfMedians(one, ten, 1).ratio).toBe(0.1);
  });

  it('is the same for the same seed, and holds the ratio', () => {
    const above = Float64Array.from(samples(40, 4, 90));
    const below = Float64Array.from(samples(60, 5, 7));
    const first = ratioOfMedians(above, below, 9);
    expect(ratioOfMedians(above, below, 9)).toEqual(first);
    expect(first.low).toBeLessThan(first.ratio);
    expect(first.high).toBeGreaterThan(first.ratio);
  });

  it('covers the true ratio about as often as it says', () => {
    const trials = 200;
    let covered = 0;
    // Medians of the two distributions differ by the scale alone, so the true ratio is 12.
    for (let trial = 0; trial < trials; trial++) {
      const { low, high } = ratioOfMedians(
        Float64Array.from(samples(41, 1000 + trial, 12)),
        Float64Array.from(samples(41, 5000 + trial, 1)),
        1,
      );
      if (low <= 12 && high >= 12) covered++;
    }
    // 95 % of 200 is 190, give or take 3; the percentile interval of medians runs a little wide.
    expect(covered).toBeGreaterThanOrEqual(181);
  });
});

describe('the median', () => {
  it('is the middle value, or the mean of the two', () => {
    expect(median(Float64Array.from([3, 1, 2]))).toBe(2);
    expect(median(Float64Array.from([10, 1, 2, 3]))).toBe(2.5);
    expect(median(Float64Array.from([2, 10]))).toBe(6);
  });
});
