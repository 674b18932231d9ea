import type { Design, DesignFlow, Named } from '../model/design.ts';
import type { Facts, Slot } from '../model/facts.ts';
import type { Path } from '../model/path.ts';
import { type Operation, type Step, walkSteps } from '../model/steps.ts';
import type { Component, ServiceTime as WrittenTime } from '../schema/design.ts';
import { type Column, certain, combine, map, ONE, Sum, ZERO } from './column.ts';

/**
 * The design as a network of stations that flows visit, with every number as a column. Built once; load, latency
 * and availability are then read off it for any question. A number that the author did not give is undefined.
 */
export interface Network {
  readonly stations: ReadonlyMap<string, Station>;
  readonly flows: readonly NetworkFlow[];
  /** Length of every column that is not certain; 0 where all are. */
  readonly draws: number;
}

/** How reads and writes are spread over the replicas. */
export type Spread =
  /** Any replica takes any request. */
  | 'all'
  /** Reads go to every replica, each write is applied by every one of them (single leader). */
  | 'reads'
  /** Each replica holds a part: a read goes to one that has the record, a write to as many as keep a copy. */
  | 'parts'
  /** One replica takes everything; the others wait. */
  | 'one';

/** A station of the network: visits are to none but those. */
export function stationOf({ stations }: Network, id: string): Station {
  return stations.get(id) as Station;
}

export interface Station {
  readonly id: string;
  readonly kind: Component['kind'];
  readonly at: Path;
  /** At least 1; 1 where none is given. */
  readonly replicas: Column;
  readonly replicasGiven: boolean;
  /** 0 where none is given. */
  readonly standby: Column;
  /** At least 1; 1 where none is given. */
  readonly shards: Column;
  readonly needs: Column | undefined;
  /** Of one replica at saturation, requests per second; over zero. */
  readonly capacity: Column | undefined;
  readonly concurrency: Column | undefined;
  readonly time: ServiceTime | undefined;
  /** Share of time that one replica is down. */
  readonly down: Column | undefined;
  readonly spread: Spread;
  /** Replicas that apply each write where every replica holds a part; 1 where it is not said. */
  readonly copies: Column;
  readonly replicationGiven: boolean;
  /** The station whose process this one lives in. */
  readonly host: string | undefined;
  readonly calls: ReadonlyMap<string, Policy>;
}

/** How a station protects itself when it calls another. */
export interface Policy {
  /** Seconds. */
  readonly timeout: Column | undefined;
  readonly retries: Column | undefined;
  /** Share of tries that fail. */
  readonly failing: Column | undefined;
  /** Retries over calls, at most. */
  readonly budget: Column | undefined;
}

export interface NetworkFlow {
  readonly id: string;
  readonly at: Path;
  /** Requests per second. */
  readonly rate: Column | undefined;
  /** A multiple of the rate, or requests per second. */
  readonly peak: Column | undefined;
  readonly peakIs: 'factor' | 'rate';
  /** Bytes of one. */
  readonly request: Column | undefined;
  readonly response: Column | undefined;
  readonly steps: readonly Visit[];
}

/** How long a request keeps one server busy, in seconds. */
export interface ServiceTime {
  readonly mean: Column;
  readonly p99: Column | undefined;
  /** Standard deviation over mean. */
  readonly cv: Column | undefined;
}

interface StationVisit {
  readonly at: Path;
  readonly station: string;
  readonly op: Operation;
  /** Of this call where the author gave it one of its own, else the station's. */
  readonly time: ServiceTime | undefined;
  /** What the nearest station before on the path says about calling this one. */
  readonly policy: Policy | undefined;
}

export interface Call extends StationVisit {
  readonly kind: 'call';
  /** How often; 1 where none is given. */
  readonly times: Column;
}

export interface Try extends StationVisit {
  readonly kind: 'try';
  /** Share that needs no way on. */
  readonly hit: Column | undefined;
  readonly miss: readonly Visit[];
  readonly down: 'miss' | 'skip' | 'fail';
}

