import { read } from '../model/facts.ts';
import {
  type Condition,
  choiceShares,
  policyFor,
  type ServiceTime,
  type StationLoad,
  visitTime,
} from './load.ts';
import type { Call, Network, NetworkFlow, Station, Visit } from './network.ts';
import { add, type Cumulative, immediately, latest, mix, percentile, shareWithin } from './response.ts';
import { cappedAlone, type StationResponse, stationResponse } from './station.ts';
import type { Usage } from './utilisation.ts';

/** How long one flow's caller waits, in seconds. */
export interface Latency {
  readonly mean: number;
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  /** The share of requests that take at most `time` seconds. */
  readonly within: (time: number) => number;
  /** Mean seconds spent at each station, waiting and being served; most first. */
  readonly spentAt: readonly { readonly station: string; readonly mean: number }[];
}

/** Why a flow has no latency. */
export type NoLatency =
  | { readonly reason: 'saturated'; readonly stations: readonly string[] }
  | { readonly reason: 'missing'; readonly stations: readonly string[] }
  | { readonly reason: 'empty' };

/** Points of the grid: at 2,000 the error of interpolation is far below that of any service time. */
const POINTS = 2000;

/**
 * The response time of a flow: each station it visits a queue of its own, added by convolution; branches mixed
 * by their probability, parallel branches by the latest; what is asynchronous is not waited for.
 */
export function flowLatency(
  network: Network,
  flow: NetworkFlow,
  loads: ReadonlyMap<string, StationLoad>,
  usages: ReadonlyMap<string, Usage>,
  condition: Condition,
): Latency | NoLatency {
  const walk = new LatencyWalk(network, loads, usages, condition);
  const moments = walk.moments(flow.steps, []);
  if (walk.saturated.size > 0) return { reason: 'saturated', stations: [...walk.saturated] };
  if (walk.missing.size > 0) return { reason: 'missing', stations: [...walk.missing] };
  if (walk.spent.size === 0) return { reason: 'empty' };
  const cumulative = (horizon: number) =>
    walk.apply(flow.steps, immediately(POINTS), horizon / (POINTS - 1), []);
  const reach = (p: number) => {
    // Chebyshev would be far too wide; mean + 6 standard deviations holds p99 of all but wild mixtures.
    let horizon = moments.mean + 6 * Math.sqrt(moments.variance);
    for (let i = 0; i < 30; i++) {
      const step = horizon / (POINTS - 1);
      const found = percentile(cumulative(horizon), step, p);
      if (found === undefined) horizon *= 2;
      // Far left on the grid there are too few points below to be exact: look again, closer.
      else if (found > 0 && found < horizon / 20) horizon = found * 4;
      else return found;
    }
    return moments.mean;
  };
  if (moments.mean === 0) return { mean: 0, p50: 0, p95: 0, p99: 0, within: () => 1, spentAt: [] };
  const p99 = reach(0.99);
  const wide = cumulative(p99 * 1.25);
  const step = (p99 * 1.25) / (POINTS - 1);
  const near = (p: number) => {
    const found = percentile(wide, step, p);
    return found === undefined || found < (p99 * 1.25) / 20 ? reach(p) : found;
  };
  return {
    mean: moments.mean,
    p50: near(0.5),
    p95: near(0.95),
    p99,
    within: (time) => {
      if (time <= 0) return 0;
      const horizon = time * 1.01;
      return shareWithin(cumulative(horizon), horizon / (POINTS - 1), time);
    },
    spentAt: [...walk.spent]
      .map(([station, mean]) => ({ station, mean }))
      .sort((a, b) => b.mean - a.mean || (a.station < b.station ? -1 : 1)),
  };
}

interface Moments {
  readonly mean: number;
  readonly variance: number;
}

const NOTHING: Moments = { mean: 0, variance: 0 };

class LatencyWalk {
  readonly #network: Network;
  readonly #loads: ReadonlyMap<string, StationLoad>;
  readonly #usages: ReadonlyMap<string, Usage>;
  readonly #condition: Condition;
  readonly #responses = new Map<Visit, StationResponse | undefined>();
  readonly saturated = new Set<string>();
  readonly missing = new Set<string>();
  /** Mean seconds a request spends at each station. */
  readonly spent = new Map<string, number>();

