import { describe, expect, it } from 'vitest';
import { compute } from '../../src/quantity/evaluate.ts';
import { percentileOf, sourcesOf } from '../../src/quantity/magnitude.ts';
import { SampleSpace } from '../../src/quantity/sampling.ts';
import { computed, naming } from './computed.ts';

/**
 * Draw `i` of every value belongs to one possible world. So an expression, in whatever form its value is kept, has in
 * each world the value that the numbers of that world give: worked out here number by number.
 */

const space = new SampleSpace(5, 200);
const NAMES = { x: '2..5', y: '1..9', n: '-3..8', m: '-1..2', a: '95%..99.9%', b: '99%..99.999%' };
const environment = { ...naming(NAMES, { space }), space };

const worlds = Object.fromEntries(
  Object.keys(NAMES).map((name) => [
    name,
    space.draws(computed(name, environment).magnitude) as Float64Array,
  ]),
) as Readonly<Record<keyof typeof NAMES, Float64Array>>;

type World = Readonly<Record<keyof typeof NAMES, number>>;
type InWorld = (world: World) => number;

function worldAt(i: number): World {
  const at = (name: keyof typeof NAMES): number => worlds[name][i] as number;
  return { x: at('x'), y: at('y'), n: at('n'), m: at('m'), a: at('a'), b: at('b') };
}

/** Operands of every form: numbers, shares, lognormals, normals, shares near 1, and what has to be drawn. */
const OPERANDS: readonly (readonly [string, InWorld])[] = [
  ['0', () => 0],
  ['1', () => 1],
  ['-2', () => -2],
  ['0.25', () => 0.25],
  ['99.9%', () => 0.999],
  ['x', ({ x }) => x],
  ['y', ({ y }) => y],
  ['(3 * x)', ({ x }) => 3 * x],
  ['(-x)', ({ x }) => -x],
  ['(x + 4)', ({ x }) => x + 4],
  ['(x * y)', ({ x, y }) => x * y],
  ['n', ({ n }) => n],
  ['m', ({ m }) => m],
  ['(n - 2 * m)', ({ n, m }) => n - 2 * m],
  ['a', ({ a }) => a],
  ['b', ({ b }) => b],
  ['(1 - a)', ({ a }) => 1 - a],
  ['(x + y)', ({ x, y }) => x + y],
  ['(a * b)', ({ a, b }) => a * b],
  ['(1 - a * b)', ({ a, b }) => 1 - a * b],
];

