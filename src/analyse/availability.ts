import { stepsIn } from '../model/steps.ts';
import { type Column, certain, combine, combine3, ONE, product, sum, ZERO } from './column.ts';
import { missShare } from './load.ts';
import { type Either, type NetworkFlow, stationOf, type Try, type Visit } from './network.ts';
import { hostOf } from './utilisation.ts';
import type { World } from './world.ts';

/** How often one flow fails, as shares of its requests. */
export interface FlowAvailability {
  /** Share of requests that fail, from parts that are down; 1 − availability with all its digits. */
  readonly unavailability: Column;
  /** What each station adds to it; most first. The sum is near the whole: parts that fail together overlap. */
  readonly spentBy: readonly { readonly station: string; readonly share: number }[];
  /** Ways on that were counted out because they can't carry the load alone. */
  readonly cannotCarry: readonly { readonly station: string; readonly saturates: readonly string[] }[];
}

export interface UnknownAvailability {
  /** Stations on the flow that lack a fact: their availability, how many are needed, how often they are a hit. */
  readonly missing: readonly string[];
}

/**
 * At most so many steps are gone through to tell the states of shared parts apart, 2ⁿ of them for n parts; the
 * parts beyond count as independent wherever they are met.
 */
const MOST_STEPS = 4096;

/**
 * The share of a flow's requests that fail. A path needs all its parts; `try … down: miss` has another way,
 * unless that way can't carry the load; `optional` and `async` don't count. Parts that a flow meets in several
 * places are up or down in all of them at once: what every request needs is taken out first, and the flow is gone
 * through for every state of the other shared parts.
 */
export function flowAvailability(world: World, flow: NetworkFlow): FlowAvailability | UnknownAvailability {
  const walk = new FailureWalk(world, (column) => column);
  const visits = walk.count(flow.steps);
  const down = new Map<string, Column>();
  const missing: string[] = [];
  for (const id of visits.keys()) {
    const unavailability = world.unavailability(id);
    if (unavailability === undefined) missing.push(id);
    else down.set(id, unavailability);
  }
  missing.push(...walk.unknownTries(flow.steps));
  if (missing.length > 0) return { missing: [...new Set(missing)] };
  walk.down = down;
  const needed = walk.needed(flow.steps);
  const most = Math.floor(Math.log2(Math.max(1, MOST_STEPS / Math.max(1, world.meetings(flow).length))));
  const shared = [...visits]
    .filter(([id, times]) => times > 1 && !needed.has(id))
    .sort((a, b) => b[1] - a[1])
    .slice(0, most)
    .map(([id]) => id);
  const known = new Map([...needed].map((id) => [id, true]));
  const rest = walk.overStates(flow.steps, shared, known);
  let chain = ZERO;
  for (const id of needed) chain = either(chain, down.get(id) ?? ZERO);
  const central = new FailureWalk(world, ({ value }) => certain(value));
  central.down = down;
  const spent = new Spending(central, flow.steps, shared);
  return {
    unavailability: either(chain, rest),
    spentBy: spent.of(needed, chain.value, rest.value),
    cannotCarry: walk.countedOut(flow.steps),
  };
}

/** One or the other fails, independently: a + (1 − a)·b, sums of small terms so that nine nines keep their digits. */
function either(a: Column, b: Column): Column {
  if (a === ZERO) return b;
  if (b === ZERO) return a;
  return combine(a, b, (first, second) => first + (1 - first) * second);
}

/** Which parts are known to be up (true) or down (false). */
type Known = ReadonlyMap<string, boolean>;

class FailureWalk {
  readonly #world: World;
  readonly #of: (column: Column) => Column;
  /** Of every part the flow can fail by. */
  down: ReadonlyMap<string, Column> = new Map();

  /** @param of what the walk sees of a number: all its draws, or its central value alone */
  constructor(world: World, of: (column: Column) => Column) {
    this.#world = world;
    this.#of = of;
  }

  /** In how many places a request can meet each part that it can fail by: of several ways it takes one. */
  count(steps: readonly Visit[]): Map<string, number> {
    const counts = new Map<string, number>();
    const add = (more: ReadonlyMap<string, number>) => {
      for (const [id, times] of more) counts.set(id, (counts.get(id) ?? 0) + times);
    };
    for (const step of steps.filter(isNeeded)) {
      const unit = 'station' in step ? this.unit(step.station) : undefined;
      if (unit !== undefined) add(new Map([[unit, 1]]));
      const inner = stepsIn<Visit>(step).map((each) => this.count(each));
      if (step.kind === 'either') add(mostOf(inner));
      else inner.forEach(add);
    }
    return counts;
  }

