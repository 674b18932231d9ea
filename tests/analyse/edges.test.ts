import { describe, expect, test } from 'vitest';
import { analysed, component, flow } from './analysed.ts';

const of = (components: string, flows: string, more = '') =>
  analysed(`sdx: design/v1\ntitle: Edges\ncomponents:\n${components}\nflows:\n${flows}\n${more}`);

test('of parts that count alike the first by name is named first', () => {
  const part = '{ kind: service, concurrency: 1, time: 10 ms, availability: 99% }';
  const analysis = of(
    `  b: ${part}\n  c: ${part}\n  a: ${part}`,
    '  all: { rate: 1 req/s, path: [b, c, a] }',
  );
  const { spentAt, availability } = flow(analysis, 'all');
  expect(spentAt.map((each) => each.component)).toEqual(['a', 'b', 'c']);
  expect(availability.spentBy.map((each) => each.component)).toEqual(['a', 'b', 'c']);
  expect(analysis.bottlenecks.map((each) => each.component)).toEqual(['a', 'b', 'c']);
});

test('a stated capacity is told beside what concurrency and time come to', () => {
  const { components } = of(
    '  both: { kind: service, capacity: 300 req/s, concurrency: 4, time: 10 ms }\n  stated: { kind: service, capacity: 300 req/s }\n  worked: { kind: service, concurrency: 4, time: 10 ms }',
    '  all: { rate: 1 req/s, path: [both] }',
  );
  const told = ['both', 'stated', 'worked'].map((id) => [
    components[id]?.capacity,
    components[id]?.derivedCapacity,
  ]);
  expect(told).toEqual([
    [300, 400],
    [300, undefined],
    [400, undefined],
  ]);
});

test('a flow without a rate has no bandwidth, and one of requests has that alone', () => {
  const analysis = of(
    '  a: { kind: service }',
    '  none: { request: 1 kB, path: [a] }\n  in: { rate: 2 req/s, peak: 3, request: 1 kB, path: [a] }',
  );
  expect(flow(analysis, 'none').bandwidth).toBeUndefined();
  expect(flow(analysis, 'in').bandwidth).toEqual({ in: 6000 });
});

test('connections at their limit are not out yet', () => {
  const { bottlenecks } = of(
    '  api: { kind: service, replicas: 5, pool: { to: db, size: 10 } }\n  db: { kind: database, maxConnections: 50 }',
    '  none: { path: [api] }',
  );
  expect(bottlenecks).toEqual([]);
});

test('what is optional is waited for, as long as it is up', () => {
  const part = '{ kind: service, concurrency: 1, time: 10 ms }';
  const analysis = of(
    `  a: ${part}\n  b: ${part}`,
    '  all: { rate: 0 req/s, path: [a, { optional: [b, { parallel: [[b], [a]] }] }] }',
  );
  // Two one after the other, and the later of two: 1 + 1 + 3/2 service times.
  expect((flow(analysis, 'all').latency.peak?.mean.value ?? 0) / 0.035).toBeCloseTo(1, 2);
});

describe('calls of different lengths share one queue', () => {
  test('and wait by the mean square of all of them (Pollaczek and Khinchine)', () => {
    const analysis = of(
      '  db: { kind: service, concurrency: 1, time: 10 ms }',
      '  short: { rate: 20 req/s, path: [db] }\n  long: { rate: 10 req/s, path: [{ call: db, time: 30 ms }] }',
    );
    // λ E[S²] / 2 (1 − ρ), where an exponential time of mean m has E[S²] = 2 m².
    const [busy, square] = [20 * 0.01 + 10 * 0.03, 20 * 2 * 0.01 ** 2 + 10 * 2 * 0.03 ** 2];
    const wait = square / (2 * (1 - busy));
    expect(component(analysis, 'db').utilisation.peak?.value).toBeCloseTo(busy, 12);
    expect(flow(analysis, 'short').latency.peak?.mean.value).toBeCloseTo(0.01 + wait, 9);
    expect(flow(analysis, 'long').latency.peak?.mean.value).toBeCloseTo(0.03 + wait, 9);
  });

  test('of constant ones as well', () => {
    const analysis = of(
      '  db: { kind: service, concurrency: 1, time: { mean: 10 ms, cv: 0 } }',
      '  short: { rate: 20 req/s, path: [db] }\n  long: { rate: 10 req/s, path: [{ call: db, time: { mean: 30 ms, cv: 0 } }] }',
    );
    const wait = (20 * 0.01 ** 2 + 10 * 0.03 ** 2) / (2 * 0.5);
    expect(flow(analysis, 'short').latency.peak?.mean.value).toBeCloseTo(0.01 + wait, 9);
  });

  test('and one of unknown length leaves all unknown', () => {
    const analysis = of(
      '  db: { kind: service, concurrency: 1 }',
      '  short: { rate: 20 req/s, path: [{ call: db, time: 10 ms }] }\n  vague: { rate: 10 req/s, path: [db] }',
    );
    expect(component(analysis, 'db').utilisation).toEqual({});
    expect(flow(analysis, 'short').latency.unknown).toMatchObject({ reason: 'missing', components: ['db'] });
  });
});

describe('replicas of a database', () => {
  test.each([
    ['mode: async, reads: true', 50],
    ['mode: async, reads: for reports', 50],
    ['mode: async, reads: " "', 100],
    ['mode: async, reads: false', 100],
    ['mode: quorum', 50],
    ['mode: multi-leader', 50],
  ])('under { %s } have %i of 100 reads each', (replication, each) => {
    const analysis = of(
      `  db: { kind: database, replicas: 2, capacity: 1000 req/s, replication: { ${replication} } }`,
      '  read: { rate: 100 req/s, path: [db] }',
    );
    expect(component(analysis, 'db').utilisation.peak?.value).toBeCloseTo(each / 1000, 12);
  });
});

test.each([
  '{ try: cache, miss: [db] }',
  '{ parallel: [[db], [{ try: cache, miss: [db] }]] }',
  '{ either: [{ path: [db] }, { path: [{ try: cache, miss: [db] }] }] }',
  '{ optional: [{ try: cache, miss: [db] }] }',
  '{ async: [{ try: cache, miss: [db] }] }',
])('a hit ratio that is lacking is asked for wherever it stands: %s', (step) => {
  const part = 'concurrency: 1, time: 1 ms, availability: 99% }';
  const { missing } = of(
    `  cache: { kind: cache, ${part}\n  db: { kind: database, ${part}`,
    `  all: { rate: 1 req/s, path: [${step}] }`,
  );
  expect(missing).toHaveLength(1);
  expect(missing[0]).toMatchObject({
    fact: 'hit',
    blocks: 'what goes past cache when it does not have the answer',
  });
});
