import { type Draw, read, readComplement, type Slot } from '../model/facts.ts';
import type { Operation } from '../model/steps.ts';
import type { Call, Network, NetworkFlow, Policy, ServiceTimeSlots, Visit } from './network.ts';
import { spreadFromP99 } from './service.ts';

/** The state of the world that is asked about. */
export interface Condition {
  readonly at: 'average' | 'peak';
  readonly draw: Draw;
  /** All rates are multiplied by it. */
  readonly scale: number;
  /** Stations that are not there: a cache that is gone is a miss, anything else is left out. */
  readonly without: ReadonlySet<string>;
  /** Caches that hold nothing. */
  readonly cold: ReadonlySet<string>;
}

/** What arrives at one station. Rates in requests per second. */
export interface StationLoad {
  readonly rate: number;
  readonly reads: number;
  readonly writes: number;
  /** Per flow, in the order of the document. */
  readonly byFlow: ReadonlyMap<string, number>;
  /** Mean service time of what arrives, seconds; undefined where a visit has none. */
  readonly serviceTime: number | undefined;
  /** Standard deviation of that time over its mean. */
  readonly cv: number;
}

/** The rate of a flow, requests per second; undefined where the author gave none. */
export function flowRate(flow: NetworkFlow, condition: Condition): number | undefined {
  const rate = read(flow.rate, condition.draw);
  if (rate === undefined) {
    // A peak that is a rate of its own needs no average.
    const outright = flow.peak.meaning === 'rate' ? read(flow.peak, condition.draw) : undefined;
    return condition.at === 'peak' && outright !== undefined ? outright * condition.scale : undefined;
  }
  if (condition.at === 'average') return rate * condition.scale;
  const peak = read(flow.peak, condition.draw);
  if (peak === undefined) return rate * condition.scale;
  return (flow.peak.meaning === 'rate' ? peak : rate * peak) * condition.scale;
}

/** One way in which a request of a flow meets a station. */
export interface Meeting {
  readonly visit: Extract<Visit, { station: string }>;
  /** Expected calls per request of the flow, retries included. */
  readonly weight: number;
  readonly op: Operation;
  readonly asynchronous: boolean;
  /** How the station was called, where the caller says. */
  readonly policy: Policy | undefined;
}

/**
 * Every visit of one flow's steps with its expected number of calls per request: `hit` splits, `times`
 * multiplies, `either` shares, `parallel` copies, retries add their expected amplification.
 */
export function meetings(network: Network, flow: NetworkFlow, condition: Condition): readonly Meeting[] {
  const found: Meeting[] = [];
  walk(network, flow.steps, { weight: 1, asynchronous: false, callers: [] }, condition, found);
  return found;
}

interface Position {
  readonly weight: number;
  readonly asynchronous: boolean;
  /** Stations visited so far on this path, the nearest last: one of them makes the call. */
  readonly callers: readonly string[];
}

function walk(
  network: Network,
  steps: readonly Visit[],
  start: Position,
  condition: Condition,
  found: Meeting[],
): void {
  let position = start;
  const { draw } = condition;
  for (const step of steps) {
    switch (step.kind) {
      case 'call':
        if (condition.without.has(step.station)) break;
        found.push(meeting(network, step, position, read(step.times, draw) ?? 1, condition));
        position = { ...position, callers: [...position.callers, step.station] };
        break;
      case 'try': {
        const gone = condition.without.has(step.station);
        if (!gone) found.push(meeting(network, step, position, 1, condition));
        const hit = gone || condition.cold.has(step.station) ? 0 : (read(step.hit, draw) ?? 0);
        const missed = { ...position, weight: position.weight * (1 - hit) };
        if (missed.weight > 0) walk(network, step.miss, missed, condition, found);
        break;
      }
      case 'async':
        walk(network, step.steps, { ...position, asynchronous: true }, condition, found);
        break;
      case 'optional':
        walk(network, step.steps, position, condition, found);
        break;
      case 'parallel':
        for (const branch of step.branches) walk(network, branch, position, condition, found);
        break;
      case 'either': {
        const shares = choiceShares(step, draw);
        step.choices.forEach((choice, i) => {
          const weight = position.weight * (shares[i] ?? 0);
          walk(network, choice.steps, { ...position, weight }, condition, found);
        });
        break;
      }
    }
  }
}

/**
 * The shares of the ways of an `either`: what the author gave, and what is left of 1 in equal parts for those
 * without. Shares that add up to more or less than 1 are scaled to it (a rule reports that).
 */
export function choiceShares(step: Extract<Visit, { kind: 'either' }>, draw: Draw): readonly number[] {
  const given = step.choices.map((choice) => read(choice.share, draw));
  const sum = given.reduce<number>((total, share) => total + (share ?? 0), 0);
  const open = given.filter((share) => share === undefined).length;
  const rest = open === 0 ? 0 : Math.max(0, 1 - sum) / open;
  const total = sum + rest * open;
  if (total === 0) return given.map(() => 0);
  return given.map((share) => (share ?? rest) / total);
}

