import { addConstant, addExponential, mix, type Stage } from './response.ts';

/**
 * Service times as phase-type distributions, from a mean and a coefficient of variation (cv, standard deviation
 * over mean). cv 1 is the exponential; below it a mixture of Erlang-(k−1) and Erlang-k with one rate; above it
 * two exponentials with balanced means; far below it a constant and an exponential.
 * Source: H. C. Tijms, "A First Course in Stochastic Models", 2003, appendix B.
 */
type Phases = { readonly kind: 'shifted'; readonly fixed: number; readonly rest: number } | Exponentials;

type Exponentials =
  | { readonly kind: 'erlang'; readonly stages: number; readonly p: number; readonly each: number }
  | { readonly kind: 'two'; readonly p: number; readonly fast: number; readonly slow: number };

/** With more stages (cv < 0.18) an Erlang costs more than it tells: a constant and one exponential take its place. */
const MOST_STAGES = 32;

/** The phases for a mean of 1. */
function phases(cv: number): Phases {
  return 1 / (cv * cv) > MOST_STAGES ? { kind: 'shifted', fixed: 1 - cv, rest: cv } : exponentials(cv);
}

function exponentials(cv: number): Exponentials {
  const squared = cv * cv;
  if (squared > 1) {
    const p = (1 + Math.sqrt((squared - 1) / (squared + 1))) / 2;
    return { kind: 'two', p, fast: 1 / (2 * p), slow: 1 / (2 * (1 - p)) };
  }
  const stages = Math.ceil(1 / squared);
  const root = Math.sqrt(Math.max(0, stages * (1 + squared) - stages * stages * squared));
  const p = (stages * squared - root) / (1 + squared);
  return { kind: 'erlang', stages, p, each: 1 / (stages - p) };
}

/** A service time as a stage, and the mean of the slowest exponential in it (its tail falls no slower). */
export interface ServiceStage {
  readonly stage: Stage;
  readonly slowest: number;
}

/** The stage that adds a service time of this mean (seconds) and coefficient of variation. */
export function serviceStage(mean: number, cv: number): ServiceStage {
  const shape = phases(cv);
  switch (shape.kind) {
    case 'shifted': {
      const rest = mean * shape.rest;
      const stage: Stage = (f, grid) => {
        addConstant(f, grid, mean * shape.fixed);
        addExponential(f, grid, rest);
      };
      return { stage, slowest: rest };
    }
    case 'two': {
      const [fast, slow] = [mean * shape.fast, mean * shape.slow];
      const stage: Stage = (f, grid) => {
        const slower = grid.copy(f);
        addExponential(f, grid, fast);
        addExponential(slower, grid, slow);
        mix(f, slower, 1 - shape.p);
        grid.done(slower);
      };
      return { stage, slowest: slow };
    }
    case 'erlang': {
      const each = mean * shape.each;
      const stage: Stage = (f, grid) => {
        for (let i = 1; i < shape.stages; i++) addExponential(f, grid, each);
        addExponential(f, grid, each, 1 - shape.p);
      };
      return { stage, slowest: each };
    }
  }
}

/** E[S³] / E[S]³. */
export function thirdMoment(cv: number): number {
  const shape = phases(cv);
  switch (shape.kind) {
    case 'shifted': {
      const { fixed, rest } = shape;
      return fixed ** 3 + 3 * fixed ** 2 * rest + 6 * fixed * rest ** 2 + 6 * rest ** 3;
    }
    case 'two':
      return 6 * (shape.p * shape.fast ** 3 + (1 - shape.p) * shape.slow ** 3);
    case 'erlang': {
      const { stages: k, p, each } = shape;
      return k * (k + 1) * (p * (k - 1) + (1 - p) * (k + 2)) * each ** 3;
    }
  }
}

/** P(S > time) for a service time of mean 1. */
function tail(shape: Exponentials, time: number): number {
  if (shape.kind === 'two')
    return shape.p * Math.exp(-time / shape.fast) + (1 - shape.p) * Math.exp(-time / shape.slow);
  // Erlang-k exceeds t when fewer than k Poisson events fall before t.
  const x = time / shape.each;
  let term = Math.exp(-x);
  let sum = 0;
  for (let i = 1; i < shape.stages; i++) {
    sum += term;
    term *= x / i;
  }
  return sum + (1 - shape.p) * term;
}

/** The largest spread: a p99 further out than it can reach takes it. */
const LARGEST_CV = 20;

/**
 * The cv whose 99th percentile is `ratio` times the mean, so that an idle station shows just the p99 its author
 * measured. The percentile grows with cv up to a point and falls after it; the smaller cv of two is meant, and a
 * ratio out of reach takes the cv that comes nearest.
 */
export function spreadFromP99(ratio: number): number {
  // The percentile of a constant and an exponential is 1 − cv + cv · ln 100.
  const even = (ratio - 1) / (Math.log(100) - 1);
  let low = 1 / Math.sqrt(MOST_STAGES);
  if (even <= low) return Math.max(0, even);
  const exceeds = (cv: number) => tail(exponentials(cv), ratio) > 0.01;
  const most = Math.min(LARGEST_CV, farthest(ratio));
  let high = low;
  while (high < most && !exceeds(high)) {
    low = high;
    high = Math.min(most, high * 1.15);
  }
  for (let i = 0; i < 30; i++) {
    const middle = (low + high) / 2;
    if (exceeds(middle)) high = middle;
    else low = middle;
  }
  return high;
}

/**
 * The cv that puts most beyond `ratio`, far out. There only the slower of two exponentials shows, and what it has,
 * q e^(−2qt) for a share q and thus a mean of 1/(2q), is most where that mean is t: with p − q = 1 − 1/t.
 */
function farthest(ratio: number): number {
  const squared = (1 - 1 / ratio) ** 2;
  return Math.sqrt((1 + squared) / (1 - squared));
}
