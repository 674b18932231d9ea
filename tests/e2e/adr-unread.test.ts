import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sdx, workplace } from './run.ts';

let cwd: string;
let end: () => void;
const inLog = (...names: string[]): string => join(cwd, 'docs/adr', ...names);
const env = { ADR_DATE: '2024-05-06' };

/** A log whose second record is in bytes that are no text, and whose index has it still. */
beforeEach(async () => {
  ({ path: cwd, end } = workplace());
  mkdirSync(join(cwd, '.git'));
  for (const title of ['A', 'B']) await sdx(['new', 'adr', title], { cwd, env });
  writeFileSync(inLog('README.md'), '# Decisions\n\n<!-- sdx:adr-index -->\n<!-- /sdx:adr-index -->\n');
  await sdx(['adr', 'index'], { cwd, env });
  writeFileSync(inLog('0002-b.md'), Buffer.from([0x23, 0x20, 0xff, 0xfe, 0x0a]));
});
afterEach(() => end());

describe('a record that can not be read', () => {
  it('keeps its number', async () => {
    const ran = await sdx(['new', 'adr', 'C'], { cwd, env });
    expect(ran.code).toBe(0);
    expect(ran.stderr).toContain('docs/adr/0002-b.md');
    expect(readdirSync(inLog()).sort()).toEqual(['0001-a.md', '0002-b.md', '0003-c.md', 'README.md']);
  });

  it('does not lose it to a record that is renumbered', async () => {
    expect((await sdx(['adr', 'renumber', '1', 'next'], { cwd, env })).code).toBe(0);
    expect(readdirSync(inLog()).sort()).toEqual(['0002-b.md', '0003-a.md', 'README.md']);
  });

  it('stays in the index', async () => {
    const before = readFileSync(inLog('README.md'), 'utf8');
    expect(before).toContain('0002-b.md');
    const indexed = await sdx(['adr', 'index'], { cwd, env });
    expect(indexed.code).toBe(2);
    expect(indexed.stderr).toContain('docs/adr/0002-b.md');
    await sdx(['adr', 'accept', '1'], { cwd, env });
    expect(readFileSync(inLog('README.md'), 'utf8')).toBe(before);
  });
});
