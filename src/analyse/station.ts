import { queue } from '../estimate/theory/queueing.ts';
import {
  add,
  addExponential,
  capAt,
  Grid,
  meanOf,
  mix,
  Resolution,
  type Stage,
  secondMomentOf,
  shareWithin,
} from './response.ts';
import { serviceStage, thirdMoment } from './service.ts';

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

/** The response time of one visit to a station, in seconds. */
export interface StationResponse {
  readonly mean: number;
  readonly variance: number;
  /** The mean of the slowest exponential in it: far out, its tail falls no slower. */
  readonly slowest: number;
  readonly stage: Stage;
}

/** More servers than these are one big server to whoever waits, and their sums cost time. */
const MOST_SERVERS = 10_000;

/**
 * A station as M/M/c, or M/G/c by Allen-Cunneen where the spread is known. The number of servers is what
 * makes capacity and service time agree, capacity × time, at least 1; where that is no whole number the
 * servers are slowed or sped up so that it still saturates at `capacity`. All replicas share one queue. Exact for
 * exponential service; otherwise who has to wait is taken from M/M/c, and how long from its first two moments.
 * Undefined where the station is not stable (utilisation of 1 or more): its queue grows for ever.
 */
export function stationResponse(station: StationQueue): StationResponse | undefined {
  const { arrivalRate, capacity, time } = station;
  const servers = Math.min(MOST_SERVERS, Math.max(1, Math.round(capacity * station.serviceTime)));
  const queued = queue(arrivalRate, servers / capacity, servers, station.cv);
  if (queued === undefined) return undefined;
  const { waitProbability: waits, meanWaitOfWaiting } = queued;
  const service = serviceStage(time.mean, time.cv);
  const cv = spreadOfWaiting(queued.utilisation, station.cv);
  const wait = serviceStage(meanWaitOfWaiting, cv);
  const meanWait = waits * meanWaitOfWaiting;
  const waitVariance = waits * meanWaitOfWaiting ** 2 * (1 + cv * cv) - meanWait ** 2;
  return {
    mean: meanWait + time.mean,
    variance: waitVariance + (time.cv * time.mean) ** 2,
    slowest: Math.max(service.slowest, waits > NEVER ? wait.slowest : 0),
    stage: (f, grid) => {
      service.stage(f, grid);
      if (waits <= NEVER) return;
      if (cv === 1) {
        addExponential(f, grid, meanWaitOfWaiting, waits);
        return;
      }
      const later = grid.copy(f);
      wait.stage(later, grid);
      mix(f, later, waits);
      grid.done(later);
    },
  };
}

/**
 * Standard deviation over mean of the wait of those that wait: exactly 1 for exponential service, less where
 * service is even (who waits, waits for the rest of one), more where it is not.
 * Source: W. Whitt, "The Queueing Network Analyzer", Bell System Technical Journal 62 (1983), §5.1.
 */
function spreadOfWaiting(utilisation: number, cv: number): number {
  if (cv === 1) return 1;
  const squared = 2 * utilisation - 1 + (4 * (1 - utilisation) * thirdMoment(cv)) / (3 * (cv * cv + 1) ** 2);
  return Math.sqrt(Math.max(0, squared));
}

/** A wait that is less likely than this does not show in any percentile. */
const NEVER = 1e-9;

/** A timeout that fewer than one in ten thousand meet changes nothing that can be seen. */
const RARELY_MET = 1e-4;

/** Fine enough for the moments of one visit. */
const OF_ONE = new Resolution(24, 6);

/** A visit that is given up after `limit` seconds: whoever waited so long waited just so long. */
export function cutOff(response: StationResponse, limit: number): StationResponse {
  if (limit > response.mean + 12 * Math.sqrt(response.variance)) return response;
  const own = new Grid(OF_ONE, limit);
  const f = own.immediately();
  response.stage(f, own);
  const met = 1 - shareWithin(f, own, limit);
  const mean = meanOf(f, own);
  const variance = Math.max(0, secondMomentOf(f, own) - mean * mean);
  own.done(f);
  if (met < RARELY_MET) return response;
  return {
    mean,
    variance,
    slowest: Math.min(response.slowest, limit),
    stage: (before, grid) => {
      const alone = grid.immediately();
      response.stage(alone, grid);
      capAt(alone, grid, limit);
      add(before, alone, grid);
      grid.done(alone);
    },
  };
}

/** `times` visits one after the other as one: many are told apart from one of the same mean and spread by nobody. */
export function repeated({ mean, variance, slowest }: StationResponse, times: number): StationResponse {
  const [all, spread] = [mean * times, variance * times];
  const service = serviceStage(all, all > 0 ? Math.sqrt(spread) / all : 0);
  return { mean: all, variance: spread, slowest: Math.max(slowest, service.slowest), stage: service.stage };
}
