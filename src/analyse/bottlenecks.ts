import type { ComponentAnalysis, ComputedBottleneck } from '../schema/analysis.ts';
import type { Network } from './network.ts';
import type { State } from './state.ts';

/**
 * What gives out as load grows, first first: stations by their utilisation at peak, and connection limits by
 * the pools against them. Load scales all rates together, so a station saturates at 1/utilisation times today's
 * peak. Connections don't grow with load, only with replicas; over their limit they are out today.
 */
export function rankBottlenecks(
  network: Network,
  components: Readonly<Record<string, ComponentAnalysis>>,
  peak: State,
): ComputedBottleneck[] {
  const found: ComputedBottleneck[] = [];
  for (const id of network.stations.keys()) {
    const component = components[id];
    const utilisation = component?.utilisation.peak?.value;
    if (component !== undefined && utilisation !== undefined && utilisation > 0) {
      const saturatesAt = 1 / utilisation;
      found.push({ component: id, what: 'throughput', utilisation, saturatesAt, flows: heaviest(id, peak) });
    }
    const connections = component?.connections?.utilisation;
    if (connections !== undefined && connections > 1) {
      found.push({
        component: id,
        what: 'connections',
        utilisation: connections,
        saturatesAt: 1 / connections,
      });
    }
  }
  return found.sort(
    (a, b) =>
      b.utilisation - a.utilisation || (a.component < b.component ? -1 : a.component > b.component ? 1 : 0),
  );
}

/** The flows that load a station, most first. */
function heaviest(station: string, { loads }: State): string[] {
  return [...(loads.get(station)?.byFlow ?? [])]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([flow]) => flow);
}
