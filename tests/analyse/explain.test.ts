import { describe, expect, test } from 'vitest';
import { explain, type Origins } from '../../src/analyse/explain.ts';
import { AS_WRITTEN, type Question } from '../../src/analyse/question.ts';
import { centralFacts } from '../../src/estimate/design-facts.ts';
import { Worksheet } from '../../src/estimate/worksheet.ts';
import type { Explanation } from '../../src/schema/analysis.ts';
import { design } from './analysed.ts';

const SHOP = `sdx: design/v1
title: Shop
inputs:
  visitors: 40 req/s
  orders: visitors / 2
components:
  api:
    kind: service
    replicas: 2
    standby: 1
    concurrency: 4
    time: 20 ms
    availability: 99%
    calls: { db: { retries: { max: 2, failing: 10% } }, mail: { retries: { max: 1, failing: 0.01% } } }
  cache: { kind: cache, capacity: 1000 req/s, time: 1 ms, availability: 99% }
  db: { kind: database, shards: 2, capacity: 100 req/s, time: 10 ms, availability: 99.9%, needs: 1 }
  mail: { kind: external, time: 50 ms, availability: 99.9% }
  search: { kind: service, within: api, concurrency: 2, time: { mean: 10 ms, cv: 1 } }
  rows: { kind: database, replicas: 4, replication: { mode: async, reads: true }, capacity: 20 req/s }
  parts: { kind: database, replicas: 4, replication: { mode: async, factor: 2 }, capacity: 20 req/s }
  idle: { kind: service }
flows:
  read: { rate: visitors, peak: 3, path: [api, { try: cache, hit: 75%, miss: [db] }] }
  order:
    rate: orders
    path:
      - api
      - { call: db, times: 2, time: 20 ms }
      - { async: [mail] }
      - parallel:
          - [search]
          - - either:
                - { share: 30%, path: [mail] }
                - { path: [{ call: rows, op: write }] }
  rush: { rate: 1 req/s, peak: 6 req/s, path: [{ optional: [rows] }] }
`;

/** What is written at a place, and the inputs that are named in it. */
function originsOf(worksheet: Worksheet): Origins {
  return (at) => {
    const text = worksheet.entryAt(at)?.text;
    if (text === undefined) return undefined;
    const names = ['visitors', 'orders'].filter((name) => text.includes(name));
    return { text, names: names.map((name) => ({ name, at: ['inputs', name] })) };
  };
}

function why(id: string, what: string, question: Partial<Question> = {}, text = SHOP): Explanation {
  const read = design(text);
  const worksheet = new Worksheet(read, {});
  const asked = { ...AS_WRITTEN, ...question };
  const found = explain(read, centralFacts(worksheet), asked, originsOf(worksheet), id, what);
  if (found === undefined) throw new Error(`${id}.${what} is not explained`);
  return found;
}

/** One line for each step: what it is, its value to six digits, and how it came about. */
function lines({ what, value, unit, how, from, at, line }: Explanation, depth = 0): string[] {
  const figure = value === undefined ? '-' : `${Number(value.toPrecision(6))} ${unit}`;
  const place = at === undefined ? '' : ` (${at}, line ${line})`;
  return [
    `${'  '.repeat(depth)}${what}: ${figure} = ${how}${place}`,
    ...from.flatMap((each) => lines(each, depth + 1)),
  ];
}
const told = (...asked: Parameters<typeof why>) => lines(why(...asked));

const VISITORS = 'visitors: - = 40 req/s (inputs.visitors, line 4)';
const READ = [
  'rate of read at peak: 120 rate = rate × peak',
  '  rate: 40 rate = visitors (flows.read.rate, line 23)',
  `    ${VISITORS}`,
  '  peak: 3 count = 3 (flows.read.peak, line 23)',
];
const ORDER = [
  'rate of order at peak: 20 rate = rate',
  '  rate: 20 rate = orders (flows.order.rate, line 25)',
  '    orders: - = visitors / 2 (inputs.orders, line 5)',
  `      ${VISITORS}`,
];
const deeper = (text: readonly string[], by: number) => text.map((line) => '  '.repeat(by) + line);
const API_TIME = 'time: 0.02 time = 20 ms (components.api.time, line 12)';

