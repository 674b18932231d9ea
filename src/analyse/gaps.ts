import type { Design } from '../model/design.ts';
import { read } from '../model/facts.ts';
import { type Path, showPath } from '../model/path.ts';
import type { MissingFact } from '../schema/analysis.ts';
import type { FlowResults } from './analyse.ts';
import type { Network } from './network.ts';
import type { State } from './state.ts';

/** What could not be computed, with the one fact that each lacks; in the order of the document. */
export function missingFacts(
  network: Network,
  peak: State,
  flows: ReadonlyMap<string, FlowResults>,
): MissingFact[] {
  const missing: MissingFact[] = [];
  const lacks = (at: Path, fact: string, blocks: string) => missing.push({ at: showPath(at), fact, blocks });
  const needed = new Set<string>();
  const timed = new Set<string>();
  for (const { flow, rate, latency, availability } of flows.values()) {
    if (rate.peak === undefined) lacks(flow.at, 'rate', 'the load it brings');
    if (flow.steps.length === 0) lacks(flow.at, 'path', 'where its load goes');
    if ('reason' in latency.peak && latency.peak.reason === 'missing')
      for (const id of latency.peak.stations) timed.add(id);
    if ('missing' in availability) for (const id of availability.missing) needed.add(id);
  }
  for (const station of network.stations.values()) {
    const loaded = (peak.loads.get(station.id)?.rate ?? 0) > 0;
    if (loaded && peak.usages.get(station.id)?.utilisation === undefined) {
      const timeGiven = read(station.time.mean, undefined) !== undefined;
      lacks(station.at, timeGiven ? 'concurrency or capacity' : 'capacity', 'its utilisation');
    }
    if (timed.has(station.id)) lacks(station.at, 'time', 'the latency of the flows through it');
    if (needed.has(station.id)) lacks(station.at, 'availability', 'the availability of the flows through it');
  }
  return missing;
}

/** What the model took to be so, where the document does not say. */
export function assumptionsOf(design: Design, network: Network, peak: State): string[] {
  const said: string[] = [];
  const stations = [...network.stations.values()];
  const names = (ids: readonly string[]) =>
    ids.length <= 4 ? ids.join(', ') : `${ids.slice(0, 3).join(', ')} and ${ids.length - 3} more`;
  const single = stations
    .filter(({ replicas, host }) => replicas.value === undefined && host === undefined)
    .map(({ id }) => id);
  if (single.length > 0) said.push(`One replica each, as no number is given: ${names(single)}.`);
  const exponential = stations
    .filter(
      ({ time }) =>
        time.mean.value !== undefined && time.p99.value === undefined && time.cv.value === undefined,
    )
    .map(({ id }) => id);
  if (exponential.length > 0) {
    said.push(
      `Service times without a spread are exponential (standard deviation as large as the mean): ${names(exponential)}.`,
    );
  }
  const flat = network.flows
    .filter(({ peak: factor, rate }) => factor.value === undefined && rate.value !== undefined)
    .map(({ id }) => id);
  if (flat.length > 0) said.push(`Peak equals average, as no peak is given: ${names(flat)}.`);
  const idle = stations
    .filter(({ id }) => (peak.loads.get(id)?.rate ?? 0) > 0 && peak.usages.get(id)?.utilisation === undefined)
    .map(({ id }) => id);
  if (idle.length > 0)
    said.push(`Nobody waits where no capacity is known, and one replica is enough there: ${names(idle)}.`);
  if (design.document.flows !== undefined)
    said.push('Requests arrive at random (Poisson), and all replicas of a component share one queue.');
  return said;
}
