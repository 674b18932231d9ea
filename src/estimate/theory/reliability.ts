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
 * Unavailability of `total` equal, independent replicas of which `needed` must be up:
 * Σ over j < needed of C(total, j) · a^j · u^(total−j), summed from its own small terms.
 */
export function kOfNUnavailability(needed: number, total: number, unavailability: number): number {
  if (needed <= 0) return 0;
  if (needed > total) return 1;
  if (unavailability <= 0) return 0;
  if (unavailability >= 1) return 1;
  const logDown = Math.log(unavailability);
  const logUp = Math.log1p(-unavailability);
  let logChoose = 0; // ln C(total, 0)
  let sum = 0;
  for (let up = 0; up < needed; up++) {
    sum += Math.exp(logChoose + up * logUp + (total - up) * logDown);
    logChoose += Math.log(total - up) - Math.log(up + 1);
  }
  return Math.min(1, sum);
}
