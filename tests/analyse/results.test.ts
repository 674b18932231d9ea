import { describe, expect, test } from 'vitest';
import {
  at,
  type Column,
  certain,
  combine,
  combine3,
  map,
  product,
  quotient,
  Sum,
  sum,
} from '../../src/analyse/column.ts';
import { growthTo } from '../../src/analyse/growth.ts';
import { AS_WRITTEN } from '../../src/analyse/question.ts';
import { centralFacts } from '../../src/estimate/design-facts.ts';
import { Worksheet } from '../../src/estimate/worksheet.ts';
import { analysed, component, design, flow } from './analysed.ts';

describe('a column', () => {
  const two = certain(2);
  const a: Column = { value: 3, draws: Float64Array.of(1, 5) };
  const b: Column = { value: 7, draws: Float64Array.of(4, 8) };
  const told = ({ value, draws }: Column) => [value, ...(draws ?? [])];

  test('is one number, or one for each draw', () => {
    expect([at(a, undefined), at(a, 0), at(a, 1), at(two, undefined), at(two, 1)]).toEqual([3, 1, 5, 2, 2]);
  });

  test('is computed draw by draw, with what is certain in each', () => {
    const minus = (left: number, right: number) => left - right;
    expect([combine(a, b, minus), combine(a, two, minus), combine(two, a, minus)].map(told)).toEqual([
      [-4, -3, -3],
      [1, -1, 3],
      [-1, 1, -3],
    ]);
    expect(told(combine(two, two, minus))).toEqual([0]);
    const both = (x: number, y: number, z: number) => 100 * x + 10 * y + z;
    expect(told(combine3(two, two, two, both))).toEqual([222]);
    expect(told(combine3(a, two, two, both))).toEqual([322, 122, 522]);
    expect(told(combine3(two, a, two, both))).toEqual([232, 212, 252]);
    expect(told(combine3(two, b, a, both))).toEqual([273, 241, 285]);
    expect(told(map(a, (one) => one * one))).toEqual([9, 1, 25]);
    expect(told(map(two, (one) => one * one))).toEqual([4]);
  });

  test('is multiplied, divided and added', () => {
    expect([product(a, b), product(a, two), product(two, a), product(two, two)].map(told)).toEqual([
      [21, 4, 40],
      [6, 2, 10],
      [6, 2, 10],
      [4],
    ]);
    expect([quotient(b, two), quotient(two, b), quotient(b, a), quotient(two, two)].map(told)).toEqual([
      [3.5, 2, 4],
      [2 / 7, 0.5, 0.25],
      [7 / 3, 4, 1.6],
      [1],
    ]);
    expect([sum(a, b), sum(a, two), sum(two, a), sum(two, two)].map(told)).toEqual([
      [10, 5, 13],
      [5, 3, 7],
      [5, 3, 7],
      [4],
    ]);
    // Nothing is added to nothing, and one is no factor.
    expect([sum(a, certain(0)), sum(certain(0), a), product(a, certain(1)), quotient(a, certain(1))]).toEqual(
      [a, a, a, a],
    );
  });

  test('is summed up, and none of its parts is changed by that', () => {
    const running = (...columns: Column[]) => {
      const all = new Sum();
      for (const column of columns) all.add(column);
      return told(all.column);
    };
    expect(running()).toEqual([0]);
    expect(running(two, two)).toEqual([4]);
    expect(running(a)).toEqual([3, 1, 5]);
    expect(running(two, a, b, two)).toEqual([14, 9, 17]);
    expect(running(a, b, a)).toEqual([13, 6, 18]);
    expect([told(a), told(b)]).toEqual([
      [3, 1, 5],
      [7, 4, 8],
    ]);
    const read = new Sum();
    read.add(a);
    read.add(two);
    expect([told(read.column), told(read.column)]).toEqual([
      [5, 3, 7],
      [5, 3, 7],
    ]);
  });
});

const BASE = 'sdx: design/v1\ntitle: Shop\n';

