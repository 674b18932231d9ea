import { randomStream } from '../../src/base/random.ts';

/** A small network as plain numbers: everything that a path can hold, in any order and depth, parts met again. */
export interface Net {
  readonly parts: readonly Part[];
  readonly flows: readonly NetFlow[];
}

export interface Part {
  readonly id: string;
  readonly kind: 'service' | 'cache' | 'database' | 'client' | 'external';
  readonly replicas: number;
  readonly standby: number;
  readonly shards: number;
  readonly needs: number | undefined;
  /** Requests per second of one replica and shard. */
  readonly capacity: number | undefined;
  /** Share of time that one replica is up. */
  readonly availability: number | undefined;
  /** The part whose process this one lives in. */
  readonly within: string | undefined;
  readonly calls: Readonly<Record<string, Retries>>;
}

export interface Retries {
  readonly max: number;
  readonly failing: number | undefined;
  readonly budget: number | undefined;
}

export interface NetFlow {
  readonly id: string;
  /** Requests per second; undefined where nobody knows. */
  readonly rate: number | undefined;
  readonly peak: number | undefined;
  readonly path: readonly NetStep[];
}

type Down = 'miss' | 'skip' | 'fail';
export type NetStep =
  | { readonly call: string; readonly times: number; readonly write: boolean }
  | {
      readonly try: string;
      readonly hit: number | undefined;
      readonly miss: readonly NetStep[];
      readonly down: Down | undefined;
      readonly write: boolean;
    }
  | { readonly either: readonly { readonly share: number; readonly path: readonly NetStep[] }[] }
  | { readonly parallel: readonly (readonly NetStep[])[] }
  | { readonly async: readonly NetStep[] }
  | { readonly optional: readonly NetStep[] };

/** What may be in a network. */
export interface Features {
  /** Facts that nobody gave. */
  readonly gaps?: boolean;
  /** Parts that the load nearly fills. */
  readonly tight?: boolean;
}

/** Network number `n`. */
export function generateNet(n: number, { gaps = false, tight = false }: Features = {}): Net {
  const random = randomStream(n, 'networks');
  const chance = (share: number) => random.fraction() < share;
  const oneOf = <T>(...values: T[]): T => values[random.below(values.length)] as T;
  const ids = ['a', 'b', 'c', 'd', 'e'];
  // What a part's callers do while it is down is the same everywhere: then its load without it is one number.
  const downs = new Map(
    ids.map((id) => [id, oneOf<Down | undefined>('miss', 'miss', 'skip', 'fail', undefined)]),
  );
  const part = (id: string, i: number): Part => ({
    id,
    kind: i === 0 && chance(0.3) ? 'client' : oneOf('service', 'cache', 'database', 'external'),
    replicas: oneOf(1, 1, 2, 3),
    standby: oneOf(0, 0, 1),
    shards: oneOf(1, 1, 2),
    needs: gaps && chance(0.3) ? undefined : oneOf(1, 1, 2),
    capacity: gaps && chance(0.3) ? undefined : oneOf(...(tight ? [8, 20, 50] : [900, 2000])),
    availability: gaps && chance(0.2) ? undefined : oneOf(0.6, 0.9, 0.95, 0.99),
    within: i === 4 && chance(0.4) ? oneOf('b', 'c') : undefined,
    calls: chance(0.4) ? { [oneOf(...ids)]: retries(), [oneOf(...ids)]: retries() } : {},
  });
  const retries = (): Retries => ({
    max: oneOf(1, 2, 3),
    failing: oneOf(undefined, 0.1, 0.5),
    budget: oneOf(undefined, undefined, 0.2),
  });
  const path = (depth: number): NetStep[] => Array.from({ length: 1 + random.below(3) }, () => step(depth));
  const step = (depth: number): NetStep => {
    const form = depth === 0 ? 0 : random.below(9);
    if (form === 1 || form === 2 || form === 3) {
      const tried = oneOf(...ids);
      const miss = chance(0.85) ? path(depth - 1) : [];
      const hit = gaps && chance(0.15) ? undefined : oneOf(0.25, 0.5, 0.9);
      return { try: tried, hit, miss, down: downs.get(tried), write: chance(0.2) };
    }
    if (form === 4 || form === 5) {
      const share = oneOf(0.25, 0.4, 0.75);
      return {
        either: [
          { share, path: path(depth - 1) },
          { share: 1 - share, path: path(depth - 1) },
        ],
      };
    }
    if (form === 6) return { parallel: [path(depth - 1), path(depth - 1)] };
    if (form === 7) return chance(0.5) ? { async: path(depth - 1) } : { optional: path(depth - 1) };
    return { call: oneOf(...ids), times: oneOf(1, 1, 1, 2, 1.5), write: chance(0.3) };
  };
  return {
    parts: ids.map(part),
    flows: Array.from({ length: 1 + random.below(2) }, (_, i) => ({
      id: `f${i}`,
      rate: gaps && chance(0.15) ? undefined : oneOf(2, 4, 10),
      peak: oneOf(undefined, 1.5, 3),
      path: path(2),
    })),
  };
}

const given = (fields: Readonly<Record<string, unknown>>): string =>
  Object.entries(fields)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${key}: ${value}`)
    .join(', ');

/** The network as a design document. */
export function netDesign({ parts, flows }: Net): string {
  const lines = ['sdx: design/v1', 'title: Generated', 'components:'];
  for (const { id, calls, capacity, ...fields } of parts) {
    const policies = Object.entries(calls).map(
      ([to, retries]) => `${to}: { retries: { ${given({ ...retries })} } }`,
    );
    const rate = capacity === undefined ? undefined : `${capacity} req/s`;
    const called = policies.length === 0 ? undefined : `{ ${policies.join(', ')} }`;
    lines.push(`  ${id}: { ${given({ ...withoutId(fields), capacity: rate, calls: called })} }`);
  }
  lines.push('flows:');
  for (const { id, rate, peak, path } of flows)
    lines.push(
      `  ${id}: { ${given({ rate: rate === undefined ? undefined : `${rate} req/s`, peak, path: written(path) })} }`,
    );
  return `${lines.join('\n')}\n`;
}

/** Ones and none are what is taken where nothing is said. */
function withoutId({ replicas, standby, shards, ...rest }: Omit<Part, 'id' | 'calls' | 'capacity'>) {
  return {
    ...rest,
    replicas,
    standby: standby === 0 ? undefined : standby,
    shards: shards === 1 ? undefined : shards,
  };
}

function written(steps: readonly NetStep[]): string {
  const op = (write: boolean) => (write ? 'write' : undefined);
  const parts = steps.map((step) => {
    if ('call' in step)
      return step.times === 1 && !step.write
        ? step.call
        : `{ ${given({ call: step.call, times: step.times, op: op(step.write) })} }`;
    if ('try' in step) {
      const miss = step.miss.length === 0 ? undefined : written(step.miss);
      return `{ ${given({ try: step.try, hit: step.hit, miss, down: step.down, op: op(step.write) })} }`;
    }
    if ('either' in step)
      return `{ either: [${step.either.map(({ share, path }) => `{ share: ${share}, path: ${written(path)} }`).join(', ')}] }`;
    if ('parallel' in step) return `{ parallel: [${step.parallel.map(written).join(', ')}] }`;
    return 'async' in step ? `{ async: ${written(step.async)} }` : `{ optional: ${written(step.optional)} }`;
  });
  return `[${parts.join(', ')}]`;
}
