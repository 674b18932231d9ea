import { byName } from '../base/by-name.ts';
import { type Design, listOf } from '../model/design.ts';
import { type Facts, read } from '../model/facts.ts';
import type { Path } from '../model/path.ts';
import type { CacheMemory, ConnectionUse } from '../schema/analysis.ts';
import { type Network, stationOf } from './network.ts';
import { hostOf } from './utilisation.ts';

/** Connections that the pools of all replicas keep open, by the component they lead to. */
export function connectionsByTarget(
  design: Design,
  network: Network,
  facts: Facts,
): ReadonlyMap<string, ConnectionUse> {
  const opened = new Map<string, Map<string, number>>();
  for (const component of design.components.values()) {
    if (component.pool === undefined) continue;
    const replicas = hostOf(network, stationOf(network, component.id)).replicas.value;
    const at: Path = [...component.at, 'pool'];
    const pools = Array.isArray(component.pool)
      ? component.pool.map(({ to }, i) => ({ to, at: [...at, i] }))
      : [{ to: component.pool.to, at }];
    for (const pool of pools) {
      const size = read(facts.slot([...pool.at, 'size']), undefined);
      if (size === undefined) continue;
      const from = opened.get(pool.to) ?? new Map<string, number>();
      from.set(component.id, (from.get(component.id) ?? 0) + size * replicas);
      opened.set(pool.to, from);
    }
  }
  return new Map([...opened].map(([id, from]) => [id, connectionUse(id, from, design, facts)]));
}

function connectionUse(
  id: string,
  from: ReadonlyMap<string, number>,
  design: Design,
  facts: Facts,
): ConnectionUse {
  const opened = [...from.values()].reduce((sum, count) => sum + count, 0);
  const use = { opened, from: byName(from) };
  const at = design.components.get(id)?.at;
  const limit = at === undefined ? undefined : read(facts.slot([...at, 'maxConnections']), undefined);
  if (limit === undefined) return use;
  return { ...use, limit, ...(limit > 0 ? { utilisation: opened / limit } : {}) };
}

/**
 * A cache's memory against all the data it caches. Replicas hold copies, shards hold parts, so only shards add
 * to what fits. Undefined unless memory, sizes and counts are given.
 */
export function memoryOf(design: Design, facts: Facts, id: string): CacheMemory | undefined {
  const component = design.components.get(id);
  if (component === undefined) return undefined;
  const one = read(facts.slot([...component.at, 'memory']), undefined);
  const cached = listOf(component.cacheOf);
  if (one === undefined || cached.length === 0) return undefined;
  const shards = Math.max(1, read(facts.slot([...component.at, 'shards']), undefined) ?? 1);
  let workingSet = 0;
  for (const name of cached) {
    const datum = design.data.get(name);
    if (datum === undefined) return undefined;
    const size = read(facts.slot([...datum.at, 'size']), undefined);
    const count = read(facts.slot([...datum.at, 'count']), undefined);
    if (size === undefined || count === undefined) return undefined;
    workingSet += size * count;
  }
  const bytes = one * shards;
  return { bytes, workingSet, holds: workingSet === 0 ? 1 : Math.min(1, bytes / workingSet) };
}
