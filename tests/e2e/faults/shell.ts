import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../run.ts';
import { type Ended, environment } from './acts.ts';

const binary = join(root, 'bin/sdx.js');

/** What a line of a shell says in a folder, both streams as one; `sdx` is the program. */
export function shell(line: string, cwd: string): Ended {
  const env = { PATH: process.env.PATH ?? '', HOME: cwd, ...environment(cwd) };
  const own = `sdx() { ${process.execPath} ${binary} "$@"; }`;
  const script = `${own}; ( ${line} ) 2>&1; echo "[exit $?]"`;
  const out = execFileSync('bash', ['-c', script], { cwd, env, encoding: 'utf8' });
  const [whole, code] = /\[exit (\d+)\]\n$/.exec(out) ?? ['', '-1'];
  const text = out.slice(0, out.length - whole.length);
  return { code: Number(code), signal: null, stdout: text, stderr: text };
}
