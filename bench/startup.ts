/**
 * What starting sdx costs: its CPU time over that of `node -e 0`, pair by pair in one run, because on a shared
 * machine seconds say little and the ratio of neighbours stays. The median over the pairs counts.
 */
import { cpuSeconds, median, report } from './cpu.ts';

const PAIRS = Number(process.env.BENCH_PAIRS ?? 15);
/** A finished design of 150 lines, which nothing is found in. */
const design = 'bench/design.yaml';

const CASES: readonly { readonly args: readonly string[]; readonly most: number }[] = [
  { args: ['--version'], most: 2.2 },
  { args: ['--help'], most: 2.4 },
  { args: ['estimate', '1+1'], most: 2.5 },
  { args: ['lint', design], most: 3.5 },
  { args: ['grade', design], most: 3.5 },
];

for (const { args, most } of CASES) {
  const ratios = Array.from(
    { length: PAIRS },
    () => cpuSeconds(['node', 'bin/sdx.js', ...args]) / cpuSeconds(['node', '-e', '0']),
  );
  report({ name: `sdx ${args.join(' ')}`, value: median(ratios), times: 'node -e 0', most });
}