function meeting(
  network: Network,
  visit: Extract<Visit, { station: string }>,
  position: Position,
  times: number,
  condition: Condition,
): Meeting {
  const policy = policyFor(network, position.callers, visit.station);
  const tries = expectedTries(network, visit.station, policy, condition.draw);
  const { asynchronous, weight } = position;
  return { visit, weight: weight * times * tries, op: visit.op, asynchronous, policy };
}

/** The nearest station before on the path that says how it calls this one. */
export function policyFor(network: Network, callers: readonly string[], station: string): Policy | undefined {
  for (let i = callers.length - 1; i >= 0; i--) {
    const policy = network.stations.get(callers[i] ?? '')?.calls.get(station);
    if (policy !== undefined) return policy;
  }
  return undefined;
}

/**
 * Expected tries of one call with up to `max` retries when a try fails with probability f: Σ fⁱ, i = 0 … max.
 * f is the stated share of failing tries, else the station's own unavailability; a retry budget bounds it.
 */
function expectedTries(network: Network, station: string, policy: Policy | undefined, draw: Draw): number {
  const retries = policy === undefined ? undefined : read(policy.retries, draw);
  if (policy === undefined || retries === undefined || !(retries > 0)) return 1;
  const availability = network.stations.get(station)?.availability;
  const failing =
    read(policy.failing, draw) ??
    (availability === undefined ? undefined : readComplement(availability, draw)) ??
    0;
  let tries = 1;
  let chance = 1;
  for (let i = 0; i < Math.min(retries, 100); i++) {
    chance *= failing;
    tries += chance;
  }
  const budget = read(policy.budget, draw);
  return budget === undefined ? tries : Math.min(tries, 1 + budget);
}

interface Tally {
  reads: number;
  writes: number;
  byFlow: Map<string, number>;
  /** Σ rate × time and Σ rate × time², for the mean and spread of what arrives. */
  time: number;
  timeSquared: number;
  timed: boolean;
}

/** What arrives at every station. Flows without a rate bring nothing; they are listed as missing elsewhere. */
export function stationLoads(network: Network, condition: Condition): ReadonlyMap<string, StationLoad> {
  const tallies = new Map<string, Tally>();
  for (const flow of network.flows) {
    const rate = flowRate(flow, condition);
    if (rate === undefined) continue;
    for (const { visit, weight, op } of meetings(network, flow, condition)) {
      let tally = tallies.get(visit.station);
      if (tally === undefined) {
        tally = { reads: 0, writes: 0, byFlow: new Map(), time: 0, timeSquared: 0, timed: true };
        tallies.set(visit.station, tally);
      }
      const arriving = rate * weight;
      if (op === 'write') tally.writes += arriving;
      else tally.reads += arriving;
      tally.byFlow.set(flow.id, (tally.byFlow.get(flow.id) ?? 0) + arriving);
      const time = visitTime(network, visit, condition.draw);
      if (time === undefined) tally.timed = false;
      else {
        tally.time += arriving * time.mean;
        tally.timeSquared += arriving * time.mean * time.mean * (1 + time.cv * time.cv);
      }
    }
  }
  const loads = new Map<string, StationLoad>();
  for (const id of network.stations.keys()) {
    const tally = tallies.get(id);
    loads.set(id, tally === undefined ? NO_LOAD : summed(tally));
  }
  return loads;
}

const NO_LOAD: StationLoad = {
  rate: 0,
  reads: 0,
  writes: 0,
  byFlow: new Map(),
  serviceTime: undefined,
  cv: 1,
};

function summed(tally: Tally): StationLoad {
  const rate = tally.reads + tally.writes;
  const { reads, writes, byFlow } = tally;
  if (!tally.timed || rate === 0) return { rate, reads, writes, byFlow, serviceTime: undefined, cv: 1 };
  const mean = tally.time / rate;
  const variance = Math.max(0, tally.timeSquared / rate - mean * mean);
  return { rate, reads, writes, byFlow, serviceTime: mean, cv: mean === 0 ? 0 : Math.sqrt(variance) / mean };
}

export interface ServiceTime {
  readonly mean: number;
  readonly cv: number;
}

/** The service time of one visit: its own, else the station's; undefined where neither is given. */
export function visitTime(
  network: Network,
  visit: Extract<Visit, { station: string }>,
  draw: Draw,
): ServiceTime | undefined {
  const own = (visit as Call).time;
  const station = network.stations.get(visit.station)?.time;
  return (own && spread(own, draw)) ?? (station && spread(station, draw));
}

/** Mean and spread of a service time; without a word on the spread, exponential. */
export function spread(time: ServiceTimeSlots, draw: Draw): ServiceTime | undefined {
  const mean = read(time.mean, draw);
  if (mean === undefined) return undefined;
  const cv = read(time.cv, draw);
  if (cv !== undefined) return { mean, cv: Math.max(0, cv) };
  const p99 = read(time.p99, draw);
  return { mean, cv: p99 === undefined || !(mean > 0) ? 1 : spreadFromP99(p99 / mean) };
}

/** A count, where absent counts as `otherwise`; never below zero. */
export function countOr(slot: Slot, draw: Draw, otherwise: number): number {
  const value = read(slot, draw);
  return value === undefined ? otherwise : Math.max(0, value);
}
