import { type Random, randomStream } from '../../src/base/random.ts';
import type { SimStation, SimStep, System } from './systems.ts';

/**
 * A discrete-event simulation of a system: Poisson arrivals, one first-come-first-served queue at each station
 * with as many servers as its replicas work on at once, requests that go from station to station, wait for the
 * last of their parallel branches, and do not wait for what is asynchronous. Knows nothing of queueing theory.
 */
export interface Simulated {
  /** By station: the share of server time that was spent serving, with its standard error. */
  readonly use: readonly Estimate[];
  /** By flow: seconds from arrival to the last thing waited for. */
  readonly latency: readonly { readonly mean: Estimate; readonly p99: Estimate }[];
  readonly requests: number;
}

export interface Estimate {
  readonly value: number;
  /** Standard error from batch means. */
  readonly error: number;
}

/** Requests before anything is counted, while queues fill. */
const WARM_UP = 5000;
const BATCHES = 16;

export interface SimulationOptions {
  readonly seed: number;
  /** Requests in all, at first. */
  readonly requests: number;
  /** The simulation goes on until its own errors are no more than these shares of the values, or it is this long. */
  readonly meanError: number;
  readonly p99Error: number;
  readonly mostRequests: number;
}

/** Simulates until the answer is good enough, doubling the batches. */
export function simulate(system: System, options: SimulationOptions): Simulated {
  const run = new Run(system, options.seed);
  run.until(WARM_UP);
  const batches: Batch[] = [];
  for (let size = options.requests / BATCHES; ; ) {
    while (batches.length < BATCHES) batches.push(run.batch(size));
    const result = summary(batches, run.requests);
    const isGood = result.latency.every(
      ({ mean, p99 }) =>
        mean.error <= options.meanError * mean.value && p99.error <= options.p99Error * p99.value,
    );
    if (isGood || run.requests >= options.mostRequests) return result;
    // Two batches become one, so that batches stay long against the memory of the queues.
    for (let i = 0; i < BATCHES / 2; i++)
      batches.splice(i, 2, merged(batches[i] as Batch, batches[i + 1] as Batch));
    size *= 2;
  }
}

/** What was seen in one stretch of time. */
interface Batch {
  readonly seconds: number;
  readonly busy: readonly number[];
  readonly latencies: readonly Histogram[];
}

function merged(a: Batch, b: Batch): Batch {
  return {
    seconds: a.seconds + b.seconds,
    busy: a.busy.map((value, i) => value + (b.busy[i] ?? 0)),
    latencies: a.latencies.map((histogram, i) => histogram.plus(b.latencies[i] as Histogram)),
  };
}

function summary(batches: readonly Batch[], requests: number): Simulated {
  const whole = batches.reduce(merged);
  const estimate = (value: number, each: (batch: Batch) => number): Estimate => {
    const values = batches.map(each);
    const middle = values.reduce((sum, v) => sum + v, 0) / values.length;
    const variance = values.reduce((sum, v) => sum + (v - middle) ** 2, 0) / (values.length - 1);
    return { value, error: Math.sqrt(variance / values.length) };
  };
  return {
    requests,
    use: whole.busy.map((busy, i) => estimate(busy / whole.seconds, (b) => (b.busy[i] ?? 0) / b.seconds)),
    latency: whole.latencies.map((histogram, i) => ({
      mean: estimate(histogram.mean, (b) => b.latencies[i]?.mean ?? 0),
      p99: estimate(histogram.percentile(0.99), (b) => b.latencies[i]?.percentile(0.99) ?? 0),
    })),
  };
}

/** Counts by size, in steps of half a percent. */
class Histogram {
  static readonly #least = Math.log(1e-6);
  static readonly #step = 0.005;
  readonly #counts = new Uint32Array(4000);
  #sum = 0;
  #count = 0;

