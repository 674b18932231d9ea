import { describe, expect, test } from 'vitest';
import {
  add,
  addConstant,
  addExponential,
  addShare,
  type Cumulative,
  capAt,
  Grid,
  latest,
  meanOf,
  mix,
  percentile,
  Resolution,
  secondMomentOf,
  shareWithin,
} from '../../src/analyse/response.ts';

const drawn = (grid: Grid, share: (t: number) => number): Cumulative =>
  grid.resolution.times.map((t) => share(t * grid.horizon));

/** How far two distributions are apart where they are farthest. */
const apart = (f: Cumulative, grid: Grid, share: (t: number) => number) =>
  Math.max(...drawn(grid, share).map((value, k) => Math.abs(value - (f[k] ?? Number.NaN))));

const fine = () => new Grid(new Resolution(64, 8), 2);

describe('a grid', () => {
  test('has an octave of even steps, and then octaves whose step doubles', () => {
    const { times } = new Resolution(4, 2);
    expect([...times].map((time) => time * 16)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 10, 12, 14, 16]);
  });

  test('gives arrays out again that were given back', () => {
    const grid = fine();
    const f = grid.immediately();
    expect([...new Set(f)]).toEqual([1]);
    const copy = grid.copy(f);
    copy[3] = 0.5;
    expect(f[3]).toBe(1);
    grid.done(copy);
    expect(grid.resolution.take()).toBe(copy);
    expect([copy.length, grid.resolution.take().length]).toEqual([f.length, f.length]);
  });

  test('lacks no array after a constant or a convolution', () => {
    const grid = fine();
    const [f, other, spare] = [0, 1, 2].map(() => grid.resolution.take().fill(0.5)) as [
      Cumulative,
      Cumulative,
      Cumulative,
    ];
    grid.done(spare);
    addConstant(f, grid, 0.1);
    add(f, other, grid);
    expect(grid.resolution.take()).toBe(spare);
  });
});

describe('an exponential time', () => {
  test.each([0.001, 0.03, 1, 700])('of mean %d added to nothing is itself', (mean) => {
    const grid = fine();
    const f = grid.immediately();
    addExponential(f, grid, mean);
    expect(apart(f, grid, (t) => -Math.expm1(-t / mean))).toBeLessThan(1e-12);
  });

  test.each([0.001, 0.03, 1, 2, 200, 5000])(
    'of mean %d added to an even spread: F(t) = (t − m + m e^(−t/m)) / 2',
    (mean) => {
      const grid = fine();
      const f = drawn(grid, (t) => t / 2);
      addExponential(f, grid, mean);
      // A straight line from grid point to grid point is added exactly, in the shortest steps too.
      for (const [k, time] of grid.resolution.times.entries()) {
        if (k === 0) continue;
        const t = time * 2;
        // Where t is short against m, by the series: the formula loses its digits there.
        const x = t / mean;
        const exact =
          x > 0.01
            ? (t + mean * Math.expm1(-x)) / 2
            : (t * x * (1 / 2 - x / 6 + x ** 2 / 24 - x ** 3 / 120)) / 2;
        expect((f[k] ?? 0) / exact, `at ${t}`).toBeCloseTo(1, 7);
      }
    },
  );

  test('that is met by a share only leaves the rest as it was', () => {
    const grid = fine();
    const f = drawn(grid, (t) => 0.4 + 0.3 * t);
    const all = grid.copy(f);
    addExponential(all, grid, 0.2);
    const some = grid.copy(f);
    addExponential(some, grid, 0.2, 0.25);
    for (const k of f.keys()) expect(some[k]).toBeCloseTo(0.75 * (f[k] ?? 0) + 0.25 * (all[k] ?? 0), 12);
  });

  test('of nothing changes nothing', () => {
    const grid = fine();
    const f = drawn(grid, (t) => 0.4 + 0.3 * t);
    const before = [...f];
    addExponential(f, grid, 0);
    addConstant(f, grid, 0);
    expect([...f]).toEqual(before);
  });
});

describe('a constant time', () => {
  test.each([0.01, 0.3, 1.37])('of %d moves a distribution along', (constant) => {
    const grid = fine();
    const f = drawn(grid, (t) => t / 2);
    addConstant(f, grid, constant);
    expect(apart(f, grid, (t) => Math.max(0, t - constant) / 2)).toBeLessThan(1e-12);
  });

  test.each([0.004, 0.3, 0.7501, 1.37])('of %d is a jump, on average just there', (constant) => {
    const grid = fine();
    const f = grid.immediately();
    addConstant(f, grid, constant);
    expect(meanOf(f, grid)).toBeCloseTo(constant, 12);
    const { times } = grid.resolution;
    const next = times.findIndex((time) => time * 2 > constant);
    expect(shareWithin(f, grid, (times[next - 2] ?? 0) * 2)).toBe(0);
    expect(shareWithin(f, grid, (times[next + 1] ?? 0) * 2)).toBe(1);
  });

  test('moves a jump at nothing along with the rest', () => {
    const grid = fine();
    const f = drawn(grid, (t) => 0.4 + 0.3 * t);
    const jump = grid.immediately();
    addConstant(f, grid, 0.5003);
    addConstant(jump, grid, 0.5003);
    for (const [k, time] of grid.resolution.times.entries())
      if (k > 0)
        expect(f[k], `at ${time}`).toBeCloseTo(
          0.4 * (jump[k] ?? 0) + 0.3 * Math.max(0, time * 2 - 0.5003),
          12,
        );
  });
});