describe('what is stored', () => {
  const DAY = 86_400;
  const stored = (datum: string, home = 'kind: database', to = 'db') =>
    analysed(`${BASE}components:\n  db: { ${home} }\ndata:\n  rows: { in: ${to}, ${datum} }\n`).storage[
      'rows'
    ];
  const values = (...of: Parameters<typeof stored>) => {
    const { copies, now, perDay, year1, year3, year5 } = stored(...of) ?? { copies: 0 };
    return [copies, now?.value, perDay, year1?.value, year3?.value, year5?.value];
  };

  test('is there today and added for years', () => {
    const year = 365 * DAY * 1000;
    expect(values('size: 1 kB, count: 1000, growth: 1/s')).toEqual([
      1,
      1e6,
      1000 * DAY,
      1e6 + year,
      1e6 + 3 * year,
      1e6 + 5 * year,
    ]);
    expect(values('size: 1 kB, count: 1000')).toEqual([1, 1e6, undefined, 1e6, 1e6, 1e6]);
    expect(values('size: 1 kB, growth: 1/s')).toEqual([1, undefined, 1000 * DAY, year, 3 * year, 5 * year]);
    expect(values('size: 1 kB')).toEqual([1, undefined, undefined, undefined, undefined, undefined]);
    expect(values('count: 1000, growth: 1/s').slice(1)).toEqual(Array(5).fill(undefined));
  });

  test('goes at the pace at which it came, under a retention', () => {
    // After two years all of today is gone, and two years of what was added are there; in a year half of today.
    const two = 730 * DAY;
    const [, , , year1, year3, year5] = values(`size: 1 kB, count: ${two}, growth: 1/s, retention: 730 days`);
    expect(year1).toBeCloseTo((two / 2 + 365 * DAY) * 1000, -3);
    expect([year3, year5]).toEqual([two * 1000, two * 1000]);
    // What does not grow is not replaced: nothing says that it goes.
    expect(values('size: 1 kB, count: 10, retention: 1 day').slice(3)).toEqual([10_000, 10_000, 10_000]);
  });

  test.each([
    ['kind: database, replicas: 3', 3],
    ['kind: database, replicas: 2, standby: 1', 3],
    ['kind: database, standby: 1', 2],
    ['kind: database, replicas: 2, replication: { factor: 5 }', 5],
    ['kind: queue, replicas: 3', 1],
    ['kind: queue, replication: { factor: 3 }', 3],
  ])('is kept by %s %s times', (home, copies) => {
    expect(values('size: 1 kB, count: 1000', home).slice(0, 2)).toEqual([copies, copies * 1e6]);
  });
});

describe('what a component holds', () => {
  test('of connections is what the pools of all replicas keep open', () => {
    const analysis = analysed(`${BASE}components:
  api: { kind: service, replicas: 4, pool: { to: db, size: 20 } }
  job: { kind: worker, pool: [{ to: db, size: 5 }, { to: db, size: 3 }, { to: other, size: 7 }, { to: free, size: 1 }] }
  db: { kind: database, maxConnections: 100 }
  other: { kind: database, maxConnections: 0 }
  free: { kind: database }
`);
    const use = (id: string) => component(analysis, id).connections;
    expect(use('db')).toEqual({ opened: 88, from: { api: 80, job: 8 }, limit: 100, utilisation: 0.88 });
    expect(use('other')).toEqual({ opened: 7, from: { job: 7 }, limit: 0 });
    expect(use('free')).toEqual({ opened: 1, from: { job: 1 } });
    expect(Object.keys(use('free') ?? {})).toEqual(['opened', 'from']);
    expect(use('api')).toBeUndefined();
    expect(analysis.bottlenecks).toEqual([]);
  });

  test('of connections over the limit is a bottleneck today', () => {
    const { bottlenecks } = analysed(`${BASE}components:
  api: { kind: service, replicas: 5, pool: { to: db, size: 20 } }
  db: { kind: database, maxConnections: 50 }
`);
    expect(bottlenecks).toEqual([{ component: 'db', what: 'connections', utilisation: 2, saturatesAt: 0.5 }]);
  });

  test.each([
    ['memory: 1 MB, cacheOf: rows', { bytes: 1e6, workingSet: 2e6, holds: 0.5 }],
    ['memory: 1 MB, shards: 4, cacheOf: rows', { bytes: 4e6, workingSet: 2e6, holds: 1 }],
    ['memory: 1 MB, replicas: 4, cacheOf: [rows, few]', { bytes: 1e6, workingSet: 2.5e6, holds: 0.4 }],
    ['memory: 1 MB, cacheOf: none', { bytes: 1e6, workingSet: 0, holds: 1 }],
    ['memory: 1 MB, cacheOf: sizeless', undefined],
    ['memory: 1 MB, cacheOf: [rows, countless]', undefined],
    ['memory: 1 MB', undefined],
    ['cacheOf: rows', undefined],
  ])('of memory: %s', (cache, expected) => {
    const analysis = analysed(`${BASE}components:
  cache: { kind: cache, ${cache} }
  db: { kind: database }
data:
  rows: { in: db, size: 2 kB, count: 1000 }
  few: { in: db, size: 500 kB, count: 1 }
  none: { in: db, size: 1 kB, count: 0 }
  sizeless: { in: db, count: 1000 }
  countless: { in: db, size: 1 kB }
`);
    expect(component(analysis, 'cache').memory).toEqual(expected);
  });
});

