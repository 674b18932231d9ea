import { type ChildProcess, fork } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Jobs sent to a process at once: enough to keep it busy, few enough to share the work evenly. */
const BATCH = 16;
/** A process that has been silent for so long hangs. Far beyond what the limits on a file allow it to take. */
const PATIENCE_MS = 120_000;
/** Jobs that may be under way for each process: enough that none waits for the slowest, few enough to hold. */
const AHEAD = 4 * BATCH;

/** What a process is told: once how to work, then batch after batch. */
export interface Told<Job> {
  readonly setup?: unknown;
  readonly jobs?: readonly Job[];
}

/** What a process says of one job of a batch. */
export interface Said<Answer> {
  readonly index: number;
  readonly answer: Answer;
}

export interface PoolOptions<Answer> {
  readonly size: number;
  /** The file that a process runs: it is made by the build. */
  readonly program: string;
  /** What every process is told first. */
  readonly setup?: unknown;
  /** Silence after which a process is ended. */
  readonly patience?: number;
  /** The answer in place of one that a process took with it; `how` says how it ended. */
  readonly lost: (how: string) => Answer;
}

/**
 * Does jobs in several processes. The order of the answers is that of the jobs, whoever was faster. A process that
 * dies takes no other job with it: those it had not answered are done one by one, and the one that kills its process
 * again gets an answer that says so.
 */
export class Pool<Job, Answer> {
  readonly #options: PoolOptions<Answer>;
  /** Processes that wait for more. */
  readonly #idle: ChildProcess[] = [];

  constructor(options: PoolOptions<Answer>) {
    this.#options = options;
  }

