import { describe, expect, test } from 'vitest';
import {
  Grid,
  meanOf,
  percentile,
  Resolution,
  secondMomentOf,
  shareWithin,
} from '../../src/analyse/response.ts';
import { serviceStage, spreadFromP99, thirdMoment } from '../../src/analyse/service.ts';

const MEAN = 0.02;

/** The distribution of one service time, as far as its last billionth. */
function drawn(cv: number, mean = MEAN) {
  const { stage, slowest } = serviceStage(mean, cv);
  const grid = new Grid(new Resolution(256, 8), 2 * mean + 20 * slowest);
  const f = grid.immediately();
  stage(f, grid);
  return { f, grid, slowest };
}

/** P(an Erlang of so many stages takes longer than x of them). */
function erlangTail(stages: number, x: number): number {
  let sum = 0;
  for (let i = 0, factorial = 1; i < stages; i++, factorial *= i) sum += x ** i / factorial;
  return Math.exp(-x) * sum;
}

describe('a service time', () => {
  test.each([
    // One stage, a constant, and a constant of 0.9 with an exponential of 0.1.
    { cv: 1, slowest: 1, tail: (t: number) => Math.exp(-t) },
    { cv: 0, slowest: 0, tail: (t: number) => (t < 1 ? 1 : 0) },
    { cv: 0.1, slowest: 0.1, tail: (t: number) => (t < 0.9 ? 1 : Math.exp((0.9 - t) / 0.1)) },
    // Erlang-k has a cv of 1/√k.
    { cv: 0.5, slowest: 1 / 4, tail: (t: number) => erlangTail(4, 4 * t) },
    { cv: 0.25, slowest: 1 / 16, tail: (t: number) => erlangTail(16, 16 * t) },
    // Two exponentials of shares p and q with pf = qs = 1/2: cv² = 4 where p − q = √(3/5).
    {
      cv: 2,
      slowest: 1 / (1 - Math.sqrt(0.6)),
      tail: (t: number) => {
        const root = Math.sqrt(0.6);
        return ((1 + root) / 2) * Math.exp(-(1 + root) * t) + ((1 - root) / 2) * Math.exp(-(1 - root) * t);
      },
    },
    // Erlang-2 with one or two stages (Tijms): p = (2 cv² − √(2 (1 + cv²) − 4 cv²)) / (1 + cv²), 1/(2 − p) each.
    {
      cv: 0.8,
      slowest: 0.575736,
      tail: (t: number) => 0.263093 * erlangTail(1, t / 0.575736) + 0.736907 * erlangTail(2, t / 0.575736),
    },
  ])('of cv $cv', ({ cv, slowest, tail }) => {
    const { f, grid, slowest: found } = drawn(cv);
    expect(found / MEAN).toBeCloseTo(slowest, 6);
    for (const t of [0.3, 0.85, 0.95, 1.05, 1.5, 2, 4])
      expect(1 - shareWithin(f, grid, t * MEAN), `over ${t}`).toBeCloseTo(tail(t), 3);
  });

  test.each([0, 0.05, 0.17, 0.18, 0.3, 0.5, 0.6, 0.75, 0.9, 0.999, 1, 1.001, 1.5, 3, 8])(
    'has the mean and the cv that were asked for: %d',
    (cv) => {
      const { f, grid } = drawn(cv);
      expect(meanOf(f, grid) / MEAN).toBeCloseTo(1, 3);
      expect(secondMomentOf(f, grid) / MEAN ** 2 / (1 + cv * cv)).toBeCloseTo(1, 2);
      // E[S³] = ∫ 3 t² P(S > t) dt.
      const { times } = grid.resolution;
      let third = 0;
      for (let k = 1; k < f.length; k++) {
        const [from, to] = [times[k - 1] ?? 0, times[k] ?? 0];
        third += (to ** 3 - from ** 3) * (1 - ((f[k] ?? 0) + (f[k - 1] ?? 0)) / 2);
      }
      expect((third * (grid.horizon / MEAN) ** 3) / thirdMoment(cv)).toBeCloseTo(1, 2);
    },
  );

  test.each([
    // μ³ + 3 μ σ² + κ₃: the third cumulant of an exponential of mean m is 2 m³, that of Erlang-k of mean 1 is 2/k².
    { cv: 0, third: 1 },
    { cv: 0.1, third: 1.032 },
    { cv: 0.25, third: 1 + 3 / 16 + 2 / 256 },
    { cv: 0.5, third: 1 + 3 / 4 + 2 / 16 },
    { cv: 1, third: 6 },
    // 6 (p f³ + q s³) = 3 (f² + s²), of 1/f = 1 + √(3/5) and 1/s = 1 − √(3/5).
    { cv: 2, third: 60 },
  ])('of cv $cv has a third moment of $third', ({ cv, third }) => {
    expect(thirdMoment(cv)).toBeCloseTo(third, 9);
  });

  test('gives back every array that it took to draw', () => {
    for (const cv of [0, 0.1, 0.5, 1, 2]) {
      const { f, grid } = drawn(cv);
      const spare = grid.resolution.take();
      grid.resolution.give(spare);
      serviceStage(MEAN, cv).stage(f, grid);
      expect(grid.resolution.take()).toBe(spare);
      expect(grid.resolution.take()).not.toBe(spare);
    }
  });
});

