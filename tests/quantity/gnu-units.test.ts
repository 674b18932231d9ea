import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { valueIn, withUnit } from '../../src/quantity/convert.ts';
import { unitNames } from '../../src/quantity/units.ts';

/** Our name of a unit, and GNU's. */
type Pair = readonly [ours: string, gnu: string];

const LARGE = [
  ['k', 'kilo'],
  ['K', 'kilo'],
  ['M', 'mega'],
  ['G', 'giga'],
  ['T', 'tera'],
  ['P', 'peta'],
  ['E', 'exa'],
] as const;
const BINARY = [
  ['Ki', 'kibi'],
  ['Mi', 'mebi'],
  ['Gi', 'gibi'],
  ['Ti', 'tebi'],
  ['Pi', 'pebi'],
  ['Ei', 'exbi'],
] as const;
const SMALL = [
  ['m', 'milli'],
  ['µ', 'micro'],
  ['μ', 'micro'],
  ['u', 'micro'],
  ['n', 'nano'],
] as const;
type Prefix = readonly [symbol: string, name: string];

/** The unit and all it is with a prefix: by symbol, and by name where it has one. */
function prefixed(symbol: string, name: string, prefixes: readonly Prefix[], per = ''): Pair[] {
  const bare: Prefix = ['', ''];
  return [bare, ...prefixes].flatMap(([short, long]): Pair[] => {
    const gnu = `${long}${name}${per}`;
    const bySymbol: Pair = [`${short}${symbol}`, gnu];
    const hasName = per === '' && name !== 'hertz';
    return hasName ? [bySymbol, [`${long}${name}`, gnu], [`${long}${name}s`, gnu]] : [bySymbol];
  });
}

const named = (gnu: string, ...ours: readonly string[]): Pair[] => ours.map((name) => [name, gnu]);

/** GNU's month and year are mean ones, so ours are spelt out in days. */
const KINDS: Readonly<Record<string, readonly Pair[]>> = {
  data: [
    ...prefixed('B', 'byte', [...LARGE, ...BINARY]),
    ...prefixed('b', 'bit', [...LARGE, ...BINARY]),
    ...prefixed('bit', 'bit', [...LARGE, ...BINARY]),
  ],
  time: [
    ...prefixed('s', 'second', SMALL),
    ...named('second', 'sec', 'secs'),
    ...named('minute', 'min', 'mins', 'minute', 'minutes'),
    ...named('hour', 'h', 'hr', 'hrs', 'hour', 'hours'),
    ...named('day', 'd', 'day', 'days'),
    ...named('week', 'week', 'weeks', 'wk', 'wks'),
    ...named('(30 day)', 'month', 'months', 'mo', 'mth'),
    ...named('(90 day)', 'quarter', 'quarters'),
    ...named('(365 day)', 'year', 'years', 'yr', 'yrs', 'y'),
  ],
  dataRate: [...prefixed('bps', 'bit', LARGE, '/second'), ...prefixed('Bps', 'byte', LARGE, '/second')],
  frequency: [
    ...prefixed('Hz', 'hertz', LARGE),
    ...['rps', 'qps', 'tps'].flatMap((symbol) => prefixed(symbol, 'hertz', LARGE)),
    ...named('hertz', 'RPS', 'QPS', 'TPS'),
    ...named('(1/minute)', 'rpm', 'RPM'),
  ],
  share: [
    ...named('percent', '%', 'percent', 'pct'),
    ...named('0.001', '‰', 'permille'),
    ...named('ppm', 'ppm'),
    ...named('1', 'x', 'times'),
    ...named('thousand', 'thousand'),
    ...named('million', 'million', 'mn'),
    ...named('billion', 'billion', 'bn'),
    ...named('trillion', 'trillion'),
  ],
};

/** What GNU units has at a rate of some day, or not at all. */
const OTHERS = /^(?:USD|EUR|GBP|[$€£¢]|dollars?|euros?|cents?|cores?|v?cpus?|v?CPUs?)$/;

