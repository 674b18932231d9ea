import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import { type RunOptions, sdx, workplace } from './run.ts';

/** The folder of the test that runs. */
export let cwd: string;
let end: () => void;

beforeEach(() => {
  ({ path: cwd, end } = workplace());
});
afterEach(() => end());

export function write(name: string, text: string | Uint8Array): void {
  mkdirSync(dirname(join(cwd, name)), { recursive: true });
  writeFileSync(join(cwd, name), text);
}
export const text = (name: string): string => readFileSync(join(cwd, name), 'utf8');

export function git(...args: string[]): void {
  execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.org', ...args], {
    cwd,
    stdio: 'ignore',
  });
}

interface Found {
  readonly code: number | null;
  readonly found: readonly string[];
  readonly stderr: string;
}

/** What is found, as `file:line rule`. */
export async function lint(args: readonly string[] = [], options: RunOptions = {}): Promise<Found> {
  const { code, stdout, stderr } = await sdx(['lint', ...args, '--format', 'json'], { cwd, ...options });
  const { files } = JSON.parse(stdout) as {
    files: { file: string; findings: { rule: string; start: { line: number } }[] }[];
  };
  return {
    code,
    stderr,
    found: files.flatMap(({ file, findings }) =>
      findings.map(({ rule, start }) => `${file}:${start.line} ${rule}`),
    ),
  };
}

/** Two objectives that nothing can hold. */
export const PERFECT =
  'sdx: design/v1\ntitle: Links\nslos:\n  up: { sli: availability, objective: 100% }\n  down: { sli: availability, objective: 100% }\n';
