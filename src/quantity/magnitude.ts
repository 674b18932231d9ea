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
    case 'normal':
      return magnitude.mean + inverseNormal(share) * spreadOf(magnitude.terms);
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

/**
 * The standard normal's inverse distribution function, to about 1e-16 relative.
 * Source: M. J. Wichura, "Algorithm AS 241: The Percentage Points of the Normal Distribution", 1988 (PPND16).
 */
export function inverseNormal(share: number): number {
  const q = share - 0.5;
  if (Math.abs(q) <= 0.425) {
    const r = 0.180625 - q * q;
    return (q * polynomial(CENTRE_TOP, r)) / polynomial(CENTRE_BOTTOM, r);
  }
  const tail = q < 0 ? share : 1 - share;
  if (tail <= 0) return q < 0 ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
  const r = Math.sqrt(-Math.log(tail));
  const value =
    r <= 5
      ? polynomial(MIDDLE_TOP, r - 1.6) / polynomial(MIDDLE_BOTTOM, r - 1.6)
      : polynomial(TAIL_TOP, r - 5) / polynomial(TAIL_BOTTOM, r - 5);
  return q < 0 ? -value : value;
}

/** Coefficients from the highest power down. */
function polynomial(coefficients: readonly number[], x: number): number {
  let sum = 0;
  for (const coefficient of coefficients) sum = sum * x + coefficient;
  return sum;
}

const CENTRE_TOP = [
  2509.0809287301226727, 33430.575583588128105, 67265.770927008700853, 45921.953931549871457,
  13731.693765509461125, 1971.5909503065514427, 133.14166789178437745, 3.387132872796366608,
];
const CENTRE_BOTTOM = [
  5226.495278852545925, 28729.085735721942674, 39307.89580009271061, 21213.794301586595867,
  5394.1960214247511077, 687.1870074920579083, 42.313330701600911252, 1,
];
const MIDDLE_TOP = [
  7.7454501427834140764e-4, 0.0227238449892691845833, 0.24178072517745061177, 1.27045825245236838258,
  3.64784832476320460504, 5.7694972214606914055, 4.6303378461565452959, 1.42343711074968357734,
];
const MIDDLE_BOTTOM = [
  1.05075007164441684324e-9, 5.475938084995344946e-4, 0.0151986665636164571966, 0.14810397642748007459,
  0.68976733498510000455, 1.6763848301838038494, 2.05319162663775882187, 1,
];
const TAIL_TOP = [
  2.01033439929228813265e-7, 2.71155556874348757815e-5, 0.0012426609473880784386, 0.026532189526576123093,
  0.29656057182850489123, 1.7848265399172913358, 5.4637849111641143699, 6.6579046435011037772,
];
const TAIL_BOTTOM = [
  2.04426310338993978564e-15, 1.4215117583164458887e-7, 1.8463183175100546818e-5, 7.868691311456132591e-4,
  0.0148753612908506148525, 0.13692988092273580531, 0.59983220655588793769, 1,
];