describe('a rate', () => {
  test('is what was written, followed to the names in it, times its peak', () => {
    expect(told('read', 'rate')).toEqual(READ);
    expect(told('order', 'rate')).toEqual(ORDER);
  });

  test('that is a peak outright needs no average', () => {
    expect(told('rush', 'rate')).toEqual([
      'rate of rush at peak: 6 rate = peak',
      '  peak: 6 rate = 6 req/s (flows.rush.peak, line 35)',
    ]);
  });

  test('is scaled as asked', () => {
    const { value, how, from } = why('order', 'rate', { scale: 10 });
    expect({ value, how, last: from.at(-1) }).toEqual({
      value: 200,
      how: 'rate × scale',
      last: { what: 'scale', value: 10, unit: 'count', how: 'as asked', from: [] },
    });
  });
});

describe('a load', () => {
  test('is what each flow brings: calls, misses and retries', () => {
    // A quarter of 120 misses; each call is tried 1 + 0.1 + 0.01 times; 20 orders call twice.
    expect(told('db', 'load')).toEqual([
      'load of db at peak: 77.7 rate = what its flows bring, added up',
      '  from read: 33.3 rate = rate × misses of cache × tries (flows.read.path[1].miss[0], line 23)',
      ...deeper(READ, 2),
      '    misses of cache: 0.25 share = 1 − hit',
      '      hit: 0.75 share = 75% (flows.read.path[1].hit, line 23)',
      '    tries: 1.11 count = one, and a retry for each that fails',
      '  from order: 44.4 rate = rate × calls × tries (flows.order.path[1], line 28)',
      ...deeper(ORDER, 2),
      '    calls: 2 count = 2 (flows.order.path[1].times, line 28)',
      '    tries: 1.11 count = one, and a retry for each that fails',
    ]);
  });

  test('is split where ways part; retries too few to be seen are not told', () => {
    const { value, from } = why('mail', 'load');
    // Sent once in the background, and by 3 in 10; one in ten thousand is tried again.
    expect(value).toBeCloseTo(26 * 1.0001, 9);
    expect(from.map(({ how }) => how)).toEqual(['rate', 'rate × share']);
    expect(from[1]?.from.at(-1)).toMatchObject({ what: 'share', value: 0.3, how: '30%' });
    expect(why('rows', 'load').from.map(({ what, value, how }) => ({ what, value, how }))).toEqual([
      // What is left of 1 is the share of the way that has none of its own.
      { what: 'from order', value: 14, how: 'rate × share' },
      { what: 'from rush', value: 6, how: 'rate' },
    ]);
    expect(why('rows', 'load').from[0]?.from.at(-1)).toMatchObject({
      value: 0.7,
      how: 'where nothing is said',
    });
  });

  test('of a cache that is gone or cold all misses', () => {
    const misses = (question: Partial<Question>) => why('db', 'load', question).from[0]?.from[1];
    expect(misses({ without: new Set(['cache']) })).toMatchObject({ value: 1, how: 'it is not there' });
    expect(misses({ cold: new Set(['cache']) })).toMatchObject({ value: 1, how: 'it holds nothing' });
  });

  test('that nobody brings is none, and one that cannot be known is no number', () => {
    expect(told('idle', 'load')).toEqual(['load of idle at peak: 0 rate = no flow visits it']);
    const blind = SHOP.replace(' hit: 75%,', '');
    const { value, from } = why('db', 'load', {}, blind);
    expect(value).toBeUndefined();
    expect(from[0]?.value).toBeUndefined();
    expect(from[0]?.from[1]).toMatchObject({ what: 'misses of cache', how: '1 − hit' });
    expect(from[0]?.from[1]?.value).toBeUndefined();
    expect(from[0]?.from[1]?.from[0]).toMatchObject({ what: 'hit', how: 'not given' });
    expect(from[1]?.value).toBeCloseTo(44.4, 9);
    expect(why('db', 'utilisation', {}, blind).value).toBeUndefined();
  });
});

