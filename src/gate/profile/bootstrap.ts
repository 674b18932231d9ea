import { type Random, randomStream } from '../../base/random.ts';

/** The ratio of two medians, and between what it would lie in 95 of 100 measurements. */
export interface RatioEstimate {
  readonly ratio: number;
  readonly low: number;
  readonly high: number;
}

/** Resamples: enough for the ends of a 95 % interval (Efron and Tibshirani, An Introduction to the Bootstrap, 1993). */
const RESAMPLES = 2000;

/** Samples of a side that are resampled; of more, every k-th in order of size stands for them. */
const MOST = 20_000;

/**
 * The ratio of the medians of two independent sets of samples, with the percentile interval of the bootstrap:
 * both sets are drawn anew with replacement, and of the ratios of their medians the 2.5th and the 97.5th
 * percentile are taken. Takes the samples as independent. The same seed gives the same interval.
 */
export function ratioOfMedians(upper: Float64Array, lower: Float64Array, seed: number): RatioEstimate {
  const above = resampledMedians(upper, randomStream(seed, 'upper'));
  const below = resampledMedians(lower, randomStream(seed, 'lower'));
  const ratios = above.map((median, i) => median / (below[i] as number)).sort();
  const end = Math.round(RESAMPLES * 0.025);
  return {
    ratio: median(upper) / median(lower),
    low: ratios[end - 1] as number,
    high: ratios[RESAMPLES - end] as number,
  };
}

/** The middle value, or the mean of the two in the middle. */
export function median(samples: Float64Array): number {
  return middle(samples.slice().sort());
}

function middle(sorted: Float64Array): number {
  const half = sorted.length >> 1;
  const upper = sorted[half] as number;
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] as number) + upper) / 2;
}

function resampledMedians(samples: Float64Array, random: Random): Float64Array {
  const sorted = thinned(samples.slice().sort());
  const medians = new Float64Array(RESAMPLES);
  const drawn = new Uint32Array(sorted.length);
  for (let i = 0; i < RESAMPLES; i++) {
    drawn.fill(0);
    for (let j = 0; j < sorted.length; j++) (drawn[random.below(sorted.length)] as number)++;
    medians[i] = medianOfDrawn(sorted, drawn);
  }
  return medians;
}

/** The median of a resample, from how often each of the sorted samples was drawn. */
function medianOfDrawn(sorted: Float64Array, drawn: Uint32Array): number {
  const { length } = sorted;
  const first = (length - 1) >> 1;
  const second = length >> 1;
  let passed = 0;
  let lower = Number.NaN;
  for (let i = 0; i < length; i++) {
    passed += drawn[i] as number;
    if (Number.isNaN(lower) && passed > first) lower = sorted[i] as number;
    if (passed > second) return (lower + (sorted[i] as number)) / 2;
  }
  return lower;
}

function thinned(sorted: Float64Array): Float64Array {
  if (sorted.length <= MOST) return sorted;
  const step = sorted.length / MOST;
  return Float64Array.from({ length: MOST }, (_, i) => sorted[Math.floor((i + 0.5) * step)] as number);
}
