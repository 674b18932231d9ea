import { describe, expect, it } from 'vitest';
import { described, dimensionInWords } from '../../src/quantity/describe.ts';
import { RATE, TIME } from '../../src/quantity/dimension.ts';
import { compute } from '../../src/quantity/evaluate.ts';
import { format, formatBoth, formatInterval, scaleOf } from '../../src/quantity/format.ts';
import { assumptionsInWords } from '../../src/quantity/messages.ts';
import { quantityOf } from '../../src/quantity/quantity.ts';
import { computed, naming } from './computed.ts';

describe('what a value measures, in words', () => {
  it.each([
    ['5', 'a plain number'],
    ['3 GB / 2 GB', 'a plain number'],
    ['3 > 2', 'a comparison'],
    ['3 GB', 'data'],
    ['3 GB/s', 'a data rate'],
    ['1 Gbps', 'a data rate'],
    ['3 GB/user', 'data per user'],
    ['3 GB/user/day', 'a data rate per user'],
    ['3 s', 'a time'],
    ['3 s/user', 'a time per user'],
    ['5 uploads', 'a count of uploads'],
    ['5 people', 'a count of people'],
    ['2 uploads/user', 'a count of uploads per user'],
    ['5 uploads/s', 'a rate of uploads'],
    ['2 uploads/user/day', 'a rate of uploads per user'],
    ['5/s', 'a rate'],
    ['5/s/user', 'a rate per user'],
    ['5/user', 'a number per user'],
    ['5/GB', 'a number per data'],
    ['5 / 1 core', 'a number per core'],
    ['5/s^2', 'a number per time^2'],
    ['5 uploads/s^2', 'a count of uploads per time^2'],
    ['3 cores', 'cores'],
    ['3 cores/s', 'cores per time'],
    ['2 core hours', 'cores times time'],
    ['2 core hours/user', 'cores times time per user'],
    ['$5', 'money in USD'],
    ['3 EUR', 'money in EUR'],
    ['$5/GB/month', 'money in USD per time per data'],
    ['$5/user', 'money in USD per user'],
    ['3 MB^2', 'data^2'],
    ['3 MB^2/s', 'data^2 per time'],
    ['sqrt(4 MB)', 'data^0.5'],
    ['(8 MB)^(1/3)', 'data^0.3333'],
    ['1 / sqrt(4 s)', 'a number per time^0.5'],
    ['5 uploads * 3 users', 'uploads times users'],
    ['5 uploads * 3 users / 1 s', 'uploads times users per time'],
  ])('%s is %s', (text, expected) => {
    // Divisors have no order of their own.
    const parts = (words: string): readonly string[] => words.split(/(?= per )/).sort();
    expect(parts(dimensionInWords(computed(text).dimension))).toEqual(parts(expected));
  });

  it('stands beside the value', () => {
    expect(described(computed('3000 MB'))).toEqual({ value: '3 GB', what: 'data' });
  });
});

/** The largest of some units in which a number is 1 or more, to the three digits that are shown. */
function saidIn(value: number, units: readonly (readonly [name: string, size: number])[]): string {
  const [name, size] = units.find(([, one]) => Number((value / one).toPrecision(3)) >= 1) ??
    units.at(-1) ?? ['', 1];
  return `${Number((value / size).toPrecision(3))} ${name}`;
}

const sizes = (names: readonly string[], step: number): readonly (readonly [string, number])[] =>
  names.map((name, i) => [name, step ** i] as const).reverse();
const BYTES = sizes(['B', 'kB', 'MB', 'GB', 'TB', 'PB', 'EB'], 1000);
const BINARY = sizes(['B', 'KiB', 'MiB', 'GiB', 'TiB', 'PiB', 'EiB'], 1024);
const BITS = sizes(['b', 'kb', 'Mb', 'Gb', 'Tb', 'Pb', 'Eb'], 1000);
const BINARY_BITS = sizes(['b', 'Kib', 'Mib', 'Gib', 'Tib', 'Pib', 'Eib'], 1024);
/** Mantissas about the places where a unit changes. */
const STEPS = [1, 1.004, 1.02, 2.5, 9.99, 99.94, 500, 998, 999.4, 999.6, 1001, 1023];