const BOTH: readonly (readonly [string, (a: number, b: number) => number])[] = [
  ['+', (a, b) => a + b],
  ['-', (a, b) => a - b],
  ['*', (a, b) => a * b],
];
/** What never is 0, nor on both sides of it. */
const DIVISORS = OPERANDS.filter(([text]) => !/^0$|n|m/.test(text));
const POSITIVE = DIVISORS.filter(([text]) => !/^-|\(-/.test(text));

function holds(text: string, of: InWorld): void {
  const { magnitude } = computed(text, environment);
  const draws = space.draws(magnitude) as Float64Array;
  const complements = space.complementDraws(magnitude);
  for (let i = 0; i < space.count; i++) {
    const expected = of(worldAt(i));
    const slack = 1e-11 * Math.max(1, Math.abs(expected));
    if (!(Math.abs((draws[i] as number) - expected) <= slack)) expect(`${text} = ${draws[i]}`).toBe(expected);
    if (complements !== undefined && !(Math.abs((complements[i] as number) - (1 - expected)) <= slack))
      expect(`1 - ${text} = ${complements[i]}`).toBe(1 - expected);
  }
  const names = sourcesOf(magnitude).map(({ label }) => label);
  expect(names).toEqual([...new Set(names)].sort());
  for (const name of names) expect(text).toMatch(new RegExp(`\\b${name}\\b`));
  const distinct = new Set(Array.from({ length: space.count }, (_, i) => of(worldAt(i))));
  if (distinct.size > space.count / 2) expect(names.length, text).toBeGreaterThan(0);
}

describe('in every possible world', () => {
  it.each(BOTH)('a %s b is of the numbers in it', (operator, of) => {
    for (const [left, a] of OPERANDS)
      for (const [right, b] of OPERANDS)
        holds(`${left} ${operator} ${right}`, (world) => of(a(world), b(world)));
  });

  it('a / b is of the numbers in it', () => {
    for (const [left, a] of OPERANDS)
      for (const [right, b] of DIVISORS) holds(`${left} / ${right}`, (world) => a(world) / b(world));
  });

  it.each([0, 1, 2, 3, -1, -2])('a^%i is of the numbers in it', (by) => {
    for (const [base, a] of by < 0 ? DIVISORS : OPERANDS) holds(`(${base})^${by}`, (world) => a(world) ** by);
  });

  it.each([0.5, -0.5, 1.5])('a^%d is of the numbers in it', (by) => {
    for (const [base, a] of POSITIVE) holds(`(${base})^${by}`, (world) => a(world) ** by);
  });

  it('a^b is of the numbers in it', () => {
    for (const [base, a] of POSITIVE)
      for (const exponent of ['n', 'x', '(x + m)', '(1 - a)'] as const) {
        const [, b] = OPERANDS.find(([text]) => text === exponent) ?? ['', ({ x, m }: World) => x + m];
        holds(`(${base})^${exponent}`, (world) => a(world) ** b(world));
      }
  });

  it.each<readonly [string, (...values: number[]) => number]>([
    ['min', Math.min],
    ['max', Math.max],
    ['sum', (...values) => values.reduce((sum, value) => sum + value)],
    ['mean', (...values) => values.reduce((sum, value) => sum + value) / values.length],
  ])('%s of three is of the numbers in it', (name, of) => {
    for (const [first, a] of OPERANDS)
      for (const [second, b] of OPERANDS)
        holds(`${name}(${first}, ${second}, 1.5)`, (world) => of(a(world), b(world), 1.5));
  });

  it.each<readonly [string, InWorld]>([
    ['exp(m)', ({ m }) => Math.exp(m)],
    ['exp(x)', ({ x }) => Math.exp(x)],
    ['exp(n - m)', ({ n, m }) => Math.exp(n - m)],
    ['ln(x * y)', ({ x, y }) => Math.log(x * y)],
    ['log2(x)', ({ x }) => Math.log2(x)],
    ['log10(x + y)', ({ x, y }) => Math.log10(x + y)],
    ['log10(y / x)', ({ x, y }) => Math.log10(y / x)],
    ['abs(n)', ({ n }) => Math.abs(n)],
    ['abs(-x)', ({ x }) => x],
    ['abs(x)', ({ x }) => x],
    ['abs(x - y)', ({ x, y }) => Math.abs(x - y)],
    ['sqrt(x / y)', ({ x, y }) => Math.sqrt(x / y)],
    ['sqrt(x + y)', ({ x, y }) => Math.sqrt(x + y)],
    ['ceil(n * m)', ({ n, m }) => Math.ceil(n * m)],
    ['floor(n)', ({ n }) => Math.floor(n)],
    ['round(x * 10)', ({ x }) => Math.round(x * 10)],
    ['if n > m then x else 2 * y', ({ n, m, x, y }) => (n > m ? x : 2 * y)],
    ['if x < y then 1 else n', ({ n, x, y }) => (x < y ? 1 : n)],
    ['if x <= 3 then x else y', ({ x, y }) => (x <= 3 ? x : y)],
    ['if x >= 3 then x else y', ({ x, y }) => (x >= 3 ? x : y)],
    ['if x == y ≈ 20% then 1 else 0', ({ x, y }) => (Math.abs(x - y) <= 0.2 * y ? 1 : 0)],
    ['if x ≈ y then 1 else 0', ({ x, y }) => (Math.abs(x - y) <= 0.1 * y ? 1 : 0)],
    ['if x < y ≈ 20% then 1 else 0', ({ x, y }) => (x < 1.2 * y ? 1 : 0)],
    ['if x > y ≈ 20% then 1 else 0', ({ x, y }) => (x > 0.8 * y ? 1 : 0)],
    ['if x <= y ≈ 20% then 1 else 0', ({ x, y }) => (x <= 1.2 * y ? 1 : 0)],
    ['if x >= y ≈ 20% then 1 else 0', ({ x, y }) => (x >= 0.8 * y ? 1 : 0)],
  ])('%s is of the numbers in it', (text, of) => holds(text, of));

  it('a comparison that holds in all is certain', () => {
    for (const text of ['x < x + 1', 'x * y > 0', 'x == x', 'x <= x', 'x >= x', 'n + m == m + n'])
      expect(computed(text, environment).magnitude, text).toMatchObject({ kind: 'exact', value: 1 });
    for (const text of ['x < x', 'x > x', 'x * y < 0', 'x == x + 1'])
      expect(computed(text, environment).magnitude, text).toMatchObject({ kind: 'exact', value: 0 });
  });

  it('what depends on nothing uncertain is a number', () => {
    for (const text of [
      'x - x',
      '0 * x',
      '0 * n',
      '0 * (x + y)',
      '0 / x',
      'n - n',
      '(x + y)^0',
      '(x * y) / y / x',
    ])
      expect(computed(text, environment).magnitude.kind, text).toBe('exact');
  });
});

describe('what is nothing in some world', () => {
  it.each(['1 / min(n, 0)', '1 / max(n, 0)', 'x / (n + m)', '(n + m)^-1', '(min(n, 0))^-2', '1 / (x * n)'])(
    'divides nothing: %s',
    (text) => {
      const result = compute(text, environment);
      expect(!result.ok && result.error).toMatchObject({ code: 'division-by-zero', range: true });
    },
  );

  it.each(['(n + m)^0.5', 'n^1.5', '(n * x)^x', '(-2)^x'])('or less has no root: %s', (text) => {
    const result = compute(text, environment);
    expect(!result.ok && result.error.code).toBe('not-real');
  });

  it.each([
    'exp(900 * x)',
    '(1 + x + y)^900',
    '(1 + x)^(900 * y)',
    '1e300 * (x + y) * 1e300',
    '1e308 * exp(x) * y',
  ])('and what is too large in some is refused: %s', (text) => {
    const result = compute(text, environment);
    expect(!result.ok && result.error.code).toBe('not-finite');
  });
});

describe('draws', () => {
  it('are one in each of as many equally likely steps', () => {
    for (const [name, draws] of Object.entries(worlds)) {
      const { magnitude } = computed(name, environment);
      const rising = [...draws].sort((a, b) => a - b);
      rising.forEach((draw, i) => {
        const [low, high] = [i, i + 1].map((step) => percentileOf(magnitude, step / space.count));
        expect(draw).toBeGreaterThan(low as number);
        expect(draw).toBeLessThan(high as number);
      });
    }
  });

  it('of two inputs do not move together', () => {
    const centred = Object.values(worlds).map((draws) => {
      const ranks = [...draws.keys()].sort((i, j) => (draws[i] as number) - (draws[j] as number));
      const place = new Array<number>(space.count);
      for (const [rank, i] of ranks.entries()) place[i] = rank - (space.count - 1) / 2;
      return place;
    });
    const squares = (space.count ** 3 - space.count) / 12;
    for (const [i, one] of centred.entries())
      for (const other of centred.slice(i + 1)) {
        const correlation = one.reduce((sum, value, k) => sum + value * (other[k] as number), 0) / squares;
        // Three and a half deviations of 200 pairs.
        expect(Math.abs(correlation)).toBeLessThan(0.25);
      }
  });

  it('are as many as asked for, from 100 to a million', () => {
    const counts = [1, 100, 333.7, 1e6, 1e9].map((count) => new SampleSpace(1, count).count);
    expect(counts).toEqual([100, 100, 333, 1e6, 1e6]);
    expect(new SampleSpace().count).toBe(10_000);
  });
});
