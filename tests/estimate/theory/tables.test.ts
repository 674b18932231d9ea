import { describe, expect, it } from 'vitest';
import { randomStream } from '../../../src/base/random.ts';
import { meanAttempts } from '../../../src/estimate/theory/attempts.ts';
import {
  bloomBits,
  bloomRate,
  collisionProbability,
  expectedDuplicates,
  hyperLogLogError,
} from '../../../src/estimate/theory/identity.ts';
import { harmonic, lruHitRatio, topShare } from '../../../src/estimate/theory/popularity.ts';
import { erlangB, erlangC, queue } from '../../../src/estimate/theory/queueing.ts';
import { kOfNUnavailability } from '../../../src/estimate/theory/reliability.ts';
import { amdahlSpeedUp, fitUsl, uslPeak, uslThroughput } from '../../../src/estimate/theory/scaling.ts';
import { greatestCommonDivisor, wholeUp } from '../../../src/estimate/theory/whole.ts';

/** Half a unit in the last of `digits` significant digits. */
function printed(value: number, digits: number): string {
  return value.toPrecision(digits);
}

describe('Erlang B, traffic tables: load that so many lines carry', () => {
  it.each([
    [5, 0.01, 1.36],
    [10, 0.01, 4.46],
    [20, 0.01, 12.0],
    [50, 0.01, 37.9],
    [100, 0.01, 84.1],
    [5, 0.02, 1.66],
    [10, 0.02, 5.08],
    [20, 0.02, 13.2],
    [100, 0.02, 88.0],
    [5, 0.05, 2.22],
    [10, 0.05, 6.22],
    [20, 0.05, 15.2],
  ])('%i lines at %d carry %d', (lines, blocking, load) => {
    // The load at which blocking is as given, by bisection, as printed to three digits.
    let [low, high] = [0, lines * 2];
    for (let i = 0; i < 60; i++) {
      const middle = (low + high) / 2;
      if (erlangB(middle, lines) < blocking) low = middle;
      else high = middle;
    }
    expect(printed(low, 3)).toBe(printed(load, 3));
  });
});

/** Erlang C by its defining sum, with factorials: right for few servers only. */
function erlangCBySum(load: number, servers: number): number {
  let term = 1;
  let sum = 0;
  for (let n = 0; n < servers; n++) {
    sum += term;
    term *= load / (n + 1);
  }
  const last = (term * servers) / (servers - load);
  return last / (sum + last);
}

describe('M/M/c', () => {
  it.each([
    [1, 0.9, 9.0],
    [2, 0.85, 4.26],
    [5, 0.76, 1.53],
    [10, 0.67, 0.67],
    [20, 0.55, 0.28],
  ])('%i servers at 0.9: Adan and Resing print %d and %d', (servers, waits, mean) => {
    const found = queue(0.9 * servers, 1, servers);
    expect(Math.abs((found?.waitProbability ?? 0) - waits)).toBeLessThanOrEqual(0.006);
    // The table's 1.53 is 1.525 rounded up.
    expect(Math.abs((found?.meanWait ?? 0) - mean)).toBeLessThanOrEqual(0.0055);
  });

  it.each([1, 2, 3, 5, 8, 13, 20, 40])('agrees with the defining sum for %i servers', (servers) => {
    for (const utilisation of [0.1, 0.5, 0.8, 0.95])
      expect(erlangC(utilisation * servers, servers)).toBeCloseTo(
        erlangCBySum(utilisation * servers, servers),
        12,
      );
  });

  it('waits as long as a simulated queue', () => {
    const [servers, arrivals, rate] = [3, 200_000, 2.4];
    const random = randomStream(5, 'queue');
    const exponential = (): number => -Math.log(1 - random.fraction());
    const free = new Array<number>(servers).fill(0);
    let [time, waited] = [0, 0];
    for (let i = 0; i < arrivals; i++) {
      time += exponential() / rate;
      const first = free.indexOf(Math.min(...free));
      const start = Math.max(time, free[first] ?? 0);
      waited += start - time;
      free[first] = start + exponential();
    }
    const mean = queue(rate, 1, servers)?.meanWait ?? 0;
    expect(Math.abs(waited / arrivals / mean - 1)).toBeLessThan(0.05);
  });
});

