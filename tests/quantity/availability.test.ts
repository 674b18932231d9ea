import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { format, formatInterval, formatRange } from '../../src/quantity/format.ts';
import { complementPercentileOf } from '../../src/quantity/magnitude.ts';
import { computed, naming } from './computed.ts';

describe('availabilities keep their digits', () => {
  it.each([
    ['99.9999999%', '99.9999999 %'],
    ['0.999999999 * 100%', '0.999999999'],
    ['0.999999999', '0.999999999'],
    ['99.99% * 99.99%', '99.98 %'],
    // Three of 99.9 % in parallel: 1 − 10^-9.
    ['1 - (1 - 99.9%)^3', '99.9999999 %'],
    ['1 - (100% - 99.9%)^3', '99.9999999 %'],
    ['99.9%^3', '99.7 %'],
    // 1 − (1 − 10^-9)^1000 is 10^-6 but for its last digits.
    ['99.9999999%^1000', '99.9999 %'],
    ['1 - 99.999999999%', '1e-9 %'],
    ['min(99.9999999%, 99.99999999%)', '99.9999999 %'],
    ['percentile(99.9999999%, 50)', '99.9999999 %'],
    ['100%', '100 %'],
    ['50%', '50 %'],
    ['10% * 30%', '3 %'],
  ])('%s is %s', (text, expected) => {
    expect(format(computed(text))).toBe(expected);
  });

  it('less than 1 is never shown as 100 %', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 35 }), fc.integer({ min: 0, max: 9 }), (nines, last) => {
        const text = `99.${'9'.repeat(nines)}${last}%`;
        for (const options of [{}, { digits: 1 }, { digits: 2 }, { precise: true }, { width: 6 }]) {
          const shown = format(computed(text), options);
          expect(shown).not.toMatch(/^100/);
          expect(shown.startsWith(`99.${'9'.repeat(nines)}`)).toBe(true);
        }
      }),
      { seed: 1, numRuns: 200 },
    );
  });

  it('a product of many has the complement of its exact fraction', () => {
    const nines = fc.tuple(fc.integer({ min: 1, max: 14 }), fc.integer({ min: 0, max: 9 }));
    fc.assert(
      fc.property(fc.array(nines, { minLength: 1, maxLength: 8 }), (list) => {
        const digits = list.map(([count, last]) => `${'9'.repeat(count)}${last}`);
        const { magnitude } = computed(digits.map((places) => `99.${places}%`).join(' * '));
        // In whole numbers of 10^-60.
        const one = 10n ** 60n;
        const product = digits.reduce((all, places) => {
          const share = BigInt(`99${places}`) * 10n ** BigInt(60 - 2 - places.length);
          return (all * share) / one;
        }, one);
        const expected = Number(`${one - product}e-60`);
        expect((complementPercentileOf(magnitude, 0.5) as number) / expected).toBeCloseTo(1, 12);
      }),
      { seed: 2, numRuns: 300 },
    );
  });
});

describe('ranges of availabilities', () => {
  it('vary in what they lack of 1, and never pass it', () => {
    const range = computed('99.9%..99.99%');
    // The middle lacks the geometric mean of 10^-3 and 10^-4.
    expect(complementPercentileOf(range.magnitude, 0.5)).toBeCloseTo(10 ** -3.5, 12);
    expect(formatRange(range)).toBe('99.9684 % (99.9 % to 99.99 %)');
    expect(complementPercentileOf(range.magnitude, 0.999999)).toBeGreaterThan(0);
  });

  it('lack what no double shows, drawn too', () => {
    const nines = '9'.repeat(15);
    const environment = naming({ a: `99.${nines}%..99.${nines}9%`, b: `99.${nines}%..99.${nines}9%` });
    // Each lacks 10^-17.5 of 1 in the middle, between 10^-17 and 10^-18.
    for (const [text, least, most] of [
      ['a * b', 2e-18, 2e-17],
      ['(a * b)^3', 6e-18, 6e-17],
      ['a^2 * b', 3e-18, 3e-17],
    ] as const) {
      const lacks = complementPercentileOf(computed(text, environment).magnitude, 0.5) ?? 0;
      expect(lacks, text).toBeGreaterThan(least);
      expect(lacks, text).toBeLessThan(most);
    }
  });

  it('keep their digits when they are drawn', () => {
    const environment = naming({ a: '99.99999%..99.999999%', b: '99.9999%..99.99999%' });
    const { p5, p95 } = formatInterval(computed('a * b', environment));
    expect([p5, p95].every((text) => text.startsWith('99.999'))).toBe(true);
    // In parallel both lack the product of what each lacks: lognormal, from 10^-15 to 10^-13 or so.
    const parallel = computed('1 - (1 - a) * (1 - b)', environment);
    const lacks = complementPercentileOf(parallel.magnitude, 0.5) as number;
    expect(lacks / (10 ** -7.5 * 10 ** -6.5)).toBeCloseTo(1, 2);
    expect(format(parallel)).not.toMatch(/^100/);
  });
});
