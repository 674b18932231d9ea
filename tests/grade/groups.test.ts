import { describe, expect, it } from 'vitest';
import { randomStream } from '../../src/base/random.ts';
import { Groups, Lists } from '../../src/grade/numbers.ts';
import { twinShare } from '../../src/grade/twins.ts';

describe('lists of numbers in pages', () => {
  it('are each where they were put, in one piece, however long', () => {
    const random = randomStream(1);
    const lists = new Lists();
    // Short ones, some that just fill a page of 65,536 or do not, and one that is longer than any.
    const lengths = [0, 1, 3, 65_532, 1, 40_000, 25_536, 1, 65_536, 7, 70_000, 5, 0];
    const kept = lengths.map((length) => {
      const list = Array.from({ length }, () => random.below(2 ** 32));
      return { list, place: lists.add(list) };
    });
    for (const { list, place } of kept) expect([...lists.at(place, list.length)]).toEqual(list);
  });

  it('hold what is set in their place, and nothing where nothing was put', () => {
    const lists = new Lists();
    const place = lists.add([1, 2, 3]);
    const next = lists.add([4]);
    lists.set(place + 2, 4_294_967_295);
    expect([...lists.at(place, 3), lists.get(next)]).toEqual([1, 2, 4_294_967_295, 4]);
    expect(lists.get(10 ** 7)).toBe(0);
  });
});

describe('who shares a key', () => {
  it.each([
    ['spread widely', (n: number) => Math.imul(n, 0x9e3779b1) >>> 0],
    // All of them are in one chain.
    ['alike in their low bits', (n: number) => (n << 16) >>> 0],
    ['small', (n: number) => n],
  ])('is told as a map would, keys %s', (_, keyOf) => {
    const random = randomStream(2);
    const most = 3;
    const groups = new Groups(most);
    const expected = new Map<number, number[]>();
    for (let member = 0; member < 4000; member++) {
      const key = keyOf(random.below(1500));
      const before = expected.get(key) ?? [];
      expect(groups.meet(key, member), `${member}`).toEqual([...before].reverse());
      if (before.length < most) expected.set(key, [...before, member]);
    }
    expect(expected.size).toBeGreaterThan(1024);
  });
});

describe('what two designs have in common', () => {
  const marks = (numbers: number, forms: number, from = 0) => ({
    numbers: Uint32Array.from({ length: numbers }, (_, i) => from + i),
    forms: Uint32Array.from({ length: forms }, (_, i) => from + i),
  });
  /** `a` has the numbers from 0 on, and `b` `shared` of them and others. */
  const share = (
    a: number,
    b: number,
    shared: number,
    forms: readonly [number, number, number] = [0, 0, 0],
  ) =>
    twinShare(
      { numbers: marks(a, 0).numbers, forms: marks(0, forms[0]).forms },
      {
        numbers: marks(b, 0, a - shared).numbers,
        forms: marks(0, forms[1], forms[0] - forms[2]).forms,
      },
    );

  it.each([
    // Fewer than twelve numbers may come of itself.
    [12, 12, 12, 1],
    [11, 11, 11, undefined],
    [40, 12, 12, 1],
    [12, 40, 12, 1],
    // Seven tenths of the smaller one.
    [20, 20, 14, 0.7],
    [20, 20, 13, undefined],
    [60, 20, 14, 0.7],
    [20, 60, 13, undefined],
    [20, 20, 0, undefined],
  ])('of %i and %i numbers %i shared', (a, b, shared, expected) => {
    const found = share(a, b, shared);
    expect(found).toEqual(expected === undefined ? undefined : expect.closeTo(expected, 12));
  });

  it.each([
    // (12 + 8) of 12 + 8; (12 + 2) of 12 + 8; (12 + 1) of 12 + 8.
    [[8, 8, 8], 1],
    [[8, 8, 2], 0.7],
    [[8, 8, 1], undefined],
    [[30, 8, 2], 0.7],
  ] as const)('of twelve numbers and forms %o', (forms, expected) => {
    const found = share(12, 12, 12, forms);
    expect(found).toEqual(expected === undefined ? undefined : expect.closeTo(expected, 12));
  });
});