  add(value: number): void {
    const bin = Math.ceil((Math.log(value) - Histogram.#least) / Histogram.#step);
    const index = Math.max(0, Math.min(this.#counts.length - 1, bin));
    this.#counts[index] = (this.#counts[index] as number) + 1;
    this.#sum += value;
    this.#count++;
  }

  get mean(): number {
    return this.#sum / this.#count;
  }

  percentile(share: number): number {
    let left = share * this.#count;
    for (let i = 0; i < this.#counts.length; i++) {
      left -= this.#counts[i] as number;
      // The middle of the bin.
      if (left <= 0) return Math.exp(Histogram.#least + (i - 0.5) * Histogram.#step);
    }
    return Number.NaN;
  }

  plus(other: Histogram): Histogram {
    const sum = new Histogram();
    for (let i = 0; i < this.#counts.length; i++)
      sum.#counts[i] = (this.#counts[i] as number) + (other.#counts[i] as number);
    sum.#sum = this.#sum + other.#sum;
    sum.#count = this.#count + other.#count;
    return sum;
  }
}

/** What one request will do: stations in order, branches to wait for, work to leave behind. */
type Plan = readonly (number | { readonly all: readonly Plan[] } | { readonly later: Plan })[];

/** One thread of a request. */
interface Task {
  readonly plan: Plan;
  next: number;
  /** Of a whole request: its flow and when it came; -1 for work nobody waits for. */
  readonly flow: number;
  readonly started: number;
  /** Of a branch: what waits for it. */
  readonly join: { left: number; readonly task: Task } | undefined;
}

class Run {
  readonly #system: System;
  readonly #random: Random;
  readonly #events = new Events();
  readonly #free: number[];
  readonly #queues: Task[][];
  readonly #heads: number[];
  #now = 0;
  #busy: number[];
  #latencies: Histogram[];
  requests = 0;

  constructor(system: System, seed: number) {
    this.#system = system;
    this.#random = randomStream(seed, 'simulation');
    this.#free = system.stations.map(({ replicas, concurrency }) => replicas * concurrency);
    this.#queues = system.stations.map(() => []);
    this.#heads = system.stations.map(() => 0);
    this.#busy = system.stations.map(() => 0);
    this.#latencies = system.flows.map(() => new Histogram());
    for (const [i, { rate }] of system.flows.entries())
      this.#events.push(this.#exponential(1 / rate), -1 - i, undefined);
  }

  /** Goes on until so many requests have come. */
  until(requests: number): void {
    while (this.requests < requests) this.#step();
  }

  batch(requests: number): Batch {
    const start = this.#now;
    this.#busy = this.#busy.map(() => 0);
    this.#latencies = this.#latencies.map(() => new Histogram());
    this.until(this.requests + requests);
    const servers = this.#system.stations.map(({ replicas, concurrency }) => replicas * concurrency);
    const busy = this.#busy.map((seconds, i) => seconds / (servers[i] ?? 1));
    return { seconds: this.#now - start, busy, latencies: this.#latencies };
  }

  #step(): void {
    const { time, what, task } = this.#events.pop();
    this.#now = time;
    if (what < 0) {
      const flow = -1 - what;
      const { rate, path } = this.#system.flows[flow] as System['flows'][number];
      this.requests++;
      this.#advance({ plan: this.#plan(path), next: 0, flow, started: time, join: undefined });
      this.#events.push(time + this.#exponential(1 / rate), what, undefined);
      return;
    }
    const queue = this.#queues[what] as Task[];
    const head = this.#heads[what] as number;
    if (head < queue.length) {
      this.#heads[what] = head + 1;
      this.#serve(what, queue[head] as Task);
      if (head > 1000) {
        queue.splice(0, head + 1);
        this.#heads[what] = 0;
      }
    } else {
      this.#free[what] = (this.#free[what] as number) + 1;
    }
    this.#advance(task as Task);
  }

  /** Takes a task to its next station, or to its end. */
  #advance(start: Task): void {
    let task = start;
    for (;;) {
      const step = task.plan[task.next++];
      if (typeof step === 'number') {
        this.#arrive(step, task);
        return;
      }
      if (step === undefined) {
        if (task.join === undefined) {
          if (task.flow >= 0) this.#latencies[task.flow]?.add(this.#now - task.started);
          return;
        }
        if (--task.join.left > 0) return;
        task = task.join.task;
      } else if ('later' in step) {
        this.#advance({ plan: step.later, next: 0, flow: -1, started: 0, join: undefined });
      } else {
        const join = { left: step.all.length, task };
        for (const plan of step.all) this.#advance({ plan, next: 0, flow: -1, started: 0, join });
        return;
      }
    }
  }

  #arrive(station: number, task: Task): void {
    const free = this.#free[station] as number;
    if (free > 0) {
      this.#free[station] = free - 1;
      this.#serve(station, task);
    } else {
      this.#queues[station]?.push(task);
    }
  }

  #serve(station: number, task: Task): void {
    const time = this.#serviceTime(this.#system.stations[station] as SimStation);
    this.#busy[station] = (this.#busy[station] as number) + time;
    this.#events.push(this.#now + time, station, task);
  }

  #exponential(mean: number): number {
    return -mean * Math.log(1 - this.#random.fraction());
  }

  #serviceTime({ mean, cv }: SimStation): number {
    if (cv === 1) return this.#exponential(mean);
    if (cv === 0) return mean;
    if (cv < 1) {
      const stages = Math.round(1 / cv ** 2);
      let time = 0;
      for (let i = 0; i < stages; i++) time += this.#exponential(mean / stages);
      return time;
    }
    // Two exponentials that bring half of the mean each.
    const often = (1 + Math.sqrt((cv * cv - 1) / (cv * cv + 1))) / 2;
    return this.#exponential(this.#random.fraction() < often ? mean / (2 * often) : mean / (2 * (1 - often)));
  }

  #plan(steps: readonly SimStep[]): Plan {
    const plan: Plan[number][] = [];
    for (const step of steps) {
      if ('call' in step) for (let i = 0; i < step.times; i++) plan.push(step.call);
      else if ('try' in step) {
        plan.push(step.try);
        if (this.#random.fraction() >= step.hit) plan.push(...this.#plan(step.miss));
      } else if ('either' in step) {
        plan.push(...this.#plan(oneWay(step.either, this.#random)));
      } else if ('parallel' in step) plan.push({ all: step.parallel.map((branch) => this.#plan(branch)) });
      else plan.push({ later: this.#plan(step.async) });
    }
    return plan;
  }
}

type Ways = Extract<SimStep, { either: unknown }>['either'];

/** One of several ways, by their shares. */
export function oneWay(ways: Ways, random: Random): readonly SimStep[] {
  let left = random.fraction();
  for (const { share, path } of ways) {
    left -= share;
    if (left < 0) return path;
  }
  return ways.at(-1)?.path ?? [];
}

/** What happens next: a binary heap by time. `what` is a station whose server is done, or -1 less a flow. */
class Events {
  readonly #times: number[] = [];
  readonly #whats: number[] = [];
  readonly #tasks: (Task | undefined)[] = [];

  push(time: number, what: number, task: Task | undefined): void {
    const times = this.#times;
    let at = times.length;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if ((times[parent] as number) <= time) break;
      this.#move(parent, at);
      at = parent;
    }
    this.#set(at, time, what, task);
  }

  pop(): { readonly time: number; readonly what: number; readonly task: Task | undefined } {
    const times = this.#times;
    const first = { time: times[0] as number, what: this.#whats[0] as number, task: this.#tasks[0] };
    const time = times.pop() as number;
    const what = this.#whats.pop() as number;
    const task = this.#tasks.pop();
    const count = times.length;
    if (count === 0) return first;
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= count) break;
      if (child + 1 < count && (times[child + 1] as number) < (times[child] as number)) child++;
      if ((times[child] as number) >= time) break;
      this.#move(child, at);
      at = child;
    }
    this.#set(at, time, what, task);
    return first;
  }

  #move(from: number, to: number): void {
    this.#set(to, this.#times[from] as number, this.#whats[from] as number, this.#tasks[from]);
  }

  #set(at: number, time: number, what: number, task: Task | undefined): void {
    this.#times[at] = time;
    this.#whats[at] = what;
    this.#tasks[at] = task;
  }
}
