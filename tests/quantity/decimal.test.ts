import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { complementOfDecimal, numberOf } from '../../src/quantity/decimal.ts';

const digits = (most: number) => fc.stringMatching(new RegExp(`^\\d{1,${most}}$`));
const mantissas = fc.oneof(
  digits(20),
  fc.tuple(digits(12), digits(12)).map((parts) => parts.join('.')),
  digits(8).map((fraction) => `.${fraction}`),
  fc.tuple(digits(6), fc.integer({ min: -320, max: 310 })).map(([whole, exponent]) => `${whole}e${exponent}`),
);

describe('the value of a number as written', () => {
  it('is what the engine reads in the same digits, rounded once', () => {
    const exponents = { '': 0, k: 3, M: 6, G: 9, bn: 9, T: 12 } as const;
    fc.assert(
      fc.property(mantissas, fc.constantFrom('', 'k', 'M', 'G', 'bn', 'T'), (mantissa, multiplier) => {
        const [number, exponent = '0'] = mantissa.split('e');
        const expected = Number(`${number}e${Number(exponent) + exponents[multiplier]}`);
        expect(numberOf(mantissa, multiplier)).toBe(expected);
      }),
      { seed: 1, numRuns: 5000 },
    );
  });
});

describe('what a decimal lacks of 1', () => {
  it.each([
    ['0.999', 0, 0.001],
    ['99.9', 2, 0.001],
    ['99.999999999', 2, 1e-11],
    ['99.99999999999999999', 2, 1e-19],
    ['0.7', 0, 0.3],
    // Sixty characters are read.
    [`0.${'9'.repeat(58)}`, 0, 1e-58],
  ])('%s, of 10^-%d', (mantissa, shift, complement) => {
    expect(complementOfDecimal(mantissa, shift)).toBe(complement);
  });

  it.each([
    ['1', 0],
    ['100', 2],
    ['0.5', 0],
    ['50', 2],
    ['0.3', 0],
    ['1.5', 0],
    ['9e-1', 0],
    ['9E-1', 0],
    // More digits than a double holds.
    ['100.00000000000000000', 2],
    ['50.00000000000000000', 2],
    ['30.00000000000000001', 2],
    ['150.00000000000000001', 2],
    [`0.${'9'.repeat(59)}`, 0],
  ])('%s of 10^-%d is no share between a half and 1 with digits', (mantissa, shift) => {
    expect(complementOfDecimal(mantissa, shift)).toBeUndefined();
  });
});
