/** Counting identifiers, and sketches that count or remember with few bits. */

/** Below this many the product is taken factor by factor. */
const EXACT = 10_000;

/**
 * The probability that `n` values drawn evenly from `space` are not all different: 1 − ∏ (1 − i/space). For many,
 * ln ∏ by its power series, whose terms beyond the fourth are below a double's precision wherever the result is
 * not 1.
 * Source: R. von Mises, 1939; Feller, "An Introduction to Probability Theory", vol. 1, §II.3.
 */
export function collisionProbability(n: number, space: number): number {
  if (n <= 1) return 0;
  if (n > space) return 1;
  let log = 0;
  if (n <= EXACT) for (let i = 1; i < n; i++) log += Math.log1p(-i / space);
  else {
    const pairs = (n * (n - 1)) / 2;
    const ratio = n / space;
    log = -(pairs / space) * (1 + ((2 * n - 1) / (6 * space)) * 1 + ratio ** 2 / 6 + ratio ** 3 / 10);
  }
  return -Math.expm1(log);
}

/** How many of `n` draws are lost because their value was taken: n − space · (1 − (1 − 1/space)^n). */
export function expectedDuplicates(n: number, space: number): number {
  const x = n / space;
  // Where n/space is tiny the difference of two nearly equal numbers is taken from the series instead.
  if (x < 1e-5) return ((n * (n - 1)) / (2 * space)) * (1 - (n - 2) / (3 * space));
  return n + space * Math.expm1(n * Math.log1p(-1 / space));
}

/** Bits of a Bloom filter for `items` at a false-positive rate. Source: B. H. Bloom, CACM 13(7), 1970. */
export function bloomBits(items: number, rate: number): number {
  return Math.ceil((-items * Math.log(rate)) / Math.LN2 ** 2);
}

/** The false-positive rate of a Bloom filter with so many bits for each item and so many hash functions. */
export function bloomRate(bitsPerItem: number, hashes: number): number {
  return (-Math.expm1(-hashes / bitsPerItem)) ** hashes;
}

/**
 * The standard error of HyperLogLog with `registers`, as a share of the count.
 * Source: Flajolet, Fusy, Gandouet, Meunier, "HyperLogLog", 2007, theorem 1.
 */
export function hyperLogLogError(registers: number): number {
  return 1.04 / Math.sqrt(registers);
}
