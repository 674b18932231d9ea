import { spawn } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Act, brokenSayings, inCopy, project, run, treeOf, undisturbed } from './acts.ts';

const act = (...args: string[]): Act => ({ args });
const json = ['--format', 'json'];

let base: string;
beforeAll(async () => {
  base = await project();
});
afterAll(() => rmSync(base, { recursive: true, force: true }));

describe('two runs at once', () => {
  it.each([
    [['lint', 'docs', '--fix']],
    [['lint', 'docs', '--write-baseline']],
    [['lint', 'docs', '--cache', '--cache-location', 'cache']],
    [['lint', 'docs', '--format', 'json=out/lint.json']],
    [['init', '--ci', 'github']],
    [['adr', 'accept', '3']],
    [['adr', 'index']],
  ])('%j leave what one would have left', async (args) => {
    const { after } = await undisturbed(act(...args), base);
    await inCopy(base, async (copy) => {
      const results = await Promise.all([1, 2, 3].map(() => run(act(...args), copy)));
      for (const result of results) expect(brokenSayings(result)).toEqual([]);
      const now = treeOf(copy);
      expect([...now.keys()]).toEqual([...after.keys()]);
      for (const [name, text] of after) if (!name.startsWith('cache')) expect(now.get(name), name).toBe(text);
    });
  });
});

describe('a clock that jumps', () => {
  /** Each look at the clock is a year before or after the last one. */
  const CLOCK = `data:text/javascript,${encodeURIComponent(
    'let n = 0; const Real = Date; const now = () => Real.parse("2026-01-01") + (n++ % 2 ? -1 : 1) * 3.15e10 * n; globalThis.Date = class extends Real { constructor(...a) { super(...(a.length ? a : [now()])); } static now() { return now(); } };',
  )}`;
  const env = { NODE_OPTIONS: `--import ${CLOCK}` };

  it('changes no result', async () => {
    await inCopy(base, async (copy) => {
      for (const args of [
        ['lint', 'docs/design.yaml', ...json],
        ['grade', 'docs', ...json],
        ['analyze', 'docs/design.yaml', ...json],
        ['gate', 'gate', ...json],
        ['adr', 'list', ...json],
      ]) {
        const [steady, jumping] = [await run(act(...args), copy), await run(act(...args), copy, { env })];
        expect(jumping, args.join(' ')).toEqual(steady);
      }
    });
  });

  it('keeps nobody from a log that another run holds for a moment', async () => {
    await inCopy(base, async (copy) => {
      const lock = join(copy, 'docs/adr/.sdx-lock');
      const holder = spawn('sleep', ['1.5']);
      writeFileSync(lock, `${hostname()} ${holder.pid} 1`);
      holder.on('exit', () => rmSync(lock, { force: true }));
      const result = await run(act('new', 'adr', 'Next'), copy, { env });
      expect(result).toMatchObject({ code: 0, stdout: 'docs/adr/0004-next.md\n' });
    });
  });
});
