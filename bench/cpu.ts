import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The project's root folder. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * CPU seconds, user and system, of one whole run of a command, as the operating system accounts for it: Node
 * does not tell a parent what its children used, the shell does.
 */
export function cpuSeconds(command: readonly string[], cwd = root): number {
  const script = 'TIMEFORMAT="%U %S"; time "$@" >/dev/null 2>/dev/null </dev/null';
  const { stderr, status } = spawnSync('bash', ['-c', script, 'bash', ...command], { cwd, encoding: 'utf8' });
  const times = /^(\d+\.\d+) (\d+\.\d+)$/m.exec(stderr);
  if (times === null || status === null || status > 1)
    throw new Error(`${command.join(' ')} did not run: ${stderr}`);
  return Number(times[1]) + Number(times[2]);
}

/** The middle of some figures. */
export function median(figures: readonly number[]): number {
  const sorted = [...figures].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1
    ? (sorted[middle] ?? Number.NaN)
    : ((sorted[middle - 1] ?? Number.NaN) + (sorted[middle] ?? Number.NaN)) / 2;
}

/** Prints one figure beside what it may be, and fails the run when it is more. */
export function report(name: string, ratio: number, unit: string, most: number): void {
  console.log(`${name.padEnd(50)} ${ratio.toFixed(2).padStart(6)} × ${unit} (at most ${most})`);
  if (!(ratio <= most)) process.exitCode = 1;
}
