import type { Draw } from '../model/facts.ts';
import type { Operation } from '../model/steps.ts';
import { at, type Column, certain, combine3, map, ONE, product, quotient, Sum, sum, ZERO } from './column.ts';
import {
  type Network,
  type NetworkFlow,
  type Policy,
  type ServiceTime,
  type Station,
  stationOf,
  type Try,
  type Visit,
} from './network.ts';
import type { Question } from './question.ts';
import { spreadFromP99 } from './service.ts';

export type Moment = 'average' | 'peak';

/** The rate of a flow, requests per second; undefined where the author gave none. */
export function flowRate(
  { rate, peak, peakIs }: NetworkFlow,
  moment: Moment,
  scale: number,
): Column | undefined {
  const scaled = (column: Column) => product(column, certain(scale));
  // A peak that is a rate of its own needs no average.
  if (moment === 'peak' && peak !== undefined && peakIs === 'rate') return scaled(peak);
  if (rate === undefined) return undefined;
  return scaled(moment === 'average' || peak === undefined ? rate : product(rate, peak));
}

/** One way in which a request of a flow meets a station. */
export interface Meeting {
  readonly visit: Extract<Visit, { station: string }>;
  /** Expected calls per request of the flow, retries included. */
  readonly weight: Column;
  /** Whether the calls could be computed: after a `try` without a hit ratio they can't, and the weight is 0. */
  readonly known: boolean;
  readonly asynchronous: boolean;
  /**
   * Whether the weight is only a bound: what a worker hands on to the next one behind the caller's back may be all that
   * it gets or, where it counts or gathers, next to nothing, and no `times` says.
   */
  readonly bound: boolean;
}

/**
 * Every visit of one flow's steps with its expected number of calls per request: `hit` splits, `times`
 * multiplies, `either` shares, `parallel` copies, retries add their expected amplification.
 * @param down a station that does not answer: what tries it goes on as its step says
 */
export function meetings(
  network: Network,
  flow: NetworkFlow,
  question: Question,
  down?: string,
): readonly Meeting[] {
  const walk = new MeetingWalk(network, question, down);
  walk.through(flow.steps, ONE, false);
  return walk.found;
}

class MeetingWalk {
  readonly #network: Network;
  readonly #question: Question;
  readonly #down: string | undefined;
  readonly found: Meeting[] = [];
  #known = true;
  /** Whether a worker on the way has had the message, and whether another one has it from that. */
  #handed: 'no' | 'by a worker' | 'on' = 'no';

  constructor(network: Network, question: Question, down: string | undefined) {
    this.#network = network;
    this.#question = question;
    this.#down = down;
  }

  through(steps: readonly Visit[], weight: Column, asynchronous: boolean): void {
    for (const step of steps) {
      switch (step.kind) {
        case 'call':
          this.#meet(step, product(weight, step.times), asynchronous);
          break;
        case 'try': {
          this.#meet(step, weight, asynchronous);
          const missed = this.#missed(step);
          const known = this.#known;
          this.#known &&= missed !== undefined;
          if (missed !== ZERO) this.through(step.miss, product(weight, missed ?? ZERO), asynchronous);
          this.#known = known;
          break;
        }
        case 'async':
          this.#aside(() => this.through(step.steps, weight, true));
          break;
        case 'optional':
          this.through(step.steps, weight, asynchronous);
          break;
        case 'parallel':
          for (const branch of step.branches) this.#aside(() => this.through(branch, weight, asynchronous));
          break;
        case 'either':
          for (const { steps: way, share } of step.choices)
            this.#aside(() => this.through(way, product(weight, share), asynchronous));
      }
    }
  }

