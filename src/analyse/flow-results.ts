import { type FlowAvailability, flowAvailability, type UnknownAvailability } from './availability.ts';
import type { Column } from './column.ts';
import { Latencies, type Latency, type NoLatency } from './latency.ts';
import { type LatencySpread, LatencySpreads } from './latency-spread.ts';
import { once } from './lazy.ts';
import type { Moment } from './load.ts';
import type { NetworkFlow } from './network.ts';
import type { World } from './world.ts';

/** All that is computed of one flow, each part when it is first asked for. */
export interface FlowResults {
  readonly flow: NetworkFlow;
  /** Requests per second. */
  readonly rate: (moment: Moment) => Column | undefined;
  readonly latency: (moment: Moment) => Latency | NoLatency;
  readonly latencySpread: (moment: Moment) => LatencySpread | undefined;
  readonly availability: () => FlowAvailability | UnknownAvailability;
  /** Requests per second by which the worst of its queues grows at peak; 0 where all keep up. */
  readonly growth: () => number;
}

/** The results of every flow, in the order of the document. */
export function flowResults(world: World): ReadonlyMap<string, FlowResults> {
  const central = { average: new Latencies(world, 'average'), peak: new Latencies(world, 'peak') };
  const spreads = once(() => new LatencySpreads(world));
  const results = new Map<string, FlowResults>();
  for (const flow of world.network.flows) {
    const latency = {
      average: once(() => central.average.of(flow)),
      peak: once(() => central.peak.of(flow)),
    };
    results.set(flow.id, {
      flow,
      rate: (moment) => world.rate(flow, moment),
      latency: (moment) => latency[moment](),
      latencySpread: (moment) => spreads().of(flow, moment),
      availability: once(() => flowAvailability(world, flow)),
      growth: () => queueGrowth(world, flow),
    });
  }
  return results;
}

/** Requests per second that arrive beyond what the worst station on the flow can serve. */
function queueGrowth(world: World, flow: NetworkFlow): number {
  let most = 0;
  for (const { visit } of world.meetings(flow)) {
    const { capacity } = world.peak.usage(visit.station);
    if (capacity !== undefined)
      most = Math.max(most, world.peak.load(visit.station).rate.value - capacity.value);
  }
  return most;
}
