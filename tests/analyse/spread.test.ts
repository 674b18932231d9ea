import { describe, expect, test } from 'vitest';
import { lazily, once } from '../../src/analyse/lazy.ts';
import { figure, figureOf, shareOf } from '../../src/analyse/spread.ts';
import { randomStream } from '../../src/base/random.ts';

describe('a figure', () => {
  test('has the 5th and 95th percentile of its draws, by the nearest rank', () => {
    const random = randomStream(5);
    for (let length = 1; length < 300; length += 7) {
      // Some values come often, and some draws have none.
      const draws = Float64Array.from({ length }, () => {
        const drawn = random.below(40);
        return drawn === 0 ? Number.NaN : drawn;
      });
      const sorted = [...draws].filter((each) => !Number.isNaN(each)).sort((a, b) => a - b);
      const before = [...draws];
      const at = (share: number) => sorted[Math.floor(share * sorted.length)];
      const differs = sorted.length > 0 && sorted[0] !== sorted.at(-1);
      expect(figure({ value: 7, draws })).toEqual(
        differs ? { value: 7, p5: at(0.05), p95: at(0.95) } : { value: 7 },
      );
      expect([...draws]).toEqual(before);
    }
  });

  test('leaves out what is not finite', () => {
    const draws = (many: number) =>
      Float64Array.from({ length: 100 }, (_, i) => (i < many ? Number.POSITIVE_INFINITY : i));
    expect(figure({ value: 1, draws: draws(4) })).toEqual({ value: 1, p5: 9, p95: 99 });
    expect(figure({ value: 1, draws: draws(6) })).toEqual({ value: 1, p5: 11 });
    expect(figure({ value: 1, draws: draws(97) })).toEqual({ value: 1 });
    expect(figure({ value: Number.POSITIVE_INFINITY, draws: draws(0) })).toBeUndefined();
    expect(figure({ value: Number.NaN })).toBeUndefined();
    expect(figure(undefined)).toBeUndefined();
  });

  test('without draws, or with the same in all, is one number', () => {
    expect(figure({ value: 3 })).toEqual({ value: 3 });
    expect(figure({ value: 3, draws: Float64Array.of(4, 4, 4) })).toEqual({ value: 3 });
    expect(figure({ value: 3, draws: Float64Array.of(Number.NaN, 4, 4) })).toEqual({ value: 3 });
  });

  test('can be computed draw by draw', () => {
    const asked: (number | undefined)[] = [];
    const compute = (draw: number | undefined) => {
      asked.push(draw);
      return draw === 1 ? undefined : 10 + (draw ?? 0);
    };
    expect(figureOf(compute, 4)).toEqual({ value: 10, p5: 10, p95: 13 });
    expect(asked).toEqual([undefined, 0, 1, 2, 3]);
    expect(figureOf(() => 5, 0)).toEqual({ value: 5 });
    expect(figureOf(() => undefined, 4)).toBeUndefined();
  });
});

test('a share of draws is told where they differ', () => {
  const over = (...draws: number[]) =>
    shareOf({ value: 1, draws: Float64Array.from(draws) }, (each) => each > 2);
  expect([over(1, 2, 3, 4), over(3, 4, 5, 6), over(1, 1, 1, 3)]).toEqual([0.5, 1, 0.25]);
  expect([over(3, 3, 3), shareOf({ value: 3 }, () => true), shareOf(undefined, () => true)]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});

test('what is made when it is first read is made once, and looks like any other value', () => {
  const made: string[] = [];
  const make = (name: string) => () => {
    made.push(name);
    return name;
  };
  const value = lazily<{ a: string; b: string }>({ a: make('a'), b: make('b') });
  expect(made).toEqual([]);
  expect([value.b, value.b]).toEqual(['b', 'b']);
  expect(made).toEqual(['b']);
  expect(Object.keys(value)).toEqual(['a', 'b']);
  expect(JSON.stringify(value)).toBe('{"a":"a","b":"b"}');
  expect(JSON.stringify(value)).toBe('{"a":"a","b":"b"}');
  expect(made).toEqual(['b', 'a']);
  let count = 0;
  const nothing = once(() => {
    count++;
    return undefined;
  });
  expect([nothing(), nothing(), count]).toEqual([undefined, undefined, 1]);
});