  /** Goes a way beside which others go on with the same message: what happens on it is not before what is on them. */
  #aside(go: () => void): void {
    const handed = this.#handed;
    go();
    this.#handed = handed;
  }

  #meet(visit: Meeting['visit'], weight: Column, asynchronous: boolean): void {
    this.#hand(visit);
    if (this.#question.without.has(visit.station) || visit.station === this.#down) return;
    const tries = expectedTries(visit.policy, stationOf(this.#network, visit.station));
    const bound = asynchronous && this.#handed === 'on';
    this.found.push({ visit, weight: product(weight, tries), known: this.#known, asynchronous, bound });
  }

  #hand(visit: Meeting['visit']): void {
    if (stationOf(this.#network, visit.station).kind !== 'worker') return;
    // Who says how often has said what is handed on.
    const said = visit.kind === 'call' && visit.times !== ONE;
    this.#handed = this.#handed === 'no' || said ? 'by a worker' : 'on';
  }

  /** The share of requests that take the way on; undefined where that is not known. */
  #missed(step: Try): Column | undefined {
    if (step.station === this.#down) return step.down === 'miss' ? ONE : ZERO;
    return missShare(step, this.#question);
  }
}

/**
 * The share of requests that find nothing in what is tried first: all, where it is gone or cold; undefined where
 * no hit ratio is given.
 */
export function missShare({ station, hit }: Try, { without, cold }: Question): Column | undefined {
  if (without.has(station) || cold.has(station)) return ONE;
  return hit === undefined ? undefined : map(hit, (share) => 1 - share);
}

/**
 * Expected tries of one call with up to `max` retries when a try fails with probability f: Σ fⁱ, i = 0 … max.
 * f is the stated share of failing tries, else the station's own unavailability; a retry budget bounds it.
 */
export function expectedTries(policy: Policy | undefined, station: Station): Column {
  if (policy?.retries === undefined) return ONE;
  const failing = policy.failing ?? station.down ?? ZERO;
  const budget = policy.budget ?? certain(Number.POSITIVE_INFINITY);
  return combine3(policy.retries, failing, budget, (max, share, most) => {
    let tries = 1;
    let chance = 1;
    for (let i = 0; i < Math.min(max, 100); i++) {
      chance *= share;
      tries += chance;
    }
    return Math.min(tries, 1 + most);
  });
}

/** One flow's part in a tally. */
export interface Arrivals {
  readonly flow: string;
  /** Undefined where the author gave none. */
  readonly rate: Column | undefined;
  readonly meetings: readonly Meeting[];
}

/** What arrives at one station, added up visit by visit; then read. Rates in requests per second. */
export class StationLoad {
  readonly #reads = new Sum();
  readonly #writes = new Sum();
  /** By service time: most stations have one for all that arrives. */
  readonly #byTime = new Map<ServiceTime | undefined, Sum>();
  readonly #lacks = new Set<string>();
  #rate: Column | undefined;
  #mix: Mix | undefined;
  #time: Column | undefined;
  /** Per flow, in the order of the document; central values. */
  readonly byFlow = new Map<string, number>();

  add(flow: string, op: Operation, arriving: Column, time: ServiceTime | undefined): void {
    (op === 'write' ? this.#writes : this.#reads).add(arriving);
    this.byFlow.set(flow, (this.byFlow.get(flow) ?? 0) + arriving.value);
    let timed = this.#byTime.get(time);
    if (timed === undefined) {
      timed = new Sum();
      this.#byTime.set(time, timed);
    }
    timed.add(arriving);
  }

  /** A flow that comes here, nobody knows how often. */
  lack(flow: string): void {
    this.#lacks.add(flow);
  }

  /** Flows that bring more than could be computed: the figures are then a floor, and no station's load. */
  get lacks(): readonly string[] {
    return [...this.#lacks];
  }

  get isKnown(): boolean {
    return this.#lacks.size === 0;
  }

  get rate(): Column {
    this.#rate ??= sum(this.reads, this.writes);
    return this.#rate;
  }

  get reads(): Column {
    return this.#reads.column;
  }

  get writes(): Column {
    return this.#writes.column;
  }

  /** Mean service time of what arrives, seconds; undefined where a visit has none. */
  get serviceTime(): Column | undefined {
    this.#time ??= meanTime(this.#times());
    return this.#time;
  }

  /** Standard deviation of that time over its mean. */
  cv(draw: Draw): number {
    return spreadOfMix(this.#times(), draw);
  }

  #times(): Mix {
    this.#mix ??= [...this.#byTime].map(([time, arriving]) => ({ time, rate: arriving.column }));
    return this.#mix;
  }
}

type Mix = readonly { readonly time: ServiceTime | undefined; readonly rate: Column }[];

/** Σ rate · mean / Σ rate. */
function meanTime(mix: Mix): Column | undefined {
  const [first] = mix;
  if (first === undefined || mix.some(({ time }) => time === undefined)) return undefined;
  if (mix.length === 1) return first.time?.mean;
  const rates = new Sum();
  const busy = new Sum();
  for (const { time, rate } of mix) {
    if (time === undefined) continue;
    rates.add(rate);
    busy.add(product(rate, time.mean));
  }
  const all = rates.column;
  return all.value > 0 ? quotient(busy.column, all) : first.time?.mean;
}

/** The cv of a mixture: from Σ rate · mean² (1 + cv²). */
function spreadOfMix(mix: Mix, draw: Draw): number {
  if (mix.length === 1) return mix[0]?.time === undefined ? 1 : spreadOf(mix[0].time, draw);
  let all = 0;
  let first = 0;
  let second = 0;
  for (const { time, rate } of mix) {
    if (time === undefined) return 1;
    const [arriving, mean] = [at(rate, draw), at(time.mean, draw)];
    all += arriving;
    first += arriving * mean;
    second += arriving * mean * mean * (1 + spreadOf(time, draw) ** 2);
  }
  if (!(all > 0) || !(first > 0)) return 1;
  const mean = first / all;
  return Math.sqrt(Math.max(0, second / all - mean * mean)) / mean;
}

/** Standard deviation of a service time over its mean; 1, as if exponential, without a word on it. */
export function spreadOf({ mean, p99, cv }: ServiceTime, draw: Draw): number {
  if (cv !== undefined) return at(cv, draw);
  const middle = at(mean, draw);
  return p99 === undefined || !(middle > 0) ? 1 : spreadFromP99(at(p99, draw) / middle);
}

/**
 * What arrives at every station.
 * @param open stations at which arrivals that are known as a bound only are not known
 */
export function stationLoads(
  stations: Iterable<string>,
  arrivals: Iterable<Arrivals>,
  open: ReadonlySet<string> = NONE,
): ReadonlyMap<string, StationLoad> {
  const loads = new Map<string, StationLoad>();
  for (const id of stations) loads.set(id, new StationLoad());
  for (const { flow, rate, meetings: met } of arrivals) {
    for (const { visit, weight, known, bound } of met) {
      const load = loads.get(visit.station);
      if (rate === undefined || !known || (bound && open.has(visit.station))) load?.lack(flow);
      else load?.add(flow, visit.op, product(rate, weight), visit.time);
    }
  }
  return loads;
}

const NONE: ReadonlySet<string> = new Set();
