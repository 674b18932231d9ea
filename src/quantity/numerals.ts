/** Numbers as text: significant digits, multipliers, groups of three. The same everywhere, whatever the locale. */

const MULTIPLIERS: readonly (readonly [number, string])[] = [
  [1e12, 'T'],
  [1e9, 'bn'],
  [1e6, 'M'],
  [1e3, 'k'],
];

/**
 * A number to some significant digits: `23.1`, `3,520`, `2M`, `3.52T`, `1.2e-7`. Without `digits`, all that a
 * double holds reliably (15), written out.
 */
export function numberText(value: number, digits?: number): string {
  if (value === 0) return '0';
  if (digits === undefined) return plainText(Number(value.toPrecision(15)));
  const rounded = Number(value.toPrecision(digits));
  const size = Math.abs(rounded);
  if (size >= 1e15 || size < 1e-4) return exponentText(rounded);
  if (size >= 10_000) {
    for (const [factor, symbol] of MULTIPLIERS) {
      if (size >= factor) return `${trimmed((rounded / factor).toPrecision(Math.max(digits, 3)))}${symbol}`;
    }
  }
  return plainText(rounded);
}

/**
 * A share in percent, without the sign. Near 1 as many digits are shown as it takes to tell its complement, so
 * that 99.9999999 % never becomes 100 %.
 * @param complement 1 − share, where it is known to more digits
 */
export function shareText(share: number, complement: number | undefined, digits?: number): string {
  const rest = complement ?? 1 - share;
  if (!(rest > 0) || share < 0.9) return numberText(share * 100, digits);
  // Digits after the point, so that the complement shows its own first ones.
  const place = Math.min(40, Math.max(0, -Math.floor(Math.log10(rest * 100)) - 1 + (digits ?? 12)));
  const hundred = 100n * 10n ** BigInt(place);
  const left = hundred - BigInt((rest * 100).toFixed(Math.min(100, place)).replace('.', ''));
  const whole = left / 10n ** BigInt(place);
  const fraction = (left % 10n ** BigInt(place)).toString().padStart(place, '0').replace(/0+$/, '');
  return fraction === '' || place === 0 ? whole.toString() : `${whole}.${fraction}`;
}

/** With groups of three; very large and small numbers with an exponent. */
function plainText(value: number): string {
  const size = Math.abs(value);
  if (size >= 1e21 || size < 1e-6) return exponentText(value);
  const [whole = '', fraction] = String(value).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

function exponentText(value: number): string {
  return value.toExponential().replace('e+', 'e');
}

function trimmed(text: string): string {
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text;
}
