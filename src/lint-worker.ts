import { type Job, judgeFile, type Verdict } from './app/lint-file.ts';
import { Logs } from './app/lint-logs.ts';
import { serve } from './app/worker.ts';

serve<Job, Verdict>(() => {
  const logs = new Logs();
  return async (job) => {
    const { source, ...verdict } = await judgeFile(job, logs);
    return verdict;
  };
});
