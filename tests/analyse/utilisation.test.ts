import { describe, expect, test } from 'vitest';
import { stationOf } from '../../src/analyse/network.ts';
import { AS_WRITTEN } from '../../src/analyse/question.ts';
import { hostOf } from '../../src/analyse/utilisation.ts';
import { World } from '../../src/analyse/world.ts';
import { analysed, component } from './analysed.ts';
import { type Given, laidOut } from './laid-out.ts';

const part = (written: string, path = '[a]') =>
  component(
    analysed(
      `sdx: design/v1\ntitle: One\ncomponents:\n  a: { ${written} }\nflows:\n  all: { rate: 50 req/s, path: ${path} }\n`,
    ),
    'a',
  );

describe('a part in the process of another', () => {
  const host = (components: string, of = 'a') => {
    const network = laidOut({ components, flows: '  all: { path: [a] }' });
    return hostOf(network, stationOf(network, of)).id;
  };

  test('has that for its host, and the host of that', () => {
    const within =
      '  a: { kind: service, within: b }\n  b: { kind: service, within: c }\n  c: { kind: service }';
    expect([host(within), host(within, 'b'), host(within, 'c')]).toEqual(['c', 'c', 'c']);
  });

  test('is its own where there is no such other, or only itself', () => {
    expect(host('  a: { kind: service, within: nowhere }')).toBe('a');
    expect(host('  a: { kind: service, within: a }')).toBe('a');
    // Each of two within each other is in the other, which is in nothing further.
    expect(host('  a: { kind: service, within: b }\n  b: { kind: service, within: a }')).toBe('b');
  });
});

describe('a stated capacity', () => {
  test.each([
    ['capacity: 100 req/s', '[{ call: a, time: 5 ms }]', 100],
    ['capacity: 100 req/s, time: 10 ms', '[a]', 100],
    // Of calls half as long twice as many, of longer ones fewer.
    ['capacity: 100 req/s, time: 10 ms', '[{ call: a, time: 5 ms }]', 200],
    ['capacity: 100 req/s, time: 10 ms', '[{ call: a, time: 40 ms }]', 25],
    ['capacity: 100 req/s, time: 10 ms', '[a, { call: a, time: 30 ms }]', 50],
    // No length is a multiple of none.
    ['capacity: 100 req/s, time: 0 ms', '[{ call: a, time: 5 ms }]', 100],
    ['capacity: 100 req/s, time: 10 ms', '[{ call: a, time: 0 ms }]', 100],
  ])('{ %s } met by %s is %d', (written, path, capacity) => {
    expect(part(`kind: service, ${written}`, path).capacity).toBeCloseTo(capacity, 9);
  });
});

describe('replicas', () => {
  test('of which one takes everything are no more than that one', () => {
    const store = 'kind: database, replication: { mode: async }, capacity: 100 req/s, availability: 99%';
    const two = part(`${store}, replicas: 2`);
    expect([two.capacity, two.utilisation.peak?.value, two.utilisation.oneLost?.value]).toEqual([
      100, 0.5, 0.5,
    ]);
    // Down where both are.
    expect([two.needed, two.unavailability]).toEqual([1, expect.closeTo(1e-4, 12)]);
    const tooMuch = part(`${store}, replicas: 2`, '[{ call: a, times: 5 }]');
    expect([tooMuch.utilisation.peak?.value, tooMuch.needed]).toEqual([2.5, 1]);
    expect(part(store).utilisation.oneLost).toBeUndefined();
    expect(part(`${store}, standby: 1`).utilisation.oneLost?.value).toBe(0.5);
  });

  test('that each apply every write are needed for the reads that are left', () => {
    const store = 'kind: database, replicas: 4, capacity: 100 req/s';
    const needed = (writes: number, reads: number) =>
      part(store, `[{ call: a, op: write, times: ${writes / 50} }, { call: a, times: ${reads / 50} }]`)
        .needed;
    // Reads over what the writes leave of a hundred; none helps where they leave nothing.
    expect([needed(50, 100), needed(50, 101), needed(20, 200), needed(0, 30)]).toEqual([2, 3, 3, 1]);
    expect([needed(100, 50), needed(150, 50)]).toEqual([1, 1]);
  });

  describe('that each hold a part', () => {
    // 50 reads and 100 writes a second, three copies of each: 350 of six times 100, and of five once one is lost.
    const path = '[a, { call: a, op: write, times: 2 }]';
    const six = 'kind: database, replicas: 6, capacity: 100 req/s';

    test.each(['sync', 'async'])('apply each write as often as there are copies (%s)', (mode) => {
      for (const reads of ['', ', reads: true', ', reads: false']) {
        const store = part(`${six}, replication: { mode: ${mode}, factor: 3${reads} }`, path);
        expect(store.utilisation.peak?.value).toBeCloseTo(350 / 600, 12);
        expect(store.utilisation.oneLost?.value).toBeCloseTo(350 / 500, 12);
        // What they take of this mix: 150 requests are 350 pieces of work.
        expect(store.capacity).toBeCloseTo((600 * 150) / 350, 9);
        expect(store.needed).toBe(4);
      }
    });

    test('do so without a word on the copies where the store is made of parts', () => {
      const store = (technology: string, more = '') =>
        part(`${six}, technology: ${technology}, replication: { mode: async }${more}`, path);
      expect(store('Cassandra 5').utilisation.peak?.value).toBeCloseTo(150 / 600, 12);
      expect(store('a wide-column store').utilisation.peak?.value).toBeCloseTo(150 / 600, 12);
      expect(store('PostgreSQL').utilisation.peak?.value).toBeCloseTo(150 / 100, 12);
      // On three nodes three copies are everywhere.
      expect(
        part(`kind: database, replicas: 3, capacity: 100 req/s, technology: Cassandra`, path).utilisation.peak
          ?.value,
      ).toBeCloseTo((50 / 3 + 100) / 100, 12);
    });

    test('are not parts where every one has a copy', () => {
      const store = part(`${six}, replication: { mode: async, factor: 6, reads: true }`, path);
      expect(store.utilisation.peak?.value).toBeCloseTo((50 / 6 + 100) / 100, 12);
    });

    test('take what they take where nothing arrives', () => {
      const idle = part(`${six}, replication: { factor: 3 }`, '[{ call: a, times: 0 }]');
      expect([idle.capacity, idle.utilisation.peak?.value, idle.needed]).toEqual([600, 0, 1]);
    });
  });

  test('are as many as the load needs', () => {
    const needed = (times: number) =>
      part('kind: service, replicas: 4, capacity: 100 req/s', `[{ call: a, times: ${times} }]`).needed;
    expect([needed(0), needed(2), needed(2.02), needed(10)]).toEqual([1, 1, 2, 5]);
  });
});

