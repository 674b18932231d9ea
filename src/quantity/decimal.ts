import { MULTIPLIER_EXPONENT, type Multiplier } from './ast.ts';

/** Decimals as written: their value, rounded once, and what they lack of 1. */

const POWERS_OF_TEN = Array.from({ length: 23 }, (_, exponent) => Number(`1e${exponent}`));

/**
 * The number of a mantissa without separators (`2.50`, `1e6`) and its multiplier, rounded once; infinite where it
 * is too large for a double.
 */
export function numberOf(mantissa: string, multiplier: Multiplier): number {
  const power = MULTIPLIER_EXPONENT[multiplier];
  return shortDecimal(mantissa, power) ?? longDecimal(mantissa, power);
}

/**
 * Up to 15 digits times a small power of ten: both are exact as doubles, so that one operation rounds once. Source:
 * W. D. Clinger, "How to Read Floating Point Numbers Accurately", 1990.
 */
function shortDecimal(mantissa: string, power: number): number | undefined {
  if (mantissa.length > 15) return undefined;
  let digits = 0;
  let exponent = power;
  let afterPoint = false;
  for (let i = 0; i < mantissa.length; i++) {
    const code = mantissa.charCodeAt(i);
    if (code === 46) afterPoint = true;
    else if (code < 48 || code > 57) return undefined;
    else {
      digits = digits * 10 + (code - 48);
      if (afterPoint) exponent--;
    }
  }
  if (exponent === 0) return digits;
  return exponent > 0
    ? digits * (POWERS_OF_TEN[exponent] as number)
    : digits / (POWERS_OF_TEN[-exponent] as number);
}

function longDecimal(mantissa: string, power: number): number {
  if (power === 0) return Number(mantissa);
  const e = mantissa.search(/[eE]/);
  if (e < 0) return Number(`${mantissa}e${power}`);
  return Number(`${mantissa.slice(0, e)}e${Number(mantissa.slice(e + 1)) + power}`);
}

/**
 * 1 − a decimal of 10^-`shift` units, from its digits: `99.9999999` with shift 2 is 1e-9, which no double of
 * 0.999999999 could give back. Undefined for decimals with an exponent, not between a half and 1, or too long.
 */
export function complementOfDecimal(mantissa: string, shift: number): number | undefined {
  if (mantissa.length > 60 || mantissa.includes('e') || mantissa.includes('E')) return undefined;
  const [whole = '', fraction = ''] = mantissa.split('.');
  const places = fraction.length + shift;
  if (mantissa.length + shift <= 15) {
    // All of it is exact as doubles, but for the division.
    const one = POWERS_OF_TEN[places] as number;
    const digits = Number(whole + fraction);
    return digits < one && digits > one / 2 ? (one - digits) / one : undefined;
  }
  const one = 10n ** BigInt(places);
  const digits = BigInt(whole + fraction);
  return digits < one && digits > one / 2n ? Number(`${one - digits}e-${places}`) : undefined;
}
