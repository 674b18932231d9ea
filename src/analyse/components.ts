import { byName } from '../base/by-name.ts';
import { given } from '../base/given.ts';
import type { Design } from '../model/design.ts';
import type { Facts } from '../model/facts.ts';
import type { ComponentAnalysis, ConnectionUse, KnownLoad } from '../schema/analysis.ts';
import { connectionsByTarget, memoryOf } from './holdings.ts';
import type { StationLoad } from './load.ts';
import { stationOf } from './network.ts';
import { figure, shareOf } from './spread.ts';
import { derivedCapacity } from './utilisation.ts';
import type { World } from './world.ts';

/** What every component has to do and can do; numbers that could not be computed are absent. */
export function componentAnalyses(
  design: Design,
  facts: Facts,
  world: World,
): Record<string, ComponentAnalysis> {
  const components = byName<ComponentAnalysis>();
  const connections = connectionsByTarget(design, world.network, facts);
  for (const id of world.network.stations.keys()) {
    components[id] = componentAnalysis(design, facts, world, id, connections.get(id));
  }
  return components;
}

function componentAnalysis(
  design: Design,
  facts: Facts,
  world: World,
  id: string,
  connections: ConnectionUse | undefined,
): ComponentAnalysis {
  const { average, peak, network } = world;
  const station = stationOf(network, id);
  const load = peak.load(id);
  const used = peak.usage(id);
  const derived = station.capacity === undefined ? undefined : derivedCapacity(station, load);
  const busy = used.utilisation;
  const usual = average.load(id);
  const [usualKnown, peakKnown] = [usual.isKnown, load.isKnown];
  return {
    load: given({
      average: usualKnown ? figure(usual.rate) : undefined,
      peak: peakKnown ? figure(load.rate) : undefined,
    }),
    ...(peakKnown ? { writes: load.writes.value } : {}),
    loadByFlow: byName(load.byFlow),
    ...(peakKnown ? {} : { floor: floorOf(load, busy?.value) }),
    replicas: used.replicas.value,
    standby: used.standby.value,
    ...given({
      needed: used.needed?.value,
      capacity: used.capacity?.value,
      perReplica: used.perReplica?.value,
      derivedCapacity: derived?.value,
    }),
    utilisation: given({
      average: usualKnown ? figure(average.usage(id).utilisation) : undefined,
      peak: peakKnown ? figure(busy) : undefined,
      oneLost: peakKnown ? figure(used.oneLost) : undefined,
    }),
    ...(peakKnown && busy !== undefined && busy.value > 0 ? { saturatesAt: 1 / busy.value } : {}),
    ...given({
      saturates: !peakKnown ? undefined : shareOf(busy, (utilisation) => utilisation >= 1),
      unavailability: world.unavailability(id)?.value,
      connections,
      memory: memoryOf(design, facts, id),
    }),
  };
}

/** What the known flows alone bring. */
function floorOf(load: StationLoad, utilisation: number | undefined): KnownLoad {
  return { lacks: [...load.lacks], load: load.rate.value, ...given({ utilisation }) };
}
