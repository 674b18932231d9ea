/**
 * What starting sdx costs in instructions, which a busy machine does not change: over those of `node -e 0`, counted by
 * `perf stat` where the processor lets it, else by valgrind. Says so and stops where neither is there.
 */
import { spawnSync } from 'node:child_process';
import { plainEnvironment, report, root } from './cpu.ts';

const design = 'bench/design.yaml';
const CASES = [
  ['--version'],
  ['--help'],
  ['estimate', '1+1'],
  ['analyze', design],
  ['lint', design],
  ['grade', design],
];

type Counter = (command: readonly string[]) => number | undefined;

const byPerf: Counter = (command) => {
  const args = ['stat', '-x', ',', '-e', 'instructions:u', ...command];
  const { stderr } = spawnSync('perf', args, { cwd: root, env: plainEnvironment(), encoding: 'utf8' });
  const counted = /^(\d+),.*instructions/m.exec(stderr ?? '')?.[1];
  return counted === undefined ? undefined : Number(counted);
};

const byValgrind: Counter = (command) => {
  const tool = ['--tool=cachegrind', '--cache-sim=no', '--cachegrind-out-file=/dev/null'];
  const args = [...tool, '--smc-check=all-non-file', ...command];
  const { stderr } = spawnSync('valgrind', args, { cwd: root, env: plainEnvironment(), encoding: 'utf8' });
  const counted = /I\s+refs:\s+([\d,]+)/.exec(stderr ?? '')?.[1];
  return counted === undefined ? undefined : Number(counted.replaceAll(',', ''));
};

const bare = ['node', '-e', '0'];
const count = [byPerf, byValgrind].find((counter) => counter(['node', '--version']) !== undefined);
if (count === undefined) {
  console.log('instructions are not counted: neither perf (linux-perf) nor valgrind works here');
} else {
  const least = count(bare) ?? Number.NaN;
  for (const args of CASES) {
    // The first run keeps its compiled code for those that follow.
    spawnSync('node', ['bin/sdx.js', ...args], { cwd: root });
    const value = (count(['node', 'bin/sdx.js', ...args]) ?? Number.NaN) / least;
    report({ name: `sdx ${args.join(' ')}, instructions`, value, times: 'node -e 0' });
  }
}