  constructor(
    network: Network,
    loads: ReadonlyMap<string, StationLoad>,
    usages: ReadonlyMap<string, Usage>,
    condition: Condition,
  ) {
    this.#network = network;
    this.#loads = loads;
    this.#usages = usages;
    this.#condition = condition;
  }

  /** Mean and variance of the steps one after the other, and what lacks on the way. */
  moments(steps: readonly Visit[], before: readonly string[], weight = 1): Moments {
    let total = NOTHING;
    let callers = before;
    for (const step of steps) {
      total = after(total, this.#stepMoments(step, callers, weight));
      if (step.kind === 'call') callers = [...callers, step.station];
    }
    return total;
  }

  #stepMoments(step: Visit, callers: readonly string[], weight: number): Moments {
    switch (step.kind) {
      case 'call': {
        const times = this.#times(step);
        const one = this.#visitMoments(step, callers, weight * times);
        return { mean: times * one.mean, variance: times * one.variance };
      }
      case 'try': {
        const gone = this.#condition.without.has(step.station);
        const first = gone ? NOTHING : this.#visitMoments(step, callers, weight);
        const missed = this.#missed(step);
        if (missed === 0) return first;
        return after(
          first,
          either([{ share: missed, of: this.moments(step.miss, callers, weight * missed) }]),
        );
      }
      case 'async':
        return NOTHING;
      case 'optional':
        return this.moments(step.steps, callers, weight);
      case 'parallel': {
        // For the horizon only: the latest is no later than all in a row.
        let total = NOTHING;
        for (const branch of step.branches) total = after(total, this.moments(branch, callers, weight));
        return total;
      }
      case 'either': {
        const shares = choiceShares(step, this.#condition.draw);
        return either(
          step.choices.map((choice, i) => {
            const share = shares[i] ?? 0;
            return { share, of: share === 0 ? NOTHING : this.moments(choice.steps, callers, weight * share) };
          }),
        );
      }
    }
  }

  /** The distribution after the steps, from the one before them. */
  apply(steps: readonly Visit[], before: Cumulative, step: number, callers: readonly string[]): Cumulative {
    let f = before;
    let path = callers;
    for (const visit of steps) {
      f = this.#applyStep(visit, f, step, path);
      if (visit.kind === 'call') path = [...path, visit.station];
    }
    return f;
  }

  #applyStep(visit: Visit, before: Cumulative, step: number, callers: readonly string[]): Cumulative {
    switch (visit.kind) {
      case 'call': {
        const times = this.#times(visit);
        let f = before;
        for (let i = 0; i < Math.floor(times); i++) f = this.#applyVisit(visit, f, step, callers);
        const part = times - Math.floor(times);
        if (part === 0) return f;
        // 1.3 calls on average: always one, and three times in ten another.
        return mix([
          { weight: 1 - part, f },
          { weight: part, f: this.#applyVisit(visit, f, step, callers) },
        ]);
      }
      case 'try': {
        const gone = this.#condition.without.has(visit.station);
        const first = gone ? before : this.#applyVisit(visit, before, step, callers);
        const missed = this.#missed(visit);
        if (missed === 0) return first;
        return mix([
          { weight: 1 - missed, f: first },
          { weight: missed, f: this.apply(visit.miss, first, step, callers) },
        ]);
      }
      case 'async':
        return before;
      case 'optional':
        return this.apply(visit.steps, before, step, callers);
      case 'parallel': {
        const start = immediately(before.length);
        const together = latest(visit.branches.map((branch) => this.apply(branch, start, step, callers)));
        return before.every((value) => value === 1) ? together : add(before, together);
      }
      case 'either': {
        const shares = choiceShares(visit, this.#condition.draw);
        return mix(
          visit.choices.map((choice, i) => {
            const weight = shares[i] ?? 0;
            return { weight, f: weight === 0 ? before : this.apply(choice.steps, before, step, callers) };
          }),
        );
      }
    }
  }

  #times(step: Call): number {
    if (this.#condition.without.has(step.station)) return 0;
    // A flow that calls a million times is a rule's business; here it only must not run for ever.
    return Math.min(Math.max(0, read(step.times, this.#condition.draw) ?? 1), 1000);
  }

  #missed(step: Extract<Visit, { kind: 'try' }>): number {
    const { without, cold, draw } = this.#condition;
    if (without.has(step.station) || cold.has(step.station)) return 1;
    return 1 - Math.min(1, Math.max(0, read(step.hit, draw) ?? 0));
  }

  #visitMoments(
    visit: Extract<Visit, { station: string }>,
    callers: readonly string[],
    weight: number,
  ): Moments {
    if (weight === 0) return NOTHING;
    const response = this.#response(visit);
    if (response === undefined) return NOTHING;
    const timeout = this.#timeout(visit, callers);
    const mean = timeout === undefined ? response.mean : Math.min(response.mean, timeout);
    this.spent.set(visit.station, (this.spent.get(visit.station) ?? 0) + weight * mean);
    return { mean, variance: response.variance };
  }

  #applyVisit(
    visit: Extract<Visit, { station: string }>,
    before: Cumulative,
    step: number,
    callers: readonly string[],
  ): Cumulative {
    const response = this.#response(visit);
    if (response === undefined) return before;
    const timeout = this.#timeout(visit, callers);
    // Far above what the station takes, a timeout changes nothing that can be seen.
    if (timeout === undefined || timeout > response.mean + 12 * Math.sqrt(response.variance)) {
      return response.stage(before, step);
    }
    return add(before, cappedAlone(response.stage, before.length, step, timeout));
  }

  #timeout(visit: Extract<Visit, { station: string }>, callers: readonly string[]): number | undefined {
    const policy = policyFor(this.#network, callers, visit.station);
    return policy === undefined ? undefined : read(policy.timeout, this.#condition.draw);
  }

  #response(visit: Extract<Visit, { station: string }>): StationResponse | undefined {
    if (!this.#responses.has(visit)) this.#responses.set(visit, this.#computeResponse(visit));
    return this.#responses.get(visit);
  }

  #computeResponse(visit: Extract<Visit, { station: string }>): StationResponse | undefined {
    const station = this.#network.stations.get(visit.station);
    const load = this.#loads.get(visit.station);
    const used = this.#usages.get(visit.station);
    const time = visitTime(this.#network, visit, this.#condition.draw);
    if (station === undefined || load === undefined || used === undefined || time === undefined) {
      this.missing.add(visit.station);
      return undefined;
    }
    if (used.utilisation === undefined) return unqueued(time);
    const response = stationResponse({ ...queueOf(station, load, used), time });
    if (response === undefined) this.saturated.add(visit.station);
    return response;
  }
}

/** A station with a time but no capacity: nobody is known to wait there. */
function unqueued(time: ServiceTime): StationResponse | undefined {
  return stationResponse({
    arrivalRate: 0,
    capacity: 1 / time.mean,
    serviceTime: time.mean,
    cv: time.cv,
    time,
  });
}

/** The queue that a request joins: one for all replicas, or that of one node where data lives on nodes. */
function queueOf(station: Station, load: StationLoad, used: Usage) {
  const capacity = used.capacity ?? 0;
  const utilisation = used.utilisation ?? 0;
  const pooled = station.kind !== 'database';
  const whole = pooled ? capacity : (used.perReplica ?? capacity);
  return {
    arrivalRate: utilisation * whole,
    capacity: whole,
    serviceTime: load.serviceTime ?? 0,
    cv: load.cv,
  };
}

function after(a: Moments, b: Moments): Moments {
  return { mean: a.mean + b.mean, variance: a.variance + b.variance };
}

/** Moments of a way taken with probability `share`; the rest takes no time. */
function either(ways: readonly { readonly share: number; readonly of: Moments }[]): Moments {
  let mean = 0;
  let square = 0;
  for (const { share, of } of ways) {
    mean += share * of.mean;
    square += share * (of.variance + of.mean * of.mean);
  }
  return { mean, variance: Math.max(0, square - mean * mean) };
}
