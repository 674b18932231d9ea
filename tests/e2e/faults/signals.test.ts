import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { randomStream } from '../../../src/base/random.ts';
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
import { ACTS } from './campaign.ts';

let base: string;
let before: Tree;
beforeAll(async () => {
  base = await project();
  before = treeOf(base);
});
afterAll(() => rmSync(base, { recursive: true, force: true }));

describe('a signal at a random moment', () => {
  it('ends the run by itself, and leaves every file old or new', async () => {
    const random = randomStream(11, 'signals');
    const changing = ACTS.filter(({ args }) => /fix|baseline|new|supersede|init/.test(args.join(' ')));
    let ended = 0;
    for (let i = 0; i < 12; i++) {
      const tried = changing[i % changing.length] as Act;
      const signal = i % 2 === 0 ? 'SIGINT' : 'SIGTERM';
      await inCopy(base, async (copy) => {
        const { after } = await undisturbed(tried, base);
        const wait = 40 + random.below(400);
        const result = await run(tried, copy, { onStart: (kill) => setTimeout(() => kill(signal), wait) });
        expect(brokenSayings(result), tried.args.join(' ')).toEqual([]);
        expect(
          brokenIn(copy, { act: tried, way: signal, before, after }, false),
          tried.args.join(' '),
        ).toEqual([]);
        if (result.signal === null) return;
        expect(result.signal).toBe(signal);
        ended++;
      });
    }
    expect(ended).toBeGreaterThan(0);
  }, 240_000);
});
