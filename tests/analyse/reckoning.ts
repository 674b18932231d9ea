import type { Net, NetFlow, NetStep, Part, Retries } from './networks.ts';

/** What is asked beside the network itself. */
export interface Asked {
  readonly without?: ReadonlySet<string>;
  readonly cold?: ReadonlySet<string>;
}

/** What arrives at one part, requests per second. */
export interface Arriving {
  reads: number;
  writes: number;
  readonly byFlow: Map<string, number>;
  /** Flows that come nobody knows how often. */
  readonly unknown: Set<string>;
}

/**
 * The load by following every request of every flow along its path, one way after the other.
 * @param lost a part that is down: who tries it goes on as it says, everybody else goes on without
 */
export function loadsOf(net: Net, asked: Asked, lost?: string): ReadonlyMap<string, Arriving> {
  const loads = new Map<string, Arriving>(
    net.parts.map(({ id }) => [id, { reads: 0, writes: 0, byFlow: new Map(), unknown: new Set() }]),
  );
  for (const flow of net.flows) {
    const rate = flow.rate === undefined ? undefined : flow.rate * (flow.peak ?? 1);
    for (const { id, calls, write } of followed(flow.path, { net, asked, lost }, [], 1)) {
      const load = loads.get(id);
      if (load === undefined) continue;
      if (rate === undefined || calls === undefined) load.unknown.add(flow.id);
      else {
        load[write ? 'writes' : 'reads'] += rate * calls;
        load.byFlow.set(flow.id, (load.byFlow.get(flow.id) ?? 0) + rate * calls);
      }
    }
  }
  return loads;
}

interface Met {
  readonly id: string;
  /** Per request of the flow; undefined where nobody knows. */
  readonly calls: number | undefined;
  readonly write: boolean;
}

interface Following {
  readonly net: Net;
  readonly asked: Asked;
  readonly lost: string | undefined;
}

/** @param before the parts called so far, of which one makes the next call */
function* followed(
  steps: readonly NetStep[],
  following: Following,
  before: readonly string[],
  weight: number | undefined,
): Generator<Met> {
  const callers = [...before];
  for (const step of steps) {
    yield* stepFollowed(step, following, callers, weight);
    if ('call' in step) callers.push(step.call);
  }
}

function* stepFollowed(
  step: NetStep,
  following: Following,
  callers: readonly string[],
  weight: number | undefined,
): Generator<Met> {
  const { net, asked, lost } = following;
  const times = (by: number | undefined) =>
    weight === undefined || by === undefined ? undefined : weight * by;
  const inside = (path: readonly NetStep[], by: number | undefined) => followed(path, following, callers, by);
  if ('call' in step || 'try' in step) {
    const [id, calls] = 'call' in step ? [step.call, step.times] : [step.try, 1];
    if (asked.without?.has(id) !== true && id !== lost)
      yield { id, calls: times(calls * tries(net, callers, id)), write: step.write };
    if ('call' in step) return;
    const missed = id === lost ? Number(downOf(step) === 'miss') : missShare(step, asked);
    if (missed !== 0) yield* inside(step.miss, times(missed));
  } else if ('either' in step) for (const { share, path } of step.either) yield* inside(path, times(share));
  else if ('parallel' in step) for (const branch of step.parallel) yield* inside(branch, weight);
  else yield* inside('async' in step ? step.async : step.optional, weight);
}

type TryStep = Extract<NetStep, { try: string }>;

/** Without a word on it, what is not there is a miss where there is a way on a miss, else a failure. */
const downOf = ({ down, miss }: TryStep) => down ?? (miss.length > 0 ? 'miss' : 'fail');

function missShare({ try: id, hit, miss }: TryStep, { without, cold }: Asked): number | undefined {
  if (without?.has(id) === true || cold?.has(id) === true) return 1;
  if (hit !== undefined) return 1 - hit;
  return miss.length === 0 ? 0 : undefined;
}

/** One try, and another for each that fails, up to the most; by what the last caller that says anything says. */
function tries(net: Net, callers: readonly string[], id: string): number {
  let policy: Retries | undefined;
  for (const caller of callers) policy = partOf(net, caller).calls[id] ?? policy;
  if (policy === undefined) return 1;
  const failing = policy.failing ?? 1 - (partOf(net, id).availability ?? 1);
  let expected = 0;
  for (let i = 0; i <= policy.max; i++) expected += failing ** i;
  return policy.budget === undefined ? expected : Math.min(expected, 1 + policy.budget);
}

