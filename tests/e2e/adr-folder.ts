import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach } from 'vitest';
import { sdx, workplace } from './run.ts';

const places: (() => void)[] = [];

/** An empty project for one test, removed after it. */
export function folder(): string {
  const { path, end } = workplace();
  places.push(end);
  mkdirSync(join(path, '.git'));
  return path;
}
afterEach(() => {
  for (const end of places.splice(0)) end();
});

/** The day on which all records are written. */
export const env = { ADR_DATE: '2024-05-06' };
export const names = (path: string): string[] => readdirSync(path).sort();
export const text = (...path: string[]): string => readFileSync(join(...path), 'utf8');

/** A project on a branch `mine`, which does not have the second record that `main` took since. */
export async function branchedOff(): Promise<string> {
  const { path: cwd, end } = workplace();
  places.push(end);
  const git = (...args: string[]): void =>
    void execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.org', ...args], {
      cwd,
      stdio: 'ignore',
    });
  git('init', '-q', '-b', 'main');
  await sdx(['new', 'adr', 'One'], { cwd, env });
  git('add', '.');
  git('commit', '-qm', 'one');
  git('branch', 'mine');
  await sdx(['new', 'adr', 'Theirs'], { cwd, env });
  git('add', '.');
  git('commit', '-qm', 'theirs');
  git('checkout', '-q', 'mine');
  return cwd;
}
