import { driversOf } from '../quantity/drivers.ts';
import { type Magnitude, percentileOf, type Source, sourcesOf, Z95 } from '../quantity/magnitude.ts';
import type { SampleSpace } from '../quantity/sampling.ts';

/** One input's part in a value's spread. Bounds are in base units. */
export interface Swing {
  readonly label: string;
  /** Share of the spread, from 0 to 1. */
  readonly share: number;
  readonly direction: 1 | -1;
  /** The value where this input is at its 5th and 95th percentile and the others are as they are. */
  readonly low: number;
  readonly high: number;
}

/** What causes the spread of a value, the strongest first. Empty for exact values. */
export function swingsOf(magnitude: Magnitude, space: SampleSpace): readonly Swing[] {
  return driversOf(magnitude, space).map(({ label, share, direction, source }) => ({
    label,
    share,
    direction,
    low: at(magnitude, source, -Z95, space),
    high: at(magnitude, source, Z95, space),
  }));
}

/** The median of the value where one source's standard normal is `z`. */
function at(magnitude: Magnitude, source: Source, z: number, space: SampleSpace): number {
  switch (magnitude.kind) {
    case 'exact':
      return magnitude.value;
    case 'lognormal':
    case 'normal': {
      const weight = magnitude.terms.find((term) => term.source.key === source.key)?.weight ?? 0;
      return magnitude.kind === 'normal'
        ? magnitude.mean + weight * z
        : magnitude.offset + magnitude.scale * Math.exp(weight * z);
    }
    case 'sampled':
      return conditionalMedian(magnitude.samples, space.column(source), z);
  }
}

/** Draws this near a percentile stand for it: a thirtieth of them at the 5th and 95th. */
const NEAR = 0.15;

function conditionalMedian(samples: Float64Array, column: Float64Array, z: number): number {
  const near: number[] = [];
  for (const [i, score] of column.entries()) {
    if (Math.abs(score - z) <= NEAR) near.push(samples[i] as number);
  }
  near.sort((a, b) => a - b);
  const middle = (near.length - 1) / 2;
  return ((near[Math.floor(middle)] ?? Number.NaN) + (near[Math.ceil(middle)] ?? Number.NaN)) / 2;
}

/** Heights of a distribution over equal steps. */
export interface Shape {
  /** From 0 to 1, the highest 1. */
  readonly heights: readonly number[];
  readonly scale: 'linear' | 'log';
}

const STEPS = 24;
const QUANTILES = 960;

/** How a value's probability lies between its 1st and 99th percentile; a wide positive range over equal ratios. */
export function shapeOf(magnitude: Magnitude): Shape {
  const low = percentileOf(magnitude, 0.01);
  const high = percentileOf(magnitude, 0.99);
  const isLog = low > 0 && percentileOf(magnitude, 0.95) > 10 * percentileOf(magnitude, 0.05);
  const place = (value: number): number => (isLog ? Math.log(value) : value);
  const counts = new Array<number>(STEPS).fill(0);
  if (high > low) {
    const width = (place(high) - place(low)) / STEPS;
    for (let i = 0; i < QUANTILES; i++) {
      const value = percentileOf(magnitude, 0.01 + (0.98 * (i + 0.5)) / QUANTILES);
      const step = Math.min(STEPS - 1, Math.max(0, Math.floor((place(value) - place(low)) / width)));
      counts[step] = (counts[step] ?? 0) + 1;
    }
  }
  const most = Math.max(1, ...counts);
  return {
    heights: counts.map((count) => Math.round((100 * count) / most) / 100),
    scale: isLog ? 'log' : 'linear',
  };
}

/** Whether a value rests on anything uncertain. */
export function isUncertain(magnitude: Magnitude): boolean {
  return sourcesOf(magnitude).length > 0 && percentileOf(magnitude, 0.05) !== percentileOf(magnitude, 0.95);
}