/** One server at half its load: an M/M/1 queue, whose response time is exponential with mean 20 ms. */
const QUEUE = `${BASE}components:
  api: { kind: service, concurrency: 1, time: 10 ms, availability: 99.9% }
  spare: { kind: service, concurrency: 1, time: 1 ms, availability: 99% }
  copy: { kind: database, concurrency: 1, time: 1 ms, availability: 100%, replication: { reads: true, mode: async, lag: 4 s } }
  cache: { kind: cache, concurrency: 10, time: 1 ms, ttl: 60 s }
  unsaid: { kind: cache, concurrency: 10, time: 1 ms }
flows:
  read: { rate: 50 req/s, path: [api], request: 1 kB, response: 20 kB }
  other: { rate: 1 req/s, path: [spare] }
  fresh: { rate: 1 req/s, path: [copy] }
  kept: { rate: 1 req/s, path: [{ try: cache, hit: 50%, miss: [copy] }] }
  loose: { rate: 1 req/s, path: [{ try: unsaid, hit: 50%, miss: [copy] }] }
  vague: { path: [spare] }
`;

describe('an objective', () => {
  const judged = (slo: string) => analysed(`${QUEUE}slos:\n  it: { ${slo} }\n`).objectives['it'];

  test('of latency holds where enough requests are within its time', () => {
    // P(T > t) = e^(−t / 20 ms): within 100 ms all but e⁻⁵ = 0.67 %.
    const slow = judged('flow: read, sli: p99 latency, objective: 99.9%, under: 100 ms, window: 30 days');
    expect(slow).toMatchObject({ sli: 'latency', flows: ['read'], holds: false, spender: 'api', under: 0.1 });
    expect(slow?.bad).toBeCloseTo(Math.exp(-5), 3);
    expect(slow?.budgetSpent).toBeCloseTo(Math.exp(-5) / 0.001, 0);
    expect(slow?.budget).toBeCloseTo(0.001 * 30 * 86_400, 6);
    expect(judged('flow: read, sli: latency, objective: 99%, under: 100 ms')).toMatchObject({ holds: true });
    const open = judged('flow: read, sli: latency, objective: 99%');
    expect([open?.holds, open?.bad]).toEqual([undefined, undefined]);
    const shareless = judged('flow: read, sli: latency, under: 100 ms');
    expect([shareless?.holds, shareless?.budgetSpent]).toEqual([undefined, undefined]);
    expect(shareless?.good?.value).toBeCloseTo(1 - Math.exp(-5), 3);
  });

  test('of availability holds where no more is down than allowed', () => {
    const even = judged('flow: read, sli: availability, objective: 99.9%, window: 30 days');
    expect(even).toMatchObject({ sli: 'availability', holds: true, spender: 'api' });
    expect(even?.budgetSpent).toBeCloseTo(1, 9);
    expect(judged('flow: read, sli: uptime, objective: 99.95%')).toMatchObject({ holds: false });
    // Of several flows the worst counts.
    const both = judged('flow: [read, other], sli: availability, objective: 99.5%');
    expect(both).toMatchObject({ flows: ['read', 'other'], holds: false, spender: 'spare' });
    expect(both?.bad).toBeCloseTo(0.01, 9);
    const none = judged('flow: read, sli: availability, objective: 100%');
    expect([none?.holds, none?.budgetSpent]).toEqual([false, undefined]);
    expect(judged('flow: kept, sli: availability, objective: 99%')).toMatchObject({
      because: 'missing',
      blockedBy: ['cache'],
    });
  });

  test('of freshness adds no ages: the oldest copy counts', () => {
    expect(judged('flow: fresh, sli: staleness, under: 4 s')).toMatchObject({
      value: 4,
      holds: true,
      spender: 'copy',
    });
    expect(judged('flow: fresh, sli: freshness, under: 3 s')).toMatchObject({ value: 4, holds: false });
    expect(judged('flow: kept, sli: freshness, under: 60 s')).toMatchObject({
      value: 60,
      holds: true,
      spender: 'cache',
    });
    expect(judged('flow: read, sli: freshness, under: 1 s')).toMatchObject({ value: 0, holds: true });
    expect(judged('flow: fresh, sli: freshness')?.holds).toBeUndefined();
    expect(judged('flow: loose, sli: freshness, under: 5 s')).toMatchObject({
      because: 'missing',
      blockedBy: ['unsaid'],
    });
    // The copy alone is too old already.
    expect(judged('flow: loose, sli: freshness, under: 3 s')).toMatchObject({
      holds: false,
      spender: 'copy',
    });
  });

  test('of throughput is what the flow reaches when the first station is full', () => {
    // The station at half its load is the first to saturate: everything can double.
    expect(judged('flow: read, sli: throughput, under: 100 req/s')).toMatchObject({
      holds: true,
      spender: 'api',
    });
    expect(judged('flow: read, sli: throughput, under: 100 req/s')?.value).toBeCloseTo(100, 9);
    expect(judged('flow: read, sli: throughput, under: 101 req/s')).toMatchObject({ holds: false });
    expect(judged('flow: read, sli: throughput')?.holds).toBeUndefined();
    expect(judged('flow: vague, sli: throughput, under: 1 req/s')?.holds).toBeUndefined();
  });

  test.each([
    ['added latency', 'stated'],
    ['latency on top', 'stated'],
    ['Response time', 'latency'],
    ['p95', 'latency'],
    ['replica lag', 'freshness'],
    ['flags', 'stated'],
    ['Success rate', 'availability'],
    ['happiness', 'stated'],
  ])('on %s is %s', (words, sli) => {
    expect(judged(`flow: read, sli: ${words}, objective: 99%`)?.sli).toBe(sli);
  });
});