export function partOf({ parts }: Net, id: string): Part {
  const found = parts.find((each) => each.id === id);
  if (found === undefined) throw new Error(`no part ${id}`);
  return found;
}

/** The part whose process a part lives in: itself, where it has one of its own. */
export const hostOf = (net: Net, part: Part): Part =>
  part.within === undefined ? part : partOf(net, part.within);

/** Load over capacity with so many replicas; of a database each replica applies every write. */
export function busy(part: Part, load: Arriving, replicas: number): number | undefined {
  if (part.capacity === undefined) return undefined;
  // Of a database of which the load needs several, each takes a part of the writes.
  const isCopied = part.kind === 'database' && (part.needs ?? 1) === 1;
  const [shared, everywhere] = isCopied ? [load.reads, load.writes] : [load.reads + load.writes, 0];
  return (shared / replicas + everywhere) / (part.capacity * part.shards);
}

/** Replicas that must be up: as stated, else the fewest with which nothing is over its capacity. */
export function neededOf(net: Net, part: Part, load: Arriving): number | undefined {
  const host = hostOf(net, part);
  if (host.needs !== undefined) return host.needs;
  if (part.capacity === undefined || load.unknown.size > 0) return host.replicas > 1 ? undefined : 1;
  for (let replicas = 1; replicas < 1000; replicas++)
    if ((busy(part, load, replicas) ?? 0) <= 1 + 1e-9) return replicas;
  return 1;
}

/** How often a flow fails, and by what. */
export interface Failing {
  readonly share: number;
  /** For each part the time it is down times how much more fails then. */
  readonly spent: ReadonlyMap<string, number>;
  /** What takes too much on the other way around each of these steps. */
  readonly cannotCarry: ReadonlyMap<NetStep, readonly string[]>;
}

/** By going through every state that the parts of a flow can be in together; or what is not known of them. */
export function failuresOf(net: Net, flow: NetFlow, asked: Asked): Failing | ReadonlySet<string> {
  const { down, unknown } = outages(net, flow, asked);
  if (unknown.size > 0) return unknown;
  const cannotCarry = narrowWays(net, flow, asked);
  const parts = [...down];
  const given = parts.map(() => ({ up: 0, down: 0 }));
  let share = 0;
  for (let state = 0; state < 2 ** parts.length; state++) {
    const isUp = new Map(parts.map(([id], i) => [id, (state & (1 << i)) === 0]));
    const fails = 1 - succeeds(net, flow.path, { asked, isUp, cannotCarry });
    const probability = (but?: number) =>
      parts.reduce(
        (all, [id, off], i) => (i === but ? all : all * (isUp.get(id) === true ? 1 - off : off)),
        1,
      );
    share += probability() * fails;
    for (const [i, one] of given.entries())
      one[isUp.get(parts[i]?.[0] ?? '') === true ? 'up' : 'down'] += probability(i) * fails;
  }
  const spent = new Map(
    parts.map(([id, off], i) => [id, Math.max(0, off * ((given[i]?.down ?? 0) - (given[i]?.up ?? 0)))]),
  );
  return { share, spent, cannotCarry };
}

/** How often each part of a flow is down, and the parts of which that, or how often they are a miss, is not known. */
function outages(net: Net, flow: NetFlow, asked: Asked) {
  const loads = loadsOf(net, asked);
  const unknown = new Set<string>();
  const down = new Map<string, number>();
  for (const step of synchronous(flow.path)) {
    const id = 'call' in step ? step.call : step.try;
    if ('try' in step && missShare(step, asked) === undefined) unknown.add(id);
    const host = hostOf(net, partOf(net, id));
    if (asked.without?.has(id) === true || host.kind === 'client') continue;
    const load = loads.get(host.id);
    const share = load && shareDown(host, neededOf(net, host, load));
    if (share === undefined) unknown.add(host.id);
    else down.set(host.id, share);
  }
  return { down, unknown };
}

