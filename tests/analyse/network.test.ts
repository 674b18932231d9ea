import { describe, expect, test } from 'vitest';
import { meetings } from '../../src/analyse/load.ts';
import { AS_WRITTEN } from '../../src/analyse/question.ts';
import { type Given, laidOut as laidOutWith } from './laid-out.ts';

/** The network of one flow. */
const laidOut = (
  { components, path }: { readonly components: string; readonly path: string },
  given = {},
  draws = 0,
) => laidOutWith({ components, flows: `  all: { path: ${path} }` }, given, draws);

const SERVICE = '  a: { kind: service }';
const stationOf = (given: Readonly<Record<string, Given>>, draws = 0) => {
  const prefixed = Object.entries(given).map(([key, value]) => [`components.a.${key}`, value]);
  const found = laidOut({ components: SERVICE, path: '[a]' }, Object.fromEntries(prefixed), draws);
  return found.stations.get('a');
};
const drawn = (...samples: number[]) => Float64Array.from(samples);

describe('a number', () => {
  test.each([
    [3, { value: 3 }],
    [0, { value: 0 }],
    // Beyond what a measure can be, or nothing of it.
    [1e60, { value: 1e60 }],
    [1.01e60, undefined],
    [1e-60, { value: 1e-60 }],
    [0.99e-60, { value: 0 }],
    [-1, undefined],
    [Number.NaN, undefined],
    [undefined, undefined],
  ])('of %s', (value, expected) => {
    expect(stationOf({ needs: { value } })?.needs).toEqual(expected);
  });

  test('that has to be above zero is none at zero', () => {
    const values = (value: number) => {
      const { capacity, concurrency } = stationOf({ capacity: { value }, concurrency: { value } }) ?? {};
      return [capacity?.value, concurrency?.value];
    };
    expect([values(0), values(0.5)]).toEqual([
      [undefined, undefined],
      [0.5, 0.5],
    ]);
  });

  test('has as many draws as there is room for, none of them below zero', () => {
    const samples = drawn(5, -3, 7, 9);
    expect(stationOf({ needs: { value: 4, samples } }, 3)?.needs).toEqual({
      value: 4,
      draws: drawn(5, 0, 7),
    });
    expect([...samples]).toEqual([5, -3, 7, 9]);
    const positive = drawn(5, 0, 7);
    expect(stationOf({ needs: { value: 4, samples: positive } }, 3)?.needs?.draws).toEqual(positive);
  });

  test('of replicas and shards is one at least, and none of standbys', () => {
    const { replicas, replicasGiven, standby, shards } = stationOf({}) ?? {};
    expect({ replicas, replicasGiven, standby, shards }).toEqual({
      replicas: { value: 1 },
      replicasGiven: false,
      standby: { value: 0 },
      shards: { value: 1 },
    });
    const given = stationOf(
      {
        replicas: { value: 0.5 },
        standby: { value: 2 },
        shards: { value: 4, samples: drawn(0, 8) },
      },
      2,
    );
    expect(given).toMatchObject({ replicas: { value: 1 }, replicasGiven: true, standby: { value: 2 } });
    expect(given?.shards).toEqual({ value: 4, draws: drawn(1, 8) });
  });

  test('of an availability is told as the time down, with all its digits', () => {
    const down = (slot: Given, draws = 2) => stationOf({ availability: slot }, draws)?.down;
    expect(down({ value: undefined })).toBeUndefined();
    expect(down({ value: 0.75 })).toEqual({ value: 0.25 });
    expect(down({ value: 1 - 1e-12, complement: 1e-12 })).toEqual({ value: 1e-12 });
    expect([down({ value: 1.2 }), down({ value: -0.2 })]).toEqual([{ value: 0 }, { value: 1 }]);
    const samples = drawn(0.5, 1.5, 0.25);
    expect(down({ value: 0.5, samples })).toEqual({ value: 0.5, draws: drawn(0.5, 0) });
    const complementSamples = drawn(1e-13, -1e-13, 1e-13);
    expect(down({ value: 1, complement: 1e-13, samples, complementSamples })).toEqual({
      value: 1e-13,
      draws: drawn(1e-13, 0),
    });
  });
});

describe('a column', () => {
  const draws = (steps: number, asked: number) =>
    laidOut({ components: SERVICE, path: `[${Array(steps).fill('a').join(', ')}]` }, {}, asked).draws;

  test('has a draw for each that is asked for, as long as all fit into 64 MB', () => {
    // A million numbers of eight bytes, over stations and steps.
    expect(draws(1, 10_000)).toBe(10_000);
    expect(draws(99, 20_000)).toBe(10_000);
    expect(draws(3, 300_000)).toBe(250_000);
  });

  test('has a hundred all the same, where so many are asked for', () => {
    expect([draws(19_999, 1000), draws(19_999, 60)]).toEqual([100, 60]);
  });
});