describe('a capacity', () => {
  test('is concurrency over time, times the replicas', () => {
    expect(told('api', 'capacity')).toEqual([
      'capacity of api: 400 rate = capacity of one × replicas',
      '  capacity of one: 200 rate = concurrency / time',
      '    concurrency: 4 count = 4 (components.api.concurrency, line 11)',
      `    ${API_TIME}`,
      '  replicas: 2 count = 2 (components.api.replicas, line 9)',
    ]);
  });

  test('that is stated is for calls of its own time', () => {
    // 33.3 of 10 ms and 44.4 of 20 ms are 15.7143 ms each: 100 a second are 63.6364 of those, in each of two shards.
    expect(told('db', 'capacity')).toEqual([
      'capacity of db: 127.273 rate = one replica takes everything',
      '  capacity of one: 63.6364 rate = capacity × own time / time of what arrives',
      '    capacity: 100 rate = 100 req/s (components.db.capacity, line 16)',
      '    mean time of what arrives: 0.0157143 time = time, by the calls that arrive',
      '      time: 0.01 time = 10 ms (components.db.time, line 16)',
      '  shards: 2 count = 2 (components.db.shards, line 16)',
    ]);
    expect(told('cache', 'capacity')[1]).toBe(
      '  capacity of one: 1000 rate = 1000 req/s (components.cache.capacity, line 15)',
    );
  });

  test('of replicas that each hold a part counts the copies of a write', () => {
    expect(told('parts', 'capacity')).toEqual([
      'capacity of parts: 80 rate = each read goes to one replica, and each write to as many as there are copies',
      '  capacity of one: 20 rate = 20 req/s (components.parts.capacity, line 20)',
      '  replicas: 4 count = 4 (components.parts.replicas, line 20)',
      '  copies: 2 count = 2 (components.parts.replication.factor, line 20)',
    ]);
  });

  test('of reads that go to every replica counts each write in every one', () => {
    // 14 of 20 are writes: 20 / (0.3 / 4 + 0.7).
    expect(told('rows', 'capacity')).toEqual([
      'capacity of rows: 25.8065 rate = reads go to every replica, and each applies every write',
      '  capacity of one: 20 rate = 20 req/s (components.rows.capacity, line 19)',
      '  replicas: 4 count = 4 (components.rows.replicas, line 19)',
    ]);
  });

  test('of a part in the process of another has the replicas of that', () => {
    expect(told('search', 'capacity')).toEqual([
      'capacity of search: 400 rate = capacity of one × replicas',
      '  capacity of one: 200 rate = concurrency / time',
      '    concurrency: 2 count = 2 (components.search.concurrency, line 18)',
      '    time: 0.01 time = 10 ms (components.search.time.mean, line 18)',
      '  replicas: 2 count = 2 (components.api.replicas, line 9)',
    ]);
  });

  test('without its facts is no number, and says what is not given', () => {
    expect(told('idle', 'capacity')).toEqual([
      'capacity of idle: - = capacity of one × replicas',
      '  capacity of one: - = concurrency / time',
      '    concurrency: - = not given',
      '    time: - = not given',
      '  replicas: 1 count = where nothing is said',
    ]);
  });
});

test('a utilisation is load over capacity', () => {
  const { what, value, unit, how, from } = why('api', 'utilisation');
  expect(value).toBeCloseTo(0.35, 12);
  expect({ what, unit, how }).toEqual({
    what: 'utilisation of api at peak',
    unit: 'share',
    how: 'load / capacity',
  });
  expect(from).toEqual([why('api', 'load'), why('api', 'capacity')]);
});

describe('an availability', () => {
  test('is that of as many as are needed, of all replicas and standbys', () => {
    const { what, value, unit, how, from } = why('api', 'availability');
    expect({ what, unit, how }).toEqual({
      what: 'time that api is down',
      unit: 'failing',
      how: 'fewer are up than needed (k of n)',
    });
    // 140 of 400 fit into one: down where all three are.
    expect(value).toBeCloseTo(1e-6, 12);
    expect(from.map(({ what, value }) => ({ what, value: Number(value?.toFixed(9)) }))).toEqual([
      { what: 'down, of one', value: 0.01 },
      { what: 'replicas', value: 2 },
      { what: 'standby', value: 1 },
      { what: 'needed', value: 1 },
    ]);
    expect(from[3]).toMatchObject({
      how: 'the fewest that carry the peak',
      from: [why('api', 'utilisation')],
    });
  });

  test('takes what is needed from the author', () => {
    expect(told('db', 'availability')).toEqual([
      // Of two shards either: 1 − 0.999².
      'time that db is down: 0.001999 failing = in any shard fewer are up than needed (k of n)',
      '  down, of one: 0.001 failing = 99.9% (components.db.availability, line 16)',
      '  replicas: 1 count = where nothing is said',
      '  needed: 1 count = 1 (components.db.needs, line 16)',
      '  shards: 2 count = 2 (components.db.shards, line 16)',
    ]);
  });

  test('of a flow is spent by its parts, each with its own', () => {
    const { value, how, from } = why('read', 'availability');
    expect(how).toBe('its parts, through the states of those it meets twice');
    // The api; the cache, since 120 × 1.11 + 44.4 at the store are more than it can; or one of four at the store.
    expect(value).toBeCloseTo(1 - (1 - 1e-6) * 0.99 * (1 - 0.25 * 0.001999), 12);
    expect(from.map(({ what }) => what).sort()).toEqual(['by api', 'by cache', 'by db']);
    const db = from.find(({ what }) => what === 'by db');
    expect(db).toMatchObject({ how: 'its time down × what that changes', from: [why('db', 'availability')] });
    expect(db?.value).toBeCloseTo(0.001999 * 0.25 * 0.99 * (1 - 1e-6), 12);
  });

  test('of a flow with a part that has none is no number, and names that part', () => {
    const { value, how, from } = why(
      'rush',
      'availability',
      {},
      SHOP.replace('{ optional: [rows] }', 'idle'),
    );
    expect({ value, how }).toEqual({ value: undefined, how: 'not every part has its availability' });
    expect(from.map(({ what }) => what)).toEqual(['time that idle is down']);
  });
});