/** The steps whose other way gets more than some part on it can take. */
function narrowWays(net: Net, flow: NetFlow, asked: Asked): Failing['cannotCarry'] {
  const narrow = new Map<NetStep, readonly string[]>();
  for (const step of synchronous(flow.path)) {
    if (!('try' in step) || downOf(step) !== 'miss' || asked.without?.has(step.try) === true) continue;
    const otherWay = new Set(partsOn(step.miss));
    const saturated = saturatedWithout(net, asked, step.try).filter((id) => otherWay.has(id));
    if (saturated.length > 0) narrow.set(step, saturated);
  }
  return narrow;
}

interface Situation {
  readonly asked: Asked;
  readonly isUp: ReadonlyMap<string, boolean>;
  readonly cannotCarry: ReadonlyMap<NetStep, unknown>;
}

/** The share of requests that succeed while the parts are as they are. */
function succeeds(net: Net, steps: readonly NetStep[], situation: Situation): number {
  return steps.reduce((share, step) => share * stepSucceeds(net, step, situation), 1);
}

function stepSucceeds(net: Net, step: NetStep, situation: Situation): number {
  const all = (path: readonly NetStep[]) => succeeds(net, path, situation);
  const isUp = (id: string) =>
    situation.asked.without?.has(id) === true ||
    situation.isUp.get(hostOf(net, partOf(net, id)).id) !== false;
  if ('call' in step) return isUp(step.call) ? 1 : 0;
  if ('either' in step) return step.either.reduce((sum, { share, path }) => sum + share * all(path), 0);
  if ('parallel' in step) return step.parallel.reduce((share, branch) => share * all(branch), 1);
  if (!('try' in step)) return 1;
  const missed = missShare(step, situation.asked) ?? Number.NaN;
  if (isUp(step.try)) return 1 - missed + missed * all(step.miss);
  if (downOf(step) === 'skip') return 1;
  return downOf(step) === 'fail' || situation.cannotCarry.has(step) ? 0 : all(step.miss);
}

/** Fewer are up than needed, in any shard: counted out over all numbers that can be down. */
export function shareDown(host: Part, needed: number | undefined): number | undefined {
  const { availability } = host;
  if (availability === undefined || needed === undefined) return undefined;
  const fleet = Math.max(needed, host.replicas + host.standby);
  // The chances of so many up, one replica after the other.
  let chances = [1];
  for (let i = 0; i < fleet; i++) {
    const before = chances;
    chances = [...before, 0].map(
      (chance, up) => chance * (1 - availability) + (before[up - 1] ?? 0) * availability,
    );
  }
  const up = chances.slice(needed).reduce((sum, chance) => sum + chance, 0);
  return 1 - up ** host.shards;
}

/** The calls and tries that a caller waits for, in the order of the path. */
function* synchronous(
  steps: readonly NetStep[],
): Generator<Extract<NetStep, { call: string } | { try: string }>> {
  for (const step of steps) {
    if ('call' in step) yield step;
    else if ('try' in step) {
      yield step;
      yield* synchronous(step.miss);
    } else if ('either' in step) for (const { path } of step.either) yield* synchronous(path);
    else if ('parallel' in step) for (const branch of step.parallel) yield* synchronous(branch);
  }
}

/** What gets more than it can take once a part is gone and everything that tries it goes the other way. */
function saturatedWithout(net: Net, asked: Asked, lost: string): string[] {
  const [before, after] = [loadsOf(net, asked), loadsOf(net, asked, lost)];
  return net.parts
    .filter((part) => {
      const [was, is] = [before, after].map((loads) => {
        const load = loads.get(part.id);
        return load && busy(part, load, hostOf(net, part).replicas);
      });
      return was !== undefined && is !== undefined && is >= 1 && was < 1;
    })
    .map(({ id }) => id);
}

/** Every part on a path, waited for or not. */
function* partsOn(steps: readonly NetStep[]): Generator<string> {
  for (const step of steps) {
    if ('call' in step) yield step.call;
    else if ('try' in step) {
      yield step.try;
      yield* partsOn(step.miss);
    } else if ('either' in step) for (const { path } of step.either) yield* partsOn(path);
    else if ('parallel' in step) for (const branch of step.parallel) yield* partsOn(branch);
    else yield* partsOn('async' in step ? step.async : step.optional);
  }
}