/** One step with its numbers as columns; the shape of `Step` otherwise. */
export type Visit =
  | Call
  | Try
  | { readonly kind: 'async' | 'optional'; readonly at: Path; readonly steps: readonly Visit[] }
  | { readonly kind: 'parallel'; readonly at: Path; readonly branches: readonly (readonly Visit[])[] }
  | Either;

export interface Either {
  readonly kind: 'either';
  readonly at: Path;
  readonly choices: readonly Branch[];
}

export interface Branch {
  /** Of the requests that come to the `either`; the shares of its ways add up to 1. */
  readonly share: Column;
  readonly steps: readonly Visit[];
}

/** A column has room for so many numbers in all, 64 MB; the larger the network, the fewer draws it is given. */
const CELLS = 8e6;
/** Fewer draws than these say nothing about a range. */
const FEWEST_DRAWS = 100;
/** So many callers back on a path are asked how they call a station. */
const FARTHEST_CALLER = 50;

/** Lays the network out. Names of components that do not exist are left out: reading reported them. */
export function layOut(design: Design, facts: Facts): Network {
  let size = design.components.size;
  for (const { steps } of design.flows.values()) for (const _ of walkSteps(steps)) size++;
  const draws = Math.min(facts.draws, Math.max(FEWEST_DRAWS, Math.floor(CELLS / (8 * size))));
  const numbers = new Numbers(facts, draws);
  const stations = new Map<string, Station>();
  for (const component of design.components.values()) stations.set(component.id, station(component, numbers));
  const flows = [...design.flows.values()].map((flow) => networkFlow(flow, numbers, stations));
  return { stations, flows, draws };
}

/** Numbers beyond these are no measure of anything, and their products would leave what a double can hold. */
const [LEAST, MOST] = [1e-60, 1e60];

/** The facts as columns. What can't be (a rate below zero, a capacity of none) counts as not given. */
class Numbers {
  readonly #facts: Facts;
  readonly #draws: number;

  constructor(facts: Facts, draws: number) {
    this.#facts = facts;
    this.#draws = draws;
  }

  /** Undefined where absent or below zero. */
  at(path: Path): Column | undefined {
    return this.#column(this.#facts.slot(path));
  }

  /** Undefined where absent or not above zero. */
  above(path: Path): Column | undefined {
    const column = this.at(path);
    return column !== undefined && column.value > 0 ? column : undefined;
  }

  /** A share of 1: what lies outside is moved to the nearest end. */
  share(path: Path): Column | undefined {
    const column = this.#column(this.#facts.slot(path));
    return column === undefined ? undefined : map(column, (share) => Math.min(1, share));
  }

