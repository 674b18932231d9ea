import type { Draw } from '../model/facts.ts';
import type { Figure } from '../schema/analysis.ts';
import type { Column } from './column.ts';

/**
 * A column as a figure: its central value with the 5th and 95th percentile where the draws differ. What is not
 * finite has no place in a result: a central value that is not makes no figure, a percentile that is not (a queue
 * without end in more than one draw of twenty) is left out.
 */
export function figure(column: Column | undefined): Figure | undefined {
  if (column === undefined || !Number.isFinite(column.value)) return undefined;
  const { value, draws } = column;
  if (draws === undefined) return { value };
  const drawn = draws.slice();
  let count = 0;
  let differs = false;
  for (const each of draws) {
    if (Number.isNaN(each)) continue;
    drawn[count++] = each;
    if (each !== drawn[0]) differs = true;
  }
  if (!differs) return { value };
  const [p5, p95] = [nearestRank(drawn, count, 0.05), nearestRank(drawn, count, 0.95)];
  return { value, ...(Number.isFinite(p5) ? { p5 } : {}), ...(Number.isFinite(p95) ? { p95 } : {}) };
}

/** The share of draws in which a column passes; undefined where it is the same in all. */
export function shareOf(column: Column | undefined, passes: (value: number) => boolean): number | undefined {
  const draws = column?.draws;
  if (draws === undefined) return undefined;
  let passing = 0;
  let differs = false;
  for (const value of draws) {
    if (passes(value)) passing++;
    if (value !== draws[0]) differs = true;
  }
  return differs ? passing / draws.length : undefined;
}

/** A figure from a function of the draw: for what is cheap enough to compute on the spot. */
export function figureOf(compute: (draw: Draw) => number | undefined, draws: number): Figure | undefined {
  const value = compute(undefined);
  if (value === undefined) return undefined;
  if (draws === 0) return figure({ value });
  return figure({
    value,
    draws: Float64Array.from({ length: draws }, (_, draw) => compute(draw) ?? Number.NaN),
  });
}

/**
 * The value below which a share of the first `count` lies, by the nearest rank. Reorders the values: found by partitioning
 * (C. A. R. Hoare, "Algorithm 65: Find", 1961), which is linear where sorting is not.
 */
function nearestRank(values: Float64Array, count: number, share: number): number {
  const rank = Math.min(count - 1, Math.floor(share * count));
  let low = 0;
  let high = count - 1;
  while (low < high) {
    const pivot = values[(low + high) >> 1] as number;
    let i = low;
    let j = high;
    while (i <= j) {
      while ((values[i] as number) < pivot) i++;
      while ((values[j] as number) > pivot) j--;
      if (i > j) break;
      const value = values[i] as number;
      values[i++] = values[j] as number;
      values[j--] = value;
    }
    if (rank <= j) high = j;
    else if (rank >= i) low = i;
    else break;
  }
  return values[rank] as number;
}
