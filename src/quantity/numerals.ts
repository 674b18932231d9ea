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
  return rest > 0 && share >= 0.9 ? lessThan(100n, rest * 100, digits) : numberText(share * 100, digits);
}

/** A plain number; close below 1 with the digits that tell what it lacks of it, as shares are. */
export function plainNumberText(value: number, complement: number | undefined, digits?: number): string {
  // Where only the double is known, a last bit less than 1 is rounding.
  const rest = complement ?? (1 - value > 1e-12 ? 1 - value : 0);
  return rest > 0 && value > 0.99 ? lessThan(1n, rest, digits) : numberText(value, digits);
}

/** `whole` − `rest`, with as many digits as show the first ones of `rest`. */
function lessThan(whole: bigint, rest: number, digits = 12): string {
  const place = Math.min(40, Math.max(0, -Math.floor(Math.log10(rest)) - 1 + digits));
  const one = 10n ** BigInt(place);
  const left = whole * one - BigInt(rest.toFixed(place).replace('.', ''));
  const fraction = (left % one).toString().padStart(place, '0').replace(/0+$/, '');
  return fraction === '' || place === 0 ? (left / one).toString() : `${left / one}.${fraction}`;
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