  /** Whether the program that the processes run is there. */
  get isReady(): boolean {
    return existsSync(this.#options.program);
  }

  /** The answers to all jobs. */
  async all(jobs: readonly Job[]): Promise<readonly Answer[]> {
    const answers: Answer[] = [];
    for await (const answer of this.stream(jobs)) answers.push(answer);
    return answers;
  }

  /** The answers one after the other; only so many jobs are taken ahead of the answer that is waited for. */
  async *stream(jobs: Iterable<Job>): AsyncGenerator<Answer> {
    const { size } = this.#options;
    const line = new Line<Job, Answer>(jobs, size * AHEAD);
    const places = Array.from({ length: size }, () => this.#work(line));
    // Whoever waits for an answer learns of what stops the work.
    const ended = Promise.all(places).catch((problem: unknown) => line.fail(problem));
    try {
      for (let next = await line.next(); next !== undefined; next = await line.next()) yield next.answer;
    } finally {
      line.stop();
      await ended;
    }
  }

  /** Lets the processes end. */
  close(): void {
    for (const child of this.#idle.splice(0)) if (child.connected) child.disconnect();
  }

  /** One place at the work: a process, and another one whenever it dies. */
  async #work(line: Line<Job, Answer>): Promise<void> {
    let child: ChildProcess | undefined;
    try {
      for (let batch = await line.take(); batch !== undefined; batch = await line.take()) {
        child ??= this.#idle.pop() ?? this.#start();
        const left = await this.#ask(child, batch, line);
        if (left === undefined) continue;
        child = undefined;
        const [only, ...others] = left.tickets;
        if (others.length > 0 || batch.length > 1) line.again(left.tickets);
        else if (only !== undefined) line.answer(only, this.#options.lost(left.how));
      }
    } finally {
      if (child !== undefined) this.#idle.push(child);
    }
  }

  #start(): ChildProcess {
    const child = fork(this.#options.program, [], {
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    // What goes wrong between two batches shows when the next one is sent.
    child.on('error', () => {});
    const { setup } = this.#options;
    if (setup !== undefined) child.send({ setup } satisfies Told<Job>, () => {});
    return child;
  }

  /** Has one batch done. What is left where the process died or had to be ended. */
  #ask(
    child: ChildProcess,
    batch: readonly Ticket<Job>[],
    line: Line<Job, Answer>,
  ): Promise<Left<Job> | undefined> {
    const { patience = PATIENCE_MS } = this.#options;
    return new Promise((settle) => {
      const open = new Set(batch);
      let timer: NodeJS.Timeout | undefined;
      const end = (how: string | undefined): void => {
        clearTimeout(timer);
        child.off('message', said).off('error', failed).off('exit', ended);
        settle(how === undefined ? undefined : { tickets: [...open], how });
      };
      const said = ({ index, answer }: Said<Answer>): void => {
        const ticket = batch[index];
        if (ticket === undefined) return;
        open.delete(ticket);
        line.answer(ticket, answer);
        if (open.size === 0) end(undefined);
        else wait();
      };
      const failed = (error: Error): void => end(`could not run (${error.message})`);
      const ended = (code: number | null, signal: NodeJS.Signals | null): void =>
        end(signal === null ? `ended with code ${code}` : `was ended by ${signal}`);
      const wait = (): void => {
        clearTimeout(timer);
        timer = setTimeout(() => {
          end('did not come to an end');
          child.kill('SIGKILL');
        }, patience);
      };
      child.on('message', said).on('error', failed).on('exit', ended);
      wait();
      child.send({ jobs: batch.map(({ job }) => job) } satisfies Told<Job>, (error) => {
        if (error !== null) end('could not be reached');
      });
    });
  }
}

interface Ticket<Job> {
  readonly index: number;
  readonly job: Job;
}

interface Left<Job> {
  /** The jobs that were not answered. */
  readonly tickets: readonly Ticket<Job>[];
  readonly how: string;
}

/** The jobs in their order: who works takes from it, who waits gets the answers one by one. */
class Line<Job, Answer> {
  readonly #jobs: Iterator<Job>;
  readonly #ahead: number;
  /** Jobs that brought a process down in company: each is tried alone. */
  readonly #again: Ticket<Job>[] = [];
  readonly #answers = new Map<number, Answer>();
  #taken = 0;
  #given = 0;
  #exhausted = false;
  #stopped = false;
  #problem: { readonly thrown: unknown } | undefined;
  /** Those who wait until something changes. */
  #waiting: (() => void)[] = [];

  constructor(jobs: Iterable<Job>, ahead: number) {
    this.#jobs = jobs[Symbol.iterator]();
    this.#ahead = ahead;
  }

  /** The next batch, when there is room for its answers; undefined when all jobs are answered. */
  async take(): Promise<readonly Ticket<Job>[] | undefined> {
    while (!this.#stopped) {
      const again = this.#again.shift();
      if (again !== undefined) return [again];
      const batch = this.#fresh();
      if (batch.length > 0) return batch;
      if (this.#exhausted && this.#given + this.#answers.size === this.#taken) return undefined;
      await this.#change();
    }
    return undefined;
  }

  again(tickets: readonly Ticket<Job>[]): void {
    this.#again.push(...tickets);
    this.#changed();
  }

  answer({ index }: Ticket<Job>, answer: Answer): void {
    this.#answers.set(index, answer);
    this.#changed();
  }

  async next(): Promise<{ readonly answer: Answer } | undefined> {
    for (;;) {
      if (this.#problem !== undefined) throw this.#problem.thrown;
      if (this.#answers.has(this.#given)) {
        const answer = this.#answers.get(this.#given) as Answer;
        this.#answers.delete(this.#given);
        this.#given++;
        this.#changed();
        return { answer };
      }
      if (this.#exhausted && this.#given === this.#taken) return undefined;
      await this.#change();
    }
  }

  stop(): void {
    this.#stopped = true;
    this.#changed();
  }

  fail(thrown: unknown): void {
    this.#problem = { thrown };
    this.stop();
  }

  #fresh(): readonly Ticket<Job>[] {
    const batch: Ticket<Job>[] = [];
    // Less room than a batch needs would make batches of one whenever answers are slow to be taken.
    if (this.#given + this.#ahead - this.#taken < BATCH) return batch;
    while (batch.length < BATCH && !this.#exhausted) {
      const { done, value } = this.#jobs.next();
      if (done !== true) batch.push({ index: this.#taken++, job: value });
      else {
        this.#exhausted = true;
        this.#changed();
      }
    }
    return batch;
  }

  #change(): Promise<void> {
    return new Promise((settle) => this.#waiting.push(settle));
  }

  #changed(): void {
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const settle of waiting) settle();
  }
}
