import { compareText } from '../base/finding.ts';
import { type Magnitude, type Source, spreadOf, type Term } from './magnitude.ts';
import { inverseNormal } from './normal.ts';
import type { SampleSpace } from './sampling.ts';

/** How much of a value's spread an input causes. */
export interface Driver {
  /** The input's name, or the range as written. */
  readonly label: string;
  readonly source: Source;
  /** Share of the variance, from 0 to 1; of the logarithm's for lognormals, of the ranks' for drawn values. */
  readonly share: number;
  /** 1 where the value rises with the input, −1 where it falls. */
  readonly direction: 1 | -1;
}

/** The inputs of a value, the one that causes most of its spread first. Empty for exact values. */
export function driversOf(magnitude: Magnitude, space: SampleSpace): readonly Driver[] {
  switch (magnitude.kind) {
    case 'exact':
      return [];
    case 'lognormal':
      return fromTerms(magnitude.terms, Math.sign(magnitude.scale));
    case 'normal':
      return fromTerms(magnitude.terms, 1);
    case 'sampled':
      return fromDraws(magnitude.samples, magnitude.sources, space);
  }
}

function fromTerms(terms: readonly Term[], sign: number): readonly Driver[] {
  const variance = spreadOf(terms) ** 2;
  return ranked(
    terms.map(({ source, weight }) => ({
      source,
      share: (weight * weight) / variance,
      direction: weight * sign >= 0 ? 1 : -1,
    })),
  );
}

/**
 * Squared correlation of the value's normal scores with each source's, scaled to sum to 1: the first-order shares of
 * variance where the value is additive in them after a monotone change of scale.
 */
function fromDraws(samples: Float64Array, sources: readonly Source[], space: SampleSpace): readonly Driver[] {
  const scores = normalScores(samples);
  const found = sources.map((source) => {
    const column = space.column(source);
    let sum = 0;
    for (let i = 0; i < scores.length; i++) sum += (scores[i] as number) * (column[i] as number);
    const correlation = sum / scores.length;
    return { source, share: correlation * correlation, direction: correlation >= 0 ? 1 : -1 } as const;
  });
  const total = found.reduce((all, driver) => all + driver.share, 0);
  return ranked(found.map((driver) => ({ ...driver, share: total === 0 ? 0 : driver.share / total })));
}

/** The standard normal quantile of each draw's rank; ties share their order. */
function normalScores(samples: Float64Array): Float64Array {
  const order = new Uint32Array(samples.length);
  for (let i = 0; i < order.length; i++) order[i] = i;
  order.sort((a, b) => (samples[a] as number) - (samples[b] as number) || a - b);
  const scores = new Float64Array(samples.length);
  for (let start = 0; start < order.length; ) {
    let end = start + 1;
    while (end < order.length && samples[order[end] as number] === samples[order[start] as number]) end++;
    const score = inverseNormal((start + end) / 2 / order.length);
    for (let rank = start; rank < end; rank++) scores[order[rank] as number] = score;
    start = end;
  }
  return scores;
}

function ranked(drivers: readonly Omit<Driver, 'label'>[]): readonly Driver[] {
  return drivers
    .map((driver) => ({ label: driver.source.label, ...driver }))
    .sort((a, b) => b.share - a.share || compareText(a.source.key, b.source.key));
}
