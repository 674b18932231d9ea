import type { Design, DesignFlow, Named } from '../model/design.ts';
import type { Facts, PeakSlot, Slot } from '../model/facts.ts';
import type { Path } from '../model/path.ts';
import type { Operation, Step } from '../model/steps.ts';
import type { Component, ServiceTime } from '../schema/design.ts';

/**
 * The design as a network of stations that flows visit, with every number still a slot. Built once; load,
 * latency and availability are then read off it for the central values or for any draw.
 */
export interface Network {
  readonly stations: ReadonlyMap<string, Station>;
  readonly flows: readonly NetworkFlow[];
}

/** How reads and writes are spread over the replicas. */
export type Spread =
  /** Any replica takes any request. */
  | 'all'
  /** Reads go to every replica, each write is applied by every one of them (single leader). */
  | 'reads'
  /** One replica takes everything; the others wait. */
  | 'one';

export interface Station {
  readonly id: string;
  readonly kind: Component['kind'];
  readonly at: Path;
  readonly title: string;
  readonly replicas: Slot;
  readonly standby: Slot;
  readonly shards: Slot;
  readonly needs: Slot;
  /** Of one replica at saturation, requests per second. */
  readonly capacity: Slot;
  readonly concurrency: Slot;
  readonly time: ServiceTimeSlots;
  readonly availability: Slot;
  readonly spread: Spread;
  /** The station whose process this one lives in. */
  readonly host: string | undefined;
  readonly calls: ReadonlyMap<string, Policy>;
}

/** How a station protects itself when it calls another. */
export interface Policy {
  readonly at: Path;
  readonly timeout: Slot;
  readonly retries: Slot;
  readonly failing: Slot;
  readonly budget: Slot;
}

export interface NetworkFlow {
  readonly id: string;
  readonly at: Path;
  readonly critical: boolean;
  readonly rate: Slot;
  readonly peak: PeakSlot;
  readonly request: Slot;
  readonly response: Slot;
  readonly steps: readonly Visit[];
}

/** How long a request keeps one server busy. */
export interface ServiceTimeSlots {
  readonly mean: Slot;
  readonly p99: Slot;
  /** Standard deviation over mean. */
  readonly cv: Slot;
}

/** One visit to a station. */
export interface Call {
  readonly kind: 'call';
  readonly at: Path;
  readonly station: string;
  readonly times: Slot;
  readonly op: Operation;
  /** Of this call, where the author gave it one of its own. */
  readonly time?: ServiceTimeSlots;
}

/** One step with its numbers as slots; the shape of `Step` otherwise. */
export type Visit =
  | Call
  | {
      readonly kind: 'call';
      readonly at: Path;
      readonly station: string;
      readonly times: Slot;
      readonly op: Operation;
    }
  | {
      readonly kind: 'try';
      readonly at: Path;
      readonly station: string;
      readonly hit: Slot;
      readonly miss: readonly Visit[];
      readonly down: 'miss' | 'skip' | 'fail';
      readonly op: Operation;
    }
  | { readonly kind: 'async' | 'optional'; readonly at: Path; readonly steps: readonly Visit[] }
  | { readonly kind: 'parallel'; readonly at: Path; readonly branches: readonly (readonly Visit[])[] }
  | { readonly kind: 'either'; readonly at: Path; readonly choices: readonly Branch[] };

export interface Branch {
  readonly share: Slot;
  readonly steps: readonly Visit[];
}

/** Lays the network out. Names of components that do not exist are left out: reading reported them. */
export function layOut(design: Design, facts: Facts): Network {
  const stations = new Map<string, Station>();
  for (const component of design.components.values()) stations.set(component.id, station(component, facts));
  const flows = [...design.flows.values()].map((flow) => networkFlow(flow, facts, stations));
  return { stations, flows };
}