  /** The parts that every request needs. */
  needed(steps: readonly Visit[], found = new Set<string>()): ReadonlySet<string> {
    for (const step of steps) {
      if (step.kind === 'call') {
        const unit = this.unit(step.station);
        if (unit !== undefined) found.add(unit);
      } else if (step.kind === 'parallel') {
        for (const branch of step.branches) this.needed(branch, found);
      }
    }
    return found;
  }

  /** Failure averaged over the states of the shared parts that are not known yet. */
  overStates(steps: readonly Visit[], shared: readonly string[], known: Known): Column {
    const [next, ...others] = shared;
    if (next === undefined) return this.fails(steps, known);
    const down = this.down.get(next) ?? ZERO;
    const whenUp = this.overStates(steps, others, new Map(known).set(next, true));
    const whenDown = this.overStates(steps, others, new Map(known).set(next, false));
    return combine3(down, whenUp, whenDown, (share, up, not) => (1 - share) * up + share * not);
  }

  /** Failure of one after the other. */
  fails(steps: readonly Visit[], known: Known): Column {
    let failed = ZERO;
    for (const step of steps) failed = either(failed, this.stepFails(step, known));
    return failed;
  }

  stepFails(step: Visit, known: Known): Column {
    switch (step.kind) {
      case 'call':
        return this.isDown(step.station, known);
      case 'try':
        return this.#tryFails(step, known);
      case 'async':
      case 'optional':
        return ZERO;
      case 'parallel':
        return step.branches.reduce((failed, branch) => either(failed, this.fails(branch, known)), ZERO);
      case 'either':
        return this.#eitherFails(step, known);
    }
  }

  #eitherFails(step: Either, known: Known): Column {
    return step.choices.reduce(
      (failed, { share, steps }) => sum(failed, product(this.#of(share), this.fails(steps, known))),
      ZERO,
    );
  }

  /** (1 − down) · missed · otherWay + down · otherWay, or what `down` says instead of the last. */
  #tryFails(step: Try, known: Known): Column {
    const otherWay = this.fails(step.miss, known);
    const whenUp = product(this.missed(step), otherWay);
    const down = this.isDown(step.station, known);
    if (down === ZERO) return whenUp;
    return combine3(
      down,
      whenUp,
      this.failsWithout(step, otherWay),
      (share, up, not) => (1 - share) * up + share * not,
    );
  }

  /** Failure of a `try` while what is tried is down. */
  failsWithout(step: Try, otherWay: Column): Column {
    switch (step.down) {
      case 'skip':
        return ZERO;
      case 'fail':
        return ONE;
      case 'miss': {
        const overload = this.#world.overload(step);
        return overload === undefined
          ? otherWay
          : combine(this.#of(overload.happens), otherWay, (overloaded, other) =>
              overloaded === 1 ? 1 : other,
            );
      }
    }
  }

  missed(step: Try): Column {
    return this.#of(missShare(step, this.#world.question) ?? ONE);
  }