  /** 1 less a share, with all its digits. */
  complement(path: Path): Column | undefined {
    const slot = this.#facts.slot(path);
    if (slot.value === undefined) return undefined;
    const value = slot.complement ?? 1 - slot.value;
    const draws = slot.complementSamples ?? slot.samples?.map((share) => 1 - share);
    const column = { value, ...(draws === undefined ? {} : { draws: draws.subarray(0, this.#draws) }) };
    return map(column, (share) => Math.min(1, Math.max(0, share)));
  }

  peak(path: Path) {
    const slot = this.#facts.peak(path);
    return { peak: this.#column(slot), peakIs: slot.meaning };
  }

  #column({ value, samples }: Slot): Column | undefined {
    if (value === undefined || !(value >= 0 && value <= MOST)) return undefined;
    if (value < LEAST) return certain(0);
    if (samples === undefined) return certain(value);
    const draws = samples.subarray(0, this.#draws);
    const isBelow = draws.some((drawn) => drawn < 0);
    return { value, draws: isBelow ? draws.map((drawn) => Math.max(0, drawn)) : draws };
  }
}

const atLeastOne = (count: Column | undefined): Column =>
  count === undefined ? ONE : map(count, (value) => Math.max(1, value));

function station(component: Named<Component>, numbers: Numbers): Station {
  const at = component.at;
  const calls = new Map<string, Policy>();
  for (const [target, policy] of Object.entries(component.calls ?? {})) {
    const here: Path = [...at, 'calls', target];
    const retries: Path = [...here, 'retries'];
    calls.set(target, {
      timeout: numbers.above([...here, 'timeout']),
      retries: numbers.at(typeof policy.retries === 'object' ? [...retries, 'max'] : retries),
      failing: numbers.share([...retries, 'failing']),
      budget: numbers.at([...retries, 'budget']),
    });
  }
  const written = numbers.at([...at, 'replicas']);
  const replicas = atLeastOne(written);
  const copies = numbers.at([...at, 'replication', 'factor']);
  return {
    id: component.id,
    kind: component.kind,
    at,
    replicas,
    replicasGiven: written !== undefined,
    standby: numbers.at([...at, 'standby']) ?? ZERO,
    shards: atLeastOne(numbers.at([...at, 'shards'])),
    needs: numbers.at([...at, 'needs']),
    capacity: numbers.above([...at, 'capacity']),
    concurrency: numbers.above([...at, 'concurrency']),
    time: serviceTime([...at, 'time'], component.time, numbers),
    down: numbers.complement([...at, 'availability']),
    spread: spreadOf(component, replicas.value, copies?.value),
    copies: atLeastOne(copies),
    replicationGiven: component.replication !== undefined,
    host: component.within,
    calls,
  };
}

function serviceTime(at: Path, written: WrittenTime | undefined, numbers: Numbers): ServiceTime | undefined {
  const mean = numbers.at(typeof written === 'object' ? [...at, 'mean'] : at);
  if (mean === undefined) return undefined;
  return { mean, p99: numbers.at([...at, 'p99']), cv: numbers.at([...at, 'cv']) };
}

/** Stores that lay each record on a few of many nodes, whatever is said of how those follow each other. */
const PARTITIONED =
  /\b(?:cassandra|keyspaces|scylla(?:db)?|dynamo(?:db)?|bigtable|hbase|riak|aerospike|couchbase|wide[- ]column|cockroach(?:db)?|yugabyte(?:db)?|tidb|spanner|foundationdb)\b/i;

/** Three copies are usual, so that on fewer nodes than this each may hold everything. */
const MANY = 4;

function spreadOf(component: Component, replicas: number, copies: number | undefined): Spread {
  if (component.kind !== 'database') return 'all';
  const { mode, reads } = component.replication ?? {};
  if (mode === 'multi-leader' || mode === 'quorum') return 'all';
  if (copies !== undefined && copies < replicas) return 'parts';
  if (copies === undefined && replicas >= MANY && PARTITIONED.test(component.technology ?? ''))
    return 'parts';
  // Where the load needs more than one of them, no one of them takes all of it.
  if (mode === undefined && Number(component.needs) > 1) return 'all';
  // What only waits would be a `standby`; a document that says nothing of replication gets the doubt's benefit.
  if (component.replication === undefined) return 'reads';
  return reads === true || (typeof reads === 'string' && reads.trim() !== '') ? 'reads' : 'one';
}

function networkFlow(
  flow: DesignFlow,
  numbers: Numbers,
  stations: ReadonlyMap<string, Station>,
): NetworkFlow {
  return {
    id: flow.id,
    at: flow.at,
    rate: numbers.at([...flow.at, 'rate']),
    ...numbers.peak([...flow.at, 'peak']),
    request: numbers.at([...flow.at, 'request']),
    response: numbers.at([...flow.at, 'response']),
    steps: new Layout(numbers, stations).visits(flow.steps, []),
  };
}

/** Steps to visits. */
class Layout {
  readonly #numbers: Numbers;
  readonly #stations: ReadonlyMap<string, Station>;

  constructor(numbers: Numbers, stations: ReadonlyMap<string, Station>) {
    this.#numbers = numbers;
    this.#stations = stations;
  }

  /** @param callers stations visited so far on this path, the nearest last: one of them makes the call */
  visits(steps: readonly Step[], before: readonly Station[]): readonly Visit[] {
    const callers = before.slice(-FARTHEST_CALLER);
    return steps.flatMap((step) => {
      const visits = this.#visit(step, callers);
      for (const visit of visits) {
        const caller = visit.kind === 'call' ? this.#stations.get(visit.station) : undefined;
        if (caller !== undefined && caller.calls.size > 0) callers.push(caller);
      }
      return visits;
    });
  }

  #visit(step: Step, callers: readonly Station[]): readonly Visit[] {
    const { at } = step;
    switch (step.kind) {
      case 'call':
        return this.#call(at, step.component, step.op ?? 'read', callers, step.time);
      case 'try': {
        const miss = this.visits(step.miss, callers);
        const visit = this.#station(at, step.component, step.op ?? 'read', callers);
        if (visit === undefined) return miss;
        // Without a word on it, an unavailable cache is a miss where there is a way on a miss, else a failure.
        const down = step.down ?? (miss.length > 0 ? 'miss' : 'fail');
        // Where no way on follows, it does not matter how often it would be taken.
        const hit = this.#numbers.share([...at, 'hit']) ?? (miss.length === 0 ? ONE : undefined);
        return [{ ...visit, kind: 'try', hit, miss, down }];
      }
      case 'async':
      case 'optional':
        return [{ kind: step.kind, at, steps: this.visits(step.steps, callers) }];
      case 'parallel':
        return [{ kind: 'parallel', at, branches: step.branches.map((each) => this.visits(each, callers)) }];
      case 'either': {
        const given = step.choices.map((choice) => this.#numbers.at([...choice.at, 'share']));
        const shares = choiceShares(given);
        const choices = step.choices.map((choice, i) => ({
          share: shares[i] ?? ZERO,
          steps: this.visits(choice.steps, callers),
        }));
        return [{ kind: 'either', at, choices }];
      }
      case 'saga':
        return step.actions.flatMap((action) => this.#call(action.at, action.component, 'write', callers));
    }
  }

  #call(
    at: Path,
    id: string,
    op: Operation,
    callers: readonly Station[],
    written?: WrittenTime,
  ): readonly Visit[] {
    const visit = this.#station(at, id, op, callers);
    if (visit === undefined) return [];
    const times = this.#numbers.at([...at, 'times']) ?? ONE;
    const time = serviceTime([...at, 'time'], written, this.#numbers) ?? visit.time;
    return [{ ...visit, kind: 'call', times, time }];
  }

  #station(at: Path, id: string, op: Operation, callers: readonly Station[]): StationVisit | undefined {
    const found = this.#stations.get(id);
    if (found === undefined) return undefined;
    const policy = callers
      .slice(-FARTHEST_CALLER)
      .findLast(({ calls }) => calls.has(id))
      ?.calls.get(id);
    return { at, station: id, op, time: found.time, policy };
  }
}

/**
 * The shares of the ways of an `either`: what the author gave, and what is left of 1 in equal parts for those
 * without. Shares that add up to more or less than 1 are scaled to it (a rule reports that).
 */
function choiceShares(given: readonly (Column | undefined)[]): readonly Column[] {
  const stated = new Sum();
  for (const share of given) if (share !== undefined) stated.add(share);
  const open = given.filter((share) => share === undefined).length;
  const all = stated.column;
  const rest = map(all, (whole) => (open === 0 ? 0 : Math.max(0, 1 - whole) / open));
  const whole = combine(all, rest, (part, each) => part + each * open);
  return given.map((share) => combine(share ?? rest, whole, (part, of) => (of > 0 ? part / of : 0)));
}
