import { describe, expect, it } from 'vitest';
import { inverseNormal } from '../../src/quantity/normal.ts';
import { numberText, plainNumberText, shareText } from '../../src/quantity/numerals.ts';
import { normalShare } from './computed.ts';

/** What a text stands for, read without the program. */
function readBack(text: string): number {
  const [, number = '', suffix = ''] = /^(-?[\d,.]+(?:e-?\d+)?)(k|M|bn|T)?$/.exec(text) ?? [];
  const factor = { k: 1e3, M: 1e6, bn: 1e9, T: 1e12 }[suffix] ?? 1;
  return Number(number.replaceAll(',', '')) * factor;
}

/** Significant digits that a text shows, zeros at its end left out. */
const digitsOf = (text: string): number => text.replace(/e.*|[^\d]/g, '').replace(/^0+|0+$/g, '').length;

const MANTISSAS = [1, 1.0004, 1.23456789, 4.995, 9.99, 9.9949, 9.9951, 9.99951];
const POWERS = Array.from({ length: 40 }, (_, i) => i - 18);

describe('a number as text', () => {
  it.each([1, 2, 3, 4, 6, 12])('to %i digits is the number so rounded, and no digit more', (digits) => {
    for (const power of POWERS)
      for (const mantissa of MANTISSAS)
        for (const sign of [1, -1]) {
          const value = sign * mantissa * 10 ** power;
          const text = numberText(value, digits);
          expect(readBack(text) / Number(value.toPrecision(digits)), text).toBeCloseTo(1, 12);
          expect(digitsOf(text), text).toBeLessThanOrEqual(digits);
          expect(text).toMatch(/^-?(?:\d{1,3}(?:,\d{3})*(?:\.\d+)?(?:k|M|bn|T)?|\d(?:\.\d+)?e-?\d+)$/);
          expect(text).not.toMatch(/\.\d*0(?:k|M|bn|T)?$/);
        }
  });

  it('has multipliers from ten thousand up, and powers of ten beyond them and for what is tiny', () => {
    const forms = [9_999, 10_000, 999_400, 999_600, 1e6, 1e9, 1e12, 9.99e14, 1e15, 1e-4, 9.99e-5, 0];
    expect(forms.map((value) => numberText(value, 3))).toEqual([
      '10k',
      '10k',
      '999k',
      '1M',
      '1M',
      '1bn',
      '1T',
      '999T',
      '1e15',
      '0.0001',
      '9.99e-5',
      '0',
    ]);
    expect(numberText(9_994, 3)).toBe('9,990');
  });

  it('without digits is written out, to the fifteen that are sure', () => {
    expect(
      [1234567.25, 0.1 + 0.2, 1e20, 1e21, 1e-6, 9.9e-7, -1234.5, 1e15 / 3].map((value) => numberText(value)),
    ).toEqual([
      '1,234,567.25',
      '0.3',
      '100,000,000,000,000,000,000',
      '1e21',
      '0.000001',
      '9.9e-7',
      '-1,234.5',
      '333,333,333,333,333',
    ]);
  });
});

describe('a share as text', () => {
  it('near 1 shows what it lacks to as many digits', () => {
    for (let nines = 1; nines <= 15; nines++) {
      const lacking = (last: number, digits: number): string => {
        const rest = last * 10 ** -(nines + 2);
        return shareText(1 - rest, rest, digits).slice(`99.${'9'.repeat(nines - 1)}`.length);
      };
      // In units of the last nine: 10 less what is lacking, so rounded.
      expect([lacking(1, 3), lacking(5, 3), lacking(1.3, 1), lacking(1.26, 2), lacking(1.264, 3)]).toEqual([
        '9',
        '5',
        '9',
        '87',
        '874',
      ]);
    }
  });

  it.each([
    [0.5, undefined, 3, '50'],
    [0.895, undefined, 3, '89.5'],
    [0.9, undefined, 3, '90'],
    [0.9123456, undefined, 3, '91.23'],
    [1, undefined, 3, '100'],
    [1, 0, 3, '100'],
    [1.5, undefined, 3, '150'],
    [0, undefined, 3, '0'],
    [-0.25, undefined, 3, '-25'],
    [1, 1e-30, 3, `99.${'9'.repeat(28)}`],
    [0.999, 0.001, undefined, '99.9'],
  ])('%d lacking %s to %s digits is %s %%', (share, complement, digits, expected) => {
    expect(shareText(share, complement, digits)).toBe(expected);
  });

  it.each([
    [0.99, undefined, 3, '0.99'],
    [0.9912345, undefined, 3, '0.99123'],
    [0.98765, undefined, 3, '0.988'],
    [1, undefined, 3, '1'],
    [1 - 1e-13, undefined, 3, '1'],
    [1 - 2e-12, undefined, 3, '0.999999999998'],
    [1, 1e-20, 3, `0.${'9'.repeat(20)}`],
    [1.5, undefined, 3, '1.5'],
    [0.5, 0.5, 3, '0.5'],
  ])('a plain number %d lacking %s to %s digits is %s', (value, complement, digits, expected) => {
    expect(plainNumberText(value, complement, digits)).toBe(expected);
  });
});

describe('percentage points of the normal distribution', () => {
  it('are where its integral is the share', () => {
    for (let share = 0.0005; share < 1; share += 0.0125)
      expect(normalShare(inverseNormal(share))).toBeCloseTo(share, 10);
    // On both sides of where the approximation changes over.
    for (const share of [0.0749, 0.0751, 0.9249, 0.9251])
      expect(normalShare(inverseNormal(share))).toBeCloseTo(share, 10);
  });

  it.each([
    // From tables.
    [0.5, 0],
    [0.9, 1.2815515655446004],
    [0.95, 1.6448536269514722],
    [0.975, 1.959963984540054],
    [0.99, 2.3263478740408408],
    [0.999, 3.090232306167813],
    [1e-5, -4.264890793922825],
  ])('of %d is %d', (share, z) => {
    expect(inverseNormal(share)).toBeCloseTo(z, 12);
    expect(inverseNormal(1 - share)).toBeCloseTo(-z, share < 1e-3 ? 9 : 12);
  });

  it('deep in a tail are where its continued fraction is the share', () => {
    /** Laplace: Q(z) = φ(z) ÷ (z + 1 ÷ (z + 2 ÷ (z + …))). */
    const tail = (z: number): number => {
      let below = z;
      for (let i = 200; i > 0; i--) below = z + i / below;
      return Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI) / below;
    };
    // e^−25 is where the approximation changes over again.
    for (const share of [1e-6, 1e-9, 1.3e-11, 1.5e-11, 1e-15, 1e-30, 1e-100, 1e-300])
      expect(tail(-inverseNormal(share)) / share).toBeCloseTo(1, 9);
    expect([inverseNormal(0), inverseNormal(1), inverseNormal(-1)]).toEqual([
      Number.NEGATIVE_INFINITY,
      Number.POSITIVE_INFINITY,
      Number.NEGATIVE_INFINITY,
    ]);
  });
});
