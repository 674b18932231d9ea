import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Job } from '../../src/app/lint-file.ts';
import { Pool } from '../../src/app/lint-pool.ts';
import { plainProfile } from '../../src/lint/profile.ts';

const folder = mkdtempSync(join(tmpdir(), 'sdx-pool-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A judge that says which file it had, and dies of some of them. */
const program = join(folder, 'judge.mjs');
writeFileSync(
  program,
  `process.on('message', ({ jobs }) => {
  for (const [index, { name, bytes, profile }] of jobs.entries()) {
    if (name.startsWith('abort')) process.abort();
    if (name.startsWith('kill')) process.kill(process.pid, 'SIGKILL');
    if (name.startsWith('leave')) process.exit(3);
    const message = name + ' ' + bytes.length + ' ' + profile.uses.size;
    process.send({ index, verdict: { status: 'read', suppressed: 0, findings: [{ message }] } });
  }
});
`,
);

function jobs(names: readonly string[]): readonly Job[] {
  const profile = plainProfile([{ id: 'a/b', severity: 'error' }]);
  return names.map((name, i) => ({ name, path: `/${name}`, bytes: new Uint8Array(i), profile }));
}

describe('judging in several processes', () => {
  it.each([1, 2, 5])('gives the answers in the order of the files, with %i of them', async (size) => {
    const names = Array.from({ length: 70 }, (_, i) => `file-${i}`);
    const pool = new Pool(size, program);
    for (let round = 0; round < 2; round++) {
      const verdicts = await pool.judge(jobs(names));
      expect(verdicts.map(({ findings }) => findings[0]?.message)).toEqual(
        names.map((name, i) => `${name} ${i} 1`),
      );
    }
    pool.close();
  });

  it('loses no file but the one that brings a process down, and says of that how it went', async () => {
    const names = Array.from({ length: 50 }, (_, i) => `file-${i}`);
    names[3] = 'kill-it';
    names[4] = 'leave-it';
    names[30] = 'abort-it';
    const pool = new Pool(2, program);
    const verdicts = await pool.judge(jobs(names));
    pool.close();
    for (const [i, { status, findings }] of verdicts.entries()) {
      const name = names[i] ?? '';
      if (name.startsWith('file')) expect([status, findings[0]?.message]).toEqual(['read', `${name} ${i} 1`]);
      else expect([name, status, findings[0]?.rule]).toEqual([name, 'unreadable', 'read/unreadable']);
    }
    expect(verdicts[3]?.findings[0]?.message).toContain('SIGKILL');
    expect(verdicts[4]?.findings[0]?.message).toContain('code 3');
    expect(verdicts[30]?.findings[0]?.message).toContain('SIGABRT');
  });

  it('answers nothing for nothing', async () => {
    expect(await new Pool(3, program).judge([])).toEqual([]);
    expect(new Pool(3, join(folder, 'gone.mjs')).isReady).toBe(false);
  });
});
