import { kOfNUnavailability } from '../estimate/theory/reliability.ts';
import { type Column, combine, combine3 } from './column.ts';
import type { Network, Station } from './network.ts';
import { hostOf, type Usage } from './utilisation.ts';

/**
 * Share of time that a station can't do its part: its replicas and standbys as k-of-n, k what the load needs,
 * every shard needed. Where the load needs more than there are, the figure is that of the fewest that could carry
 * it, all of them needed. A part within another fails with its host and never by itself.
 */
export function stationUnavailability(network: Network, station: Station, used: Usage): Column | undefined {
  const host = hostOf(network, station);
  if (host.down === undefined || used.needed === undefined) return undefined;
  const fleet = combine(used.replicas, used.standby, (replicas, standby) => Math.floor(replicas + standby));
  const shard = combine3(used.needed, fleet, host.down, remembering());
  return combine(shard, host.shards, (down, shards) =>
    shards > 1 ? -Math.expm1(shards * Math.log1p(-down)) : down,
  );
}

/** k-of-n that keeps its last answer: in most draws a station needs as many replicas as in the one before. */
function remembering(): (needed: number, fleet: number, down: number) => number {
  let last = { needed: Number.NaN, fleet: Number.NaN, down: Number.NaN, result: Number.NaN };
  return (needed, fleet, down) => {
    if (last.needed !== needed || last.fleet !== fleet || last.down !== down)
      last = { needed, fleet, down, result: kOfNUnavailability(needed, Math.max(needed, fleet), down) };
    return last.result;
  };
}
