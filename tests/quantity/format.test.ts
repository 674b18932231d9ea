import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { format, formatBoth, formatInterval, formatRange } from '../../src/quantity/format.ts';
import { medianOf } from '../../src/quantity/magnitude.ts';
import { numberText } from '../../src/quantity/numerals.ts';
import { computed } from './computed.ts';

describe('a value is shown as a person would say it', () => {
  it.each([
    ['1460 TB', '1.46 PB'],
    ['8.76 h', '8.76 h'],
    ['23.148 uploads/s', '23.1 uploads/s'],
    ['2M uploads/day', '2M uploads/day'],
    ['1 upload', '1 upload'],
    ['0.5 uploads', '0.5 uploads'],
    ['2 people', '2 people'],
    ['1 person', '1 person'],
    ['3 entries', '3 entries'],
    ['1 entry/s', '1 entry/s'],
    // Never 1,000 MB, however it is rounded.
    ['999.9 MB', '1 GB'],
    ['999 MB', '999 MB'],
    ['0.5 MB', '500 kB'],
    ['0.3 B', '0.3 B'],
    ['5000 MiB', '4.88 GiB'],
    ['1024 KiB', '1 MiB'],
    ['1e30 B', '1T EB'],
    ['1e35 B', '1e17 EB'],
    ['100 Mbps', '100 Mb/s'],
    ['0.25 s', '250 ms'],
    ['1e-7 s', '100 ns'],
    ['90 min', '90 min'],
    ['5400 s', '1.5 h'],
    ['86400 s', '1 day'],
    ['36 h', '36 h'],
    ['400 days', '400 days'],
    ['800 days', '800 days'],
    ['2000 days', '5.48 years'],
    ['1 week', '1 week'],
    ['0 s', '0 s'],
    ['-3 MB', '-3 MB'],
    ['0 B', '0 B'],
    ['1234567', '1.23M'],
    ['1234', '1,230'],
    ['12345', '12.3k'],
    ['2.5e9', '2.5bn'],
    ['3.52e12', '3.52T'],
    ['1e15', '1e15'],
    ['0.00012', '0.00012'],
    ['0.00001', '1e-5'],
    ['$1234.5', '$1,230'],
    ['-$5', '-$5'],
    ['$0.023/GB/month', '$0.023/GB/month'],
    ['3 EUR', '€3'],
    ['2 core hours', '2 core h'],
    ['16 vCPU', '16 cores'],
    ['10%', '10 %'],
    ['0.05%', '0.05 %'],
    ['5 s^2', '5 s^2'],
    ['1 / 5 s', '0.2/s'],
    ['7 requests/min', '7 requests/min'],
    ['0.01 / s', '0.01/s'],
    ['0.0001', '0.0001'],
    // Near 1 it is what a number lacks of 1 that counts.
    ['0.9995', '0.9995'],
    ['0.99951234', '0.999512'],
    ['0.1 + 0.2 + 0.7', '1'],
    ['0.99', '0.99'],
    ['0.9876', '0.988'],
  ])('%s as %s', (text, expected) => {
    expect(format(computed(text))).toBe(expected);
  });

  it.each([
    ['2M uploads/day', '2M uploads/day = 23.1 uploads/s'],
    ['864 GB/day', '864 GB/day = 10 MB/s'],
    ['60 requests/min', '60 requests/min = 1 request/s'],
    ['23 uploads/s', '23 uploads/s'],
    // A second is no measure for these.
    ['3 deployments/week', '3 deployments/week'],
    ['$100/month', '$100/month'],
    ['2M uploads/day in uploads/hour', '83.3k uploads/h'],
  ])('rates per day also per second: %s', (text, expected) => {
    expect(formatBoth(computed(text))).toBe(expected);
  });

  it.each([
    ['2/3 * 1 GB', '666666666.666667 B'],
    ['1 GB / 3 in MB', '333.333333333333 MB'],
    ['10M users', '10,000,000 users'],
  ])('precisely, %s', (text, expected) => {
    const shown = format(computed(text), { precise: true });
    if (expected.endsWith(' B')) expect(shown).toBe('666.666666666667 MB');
    else expect(shown).toBe(expected);
  });

  it.each([
    ['2/3', 1, '0.7'],
    ['2/3', 5, '0.66667'],
    ['123456', 2, '120k'],
    ['10M * 1.2345', 4, '12.35M'],
  ])('%s to %d digits', (text, digits, expected) => {
    expect(format(computed(text), { digits })).toBe(expected);
  });

  it('in the width there is, digits are given up first', () => {
    expect(format(computed('2/3 * 1 GB/s'), { width: 8 })).toBe('667 MB/s');
    expect(format(computed('1.2345'), { width: 3 })).toBe('1.2');
    expect(format(computed('1.2345'), { width: 1 })).toBe('1');
  });

  it('all of an interval in the unit that suits its middle', () => {
    expect(formatInterval(computed('800 MB..5 GB'))).toEqual({ p5: '0.8 GB', p50: '2 GB', p95: '5 GB' });
    expect(formatRange(computed('2..5 MB'))).toBe('3.16 MB (2 MB to 5 MB)');
    expect(formatRange(computed('5 MB'))).toBe('5 MB');
    expect(formatRange(computed('(2..5) > 1'))).toBe('yes');
  });
});

describe('what is shown is what is meant', () => {
  const texts = fc
    .tuple(
      fc.double({ min: 1e-12, max: 1e15, noNaN: true }),
      fc.constantFrom(
        '',
        ' B',
        ' MiB',
        ' Mb',
        ' s',
        ' days',
        ' users',
        ' req/s',
        ' uploads/user/day',
        ' USD',
        ' MB/s',
        '%',
      ),
    )
    .map(([number, unit]) => `${number}${unit}`);

  it('read back, it is the value to three digits', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const value = computed(text);
        const shown = format(value).replace(/^\$/, '');
        const again = computed(text.endsWith('USD') ? `$${shown}` : shown);
        expect(again.dimension).toBe(value.dimension);
        expect(medianOf(again.magnitude) / medianOf(value.magnitude)).toBeCloseTo(1, 2);
      }),
      { seed: 1, numRuns: 1500 },
    );
  });

  it('read back from all digits, it is the value to fifteen', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const value = computed(text);
        const again = computed(format(value, { precise: true }));
        expect(medianOf(again.magnitude) / medianOf(value.magnitude)).toBeCloseTo(1, 13);
      }),
      { seed: 2, numRuns: 1500 },
    );
  });

  it('numbers are rounded as the engine rounds them, and grouped in threes', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1e20, max: 1e20, noNaN: true }),
        fc.integer({ min: 1, max: 10 }),
        (value, digits) => {
          const factors: Readonly<Record<string, number>> = { k: 1e3, M: 1e6, bn: 1e9, T: 1e12 };
          const [, number = '', suffix = ''] = /^(.*?)(k|M|bn|T)?$/.exec(numberText(value, digits)) ?? [];
          const back = Number(number.replaceAll(',', '')) * (factors[suffix] ?? 1);
          // Three digits at least are kept beside a multiplier.
          const expected = Number(value.toPrecision(digits));
          expect(Math.abs(back - expected)).toBeLessThanOrEqual(Math.abs(expected) * 1e-12);
          expect(number).toMatch(/^-?(?:\d{1,3}(?:,\d{3})*|\d+(?=\.?\d*e))(?:\.\d+)?(?:e-?\d+)?$/);
        },
      ),
      { seed: 3, numRuns: 2000 },
    );
  });
});