function station(component: Named<Component>, facts: Facts): Station {
  const at = component.at;
  const calls = new Map<string, Policy>();
  for (const [target, policy] of Object.entries(component.calls ?? {})) {
    const here: Path = [...at, 'calls', target];
    const retries: Path = [...here, 'retries'];
    calls.set(target, {
      at: here,
      timeout: facts.slot([...here, 'timeout'], 'time'),
      retries: facts.slot(typeof policy.retries === 'object' ? [...retries, 'max'] : retries, 'count'),
      failing: facts.slot([...retries, 'failing'], 'ratio'),
      budget: facts.slot([...retries, 'budget'], 'ratio'),
    });
  }
  const slot = (name: string, kind: Parameters<Facts['slot']>[1]) => facts.slot([...at, name], kind);
  return {
    id: component.id,
    kind: component.kind,
    at,
    title: component.title ?? component.id,
    replicas: slot('replicas', 'count'),
    standby: slot('standby', 'count'),
    shards: slot('shards', 'count'),
    needs: slot('needs', 'count'),
    capacity: slot('capacity', 'rate'),
    concurrency: slot('concurrency', 'count'),
    time: serviceTime([...at, 'time'], component.time, facts),
    availability: slot('availability', 'ratio'),
    spread: spreadOf(component),
    host: component.within,
    calls,
  };
}

function serviceTime(at: Path, written: ServiceTime | undefined, facts: Facts): ServiceTimeSlots {
  return {
    mean: facts.slot(typeof written === 'object' ? [...at, 'mean'] : at, 'time'),
    p99: facts.slot([...at, 'p99'], 'time'),
    cv: facts.slot([...at, 'cv'], 'ratio'),
  };
}

function spreadOf(component: Component): Spread {
  if (component.kind !== 'database') return 'all';
  const { mode, reads } = component.replication ?? {};
  if (mode === 'multi-leader' || mode === 'quorum') return 'all';
  return reads === true || (typeof reads === 'string' && reads.trim() !== '') ? 'reads' : 'one';
}

function networkFlow(flow: DesignFlow, facts: Facts, stations: ReadonlyMap<string, Station>): NetworkFlow {
  return {
    id: flow.id,
    at: flow.at,
    critical: flow.critical === true,
    rate: facts.slot([...flow.at, 'rate'], 'rate'),
    peak: facts.peak([...flow.at, 'peak']),
    request: facts.slot([...flow.at, 'request'], 'data'),
    response: facts.slot([...flow.at, 'response'], 'data'),
    steps: visits(flow.steps, facts, stations),
  };
}

function visits(
  steps: readonly Step[],
  facts: Facts,
  stations: ReadonlyMap<string, Station>,
): readonly Visit[] {
  return steps.flatMap((step) => visit(step, facts, stations));
}

function visit(step: Step, facts: Facts, stations: ReadonlyMap<string, Station>): readonly Visit[] {
  const { at } = step;
  const within = (inner: readonly Step[]) => visits(inner, facts, stations);
  switch (step.kind) {
    case 'call': {
      if (!stations.has(step.component)) return [];
      const times = facts.slot([...at, 'times'], 'factor');
      const call: Call = { kind: 'call', at, station: step.component, times, op: step.op ?? 'read' };
      if (step.time === undefined) return [call];
      return [{ ...call, time: serviceTime([...at, 'time'], step.time, facts) }];
    }
    case 'try': {
      const miss = within(step.miss);
      if (!stations.has(step.component)) return miss;
      const hit = facts.slot([...at, 'hit'], 'ratio');
      // Without a word on it, an unavailable cache is a miss where there is a way on a miss, else a failure.
      const down = step.down ?? (miss.length > 0 ? 'miss' : 'fail');
      return [{ kind: 'try', at, station: step.component, hit, miss, down, op: step.op ?? 'read' }];
    }
    case 'async':
    case 'optional':
      return [{ kind: step.kind, at, steps: within(step.steps) }];
    case 'parallel':
      return [{ kind: 'parallel', at, branches: step.branches.map(within) }];
    case 'either': {
      const choices = step.choices.map((choice) => ({
        share: facts.slot([...choice.at, 'share'], 'ratio'),
        steps: within(choice.steps),
      }));
      return [{ kind: 'either', at, choices }];
    }
    case 'saga':
      return step.actions.flatMap((action): Visit[] => {
        if (!stations.has(action.component)) return [];
        const times = facts.slot([...action.at, 'times'], 'factor');
        return [{ kind: 'call', at: action.at, station: action.component, times, op: 'write' }];
      });
  }
}
