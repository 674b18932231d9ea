import { type ChildProcess, fork } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from './assets.ts';
import type { Job, Verdict } from './lint-file.ts';
import type { JudgeAll } from './lint-judge.ts';
import { unreadable } from './lint-unreadable.ts';

/** Files sent to a process at once: enough to keep it busy, few enough to share the work evenly. */
const BATCH = 16;
/** A process that has been silent for so long hangs. Far beyond what the limits on a file allow it to take. */
const PATIENCE_MS = 120_000;

/** What a process is asked for, and what it answers for each file of it. */
export interface Batch {
  readonly jobs: readonly Job[];
}

export interface Answer {
  readonly index: number;
  readonly verdict: Verdict;
}

/**
 * Judges files in several processes. The order of the answers is that of the files, whoever was faster. A process
 * that dies takes no other file with it: those it had not answered are judged one by one, and the one that kills
 * its process again gets a result that says so.
 */
export class Pool {
  readonly #size: number;
  readonly #program: string;
  /** Processes that wait for more. */
  readonly #idle: ChildProcess[] = [];

  constructor(size: number, program: string = join(packageRoot, 'dist', 'lint-worker.js')) {
    this.#size = size;
    this.#program = program;
  }

  /** Whether the program that the processes run is there: it is made by the build. */
  get isReady(): boolean {
    return existsSync(this.#program);
  }

  readonly judge: JudgeAll = async (jobs) => {
    const verdicts: Verdict[] = new Array(jobs.length);
    const queue: (readonly number[])[] = [];
    for (let from = 0; from < jobs.length; from += BATCH)
      queue.push(Array.from({ length: Math.min(BATCH, jobs.length - from) }, (_, i) => from + i));
    const size = Math.min(this.#size, queue.length);
    await Promise.all(Array.from({ length: size }, () => this.#work(jobs, queue, verdicts)));
    return verdicts;
  };

  /** One place at the work: a process, and another one whenever it dies. */
  async #work(jobs: readonly Job[], queue: (readonly number[])[], verdicts: Verdict[]): Promise<void> {
    let child = this.#idle.pop();
    try {
      for (let batch = queue.shift(); batch !== undefined; batch = queue.shift()) {
        child ??= this.#start();
        const left = await ask(child, batch, jobs, verdicts);
        if (left === undefined) continue;
        child = undefined;
        const [only, ...others] = left.indices;
        if (others.length > 0) queue.push(...left.indices.map((index) => [index]));
        else if (only !== undefined && batch.length > 1) queue.push([only]);
        else if (only !== undefined) verdicts[only] = unreadable(died(left.how));
      }
    } finally {
      if (child !== undefined) this.#idle.push(child);
    }
  }

  /** Lets the processes end. */
  close(): void {
    for (const child of this.#idle.splice(0)) if (child.connected) child.disconnect();
  }

  #start(): ChildProcess {
    const child = fork(this.#program, [], {
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    // What goes wrong between two batches shows when the next one is sent.
    return child.on('error', () => {});
  }
}

const died = (how: string): string =>
  `The process that judged this file ${how}. Please report it with the file: this is a bug in sdx.`;

interface Left {
  /** The files that were not answered. */
  readonly indices: readonly number[];
  readonly how: string;
}

/** Has one batch judged. What is left where the process died or had to be ended. */
function ask(
  child: ChildProcess,
  batch: readonly number[],
  jobs: readonly Job[],
  verdicts: Verdict[],
): Promise<Left | undefined> {
  return new Promise((settle) => {
    const open = new Set(batch);
    let timer: NodeJS.Timeout | undefined;
    const end = (left: Left | undefined): void => {
      clearTimeout(timer);
      child.off('message', answered).off('error', failed).off('exit', ended);
      settle(left);
    };
    const answered = ({ index, verdict }: Answer): void => {
      const at = batch[index];
      if (at === undefined) return;
      verdicts[at] = verdict;
      open.delete(at);
      if (open.size === 0) end(undefined);
      else wait();
    };
    const failed = (error: Error): void =>
      end({ indices: [...open], how: `could not run (${error.message})` });
    const ended = (code: number | null, signal: NodeJS.Signals | null): void =>
      end({
        indices: [...open],
        how: signal === null ? `ended with code ${code}` : `was ended by ${signal}`,
      });
    const wait = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        end({ indices: [...open], how: 'did not come to an end' });
        child.kill('SIGKILL');
      }, PATIENCE_MS);
    };
    child.on('message', answered).on('error', failed).on('exit', ended);
    wait();
    child.send({ jobs: batch.map((at) => jobs[at] as Job) } satisfies Batch, (error) => {
      if (error !== null) end({ indices: [...open], how: 'could not be reached' });
    });
  });
}
