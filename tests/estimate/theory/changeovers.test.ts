import { describe, expect, it } from 'vitest';
import { collisionProbability, expectedDuplicates } from '../../../src/estimate/theory/identity.ts';
import { harmonic, lruHitRatio, topShare } from '../../../src/estimate/theory/popularity.ts';
import {
  erlangB,
  erlangC,
  queue,
  responsePercentile,
  waitPercentile,
} from '../../../src/estimate/theory/queueing.ts';
import {
  kOfNUnavailability,
  parallelUnavailability,
  serialUnavailability,
} from '../../../src/estimate/theory/reliability.ts';
import { fitUsl, uslThroughput } from '../../../src/estimate/theory/scaling.ts';

describe('where a formula changes over to another', () => {
  /** 1 − ∏ (1 − i/space), factor by factor. */
  const collides = (n: number, space: number): number => {
    let log = 0;
    for (let i = 1; i < n; i++) log += Math.log1p(-i / space);
    return -Math.expm1(log);
  };

  it.each([
    [10_000, 1e9],
    [10_001, 1e9],
    [10_001, 1e6],
    [30_000, 4e5],
    [1e6, 1e12],
  ])('%i drawn of %d collide as the product says', (n, space) => {
    expect(collisionProbability(n, space) / collides(n, space)).toBeCloseTo(1, 9);
  });

  it.each([
    [9e4, 1e10],
    [1.1e5, 1e10],
    [1e3, 1e4],
    [5e4, 1e4],
  ])('%i drawn of %d lose as many as there are fewer places filled', (n, space) => {
    // Each draw is lost with the share of places that those before it have filled.
    let [filled, lost] = [0, 0];
    for (let i = 0; i < n; i++) {
      const taken = filled / space;
      lost += taken;
      filled += 1 - taken;
    }
    expect(expectedDuplicates(n, space) / lost).toBeCloseTo(1, 8);
  });

  it('sums of ranks just below and above the first ones are those of the terms', () => {
    for (const skew of [0, 0.5, 1, 1 + 1e-10, 1.5, 3])
      for (const n of [1, 63, 64, 65, 66, 100]) {
        let sum = 0;
        for (let i = 1; i <= n; i++) sum += i ** -skew;
        expect(harmonic(n, skew) / sum).toBeCloseTo(1, 9);
      }
    expect(topShare(3, 3, 1)).toBe(1);
    expect(topShare(2, 3, 1)).toBeCloseTo(1.5 / (1 + 1 / 2 + 1 / 3), 12);
  });

  it('groups of objects hit as the objects do', () => {
    const [cached, n, skew] = [150, 2000, 0.9];
    let whole = 0;
    for (let i = 1; i <= n; i++) whole += i ** -skew;
    const shares = Array.from({ length: n }, (_, i) => (i + 1) ** -skew / whole);
    // The characteristic time by bisection over every object.
    let [low, high] = [0, 1e6];
    for (let i = 0; i < 80; i++) {
      const middle = (low + high) / 2;
      const held = shares.reduce((sum, share) => sum + 1 - Math.exp(-share * middle), 0);
      if (held < cached) low = middle;
      else high = middle;
    }
    const hits = shares.reduce((sum, share) => sum + share * (1 - Math.exp(-share * low)), 0);
    expect(lruHitRatio(cached, n, skew)).toBeCloseTo(hits, 4);
    expect([lruHitRatio(0, n, skew), lruHitRatio(n, n, skew)]).toEqual([0, 1]);
  });

  it('a queue of one server, and one whose two exponentials are one', () => {
    // M/M/1: exponential with the mean response.
    for (const p of [0.5, 0.95, 0.999]) {
      expect(responsePercentile(9, 0.1, 1, p)).toBeCloseTo(-Math.log(1 - p), 9);
      expect(waitPercentile(9, 0.1, 1, p)).toBeCloseTo(Math.max(0, Math.log(0.9 / (1 - p))), 9);
    }
    // c(1 − ρ) = 1: P(T > t) = (1 + C t) e^−t in service times, here with two servers half busy and C = 1/3.
    const tail = (t: number): number => (1 + t / 3) * Math.exp(-t);
    for (const p of [0.5, 0.9, 0.99]) expect(tail(responsePercentile(1, 1, 2, p) ?? 0)).toBeCloseTo(1 - p, 9);
    expect(responsePercentile(2, 1, 2, 0.5)).toBeUndefined();
    expect(waitPercentile(2, 1, 2, 0.5)).toBeUndefined();
    // A third waits, so that 60 % do not.
    expect(waitPercentile(1, 1, 2, 0.6)).toBe(0);
  });

  it.each([
    [3, 1.5],
    [4, 3.6],
    [10, 2],
  ])('the times of %i servers at load %d are those of a mixture', (servers, load) => {
    const wait = erlangC(load, servers);
    const drain = servers - load;
    /** By integration over the wait: P(T > t) = (1 − C) e^−t + C ∫ drain e^(−drain w) e^−max(0, t−w) dw. */
    const tail = (t: number): number => {
      const steps = 20_000;
      const to = 40 / drain;
      let sum = 0;
      for (let i = 0; i < steps; i++) {
        const w = ((i + 0.5) * to) / steps;
        sum += drain * Math.exp(-drain * w) * Math.exp(-Math.max(0, t - w)) * (to / steps);
      }
      return (1 - wait) * Math.exp(-t) + wait * sum;
    };
    for (const p of [0.5, 0.95, 0.99])
      expect(tail(responsePercentile(load, 1, servers, p) ?? 0)).toBeCloseTo(1 - p, 5);
  });

  it('servers that vary wait as Pollaczek and Khinchine say', () => {
    // W = ρ (1 + cv²) S ÷ (2 (1 − ρ)): half of M/M/1 for constant service.
    for (const cv of [0, 0.5, 2]) {
      const found = queue(0.8, 1, 1, cv);
      expect(found?.meanWait).toBeCloseTo((0.8 * (1 + cv * cv)) / (2 * 0.2), 12);
      expect(found?.meanResponse).toBeCloseTo((found?.meanWait ?? 0) + 1, 12);
      expect(found?.meanQueueLength).toBeCloseTo(0.8 * (found?.meanWait ?? 0), 12);
    }
    expect(queue(1, 1, 1)).toBeUndefined();
  });

  it('no load is never turned away, and all of it where there is nobody', () => {
    expect([erlangB(0, 3), erlangB(0, 0), erlangB(2, 0), erlangC(0, 3), erlangC(3, 3)]).toEqual([
      0, 1, 1, 0, 1,
    ]);
    expect(erlangB(1, 2000)).toBe(0);
  });

  it('availabilities of many and of none', () => {
    for (const [needed, total] of [
      [1, 1],
      [1, 4],
      [2, 4],
      [4, 4],
      [7, 12],
    ] as const)
      for (const down of [1e-9, 0.01, 0.3, 0.5, 0.9, 0.999]) {
        let unavailable = 0;
        for (let state = 0; state < 2 ** total; state++) {
          const up = [...state.toString(2)].filter((bit) => bit === '1').length;
          if (up < needed) unavailable += (1 - down) ** up * down ** (total - up);
        }
        expect(kOfNUnavailability(needed, total, down) / unavailable).toBeCloseTo(1, 9);
      }
    expect([kOfNUnavailability(0, 3, 0.5), kOfNUnavailability(4, 3, 0.5)]).toEqual([0, 1]);
    expect([kOfNUnavailability(2, 3, 0), kOfNUnavailability(2, 3, 1)]).toEqual([0, 1]);
    expect(serialUnavailability([1e-12, 2e-12])).toBeCloseTo(3e-12, 20);
    expect(serialUnavailability([])).toBeCloseTo(0, 12);
    expect(parallelUnavailability([])).toBe(1);
  });

  it('more than a thousand that may be down are chosen as few are', () => {
    // By the terms themselves, in logarithms of factorials summed up.
    const logs = [0];
    for (let i = 1; i <= 5000; i++) logs.push((logs[i - 1] as number) + Math.log(i));
    const choose = (n: number, k: number): number =>
      (logs[n] as number) - (logs[k] as number) - (logs[n - k] as number);
    for (const [needed, total, down] of [
      [2600, 5000, 0.5],
      [3900, 5000, 0.2],
      [1000, 5000, 0.79],
    ] as const) {
      let sum = 0;
      for (let d = total - needed + 1; d <= total; d++)
        sum += Math.exp(choose(total, d) + d * Math.log(down) + (total - d) * Math.log(1 - down));
      expect(kOfNUnavailability(needed, total, down) / sum).toBeCloseTo(1, 8);
    }
  });

  it('a fit is none where the points tell nothing, and right from far away', () => {
    expect(
      fitUsl([
        [1, 10],
        [1, 10],
        [1, 10],
      ]),
    ).toBeUndefined();
    for (const made of [
      { lambda: 1, sigma: 0.5, kappa: 0.01 },
      { lambda: 1e6, sigma: 0.001, kappa: 1e-6 },
      { lambda: 20, sigma: 0.2, kappa: 0 },
    ]) {
      const fit = fitUsl([1, 2, 4, 8, 16, 32, 64].map((n) => [n, uslThroughput(made, n)] as const));
      expect((fit?.lambda ?? 0) / made.lambda).toBeCloseTo(1, 6);
      expect(fit?.sigma).toBeCloseTo(made.sigma, 6);
      expect(fit?.kappa).toBeCloseTo(made.kappa, 6);
    }
  });
});
