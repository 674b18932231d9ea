import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { Pool, type PoolOptions } from '../../src/app/pool.ts';

const folder = mkdtempSync(join(tmpdir(), 'sdx-pool-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Says which job it had and what it was told before, and dies of some of them. */
const program = join(folder, 'worker.mjs');
writeFileSync(
  program,
  `let greeting = 'nothing';
process.on('message', ({ setup, jobs = [] }) => {
  if (setup !== undefined) greeting = setup;
  for (const [index, { name, bytes }] of jobs.entries()) {
    if (name.startsWith('abort')) process.abort();
    if (name.startsWith('kill')) process.kill(process.pid, 'SIGKILL');
    if (name.startsWith('leave')) process.exit(3);
    if (name.startsWith('hang')) for (;;);
    process.send({ index, answer: name + ' ' + bytes.length + ' ' + greeting });
  }
});
`,
);

interface Job {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const poolOf = (size: number, more: Partial<PoolOptions<string>> = {}): Pool<Job, string> =>
  new Pool<Job, string>({ size, program, lost: (how) => `lost: ${how}`, ...more });

const jobs = (names: readonly string[]): readonly Job[] =>
  names.map((name, i) => ({ name, bytes: new Uint8Array(i) }));

const numbered = (count: number): string[] => Array.from({ length: count }, (_, i) => `file-${i}`);

describe('work in several processes', () => {
  it.each([1, 2, 5])('gives the answers in the order of the jobs, with %i of them', async (size) => {
    const names = numbered(70);
    const pool = poolOf(size, { setup: 'hello' });
    for (let round = 0; round < 2; round++)
      expect(await pool.all(jobs(names))).toEqual(names.map((name, i) => `${name} ${i} hello`));
    pool.close();
  });

  it('loses no job but the one that brings a process down, and says of that how it went', async () => {
    const names = numbered(50);
    names[3] = 'kill-it';
    names[4] = 'leave-it';
    names[30] = 'abort-it';
    const pool = poolOf(2);
    const answers = await pool.all(jobs(names));
    pool.close();
    for (const [i, name] of names.entries())
      if (name.startsWith('file')) expect(answers[i]).toBe(`${name} ${i} nothing`);
    expect(answers[3]).toBe('lost: was ended by SIGKILL');
    expect(answers[4]).toBe('lost: ended with code 3');
    expect(answers[30]).toBe('lost: was ended by SIGABRT');
  });

  it('ends a process that hangs, and goes on with the others', async () => {
    const names = numbered(40);
    names[20] = 'hang';
    const pool = poolOf(2, { patience: 3_000, setup: 'again' });
    const answers = await pool.all(jobs(names));
    pool.close();
    expect(answers[20]).toBe('lost: did not come to an end');
    expect(answers.filter((answer) => answer.endsWith(' again'))).toHaveLength(39);
  });

  it('takes no more jobs ahead than it can hold', async () => {
    let taken = 0;
    function* many(): Generator<Job> {
      for (let i = 0; i < 5_000; i++) {
        taken++;
        yield { name: `file-${i}`, bytes: new Uint8Array(0) };
      }
    }
    const pool = poolOf(2);
    let given = 0;
    for await (const answer of pool.stream(many())) {
      expect(answer).toBe(`file-${given} 0 nothing`);
      given++;
      expect(taken - given).toBeLessThan(130);
      if (given === 1_000) break;
    }
    pool.close();
    expect(given).toBe(1_000);
    expect(taken).toBeLessThan(1_200);
  });

  it('passes on what goes wrong with the jobs themselves', async () => {
    function* broken(): Generator<Job> {
      yield { name: 'file-0', bytes: new Uint8Array(0) };
      throw new Error('no more');
    }
    const pool = poolOf(2);
    await expect(async () => {
      for await (const _ of pool.stream(broken()));
    }).rejects.toThrow('no more');
    pool.close();
  });

  it('answers nothing for nothing', async () => {
    expect(await poolOf(3).all([])).toEqual([]);
    expect(poolOf(3, { program: join(folder, 'gone.mjs') }).isReady).toBe(false);
  });
});