  /** What is tried nobody knows how often in vain. */
  unknownTries(steps: readonly Visit[]): readonly string[] {
    const unknown = [...triesIn(steps)].filter((step) => missShare(step, this.#world.question) === undefined);
    return unknown.map(({ station }) => station);
  }

  /** Whether the loss of what is tried leads the other way, and that can carry it. */
  goesOtherWay(step: Try): boolean {
    return step.down === 'miss' && this.#world.overload(step)?.happens.value !== 1;
  }

  /** The `try` steps whose other way does not count. */
  countedOut(steps: readonly Visit[]): FlowAvailability['cannotCarry'] {
    const found = new Map<string, readonly string[]>();
    for (const step of triesIn(steps)) {
      const overload = step.down === 'miss' ? this.#world.overload(step) : undefined;
      if (overload?.happens.value === 1)
        found.set(step.station, [...(found.get(step.station) ?? []), ...overload.saturates]);
    }
    return [...found].map(([station, saturates]) => ({ station, saturates: [...new Set(saturates)] }));
  }

  isDown(station: string, known: Known): Column {
    const unit = this.unit(station);
    if (unit === undefined) return ZERO;
    const state = known.get(unit);
    if (state !== undefined) return state ? ZERO : ONE;
    return this.#of(this.down.get(unit) ?? ZERO);
  }

  /** The part that fails for this station; none for the caller's own device, or for one that is not there. */
  unit(station: string): string | undefined {
    if (this.#world.question.without.has(station)) return undefined;
    const host = hostOf(this.#world.network, stationOf(this.#world.network, station));
    return host.kind === 'client' ? undefined : host.id;
  }
}

/** What a flow can fail by: not what it goes on without. */
function isNeeded({ kind }: Visit): boolean {
  return kind !== 'async' && kind !== 'optional';
}

/** Every `try` that a flow can fail by, however deep. */
function* triesIn(steps: readonly Visit[]): Generator<Try> {
  for (const step of steps.filter(isNeeded)) {
    if (step.kind === 'try') yield step;
    for (const inner of stepsIn<Visit>(step)) yield* triesIn(inner);
  }
}

function mostOf(counts: readonly ReadonlyMap<string, number>[]): ReadonlyMap<string, number> {
  const most = new Map<string, number>();
  for (const each of counts) for (const [id, times] of each) most.set(id, Math.max(most.get(id) ?? 0, times));
  return most;
}

/**
 * What each part spends of a flow's failures: the time it is down times what its loss changes, u · ∂F/∂u, for
 * the central values. Failure is linear in each part's share, so one walk down the steps gives all derivatives.
 */
class Spending {
  readonly #walk: FailureWalk;
  readonly #steps: readonly Visit[];
  readonly #shared: readonly string[];
  readonly #slopes = new Map<string, number>();

  constructor(walk: FailureWalk, steps: readonly Visit[], shared: readonly string[]) {
    this.#walk = walk;
    this.#steps = steps;
    this.#shared = shared;
  }

  /** @param needed the parts every request needs; `chain` and `rest` what they and the others fail by */
  of(needed: ReadonlySet<string>, chain: number, rest: number): FlowAvailability['spentBy'] {
    this.#overStates(this.#shared, new Map([...needed].map((id) => [id, true])), 1 - chain);
    const spent: { station: string; share: number }[] = [];
    for (const [station, { value: down }] of this.#walk.down) {
      const others = down < 1 ? (1 - chain) / (1 - down) : 1;
      const slope = needed.has(station) ? others * (1 - rest) : (this.#slopes.get(station) ?? 0);
      spent.push({ station, share: Math.max(0, down * slope) });
    }
    return spent.sort((a, b) => b.share - a.share || (a.station < b.station ? -1 : 1));
  }

  /** Goes through the states of the shared parts; the failure in this one. */
  #overStates(shared: readonly string[], known: Known, weight: number): number {
    const [next, ...others] = shared;
    if (next === undefined) {
      if (weight > 0) this.#descend(this.#steps, known, weight);
      return this.#walk.fails(this.#steps, known).value;
    }
    const down = this.#walk.down.get(next)?.value ?? 0;
    const whenUp = this.#overStates(others, new Map(known).set(next, true), weight * (1 - down));
    const whenDown = this.#overStates(others, new Map(known).set(next, false), weight * down);
    this.#add(next, weight * (whenDown - whenUp));
    return (1 - down) * whenUp + down * whenDown;
  }

  #descend(steps: readonly Visit[], known: Known, weight: number): void {
    const failures = steps.map((step) => this.#walk.stepFails(step, known).value);
    // What the others leave over: the products before and after each step.
    const after = new Float64Array(steps.length + 1).fill(1);
    for (let i = steps.length - 1; i >= 0; i--) after[i] = (after[i + 1] ?? 1) * (1 - (failures[i] ?? 0));
    let before = weight;
    for (const [i, step] of steps.entries()) {
      const others = before * (after[i + 1] ?? 1);
      if (others > 0) this.#descendInto(step, known, others);
      before *= 1 - (failures[i] ?? 0);
    }
  }

  #descendInto(step: Visit, known: Known, weight: number): void {
    switch (step.kind) {
      case 'call':
        this.#part(step.station, known, weight);
        break;
      case 'try': {
        const otherWay = this.#walk.fails(step.miss, known);
        const down = this.#walk.isDown(step.station, known).value;
        const missed = this.#walk.missed(step).value;
        const without = this.#walk.failsWithout(step, otherWay);
        this.#part(step.station, known, weight * (without.value - missed * otherWay.value));
        const taken = (1 - down) * missed + (this.#walk.goesOtherWay(step) ? down : 0);
        if (taken > 0) this.#descend(step.miss, known, weight * taken);
        break;
      }
      case 'parallel': {
        // Needing all branches is one after the other.
        this.#descend(step.branches.flat(), known, weight);
        break;
      }
      case 'either':
        for (const { share, steps } of step.choices) this.#descend(steps, known, weight * share.value);
        break;
      case 'async':
      case 'optional':
        break;
    }
  }

  #part(station: string, known: Known, slope: number): void {
    const unit = this.#walk.unit(station);
    if (unit !== undefined && !known.has(unit)) this.#add(unit, slope);
  }

  #add(unit: string, slope: number): void {
    this.#slopes.set(unit, (this.#slopes.get(unit) ?? 0) + slope);
  }
}
