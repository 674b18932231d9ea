import { type Overloads, stationUnavailability } from './availability.ts';
import { type Condition, meetings, type StationLoad, stationLoads } from './load.ts';
import type { Network } from './network.ts';
import { type Usage, usage } from './utilisation.ts';

/** What is asked of the model beside the design as it stands. */
export interface Question {
  /** All rates are multiplied by it; 1 for the design as written. */
  readonly scale: number;
  /** Components that are not there. */
  readonly without: ReadonlySet<string>;
  /** Caches that hold nothing. */
  readonly cold: ReadonlySet<string>;
}

export const AS_WRITTEN: Question = { scale: 1, without: new Set(), cold: new Set() };

/** The network in one condition: what arrives where, and what each station can do about it. */
export interface State {
  readonly condition: Condition;
  readonly loads: ReadonlyMap<string, StationLoad>;
  readonly usages: ReadonlyMap<string, Usage>;
}

export function stateOf(network: Network, condition: Condition): State {
  const loads = stationLoads(network, condition);
  const usages = new Map<string, Usage>();
  for (const station of network.stations.values()) {
    const load = loads.get(station.id);
    if (load !== undefined) usages.set(station.id, usage(network, station, load, condition));
  }
  return { condition, loads, usages };
}

/** Share of time that each station can't do its part of the peak; undefined where its author gave no availability. */
export function unavailabilities(network: Network, peak: State): ReadonlyMap<string, number | undefined> {
  const result = new Map<string, number | undefined>();
  for (const station of network.stations.values()) {
    const used = peak.usages.get(station.id);
    if (used !== undefined)
      result.set(station.id, stationUnavailability(network, station, used, peak.condition));
  }
  return result;
}

/**
 * For each station that is tried first, what saturates at peak when it is gone and everything goes the other
 * way. Only what its loss brings about counts: a station over its capacity anyway is no reason.
 */
export function overloadsOf(network: Network, peak: State): Overloads {
  const tried = new Set<string>();
  for (const flow of network.flows) {
    for (const { visit } of meetings(network, flow, peak.condition)) {
      if (visit.kind === 'try') tried.add(visit.station);
    }
  }
  const result = new Map<string, readonly string[]>();
  for (const id of tried) {
    const without = new Set([...peak.condition.without, id]);
    const left = stateOf(network, { ...peak.condition, without });
    const saturated = [...left.usages]
      .filter(([station, { utilisation }]) => {
        const before = peak.usages.get(station)?.utilisation ?? 0;
        return utilisation !== undefined && utilisation >= 1 && before < 1;
      })
      .map(([station]) => station);
    if (saturated.length > 0) result.set(id, saturated);
  }
  return result;
}