/** The steps of the one flow, by their numbers. */
const stepsOf = (path: string, given: Readonly<Record<string, Given>> = {}, components = SERVICE) => {
  const prefixed = Object.entries(given).map(([key, value]) => [`flows.all.path${key}`, value]);
  return laidOut({ components, path }, Object.fromEntries(prefixed)).flows[0]?.steps ?? [];
};

describe('the ways of an either', () => {
  test.each([
    [
      [0.3, undefined, undefined],
      [0.3, 0.35, 0.35],
    ],
    [
      [undefined, undefined],
      [0.5, 0.5],
    ],
    // More or less than all of them is scaled to all.
    [
      [0.9, 0.9],
      [0.5, 0.5],
    ],
    [
      [0.2, 0.3],
      [0.4, 0.6],
    ],
    [
      [1.2, undefined],
      [1, 0],
    ],
    [
      [0, 0],
      [0, 0],
    ],
  ])('with shares of %j have %j', (shares, expected) => {
    const given = shares.map((value, i) => [`[0].either[${i}].share`, { value }] as const);
    const path = `[{ either: [${shares.map(() => '{ path: [a] }').join(', ')}] }]`;
    const [step] = stepsOf(path, Object.fromEntries(given));
    const found = step?.kind === 'either' ? step.choices.map(({ share }) => share.value) : [];
    expect(found).toEqual(expected.map((share) => expect.closeTo(share, 12)));
  });
});

describe('a step', () => {
  test('to what is not there is left out, and what would follow a miss follows', () => {
    const kinds = (path: string) =>
      stepsOf(path).map((step) => ('station' in step ? step.station : step.kind));
    expect(kinds('[nobody, a, { try: nobody, miss: [a] }, { try: a, miss: [nobody] }]')).toEqual([
      'a',
      'a',
      'a',
    ]);
  });

  test('of a saga is a write to each', () => {
    const [first, ...others] = stepsOf('[{ saga: [{ do: a, undo: a }] }]');
    expect([first, others.length]).toMatchObject([{ kind: 'call', station: 'a', op: 'write' }, 0]);
  });

  test('reads where it does not say that it writes', () => {
    const steps = stepsOf('[a, { call: a, op: write }, { try: a }, { try: a, op: write }]');
    expect(steps.map((step) => 'op' in step && step.op)).toEqual(['read', 'write', 'read', 'write']);
  });

  test('that tries has a hit ratio where it has a way on, of 1 at most, and fails where it has none', () => {
    const given = { '[1].hit': { value: 0.25 }, '[2].hit': { value: 1.5 }, '[4].hit': { value: 0.5 } };
    const steps = stepsOf(
      '[{ try: a, miss: [a] }, { try: a, miss: [a] }, { try: a, miss: [a], down: skip }, { try: a }, { try: a, down: miss }]',
      given,
    );
    expect(steps.map((step) => step.kind === 'try' && [step.hit?.value, step.down])).toEqual([
      [undefined, 'miss'],
      [0.25, 'miss'],
      [1, 'skip'],
      [1, 'fail'],
      [0.5, 'miss'],
    ]);
  });

  test('takes the time of its station, or its own', () => {
    const components = '  a: { kind: service, time: { mean: 3 s, p99: 9 s, cv: 2 } }\n  b: { kind: service }';
    const given = {
      'components.a.time.mean': { value: 3 },
      'components.a.time.p99': { value: 9 },
      'components.a.time.cv': { value: 2 },
      'flows.all.path[1].time': { value: 5 },
      'flows.all.path[1].times': { value: 4 },
      'flows.all.path[2].time.mean': { value: 6 },
    };
    const path =
      '[a, { call: a, time: 5 s, times: 4 }, { call: a, time: { mean: 6 s } }, { call: a, time: soon }, b]';
    const steps = laidOut({ components, path }, given).flows[0]?.steps ?? [];
    const own = { mean: { value: 3 }, p99: { value: 9 }, cv: { value: 2 } };
    expect(steps.map((step) => step.kind === 'call' && [step.time, step.times.value])).toEqual([
      [own, 1],
      [{ mean: { value: 5 }, p99: undefined, cv: undefined }, 4],
      [{ mean: { value: 6 }, p99: undefined, cv: undefined }, 1],
      [own, 1],
      [undefined, 1],
    ]);
  });
});

