import { type Random, randomStream } from '../../src/base/random.ts';
import { oneWay } from './simulation.ts';
import type { SimStation, SimStep, System } from './systems.ts';

/** How many of the requests failed in a simulation of outages. */
export interface Outages {
  readonly failed: number;
  readonly requests: number;
}

/**
 * Requests of one flow, each in a world of its own in which every replica is up or down by chance. A station does
 * its part when as many of its replicas are up as its load needs. A request that finds what it tries down goes the
 * way its step says, and a way on that can't carry what then comes carries nothing.
 */
export function simulateOutages(system: System, flow: number, requests: number, seed: number): Outages {
  const random = randomStream(seed, 'outages');
  const needed = replicasNeeded(system);
  const collapses = system.stations.map((_, i) => saturatesWithout(system, i));
  const path = system.flows[flow]?.path ?? [];
  let failed = 0;
  for (let n = 0; n < requests; n++) {
    const up = system.stations.map(({ replicas, availability }, i) => {
      let running = 0;
      for (let r = 0; r < replicas; r++) if (random.fraction() < availability) running++;
      return running >= (needed[i] ?? 1);
    });
    if (!succeeds(path, { up, collapses, random })) failed++;
  }
  return { failed, requests };
}

interface Situation {
  readonly up: readonly boolean[];
  readonly collapses: readonly boolean[];
  readonly random: Random;
}

function succeeds(steps: readonly SimStep[], situation: Situation): boolean {
  return steps.every((step) => stepSucceeds(step, situation));
}

function stepSucceeds(step: SimStep, situation: Situation): boolean {
  if ('call' in step) return situation.up[step.call] === true;
  if ('try' in step) return trySucceeds(step, situation);
  if ('either' in step) return succeeds(oneWay(step.either, situation.random), situation);
  if ('parallel' in step) return step.parallel.every((branch) => succeeds(branch, situation));
  return true;
}

function trySucceeds(step: Extract<SimStep, { try: number }>, situation: Situation): boolean {
  const { up, collapses, random } = situation;
  if (up[step.try] === true) return random.fraction() < step.hit || succeeds(step.miss, situation);
  if (step.down === 'skip') return true;
  return step.down === 'miss' && collapses[step.try] !== true && succeeds(step.miss, situation);
}

/** The smallest number of replicas that serve all that arrives. */
function replicasNeeded(system: System): number[] {
  const busy = useOfAll(system);
  return system.stations.map((station, i) => {
    const servers = (busy[i] ?? 0) * station.mean;
    let replicas = 1;
    while (replicas * station.concurrency < servers - 1e-9) replicas++;
    return replicas;
  });
}

/** Whether some station has more to do than it can once every request has to do without one. */
function saturatesWithout(system: System, lost: number): boolean {
  const busy = useOfAll(system, lost);
  const before = useOfAll(system);
  const full = ({ replicas, concurrency, mean }: SimStation, rate: number) =>
    rate * mean >= replicas * concurrency * (1 - 1e-12);
  return system.stations.some((station, i) => full(station, busy[i] ?? 0) && !full(station, before[i] ?? 0));
}

/** Requests per second at each station, where one may be down. */
function useOfAll({ stations, flows }: System, lost?: number): number[] {
  const rates = stations.map(() => 0);
  const add = (steps: readonly SimStep[], rate: number): void => {
    for (const step of steps) addStep(step, rate);
  };
  const meet = (station: number, rate: number): void => {
    if (station !== lost) rates[station] = (rates[station] ?? 0) + rate;
  };
  const addStep = (step: SimStep, rate: number): void => {
    if ('call' in step) meet(step.call, rate * step.times);
    else if ('try' in step) {
      meet(step.try, rate);
      if (step.try !== lost) add(step.miss, rate * (1 - step.hit));
      else if (step.down === 'miss') add(step.miss, rate);
    } else if ('either' in step) for (const { share, path } of step.either) add(path, rate * share);
    else if ('parallel' in step) for (const branch of step.parallel) add(branch, rate);
    else add(step.async, rate);
  };
  for (const { path, rate } of flows) add(path, rate);
  return rates;
}
