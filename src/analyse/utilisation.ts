import { type Column, combine, combine3, map, ONE, product, quotient } from './column.ts';
import type { StationLoad } from './load.ts';
import type { Network, Station } from './network.ts';

/** What a station can do and how much of it is asked for. Rates in requests per second. */
export class Usage {
  readonly #host: Station;
  readonly #station: Station;
  readonly #load: StationLoad;
  #utilisation: Column | undefined;
  #capacity: Column | undefined;
  /** Of one replica with all its shards; undefined where neither `capacity` nor `concurrency` with a time is given. */
  readonly perReplica: Column | undefined;

  constructor(network: Network, station: Station, load: StationLoad) {
    this.#host = hostOf(network, station);
    this.#station = station;
    this.#load = load;
    const one = replicaCapacity(station, load);
    this.perReplica = one && product(one, station.shards);
  }

  /** Replicas that run, standbys not counted. */
  get replicas(): Column {
    return this.#host.replicas;
  }

  get standby(): Column {
    return this.#host.standby;
  }

  /** Of all replicas together, for this mix of reads and writes. */
  get capacity(): Column | undefined {
    if (this.perReplica === undefined) return undefined;
    this.#capacity ??= totalCapacity(this.#station, this.#load, this.replicas, this.perReplica);
    return this.#capacity;
  }

  /** Load over capacity; over 1 the station can't keep up. */
  get utilisation(): Column | undefined {
    this.#utilisation ??= this.#busy(this.replicas);
    return this.#utilisation;
  }

  /** The same with one replica lost; undefined where no other is left. */
  get oneLost(): Column | undefined {
    // A standby steps in for the lost one, so nothing changes once it has.
    const left = combine(this.replicas, this.standby, (up, spare) => (spare >= 1 ? up : Math.max(0, up - 1)));
    return left.value >= 1 ? this.#busy(left) : undefined;
  }

  /**
   * Replicas that must be up: `needs`, or the fewest that stay at or below saturation. Undefined where neither is
   * known and there is more than one.
   */
  get needed(): Column | undefined {
    const { needs } = this.#host;
    if (needs !== undefined) return map(needs, (count) => Math.max(1, Math.ceil(count)));
    if (this.perReplica !== undefined && this.#load.isKnown)
      return leastReplicas(this.#station, this.#load, this.perReplica);
    return this.replicas.value > 1 ? undefined : ONE;
  }

  #busy(up: Column): Column | undefined {
    return this.perReplica && quotient(perReplicaLoad(this.#station, this.#load, up), this.perReplica);
  }
}

/** A part that lives in another's process scales and fails with it. A ring of hosts ends where it began. */
export function hostOf(network: Network, station: Station): Station {
  if (station.host === undefined) return station;
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
export function replicaCapacity(station: Station, load: StationLoad): Column | undefined {
  const { capacity } = station;
  if (capacity === undefined) return derivedCapacity(station, load);
  const own = station.time?.mean;
  if (own === undefined) return capacity;
  const arriving = load.serviceTime ?? own;
  if (arriving === own) return capacity;
  return combine3(capacity, own, arriving, (stated, mean, met) =>
    mean > 0 && met > 0 ? (stated * mean) / met : stated,
  );
}

/** Concurrency over the mean service time of what arrives. */
export function derivedCapacity({ concurrency, time }: Station, load: StationLoad): Column | undefined {
  const arriving = load.serviceTime ?? time?.mean;
  if (concurrency === undefined || arriving === undefined || !(arriving.value > 0)) return undefined;
  return quotient(concurrency, arriving);
}

/** What each of `up` replicas has to do, in requests per second. */
function perReplicaLoad({ spread, copies }: Station, load: StationLoad, up: Column): Column {
  switch (spread) {
    case 'all':
      return quotient(load.rate, up);
    case 'reads':
      return combine3(load.reads, load.writes, up, (reads, writes, count) => reads / count + writes);
    case 'parts':
      return quotient(work(load, copies), up);
    case 'one':
      return load.rate;
  }
}

/** The most of this mix that `up` replicas can take. */
function totalCapacity(station: Station, load: StationLoad, up: Column, perReplica: Column): Column {
  switch (station.spread) {
    case 'all':
      return product(perReplica, up);
    case 'reads': {
      const share = combine(load.writes, load.rate, (writes, rate) => (rate > 0 ? writes / rate : 0));
      return combine3(
        perReplica,
        up,
        share,
        (one, count, written) => one / ((1 - written) / count + written),
      );
    }
    case 'parts': {
      const worth = combine(load.rate, work(load, station.copies), (rate, done) =>
        rate > 0 ? rate / done : 1,
      );
      return product(product(perReplica, up), worth);
    }
    case 'one':
      return perReplica;
  }
}

/** What all replicas together do where each write is applied by several, in requests per second. */
function work({ reads, writes }: StationLoad, copies: Column): Column {
  return combine3(reads, writes, copies, (read, written, times) => read + written * times);
}

/** A share of the load below which a replica is not missed: rounding must not ask for another one. */
const ROUNDING = 1e-9;

/**
 * The fewest replicas that keep up, even where that is more than there are. Where no number of them would (one
 * takes all, or each must apply more writes than it can), one.
 */
function leastReplicas({ spread, copies }: Station, load: StationLoad, perReplica: Column): Column {
  const fewest = (share: number) => (Number.isFinite(share) ? Math.max(1, Math.ceil(share - ROUNDING)) : 1);
  switch (spread) {
    case 'all':
      return combine(load.rate, perReplica, (rate, one) => fewest(rate / one));
    case 'reads':
      return combine3(load.reads, load.writes, perReplica, (reads, writes, one) =>
        fewest(reads / (one - writes)),
      );
    case 'parts':
      return combine(work(load, copies), perReplica, (done, one) => fewest(done / one));
    case 'one':
      return ONE;
  }
}