describe('who calls', () => {
  /** The retries that the last visit of a path is called with. */
  const retries = (path: string, callers: Readonly<Record<string, number>>) => {
    const names = Object.keys(callers);
    const components = [
      ...names.map(
        (id) => `  ${id}: { kind: service, calls: { ${id.startsWith('x') ? 'z' : 't'}: { retries: 1 } } }`,
      ),
      '  t: { kind: service }',
      '  z: { kind: service }',
    ].join('\n');
    const given = names.map((id) => [`components.${id}.calls.t.retries`, { value: callers[id] }] as const);
    const network = laidOut({ components, path }, Object.fromEntries(given));
    const met = network.flows.flatMap((flow) => meetings(network, flow, AS_WRITTEN));
    return met.at(-1)?.visit.policy?.retries?.value;
  };
  const two = { a: 1, b: 2 };

  test.each([
    ['[t]', undefined],
    ['[a, t]', 1],
    // The nearest before that says anything of it, on this path.
    ['[a, b, t]', 2],
    ['[b, a, z, t]', 1],
    ['[a, { async: [b] }, t]', 1],
    ['[a, { parallel: [[b], [t]] }]', 1],
    ['[a, { async: [b, { optional: [t] }] }]', 2],
    ['[a, { either: [{ path: [b] }, { path: [t] }] }]', 1],
    ['[a, { try: b, miss: [t] }]', 1],
    ['[{ optional: [{ parallel: [[a, t]] }] }]', 1],
  ])('on %s says %s', (path, expected) => {
    expect(retries(path, two)).toBe(expected);
  });

  test('is looked for among the fifty before', () => {
    const others = (count: number) =>
      Object.fromEntries(Array.from({ length: count }, (_, i) => [`x${i}`, 5] as const));
    const path = (count: number) => `[a, ${Object.keys(others(count)).join(', ')}, t]`;
    expect(retries(path(49), { a: 1, ...others(49) })).toBe(1);
    expect(retries(path(50), { a: 1, ...others(50) })).toBeUndefined();
    expect(
      retries(`[a, ${Object.keys(others(49)).join(', ')}, { async: [t] }]`, { a: 1, ...others(49) }),
    ).toBe(1);
  });

  test('says how long it waits, how often it tries again and what of that fails', () => {
    const components =
      '  a: { kind: service, calls: { b: { retries: { max: 3, failing: 2, budget: 10% }, timeout: 1 s }, c: { retries: 4, timeout: 0 s } } }\n  b: { kind: service }\n  c: { kind: service }';
    const of = (id: string, key: string) => `components.a.calls.${id}.${key}`;
    const { stations } = laidOut(
      { components, path: '[a]' },
      {
        [of('b', 'timeout')]: { value: 1 },
        [of('b', 'retries.max')]: { value: 3 },
        [of('b', 'retries.failing')]: { value: 2 },
        [of('b', 'retries.budget')]: { value: 0.1 },
        [of('c', 'timeout')]: { value: 0 },
        [of('c', 'retries')]: { value: 4 },
      },
    );
    expect([...(stations.get('a')?.calls ?? [])]).toEqual([
      ['b', { timeout: { value: 1 }, retries: { value: 3 }, failing: { value: 1 }, budget: { value: 0.1 } }],
      ['c', { timeout: undefined, retries: { value: 4 }, failing: undefined, budget: undefined }],
    ]);
  });
});

test.each([
  ['kind: service', 'all'],
  ['kind: database', 'reads'],
  ['kind: database, needs: 2', 'all'],
  ['kind: database, needs: 1', 'reads'],
  ['kind: database, replication: { mode: quorum }', 'all'],
  ['kind: database, replication: { mode: multi-leader }', 'all'],
  ['kind: database, replication: { mode: async }', 'one'],
  ['kind: database, needs: 2, replication: { mode: async }', 'one'],
  ['kind: database, replication: { mode: async, reads: true }', 'reads'],
  ['kind: database, replication: { mode: async, reads: false }', 'one'],
  ['kind: database, replication: { factor: 3 }', 'one'],
  ['kind: database, replication: { reads: reports }', 'reads'],
  ['kind: database, replication: { reads: " " }', 'one'],
  ['kind: cache, replication: { mode: async }', 'all'],
])('a part that says { %s } spreads what arrives over %s', (written, spread) => {
  const { stations } = laidOut({ components: `  a: { ${written} }`, path: '[a]' });
  expect(stations.get('a')?.spread).toBe(spread);
});
