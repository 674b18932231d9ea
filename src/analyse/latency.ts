import type { Draw } from '../model/facts.ts';
import { stepsIn } from '../model/steps.ts';
import { at, ZERO } from './column.ts';
import { once } from './lazy.ts';
import { type Moment, spreadOf } from './load.ts';
import { MomentWalk } from './moments.ts';
import {
  type Call,
  type Either,
  type NetworkFlow,
  type ServiceTime,
  type Station,
  stationOf,
  type Try,
  type Visit,
} from './network.ts';
import {
  add,
  addShare,
  type Cumulative,
  Grid,
  latest,
  meanOf,
  mix,
  percentile,
  Resolution,
  shareWithin,
} from './response.ts';
import { cutOff, repeated, type StationQueue, type StationResponse, stationResponse } from './station.ts';
import type { Usage } from './utilisation.ts';
import type { World } from './world.ts';

/** How long one flow's caller waits, in seconds. */
export interface Latency {
  readonly mean: number;
  /** The time that a share of requests stays under. */
  readonly percentile: (share: number) => number;
  /** The share of requests that take at most `time` seconds. */
  readonly within: (time: number) => number;
  /** Mean seconds spent at each station, waiting and being served; most first. */
  readonly spentAt: readonly { readonly station: string; readonly mean: number }[];
  /** Gives the distribution's memory back; no share and no percentile may be asked for after it. */
  readonly release: () => void;
}

/** Why a flow has no latency. */
export type NoLatency =
  | { readonly reason: 'saturated'; readonly stations: readonly string[] }
  | { readonly reason: 'missing'; readonly stations: readonly string[] }
  | { readonly reason: 'empty' };

/** Every percentile to a few per mille of itself, over five orders of magnitude. */
const FINE = new Resolution(32, 11);
/** To a few per cent, over four: for draws, which differ by more from one another. */
export const COARSE = new Resolution(12, 10);

/** More calls in a row than these are added as one time of their mean and spread. */
const ONE_BY_ONE = 12;

/** The response times of all flows at one load, in one draw. */
export class Latencies {
  readonly #world: World;
  readonly #moment: Moment;
  readonly #draw: Draw;
  readonly #resolution: Resolution;
  readonly #responses = new Map<Call | Try, Answer>();
  readonly #alike = new Map<ServiceTime, Map<string, Answer>>();

  constructor(world: World, moment: Moment, draw: Draw = undefined, resolution: Resolution = FINE) {
    this.#world = world;
    this.#moment = moment;
    this.#draw = draw;
    this.#resolution = resolution;
  }

  /**
   * The response time of a flow: each station it visits a queue of its own, added by convolution; branches mixed
   * by their probability, parallel branches by the latest; what is asynchronous is not waited for.
   */
  of(flow: NetworkFlow): Latency | NoLatency {
    const walk = new MomentWalk(this);
    const { mean, variance } = walk.through(flow.steps, 1);
    if (walk.saturated.size > 0) return { reason: 'saturated', stations: [...walk.saturated] };
    if (walk.missing.size > 0) return { reason: 'missing', stations: [...walk.missing] };
    if (walk.spent.size === 0) return { reason: 'empty' };
    const spentAt = [...walk.spent]
      .map(([station, spent]) => ({ station, mean: spent }))
      .sort((a, b) => b.mean - a.mean || (a.station < b.station ? -1 : 1));
    if (!(mean > 0)) return { mean: 0, percentile: () => 0, within: () => 1, spentAt, release: () => {} };
    // No sum of these stages reaches so far more than once in a billion times.
    const horizon = mean + 10 * Math.sqrt(variance) + 20 * walk.slowest;
    const grid = new Grid(this.#resolution, horizon);
    const distribution = once(() => {
      const f = grid.immediately();
      this.#through(flow.steps, f, grid);
      return f;
    });
    return {
      mean: walk.hasParallel ? meanOf(distribution(), grid) : mean,
      percentile: (share) => percentile(distribution(), grid, share),
      within: (time) => shareWithin(distribution(), grid, time),
      spentAt,
      release: () => grid.done(distribution()),
    };
  }

  /** Adds the steps to the time before them. */
  #through(steps: readonly Visit[], f: Cumulative, grid: Grid): void {
    for (const step of parallelFirst(steps)) this.#add(step, f, grid);
  }

