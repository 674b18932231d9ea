import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach } from 'vitest';
import { workplace } from './run.ts';

/** What is to be ended after the test. */
export const places: (() => void)[] = [];

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