const kinds = fc.constantFrom(...Object.values(KINDS));
const one = (pairs: readonly Pair[]) => fc.constantFrom(...pairs);
const two = (pairs: readonly Pair[]) => fc.tuple(one(pairs), one(pairs));
const data = one(KINDS.data ?? []);
const time = one(KINDS.time ?? []);
const over = (a: Pair, b: Pair): Pair => [`${a[0]}/${b[0]}`, `(${a[1]})/(${b[1]})`];
const squared = ([ours, gnu]: Pair): Pair => [`${ours}^2`, `(${gnu})^2`];

const conversions = fc
  .tuple(
    fc.oneof(fc.integer({ min: 1, max: 1_000_000 }), fc.double({ min: 1e-6, max: 1e12, noNaN: true })),
    fc.oneof(
      { arbitrary: kinds.chain(two), weight: 4 },
      fc.tuple(data, time, data, time).map(([a, b, c, d]) => [over(a, b), over(c, d)] as const),
      fc
        .tuple(one(KINDS.dataRate ?? []), data, time)
        .map(([rate, unit, per]) => [rate, over(unit, per)] as const),
      fc.tuple(time, time, time, time).map(([a, b, c, d]) => [over(a, b), over(c, d)] as const),
      two(KINDS.time ?? []).map(([a, b]) => [squared(a), squared(b)] as const),
    ),
  )
  .map(([value, [from, to]]) => ({ value, from, to }));

/** What GNU units answers to each `[have, want]`. */
function gnuAnswers(questions: readonly (readonly [string, string])[]): readonly number[] {
  const { stdout, status } = spawnSync('units', ['--quiet', '--terse', '--output-format', '%.17g'], {
    input: questions.map(([have, want]) => `${have}\n${want}\n`).join(''),
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C' },
    maxBuffer: 2 ** 26,
  });
  expect(status).toBe(0);
  return stdout.trim().split('\n').map(Number);
}

const isInstalled = spawnSync('units', ['--version'], { encoding: 'utf8' }).status === 0;
if (!isInstalled) {
  console.warn('gnu-units.test.ts is skipped: GNU units (Debian package `units`) is not installed');
}

describe.skipIf(!isInstalled)('conversions agree with GNU units', () => {
  it('on every unit by every name it has', () => {
    const pairs = Object.values(KINDS).flatMap((kind) =>
      kind.map((unit) => [unit, kind[0] as Pair] as const),
    );
    const answers = gnuAnswers(pairs.map(([[, have], [, want]]) => [have, want]));
    expect(answers).toHaveLength(pairs.length);
    pairs.forEach(([[ours], [base]], i) => {
      const value = valueIn(withUnit(1, ours), base) as number;
      expect(value / (answers[i] as number), `1 ${ours} in ${base}`).toBeCloseTo(1, 13);
    });
  });

  it('on 6,000 generated conversions of data, time, rates, shares and powers', () => {
    const cases = fc.sample(conversions, { numRuns: 6000, seed: 20 });
    const answers = gnuAnswers(cases.map(({ value, from, to }) => [`${value} ${from[1]}`, to[1]]));
    expect(answers).toHaveLength(cases.length);
    cases.forEach(({ value, from, to }, i) => {
      const ours = valueIn(withUnit(value, from[0]), to[0]) as number;
      const theirs = answers[i] as number;
      const difference = Math.abs(ours / theirs - 1);
      expect(difference, `${value} ${from[0]} in ${to[0]}: ${ours}, GNU units says ${theirs}`).toBeLessThan(
        1e-13,
      );
    });
  });
});

it('no unit but money and cores is left out of the comparison', () => {
  const compared = new Set(Object.values(KINDS).flatMap((kind) => kind.map(([ours]) => ours)));
  expect(unitNames().filter((name) => !compared.has(name) && !OTHERS.test(name))).toEqual([]);
});