describe('birthdays', () => {
  it.each([
    [10, 0.117],
    [20, 0.411],
    [23, 0.507],
    [30, 0.706],
    [40, 0.891],
    [50, 0.97],
    [60, 0.994],
  ])('%i people: %d', (people, probability) => {
    expect(collisionProbability(people, 365)).toBeCloseTo(probability, 3);
  });

  it.each([
    [2 ** 32, 77_163],
    [2 ** 64, 5.06e9],
    [2 ** 128, 2.172e19],
  ])('of %d, half at %d', (space, half) => {
    expect(collisionProbability(half, space)).toBeCloseTo(0.5, 3);
  });

  it.each([
    [20_000, 1e9],
    [50_000, 1e6],
    [200_000, 1e12],
  ])('%i of %d is the product, factor by factor', (n, space) => {
    let log = 0;
    for (let i = 1; i < n; i++) log += Math.log1p(-i / space);
    expect(collisionProbability(n, space) / -Math.expm1(log)).toBeCloseTo(1, 9);
  });

  it('is certain where there are more than places, and nothing for one', () => {
    expect(collisionProbability(366, 365)).toBe(1);
    expect(collisionProbability(1, 365)).toBe(0);
  });

  it('loses what a drawing of balls loses, also where the loss is tiny', () => {
    // n draws fill N(1 − (1 − 1/N)^n) places.
    expect(expectedDuplicates(100, 50)).toBeCloseTo(100 - 50 * (1 - 0.98 ** 100), 10);
    // Pairs over places: 10^4 · (10^4 − 1) / (2 · 10^12)
    expect(expectedDuplicates(1e4, 1e12)).toBeCloseTo(4.9995e-5, 12);
  });
});

describe('sketches', () => {
  it.each([
    [4, 3, 0.147],
    [6, 4, 0.0561],
    [8, 5, 0.0217],
    [8, 6, 0.0216],
    [10, 7, 0.00819],
    [16, 11, 0.000458],
  ])('Bloom, %i bits an item and %i hashes: Cao prints %d', (bits, hashes, rate) => {
    // The table cuts off some of its digits and rounds others.
    expect(Math.abs(bloomRate(bits, hashes) / rate - 1)).toBeLessThan(0.005);
  });

  it('Bloom needs 9.585 bits an item for one in a hundred', () => {
    expect(bloomBits(1e9, 0.01) / 1e9).toBeCloseTo(9.585, 3);
  });

  it.each([
    [10, 0.0325],
    [15, 0.0057],
    [20, 0.001],
    [24, 0.0003],
  ])('HyperLogLog of precision %i: BigQuery documents %d', (precision, error) => {
    expect(hyperLogLogError(2 ** precision)).toBeCloseTo(error, 4);
  });
});

/** Hit ratio of an LRU cache fed with Zipf requests: independent of any approximation. */
function simulatedLru(cached: number, objects: number, skew: number, requests: number): number {
  const random = randomStream(11, 'lru');
  const cumulative: number[] = [];
  let sum = 0;
  for (let i = 1; i <= objects; i++) {
    sum += i ** -skew;
    cumulative.push(sum);
  }
  const cache = new Map<number, true>();
  let hits = 0;
  for (let i = 0; i < requests; i++) {
    const target = random.fraction() * sum;
    let [low, high] = [0, objects - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((cumulative[middle] ?? 0) < target) low = middle + 1;
      else high = middle;
    }
    if (cache.delete(low)) hits += i >= requests / 2 ? 1 : 0;
    cache.set(low, true);
    if (cache.size > cached)
      for (const [oldest] of cache) {
        cache.delete(oldest);
        break;
      }
  }
  return hits / (requests / 2);
}

describe('caches', () => {
  it.each([
    [100, 10_000, 0.8, 0.15662],
    [1000, 10_000, 0.8, 0.43666],
  ])("%i of %i at skew %d: Che's fixed point is %d", (cached, objects, skew, ratio) => {
    expect(lruHitRatio(cached, objects, skew)).toBeCloseTo(ratio, 4);
  });

  it.each([
    [50, 1000, 0.8],
    [200, 1000, 1],
    [300, 2000, 0.6],
  ])('%i of %i at skew %d hits as often as a simulated cache', (cached, objects, skew) => {
    const simulated = simulatedLru(cached, objects, skew, 200_000);
    expect(Math.abs(lruHitRatio(cached, objects, skew) - simulated)).toBeLessThan(0.01);
  });

  it('hits by its size where all are asked for alike, and always where it holds all', () => {
    expect(lruHitRatio(250, 1000, 0)).toBeCloseTo(0.25, 9);
    expect(lruHitRatio(1000, 1000, 0.8)).toBe(1);
  });

  it.each([
    [100, 0.5],
    [5000, 0.8],
    [100_000, 1],
    [100_000, 1.3],
  ])('sums %i terms at skew %d as one by one', (n, skew) => {
    let sum = 0;
    for (let i = n; i >= 1; i--) sum += i ** -skew;
    expect(harmonic(n, skew) / sum).toBeCloseTo(1, 9);
  });

  it('sends 80 % of the requests to the fifth of the objects that the rule of thumb means', () => {
    // H(200, s) / H(1000, s) by direct sums gives 0.8 near s = 1.04.
    expect(topShare(200, 1000, 1)).toBeCloseTo(5.87803 / 7.48547, 5);
  });
});

