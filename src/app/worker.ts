import type { Said, Told } from './pool.ts';

/**
 * The program of a process that does jobs for another one: it takes batches over its channel, answers job by job,
 * and ends when the channel is closed.
 *
 * @param start makes what does one job, from what the other process says first
 */
export function serve<Job, Answer>(start: (setup: unknown) => (job: Job) => Answer | Promise<Answer>): void {
  let work: ((job: Job) => Answer | Promise<Answer>) | undefined;
  process.on('message', async ({ setup, jobs = [] }: Told<Job>) => {
    work = setup === undefined ? (work ?? start(undefined)) : start(setup);
    for (const [index, job] of jobs.entries())
      process.send?.({ index, answer: await work(job) } satisfies Said<Answer>);
  });
}
