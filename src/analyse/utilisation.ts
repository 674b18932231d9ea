import { type Draw, read } from '../model/facts.ts';
import { type Condition, countOr, type StationLoad } from './load.ts';
import type { Network, Station } from './network.ts';

/** What a station can do and how much of it is asked for. Rates in requests per second. */
export interface Usage {
  /** Replicas that run, standbys not counted. */
  readonly replicas: number;
  readonly standby: number;
  /** Of one replica; undefined where neither `capacity` nor `concurrency` with a time is given. */
  readonly perReplica: number | undefined;
  /** Of all replicas together, for this mix of reads and writes. */
  readonly capacity: number | undefined;
  /** Load over capacity; over 1 the station can't keep up. */
  readonly utilisation: number | undefined;
  /** The same with one replica lost; undefined where no other is left. */
  readonly oneLost: number | undefined;
  /** Replicas that the load needs to be up: `needs`, or the fewest that stay at or below saturation. */
  readonly needed: number;
}

export function usage(network: Network, station: Station, load: StationLoad, condition: Condition): Usage {
  const { draw } = condition;
  const host = hostOf(network, station);
  const replicas = Math.max(1, countOr(host.replicas, draw, 1));
  const standby = countOr(host.standby, draw, 0);
  const perReplica = replicaCapacity(station, load, draw);
  const share =
    perReplica === undefined ? undefined : perReplica * Math.max(1, countOr(station.shards, draw, 1));
  const busy = (up: number) => (share === undefined ? undefined : perReplicaLoad(station, load, up) / share);
  const utilisation = busy(replicas);
  // A standby steps in for the lost one, so nothing changes once it has.
  const left = standby >= 1 ? replicas : replicas - 1;
  const needed = read(host.needs, draw) ?? leastReplicas(busy, replicas);
  return {
    replicas,
    standby,
    perReplica: share,
    capacity:
      utilisation === undefined || share === undefined
        ? undefined
        : totalCapacity(station, load, replicas, share),
    utilisation,
    oneLost: left >= 1 ? busy(left) : undefined,
    needed: Math.max(1, Math.ceil(needed)),
  };
}

/** A part that lives in another's process scales and fails with it. A ring of hosts ends where it began. */
export function hostOf(network: Network, station: Station): Station {
  const seen = new Set([station.id]);
  let host = station;
  while (host.host !== undefined && !seen.has(host.host)) {
    const next = network.stations.get(host.host);
    if (next === undefined) break;
    seen.add(next.id);
    host = next;
  }
  return host;
}

/**
 * Requests per second of one replica at saturation. A stated capacity is for the station's own service time:
 * where calls of other lengths arrive it is worth fewer (or more) of them. Else concurrency over time.
 */
export function replicaCapacity(station: Station, load: StationLoad, draw: Draw): number | undefined {
  const stated = read(station.capacity, draw);
  const own = read(station.time.mean, draw);
  const arriving = load.serviceTime ?? own;
  if (stated !== undefined) {
    return own !== undefined && own > 0 && arriving !== undefined && arriving > 0
      ? (stated * own) / arriving
      : stated;
  }
  const concurrency = read(station.concurrency, draw);
  if (concurrency === undefined || arriving === undefined || !(arriving > 0)) return undefined;
  return concurrency / arriving;
}

/** What each of `up` replicas has to do, in requests per second. */
function perReplicaLoad(station: Station, load: StationLoad, up: number): number {
  switch (station.spread) {
    case 'all':
      return load.rate / up;
    case 'reads':
      return load.reads / up + load.writes;
    case 'one':
      return load.rate;
  }
}

/** The most of this mix that `up` replicas can take. */
function totalCapacity(station: Station, load: StationLoad, up: number, perReplica: number): number {
  if (load.rate === 0) return station.spread === 'one' ? perReplica : perReplica * up;
  return perReplica / (perReplicaLoad(station, load, up) / load.rate);
}

/** The fewest replicas that keep up; all of them where even those don't; one where no capacity is known. */
function leastReplicas(busy: (up: number) => number | undefined, replicas: number): number {
  const most = Math.floor(replicas);
  const one = busy(1);
  if (one === undefined || one <= 1) return 1;
  // Utilisation never rises with another replica, so the first that is enough is found by halving.
  let low = 1;
  let high = most;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((busy(middle) ?? 0) <= 1) high = middle;
    else low = middle + 1;
  }
  return low;
}
