import { kOfNUnavailability } from '../estimate/theory/reliability.ts';
import { read, readComplement } from '../model/facts.ts';
import { type Condition, choiceShares } from './load.ts';
import type { Network, NetworkFlow, Station, Visit } from './network.ts';
import { hostOf, type Usage } from './utilisation.ts';

/** How often one flow fails, as shares of its requests. */
export interface FlowAvailability {
  /** Share of requests that fail, from parts that are down; 1 − availability with all its digits. */
  readonly unavailability: number;
  /** What each station adds to it; most first. The sum is near the whole: parts that fail together overlap. */
  readonly spentBy: readonly { readonly station: string; readonly share: number }[];
  /** Ways on that were counted out because they can't carry the load alone. */
  readonly cannotCarry: readonly { readonly station: string; readonly saturates: readonly string[] }[];
}

export interface UnknownAvailability {
  /** Stations the flow needs whose availability the author did not give. */
  readonly missing: readonly string[];
}

/**
 * Share of time that a station can't do its part: its replicas and standbys as k-of-n, k what the load needs,
 * every shard needed. A part within another fails with its host and never by itself.
 */
export function stationUnavailability(
  network: Network,
  station: Station,
  used: Usage,
  condition: Condition,
): number | undefined {
  const host = hostOf(network, station);
  const one = readComplement(host.availability, condition.draw);
  if (one === undefined) return undefined;
  const total = Math.max(1, Math.floor(used.replicas + used.standby));
  const shard = kOfNUnavailability(Math.min(used.needed, total), total, Math.min(1, Math.max(0, one)));
  const shards = read(host.shards, condition.draw) ?? 1;
  return shards > 1 ? -Math.expm1(shards * Math.log1p(-shard)) : shard;
}

/** For every `try`, the stations that would saturate if what is tried were down and all went the other way. */
export type Overloads = ReadonlyMap<string, readonly string[]>;

/** At most so many shared parts are told apart exactly, 2ⁿ states; the rest count as independent. */
const MOST_SHARED = 10;

/**
 * The share of a flow's requests that fail. A path needs all its parts; `try … down: miss` has another way,
 * unless that way can't carry the load; `optional` and `async` don't count. Parts that a flow meets in several
 * places are up or down in all of them at once, by going through their states.
 */
export function flowAvailability(
  network: Network,
  flow: NetworkFlow,
  unavailability: ReadonlyMap<string, number | undefined>,
  overloads: Overloads,
  condition: Condition,
): FlowAvailability | UnknownAvailability {
  const walk = new FailureWalk(network, unavailability, overloads, condition);
  const visits = walk.count(flow.steps);
  const missing = [...visits.keys()].filter((id) => unavailability.get(id) === undefined);
  if (missing.length > 0) return { missing };
  const shared = [...visits]
    .filter(([, times]) => times > 1)
    .sort((a, b) => b[1] - a[1])
    .slice(0, MOST_SHARED)
    .map(([id]) => id);
  const failing = (known: ReadonlyMap<string, boolean>) => walk.overStates(flow.steps, shared, known);
  const spentBy = [...visits.keys()]
    .map((station) => {
      const down = unavailability.get(station) ?? 0;
      const lost = failing(new Map([[station, false]])) - failing(new Map([[station, true]]));
      return { station, share: down * lost };
    })
    .sort((a, b) => b.share - a.share || (a.station < b.station ? -1 : 1));
  return { unavailability: failing(new Map()), spentBy, cannotCarry: walk.countedOut(flow.steps) };
}

class FailureWalk {
  readonly #network: Network;
  readonly #unavailability: ReadonlyMap<string, number | undefined>;
  readonly #overloads: Overloads;
  readonly #condition: Condition;

  constructor(
    network: Network,
    unavailability: ReadonlyMap<string, number | undefined>,
    overloads: Overloads,
    condition: Condition,
  ) {
    this.#network = network;
    this.#unavailability = unavailability;
    this.#overloads = overloads;
    this.#condition = condition;
  }

