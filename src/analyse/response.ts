/**
 * Response times as distributions: a cumulative distribution on an even grid, and the operators that a step of
 * a flow applies to it. Adding an exponential stage is a first-order recursive filter, so a whole flow costs
 * O(stages × grid) where plain convolution would cost O(stages × grid²). Every operator is causal: what lies
 * below a horizon is exact (up to the grid) whatever the horizon is.
 */

/** P(T ≤ i·step) for i = 0 … length − 1. */
export type Cumulative = Float64Array;

/** Adds an independent stage to a time: F ↦ F ∗ stage. */
export type Stage = (before: Cumulative, step: number) => Cumulative;

/** The distribution of a time that is always zero. */
export function immediately(points: number): Cumulative {
  return new Float64Array(points).fill(1);
}

/**
 * Adds an exponential time of the given mean. F′ = (G − F)/mean is solved exactly for G linear between grid
 * points, so the only error is that of the interpolation, O(step²).
 */
export function addExponential(before: Cumulative, step: number, mean: number): Cumulative {
  if (mean <= 0) return before;
  const result = new Float64Array(before.length);
  const x = step / mean;
  const keep = Math.exp(-x);
  // ∫ of the kernel against a straight line: weights of the interval's left and right ends.
  const right = x < 1e-6 ? x / 2 : 1 - (1 - keep) / x;
  const left = 1 - keep - right;
  let value = 0;
  let previous = before[0] ?? 0;
  for (let i = 1; i < before.length; i++) {
    const current = before[i] ?? 0;
    value = keep * value + left * previous + right * current;
    result[i] = value;
    previous = current;
  }
  return result;
}

/** Adds a time that is always the same; between grid points by interpolation. */
export function addConstant(before: Cumulative, step: number, time: number): Cumulative {
  if (time <= 0) return before;
  const result = new Float64Array(before.length);
  const shift = time / step;
  for (let i = 0; i < result.length; i++) result[i] = valueAt(before, i - shift);
  return result;
}

/** F at a fractional grid position: 0 before the grid, its last value after it. */
function valueAt(f: Cumulative, position: number): number {
  if (position < 0) return 0;
  const index = Math.floor(position);
  const last = f.length - 1;
  if (index >= last) return f[last] ?? 0;
  const low = f[index] ?? 0;
  return low + (position - index) * ((f[index + 1] ?? 0) - low);
}

/** Σ weightᵢ·Fᵢ: one of several ways is taken. */
export function mix(parts: readonly { readonly weight: number; readonly f: Cumulative }[]): Cumulative {
  const result = new Float64Array(parts[0]?.f.length ?? 0);
  for (const { weight, f } of parts) {
    for (let i = 0; i < result.length; i++) result[i] = (result[i] ?? 0) + weight * (f[i] ?? 0);
  }
  return result;
}

/** The later of independent times: the product of their distributions. */
export function latest(parts: readonly Cumulative[]): Cumulative {
  const result = new Float64Array(parts[0]?.length ?? 0).fill(1);
  for (const f of parts) {
    for (let i = 0; i < result.length; i++) result[i] = (result[i] ?? 0) * (f[i] ?? 0);
  }
  return result;
}

/** The sum of two independent times, by convolution on the grid: needed only where a stage is no exponential. */
export function add(a: Cumulative, b: Cumulative): Cumulative {
  const result = new Float64Array(a.length);
  const massAtZero = b[0] ?? 0;
  for (let i = 0; i < a.length; i++) result[i] = massAtZero * (a[i] ?? 0);
  for (let j = 1; j < b.length; j++) {
    const mass = (b[j] ?? 0) - (b[j - 1] ?? 0);
    if (mass < 1e-15) continue;
    // The mass lies between j − 1 and j: both ends share it, which keeps the mean.
    for (let i = j; i < a.length; i++) {
      result[i] = (result[i] ?? 0) + (mass * ((a[i - j] ?? 0) + (a[i - j + 1] ?? 0))) / 2;
    }
    result[j - 1] = (result[j - 1] ?? 0) + (mass * (a[0] ?? 0)) / 2;
  }
  return result;
}

/** Nothing takes longer than `limit`: a timeout ends it. */
export function capAt(f: Cumulative, step: number, limit: number): Cumulative {
  const result = f.slice();
  for (let i = Math.max(0, Math.ceil(limit / step)); i < result.length; i++) result[i] = 1;
  return result;
}

/** The time that a share `p` stays under; undefined where it lies beyond the grid. */
export function percentile(f: Cumulative, step: number, p: number): number | undefined {
  const last = f.length - 1;
  if ((f[last] ?? 0) < p) return undefined;
  let low = 0;
  let high = last;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((f[middle] ?? 0) >= p) high = middle;
    else low = middle + 1;
  }
  if (low === 0) return 0;
  const below = f[low - 1] ?? 0;
  const here = f[low] ?? 0;
  return (low - 1 + (here > below ? (p - below) / (here - below) : 1)) * step;
}

/** P(T ≤ time). */
export function shareWithin(f: Cumulative, step: number, time: number): number {
  return valueAt(f, time / step);
}
