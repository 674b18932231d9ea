import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { convert, knownProduct, unitProduct, valueIn, withUnit } from '../../src/quantity/convert.ts';
import { withoutCounts } from '../../src/quantity/dimension.ts';
import { format } from '../../src/quantity/format.ts';
import { medianOf } from '../../src/quantity/magnitude.ts';
import { suggestUnit } from '../../src/quantity/resolve.ts';
import { unitNames, unitOf } from '../../src/quantity/units.ts';
import { computed, naming, percentiles } from './computed.ts';

const names = unitNames();
const values = fc.double({ min: 1e-9, max: 1e12, noNaN: true });
const pairs = fc
  .tuple(fc.constantFrom(...names), fc.constantFrom(...names))
  .filter(([a, b]) => unitOf(a)?.dimension === unitOf(b)?.dimension);

it('blanks and 1 are no unit', () => {
  for (const text of ['', '  ', '1', ' 1 '])
    expect(unitProduct(text)).toMatchObject({ ok: true, value: { factors: [] } });
});

describe('conversion', () => {
  it('there and back is the same value', () => {
    fc.assert(
      fc.property(values, pairs, (value, [from, to]) => {
        const there = valueIn(withUnit(value, from), to) as number;
        const back = valueIn(withUnit(there, to), from) as number;
        expect(back / value).toBeCloseTo(1, 14);
      }),
      { seed: 1, numRuns: 3000 },
    );
  });

  it('by way of a third unit it is the same as straight', () => {
    fc.assert(
      fc.property(values, pairs, fc.constantFrom(...names), (value, [from, to], by) => {
        fc.pre(unitOf(by)?.dimension === unitOf(to)?.dimension);
        const straight = valueIn(withUnit(value, from), to) as number;
        const first = valueIn(withUnit(value, from), by) as number;
        expect((valueIn(withUnit(first, by), to) as number) / straight).toBeCloseTo(1, 14);
      }),
      { seed: 2, numRuns: 1000 },
    );
  });

  it('changes what is shown, never the value or the dimension', () => {
    fc.assert(
      fc.property(values, pairs, (value, [from, to]) => {
        const before = withUnit(value, from);
        const after = convert(before, to);
        if (!after.ok) throw new Error(after.error.code);
        expect(after.value.magnitude).toBe(before.magnitude);
        expect(withoutCounts(after.value.dimension)).toBe(withoutCounts(before.dimension));
      }),
      { seed: 3, numRuns: 500 },
    );
  });

  it.each([
    ['4 TB/day in MB/s', '46.3 MB/s'],
    ['1 GiB in MB', '1,070 MB'],
    ['1 year in hours', '8,760 h'],
    ['1 GB in B', '1bn B'],
    ['36 req/min in rps', '0.6 rps'],
    ['100 uploads/day in /s', undefined],
    ['100 uploads/day in uploads/s', '0.00116 uploads/s'],
    ['0.25 in %', '25 %'],
    ['1/s in /day', '86.4k/day'],
    ['1/s in 1/day', '86.4k/day'],
    ['5 MB/s per user in GB/day/user', '432 GB/day/user'],
    ['3 cents in USD', '$0.03'],
    ['3¢ in $', '$0.03'],
    ['1 Mbps in kB/s', '125 kB/s'],
    ['60 rpm in Hz', '1 Hz'],
  ])('%s', (text, expected) => {
    if (expected === undefined) expect(() => computed(text)).toThrow('cannot-convert');
    else expect(format(computed(text))).toBe(expected);
  });

  it('keeps a range a range', () => {
    const range = computed('1..4 GB in MB');
    expect(percentiles(range).map((value) => value / 1e6)).toEqual([
      expect.closeTo(1000, 9),
      expect.closeTo(2000, 9),
      expect.closeTo(4000, 9),
    ]);
    expect(format(range)).toBe('2,000 MB');
  });

  it('of a value in a name, by a text', () => {
    const result = convert(computed('x', naming({ x: '2 GB' })), 'MiB');
    expect(result.ok && format(result.value)).toBe('1,910 MiB');
    const wrong = convert(computed('2 GB'), ' s');
    expect(wrong.ok ? 'ok' : wrong.error.code).toBe('cannot-convert');
    const unknown = convert(computed('2 GB'), 'MB/userz');
    expect(unknown.ok || [unknown.error.code, unknown.error.span]).toEqual([
      'unknown-unit',
      { start: 3, end: 8 },
    ]);
  });
});

describe('a product of units by its text', () => {
  it.each(['MB/s', 'req/s per key', '%', 'core hours', '/s', '1/s', 's^-1', 'USD/GB/month'])('%s', (text) => {
    expect(unitProduct(text).ok).toBe(true);
  });

  it.each(['', '1'])('nothing for a plain number: "%s"', (text) => {
    expect(unitProduct(text)).toMatchObject({ ok: true, value: { factors: [] } });
  });

  it.each(['3 MB', 'MB +', 'MB in s', '(', 'frobs', 'MB in', '<', 'MB < 3'])('none is %s', (text) => {
    const result = unitProduct(text);
    if (result.ok) throw new Error('a product');
    expect(result.error.span.end).toBeLessThanOrEqual(text.length);
  });

  it('of a program is refused loudly where it is misspelt', () => {
    expect(() => knownProduct('MB/sek')).toThrow('MB/sek');
    expect(medianOf(withUnit(900, 'req/min').magnitude)).toBe(15);
  });
});

describe('what an unknown unit was meant to be', () => {
  it.each([
    ['userz', 'users'],
    ['reqests', 'requests'],
    ['gb', 'GB'],
    ['Seconds', 's'],
    ['mbps', 'Mbps'],
    ['megabite', 'megabyte'],
    ['km', undefined],
    ['zz', undefined],
    ['frobnications', undefined],
  ])('%s: %s', (name, expected) => {
    expect(suggestUnit(name)).toBe(expected);
  });
});
