/**
 * 1 − a decimal of 10^-`shift` units, from its digits: `99.9999999` with shift 2 is 1e-9, which no double of
 * 0.999999999 could give back. Undefined for decimals with an exponent, not between a half and 1, or too long.
 */
export function complementOfDecimal(mantissa: string, shift: number): number | undefined {
  if (mantissa.length > 60 || mantissa.includes('e') || mantissa.includes('E')) return undefined;
  const value = Number(mantissa) / 10 ** shift;
  if (!(value > 0.5 && value < 1)) return undefined;
  const [whole = '', fraction = ''] = mantissa.split('.');
  const places = fraction.length + shift;
  const rest = 10n ** BigInt(places) - BigInt(whole + fraction);
  return Number(`${rest}e-${places}`);
}
