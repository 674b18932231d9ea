/**
 * Availability arithmetic on complements. An availability is carried as its unavailability, so that nine nines
 * keep their digits: 1 − 1e-9 in a double has lost half of them.
 */

/** Unavailability of a chain that needs every part: 1 − ∏(1 − uᵢ). */
export function serialUnavailability(parts: readonly number[]): number {
  let sum = 0;
  for (const part of parts) sum += Math.log1p(-part);
  return -Math.expm1(sum);
}

/** Unavailability of parts of which any one is enough: ∏ uᵢ. */
export function parallelUnavailability(parts: readonly number[]): number {
  let product = 1;
  for (const part of parts) product *= part;
  return product;
}

/**
 * Unavailability of `total` equal, independent replicas of which `needed` must be up: more than total − needed are
 * down. Σ over d > total − needed of C(total, d) · u^d · a^(total−d), summed from its largest term outwards, so
 * that small results keep their digits and a million replicas cost a few thousand terms.
 */
export function kOfNUnavailability(needed: number, total: number, unavailability: number): number {
  if (needed <= 0) return 0;
  if (needed > total) return 1;
  if (unavailability <= 0) return 0;
  if (unavailability >= 1) return 1;
  const fewest = total - needed + 1;
  const start = Math.max(fewest, Math.min(total, Math.floor((total + 1) * unavailability)));
  const odds = unavailability / (1 - unavailability);
  const largest = Math.exp(
    logChoose(total, start) +
      start * Math.log(unavailability) +
      (total - start) * Math.log1p(-unavailability),
  );
  let sum = 1;
  let term = 1;
  for (let down = start; down < total && term > sum * 1e-17; down++) {
    term *= ((total - down) / (down + 1)) * odds;
    sum += term;
  }
  term = 1;
  for (let down = start; down > fewest && term > sum * 1e-17; down--) {
    term *= down / (total - down + 1) / odds;
    sum += term;
  }
  return Math.min(1, largest * sum);
}

/** ln C(n, k), from its factors where there are few and by Stirling's series where there are many. */
function logChoose(n: number, k: number): number {
  const few = Math.min(k, n - k);
  if (few > 1000) return logFactorial(n) - logFactorial(few) - logFactorial(n - few);
  let sum = 0;
  for (let i = 1; i <= few; i++) sum += Math.log((n - few + i) / i);
  return sum;
}

/** ln n! for n > 1000, where the series is exact to a double. */
function logFactorial(n: number): number {
  return (n + 0.5) * Math.log(n) - n + Math.log(2 * Math.PI) / 2 + 1 / (12 * n) - 1 / (360 * n ** 3);
}
