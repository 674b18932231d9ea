import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { brokenSayings, inCopy, project } from './acts.ts';
import { shell } from './shell.ts';

let base: string;
beforeAll(async () => {
  base = await project();
});
afterAll(() => rmSync(base, { recursive: true, force: true }));

describe('a place that is odd', () => {
  it('without a working folder is told so', async () => {
    await inCopy(base, async (copy) => {
      for (const line of ['lint .', 'adr list', 'grade .', 'new adr Next']) {
        const result = shell(`mkdir gone; cd gone; rmdir ../gone; sdx ${line}`, copy);
        expect(brokenSayings(result)).toEqual([]);
        expect(result.code).toBe(2);
        expect(result.stdout).toContain('the working folder is not there any more');
      }
    });
  });
});
