import { rmSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  type Act,
  brokenIn,
  brokenSayings,
  inCopy,
  project,
  run,
  type Tree,
  treeOf,
  undisturbed,
} from './acts.ts';

const ACT: Act = { args: ['adr', 'accept', '3'], together: true };

let base: string;
let before: Tree;
beforeAll(async () => {
  base = await project();
  before = treeOf(base);
});
afterAll(() => rmSync(base, { recursive: true, force: true }));

it.each(['ENOSPC', 'SIGINT'])(
  'a log at each of whose writes comes %s is old or new, and neither locked nor littered',
  async (fault) => {
    const { after, write } = await undisturbed(ACT, base);
    // The lock, the record, the index and the journal are written at the least.
    expect(write).toBeGreaterThanOrEqual(10);
    for (let at = 1; at <= write; at++) {
      const way = `write ${at} ${fault}`;
      await inCopy(base, async (copy) => {
        const ended = await run(ACT, copy, { fault: way });
        expect(brokenSayings(ended), way).toEqual([]);
        expect(brokenIn(copy, { act: ACT, way, before, after }, false), way).toEqual([]);
        const left = [...treeOf(copy).keys()].filter((name) => /\.sdx-/.test(name));
        // What is written down already keeps its texts, for the next command to finish with.
        if (!left.includes('docs/adr/.sdx-journal.json')) expect(left, way).toEqual([]);
        expect(left, way).not.toContain('docs/adr/.sdx-lock');
      });
    }
  },
);

it('a lock that can not be looked at when it is given back is given back all the same', async () => {
  const { read } = await undisturbed(ACT, base);
  for (const at of [read, read - 1, read - 2]) {
    await inCopy(base, async (copy) => {
      expect(brokenSayings(await run(ACT, copy, { fault: `read ${at} EMFILE` })), `${at}`).toEqual([]);
      expect([...treeOf(copy).keys()], `${at}`).not.toContain('docs/adr/.sdx-lock');
    });
  }
});
