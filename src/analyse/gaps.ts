import type { Design } from '../model/design.ts';
import { type Path, showPath } from '../model/path.ts';
import { stepsIn } from '../model/steps.ts';
import type { MissingFact } from '../schema/analysis.ts';
import { ONE } from './column.ts';
import type { FlowResults } from './flow-results.ts';
import { MANAGED } from './latency.ts';
import type { Station, Try, Visit } from './network.ts';
import { hostOf } from './utilisation.ts';
import type { World } from './world.ts';

/** What could not be computed, with the one fact that each lacks; in the order of the document. */
export function missingFacts(world: World, flows: ReadonlyMap<string, FlowResults>): MissingFact[] {
  const missing: MissingFact[] = [];
  const lacks: Lacks = (at, fact, blocks) => missing.push({ at: showPath(at), fact, blocks });
  const wanted = { time: new Set<string>(), availability: new Set<string>() };
  for (const results of flows.values()) {
    const latency = results.latency('peak');
    if ('reason' in latency && latency.reason === 'missing')
      for (const id of latency.stations) wanted.time.add(id);
    const availability = results.availability();
    if ('missing' in availability) for (const id of availability.missing) wanted.availability.add(id);
  }
  for (const station of world.network.stations.values()) stationLacks(world, station, wanted, lacks);
  for (const results of flows.values()) flowLacks(world, results, lacks);
  return missing;
}

type Lacks = (at: Path, fact: string, blocks: string) => void;

/** What keeps the load that a flow brings unknown. */
function flowLacks(world: World, { flow, rate }: FlowResults, lacks: Lacks): void {
  if (rate('peak') === undefined) lacks(flow.at, 'rate', 'the load it brings');
  if (flow.steps.length === 0) lacks(flow.at, 'path', 'where its load goes');
  for (const step of blindTries(flow.steps))
    lacks(step.at, 'hit', `what goes past ${step.station} when it does not have the answer`);
  for (const { visit, bound } of world.meetings(flow))
    if (bound && !world.peak.load(visit.station).isKnown)
      lacks(visit.at, 'times', `how much of what a worker before it takes is handed on to ${visit.station}`);
}

/** What keeps one station's utilisation, and the latency and availability of the flows through it, unknown. */
function stationLacks(
  world: World,
  station: Station,
  wanted: { readonly time: ReadonlySet<string>; readonly availability: ReadonlySet<string> },
  lacks: Lacks,
): void {
  const { id, at, time } = station;
  const load = world.peak.load(id);
  const used = world.peak.usage(id);
  const isVisited = load.rate.value > 0 || !load.isKnown;
  if (isVisited && used.perReplica === undefined && !MANAGED.has(station.kind))
    lacks(at, time === undefined ? 'capacity' : 'concurrency or capacity', 'its utilisation');
  if (wanted.time.has(id) && time === undefined) lacks(at, 'time', 'the latency of the flows through it');
  if (!wanted.availability.has(id)) return;
  if (hostOf(world.network, station).down === undefined)
    lacks(at, 'availability', 'the availability of the flows through it');
  else if (used.needed === undefined && load.isKnown)
    lacks(at, 'needs or capacity', 'the availability of the flows through it');
}

/** Every `try` with a way on and no hit ratio. */
function* blindTries(steps: readonly Visit[]): Generator<Try> {
  for (const step of steps) {
    if (step.kind === 'try' && step.hit === undefined) yield step;
    for (const inner of stepsIn<Visit>(step)) yield* blindTries(inner);
  }
}

/** What the model took to be so, where the document does not say. */
export function assumptionsOf(design: Design, world: World): string[] {
  const stations = [...world.network.stations.values()];
  const queueless = ({ id, kind, time }: Station) =>
    MANAGED.has(kind) && time !== undefined && world.peak.usage(id).perReplica === undefined;
  const said: string[] = [];
  const say = (ids: readonly { readonly id: string }[], words: string) => {
    if (ids.length > 0) said.push(`${words}: ${listed(ids.map(({ id }) => id))}.`);
  };
  say(
    stations.filter(({ replicasGiven, host }) => !replicasGiven && host === undefined),
    'One replica each, as no number is given',
  );
  say(
    stations.filter(({ time }) => time !== undefined && time.p99 === undefined && time.cv === undefined),
    'Service times without a spread are exponential (standard deviation as large as the mean)',
  );
  say(
    world.network.flows.filter(({ peak, rate }) => peak === undefined && rate !== undefined),
    'Peak equals average, as no peak is given',
  );
  say(
    stations.filter(
      ({ replicas, spread, replicationGiven }) =>
        spread === 'reads' && replicas.value > 1 && !replicationGiven,
    ),
    'Replicas share the reads, as nothing says how they are kept',
  );
  say(
    stations.filter(({ spread, copies }) => spread === 'parts' && copies === ONE),
    'Each replica holds a part and each write goes to one, as no `replication.factor` is given',
  );
  say(stations.filter(queueless), 'Nobody waits at what others run, as no capacity is given');
  if (design.document.flows !== undefined)
    said.push('Requests arrive at random (Poisson), and all replicas of a component share one queue.');
  return said;
}

/** Four names, or three and how many more. */
function listed(ids: readonly string[]): string {
  return ids.length <= 4 ? ids.join(', ') : `${ids.slice(0, 3).join(', ')} and ${ids.length - 3} more`;
}