describe('data is said in the largest unit of its own kind that gives 1 or more', () => {
  it.each([
    ['B', BYTES, 1],
    ['GB', BYTES, 1],
    ['MiB', BINARY, 1],
    ['Mb', BITS, 8],
    ['Gib', BINARY_BITS, 8],
  ] as const)('written in %s', (unit, ladder, perByte) => {
    for (const [, size] of ladder.slice(1))
      for (const step of STEPS) {
        const value = step * size;
        const one = ladder.find(([name]) => name === unit)?.[1] ?? 1;
        const shown = format(computed(`${value / one} ${unit}`)).replaceAll(',', '');
        expect(shown, `${value} of ${perByte} a byte`).toBe(saidIn(value, ladder));
        const rate = format(computed(`${value / one} ${unit}/s`)).replaceAll(',', '');
        expect(rate).toBe(`${saidIn(value, ladder)}/s`);
      }
  });
});

const TIMES = [
  ['ms', 1e-3],
  ['µs', 1e-6],
  ['ns', 1e-9],
] as const;

describe('time without a unit of its own', () => {
  it.each([
    [1e-9, '1 ns'],
    [9.996e-7, '1 µs'],
    [2.5e-4, '250 µs'],
    [0.9994, '999 ms'],
    [0.9996, '1 s'],
    [59.4, '59.4 s'],
    [60, '1 min'],
    [3599, '1 h'],
    [5400, '1.5 h'],
    [86_400, '1 day'],
    [10 * 86_400, '10 days'],
    [720 * 86_400, '720 days'],
    [730 * 86_400, '2 years'],
    [-5400, '-1.5 h'],
    [0, '0 s'],
    [1e-12, '0.001 ns'],
  ])('%d s is %s', (seconds, expected) => {
    expect(format(quantityOf(seconds, TIME))).toBe(expected);
  });

  it('below a second is in thousandths', () => {
    for (const [name, size] of TIMES)
      for (const number of [1, 2.5, 10, 99.9, 999])
        expect(format(quantityOf(number * size, TIME))).toBe(`${number} ${name}`);
  });

  it('keeps the unit it is written in from 1 to 1,000', () => {
    expect(
      ['1 h', '999 h', '0.999 h', '1000 h', '0.5 min', '90 s', '1 s', '999 s'].map((text) =>
        format(computed(text)),
      ),
    ).toEqual(['1 h', '999 h', '59.9 min', '41.7 days', '30 s', '90 s', '1 s', '999 s']);
    // A product with something else is in no other unit than written, or in seconds.
    expect(format(computed('3 s * 2 users'))).toBe('6 user s');
    expect(format(computed('3 h * 2000 users'))).toBe('6,000 user h');
  });
});

describe('a rate that is written in no time', () => {
  it.each([
    [5, '5/s'],
    [0.1, '0.1/s'],
    [0.05, '3/min'],
    [-0.05, '-3/min'],
    [0.0166667, '1/min'],
    [0.01, '36/h'],
    [0.0001, '8.64/day'],
    [1e-7, '0.00864/day'],
    [0, '0/s'],
  ])('of %d is %s', (perSecond, expected) => {
    expect(format(quantityOf(perSecond, RATE))).toBe(expected);
  });

  it('of data, or of more than time, is per second', () => {
    expect(format(quantityOf(0.01, computed('1 B/s').dimension))).toBe('0.01 B/s');
    expect(format(quantityOf(0.01, RATE.times(RATE)))).toBe('0.01/s^2');
    expect(format(quantityOf(0.01, computed('1 upload/s').dimension))).toBe('36 uploads/h');
  });
});

