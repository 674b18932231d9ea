/**
 * Response times as distributions: a cumulative distribution on a grid, and the operators that a step of a flow
 * applies to it. Adding an exponential stage is a first-order recursive filter, so a whole flow costs
 * O(stages × grid) where plain convolution would cost O(stages × grid²). The grid's step doubles from octave to
 * octave, so that the median of cache hits and the last percentile of misses, a thousand times longer, are both
 * resolved to a few percent of themselves before interpolation and far better with it.
 */

/** P(T ≤ tₖ) for each time of a grid. The operators change it in place. */
export type Cumulative = Float64Array;

/** Adds an independent stage to a time, in place: F ↦ F ∗ stage. */
export type Stage = (f: Cumulative, grid: Grid) => void;

/** How finely distributions are drawn, and arrays to draw them in; one for all grids of a kind. */
export class Resolution {
  /** From 0 to 1: one octave of even steps, then octaves whose step is twice the one before. */
  readonly times: Float64Array;
  /** Points of an octave. */
  readonly block: number;
  readonly step: number;
  readonly #spare: Float64Array[] = [];

  /** @param octaves how often the step doubles: the last time over the first step is block · 2^octaves */
  constructor(block: number, octaves: number) {
    this.block = block;
    this.step = 1 / (block * 2 ** octaves);
    this.times = new Float64Array(block * (octaves + 1) + 1);
    let step = this.step;
    for (let k = 1; k < this.times.length; k++) {
      this.times[k] = (this.times[k - 1] as number) + step;
      // The first two octaves share their step: the first starts at zero.
      if (k % block === 0 && k > block) step *= 2;
    }
  }

  /** An array of the grid's length with anything in it. Small arrays cost more to make than to fill. */
  take(): Float64Array {
    return this.#spare.pop() ?? new Float64Array(this.times.length);
  }

  /** Gives back an array that nobody reads any more. */
  give(array: Float64Array): void {
    this.#spare.push(array);
  }
}

/** Times from 0 to a horizon in seconds. */
export class Grid {
  readonly resolution: Resolution;
  readonly horizon: number;

  constructor(resolution: Resolution, horizon: number) {
    this.resolution = resolution;
    this.horizon = horizon;
  }

  /** The distribution of a time that is always zero. */
  immediately(): Cumulative {
    return this.resolution.take().fill(1);
  }

  copy(f: Cumulative): Cumulative {
    const copy = this.resolution.take();
    copy.set(f);
    return copy;
  }

  /** See `Resolution.give`. */
  done(f: Cumulative): void {
    this.resolution.give(f);
  }
}

/**
 * Adds an exponential time of the given mean with probability `share`, and nothing otherwise. F′ = (G − F)/mean is
 * solved exactly for G linear between grid points, so the only error is that of the interpolation.
 */
export function addExponential(f: Cumulative, grid: Grid, mean: number, share = 1): void {
  if (mean <= 0) return;
  const { block, step } = grid.resolution;
  const rest = 1 - share;
  let value = 0;
  let previous = f[0] as number;
  f[0] = rest * previous;
  let x = (step * grid.horizon) / mean;
  for (let start = 0; start < f.length - 1; start += block) {
    if (start >= 2 * block) x *= 2;
    const keep = Math.exp(-x);
    // ∫ of the kernel against a straight line: weights of the interval's left and right ends.
    const right = x < 1e-4 ? x / 2 - (x * x) / 6 : 1 - (1 - keep) / x;
    const left = 1 - keep - right;
    const end = start + block;
    for (let i = start + 1; i <= end; i++) {
      const current = f[i] as number;
      value = keep * value + left * previous + right * current;
      f[i] = rest * current + share * value;
      previous = current;
    }
  }
}

/** Adds a time that is always the same; between grid points by interpolation. */
export function addConstant(f: Cumulative, grid: Grid, time: number): void {
  if (time <= 0) return;
  const before = grid.copy(f);
  f.fill(0);
  addShifted(f, before, grid, time, 1);
  grid.done(before);
}

/**
 * result += weight · F(t − time). A jump at t = time (where F starts above zero) is drawn as a slope one step wide
 * around it, which keeps the mean.
 */
function addShifted(result: Float64Array, f: Cumulative, grid: Grid, time: number, weight: number): void {
  const { times } = grid.resolution;
  const shift = time / grid.horizon;
  const first = f[0] as number;
  let below = 0;
  for (let k = 1; k < result.length; k++) {
    const moved = (times[k] as number) - shift;
    const width = (times[k] as number) - (times[k - 1] as number);
    while ((times[below + 1] as number) <= moved) below++;
    const value =
      moved < 0
        ? first * (moved / width + 0.5)
        : between(f, times, below, moved) - first * Math.max(0, 0.5 - moved / width);
    result[k] = (result[k] as number) + weight * Math.max(0, value);
  }
}

