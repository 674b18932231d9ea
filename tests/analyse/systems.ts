import { randomStream } from '../../src/base/random.ts';

/** A system as plain numbers, from which both a design document and a simulation are made. */
export interface System {
  readonly stations: readonly SimStation[];
  readonly flows: readonly SimFlow[];
}

export interface SimStation {
  readonly id: string;
  readonly kind: 'service' | 'cache' | 'database';
  readonly replicas: number;
  /** Requests that one replica works on at once. */
  readonly concurrency: number;
  /** Seconds. */
  readonly mean: number;
  /** Standard deviation over mean: 0 constant, 1/√k Erlang, 1 exponential, above two exponentials. */
  readonly cv: number;
  /** Share of time that one replica is up. */
  readonly availability: number;
}

export interface SimFlow {
  readonly id: string;
  /** Requests per second. */
  readonly rate: number;
  readonly path: readonly SimStep[];
}

export type SimStep =
  | { readonly call: number; readonly times: number }
  | {
      readonly try: number;
      readonly hit: number;
      readonly miss: readonly SimStep[];
      readonly down: 'miss' | 'skip' | 'fail';
    }
  | { readonly either: readonly { readonly share: number; readonly path: readonly SimStep[] }[] }
  | { readonly parallel: readonly (readonly SimStep[])[] }
  | { readonly async: readonly SimStep[] };

/** What a generated system may have in it. */
export interface Features {
  /** Service times that are more even or less even than exponential ones. */
  readonly spread: boolean;
  readonly parallel: boolean;
}

/** System number `n`; its busiest station is used at most 84 % of the time. */
export function generateSystem(n: number, features: Features): System {
  const random = randomStream(n, 'system');
  const between = (low: number, high: number) => low + random.fraction() * (high - low);
  const oneOf = <T>(...values: T[]): T => values[random.below(values.length)] as T;
  const stations = Array.from({ length: 3 + random.below(4) }, (_, i): SimStation => {
    const kind = i === 0 ? 'service' : oneOf('service', 'cache', 'database');
    return {
      id: `s${i}`,
      kind,
      replicas: kind === 'database' ? 1 : 1 + random.below(4),
      concurrency: oneOf(1, 1, 2, 4, 8),
      mean: round(10 ** between(-3, -1.5)),
      // Constant times and wilder ones are tested alone: the model says that requests arrive at random everywhere,
      // and behind such a station they don't.
      cv: features.spread ? oneOf(0.5, 1, 1, 1.25) : 1,
      availability: oneOf(0.9, 0.95, 0.99, 0.999),
    };
  });
  // Every path visits its stations in one order, so that no request waits behind itself.
  const path = (from: number): SimStep[] => {
    const steps: SimStep[] = [];
    let at = from;
    while (at < stations.length && steps.length < 4) {
      const next = at + 1;
      const form = random.below(features.parallel ? 6 : 5);
      if (form === 1 && next < stations.length) {
        const down = oneOf('miss', 'skip', 'fail') as 'miss' | 'skip' | 'fail';
        const miss: SimStep[] = [{ call: next, times: 1 }];
        steps.push({ try: at, hit: round(between(0.3, 0.9)), miss, down });
        at += 2;
      } else if (form === 2 && next < stations.length) {
        const share = round(between(0.3, 0.7));
        const ways = [
          { share, path: [{ call: at, times: 1 }] },
          { share: round(1 - share), path: [{ call: next, times: 1 }] },
        ];
        steps.push({ either: ways });
        at += 2;
      } else if (form === 3 && steps.length > 0) {
        steps.push({ async: [{ call: at, times: 1 }] });
        at += 1;
      } else if (form === 5 && next < stations.length) {
        steps.push({ parallel: [[{ call: at, times: 1 }], [{ call: next, times: 1 }]] });
        at += 2;
      } else {
        steps.push({ call: at, times: 1 });
        at += 1 + random.below(2);
      }
    }
    return steps;
  };
  const flows = Array.from({ length: 1 + random.below(3) }, (_, i): SimFlow => {
    return { id: `f${i}`, rate: between(0.2, 1), path: i === 0 ? path(0) : path(random.below(2)) };
  });
  const unscaled: System = { stations, flows };
  const busiest = Math.max(...stationUse(unscaled));
  const scale = between(0.25, 0.84) / busiest;
  return { stations, flows: flows.map((flow) => ({ ...flow, rate: round(flow.rate * scale) })) };
}

/** Five digits: what is written into the document is what is simulated. */
function round(value: number): number {
  return Number(value.toPrecision(5));
}

/** Expected use of each station, for choosing rates. */
function stationUse({ stations, flows }: System): number[] {
  const busy = stations.map(() => 0);
  const add = (steps: readonly SimStep[], rate: number): void => {
    for (const step of steps) {
      if ('call' in step) busy[step.call] = (busy[step.call] ?? 0) + rate * step.times;
      else if ('try' in step) {
        busy[step.try] = (busy[step.try] ?? 0) + rate;
        add(step.miss, rate * (1 - step.hit));
      } else if ('either' in step) for (const { share, path } of step.either) add(path, rate * share);
      else if ('parallel' in step) for (const branch of step.parallel) add(branch, rate);
      else add(step.async, rate);
    }
  };
  for (const { path, rate } of flows) add(path, rate);
  return stations.map(
    ({ mean, replicas, concurrency }, i) => ((busy[i] ?? 0) * mean) / (replicas * concurrency),
  );
}

/** The system as a design document. */
export function systemDesign({ stations, flows }: System): string {
  const lines = ['sdx: design/v1', 'title: Generated', 'components:'];
  for (const { id, kind, replicas, concurrency, mean, cv, availability } of stations) {
    const time = cv === 1 ? `${mean} s` : `{ mean: ${mean} s, cv: ${cv} }`;
    lines.push(
      `  ${id}: { kind: ${kind}, replicas: ${replicas}, concurrency: ${concurrency}, time: ${time}, availability: ${availability} }`,
    );
  }
  lines.push('flows:');
  for (const { id, rate, path } of flows) {
    lines.push(`  ${id}:`, `    rate: ${rate} req/s`, `    path: ${written(path, stations)}`);
  }
  return `${lines.join('\n')}\n`;
}

function written(steps: readonly SimStep[], stations: readonly SimStation[]): string {
  const name = (i: number) => stations[i]?.id ?? '';
  const parts = steps.map((step) => {
    if ('call' in step)
      return step.times === 1 ? name(step.call) : `{ call: ${name(step.call)}, times: ${step.times} }`;
    if ('try' in step)
      return `{ try: ${name(step.try)}, hit: ${step.hit}, miss: ${written(step.miss, stations)}, down: ${step.down} }`;
    if ('either' in step)
      return `{ either: [${step.either.map(({ share, path }) => `{ share: ${share}, path: ${written(path, stations)} }`).join(', ')}] }`;
    if ('parallel' in step)
      return `{ parallel: [${step.parallel.map((branch) => written(branch, stations)).join(', ')}] }`;
    return `{ async: ${written(step.async, stations)} }`;
  });
  return `[${parts.join(', ')}]`;
}
