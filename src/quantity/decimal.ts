import { MULTIPLIER_EXPONENT, type Multiplier } from './ast.ts';

/** Decimals as written: their value, rounded once, and what they lack of 1. */

/**
 * The number of a mantissa without separators (`2.50`, `1e6`) and its multiplier, rounded once; infinite where it
 * is too large for a double.
 */
export function numberOf(mantissa: string, multiplier: Multiplier): number {
  const [digits, exponent = 0] = mantissa.split(/e/i);
  return Number(`${digits}e${Number(exponent) + MULTIPLIER_EXPONENT[multiplier]}`);
}

/**
 * 1 − a decimal of 10^-`shift` units, from its digits: `99.9999999` with shift 2 is 1e-9, which no double of
 * 0.999999999 could give back. Undefined for decimals with an exponent, not between a half and 1, or too long.
 */
export function complementOfDecimal(mantissa: string, shift: number): number | undefined {
  if (mantissa.length > 60 || /e/i.test(mantissa)) return undefined;
  const [whole = '', fraction = ''] = mantissa.split('.');
  const places = fraction.length + shift;
  const one = 10n ** BigInt(places);
  const digits = BigInt(whole + fraction);
  return digits < one && digits > one / 2n ? Number(`${one - digits}e-${places}`) : undefined;
}
