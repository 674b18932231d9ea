import { spawnSync } from 'node:child_process';
import { appendFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The project's root folder. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * The environment that commands are measured in. Certificates that it names for Node are left out: Node reads them
 * before it does anything, so that `node -e 0` would cost more than twice as much, and all that is held against it
 * look cheap.
 */
export function plainEnvironment(): NodeJS.ProcessEnv {
  const { NODE_EXTRA_CA_CERTS: _, ...rest } = process.env;
  return rest;
}

/**
 * CPU seconds, user and system, of one whole run of a command, as the operating system accounts for it: Node
 * does not tell a parent what its children used, the shell does.
 */
export function cpuSeconds(command: readonly string[], cwd = root): number {
  const script = 'TIMEFORMAT="%U %S"; time "$@" >/dev/null 2>/dev/null </dev/null';
  const { stderr, status } = spawnSync('bash', ['-c', script, 'bash', ...command], {
    cwd,
    env: plainEnvironment(),
    encoding: 'utf8',
  });
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

/**
 * How many times the CPU time of one call another takes in this process, once both are warm: the least of each over
 * rounds that alternate between them. Each is called as often as takes about as long, since what else the machine does
 * disturbs a short measurement in another way than a long one.
 */
export function timesCpu(call: () => unknown, by: () => unknown, rounds: number): number {
  const [calls, times] = [callsIn(call), callsIn(by)];
  const least = { call: Number.POSITIVE_INFINITY, by: Number.POSITIVE_INFINITY };
  for (let round = 0; round < rounds; round++) {
    least.call = Math.min(least.call, cpuMilliseconds(call, calls));
    least.by = Math.min(least.by, cpuMilliseconds(by, times));
  }
  return least.call / least.by;
}

const WARM_MS = 1500;
const TURN_MS = 150;

/** How often a call is made in one turn, after it was made until it is warm. */
function callsIn(call: () => unknown): number {
  let each = 0;
  for (let spent = 0; spent < WARM_MS; spent += each) each = cpuMilliseconds(call, 1);
  return Math.max(1, Math.round(TURN_MS / each));
}

/** Mean CPU milliseconds of one of several calls, in all threads of this process. */
function cpuMilliseconds(call: () => unknown, calls: number): number {
  const before = process.cpuUsage();
  for (let i = 0; i < calls; i++) call();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000 / calls;
}

/** One measured figure and what it is held to. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  /** Of a ratio, what it is a multiple of: `node -e 0`. */
  readonly times?: string;
  /** Of anything else, its unit: `MB`. */
  readonly unit?: string;
  readonly most?: number;
  readonly least?: number;
}

/** Whether a figure keeps to its limits; one without limits is there to be looked at. */
export const isKept = ({ value, most, least }: Figure): boolean =>
  (most === undefined || value <= most) && (least === undefined || value >= least);

/** `12.3 × node -e 0`, `184 MB`. */
export const shownValue = ({ value, times, unit }: Figure): string =>
  times === undefined ? `${value.toFixed(0)} ${unit ?? ''}`.trim() : `${value.toFixed(2)} × ${times}`;

/** `at most 3.5`; empty without a limit. */
export const shownLimit = ({ most, least }: Figure): string =>
  most !== undefined ? `at most ${most}` : least !== undefined ? `at least ${least}` : '';

/**
 * Prints one figure beside what it may be, and fails the run when it is not. Where `BENCH_FIGURES` names a file, the
 * figure is added to it as a line of JSON.
 */
export function report(figure: Figure): void {
  const limit = shownLimit(figure);
  console.log(`${figure.name.padEnd(50)} ${shownValue(figure)}${limit === '' ? '' : ` (${limit})`}`);
  const file = process.env['BENCH_FIGURES'];
  if (file !== undefined) appendFileSync(file, `${JSON.stringify(figure)}\n`);
  if (!isKept(figure)) process.exitCode = 1;
}
