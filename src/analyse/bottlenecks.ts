import { compareText } from '../base/finding.ts';
import type { ComponentAnalysis, ComputedBottleneck } from '../schema/analysis.ts';
import type { State, World } from './world.ts';

/**
 * What gives out as load grows, first first: stations by their utilisation at peak, and connection limits by
 * the pools against them. Load scales all rates together, so a station saturates at 1/utilisation times today's
 * peak; where some of its load is not known, at that times at the latest. Connections don't grow with load, only
 * with replicas; over their limit they are out today.
 */
export function rankBottlenecks(
  { network, peak }: World,
  components: Readonly<Record<string, ComponentAnalysis>>,
): ComputedBottleneck[] {
  const found: ComputedBottleneck[] = [];
  for (const id of network.stations.keys()) {
    const component = components[id] as ComponentAnalysis;
    const known = component.utilisation.peak?.value;
    const utilisation = known ?? component.floor?.utilisation ?? 0;
    if (utilisation > 0) {
      const atLeast = known === undefined ? { atLeast: true as const } : {};
      const saturatesAt = 1 / utilisation;
      const flows = heaviest(id, peak);
      found.push({ component: id, what: 'throughput', utilisation, ...atLeast, saturatesAt, flows });
    }
    const connections = component.connections?.utilisation;
    if (connections !== undefined && connections > 1) {
      const saturatesAt = 1 / connections;
      found.push({ component: id, what: 'connections', utilisation: connections, saturatesAt });
    }
  }
  return found.sort((a, b) => b.utilisation - a.utilisation || compareText(a.component, b.component));
}

/** The flows that load a station, most first. */
function heaviest(station: string, state: State): string[] {
  return [...state.load(station).byFlow]
    .sort((a, b) => b[1] - a[1] || compareText(a[0], b[0]))
    .map(([flow]) => flow);
}