  #add(step: Visit, f: Cumulative, grid: Grid): void {
    switch (step.kind) {
      case 'call':
        this.#addCalls(step, f, grid);
        break;
      case 'try': {
        // Order does not matter to a sum, and what may hold a convolution is cheapest when nothing is before it.
        const missed = this.missed(step);
        if (missed > 0 && step.miss.length > 0) {
          const later = grid.copy(f);
          this.#through(step.miss, later, grid);
          mix(f, later, missed);
          grid.done(later);
        }
        this.response(step)?.stage(f, grid);
        break;
      }
      case 'optional':
        this.#through(step.steps, f, grid);
        break;
      case 'parallel':
        this.#addLatest(step.branches, f, grid);
        break;
      case 'either':
        this.#addEither(step, f, grid);
        break;
      case 'async':
        break;
    }
  }

  #addCalls(step: Call, f: Cumulative, grid: Grid): void {
    const response = this.response(step);
    const times = this.times(step);
    if (response === undefined) return;
    if (times > ONE_BY_ONE) {
      repeated(response, times).stage(f, grid);
      return;
    }
    for (let i = 1; i <= times; i++) response.stage(f, grid);
    const part = times % 1;
    if (part === 0) return;
    // 1.3 calls on average: always one, and three times in ten another.
    const more = grid.copy(f);
    response.stage(more, grid);
    mix(f, more, part);
    grid.done(more);
  }

  #addLatest(branches: readonly (readonly Visit[])[], f: Cumulative, grid: Grid): void {
    const together = grid.immediately();
    for (const branch of branches) {
      const alone = grid.immediately();
      this.#through(branch, alone, grid);
      latest(together, alone);
      grid.done(alone);
    }
    add(f, together, grid);
    grid.done(together);
  }

  #addEither({ choices }: Either, f: Cumulative, grid: Grid): void {
    const before = grid.copy(f);
    f.fill(0);
    for (const { share, steps } of choices) {
      const weight = at(share, this.#draw);
      if (weight === 0) continue;
      const taken = grid.copy(before);
      this.#through(steps, taken, grid);
      addShare(f, taken, weight);
      grid.done(taken);
    }
    grid.done(before);
  }

  /** Expected calls. */
  times(step: Call): number {
    return this.#world.question.without.has(step.station) ? 0 : at(step.times, this.#draw);
  }

  missed(step: Try): number {
    return this.#missesAll(step) ? 1 : 1 - at(step.hit ?? ZERO, this.#draw);
  }

  #missesAll({ station }: Try): boolean {
    const { without, cold } = this.#world.question;
    return without.has(station) || cold.has(station);
  }

  shares(step: Either): readonly number[] {
    return step.choices.map(({ share }) => at(share, this.#draw));
  }

  /** The response time of one visit; undefined where the station is not there, or has none (see `blocked`). */
  response(visit: Call | Try): StationResponse | undefined {
    let found = this.#responses.get(visit);
    if (found === undefined) {
      found = this.#answer(visit);
      this.#responses.set(visit, found);
    }
    return typeof found === 'string' ? undefined : found;
  }

  /** Why a visit has no response time, where its station is there. */
  blocked(visit: Call | Try): 'saturated' | 'missing' | undefined {
    if (this.response(visit) !== undefined) return undefined;
    const found = this.#responses.get(visit);
    return found === 'saturated' || found === 'missing' ? found : undefined;
  }

  #answer(visit: Call | Try): Answer {
    if (this.#world.question.without.has(visit.station)) return 'absent';
    if (visit.time === undefined) return this.#isCaller(visit.station) ? 'absent' : 'missing';
    if (visit.kind === 'try' && visit.hit === undefined && !this.#missesAll(visit)) return 'missing';
    const alone = this.#alone(visit.station, visit.time);
    if (typeof alone === 'string') return alone;
    const timeout = visit.policy?.timeout;
    return timeout === undefined ? alone : cutOff(alone, at(timeout, this.#draw));
  }

  /** A flow's time is what its caller waits; the caller's own device has no part in it unless a time is given. */
  #isCaller(id: string): boolean {
    return stationOf(this.#world.network, id).kind === 'client';
  }

  /** Without a timeout: the same for every visit that takes the same time there. */
  #alone(id: string, time: ServiceTime): Answer {
    let known = this.#alike.get(time);
    if (known === undefined) {
      known = new Map();
      this.#alike.set(time, known);
    }
    let answer = known.get(id);
    if (answer === undefined) {
      answer = this.#queue(id, { mean: at(time.mean, this.#draw), cv: spreadOf(time, this.#draw) });
      known.set(id, answer);
    }
    return answer;
  }

  #queue(id: string, time: StationQueue['time']): Answer {
    const station = stationOf(this.#world.network, id);
    const state = this.#world.state(this.#moment);
    const load = state.load(id);
    const used = state.usage(id);
    if (!load.isKnown)
      return used.utilisation !== undefined && at(used.utilisation, this.#draw) >= 1
        ? 'saturated'
        : 'missing';
    // What others run has as many servers as it takes; how many an own part has, its author must say.
    if (used.utilisation === undefined && !MANAGED.has(station.kind)) return 'missing';
    if (used.utilisation === undefined)
      return stationResponse({ arrivalRate: 0, capacity: 1, serviceTime: 0, cv: 1, time }) ?? 'missing';
    const capacity = queueCapacity(station, used, this.#draw);
    const queue = {
      arrivalRate: at(used.utilisation, this.#draw) * capacity,
      capacity,
      serviceTime: load.serviceTime === undefined ? 0 : at(load.serviceTime, this.#draw),
      cv: load.cv(this.#draw),
      time,
    };
    return stationResponse(queue) ?? 'saturated';
  }
}

/** What nobody waits at without a word on its capacity: the caller's own device, and what somebody else scales. */
export const MANAGED: ReadonlySet<Station['kind']> = new Set([
  'client',
  'external',
  'cdn',
  'dns',
  'object-store',
]);

/** Why there is no response time, or the response time. */
type Answer = StationResponse | 'absent' | 'missing' | 'saturated';

/**
 * What the servers of one queue can do, requests per second: all replicas' where any takes any request, one
 * node's where data lives on nodes, one shard's where each holds its own part.
 */
function queueCapacity(station: Station, used: Usage, draw: Draw): number {
  const whole = station.kind === 'database' ? used.perReplica : used.capacity;
  return at(whole ?? ZERO, draw) / at(station.shards, draw);
}

/** The steps with those first that hold parallel branches: a convolution that starts from nothing is free. */
function parallelFirst(steps: readonly Visit[]): readonly Visit[] {
  let ordered = inOrder.get(steps);
  if (ordered === undefined) {
    ordered = steps.some(holdsParallel)
      ? [...steps.filter(holdsParallel), ...steps.filter((step) => !holdsParallel(step))]
      : steps;
    inOrder.set(steps, ordered);
  }
  return ordered;
}

const inOrder = new WeakMap<readonly Visit[], readonly Visit[]>();

function holdsParallel(step: Visit): boolean {
  if (step.kind === 'parallel') return true;
  return step.kind !== 'async' && stepsIn<Visit>(step).some((steps) => steps.some(holdsParallel));
}
