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
  if (total * unavailability * (1 - unavailability) > MANY) return upperTail(fewest, total, unavailability);
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

/** A variance from which the tail's formula is right to seven digits. */
const MANY = 4e6;

/**
 * P(X ≥ k) for X binomial, by the saddlepoint: Φ̄(w) + φ(w) (1/v − 1/w), with the correction for whole numbers.
 * Source: R. Lugannani and S. Rice, Saddle point approximation for the distribution of the sum of independent random
 * variables, 1980; H. E. Daniels, Tail probability approximations, 1987, section 6.
 */
function upperTail(k: number, n: number, p: number): number {
  const at = k - 0.5;
  const [mean, rest] = [n * p, n * (1 - p)];
  const apart = at - mean;
  // Twice n times the divergence of at/n from p.
  const square = 2 * (at * Math.log1p(apart / mean) + (n - at) * Math.log1p(-apart / rest));
  const w = Math.sign(apart) * Math.sqrt(Math.max(0, square));
  const tilt = Math.log1p(apart / mean) - Math.log1p(-apart / rest);
  const v = 2 * Math.sinh(tilt / 2) * Math.sqrt((at * (n - at)) / n);
  const skew = Math.abs(w) < 0.01 ? (2 * p - 1) / (6 * Math.sqrt(mean * (1 - p))) : 1 / v - 1 / w;
  return Math.min(1, Math.max(0, normalTail(w) + (Math.exp((-w * w) / 2) / Math.sqrt(2 * Math.PI)) * skew));
}

/** Share of a standard normal above x: by its series near the middle, by Laplace's continued fraction in the tail. */
function normalTail(x: number): number {
  if (x < 0) return 1 - normalTail(-x);
  const density = Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI);
  if (x < 3) {
    let term = x;
    let sum = x;
    for (let i = 3; term > sum * 1e-17; i += 2) {
      term *= (x * x) / i;
      sum += term;
    }
    return 0.5 - density * sum;
  }
  let fraction = x;
  for (let i = 80; i > 0; i--) fraction = x + i / fraction;
  return density / fraction;
}
