import { readdirSync, rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { brokenSayings, inCopy, project } from './acts.ts';
import { shell } from './shell.ts';

let base: string;
beforeAll(async () => {
  base = await project();
});
afterAll(() => rmSync(base, { recursive: true, force: true }));

describe('a disk that is full', () => {
  it.each([
    ['sdx lint docs --format json > /dev/full', 'standard output'],
    ['sdx analyze docs/design.yaml --format json > /dev/full', 'standard output'],
    ['sdx lint docs --format json --output /dev/full', '/dev/full'],
    ['sdx adr list > /dev/full', 'standard output'],
    ['sdx --version > /dev/full', 'standard output'],
    ['sdx > /dev/full', 'standard output'],
  ])('%s says so in a sentence, exit 2', async (line, what) => {
    await inCopy(base, async (copy) => {
      const result = shell(line, copy);
      expect(brokenSayings(result)).toEqual([]);
      expect(result.stdout).toContain(`\`${what}\`: the disk is full`);
      expect(result.stdout.trim().split('\n')).toHaveLength(1);
      expect(result.code).toBe(2);
    });
  });

  it('and a limit on the size of files leave no half report', async () => {
    await inCopy(base, async (copy) => {
      const result = shell('ulimit -f 1; sdx gate gate --format json --output gate.json', copy);
      expect(brokenSayings(result)).toEqual([]);
      expect(result.code).toBe(2);
      expect(readdirSync(copy).filter((name) => name.includes('gate.json'))).toEqual([]);
    });
  });
});