describe('the order and number of units', () => {
  it.each([
    ['2 h * 3 cores', '6 core h'],
    ['3 B * 0.1 s', '0.3 B s'],
    ['5 MB*s', '5 MB s'],
    ['1e+3 s^2', '1,000 s^2'],
    ['8 users * 3 GB', '24 GB users'],
    ['1 GB * 1 user', '1 GB user'],
    ['$3 * 2 h', '$6 h'],
    ['$3 * 2 users', '$6 users'],
    ['-$3 * 2 users', '-$6 users'],
    ['$3/user/h', '$3/user/h'],
    ['5 users / $1', '5 users/USD'],
    ['3 GBP', '£3'],
    ['6 / 3 GB', '2/GB'],
    ['1 / 2 cores', '0.5/core'],
    ['2 uploads/user/day', '2 uploads/user/day'],
    ['1 upload/user/day', '1 upload/user/day'],
    ['0.9999 uploads', '1 upload'],
    ['4 uploads^2', '4 uploads^2'],
    ['sqrt(4 users)', '2 users^0.5'],
    ['1 / sqrt(4 users)', '0.5/user^0.5'],
    ['2 people/child', '2 people/child'],
    ['8 core hours/user', '8 core h/user'],
    ['6 uploads/s in uploads/min', '360 uploads/min'],
    ['4 GB in MB', '4,000 MB'],
    ['50% in ‰', '500 ‰'],
    ['0.5 in %', '50 %'],
  ])('%s is %s', (text, expected) => {
    expect(format(computed(text))).toBe(expected);
  });

  it.each([
    ['3 GB/s', 'GB/s'],
    ['5', ''],
    ['50%', '%'],
    ['3 > 2', ''],
    ['1 upload', 'upload'],
    ['2 uploads', 'uploads'],
  ])('the unit of %s alone is "%s"', (text, expected) => {
    expect(scaleOf(computed(text)).unit).toBe(expected);
  });
});

describe('rates by the day also by the second', () => {
  it.each([
    ['864 uploads/day', '864 uploads/day = 0.01 uploads/s'],
    ['-864 uploads/day', '-864 uploads/day = -0.01 uploads/s'],
    ['86.4 uploads/day', '86.4 uploads/day = 0.001 uploads/s'],
    ['86 uploads/day', '86 uploads/day'],
    ['36 uploads/h', '36 uploads/h = 0.01 uploads/s'],
    ['36 uploads/s', '36 uploads/s'],
    ['3 GB/day', '3 GB/day = 34.7 kB/s'],
    ['3000/day^2', '3,000/day^2'],
    ['3 days', '3 days'],
    ['3000 USD/day', '$3,000/day'],
  ])('%s', (text, expected) => {
    expect(formatBoth(computed(text))).toBe(expected);
  });
});

describe('how likely a comparison holds', () => {
  it('is said in percent, to two digits', () => {
    // z of ln(3 ÷ √10) over ln(2.5) ÷ (2 × 1.645) is −0.189: 57.5 % lie above.
    expect(format(computed('(2..5) > 3'))).toBe('57 % likely');
    expect(formatInterval(computed('3 > 2'))).toEqual({ p5: 'yes', p50: 'yes', p95: 'yes' });
  });
});

describe('a share', () => {
  it.each([
    ['10% * 30%', '3 %'],
    ['10% * 3', '0.3'],
    ['3 * 10%', '0.3'],
    ['10% / 2', '5 %'],
    ['10% / 5%', '2'],
    ['2 / 10%', '20'],
    ['10% + 5%', '15 %'],
    ['10% + 0.05', '15 %'],
    ['0.05 + 10%', '15 %'],
    ['1 - 10%', '90 %'],
    ['-10%', '-10 %'],
    ['10% of 3 MB', '300 kB'],
    ['3 MB * 10%', '300 kB'],
    ['3 MB / 10%', '30 MB'],
    ['10% / 2 s', '0.05/s'],
    ['3 MB / 30 MB', '0.1'],
    ['10% * 3 users / 1 user', '0.3'],
    ['(10%)^2', '1 %'],
    ['max(10%, 20%)', '20 %'],
    ['mean(10%, 20%)', '15 %'],
  ])('%s is %s', (text, expected) => {
    expect(format(computed(text))).toBe(expected);
  });
});