describe('a flow', () => {
  test('has a bandwidth, a time of an M/M/1 queue, and what spends its time and failures', () => {
    const analysis = analysed(QUEUE);
    const read = flow(analysis, 'read');
    expect(read.bandwidth).toEqual({ in: 50_000, out: 1e6 });
    expect(flow(analysis, 'other').bandwidth).toBeUndefined();
    expect(read.latency.peak?.mean.value).toBeCloseTo(0.02, 9);
    expect(read.spentAt).toEqual([{ component: 'api', mean: expect.closeTo(0.02, 9) }]);
    expect(read.availability.unavailability?.value).toBeCloseTo(0.001, 12);
    expect(read.availability).toMatchObject({
      spentBy: [{ component: 'api', share: expect.closeTo(0.001, 12) }],
      missing: [],
    });
    expect(flow(analysis, 'kept').availability).toEqual({ spentBy: [], cannotCarry: [], missing: ['cache'] });
    expect(flow(analysis, 'vague').rate).toEqual({});
    expect(read.rate).toEqual({ average: { value: 50 }, peak: { value: 50 } });
  });

  test('that is too much has no time, and a queue that grows by what is too much', () => {
    const analysis = analysed(QUEUE.replace('rate: 50 req/s', 'rate: 130 req/s'));
    expect(flow(analysis, 'read').latency).toEqual({
      unknown: { reason: 'saturated', components: ['api'], growth: expect.closeTo(30, 9) },
    });
    expect(flow(analysis, 'read').spentAt).toEqual([]);
  });

  test('loads stations, the fullest first', () => {
    const { bottlenecks, ceiling } = analysed(QUEUE.replace('vague: { ', 'vague: { rate: 2 req/s, '));
    expect(bottlenecks.map(({ component: id, utilisation, flows }) => [id, utilisation, flows])).toEqual([
      ['api', 0.5, ['read']],
      ['spare', expect.closeTo(0.003, 12), ['vague', 'other']],
      ['copy', expect.closeTo(0.002, 12), ['fresh', 'kept', 'loose']],
      ['cache', expect.closeTo(0.0001, 12), ['kept']],
      ['unsaid', expect.closeTo(0.0001, 12), ['loose']],
    ]);
    expect(ceiling).toMatchObject({ component: 'api', saturatesAt: 2 });
  });
});

