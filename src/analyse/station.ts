import { queue } from '../estimate/theory/queueing.ts';
import { addExponential, type Cumulative, capAt, immediately, mix, type Stage } from './response.ts';
import { serviceStage } from './service.ts';

/** What a station must tell for its response time: rates in 1/s, times in s. */
export interface StationQueue {
  readonly arrivalRate: number;
  /** Requests that the servers of this queue can serve in a second. */
  readonly capacity: number;
  /** Mean service time of all that arrives, without queueing; 0 where it is not known. */
  readonly serviceTime: number;
  /** Standard deviation of that time over its mean. */
  readonly cv: number;
  /** The service time of the visit that is asked about: flows may differ in what they ask of a station. */
  readonly time: { readonly mean: number; readonly cv: number };
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
export function stationResponse(station: StationQueue): StationResponse | undefined {
  const { arrivalRate, capacity, time } = station;
  const servers = Math.max(1, Math.round(capacity * station.serviceTime));
  const occupancy = servers / capacity;
  const queued = queue(arrivalRate, occupancy, servers, station.cv);
  if (queued === undefined) return undefined;
  const { waitProbability: waits, meanWaitOfWaiting } = queued;
  const service = serviceStage(time.mean, time.cv);
  const meanWait = waits * meanWaitOfWaiting;
  const waitVariance = 2 * waits * meanWaitOfWaiting ** 2 - meanWait ** 2;
  return {
    mean: meanWait + time.mean,
    variance: waitVariance + (time.cv * time.mean) ** 2,
    stage: (before, step) => {
      const served = service(before, step);
      if (waits < 1e-12) return served;
      return mix([
        { weight: 1 - waits, f: served },
        { weight: waits, f: addExponential(served, step, meanWaitOfWaiting) },
      ]);
    },
  };
}

/** A stage cut off by a timeout: its own distribution is capped, then added to what was before. */
export function cappedAlone(stage: Stage, points: number, step: number, limit: number): Cumulative {
  return capAt(stage(immediately(points), step), step, limit);
}