describe('a result is in the units of what it is made of', () => {
  it.each([
    // Of two units for one thing the left one is kept.
    ['2 h + 30 min', '2.5 h'],
    ['30 min + 2 h', '150 min'],
    ['3 MiB + 3 MiB', '6 MiB'],
    ['30 s + 2 h', '2.01 h'],
    ['3 uploads/day * 2 kB/upload', '6 kB/day'],
    ['2 kB/upload * 3 uploads/day', '6 kB/day'],
    ['6 Mb/s * 2 s', '12 Mb'],
    ['6 MiB / 2 min', '3 MiB/min'],
    ['3 min * 2', '6 min'],
    ['2 * 3 min', '6 min'],
    ['6 h / 2', '3 h'],
    ['6/min * 2', '12/min'],
    ['6 uploads/min / 2', '3 uploads/min'],
    ['-(3 h)', '-3 h'],
    ['min(2 h, 3 min)', '3 min'],
    ['sum(2 h, 30 min)', '2.5 h'],
    ['if 2 > 1 then 90 min else 1 h', '90 min'],
  ])('%s is %s', (text, expected) => {
    expect(format(computed(text))).toBe(expected);
  });
});

describe('what a value rests on is said however it was worked out', () => {
  const BOTH = ['a month is 30 days', 'a year is 365 days'];

  it.each([
    '1 month + 1 year',
    '1 year - 1 month',
    '1 month * 1 year',
    '1 month / 1 year',
    '2^(1 year / 1 month)',
    '(1 year / 1 month)^2',
    'max(1 month, 1 year)',
    'min((1..2) * 1 month, 1 year)',
    'sum(1 month, 1 year)',
    'mean(1 month, 1 year)',
    '1 month > 1 year',
    'if (1..3) > 2 then 1 month else 1 year',
    '1 month .. 1 year',
    '1 year ± 1 month',
    '-(1 month + 1 year)',
    'sqrt(1 month * 1 year)',
    'log2(1 year / 1 month)',
    'exp(1 month / 1 year)',
    'abs(1 month - 1 year)',
    'ceil(1 month + 1 year)',
    'percentile(1 month + 1 year, 50)',
    '3 GB/month in GB/year',
    '3 GB/month/year',
    '~(1 month + 1 year)',
    '(1 year)/month',
  ])('%s', (text) => {
    expect(assumptionsInWords(computed(text).assumes)).toEqual(BOTH);
  });

  it.each([
    ['if 2 > 1 then 1 month else 1 year', ['a month is 30 days']],
    ['3 months', ['a month is 30 days']],
    ['3 GB in MB', []],
    ['3 uploads/month in rps', ['a month is 30 days', 'each one counted is one request']],
    ['3 req/s in rps', []],
    ['3 quarters', ['a month is 30 days']],
  ])('%s: %j', (text, expected) => {
    expect(assumptionsInWords(computed(text).assumes)).toEqual(expected);
  });

  it('with the days that are given', () => {
    const environment = { monthDays: 31, yearDays: 366 };
    expect(format(computed('1 quarter in days', environment))).toBe('93 days');
    expect(format(computed('1 year in days', environment))).toBe('366 days');
    expect(assumptionsInWords(7, { month: 31, year: 366 })).toEqual([
      'a month is 31 days',
      'a year is 366 days',
      'each one counted is one request',
    ]);
  });
});

describe('conversion', () => {
  it.each([
    ['10 uploads/s in Hz', true],
    ['10/s in rps', true],
    ['10 uploads/s in req/s', false],
    ['10 uploads/user/s in rps', false],
    ['10 GB/s in rps', false],
    ['10 uploads in rps', false],
  ])('%s: %s', (text, converts) => {
    expect(compute(text).ok).toBe(converts);
  });

  it('of a value of a name is of that value', () => {
    expect(format(computed('size in MB', naming({ size: '3 GB' })))).toBe('3,000 MB');
  });
});