/** F at a time in the interval that starts at grid point `below`; its last value after the grid. */
function between(f: Cumulative, times: Float64Array, below: number, time: number): number {
  const low = f[below] as number;
  if (below + 1 >= f.length) return low;
  const start = times[below] as number;
  const width = (times[below + 1] as number) - start;
  return low + ((f[below + 1] as number) - low) * ((time - start) / width);
}

/** f = (1 − share)·f + share·other: one of two ways is taken. */
export function mix(f: Cumulative, other: Cumulative, share: number): void {
  for (let i = 0; i < f.length; i++) f[i] = (1 - share) * (f[i] as number) + share * (other[i] as number);
}

/** f += share·other. */
export function addShare(f: Cumulative, other: Cumulative, share: number): void {
  for (let i = 0; i < f.length; i++) f[i] = (f[i] as number) + share * (other[i] as number);
}

/** The later of two independent times: the product of their distributions. */
export function latest(f: Cumulative, other: Cumulative): void {
  for (let i = 0; i < f.length; i++) f[i] = (f[i] as number) * (other[i] as number);
}

/** Masses smaller than this are put together with the next: two hundred points are a distribution. */
const LEAST_MASS = 0.005;

/** The sum of two independent times, by convolution with the masses of the second: for what is no exponential. */
export function add(f: Cumulative, other: Cumulative, grid: Grid): void {
  const { times } = grid.resolution;
  if (f[0] === 1) {
    f.set(other);
    return;
  }
  const before = grid.copy(f);
  const atOnce = other[0] as number;
  for (let i = 0; i < f.length; i++) f[i] = atOnce * (before[i] as number);
  let mass = 0;
  let moment = 0;
  for (let k = 1; k < other.length; k++) {
    const more = (other[k] as number) - (other[k - 1] as number);
    mass += more;
    moment += (more * ((times[k] as number) + (times[k - 1] as number))) / 2;
    if (mass < LEAST_MASS && k < other.length - 1) continue;
    if (mass > 0) addShifted(f, before, grid, (moment / mass) * grid.horizon, mass);
    mass = 0;
    moment = 0;
  }
  grid.done(before);
}

/** Nothing takes longer than `limit`: a timeout ends it. */
export function capAt(f: Cumulative, { resolution, horizon }: Grid, limit: number): void {
  const { times } = resolution;
  for (let k = f.length - 1; (times[k] as number) * horizon >= limit; k--) f[k] = 1;
}

/** The time that a share `p` stays under; the horizon where it lies beyond. */
export function percentile(f: Cumulative, { resolution, horizon }: Grid, p: number): number {
  const { times } = resolution;
  let low = 0;
  let high = f.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((f[middle] as number) >= p) high = middle;
    else low = middle + 1;
  }
  if (low === 0) return 0;
  const below = f[low - 1] as number;
  const here = f[low] as number;
  const [start, end] = [times[low - 1] as number, times[low] as number];
  const within = Math.min(1, (p - below) / (here - below));
  return (start + within * (end - start)) * horizon;
}

/** P(T ≤ time). */
export function shareWithin(f: Cumulative, { resolution, horizon }: Grid, time: number): number {
  const { times } = resolution;
  if (time < 0) return 0;
  const asked = time / horizon;
  let low = 0;
  let high = times.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((times[middle] as number) <= asked) low = middle;
    else high = middle - 1;
  }
  return between(f, times, low, asked);
}

/** The mean: ∫ 1 − F. */
export function meanOf(f: Cumulative, { resolution, horizon }: Grid): number {
  const { times } = resolution;
  let area = 0;
  for (let k = 1; k < f.length; k++) {
    const width = (times[k] as number) - (times[k - 1] as number);
    area += width * (1 - ((f[k] as number) + (f[k - 1] as number)) / 2);
  }
  return area * horizon;
}

/** The mean of the square: ∫ 2t (1 − F). */
export function secondMomentOf(f: Cumulative, { resolution, horizon }: Grid): number {
  const { times } = resolution;
  let area = 0;
  for (let k = 1; k < f.length; k++) {
    const [start, end] = [times[k - 1] as number, times[k] as number];
    area += (end * end - start * start) * (1 - ((f[k] as number) + (f[k - 1] as number)) / 2);
  }
  return area * horizon * horizon;
}