describe('scaling', () => {
  const specSdm91 = [
    [1, 64.9],
    [18, 995.9],
    [36, 1652.4],
    [72, 1853.2],
    [108, 1828.9],
    [144, 1775],
    [216, 1702.2],
  ] as const;

  it('fits the figures of SPEC SDM91 as the R package usl does', () => {
    const fit = fitUsl(specSdm91);
    expect(fit && uslPeak(fit)).toBeCloseTo(96.51956, 4);
    expect(fit?.sigma).toBeCloseTo(0.0277285, 6);
    expect(fit?.kappa).toBeCloseTo(1.043655e-4, 9);
    expect(fit?.lambda).toBeCloseTo(89.9952, 3);
  });

  it('finds the coefficients that made the figures', () => {
    const made = { lambda: 500, sigma: 0.05, kappa: 0.001 };
    const points = [1, 2, 5, 10, 20, 50, 100].map((n) => [n, uslThroughput(made, n)] as const);
    const fit = fitUsl(points);
    expect(fit?.lambda).toBeCloseTo(500, 6);
    expect(fit?.sigma).toBeCloseTo(0.05, 9);
    expect(fit?.kappa).toBeCloseTo(0.001, 9);
  });

  it('is greatest at its peak', () => {
    const usl = { lambda: 100, sigma: 0.03, kappa: 1e-4 };
    const peak = uslPeak(usl);
    for (const away of [0.9, 0.99, 1.01, 1.1])
      expect(uslThroughput(usl, peak * away)).toBeLessThan(uslThroughput(usl, peak));
  });

  it.each([
    [0.5, 2, 1.33],
    [0.75, 4, 2.29],
    [0.9, 10, 5.26],
    [0.95, 64, 15.42],
  ])('Amdahl: %d spread over %i', (parallel, workers, speedUp) => {
    expect(amdahlSpeedUp(parallel, workers)).toBeCloseTo(speedUp, 2);
  });
});

describe('small things', () => {
  it('k of n is the sum over all states', () => {
    const [needed, total, down] = [3, 5, 0.07];
    let unavailable = 0;
    for (let state = 0; state < 2 ** total; state++) {
      const up = [...state.toString(2)].filter((bit) => bit === '1').length;
      if (up < needed) unavailable += (1 - down) ** up * down ** (total - up);
    }
    expect(kOfNUnavailability(needed, total, down)).toBeCloseTo(unavailable, 15);
  });

  it.each([
    [1e8, 0.5, 0],
    [1e8, 0.5, 2],
    [1e8, 0.5, -3],
    [2e9, 0.0025, 0],
    [2e9, 0.0025, 4],
    [5_000_001, 0.95, 6],
  ])(
    'k of n is the sum of its terms of %d replicas that are down %d of the time, %d deviations away',
    (n, u, away) => {
      const fewest = Math.round(n * u + away * Math.sqrt(n * u * (1 - u)));
      // Every term that counts, relative to the largest; all of them together are one.
      const mode = Math.floor((n + 1) * u);
      let [all, tail] = [1, mode >= fewest ? 1 : 0];
      for (const step of [1, -1]) {
        let term = 1;
        for (let down = mode; term > 1e-25; down += step) {
          const ratio =
            step > 0 ? ((n - down) / (down + 1)) * (u / (1 - u)) : (down / (n - down + 1)) * ((1 - u) / u);
          term *= ratio;
          all += term;
          if (down + step >= fewest) tail += term;
        }
      }
      expect(kOfNUnavailability(n - fewest + 1, n, u) / (tail / all)).toBeCloseTo(1, 7);
    },
  );

  it('k of n of a quadrillion takes no longer, and half of them is half', () => {
    expect(kOfNUnavailability(5e14, 1e15, 0.5)).toBeCloseTo(0.5, 6);
  });

  it('counts attempts as a table of them does', () => {
    expect(meanAttempts(0.5, 3)).toBeCloseTo(1 * 0.5 + 2 * 0.25 + 3 * 0.25, 12);
    expect(meanAttempts(1, 4)).toBe(4);
    expect(meanAttempts(0, 4)).toBe(1);
  });

  it('rounds up what is more than rounding error above a whole number', () => {
    expect([3, 0.1 * 30, 2.0001, 2 + 1e-15, 0].map(wholeUp)).toEqual([3, 3, 3, 2, 0]);
  });

  it('divides by what is common', () => {
    expect(greatestCommonDivisor(12, 18)).toBe(6);
    expect(greatestCommonDivisor(7, 13)).toBe(1);
  });
});
