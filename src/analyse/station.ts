import { queue } from '../estimate/theory/queueing.ts';
import { addConstant, addExponential, capAt, type Cumulative, immediately, mix, type Stage } from './response.ts';

/** What a station must tell for its response time: rates in 1/s, times in s. */
export interface StationLoad {
  readonly arrivalRate: number;
  /** Requests that all its replicas can serve in a second. */
  readonly capacity: number;
  /** Mean service time of one request, without queueing. */
  readonly serviceTime: number;
  /** Standard deviation of the service time over its mean; 1 where the author gave none (exponential). */
  readonly cv: number;
}

/** The response time of one visit to a station. */
export interface StationResponse {
  readonly mean: number;
  readonly variance: number;
  readonly stage: Stage;
}

/**
 * A station as M/M/c, or M/G/c by Allen-Cunneen where the spread is known. The number of servers is what
 * makes capacity and service time agree, capacity × time, at least 1; where that is no whole number the
 * servers are slowed or sped up so that it still saturates at `capacity`. All replicas share one queue.
 * Undefined where the station is not stable (utilisation of 1 or more): its queue grows for ever.
 */
export function stationResponse(load: StationLoad): StationResponse | undefined {
  const servers = Math.max(1, Math.round(load.capacity * load.serviceTime));
  const occupancy = servers / load.capacity;
  const queued = queue(load.arrivalRate, occupancy, servers, load.cv);
  if (queued === undefined) return undefined;
  const { waitProbability: waits, meanWaitOfWaiting } = queued;
  const service = serviceStage(load.serviceTime, load.cv);
  const meanWait = waits * meanWaitOfWaiting;
  const waitVariance = 2 * waits * meanWaitOfWaiting ** 2 - meanWait ** 2;
  return {
    mean: meanWait + load.serviceTime,
    variance: waitVariance + (load.cv * load.serviceTime) ** 2,
    stage: (before, step) => {
      const served = service(before, step);
      if (waits < 1e-12) return served;
      const afterWait = addExponential(served, step, meanWaitOfWaiting);
      return mix([
        { weight: 1 - waits, f: served },
        { weight: waits, f: afterWait },
      ]);
    },
  };
}

/**
 * A service time with the given mean and coefficient of variation as a phase-type distribution: exponential
 * for 1; below, a mixture of Erlang-(k−1) and Erlang-k with one rate; above, two exponentials with balanced
 * means. Source: H. C. Tijms, "A First Course in Stochastic Models", 2003, appendix B.
 */
function serviceStage(mean: number, cv: number): Stage {
  const squared = cv * cv;
  if (Math.abs(squared - 1) < 1e-9) return (before, step) => addExponential(before, step, mean);
  if (squared > 1) {
    const p = (1 + Math.sqrt((squared - 1) / (squared + 1))) / 2;
    return (before, step) =>
      mix([
        { weight: p, f: addExponential(before, step, mean / (2 * p)) },
        { weight: 1 - p, f: addExponential(before, step, mean / (2 * (1 - p))) },
      ]);
  }
  // Over 32 stages (cv < 0.18) an Erlang and a constant are the same to a person reading a percentile.
  const stages = Math.ceil(1 / squared);
  if (!(stages <= 32)) return (before, step) => addConstant(before, step, mean);
  const p = (stages * squared - Math.sqrt(stages * (1 + squared) - stages * stages * squared)) / (1 + squared);
  const each = mean / (stages - p);
  return (before, step) => {
    let f = before;
    for (let i = 1; i < stages; i++) f = addExponential(f, step, each);
    return mix([
      { weight: p, f },
      { weight: 1 - p, f: addExponential(f, step, each) },
    ]);
  };
}

/** A stage cut off by a timeout: its own distribution is capped, then added to what was before. */
export function cappedAlone(stage: Stage, points: number, step: number, limit: number): Cumulative {
  return capAt(stage(immediately(points), step), step, limit);
}
