/** Zipf's law and what a cache makes of it. Skew 0 is uniform; around 0.6 to 1 is usual for the web. */

/** Ranks up to here are summed one by one. */
const EXACT = 64;

/**
 * Σ from 1 to n of i^−skew. Beyond the first ranks by Euler and Maclaurin, to about 10 digits, so that a billion
 * objects cost no more than a hundred.
 */
export function harmonic(n: number, skew: number): number {
  let sum = 0;
  const last = Math.min(n, EXACT);
  for (let i = 1; i <= last; i++) sum += i ** -skew;
  return n <= EXACT ? sum : sum + between(EXACT, n, skew);
}

/** Σ of i^−skew over low < i ≤ high. */
function between(low: number, high: number, skew: number): number {
  const integral =
    Math.abs(skew - 1) < 1e-9 ? Math.log(high / low) : (high ** (1 - skew) - low ** (1 - skew)) / (1 - skew);
  const ends = (high ** -skew - low ** -skew) / 2;
  const slope = (-skew * (high ** (-skew - 1) - low ** (-skew - 1))) / 12;
  return integral + ends + slope;
}

/** The share of requests that go to the `top` most popular of `n` objects: what a perfect LFU cache hits. */
export function topShare(top: number, n: number, skew: number): number {
  return top >= n ? 1 : harmonic(top, skew) / harmonic(n, skew);
}

/** Objects of about one popularity. */
interface Bucket {
  readonly objects: number;
  /** Each one's share of the requests. */
  readonly share: number;
}

/** Ranks beyond the first ones in groups that span 6 %: their shares differ less than the approximation errs. */
function buckets(n: number, skew: number): readonly Bucket[] {
  const whole = harmonic(n, skew);
  const list: Bucket[] = [];
  for (let i = 1; i <= Math.min(n, EXACT); i++) list.push({ objects: 1, share: i ** -skew / whole });
  for (let low = EXACT; low < n; ) {
    const high = Math.min(n, Math.max(low + 1, Math.floor(low * 1.06)));
    list.push({ objects: high - low, share: between(low, high, skew) / whole / (high - low) });
    low = high;
  }
  return list;
}

/**
 * The share of requests that an LRU cache of `cached` out of `n` equally large objects answers, by Che's
 * approximation: an object is in the cache when it was asked for within the characteristic time T, where
 * Σ (1 − e^(−pᵢT)) = cached; the hit ratio is Σ pᵢ(1 − e^(−pᵢT)).
 * Source: H. Che, Y. Tung, Z. Wang, "Hierarchical Web Caching Systems", IEEE JSAC 20(7), 2002.
 */
export function lruHitRatio(cached: number, n: number, skew: number): number {
  if (cached >= n) return 1;
  if (cached <= 0) return 0;
  const groups = buckets(n, skew);
  // The number cached rises with T ever more slowly, so that Newton's steps from the left never overshoot.
  let time = cached;
  for (let i = 0; i < 100; i++) {
    let held = 0;
    let slope = 0;
    for (const { objects, share } of groups) {
      const gone = Math.exp(-share * time);
      held += objects * (1 - gone);
      slope += objects * share * gone;
    }
    const step = (cached - held) / slope;
    if (!Number.isFinite(step) || Math.abs(step) <= 1e-10 * time) break;
    time += step;
  }
  let hits = 0;
  for (const { objects, share } of groups) hits += objects * share * -Math.expm1(-share * time);
  return Math.min(1, hits);
}
