import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { root, run, workplace } from './run.ts';

let place: ReturnType<typeof workplace>;
beforeEach(() => {
  place = workplace();
});
afterEach(() => place.end());

/** How many functions V8 has optimised in a run over so many designs. */
async function optimised(designs: number): Promise<number> {
  for (let i = 0; i < designs; i++)
    copyFileSync(join(root, 'bench/design.yaml'), join(place.path, `design-${i}.yaml`));
  const { code, stdout } = await run('--trace-opt', [join(root, 'bin/sdx.js'), 'lint', '.'], {
    cwd: place.path,
  });
  expect({ code, stdout }).toEqual({ code: 0, stdout: expect.stringContaining('nothing to report') });
  return [...stdout.matchAll(/completed optimizing .*TURBOFAN/g)].length;
}

describe('optimising', () => {
  it('is left out where a run is over before it pays, if that can be taken back', async () => {
    const { stdout: version } = await run('-p', ['process.version']);
    // Some of Node's own functions are as far before anything is judged.
    const most = /^v2[04]\./.test(version) ? 5 : Number.POSITIVE_INFINITY;
    expect(await optimised(1)).toBeLessThanOrEqual(most);
  });

  it('is done where there is much to judge', async () => {
    expect(await optimised(40)).toBeGreaterThan(15);
  });
});