describe('growth', () => {
  const grown = (slos: string, most: number, scale = 1) => {
    const read = design(`${QUEUE}${slos}`);
    return growthTo(read, centralFacts(new Worksheet(read, {})), { ...AS_WRITTEN, scale }, most);
  };

  test('ends at stations that saturate, and objectives that no longer hold, first first', () => {
    // Within 100 ms of 1 / (100 − λ): e^(−0.1 (100 − λ)) = 1 % at λ = 100 − 10 ln 100 = 53.95, 1.079 times today's.
    const steps = grown(
      'slos:\n  fast: { flow: read, sli: latency, objective: 99%, under: 100 ms }\n  up: { flow: read, sli: availability, objective: 99% }\n  late: { flow: read, sli: latency, objective: 99.9%, under: 100 ms }\n',
      4,
    );
    expect(steps.map(({ objective, component: id }) => objective ?? id)).toEqual(['fast', 'api']);
    expect(steps[0]?.at).toBeCloseTo((100 - 10 * Math.log(100)) / 50, 2);
    // Four times 50/s are carried by two servers of 100/s each.
    expect(steps[1]).toMatchObject({ at: 2, needs: 2 });
  });

  test('as far as is asked, from where is asked', () => {
    expect(grown('', 1.5)).toEqual([]);
    expect(grown('', 2)).toMatchObject([{ component: 'api', at: 2 }]);
    expect(grown('', 2, 1.6)).toMatchObject([{ component: 'api', at: 1.25 }]);
  });
});

describe('what was taken to be so', () => {
  const said = (components: string, flows = '') =>
    analysed(`${BASE}components:\n${components}${flows}`).assumptions;
  const service = (id: string, more = '') => `  ${id}: { kind: service${more} }\n`;

  test('names four parts, and of more the first three', () => {
    const words = 'One replica each, as no number is given';
    expect(said(['a', 'b', 'c', 'd'].map((id) => service(id)).join(''))).toEqual([`${words}: a, b, c, d.`]);
    expect(said(['a', 'b', 'c', 'd', 'e'].map((id) => service(id)).join(''))).toEqual([
      `${words}: a, b, c and 2 more.`,
    ]);
  });

  test('is only what the document does not say', () => {
    const all = ', replicas: 2, concurrency: 2, time: { mean: 10 ms, cv: 1 }';
    const random = 'Requests arrive at random (Poisson), and all replicas of a component share one queue.';
    expect(said(service('a', all), 'flows:\n  f: { rate: 1 req/s, peak: 2, path: [a] }\n')).toEqual([random]);
    expect(said(service('a', all), 'flows:\n  f: { rate: 1 req/s, path: [a] }\n')).toEqual([
      'Peak equals average, as no peak is given: f.',
      random,
    ]);
    expect(said(service('a', ', replicas: 1, concurrency: 1, time: 10 ms'))).toEqual([
      'Service times without a spread are exponential (standard deviation as large as the mean): a.',
    ]);
    expect(said('  a: { kind: external, replicas: 1, time: { mean: 10 ms, p99: 20 ms } }\n')).toEqual([
      'Nobody waits at what others run, as no capacity is given: a.',
    ]);
    expect(said('  a: { kind: external, replicas: 1 }\n  b: { kind: database, replicas: 1 }\n')).toEqual([]);
    expect(said(service('a', all), 'flows:\n  f: { path: [a] }\n')).toEqual([random]);
  });
});
