import { randomStream, shuffle } from '../base/random.ts';
import type { Lognormal, Magnitude, Normal, Source, Term } from './magnitude.ts';
import { inverseNormal } from './normal.ts';

export const DEFAULT_SEED = 1;
export const DEFAULT_SAMPLES = 10_000;
export const MOST_SAMPLES = 1_000_000;

/**
 * The draws that all expressions over the same sources share: a Latin hypercube with one column of standard
 * normal scores for each source. A source has the same column in whatever expression it is met, so that draw `i`
 * is one possible world, and the column depends only on seed, number of draws and the source's key.
 * Source: McKay, Beckman, Conover, "A Comparison of Three Methods for Selecting Values of Input Variables", 1979;
 * each stratum is represented by its middle.
 */
export class SampleSpace {
  readonly seed: number;
  /** How many draws. */
  readonly count: number;
  readonly #columns = new Map<string, Float64Array>();
  readonly #drawn = new WeakMap<Magnitude, Float64Array>();
  #scores: Float64Array | undefined;

  /** @param count from 100 to a million; clamped into that range */
  constructor(seed: number = DEFAULT_SEED, count: number = DEFAULT_SAMPLES) {
    this.seed = seed;
    this.count = Math.max(100, Math.min(MOST_SAMPLES, Math.floor(count)));
  }

  /** The source's standard normal draws; not to be written to. */
  column(source: Source): Float64Array {
    let column = this.#columns.get(source.key);
    if (column === undefined) {
      column = this.#normalScores().slice();
      shuffle(column, randomStream(this.seed, source.key));
      this.#columns.set(source.key, column);
    }
    return column;
  }

  /** The draws of a magnitude; not to be written to. Undefined where it was drawn in a space of another size. */
  draws(magnitude: Magnitude): Float64Array | undefined {
    if (magnitude.kind === 'sampled') {
      return magnitude.samples.length === this.count ? magnitude.samples : undefined;
    }
    let draws = this.#drawn.get(magnitude);
    if (draws === undefined) {
      draws =
        magnitude.kind === 'exact'
          ? new Float64Array(this.count).fill(magnitude.value)
          : this.#draw(magnitude);
      this.#drawn.set(magnitude, draws);
    }
    return draws;
  }

  /** 1 − the draws where that is known to more digits, else undefined. */
  complementDraws(magnitude: Magnitude): Float64Array | undefined {
    switch (magnitude.kind) {
      case 'exact':
        return magnitude.complement === undefined
          ? undefined
          : new Float64Array(this.count).fill(magnitude.complement);
      case 'lognormal':
        return magnitude.offset === 1
          ? this.#draw({ ...magnitude, offset: 0, scale: -magnitude.scale })
          : undefined;
      case 'normal':
        return undefined;
      case 'sampled':
        return magnitude.complement;
    }
  }

  #normalScores(): Float64Array {
    if (this.#scores === undefined) {
      const scores = new Float64Array(this.count);
      for (let i = 0; i < this.count; i++) scores[i] = inverseNormal((i + 0.5) / this.count);
      this.#scores = scores;
    }
    return this.#scores;
  }

  #draw(magnitude: Lognormal | Normal): Float64Array {
    const draws = this.#weighted(magnitude.terms);
    if (magnitude.kind === 'normal') {
      for (let i = 0; i < draws.length; i++) draws[i] = magnitude.mean + (draws[i] as number);
      return draws;
    }
    const { offset, scale } = magnitude;
    for (let i = 0; i < draws.length; i++) draws[i] = offset + scale * Math.exp(draws[i] as number);
    return draws;
  }

  /** Σ weight · z, in an array of its own. */
  #weighted(terms: readonly Term[]): Float64Array {
    const sum = new Float64Array(this.count);
    for (const { source, weight } of terms) {
      const column = this.column(source);
      for (let i = 0; i < sum.length; i++) sum[i] = (sum[i] as number) + weight * (column[i] as number);
    }
    return sum;
  }
}
