import { given } from '../base/given.ts';
import type { Design } from '../model/design.ts';
import { type Facts, read } from '../model/facts.ts';
import type { Analysis, ComponentAnalysis, FlowAnalysis } from '../schema/analysis.ts';
import {
  type FlowAvailability,
  flowAvailability,
  type Overloads,
  type UnknownAvailability,
} from './availability.ts';
import { rankBottlenecks } from './bottlenecks.ts';
import { assumptionsOf, missingFacts } from './gaps.ts';
import { connectionsOf, memoryOf } from './holdings.ts';
import { flowLatency, type Latency, type NoLatency } from './latency.ts';
import { type Condition, flowRate, meetings } from './load.ts';
import { layOut, type Network, type NetworkFlow } from './network.ts';
import { judgeObjectives } from './objectives.ts';
import { type Spread, spreadOfDraws } from './spread.ts';
import { AS_WRITTEN, overloadsOf, type Question, type State, stateOf, unavailabilities } from './state.ts';
import { storageGrowth } from './storage.ts';
import { replicaCapacity } from './utilisation.ts';

/**
 * Computes what a design would do. Exact where theory is; what it took to be so stands in `assumptions`, and
 * what could not be computed in `missing` with the one fact that is lacking.
 */
export function analyse(design: Design, facts: Facts, question: Question = AS_WRITTEN): Analysis {
  const network = layOut(design, facts);
  const condition = (at: Condition['at']): Condition => ({ at, draw: undefined, ...question });
  const average = stateOf(network, condition('average'));
  const peak = stateOf(network, condition('peak'));
  const unavailability = unavailabilities(network, peak);
  const overloads = overloadsOf(network, peak);
  const flows = new Map(
    network.flows.map((flow) => [
      flow.id,
      flowResults(network, flow, average, peak, unavailability, overloads),
    ]),
  );
  const spread = spreadOfDraws(network, facts.draws, question);
  const components: Record<string, ComponentAnalysis> = {};
  for (const id of network.stations.keys()) {
    const component = componentAnalysis(
      design,
      network,
      facts,
      id,
      { average, peak },
      unavailability,
      spread,
    );
    if (component !== undefined) components[id] = component;
  }
  const flowAnalyses: Record<string, FlowAnalysis> = {};
  for (const [id, result] of flows) flowAnalyses[id] = flowAnalysis(result, spread);
  const bottlenecks = rankBottlenecks(network, components, peak);
  const [ceiling] = bottlenecks;
  return {
    sdx: 'analysis/v1',
    title: design.document.title,
    draws: facts.draws,
    components,
    flows: flowAnalyses,
    bottlenecks,
    ...(ceiling === undefined ? {} : { ceiling }),
    objectives: judgeObjectives({ design, network, facts, flows, ceiling, spread, peak }),
    storage: storageGrowth(design, facts),
    missing: missingFacts(network, peak, flows),
    assumptions: assumptionsOf(design, network, peak),
  };
}

/** All that is computed of one flow for the central values. */
export interface FlowResults {
  readonly flow: NetworkFlow;
  readonly rate: { readonly average: number | undefined; readonly peak: number | undefined };
  readonly latency: { readonly average: Latency | NoLatency; readonly peak: Latency | NoLatency };
  readonly availability: FlowAvailability | UnknownAvailability;
  /** Requests per second by which the worst of its queues grows at peak; 0 where all keep up. */
  readonly growth: number;
}

function flowResults(
  network: Network,
  flow: NetworkFlow,
  average: State,
  peak: State,
  unavailability: ReadonlyMap<string, number | undefined>,
  overloads: Overloads,
): FlowResults {
  const latency = ({ loads, usages, condition }: State) =>
    flowLatency(network, flow, loads, usages, condition);
  return {
    flow,
    rate: { average: flowRate(flow, average.condition), peak: flowRate(flow, peak.condition) },
    latency: { average: latency(average), peak: latency(peak) },
    availability: flowAvailability(network, flow, unavailability, overloads, peak.condition),
    growth: queueGrowth(network, flow, peak),
  };
}

/** Requests per second that arrive beyond what the worst station on the flow can serve. */
function queueGrowth(network: Network, flow: NetworkFlow, { condition, loads, usages }: State): number {
  let most = 0;
  for (const { visit } of meetings(network, flow, condition)) {
    const load = loads.get(visit.station)?.rate ?? 0;
    const capacity = usages.get(visit.station)?.capacity;
    if (capacity !== undefined) most = Math.max(most, load - capacity);
  }
  return most;
}

