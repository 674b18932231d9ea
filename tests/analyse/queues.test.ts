import { describe, expect, test } from 'vitest';
import { analysed, flow } from './analysed.ts';
import { generateSystem, type SimStation, type SimStep, type System, systemDesign } from './systems.ts';

/**
 * The mean time at a station: service, and the wait of an M/M/c queue, of which other spreads wait (1 + cv²) / 2 times
 * as long (Allen and Cunneen). Erlang's C by its sum. Undefined where more arrives than c servers can do.
 */
function meanTime({ replicas, concurrency, mean, cv }: SimStation, rate: number): number | undefined {
  const servers = replicas * concurrency;
  const offered = rate * mean;
  if (offered >= servers) return undefined;
  let term = 1;
  let sum = 0;
  for (let k = 0; k < servers; k++) {
    sum += term;
    term *= offered / (k + 1);
  }
  const last = term / (1 - offered / servers);
  const waits = last / (sum + last);
  return mean + (((1 + cv * cv) / 2) * waits * mean) / (servers - offered);
}

/** How often a request of each flow meets each station, and how often somebody waits for it there. */
function meetings(steps: readonly SimStep[], weight: number, waited: boolean): [number, number, boolean][] {
  return steps.flatMap((step): [number, number, boolean][] => {
    if ('call' in step) return [[step.call, weight * step.times, waited]];
    if ('try' in step)
      return [[step.try, weight, waited], ...meetings(step.miss, weight * (1 - step.hit), waited)];
    if ('either' in step)
      return step.either.flatMap(({ share, path }) => meetings(path, weight * share, waited));
    if ('parallel' in step) return step.parallel.flatMap((branch) => meetings(branch, weight, waited));
    return meetings(step.async, weight, false);
  });
}

/** More than one call at some of the stations. */
const repeated = (system: System): System => ({
  ...system,
  flows: system.flows.map((each) => ({
    ...each,
    path: each.path.map((step, i) => ('call' in step && i % 2 === 1 ? { ...step, times: 2.5 } : step)),
  })),
});

const scaled = (system: System, factor: number): System => ({
  ...system,
  flows: system.flows.map((each) => ({ ...each, rate: each.rate * factor })),
});

/** What a request of each flow spends at each station that is waited for, and those that get more than they can do. */
function expectedOf(system: System) {
  const rates = system.stations.map(() => 0);
  for (const { path, rate } of system.flows)
    for (const [station, weight] of meetings(path, rate, true))
      rates[station] = (rates[station] ?? 0) + weight;
  const times = system.stations.map((station, i) => meanTime(station, rates[i] ?? 0));
  return system.flows.map(({ id, path }) => {
    const spent = new Map<string, number>();
    const full = new Set<string>();
    for (const [station, weight, waited] of meetings(path, 1, true)) {
      const name = system.stations[station]?.id ?? '';
      const time = times[station];
      if (waited && time === undefined) full.add(name);
      if (waited && time !== undefined) spent.set(name, (spent.get(name) ?? 0) + weight * time);
    }
    return { id, spent, full };
  });
}

describe.each([
  ['as they are', (system: System) => system],
  ['with several calls in a row', (system: System) => scaled(repeated(system), 0.45)],
  ['over what some can do', (system: System) => scaled(system, 1.6)],
])('mean times through queues %s', (_, change) => {
  test.each([false, true])('are those at each, as often as it is met (other spreads: %s)', (spread) => {
    for (let n = 0; n < 30; n++) {
      const system = change(generateSystem(n, { spread, parallel: false }));
      const analysis = analysed(systemDesign(system));
      for (const { id, spent, full } of expectedOf(system)) {
        const where = `system ${n}, ${id}\n${systemDesign(system)}`;
        const { latency, spentAt } = flow(analysis, id);
        if (full.size > 0) {
          expect(latency.unknown, where).toMatchObject({ reason: 'saturated' });
          expect([...(latency.unknown?.components ?? [])].sort(), where).toEqual([...full].sort());
          expect([latency.peak, spentAt], where).toEqual([undefined, []]);
          continue;
        }
        const mean = [...spent.values()].reduce((sum, each) => sum + each, 0);
        expect((latency.peak?.mean.value ?? 0) / mean, where).toBeCloseTo(1, 9);
        expect(Object.fromEntries(spentAt.map((each) => [each.component, each.mean])), where).toEqual(
          Object.fromEntries([...spent].map(([key, value]) => [key, expect.closeTo(value, 9)])),
        );
        const means = spentAt.map((each) => each.mean);
        expect(means, where).toEqual([...means].sort((a, b) => b - a));
      }
    }
  });
});