describe('a latency', () => {
  const one = (rate: string) =>
    `sdx: design/v1\ntitle: One\ncomponents:\n  only: { kind: service, concurrency: 1, time: 10 ms }\n  other: { kind: service, concurrency: 1, time: 10 ms }\nflows:\n  all: { rate: ${rate}, path: [only] }\n  both: { rate: 0 req/s, path: [only, other] }\n  none: { rate: 1 req/s }\n`;

  test('of one station is that of a queue', () => {
    // M/M/1 at 0.75: the mean is 10 ms / 0.25, and the 95th percentile ln 20 of it.
    const { what, value, unit, how, from } = why('all', 'latency', {}, one('75 req/s'));
    expect({ what, unit, how }).toEqual({
      what: 'mean latency of all at peak',
      unit: 'time',
      how: 'the time at its station',
    });
    expect(value).toBeCloseTo(0.04, 9);
    expect(from.map((each) => each.what)).toEqual(['at only', 'p50', 'p95', 'p99']);
    expect(from[0]).toMatchObject({ how: 'waiting (M/M/c, M/G/c with a stated spread) and service' });
    expect(from[0]?.value).toBeCloseTo(0.04, 9);
    expect(from[0]?.from.map((each) => each.what)).toEqual(['time', 'utilisation of only at peak']);
    expect((from[2]?.value ?? 0) / (0.04 * Math.log(20))).toBeCloseTo(1, 2);
    expect(from[2]).toMatchObject({ unit: 'time', how: 'the distributions of its stations, convolved' });
  });

  test('of several stations is added up', () => {
    const { value, how, from } = why('both', 'latency', {}, one('75 req/s'));
    expect(how).toBe('the times at its stations, added up');
    expect(value).toBeCloseTo(0.05, 9);
    expect(from.slice(0, 2).map((each) => each.what)).toEqual(['at only', 'at other']);
  });

  test('of a queue without end is no number, and names the station', () => {
    const { what, value, how, from } = why('all', 'latency', {}, one('150 req/s'));
    expect({ what, value, how }).toEqual({
      what: 'latency of all at peak',
      value: undefined,
      how: 'a queue on its way grows without end',
    });
    expect(from.map((each) => each.what)).toEqual(['utilisation of only at peak']);
    expect(from[0]?.value).toBeCloseTo(1.5, 12);
  });

  test('without the facts is no number either', () => {
    const { value, how, from } = why('order', 'latency');
    expect({ value, how }).toEqual({
      value: undefined,
      how: 'not every station has its time and capacity',
    });
    expect(from.map((each) => each.what)).toContain('utilisation of rows at peak');
    expect(why('none', 'latency', {}, one('75 req/s'))).toMatchObject({ from: [] });
  });
});

test('what is not there is not explained', () => {
  const read = design(SHOP);
  const worksheet = new Worksheet(read, {});
  const facts = centralFacts(worksheet);
  for (const [id, what] of [
    ['api', 'rate'],
    ['api', 'latency'],
    ['read', 'capacity'],
    ['nobody', 'load'],
    ['nobody', 'rate'],
  ] as const)
    expect(explain(read, facts, AS_WRITTEN, originsOf(worksheet), id, what)).toBeUndefined();
});

test('names are followed six deep, and two hundred in all', () => {
  const read = design(SHOP);
  const facts = centralFacts(new Worksheet(read, {}));
  const into = (names: number): Origins => {
    const name = { name: 'visitors', at: ['inputs', 'visitors'] };
    return () => ({ text: 'visitors', names: Array.from({ length: names }, () => name) });
  };
  const rate = (names: number) => {
    const found = explain(read, facts, AS_WRITTEN, into(names), 'order', 'rate');
    return lines(found ?? why('order', 'rate')).length - 2;
  };
  expect(rate(1)).toBe(6);
  expect(rate(3)).toBe(200);
});
