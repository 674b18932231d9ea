import { describe, expect, test } from 'vitest';
import { analysed, flow } from './analysed.ts';

/** 500 requests a second, a tenth of which reach a database of 100/s past a cache. */
const through = (path: string, hit = '90%') =>
  flow(
    analysed(`sdx: design/v1
title: Shop
components:
  api: { kind: service, capacity: 10k req/s, time: 1 ms, availability: 100% }
  cache: { kind: cache, capacity: 10k req/s, time: 1 ms, availability: 99% }
  near: { kind: cache, capacity: 10k req/s, time: 1 ms, availability: 100% }
  db: { kind: database, capacity: 100 req/s, time: 1 ms, availability: 100% }
flows:
  read: { rate: 500 req/s, path: ${path.replaceAll('TRY', `try: cache, hit: ${hit}, miss`)} }
`),
    'read',
  ).availability;

describe('what a lost cache sends on', () => {
  test.each([
    '[{ TRY: [db] }]',
    '[api, { parallel: [[api], [{ TRY: [db] }]] }]',
    '[{ either: [{ share: 50%, path: [{ TRY: [db] }] }, { path: [api] }] }]',
    '[{ try: near, hit: 50%, miss: [{ TRY: [db] }] }]',
    '[{ TRY: [{ parallel: [[api], [db]] }] }]',
    '[{ TRY: [{ either: [{ share: 50%, path: [db] }, { path: [api] }] }] }]',
    '[{ TRY: [api, { optional: [db] }] }]',
    '[{ TRY: [api, { async: [db] }] }]',
    '[{ TRY: [{ try: near, hit: 50%, miss: [db] }] }]',
  ])('is more than the database can take: %s', (path) => {
    expect(through(path).cannotCarry).toEqual([{ component: 'cache', saturates: ['db'] }]);
  });

  test.each([
    // What else can take it, or was there without the cache.
    '[{ TRY: [api] }]',
    '[{ TRY: [api] }, { either: [{ share: 10%, path: [db] }, { path: [api] }] }]',
  ])('is no more than the others can take: %s', (path) => {
    expect(through(path).cannotCarry).toEqual([]);
  });

  test('counts as lost with it: then the flow is down as long as the cache is', () => {
    expect(through('[{ TRY: [db] }]').unavailability?.value).toBeCloseTo(0.01, 9);
    expect(through('[{ TRY: [api] }]').unavailability?.value).toBeCloseTo(0, 9);
    // One that is over its capacity already is not brought there.
    expect(through('[{ TRY: [db] }]', '10%').cannotCarry).toEqual([]);
  });

  test('is told of the way that it overloads, and not of another around the same cache', () => {
    const both = (share: string) =>
      through(`[{ either: [{ share: ${share}, path: [{ TRY: [db] }] }, { path: [{ TRY: [api] }] }] }]`);
    const { cannotCarry, unavailability } = both('50%');
    expect(cannotCarry).toEqual([{ component: 'cache', saturates: ['db'] }]);
    // Half of all go the narrow way, and are lost as long as the cache is.
    expect(unavailability?.value).toBeCloseTo(0.005, 9);
    // Of 500 a second a tenth fits into the database: then there is no narrow way.
    expect(both('10%').cannotCarry).toEqual([]);
  });
});
