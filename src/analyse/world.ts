import { stepsIn } from '../model/steps.ts';
import { type Column, combine, map, Sum } from './column.ts';
import { once } from './lazy.ts';
import {
  type Arrivals,
  flowRate,
  type Meeting,
  type Moment,
  meetings,
  type StationLoad,
  stationLoads,
} from './load.ts';
import { type Network, type NetworkFlow, stationOf, type Try, type Visit } from './network.ts';
import type { Question } from './question.ts';
import { stationUnavailability } from './redundancy.ts';
import { Usage } from './utilisation.ts';

/** The network at one load: what arrives where, and what each station can do about it. */
export class State {
  readonly #loads: ReadonlyMap<string, StationLoad>;
  readonly #usages: ReadonlyMap<string, Usage>;

  constructor(network: Network, arrivals: readonly Arrivals[]) {
    const ids = [...network.stations.keys()];
    const usages = (loads: ReadonlyMap<string, StationLoad>) =>
      new Map(
        [...network.stations].map(([id, station]) => [
          id,
          new Usage(network, station, loads.get(id) as StationLoad),
        ]),
      );
    const loads = stationLoads(ids, arrivals);
    const used = usages(loads);
    // A bound that a station holds is as good as its load; of one that it doesn't hold nothing follows.
    const open = new Set(boundAt(arrivals).filter((id) => (used.get(id)?.utilisation?.value ?? 0) >= 1));
    this.#loads = open.size === 0 ? loads : stationLoads(ids, arrivals, open);
    this.#usages = open.size === 0 ? used : usages(this.#loads);
  }

  /** What arrives at a station of the network. */
  load(id: string): StationLoad {
    return this.#loads.get(id) as StationLoad;
  }

  /** How much of what it can do is asked of a station of the network. */
  usage(id: string): Usage {
    return this.#usages.get(id) as Usage;
  }
}

/** The stations of whose arrivals some are known as a bound only. */
function boundAt(arrivals: readonly Arrivals[]): readonly string[] {
  return arrivals.flatMap(({ meetings: met }) =>
    met.filter(({ bound }) => bound).map(({ visit }) => visit.station),
  );
}

/** What saturates at peak on the other way around a station that is down, when all its callers go theirs. */
export interface Overload {
  readonly saturates: readonly string[];
  /** 1 in the draws in which something does, else 0. */
  readonly happens: Column;
}

