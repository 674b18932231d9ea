import { join } from 'node:path';
import { expect, it } from 'vitest';
import { gradePaths } from '../../src/app/grade-run.ts';
import { root, sdx } from './run.ts';

/** Designs with signs beyond ASCII where they carry meaning: `×`, `→`, `–`, `≈`. */
const DESIGNS = [
  'valid-d-01-chatty-post-office.md',
  'valid-f01-season-board.md',
  'valid-g08-scans-chatty.md',
];

it('the built program reads what its sources read, signs beyond ASCII too', async () => {
  const paths = DESIGNS.map((name) => join('tests/validity/designs', name));
  const { report } = await gradePaths({ paths, cwd: root });
  for (const SDX_CODE_CACHE of ['0', '1']) {
    const { stdout } = await sdx(['grade', ...paths, '--format', 'json'], { env: { SDX_CODE_CACHE } });
    expect(JSON.parse(stdout)).toEqual(JSON.parse(JSON.stringify(report)));
  }
});
