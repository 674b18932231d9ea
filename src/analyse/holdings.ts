import { type Design, listOf } from '../model/design.ts';
import { type Facts, read } from '../model/facts.ts';
import type { Path } from '../model/path.ts';
import type { CacheMemory, ConnectionUse } from '../schema/analysis.ts';
import { countOr } from './load.ts';
import type { Network } from './network.ts';
import { hostOf } from './utilisation.ts';

/** Connections that the pools of all replicas keep open to a component; undefined where nothing pools to it. */
export function connectionsOf(
  design: Design,
  network: Network,
  facts: Facts,
  id: string,
): ConnectionUse | undefined {
  const from: Record<string, number> = {};
  let opened = 0;
  for (const component of design.components.values()) {
    const single = !Array.isArray(component.pool);
    const pools = component.pool === undefined ? [] : [component.pool].flat();
    pools.forEach((pool, i) => {
      if (pool.to !== id) return;
      const at: Path = [...component.at, 'pool', ...(single ? [] : [i]), 'size'];
      const size = read(facts.slot(at, 'count'), undefined);
      const station = network.stations.get(component.id);
      if (size === undefined || station === undefined) return;
      const replicas = countOr(hostOf(network, station).replicas, undefined, 1);
      from[component.id] = (from[component.id] ?? 0) + size * replicas;
      opened += size * replicas;
    });
  }
  if (opened === 0) return undefined;
  const at = design.components.get(id)?.at;
  const limit =
    at === undefined ? undefined : read(facts.slot([...at, 'maxConnections'], 'count'), undefined);
  if (limit === undefined) return { opened, from };
  return { opened, from, limit, ...(limit > 0 ? { utilisation: opened / limit } : {}) };
}

/**
 * A cache's memory against all the data it caches. Replicas hold copies, shards hold parts, so only shards add
 * to what fits. Undefined unless memory, sizes and counts are given.
 */
export function memoryOf(design: Design, facts: Facts, id: string): CacheMemory | undefined {
  const component = design.components.get(id);
  if (component === undefined) return undefined;
  const one = read(facts.slot([...component.at, 'memory'], 'data'), undefined);
  const cached = listOf(component.cacheOf);
  if (one === undefined || cached.length === 0) return undefined;
  const shards = Math.max(1, countOr(facts.slot([...component.at, 'shards'], 'count'), undefined, 1));
  let workingSet = 0;
  for (const name of cached) {
    const datum = design.data.get(name);
    if (datum === undefined) return undefined;
    const size = read(facts.slot([...datum.at, 'size'], 'data'), undefined);
    const count = read(facts.slot([...datum.at, 'count'], 'count'), undefined);
    if (size === undefined || count === undefined) return undefined;
    workingSet += size * count;
  }
  const bytes = one * shards;
  return { bytes, workingSet, holds: workingSet === 0 ? 1 : Math.min(1, bytes / workingSet) };
}
