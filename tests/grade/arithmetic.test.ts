import { beforeAll, describe, expect, it } from 'vitest';
import { designArithmetic } from '../../src/grade/arithmetic.ts';
import { bind } from '../../src/grade/bindings.ts';
import type { Arithmetic } from '../../src/grade/context.ts';
import { subjectOf } from '../../src/lint/subject.ts';
import type { Binding } from '../../src/schema/rubric.ts';
import { designFrom, graded } from './grading.ts';
import { more, strong, urlShortener, weak } from './url-shortener.ts';

function arithmeticFor(text: string) {
  const design = designFrom(text);
  const bound = bind(design, urlShortener.bindings);
  const { bindings } = urlShortener;
  return designArithmetic({ subject: subjectOf(design), bindings, bound, scenario: more.scenario });
}

const design = `sdx: design/v1
title: Links
inputs: { load: 1000 visits/s, codes: 16^7, rows: 100M rows, loop: loop + 1 }
data: { link: { in: store, count: rows, growth: 10 rows/s, retention: 120 days } }
components:
  store: { kind: database, replicas: 3, capacity: 500 req/s, replication: { reads: true } }
  mem: { kind: cache, ttl: 2 h, concurrency: 4, time: { mean: 2 ms, p99: 9 ms } }
  tally: { kind: worker, replicas: 2, capacity: 2000 req/s }
flows:
  resolve: { rate: load, peak: 3, path: [{ try: mem, hit: 80%, miss: [store] }] }
consistency: [{ data: link, model: eventual, staleness: 1 h }]
`;

describe('what a rubric asks of a design\u2019s numbers', () => {
  let arithmetic: Arithmetic;
  beforeAll(() => {
    arithmetic = arithmeticFor(design);
  });
  const holds = (text: string) => arithmetic.compare(text).kind;

  it.each([
    // a peak of 3 on 1,000 visits/s, whatever they are counted in
    ['redirect.peak == 3000 / s', 'holds'],
    // three replicas of 500 that all answer reads
    ['store.total == 1500 / s', 'holds'],
    ['redirect.peak * (1 - cache.hit) <= store.total', 'holds'],
    ['redirect.peak <= store.total', 'fails'],
    // of 3,000 at peak one in five misses
    ['store.load == 600 / s', 'holds'],
    // a field inside a field
    ['cache.time.p99 == 9 ms', 'holds'],
    // 4 at once, 2 ms each
    ['cache.capacity == 2000 / s', 'holds'],
    // 268M codes for 100M links
    ['codes >= 100 * url.count', 'fails'],
    ['codes >= 2 * url.count', 'holds'],
    // 10 a second for 120 days are 103.68M
    ['url.growth * url.retention ≈ url.count', 'holds'],
    ['cache.ttl <= url.staleness', 'fails'],
    ['redirect.rate >= given.redirects / 1.5', 'holds'],
  ])('%s %s', (text, expected) => {
    expect(holds(text)).toBe(expected);
  });

  it('says both sides, and by how much they miss', () => {
    expect(arithmetic.compare('redirect.peak <= store.total')).toEqual({
      kind: 'fails',
      shown: 'redirect.peak is 3,000/s, store.total is 1,500/s',
      factor: expect.closeTo(2, 9),
    });
  });

  it('names what the design does not give', () => {
    expect(arithmetic.compare('create.peak <= store.total')).toEqual({
      kind: 'unknown',
      needs: ['the `peak` of the flow that creates a link'],
    });
  });

  it('ends a circle of variables as unknown', () => {
    expect(arithmetic.isQuantity(['inputs', 'loop'])).toBe(false);
    expect(arithmetic.isQuantity(['inputs', 'load'])).toBe(true);
  });

  it('counts reads of a database on its first replica unless the others answer too', () => {
    const single = arithmeticFor(design.replace('reads: true', 'reads: false'));
    expect(single.compare('store.total == 500 / s').kind).toBe('holds');
  });
});

