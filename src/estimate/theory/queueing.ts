/**
 * Queues with Poisson arrivals. Rates and times must be in one unit (say 1/s and s); the results are in it too.
 * `load` is the offered load in Erlang, arrival rate × service time; `servers` is a whole number from 1.
 */

/**
 * Erlang B: the share of arrivals that find all servers busy in a system that does not queue (M/G/c/c).
 * 1/B = Σ over k = 0 … c of c/load · (c−1)/load · … (k factors), which neither cancels nor needs a factorial, and
 * whose terms are negligible after a few times √c of them.
 * Source: A. K. Erlang, "Solution of some Problems in the Theory of Probabilities", 1917.
 */
export function erlangB(load: number, servers: number): number {
  if (load === 0) return servers === 0 ? 1 : 0;
  let inverse = 1;
  let term = 1;
  for (let free = servers; free > 0; free--) {
    term *= free / load;
    inverse += term;
    if (term < inverse * 1e-17) break;
    if (inverse === Number.POSITIVE_INFINITY) return 0;
  }
  return 1 / inverse;
}

/**
 * Erlang C: the probability that an arrival has to wait in M/M/c. 1 where the queue is not stable.
 * Source: Erlang, 1917; C = B / (1 − ρ(1 − B)).
 */
export function erlangC(load: number, servers: number): number {
  const utilisation = load / servers;
  if (utilisation >= 1) return 1;
  const blocking = erlangB(load, servers);
  return blocking / (1 - utilisation * (1 - blocking));
}

/** A queue in which every arrival is served at last. All fields are undefined-free: unstable queues have none. */
export interface Queue {
  /** Mean busy servers over all servers, below 1. */
  readonly utilisation: number;
  /** Probability that an arrival waits. */
  readonly waitProbability: number;
  /** Mean time in the queue. */
  readonly meanWait: number;
  /** Mean time in the queue of those that wait. */
  readonly meanWaitOfWaiting: number;
  /** Mean time in queue and service. */
  readonly meanResponse: number;
  /** Mean number waiting (Little's law). */
  readonly meanQueueLength: number;
}

/**
 * M/G/c by Allen and Cunneen: the waiting time of M/M/c times (1 + cv²)/2; exact for cv = 1 (M/M/c) and for
 * one server (Pollaczek-Khinchine). Undefined where utilisation is 1 or more: such a queue only grows.
 * Source: A. O. Allen, "Probability, Statistics, and Queueing Theory", 2nd ed., 1990, §5.3.
 * @param cv standard deviation of the service time over its mean
 */
export function queue(arrivalRate: number, serviceTime: number, servers: number, cv = 1): Queue | undefined {
  const load = arrivalRate * serviceTime;
  const utilisation = load / servers;
  if (!(utilisation < 1)) return undefined;
  const waitProbability = erlangC(load, servers);
  const spread = (1 + cv * cv) / 2;
  const meanWaitOfWaiting = (spread * serviceTime) / (servers * (1 - utilisation));
  const meanWait = waitProbability * meanWaitOfWaiting;
  return {
    utilisation,
    waitProbability,
    meanWait,
    meanWaitOfWaiting,
    meanResponse: meanWait + serviceTime,
    meanQueueLength: arrivalRate * meanWait,
  };
}

/**
 * The probability that a time in M/M/c (wait and service) exceeds a given one, as a function of it. The probability
 * of waiting is given, since it costs a step for each server.
 * Source: Gross, Shortle, Thompson, Harris, "Fundamentals of Queueing Theory", 4th ed., §2.4; the two
 * exponentials coincide where servers·(1 − ρ) = 1, which has the limit used below.
 */
function tailOf(
  arrivalRate: number,
  serviceTime: number,
  servers: number,
  wait: number,
): (time: number) => number {
  const service = 1 / serviceTime;
  const drain = servers * service - arrivalRate;
  const gap = drain - service;
  return (time) => {
    const served = Math.exp(-service * time);
    // P(W + S > t) with W = 0 at 1 − C, else Exp(drain), and S = Exp(service).
    const both =
      Math.abs(gap) * time < 1e-6 || gap === 0
        ? served * (1 + service * time)
        : (drain * served - service * Math.exp(-drain * time)) / gap;
    return Math.min(1, Math.max(0, (1 - wait) * served + wait * both));
  };
}

/** The time that a share `p` of requests stays under in M/M/c; undefined where the queue is not stable. */
export function responsePercentile(
  arrivalRate: number,
  serviceTime: number,
  servers: number,
  p: number,
): number | undefined {
  if (!(arrivalRate * serviceTime < servers)) return undefined;
  const tail = tailOf(arrivalRate, serviceTime, servers, erlangC(arrivalRate * serviceTime, servers));
  let high = serviceTime;
  while (tail(high) > 1 - p) high *= 2;
  let low = 0;
  // Bisection to the last bit: the tail is monotone, and 100 halvings exhaust a double.
  for (let i = 0; i < 100; i++) {
    const middle = (low + high) / 2;
    if (middle === low || middle === high) break;
    if (tail(middle) > 1 - p) low = middle;
    else high = middle;
  }
  return high;
}

/** The wait that a share `p` of requests stays under in M/M/c: zero for those that need not wait. */
export function waitPercentile(
  arrivalRate: number,
  serviceTime: number,
  servers: number,
  p: number,
): number | undefined {
  const queued = queue(arrivalRate, serviceTime, servers);
  if (queued === undefined) return undefined;
  if (queued.waitProbability <= 1 - p) return 0;
  return queued.meanWaitOfWaiting * Math.log(queued.waitProbability / (1 - p));
}
