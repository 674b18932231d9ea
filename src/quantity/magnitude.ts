import { inverseNormal } from './normal.ts';

/**
 * How much a quantity is, in base units: a number, or a distribution. Distributions remember which independent
 * sources they depend on, so that a name used twice is correlated with itself.
 */

/** One independent thing that is not known exactly: a range as somebody wrote it. */
export interface Source {
  /** Tells sources apart and seeds their draws; stable when other inputs change. */
  readonly key: string;
  /** What a reader calls it: the input's name, else the range as written. */
  readonly label: string;
}

/** A source's standard normal variable times a weight. */
export interface Term {
  readonly source: Source;
  readonly weight: number;
}

export interface Exact {
  readonly kind: 'exact';
  readonly value: number;
  /** 1 − value, where that is known to more digits than the value keeps: availabilities near 1. */
  readonly complement: number | undefined;
}

/**
 * offset + scale · exp(Σ weight · z), z standard normal and independent; scale is not 0. An offset of 1 with a
 * negative scale is an availability whose complement is lognormal.
 */
export interface Lognormal {
  readonly kind: 'lognormal';
  readonly offset: number;
  readonly scale: number;
  /** Sorted by source key; never empty. */
  readonly terms: readonly Term[];
}

/** mean + Σ weight · z */
export interface Normal {
  readonly kind: 'normal';
  readonly mean: number;
  readonly terms: readonly Term[];
}

/** Draws over a sample space; draw `i` of all magnitudes of one space belongs to the same possible world. */
export interface Sampled {
  readonly kind: 'sampled';
  readonly samples: Float64Array;
  /** 1 − sample, where known to more digits. */
  readonly complement: Float64Array | undefined;
  /** Sorted by key. */
  readonly sources: readonly Source[];
}

export type Magnitude = Exact | Lognormal | Normal | Sampled;

export const exact = (value: number, complement?: number): Exact => ({ kind: 'exact', value, complement });

/** The standard normal's 95th percentile. */
export const Z95 = 1.6448536269514722;

/** The sources a magnitude depends on. */
export function sourcesOf(magnitude: Magnitude): readonly Source[] {
  if (magnitude.kind === 'exact') return [];
  return magnitude.kind === 'sampled' ? magnitude.sources : magnitude.terms.map((term) => term.source);
}

/** The standard deviation of Σ weight · z. */
export function spreadOf(terms: readonly Term[]): number {
  let sum = 0;
  for (const term of terms) sum += term.weight * term.weight;
  return Math.sqrt(sum);
}

/** a + factor · b, term by term; terms that cancel are dropped. */
export function combineTerms(a: readonly Term[], b: readonly Term[], factor: number): readonly Term[] {
  const terms: Term[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    const left = a[i];
    const right = b[j];
    if (right === undefined || (left !== undefined && left.source.key < right.source.key)) {
      if (left !== undefined) terms.push(left);
      i++;
    } else if (left === undefined || right.source.key < left.source.key) {
      terms.push({ source: right.source, weight: factor * right.weight });
      j++;
    } else {
      const weight = left.weight + factor * right.weight;
      // Weights of one source meet as written or as small multiples, so that only rounding is left of a cancellation.
      if (Math.abs(weight) > 1e-14 * Math.abs(left.weight)) terms.push({ source: left.source, weight });
      i++;
      j++;
    }
  }
  return terms;
}

export function scaleTerms(terms: readonly Term[], factor: number): readonly Term[] {
  return terms.map((term) => ({ source: term.source, weight: term.weight * factor }));
}

/** The lognormal, or the number where no term is left. */
export function lognormal(offset: number, scale: number, terms: readonly Term[]): Magnitude {
  if (terms.length === 0 || scale === 0) return exact(offset + scale, offset === 1 ? -scale : undefined);
  return { kind: 'lognormal', offset, scale, terms };
}

export function normal(mean: number, terms: readonly Term[]): Magnitude {
  return terms.length === 0 ? exact(mean) : { kind: 'normal', mean, terms };
}

/** The magnitude with 5th and 95th percentile as given: lognormal where both are positive, else normal. */
export function interval(low: number, high: number, source: Source): Magnitude {
  if (low === high) return exact(low);
  if (low > 0) {
    const weight = Math.log(high / low) / (2 * Z95);
    return {
      kind: 'lognormal',
      offset: 0,
      scale: Math.sqrt(low) * Math.sqrt(high),
      terms: [{ source, weight }],
    };
  }
  return normal((low + high) / 2, [{ source, weight: (high - low) / (2 * Z95) }]);
}

/**
 * An interval of shares near 1, given by the complements of its ends: the complement is lognormal, so that no
 * draw exceeds 1. `far` is the complement of the low end, the larger of the two.
 */
export function shareInterval(far: number, near: number, source: Source): Magnitude {
  if (far === near) return exact(1 - far, far);
  const weight = -Math.log(far / near) / (2 * Z95);
  return { kind: 'lognormal', offset: 1, scale: -Math.sqrt(far * near), terms: [{ source, weight }] };
}

/** The value where half of the probability lies on either side; the number itself where exact. */
export function medianOf(magnitude: Magnitude): number {
  return percentileOf(magnitude, 0.5);
}

/** The value below which a share of the probability lies. */
export function percentileOf(magnitude: Magnitude, share: number): number {
  switch (magnitude.kind) {
    case 'exact':
      return magnitude.value;
    case 'lognormal': {
      const z = inverseNormal(share) * spreadOf(magnitude.terms) * Math.sign(magnitude.scale);
      return magnitude.offset + magnitude.scale * Math.exp(z);
    }
    case 'normal': {
      const value = magnitude.mean + inverseNormal(share) * spreadOf(magnitude.terms);
      // What rounding leaves of a range that begins at 0.
      return Math.abs(value) < 1e-14 * Math.abs(magnitude.mean) ? 0 : value;
    }
    case 'sampled':
      return quantile(sorted(magnitude.samples), share);
  }
}

/** 1 − the percentile, with all the digits that are known. */
export function complementPercentileOf(magnitude: Magnitude, share: number): number | undefined {
  switch (magnitude.kind) {
    case 'exact':
      return magnitude.complement;
    case 'lognormal': {
      if (magnitude.offset !== 1) return undefined;
      const z = inverseNormal(share) * spreadOf(magnitude.terms) * Math.sign(magnitude.scale);
      return -magnitude.scale * Math.exp(z);
    }
    case 'normal':
      return undefined;
    case 'sampled':
      return magnitude.complement && quantile(sorted(magnitude.complement), 1 - share);
  }
}

const sortedSamples = new WeakMap<Float64Array, Float64Array>();

/** The samples in rising order. */
export function sorted(samples: Float64Array): Float64Array {
  let values = sortedSamples.get(samples);
  if (values === undefined) {
    values = samples.slice().sort();
    sortedSamples.set(samples, values);
  }
  return values;
}

/** Linear between the middles of the strata (Hazen), which is where Latin hypercube draws lie. */
export function quantile(rising: Float64Array, share: number): number {
  const at = Math.max(0, Math.min(rising.length - 1, share * rising.length - 0.5));
  const below = Math.floor(at);
  const low = rising[below] ?? Number.NaN;
  const high = rising[Math.min(below + 1, rising.length - 1)] ?? low;
  return low + (high - low) * (at - below);
}