/** The network under one question; every part of it is computed when it is first asked for. */
export class World {
  readonly network: Network;
  readonly question: Question;
  readonly #met = new Map<string, readonly Meeting[]>();
  readonly #saturations = new Map<string, ReadonlyMap<string, Column>>();
  readonly #overloads = new Map<Try, Overload | undefined>();
  readonly #unavailabilities = new Map<string, Column>();
  readonly #average = once(() => this.#state('average'));
  readonly #peak = once(() => this.#state('peak'));
  readonly #flowsByStation = once(() => this.#flowsBy(() => true));
  /** For every station with another way on a failure, the flows that go it. */
  readonly #tryingFlows = once(() =>
    this.#flowsBy((visit) => visit.kind === 'try' && visit.down === 'miss' && visit.miss.length > 0),
  );

  constructor(network: Network, question: Question) {
    this.network = network;
    this.question = question;
  }

  get average(): State {
    return this.#average();
  }

  get peak(): State {
    return this.#peak();
  }

  state(moment: Moment): State {
    return moment === 'average' ? this.average : this.peak;
  }

  rate(flow: NetworkFlow, moment: Moment): Column | undefined {
    return flowRate(flow, moment, this.question.scale);
  }

  meetings(flow: NetworkFlow): readonly Meeting[] {
    let met = this.#met.get(flow.id);
    if (met === undefined) {
      met = meetings(this.network, flow, this.question);
      this.#met.set(flow.id, met);
    }
    return met;
  }

  /** Share of time that a station can't do its part of the peak; undefined where that can't be computed. */
  unavailability(id: string): Column | undefined {
    let known = this.#unavailabilities.get(id);
    if (known === undefined) {
      known = stationUnavailability(this.network, stationOf(this.network, id), this.peak.usage(id));
      if (known !== undefined) this.#unavailabilities.set(id, known);
    }
    return known;
  }

  /**
   * What saturates at peak on the other way of a step when what it tries is gone and everything goes its other way.
   * Only what the loss brings about counts: a station over its capacity anyway is no reason.
   */
  overload(step: Try): Overload | undefined {
    if (!this.#overloads.has(step)) this.#overloads.set(step, this.#overload(step));
    return this.#overloads.get(step);
  }

  #state(moment: Moment): State {
    return new State(this.network, [...this.#arrivals(this.network.flows, moment)]);
  }

  *#arrivals(flows: Iterable<NetworkFlow>, moment: Moment, down?: string): Generator<Arrivals> {
    for (const flow of flows) {
      const rate = this.rate(flow, moment);
      const met =
        down === undefined || !this.#tryingFlows().get(down)?.has(flow)
          ? this.meetings(flow)
          : meetings(this.network, flow, this.question, down);
      yield { flow: flow.id, rate, meetings: met };
    }
  }

  #overload({ station, miss }: Try): Overload | undefined {
    let saturations = this.#saturations.get(station);
    if (saturations === undefined) {
      saturations = this.#saturationsWithout(station);
      this.#saturations.set(station, saturations);
    }
    const saturates: string[] = [];
    const happening = new Sum();
    for (const id of saturations.size === 0 ? [] : new Set(stationsIn(miss))) {
      const saturated = saturations.get(id);
      if (saturated === undefined) continue;
      if (saturated.value === 1) saturates.push(id);
      happening.add(saturated);
    }
    const happens = map(happening.column, (count) => (count > 0 ? 1 : 0));
    return isEver(happens) ? { saturates, happens } : undefined;
  }

  /** The stations that the loss of one saturates: 1 in the draws in which it does, else 0. */
  #saturationsWithout(tried: string): ReadonlyMap<string, Column> {
    const saturations = new Map<string, Column>();
    const rerouted = this.#tryingFlows().get(tried) ?? [];
    const below = new Set<string>();
    for (const flow of rerouted) for (const id of stationsBelow(flow.steps, tried)) below.add(id);
    const flows = new Set(rerouted);
    for (const id of below) for (const flow of this.#flowsByStation().get(id) ?? []) flows.add(flow);
    const loads = stationLoads(below, this.#arrivals(flows, 'peak', tried));
    for (const [id, load] of loads) {
      const after = new Usage(this.network, stationOf(this.network, id), load).utilisation;
      const before = this.peak.usage(id).utilisation;
      if (after === undefined || before === undefined) continue;
      const saturated = combine(after, before, (gone, there) => (gone >= 1 && there < 1 ? 1 : 0));
      if (isEver(saturated)) saturations.set(id, saturated);
    }
    return saturations;
  }

  #flowsBy(counts: (visit: Meeting['visit']) => boolean): ReadonlyMap<string, ReadonlySet<NetworkFlow>> {
    const flows = new Map<string, Set<NetworkFlow>>();
    for (const flow of this.network.flows) {
      for (const { visit } of this.meetings(flow)) {
        if (!counts(visit)) continue;
        const known = flows.get(visit.station);
        if (known === undefined) flows.set(visit.station, new Set([flow]));
        else known.add(flow);
      }
    }
    return flows;
  }
}

/** Whether something is so in any draw. */
function isEver({ value, draws }: Column): boolean {
  return value === 1 || draws?.includes(1) === true;
}

/** The stations on the other ways of a flow around one that is tried. */
function* stationsBelow(steps: readonly Visit[], tried: string): Generator<string> {
  for (const step of steps) {
    if (step.kind === 'try' && step.station === tried) yield* stationsIn(step.miss);
    else for (const inner of stepsIn<Visit>(step)) yield* stationsBelow(inner, tried);
  }
}

/** Every station on the steps, however deep. */
function* stationsIn(steps: readonly Visit[]): Generator<string> {
  for (const step of steps) {
    if ('station' in step) yield step.station;
    for (const inner of stepsIn<Visit>(step)) yield* stationsIn(inner);
  }
}
