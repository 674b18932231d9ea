import { type ChildProcess, execFileSync, fork } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { minimise } from './minimise.ts';
import type { Sample, Target } from './target.ts';
import { type Broken, type Order, type Report, sampleOf } from './worker.ts';

/** Inputs given to a process at once. */
const BATCH = 20;
/** An input that takes a process so long never ends; processor time, as a machine may have much else to do. */
const PATIENCE_SECONDS = 60;

/** An input that breaks a promise, as small as it could be made. */
export interface Failure extends Broken {
  readonly target: string;
  readonly seed: number;
  readonly index: number;
  readonly smallest: Sample;
}

export interface Tally {
  readonly target: string;
  inputs: number;
  seconds: number;
  failures: number;
}

export interface Campaign {
  readonly tallies: readonly Tally[];
  readonly failures: readonly Failure[];
}

export interface Plan {
  readonly targets: readonly Target[];
  readonly seed: number;
  readonly jobs: number;
  /** Whether there is time for another round, which has the next seed. */
  readonly more: (rounds: number) => boolean;
  /** Told of each failure when it is met: making it smaller takes time. */
  readonly onFailure: (failure: Omit<Failure, 'smallest'>) => void;
  /** Only this input of each target. */
  readonly index?: number;
  /** One in so many inputs, the first ones. */
  readonly oneIn: number;
  /** Make inputs of the repository's own files alone, which are the same everywhere. */
  readonly own: boolean;
}

/** Of each target at least so many. */
const FEWEST = 8;

/** Tries the inputs of every target in several processes, and makes those that fail smaller. */
export async function runCampaign(plan: Plan): Promise<Campaign> {
  const { targets, jobs, more, onFailure } = plan;
  const tallies = targets.map(({ name }) => ({ target: name, inputs: 0, seconds: 0, failures: 0 }));
  const found: Found[] = [];
  const tell = (one: Found): void => {
    found.push(one);
    onFailure(one);
  };
  for (let round = 0; more(round); round++) {
    const orders = ordersOf(plan, plan.seed + round);
    const workers = Array.from({ length: jobs }, () => new Worker());
    await Promise.all(workers.map((worker) => work(worker, orders, tallies, tell)));
    for (const worker of workers) worker.end();
  }
  return { tallies, failures: await smaller(found, plan) };
}

type Range = Extract<Order, { readonly kind: 'range' }>;
type Found = Omit<Failure, 'smallest'>;

function ordersOf({ targets, index, oneIn, own }: Plan, seed: number): Range[] {
  return targets.flatMap(({ name, inputs }) => {
    const most = Math.max(FEWEST, Math.ceil(inputs / oneIn));
    const [first, end] = index === undefined ? [0, most] : [index, index + 1];
    const orders: Range[] = [];
    for (let from = first; from < end; from += BATCH)
      orders.push({ kind: 'range', target: name, seed, own, from, to: Math.min(end, from + BATCH) });
    return orders;
  });
}

async function work(
  worker: Worker,
  orders: Range[],
  tallies: readonly Tally[],
  tell: (found: Found) => void,
): Promise<void> {
  for (let order = orders.shift(); order !== undefined; order = orders.shift()) {
    const { target, seed, from, to } = order;
    const tally = tallies.find((one) => one.target === target);
    if (tally === undefined) continue;
    const { broken, seconds, ended } = await worker.give(order);
    for (const one of broken) tell({ target, seed, ...one });
    tally.failures += broken.length;
    tally.seconds += seconds;
    tally.inputs += (ended ?? to - 1) - from + 1;
    // What comes after the input that ended the process is tried by another one.
    if (ended !== undefined && ended + 1 < to) orders.unshift({ ...order, from: ended + 1 });
  }
}

/** At most so many failures are made smaller; most are one mistake met several times. */
const SHOWN = 8;

async function smaller(found: readonly Found[], { targets, own }: Plan): Promise<readonly Failure[]> {
  const failures: Failure[] = [];
  const seen = new Set<string>();
  const worker = new Worker();
  for (const one of found) {
    const key = `${one.target} ${one.property}`;
    const target = targets.find(({ name }) => name === one.target);
    if (seen.has(key) || target === undefined || failures.length >= SHOWN) continue;
    seen.add(key);
    const { name, bytes } = sampleOf(target, one.seed, one.index, own);
    const fails = async (smallerBytes: Uint8Array): Promise<boolean> => {
      const given = Buffer.from(smallerBytes).toString('base64');
      const { broken } = await worker.give({ kind: 'single', target: one.target, name, bytes: given });
      return broken.some(({ property }) => property === one.property);
    };
    failures.push({ ...one, smallest: { name, bytes: await minimise(bytes, fails) } });
  }
  worker.end();
  return failures;
}

interface Outcome {
  readonly broken: readonly (Broken & { readonly index: number })[];
  readonly seconds: number;
  /** The input at which the process ended. */
  readonly ended?: number;
}

/** A process that tries inputs; another one takes its place when it ends. */
class Worker {
  readonly #folder = mkdtempSync(join(tmpdir(), 'sdx-fuzz-'));
  #child: ChildProcess | undefined;

  end(): void {
    this.#child?.kill();
    rmSync(this.#folder, { recursive: true, force: true });
  }

  give(order: Order): Promise<Outcome> {
    this.#child ??= fork(fileURLToPath(new URL('worker.ts', import.meta.url)), [this.#progress], {
      execArgv: ['--import', 'tsx', '--max-old-space-size=1024'],
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    const child = this.#child;
    return new Promise((settle) => {
      const broken: (Broken & { readonly index: number })[] = [];
      let at = '';
      let hangs = false;
      let used = 0;
      const timer = setInterval(() => {
        const now = this.#position();
        const seconds = secondsOf(child);
        if (now !== at) [at, used] = [now, seconds];
        if (seconds - used < PATIENCE_SECONDS) return;
        hangs = true;
        child.kill('SIGKILL');
      }, 5_000);
      const done = (outcome: Omit<Outcome, 'broken'>): void => {
        clearInterval(timer);
        child.off('message', told).off('exit', ended);
        settle({ broken, ...outcome });
      };
      const told = (report: Report): void => {
        if (report.kind === 'broken') broken.push({ index: report.index, ...report.broken });
        else {
          if (report.broken !== undefined) broken.push({ index: 0, ...report.broken });
          done({ seconds: report.seconds });
        }
      };
      const ended = (code: number | null, signal: string | null): void => {
        this.#child = undefined;
        const index = Number(this.#position()) || 0;
        const property = hangs ? 'comes to an end' : 'leaves the process alone';
        broken.push({ index, property, message: `code ${code}, signal ${signal}` });
        done({ seconds: 0, ended: index });
      };
      child.on('message', told).on('exit', ended);
      child.send(order);
    });
  }

  get #progress(): string {
    return join(this.#folder, 'at');
  }

  #position(): string {
    try {
      return readFileSync(this.#progress, 'utf8').trim();
    } catch {
      return '';
    }
  }
}

/** Processor time that a process has had; 0 where no one can tell. */
function secondsOf({ pid }: ChildProcess): number {
  try {
    const shown = execFileSync('ps', ['-o', 'time=', '-p', String(pid)], { encoding: 'utf8' });
    return shown
      .trim()
      .split(/[-:]/)
      .reduce((sum, part) => sum * 60 + Number(part), 0);
  } catch {
    return 0;
  }
}
