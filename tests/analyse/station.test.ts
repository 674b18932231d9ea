import { describe, expect, test } from 'vitest';
import { Grid, meanOf, Resolution, secondMomentOf } from '../../src/analyse/response.ts';
import { cutOff, repeated, type StationResponse, stationResponse } from '../../src/analyse/station.ts';

/** One server that takes a second on average, `utilisation` of its time. */
function served(utilisation: number, cv: number, serviceTime = 1): StationResponse {
  const time = { mean: 1, cv };
  const found = stationResponse({ arrivalRate: utilisation, capacity: 1, serviceTime, cv, time });
  if (found === undefined) throw new Error('not stable');
  return found;
}

/** Mean and mean square of what the stage draws. */
function drawn({ stage }: StationResponse, horizon: number) {
  const grid = new Grid(new Resolution(256, 8), horizon);
  const f = grid.immediately();
  stage(f, grid);
  return { f, grid, mean: meanOf(f, grid), square: secondMomentOf(f, grid) };
}

describe('a station', () => {
  test.each([
    // E[S³] is 1 of a constant, 1.875 of an Erlang-4, 6 of an exponential, 60 of two exponentials of cv 2.
    { cv: 0, third: 1, utilisation: 0.5 },
    { cv: 0, third: 1, utilisation: 0.8 },
    { cv: 0.5, third: 1.875, utilisation: 0.8 },
    { cv: 1, third: 6, utilisation: 0.5 },
    { cv: 2, third: 60, utilisation: 0.5 },
    { cv: 2, third: 60, utilisation: 0.8 },
  ])('of one server, cv $cv at $utilisation, varies as M/G/1 (Takács)', ({ cv, third, utilisation }) => {
    const response = served(utilisation, cv);
    // E[W] = λ E[S²] / 2 (1 − ρ), and E[W²] = 2 E[W]² + λ E[S³] / 3 (1 − ρ).
    const wait = (utilisation * (1 + cv * cv)) / (2 * (1 - utilisation));
    const square = 2 * wait ** 2 + (utilisation * third) / (3 * (1 - utilisation));
    expect(response.mean).toBeCloseTo(1 + wait, 9);
    expect(response.variance).toBeCloseTo(cv * cv + square - wait ** 2, 9);
    const found = drawn(response, response.mean + 60 * response.slowest + 1);
    expect(found.mean / response.mean).toBeCloseTo(1, 2);
    expect(found.square / (response.variance + response.mean ** 2)).toBeCloseTo(1, 1);
  });

  test('tells its slowest exponential: of the wait where somebody waits, else of the service', () => {
    // Who waits at M/M/1, waits for an exponential time of m / (1 − ρ).
    expect(served(0.75, 1).slowest).toBeCloseTo(4, 9);
    expect(served(0, 1).slowest).toBeCloseTo(1, 9);
    expect(served(0, 0).slowest).toBe(0);
    // Service of cv 2 is slower than the wait behind a busy server of even times: 1 / (1 − √(3/5)).
    const mixed = stationResponse({
      arrivalRate: 0.1,
      capacity: 1,
      serviceTime: 1,
      cv: 1,
      time: { mean: 1, cv: 2 },
    });
    expect(mixed?.slowest).toBeCloseTo(1 / (1 - Math.sqrt(0.6)), 9);
  });

  test('that gets as much as it can do, or more, has no response time', () => {
    const at = (arrivalRate: number) =>
      stationResponse({ arrivalRate, capacity: 1, serviceTime: 1, cv: 1, time: { mean: 1, cv: 1 } });
    expect([at(1), at(1.5)]).toEqual([undefined, undefined]);
    expect(at(0.999)?.mean).toBeCloseTo(1000, 6);
  });

  test('whose capacity and time are those of no whole number of servers saturates at its capacity', () => {
    // 2.4 servers are two that are faster: M/M/2 of 2/2.4 s each, of which P(wait) = 2 ρ² / (1 + ρ).
    const response = stationResponse({
      arrivalRate: 1.2,
      capacity: 2.4,
      serviceTime: 1,
      cv: 1,
      time: { mean: 1, cv: 1 },
    });
    const wait = ((2 * 0.5 ** 2) / 1.5) * (1 / (2.4 - 1.2));
    expect(response?.mean).toBeCloseTo(1 + wait, 9);
    // Without a service time there is one server.
    expect(served(0.5, 1, 0).mean).toBeCloseTo(1 + 1, 9);
  });
});

describe('a timeout', () => {
  test.each([0.5, 1, 3])('of %d service times: the shorter of both', (limit) => {
    const whole = served(0, 1);
    const cut = cutOff(whole, limit);
    // Of an exponential: E min(S, t) = 1 − e^(−t), E min(S, t)² = 2 (1 − (1 + t) e^(−t)).
    const [mean, square] = [1 - Math.exp(-limit), 2 * (1 - (1 + limit) * Math.exp(-limit))];
    expect(cut.mean).toBeCloseTo(mean, 3);
    expect(cut.variance).toBeCloseTo(square - mean ** 2, 3);
    expect(cut.slowest).toBe(Math.min(1, limit));
    const found = drawn(cut, 8);
    expect(found.mean).toBeCloseTo(mean, 2);
    expect(found.square).toBeCloseTo(square, 2);
  });

  test('that fewer than one in ten thousand meet changes nothing', () => {
    const whole = served(0, 1);
    // e^(−9.3) is 0.91, and e^(−9.1) 1.12 of ten thousand.
    expect(cutOff(whole, 9.3)).toBe(whole);
    expect(cutOff(whole, 9.1)).not.toBe(whole);
    expect(cutOff(whole, 100)).toBe(whole);
  });

  test('gives the arrays back that it took to draw', () => {
    const cut = cutOff(served(0.5, 2), 2);
    const { f, grid } = drawn(cut, 8);
    const spare = [grid.resolution.take(), grid.resolution.take(), grid.resolution.take()];
    const once = new Set(spare);
    for (const each of spare) grid.done(each);
    cut.stage(f, grid);
    expect(new Set(spare.map(() => grid.resolution.take()))).toEqual(once);
  });
});

describe('many calls in a row', () => {
  test('have the sum of their means and of their variances', () => {
    const one = served(0.5, 1);
    // M/M/1 at half its load: exponential of mean 2.
    const all = repeated(one, 25);
    expect([all.mean, all.variance]).toEqual([expect.closeTo(50, 9), expect.closeTo(100, 9)]);
    const found = drawn(all, 150);
    expect(found.mean).toBeCloseTo(50, 1);
    expect(found.square / (50 ** 2 + 100)).toBeCloseTo(1, 2);
    expect(all.slowest).toBeCloseTo(2, 9);
  });

  test('that take no time take none', () => {
    const none = stationResponse({
      arrivalRate: 0,
      capacity: 1,
      serviceTime: 0,
      cv: 1,
      time: { mean: 0, cv: 1 },
    });
    const all = none && repeated(none, 20);
    expect([all?.mean, all?.variance]).toEqual([0, 0]);
    const grid = new Grid(new Resolution(8, 3), 1);
    const f = grid.immediately();
    all?.stage(f, grid);
    expect([...new Set(f)]).toEqual([1]);
  });
});
