import { judgeFile } from './app/lint-file.ts';
import { Logs } from './app/lint-logs.ts';
import type { Answer, Batch } from './app/lint-pool.ts';

/**
 * The program of a process that judges files for another one: takes batches over its channel, answers file by file,
 * and ends when the channel is closed.
 */
const logs = new Logs();

process.on('message', async ({ jobs }: Batch) => {
  for (const [index, job] of jobs.entries()) {
    const { source, ...verdict } = await judgeFile(job, logs);
    process.send?.({ index, verdict } satisfies Answer);
  }
});