function componentAnalysis(
  design: Design,
  network: Network,
  facts: Facts,
  id: string,
  states: { readonly average: State; readonly peak: State },
  unavailability: ReadonlyMap<string, number | undefined>,
  spread: Spread,
): ComponentAnalysis | undefined {
  const station = network.stations.get(id);
  const { average, peak } = states;
  const load = peak.loads.get(id);
  const used = peak.usages.get(id);
  if (station === undefined || load === undefined || used === undefined) return undefined;
  const derived = replicaCapacity(
    { ...station, capacity: { at: station.at, value: undefined } },
    load,
    undefined,
  );
  const stated = read(station.capacity, undefined);
  const busy = used.utilisation;
  const connections = connectionsOf(design, network, facts, id);
  const memory = memoryOf(design, facts, id);
  return {
    load: given({
      average: spread.figure('load average', id, average.loads.get(id)?.rate),
      peak: spread.figure('load peak', id, load.rate),
    }),
    writes: load.writes,
    loadByFlow: Object.fromEntries(load.byFlow),
    replicas: used.replicas,
    standby: used.standby,
    needed: used.needed,
    ...given({ capacity: used.capacity, perReplica: used.perReplica }),
    ...(stated !== undefined && derived !== undefined ? { derivedCapacity: derived } : {}),
    utilisation: given({
      average: spread.figure('utilisation average', id, average.usages.get(id)?.utilisation),
      peak: spread.figure('utilisation peak', id, busy),
      oneLost: spread.figure('utilisation oneLost', id, used.oneLost),
    }),
    ...(busy !== undefined && busy > 0 ? { saturatesAt: 1 / busy } : {}),
    ...given({
      saturates: spread.share('utilisation peak', id, (value) => value >= 1),
      unavailability: unavailability.get(id),
      connections,
      memory,
    }),
  };
}

function flowAnalysis(
  { flow, rate, latency, availability, growth }: FlowResults,
  spread: Spread,
): FlowAnalysis {
  const requests = read(flow.request, undefined);
  const responses = read(flow.response, undefined);
  const bandwidth = given({
    in: requests === undefined || rate.peak === undefined ? undefined : requests * rate.peak,
    out: responses === undefined || rate.peak === undefined ? undefined : responses * rate.peak,
  });
  const known = !('missing' in availability);
  const average = latencyFigures(latency.average, flow.id, 'average', spread);
  const peak = latencyFigures(latency.peak, flow.id, 'peak', spread);
  const unknown = 'reason' in latency.peak ? latency.peak : undefined;
  return {
    rate: given({
      average: spread.figure('rate average', flow.id, rate.average),
      peak: spread.figure('rate peak', flow.id, rate.peak),
    }),
    latency: {
      ...given({ average, peak }),
      ...(unknown === undefined
        ? {}
        : {
            unknown: {
              reason: unknown.reason,
              components: 'stations' in unknown ? [...unknown.stations] : [],
              ...(unknown.reason === 'saturated' ? { growth } : {}),
            },
          }),
    },
    spentAt:
      'reason' in latency.peak
        ? []
        : latency.peak.spentAt.map(({ station, mean }) => ({ component: station, mean })),
    availability: {
      ...given({
        unavailability: known
          ? spread.figure('unavailability', flow.id, availability.unavailability)
          : undefined,
      }),
      spentBy: known ? availability.spentBy.map(({ station, share }) => ({ component: station, share })) : [],
      cannotCarry: known
        ? availability.cannotCarry.map(({ station, saturates }) => ({
            component: station,
            saturates: [...saturates],
          }))
        : [],
      missing: known ? [] : [...availability.missing],
    },
    ...(Object.keys(bandwidth).length > 0 ? { bandwidth } : {}),
  };
}

function latencyFigures(latency: Latency | NoLatency, flow: string, at: Condition['at'], spread: Spread) {
  if ('reason' in latency) return undefined;
  const mean = spread.figure(`mean ${at}`, flow, latency.mean);
  const p99 = spread.figure(`p99 ${at}`, flow, latency.p99);
  if (mean === undefined || p99 === undefined) return undefined;
  return { mean, p50: latency.p50, p95: latency.p95, p99 };
}
