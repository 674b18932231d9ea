import { describe, expect, test } from 'vitest';
import { MomentWalk } from '../../src/analyse/moments.ts';
import type { Call, Either, Try, Visit } from '../../src/analyse/network.ts';
import { analysed, component, flow } from './analysed.ts';
import { laidOut } from './laid-out.ts';

const HEAD = 'sdx: design/v1\ntitle: Load\n';
/** One server of 10 ms, at its average and at its peak. */
const queue = (flows: string, more = '') =>
  analysed(
    `${HEAD}components:\n  api: { kind: service, concurrency: 1, time: 10 ms${more} }\nflows:\n  all: { ${flows}, path: [api] }\n`,
  );

describe('an average and a peak', () => {
  test.each([
    ['rate: 20 req/s, peak: 4', 20, 80],
    ['rate: 20 req/s, peak: 80 req/s', 20, 80],
    ['rate: 20 req/s', 20, 20],
    ['peak: 80 req/s', undefined, 80],
    ['peak: 4', undefined, undefined],
  ])('of { %s } are %s and %s requests a second', (written, average, peak) => {
    const analysis = queue(written);
    const { rate, latency } = flow(analysis, 'all');
    const api = component(analysis, 'api');
    const values = (figures: typeof rate) => [figures.average?.value, figures.peak?.value];
    expect(values(rate)).toEqual([average, peak]);
    expect(values(api.load)).toEqual([average, peak]);
    expect(values(api.utilisation)).toEqual(
      [average, peak].map((each) => (each === undefined ? undefined : expect.closeTo(each / 100, 12))),
    );
    // M/M/1: 1 / (100 − λ).
    const times = [latency.average?.mean.value, latency.peak?.mean.value];
    expect(times).toEqual(
      [average, peak].map((each) => (each === undefined ? undefined : expect.closeTo(1 / (100 - each), 9))),
    );
  });
});

describe('what takes no part in a time', () => {
  test('calls that nobody makes leave the length of the others as it is', () => {
    const analysis = analysed(
      `${HEAD}components:\n  db: { kind: service, concurrency: 1, time: 10 ms }\nflows:\n  short: { rate: 0 req/s, path: [db] }\n  long: { rate: 0 req/s, path: [{ call: db, time: 30 ms }] }\n`,
    );
    expect(component(analysis, 'db').capacity).toBeCloseTo(100, 9);
    expect(flow(analysis, 'long').latency.peak?.mean.value).toBeCloseTo(0.03, 9);
  });

  test('the caller’s own device takes no time, and what is gone none either', () => {
    const text = `${HEAD}components:\n  phone: { kind: client }\n  api: { kind: service, concurrency: 1, time: 10 ms }\n  cache: { kind: cache, concurrency: 1, time: 1 ms }\nflows:\n  all: { rate: 0 req/s, path: [phone, { try: cache, hit: 75%, miss: [api] }] }\n`;
    const mean = (question = {}) => flow(analysed(text, question), 'all').latency.peak?.mean.value;
    expect(mean()).toBeCloseTo(0.001 + 0.25 * 0.01, 12);
    expect(mean({ cold: new Set(['cache']) })).toBeCloseTo(0.011, 12);
    expect(mean({ without: new Set(['cache']) })).toBeCloseTo(0.01, 12);
  });
});

describe('moments of a flow', () => {
  const path =
    '[a, { call: a, times: 3 }, { try: b, hit: 1, miss: [a] }, { either: [{ path: [a] }, { path: [b] }] }, { async: [a] }, { optional: [b] }, { parallel: [[a], [b]] }]';
  const network = () =>
    laidOut({
      components: '  a: { kind: service }\n  b: { kind: service }',
      flows: `  all: { path: ${path} }`,
    });

  /** `a` takes a second with a variance of 1, `b` three of a variance of 4; a quarter misses. */
  const walk = () =>
    new MomentWalk({
      times: (step: Call) => (step.at[3] === 1 ? 3 : 1),
      missed: (_: Try) => 0.25,
      shares: (_: Either) => [0.5, 0.5],
      response: ({ station }: Call | Try) => {
        const [mean, variance] = station === 'a' ? [1, 1] : [3, 4];
        return { mean, variance, slowest: mean, stage: () => {} };
      },
      blocked: () => undefined,
    });
  const steps = () => network().flows[0]?.steps ?? [];
  const one = (i: number) => steps().slice(i, i + 1) as readonly Visit[];

  test.each([
    [0, 'one call', 1, 1],
    [1, 'three calls', 3, 3],
    // A quarter of the time another second: 1/4, and of variance 1/4 (1 + 1) − 1/16.
    [2, 'a miss', 3 + 0.25, 4 + 0.5 - 0.0625],
    // Half of both: a mean of 2, a mean square of (1 + 1) / 2 + (4 + 9) / 2.
    [3, 'one of two ways', 2, 7.5 - 4],
    [4, 'nothing that is waited for', 0, 0],
    [5, 'what is optional', 3, 4],
  ])('step %d: %s', (i, _, mean, variance) => {
    expect(walk().through(one(i), 1)).toEqual({
      mean: expect.closeTo(mean, 12),
      variance: expect.closeTo(variance, 12),
    });
  });

  test('are added up, each at its station as often as it is met', () => {
    const whole = walk();
    expect(whole.through(steps(), 1).mean).toBeCloseTo(1 + 3 + 3.25 + 2 + 3 + 4, 12);
    // 1 + 3 + 1/4 + 1/2 + 1 of a second at the first, 1 + 1/2 + 1 + 1 of three at the other.
    expect([...whole.spent]).toEqual([
      ['a', expect.closeTo(5.75, 12)],
      ['b', expect.closeTo(10.5, 12)],
    ]);
    expect([whole.slowest, whole.hasParallel]).toEqual([3, true]);
    const before = walk();
    before.through(steps().slice(0, 6), 1);
    expect(before.hasParallel).toBe(false);
  });
});

