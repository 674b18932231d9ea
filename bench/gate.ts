import { execFileSync, spawnSync } from 'node:child_process';
import {
  closeSync,
  existsSync,
  mkdtempSync,
  openSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { randomStream } from '../src/base/random.ts';
import { report, root } from './cpu.ts';

/**
 * What judging a request log costs, against `wc -l`, which only counts lines, and `jq -c .`, which parses and
 * prints them, on the same file in one run. Prints throughput and the most memory that was held, for a small and a
 * large log: it may not grow with the log. `--size 1000` sets the large log's megabytes.
 */
const LEAST_OVER_JQ = 3;
const MOST_GROWTH = 1.5;
const SMALL = 100;

const { values } = parseArgs({ options: { size: { type: 'string', default: '1000' } } });
if (!existsSync(join(root, 'dist/cli.js'))) execFileSync('npm', ['run', '--silent', 'build'], { cwd: root });

const folder = mkdtempSync(join(tmpdir(), 'sdx-bench-'));
try {
  const small = measure(SMALL);
  const large = measure(Number(values.size));
  report({ name: 'jq -c .', value: large.jq / large.sdx, times: 'sdx gate on a log', least: LEAST_OVER_JQ });
  report({
    name: 'memory with a large log',
    value: large.memory / small.memory,
    times: 'with a small one',
    most: MOST_GROWTH,
  });
} finally {
  rmSync(folder, { recursive: true, force: true });
}

interface Measured {
  /** Seconds. */
  readonly jq: number;
  readonly sdx: number;
  /** Bytes. */
  readonly memory: number;
}

function measure(megabytes: number): Measured {
  const log = join(folder, 'api.log');
  writeLog(log, megabytes * 1e6);
  writeFileSync(join(folder, 'gate.yaml'), 'sdx: gate/v1\nlogs: { files: [api.log] }\n');
  const { size } = statSync(log);
  const wc = seconds('wc', ['-l', log]);
  const jq = seconds('jq', ['-c', '.', log]);
  const started = performance.now();
  const { memory, lines } = judge();
  const sdx = (performance.now() - started) / 1000;
  const rate = (time: number) => `${(size / 1e6 / time).toFixed(0)} MB/s`.padStart(10);
  console.log(`gate: ${megabytes} MB, ${lines} lines`);
  console.log(`  wc -l   ${rate(wc)}`);
  console.log(`  jq -c . ${rate(jq)}`);
  console.log(`  sdx     ${rate(sdx)}, at most ${(memory / 1e6).toFixed(0)} MB of memory`);
  return { jq, sdx, memory };
}

function seconds(command: string, args: readonly string[]): number {
  const started = performance.now();
  const { status, error } = spawnSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0)
    throw new Error(`${command} is needed for this comparison: ${error ?? `it ended with ${status}`}`);
  return (performance.now() - started) / 1000;
}

/** Runs the program itself, start and all, and asks it for the most memory it held. */
function judge(): { readonly memory: number; readonly lines: number } {
  const tell = "process.on('exit',()=>process.stderr.write('maxrss '+process.resourceUsage().maxRSS))";
  const args = ['--import', `data:text/javascript,${encodeURIComponent(tell)}`, join(root, 'bin/sdx.js')];
  const ran = spawnSync(process.execPath, [...args, 'gate', folder, '--only', 'logs', '--format', 'json'], {
    encoding: 'utf8',
  });
  if (ran.status !== 0) throw new Error(`the log should pass: ${ran.stdout}${ran.stderr}`);
  const report = JSON.parse(ran.stdout) as { artefacts: { figures: { name: string; value: number }[] }[] };
  const lines = report.artefacts[0]?.figures.find(({ name }) => name === 'lines')?.value ?? 0;
  return { memory: Number(/maxrss (\d+)/.exec(ran.stderr)?.[1]) * 1024, lines };
}

/** Three lines a request: as it begins, a query with nested details, and as it completes. */
function writeLog(path: string, bytes: number): void {
  const random = randomStream(7, 'log');
  const hex = (digits: number) =>
    random
      .below(16 ** digits)
      .toString(16)
      .padStart(digits, '0');
  const file = openSync(path, 'w');
  let lines: string[] = [];
  let time = Date.UTC(2026, 2, 18);
  for (let written = 0; written < bytes; ) {
    time += random.below(20);
    const id = `${hex(4)}${hex(4)}-${hex(4)}-4${hex(3)}-a${hex(3)}-${hex(6)}${hex(6)}`;
    const line = (level: string, message: string, more: object) => {
      const timestamp = new Date(time).toISOString();
      lines.push(
        JSON.stringify({ timestamp, level, service: 'taskforge-api', message, correlation_id: id, ...more }),
      );
    };
    const request = { method: 'GET', path: `/v1/tasks?status=open&page=${random.below(40)}` };
    line('INFO', 'request started', request);
    line('DEBUG', 'query', { db: { rows: random.below(50), ms: random.below(900) / 10 } });
    const duration_ms = random.below(9000) / 10;
    line('INFO', 'request completed', {
      ...request,
      status: 200,
      duration_ms,
      user_id: random.below(10_000),
    });
    if (lines.length < 3000) continue;
    written += writeSync(file, `${lines.join('\n')}\n`);
    lines = [];
  }
  closeSync(file);
}