  /** How often each part that the flow can fail by is met; parts within another under their host's name. */
  count(steps: readonly Visit[], counts = new Map<string, number>()): Map<string, number> {
    for (const step of steps) {
      switch (step.kind) {
        case 'call':
        case 'try': {
          const unit = this.#unit(step.station);
          if (unit !== undefined) counts.set(unit, (counts.get(unit) ?? 0) + 1);
          if (step.kind === 'try') this.count(step.miss, counts);
          break;
        }
        case 'parallel':
          for (const branch of step.branches) this.count(branch, counts);
          break;
        case 'either':
          for (const choice of step.choices) this.count(choice.steps, counts);
          break;
        case 'async':
        case 'optional':
          break;
      }
    }
    return counts;
  }

  /** Failure averaged over the states of the shared parts that are not known yet. */
  overStates(
    steps: readonly Visit[],
    shared: readonly string[],
    known: ReadonlyMap<string, boolean>,
  ): number {
    const next = shared.find((id) => !known.has(id));
    if (next === undefined) return this.#fails(steps, known);
    const down = this.#unavailability.get(next) ?? 0;
    const whenUp = this.overStates(steps, shared, new Map(known).set(next, true));
    if (down === 0) return whenUp;
    return (1 - down) * whenUp + down * this.overStates(steps, shared, new Map(known).set(next, false));
  }

  /** Failure of one after the other: sums of small terms only, so that nine nines keep their digits. */
  #fails(steps: readonly Visit[], known: ReadonlyMap<string, boolean>): number {
    let failed = 0;
    for (const step of steps) failed += (1 - failed) * this.#stepFails(step, known);
    return failed;
  }

  #stepFails(step: Visit, known: ReadonlyMap<string, boolean>): number {
    switch (step.kind) {
      case 'call':
        return this.#down(step.station, known);
      case 'try':
        return this.#tryFails(step, known);
      case 'async':
      case 'optional':
        return 0;
      case 'parallel':
        return this.#fails(step.branches.flat(), known);
      case 'either': {
        const shares = choiceShares(step, this.#condition.draw);
        return step.choices.reduce(
          (sum, choice, i) => sum + (shares[i] ?? 0) * this.#fails(choice.steps, known),
          0,
        );
      }
    }
  }

  #tryFails(step: Extract<Visit, { kind: 'try' }>, known: ReadonlyMap<string, boolean>): number {
    const { without, cold, draw } = this.#condition;
    const otherWay = this.#fails(step.miss, known);
    if (without.has(step.station)) return this.#overloads.has(step.station) ? 1 : otherWay;
    const hit = cold.has(step.station) ? 0 : Math.min(1, Math.max(0, read(step.hit, draw) ?? 0));
    const down = this.#down(step.station, known);
    return (1 - down) * (1 - hit) * otherWay + down * this.#failsWithout(step, otherWay);
  }

  #failsWithout(step: Extract<Visit, { kind: 'try' }>, otherWay: number): number {
    switch (step.down) {
      case 'skip':
        return 0;
      case 'fail':
        return 1;
      case 'miss':
        return this.#overloads.has(step.station) ? 1 : otherWay;
    }
  }

  /** The `try` steps whose other way does not count. */
  countedOut(steps: readonly Visit[]): FlowAvailability['cannotCarry'] {
    const found = new Map<string, readonly string[]>();
    const search = (list: readonly Visit[]): void => {
      for (const step of list) {
        if (step.kind === 'try') {
          const saturates = this.#overloads.get(step.station);
          if (step.down === 'miss' && saturates !== undefined) found.set(step.station, saturates);
          search(step.miss);
        } else if (step.kind === 'parallel') step.branches.forEach(search);
        else if (step.kind === 'either') for (const choice of step.choices) search(choice.steps);
      }
    };
    search(steps);
    return [...found].map(([station, saturates]) => ({ station, saturates }));
  }

  #down(station: string, known: ReadonlyMap<string, boolean>): number {
    if (this.#condition.without.has(station)) return 0;
    const unit = this.#unit(station);
    if (unit === undefined) return 0;
    const state = known.get(unit);
    if (state !== undefined) return state ? 0 : 1;
    return this.#unavailability.get(unit) ?? 0;
  }

  /** The part that fails for this station; none for the caller's own device. */
  #unit(station: string): string | undefined {
    const found = this.#network.stations.get(station);
    if (found === undefined) return undefined;
    const host = hostOf(this.#network, found);
    return host.kind === 'client' ? undefined : host.id;
  }
}
