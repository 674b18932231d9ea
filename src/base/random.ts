import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** A seeded stream of random whole numbers; the same seed gives the same stream everywhere. */
export interface Random {
  /** A whole number from 0 to `bound` − 1; `bound` is at most 2^32. */
  below(bound: number): number;
  /** A number from 0 up to, not including, 1, in steps of 2^-53. */
  fraction(): number;
}

/** A stream that depends on a seed and, so that streams of one seed are independent, on a name. */
export function randomStream(seed: number, name = ''): Random {
  const generator = xoroshiro128plus(mixed(seed, name));
  // The first states after a small seed are alike; a few steps spread the bits.
  for (let i = 0; i < 8; i++) generator.next();
  return {
    below: (bound) => Math.floor((generator.next() >>> 0) * 2 ** -32 * bound),
    fraction: () => (generator.next() & 0x3ffffff) * 2 ** -26 + (generator.next() & 0x7ffffff) * 2 ** -53,
  };
}

/** FNV-1a over the name, started from the seed. */
function mixed(seed: number, name: string): number {
  let hash = Math.imul((seed | 0) ^ 0x811c9dc5, 0x01000193);
  for (let i = 0; i < name.length; i++) hash = Math.imul(hash ^ name.charCodeAt(i), 0x01000193);
  hash ^= hash >>> 16;
  hash = Math.imul(hash, 0x85ebca6b);
  return hash ^ (hash >>> 13);
}

/** Puts the numbers in random order, in place (Fisher and Yates). */
export function shuffle(values: Float64Array, random: Random): void {
  for (let i = values.length - 1; i > 0; i--) {
    const j = random.below(i + 1);
    const value = values[i] as number;
    values[i] = values[j] as number;
    values[j] = value;
  }
}