/** P(fewer than `needed` of `fleet` are up), one state after the other. */
function shareDown(needed: number, fleet: number, down: number): number {
  let share = 0;
  for (let state = 0; state < 2 ** fleet; state++) {
    const off = [...state.toString(2)].filter((bit) => bit === '1').length;
    if (fleet - off < needed) share += down ** off * (1 - down) ** (fleet - off);
  }
  return share;
}

describe('the time that a part is down', () => {
  const samples = (...values: number[]) => Float64Array.from(values);
  const downOf = (given: Readonly<Record<string, Given>>) => {
    const prefixed = Object.entries(given).map(([key, value]) => [`components.a.${key}`, value]);
    const network = laidOut(
      { components: '  a: { kind: service }', flows: '  all: { path: [a] }' },
      Object.fromEntries(prefixed),
      4,
    );
    return new World(network, AS_WRITTEN).unavailability('a');
  };
  const certain = { availability: { value: 0.9 }, replicas: { value: 3 }, needs: { value: 2 } };

  test('is that of fewer than are needed', () => {
    expect(downOf(certain)?.value).toBeCloseTo(shareDown(2, 3, 0.1), 12);
    expect(downOf({ ...certain, standby: { value: 1 } })?.value).toBeCloseTo(shareDown(2, 4, 0.1), 12);
    // A part of a replica carries nothing, and a part of one that is needed is one.
    expect(downOf({ ...certain, replicas: { value: 3.7 } })?.value).toBeCloseTo(shareDown(2, 3, 0.1), 12);
    expect(downOf({ ...certain, needs: { value: 1.2 } })?.value).toBeCloseTo(shareDown(2, 3, 0.1), 12);
    expect(downOf({ ...certain, needs: { value: 0 } })?.value).toBeCloseTo(shareDown(1, 3, 0.1), 12);
    // More than there are: all of those that would do.
    expect(downOf({ ...certain, needs: { value: 5 } })?.value).toBeCloseTo(shareDown(5, 5, 0.1), 12);
    expect(downOf({ ...certain, shards: { value: 2 } })?.value).toBeCloseTo(
      1 - (1 - shareDown(2, 3, 0.1)) ** 2,
      12,
    );
  });

  test('is not known without an availability, or without a number of replicas that are needed', () => {
    const { availability, replicas, needs } = certain;
    expect([downOf({ replicas, needs }), downOf({ availability, replicas })]).toEqual([undefined, undefined]);
    // Of one, that one is needed.
    expect(downOf({ availability })?.value).toBeCloseTo(0.1, 12);
  });

  test.each([
    ['needs', samples(1, 2, 2, 3), (value: number) => shareDown(value, 3, 0.1)],
    ['replicas', samples(2, 3, 3, 4), (value: number) => shareDown(2, value, 0.1)],
    ['standby', samples(0, 1, 1, 2), (value: number) => shareDown(2, 3 + value, 0.1)],
    ['availability', samples(0.9, 0.8, 0.8, 0.5), (value: number) => shareDown(2, 3, 1 - value)],
    ['shards', samples(1, 2, 2, 3), (value: number) => 1 - (1 - shareDown(2, 3, 0.1)) ** value],
  ] as const)('differs from draw to draw with %s', (fact, drawn, expected) => {
    const found = downOf({ ...certain, [fact]: { value: 1, samples: drawn } });
    expect([...(found?.draws ?? [])]).toEqual([...drawn].map((value) => expect.closeTo(expected(value), 12)));
  });
});