describe('two times', () => {
  const [first, second] = [0.1, 0.04];
  const both = (t: number) =>
    1 - (first * Math.exp(-t / first) - second * Math.exp(-t / second)) / (first - second);

  test('one after the other: the convolution', () => {
    const grid = fine();
    const f = drawn(grid, (t) => 1 - Math.exp(-t / first));
    const other = drawn(grid, (t) => 1 - Math.exp(-t / second));
    add(f, other, grid);
    expect(apart(f, grid, both)).toBeLessThan(2e-3);
    expect(meanOf(f, grid)).toBeCloseTo(first + second, 4);
  });

  test('one after the other, where the second may be none or the first has its share at once', () => {
    const grid = fine();
    const f = drawn(grid, (t) => 1 - 0.5 * Math.exp(-t / first));
    const other = drawn(grid, (t) => 1 - 0.3 * Math.exp(-t / second));
    add(f, other, grid);
    // Neither, either, both of them.
    const expected = (t: number) =>
      0.35 + 0.35 * (1 - Math.exp(-t / first)) + 0.15 * (1 - Math.exp(-t / second)) + 0.15 * both(t);
    expect(apart(f, grid, expected)).toBeLessThan(2e-3);
    expect(f[0]).toBeCloseTo(0.35, 12);
    expect(meanOf(f, grid)).toBeCloseTo(0.5 * first + 0.3 * second, 4);
  });

  test('one after the other: what comes first leaves the other as it is', () => {
    const grid = fine();
    const f = grid.immediately();
    const other = drawn(grid, (t) => 1 - Math.exp(-t / second));
    add(f, other, grid);
    expect([...f]).toEqual([...other]);
  });

  test('one after the other, of which the second ends at half the grid', () => {
    const grid = fine();
    const f = drawn(grid, (t) => 1 - Math.exp(-t / first));
    const other = drawn(grid, (t) => Math.min(1, t));
    add(f, other, grid);
    // ∫ of the first over the last second.
    const area = (t: number) => (t > 0 ? t - first * (1 - Math.exp(-t / first)) : 0);
    expect(apart(f, grid, (t) => area(t) - area(t - 1))).toBeLessThan(2e-3);
  });

  test('the later of both, one or the other, and a part of each', () => {
    const [f, other] = [Float64Array.of(0, 0.5, 1), Float64Array.of(0.2, 0.4, 0.8)];
    const changed = (change: (one: Cumulative) => void) => {
      const one = f.slice();
      change(one);
      return [...one].map((value) => Number(value.toFixed(9)));
    };
    expect(changed((one) => latest(one, other))).toEqual([0, 0.2, 0.8]);
    expect(changed((one) => mix(one, other, 0.25))).toEqual([0.05, 0.475, 0.95]);
    expect(changed((one) => addShare(one, other, 0.5))).toEqual([0.1, 0.7, 1.4]);
  });

  test('the shorter of a time and a limit', () => {
    const grid = new Grid(new Resolution(4, 2), 16);
    const f = drawn(grid, () => 0.5);
    capAt(f, grid, 7);
    expect([...f]).toEqual([...Array(7).fill(0.5), ...Array(6).fill(1)]);
  });
});

describe('what is read off a distribution', () => {
  const grid = new Grid(new Resolution(4, 2), 32);
  /** A third at once, then evenly over the whole grid. */
  const even = () => drawn(grid, (t) => 1 / 3 + t / 48);

  test('a percentile', () => {
    const f = even();
    // 1/3 + t / 48 = p.
    expect(percentile(f, grid, 0.2)).toBe(0);
    for (const p of [0.35, 0.5, 0.6, 0.9, 0.99, 1])
      expect(percentile(f, grid, p), String(p)).toBeCloseTo(48 * (p - 1 / 3), 9);
    const short = drawn(grid, (t) => Math.min(0.9, t / 8));
    expect(percentile(short, grid, 0.45)).toBeCloseTo(3.6, 9);
    expect(percentile(short, grid, 0.95)).toBe(32);
  });

  test('the share within a time', () => {
    const f = even();
    for (const t of [0, 0.5, 2, 7, 15.9, 17, 25, 31.9, 32])
      expect(shareWithin(f, grid, t), String(t)).toBeCloseTo(1 / 3 + t / 48, 12);
    expect(shareWithin(f, grid, -0.5)).toBe(0);
    expect(shareWithin(f, grid, 64)).toBeCloseTo(1, 12);
  });

  test('the mean, and that of the square', () => {
    // ∫ 1 − F and ∫ 2 t (1 − F), of a straight F and of a flat one.
    expect(meanOf(even(), grid)).toBeCloseTo((2 / 3) * 16, 12);
    const flat = drawn(grid, () => 0.75);
    expect([meanOf(flat, grid), secondMomentOf(flat, grid)]).toEqual([8, 256]);
    const close = new Grid(new Resolution(64, 8), 32);
    const f = drawn(close, (t) => t / 32);
    // A third of the square of an even spread.
    expect(secondMomentOf(f, close) / (32 ** 2 / 3)).toBeCloseTo(1, 4);
  });
});