describe('an objective for several flows', () => {
  const part = (id: string, availability: string) =>
    `  ${id}: { kind: service, capacity: 100 req/s${availability === '' ? '' : `, availability: ${availability}`} }`;
  const judged = (flows: string, objective: string) =>
    analysed(
      `${HEAD}components:\n${part('good', '99.99%')}\n${part('fair', '99.95%')}\n${part('bad', '99%')}\n${part('vague', '')}\nflows:\n${['good', 'fair', 'bad', 'vague'].map((id) => `  ${id}: { rate: 1 req/s, path: [${id}] }`).join('\n')}\nslos:\n  it: { flow: [${flows}], sli: availability, objective: ${objective} }\n`,
    ).objectives['it'];

  test('is judged by the worst: one that fails, else one that is not known, else the one that spends most', () => {
    for (const flows of ['good, fair', 'fair, good'])
      expect(judged(flows, '99.9%')).toMatchObject({ holds: true, spender: 'fair' });
    for (const flows of ['good, vague, fair', 'vague, fair', 'fair, vague'])
      expect(judged(flows, '99.9%')).toMatchObject({ because: 'missing', blockedBy: ['vague'] });
    for (const flows of ['good, bad, vague', 'vague, bad, fair', 'bad, good'])
      expect(judged(flows, '99.9%')).toMatchObject({ holds: false, spender: 'bad' });
  });

  test('holds in the share of draws in which no more is down than allowed', () => {
    // The median of the range is what is allowed: half of the draws are on either side.
    const of = (objective: string) =>
      analysed(
        `${HEAD}components:\n  a: { kind: service, capacity: 100 req/s, availability: 98% .. 99% }\nflows:\n  all: { rate: 1 req/s, path: [a] }\nslos:\n  it: { flow: all, sli: availability, objective: ${objective} }\n  open: { flow: all, sli: availability }\n`,
      ).objectives;
    const chances = ['90%', '98%', '99%', '99.9%'].map(
      (objective) => of(objective)['it']?.holdsProbability ?? -1,
    );
    expect(chances[0]).toBe(1);
    expect(chances[1]).toBeCloseTo(0.95, 1);
    expect(chances[2]).toBeCloseTo(0.05, 1);
    expect(chances[3]).toBe(0);
    expect(of('99%')['open']?.holdsProbability).toBeUndefined();
  });

  test('of freshness counts a time to live only where something is tried first', () => {
    const fresh = (step: string) =>
      analysed(
        `${HEAD}components:\n  cache: { kind: cache, ttl: 60 s }\nflows:\n  all: { rate: 1 req/s, path: [${step}] }\nslos:\n  it: { flow: all, sli: freshness, under: 10 s }\n`,
      ).objectives['it'];
    expect(fresh('cache')).toMatchObject({ value: 0, holds: true });
    expect(fresh('{ try: cache, hit: 90%, miss: [] }')).toMatchObject({ value: 60, holds: false });
    expect(fresh('{ async: [{ try: cache, hit: 90%, miss: [] }] }')).toMatchObject({ value: 0, holds: true });
  });
});

test('what is stored is told with where it is, and only as far as it is known', () => {
  const stored = (datum: string) =>
    analysed(`${HEAD}components:\n  db: { kind: database }\ndata:\n  rows: { ${datum} }\n`).storage['rows'] ??
    {};
  expect(stored('in: db, size: 1 kB, count: 10')).toMatchObject({ in: 'db' });
  expect(Object.keys(stored('in: db'))).toEqual(['in', 'copies']);
  expect(Object.keys(stored('in: db, size: 1 kB, growth: 1/s'))).toEqual([
    'in',
    'copies',
    'perDay',
    'year1',
    'year3',
    'year5',
  ]);
});
