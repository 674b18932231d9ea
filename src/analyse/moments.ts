import type { Call, Either, Try, Visit } from './network.ts';
import type { StationResponse } from './station.ts';

/** What the walk has to know of visits: response times, and how the steps part, in one draw. */
interface Visits {
  readonly times: (step: Call) => number;
  readonly missed: (step: Try) => number;
  readonly shares: (step: Either) => readonly number[];
  readonly response: (visit: Call | Try) => StationResponse | undefined;
  readonly blocked: (visit: Call | Try) => 'saturated' | 'missing' | undefined;
}

interface Moments {
  readonly mean: number;
  readonly variance: number;
}

const NOTHING: Moments = { mean: 0, variance: 0 };

/** Mean and variance of a flow's steps, what is spent where, and what lacks on the way. */
export class MomentWalk {
  readonly #visits: Visits;
  readonly saturated = new Set<string>();
  readonly missing = new Set<string>();
  /** Mean seconds a request spends at each station. */
  readonly spent = new Map<string, number>();
  /** The mean of the slowest exponential that a request can meet. */
  slowest = 0;
  /** With branches to wait for, mean and variance are those of all branches in a row: more than the latest takes. */
  hasParallel = false;

  constructor(visits: Visits) {
    this.#visits = visits;
  }

  /** @param weight the share of the flow's requests that come here */
  through(steps: readonly Visit[], weight: number): Moments {
    let mean = 0;
    let variance = 0;
    for (const step of steps) {
      const more = this.#step(step, weight);
      mean += more.mean;
      variance += more.variance;
    }
    return { mean, variance };
  }

  #step(step: Visit, weight: number): Moments {
    switch (step.kind) {
      case 'call': {
        const times = this.#visits.times(step);
        const one = this.#visit(step, weight * times);
        return { mean: times * one.mean, variance: times * one.variance };
      }
      case 'try': {
        const first = this.#visit(step, weight);
        const missed = this.#visits.missed(step);
        if (missed === 0) return first;
        const later = mixed([{ share: missed, of: this.through(step.miss, weight * missed) }]);
        return { mean: first.mean + later.mean, variance: first.variance + later.variance };
      }
      case 'async':
        return NOTHING;
      case 'optional':
        return this.through(step.steps, weight);
      case 'parallel':
        this.hasParallel ||= step.branches.length > 1;
        return this.through(step.branches.flat(), weight);
      case 'either':
        return mixed(
          this.#visits.shares(step).map((share, i) => ({
            share,
            of: share === 0 ? NOTHING : this.through(step.choices[i]?.steps ?? [], weight * share),
          })),
        );
    }
  }

  #visit(visit: Call | Try, weight: number): Moments {
    if (weight === 0) return NOTHING;
    const response = this.#visits.response(visit);
    if (response === undefined) {
      const why = this.#visits.blocked(visit);
      if (why !== undefined) this[why].add(visit.station);
      return NOTHING;
    }
    this.spent.set(visit.station, (this.spent.get(visit.station) ?? 0) + weight * response.mean);
    this.slowest = Math.max(this.slowest, response.slowest);
    return response;
  }
}

/** Moments of a way taken with probability `share`; the rest takes no time. */
function mixed(ways: readonly { readonly share: number; readonly of: Moments }[]): Moments {
  let mean = 0;
  let square = 0;
  for (const { share, of } of ways) {
    mean += share * of.mean;
    square += share * (of.variance + of.mean * of.mean);
  }
  return { mean, variance: Math.max(0, square - mean * mean) };
}
