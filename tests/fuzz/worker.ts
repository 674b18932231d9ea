/**
 * The process that tries inputs, so that one which aborts it or never ends takes nothing else along. It writes down
 * which input it is at before it begins it.
 */
import { openSync, writeSync } from 'node:fs';
import { randomStream } from '../../src/base/random.ts';
import { readCorpus, type Seed } from './corpus.ts';
import type { Sample, Target } from './target.ts';
import { TARGETS } from './targets.ts';
import { ensure, propertyOf } from './violation.ts';

/** Inputs of one target to try, or one input to try once more. */
export type Order =
  | {
      readonly kind: 'range';
      readonly target: string;
      readonly seed: number;
      /** Made of the repository's own files alone. */
      readonly own: boolean;
      readonly from: number;
      readonly to: number;
    }
  | { readonly kind: 'single'; readonly target: string; readonly name: string; readonly bytes: string };

/** A promise that an input breaks. */
export interface Broken {
  readonly property: string;
  readonly message: string;
}

export type Report =
  | { readonly kind: 'broken'; readonly index: number; readonly broken: Broken }
  | { readonly kind: 'done'; readonly seconds: number; readonly broken?: Broken };

/** Processor time, so that a busy machine makes no input slow. */
const MOST_SECONDS = 30;

const corpora = new Map<boolean, readonly Seed[]>();

/** The input of a target, a seed and an index: the same everywhere where it is made of the repository's `own` files. */
export function sampleOf(target: Target, seed: number, index: number, own: boolean): Sample {
  const corpus = corpora.get(own) ?? readCorpus(own);
  corpora.set(own, corpus);
  const random = randomStream(seed, `${target.name} ${index}`);
  return target.make({ corpus, random, seed: random.below(2 ** 31) });
}

export function targetNamed(name: string): Target {
  const target = TARGETS.find((one) => one.name === name);
  if (target === undefined)
    throw new Error(`there is no target ${name}; there are ${TARGETS.map((one) => one.name).join(', ')}`);
  return target;
}

async function attempt(target: Target, make: () => Sample): Promise<Broken | undefined> {
  const before = process.cpuUsage();
  try {
    await target.check(make());
    const { user, system } = process.cpuUsage(before);
    const seconds = (user + system) / 1e6;
    ensure(seconds < MOST_SECONDS, 'bounded time', `${seconds.toFixed(1)} s`);
    return undefined;
  } catch (error) {
    const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { property: propertyOf(error), message: message.slice(0, 3000) };
  }
}

async function carryOut(order: Order, progress: number): Promise<void> {
  const tell = (report: Report): void => void process.send?.(report);
  const target = targetNamed(order.target);
  const start = process.cpuUsage();
  let broken: Broken | undefined;
  if (order.kind === 'single') {
    broken = await attempt(target, () => ({ name: order.name, bytes: Buffer.from(order.bytes, 'base64') }));
  } else {
    for (let index = order.from; index < order.to; index++) {
      writeSync(progress, `${index}`.padEnd(12), 0);
      const found = await attempt(target, () => ({
        ...sampleOf(target, order.seed, index, order.own),
        turn: index,
      }));
      if (found !== undefined) tell({ kind: 'broken', index, broken: found });
    }
  }
  const { user, system } = process.cpuUsage(start);
  tell({ kind: 'done', seconds: (user + system) / 1e6, ...(broken === undefined ? {} : { broken }) });
}

const [, , progress] = process.argv;
if (process.send !== undefined && progress !== undefined) {
  const file = openSync(progress, 'w');
  process.on('message', (order: Order) => void carryOut(order, file));
}
