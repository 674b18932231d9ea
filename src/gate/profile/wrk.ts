import type { Measurements } from './samples.ts';
import { SECONDS } from './units.ts';

/** Reads what `wrk --latency` prints: a summary. Undefined where it has no distribution. */
export function wrkSummary(text: string): Measurements | undefined {
  const median = /^ {1,20}50% {1,20}([\d.]{1,20})(us|ms|s|m|h)$/m.exec(text);
  const setting = /^ {1,20}(\d{1,9}) threads and (\d{1,9}) connections$/m.exec(text);
  if (median === null) return undefined;
  const path = /^Running \S{1,20} test @ (\S{1,500})$/m.exec(text)?.[1] ?? '';
  const failed = /^ {1,20}Non-2xx or 3xx responses: (\d{1,15})$/m.exec(text)?.[1];
  return {
    tool: 'wrk --latency',
    workload: {
      path: path.replace(/^\w+:\/\/[^/]*/, ''),
      ...(setting === null ? {} : { threads: setting[1] ?? '', connections: setting[2] ?? '' }),
    },
    median: Number(median[1]) * SECONDS[median[2] as keyof typeof SECONDS],
    how: 'wrk keeps no samples: measure with k6 (--out csv), hyperfine (--export-json), or a script that writes one number a request.',
    ...(failed === undefined ? {} : { failed: `${failed} responses were neither 2xx nor 3xx` }),
  };
}
