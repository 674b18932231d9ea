import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { gradePaths } from '../../src/app/grade-run.ts';

let cwd = '';
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'sdx-'));
  mkdirSync(join(cwd, '.git'));
  writeFileSync(join(cwd, 'design.yaml'), 'sdx: design/v1\ntitle: Shop\n');
});
afterEach(() => rmSync(cwd, { recursive: true, force: true }));

it.each(['none.yaml', '10 req/s', '../outside.yaml'])(
  'a rubric that extends %s, which is not there, is named with it',
  async (base) => {
    writeFileSync(join(cwd, 'own.yaml'), `sdx: rubric/v1\nid: own\ntitle: Own\nextends: ${base}\n`);
    const refused = gradePaths({ paths: ['design.yaml'], cwd, rubric: 'own.yaml' });
    await expect(refused).rejects.toThrow(`own.yaml extends another: `);
    await expect(refused).rejects.toThrow(`rubric \`${base}\``);
  },
);
