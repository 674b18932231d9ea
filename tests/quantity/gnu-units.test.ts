import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { valueIn, withUnit } from '../../src/quantity/convert.ts';

/** Our name of a unit and GNU's; GNU's month and year are mean ones, so theirs are spelt out in days. */
const DATA: readonly (readonly [string, string])[] = [
  ['B', 'byte'],
  ['kB', 'kilobyte'],
  ['KB', 'kilobyte'],
  ['MB', 'megabyte'],
  ['GB', 'gigabyte'],
  ['TB', 'terabyte'],
  ['PB', 'petabyte'],
  ['EB', 'exabyte'],
  ['KiB', 'kibibyte'],
  ['MiB', 'mebibyte'],
  ['GiB', 'gibibyte'],
  ['TiB', 'tebibyte'],
  ['PiB', 'pebibyte'],
  ['EiB', 'exbibyte'],
  ['b', 'bit'],
  ['kb', 'kilobit'],
  ['Mb', 'megabit'],
  ['Gb', 'gigabit'],
  ['Tb', 'terabit'],
  ['Mib', 'mebibit'],
  ['megabytes', 'megabyte'],
  ['gibibytes', 'gibibyte'],
];
const TIME: readonly (readonly [string, string])[] = [
  ['ns', 'nanosecond'],
  ['us', 'microsecond'],
  ['µs', 'microsecond'],
  ['ms', 'millisecond'],
  ['s', 'second'],
  ['min', 'minute'],
  ['h', 'hour'],
  ['d', 'day'],
  ['day', 'day'],
  ['weeks', 'week'],
  ['month', '(30 day)'],
  ['year', '(365 day)'],
  ['milliseconds', 'millisecond'],
];
const RATE: readonly (readonly [string, string])[] = [
  ['bps', 'bit/second'],
  ['kbps', 'kilobit/second'],
  ['Mbps', 'megabit/second'],
  ['Gbps', 'gigabit/second'],
];

const pair = (units: readonly (readonly [string, string])[]) =>
  fc.tuple(fc.constantFrom(...units), fc.constantFrom(...units));
const over = (a: readonly [string, string], b: readonly [string, string]) =>
  [`${a[0]}/${b[0]}`, `(${a[1]})/(${b[1]})`] as const;

const conversions = fc
  .tuple(
    fc.oneof(fc.integer({ min: 1, max: 1_000_000 }), fc.double({ min: 1e-6, max: 1e12, noNaN: true })),
    fc.oneof(
      pair(DATA),
      pair(TIME),
      pair(RATE),
      fc
        .tuple(pair(DATA), pair(TIME))
        .map(([data, time]) => [over(data[0], time[0]), over(data[1], time[1])] as const),
      fc
        .tuple(fc.constantFrom(...RATE), fc.constantFrom(...DATA), fc.constantFrom(...TIME))
        .map(([rate, data, time]) => [rate, over(data, time)] as const),
      fc.tuple(pair(TIME), pair(TIME)).map(([a, b]) => [over(a[0], b[0]), over(a[1], b[1])] as const),
    ),
  )
  .map(([value, [from, to]]) => ({ value, from, to }));

const isInstalled = spawnSync('units', ['--version'], { encoding: 'utf8' }).status === 0;
if (!isInstalled)
  console.warn('gnu-units.test.ts is skipped: GNU units (Debian package `units`) is not installed');

describe.skipIf(!isInstalled)('conversions agree with GNU units', () => {
  it('on 4,000 generated conversions of data, time and rates', () => {
    const cases = fc.sample(conversions, { numRuns: 4000, seed: 20 });
    const input = cases.map(({ value, from, to }) => `${value} ${from[1]}\n${to[1]}\n`).join('');
    const { stdout, status } = spawnSync('units', ['--quiet', '--terse', '--output-format', '%.15g'], {
      input,
      encoding: 'utf8',
      env: { ...process.env, LC_ALL: 'C' },
    });
    expect(status).toBe(0);
    const answers = stdout.trim().split('\n').map(Number);
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