describe('the examples with their numbers', () => {
  const gradeOf = (text: string) => graded(text, urlShortener, more);
  const criteria = (text: string) =>
    new Map(
      gradeOf(text)
        .dimensions.flatMap((d) => d.criteria)
        .map((c) => [c.criterion.id, c]),
    );

  it('the strong one stays at 90 and above', () => {
    const result = gradeOf(strong);
    expect(result.caps).toEqual([]);
    expect(result.score).toBeGreaterThanOrEqual(90);
  });

  it('the weak one stays far from a pass', () => {
    expect(gradeOf(weak).score).toBeLessThanOrEqual(45);
  });

  it.each([
    ['a code space of 268M', 'formula: 62^7, is: 3.5T', 'formula: 16^7, is: 268M', 'code-space'],
    ['a staleness under the TTL', 'staleness: 7 h', 'staleness: 1 h', 'takedown'],
    [
      'a store that takes a tenth',
      'capacity: 2k req/s\n    time: { mean: 2 ms',
      'capacity: 100 req/s\n    time: { mean: 2 ms',
      'cache',
    ],
    ['links kept for ten years', 'lifetime: { value: 120 days', 'lifetime: { value: 3650 days', 'retention'],
  ])('the same words over %s score lower where it matters', (_, from, to, criterion) => {
    const twin = strong.replace(from, to);
    expect(twin).not.toBe(strong);
    expect(criteria(twin).get(criterion)?.points).toBeLessThan(criteria(strong).get(criterion)?.points ?? 0);
    expect(gradeOf(twin).score).toBeLessThan(gradeOf(strong).score);
  });

  it('a box that takes a billion requests earns little and is named', () => {
    const result = gradeOf(
      strong.replace(
        'capacity: 2k req/s\n    time: { mean: 2 ms',
        'capacity: 1000M req/s\n    time: { mean: 2 ms',
      ),
    );
    expect(result.notices.find(({ id }) => id === 'implausible')?.says).toContain(
      "db's capacity of 1000M req/s",
    );
    expect(result.score).toBeLessThan(gradeOf(strong).score);
  });

  it('a design that makes its problem smaller does not pass', () => {
    const result = gradeOf(strong.replace('redirects: 1000 redirects/s', 'redirects: 100 redirects/s'));
    expect(result.caps.map(({ id }) => id)).toContain('smaller-problem');
    expect(result.score).toBeLessThanOrEqual(49);
  });

  it.each([
    ['begin alike', 'edge, api, { call: db, op: read }', false],
    ['begin elsewhere', 'api, { call: db, op: read }', true],
  ])('a load that was given as one, in two flows that %s', (_, path, smaller) => {
    const parted = strong
      .replace('    rate: redirects\n', '    rate: redirects * 20%\n')
      .replace('  create:\n', `  bots: { rate: redirects * 80%, peak: 3, path: [${path}] }\n$&`);
    const { caps } = gradeOf(parted);
    expect(caps.some(({ id }) => id === 'smaller-problem')).toBe(smaller);
  });
});

describe('what a binding finds', () => {
  const chat = designFrom(`sdx: design/v1
title: Chat
components:
  gateway: { kind: gateway }
  chat: { kind: service, maxConnections: 50k }
  talk: { kind: service, replication: { lag: 2 s } }
regions: { topology: active-passive, rpo: 1 min }
`);
  const named: Binding = {
    part: 'components',
    kinds: ['service', 'gateway'],
    words: ['gateway', 'chat', 'talk'],
    title: 'T',
  };
  const found = (more: Partial<Binding>) => bind(chat, new Map([['it', { ...named, ...more }]])).get('it');

  it('is what states a field before what only has the name', () => {
    expect(found({})).toEqual(['components', 'gateway']);
    expect(found({ states: 'maxConnections' })).toEqual(['components', 'chat']);
    expect(found({ states: 'replication.lag' })).toEqual(['components', 'talk']);
    expect(found({ states: 'memory' })).toEqual(['components', 'gateway']);
  });

  it('is an estimate by what is said of it, where its name says nothing', () => {
    const binding: Binding = { part: 'variables', words: ['feed writes', 'into feeds'], title: 'T' };
    const foundIn = (estimates: string) =>
      bind(designFrom(`sdx: design/v1\ntitle: T\nestimates: ${estimates}\n`), new Map([['it', binding]])).get(
        'it',
      );
    const entries = 'entries: { formula: 23 * 200, so: writes into feeds at peak }';
    expect(foundIn(`{ bytes: { formula: 2 * 3, so: a day }, ${entries} }`)).toEqual(['estimates', 'entries']);
    expect(foundIn(`{ ${entries}, feedWrites: { formula: 69 * 200 } }`)).toEqual(['estimates', 'feedWrites']);
    expect(foundIn('{ entries: { formula: 23 * 200 } }')).toBeUndefined();
  });

  it('holds data that are declared nowhere if it is called or described as they are', () => {
    const bindings = new Map<string, Binding>([
      ['entry', { part: 'data', words: ['feed', 'timeline'], title: 'the feed' }],
      ['holder', { part: 'components', kinds: ['cache', 'database'], holds: 'entry', title: 'its store' }],
    ]);
    const holder = (text: string) =>
      bind(designFrom(`sdx: design/v1\ntitle: T\n${text}`), bindings).get('holder');
    const stores =
      'components:\n  users: { kind: database }\n  lines: { kind: cache, why: 500 newest of a feed }\n';
    expect(holder(stores)).toEqual(['components', 'lines']);
    expect(holder(`data: { feed: { in: users } }\n${stores}`)).toEqual(['components', 'users']);
    expect(holder('components: { users: { kind: database } }\n')).toBeUndefined();
  });

  it('is the part on regions, whose numbers can be asked for', () => {
    const bindings = new Map([['area', { part: 'regions', title: 'T' } as const]]);
    const bound = bind(chat, bindings);
    const arithmetic = designArithmetic({ subject: subjectOf(chat), bindings, bound, scenario: undefined });
    expect(arithmetic.compare('area.rpo == 60 s').kind).toBe('holds');
    expect(arithmetic.compare('area.rto <= 1 h')).toEqual({
      kind: 'unknown',
      needs: ['the `rto` of T'],
    });
  });
});