describe('a cv from the 99th percentile over the mean', () => {
  test.each([
    // No percentile of a time that varies is so low.
    { ratio: 0, cv: 0 },
    { ratio: 1, cv: 0 },
    // A constant and an exponential: 1 − cv + cv ln 100.
    { ratio: 1 + 0.05 * (Math.log(100) - 1), cv: 0.05 },
    { ratio: 1 + 0.17 * (Math.log(100) - 1), cv: 0.17 },
    // Erlang-k, from tables of χ² with 2k degrees of freedom: 53.486, 20.090, 13.277, and twice ln 100.
    { ratio: 53.486 / 32, cv: 0.25 },
    { ratio: 20.09 / 8, cv: 0.5 },
    { ratio: 13.277 / 4, cv: Math.SQRT1_2 },
    { ratio: Math.log(100), cv: 1 },
    // Far out the slower of two exponentials alone: q e^(−2 q t) = 1 %, where q = (1 − √(3/5)) / 2 and cv is 2.
    { ratio: Math.log(50 * (1 - Math.sqrt(0.6))) / (1 - Math.sqrt(0.6)), cv: 2 },
    // No p99 is more than 20 times the standard deviation away.
    { ratio: 1e6, cv: 20 },
  ])('$ratio is $cv', ({ ratio, cv }) => {
    expect(spreadFromP99(ratio)).toBeCloseTo(cv, 4);
  });

  test('is that of a service time with this percentile', () => {
    for (const ratio of [1.1, 1.4, 1.6, 1.65, 2, 2.9, 4, 4.7, 6, 9, 14, 18]) {
      const { f, grid } = drawn(spreadFromP99(ratio));
      expect(percentile(f, grid, 0.99) / MEAN / ratio, String(ratio)).toBeCloseTo(1, 2);
    }
  });

  test('out of reach is the one that puts most beyond it', () => {
    for (const ratio of [19, 25, 100]) {
      let best = { beyond: 0, q: 0 };
      for (let q = 1e-5; q < 0.5; q += 1e-5) {
        const beyond = (1 - q) * Math.exp(-2 * (1 - q) * ratio) + q * Math.exp(-2 * q * ratio);
        if (beyond > best.beyond) best = { beyond, q };
      }
      // E[S²] = 2 (p f² + q s²) with pf = qs = 1/2.
      const square = 1 / (2 * (1 - best.q)) + 1 / (2 * best.q);
      expect(spreadFromP99(ratio) / Math.sqrt(square - 1), String(ratio)).toBeCloseTo(1, 2);
    }
  });
});
