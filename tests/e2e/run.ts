import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's root folder. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** The program under test: the bundle, or another binary where the environment names one (`SDX_BIN`). */
const binary = process.env.SDX_BIN ?? join(root, 'bin/sdx.js');

/** The Node that runs it. */
const node = process.env.SDX_NODE ?? process.execPath;

export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly cwd?: string;
  readonly input?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs `sdx` to its end as a script would: no terminal, a plain environment, standard input closed if none. */
export function sdx(args: readonly string[], options: RunOptions = {}): Promise<Ran> {
  return run(binary, args, options);
}

/** The same of a program that is somewhere else. */
export function run(program: string, args: readonly string[], options: RunOptions = {}): Promise<Ran> {
  const env = { PATH: process.env.PATH ?? '', HOME: tmpdir(), LANG: 'C.UTF-8', ...options.env };
  return new Promise((resolve, reject) => {
    const child = spawn(node, [program, ...args], { cwd: options.cwd ?? root, env, timeout: 60_000 });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
    child.on('error', reject);
    child.on('close', (code) => {
      resolve({ code, stdout: Buffer.concat(out).toString(), stderr: Buffer.concat(err).toString() });
    });
    child.stdin.on('error', () => {});
    child.stdin.end(options.input ?? '');
  });
}

/** An empty folder for one test, removed by `end`; `examples` are copied in where asked for. */
export function workplace(...examples: readonly string[]): {
  readonly path: string;
  readonly end: () => void;
} {
  const path = mkdtempSync(join(tmpdir(), 'sdx-'));
  for (const example of examples)
    cpSync(join(root, 'examples', example), join(path, example), { recursive: true });
  return { path, end: () => rmSync(path, { recursive: true, force: true }) };
}
