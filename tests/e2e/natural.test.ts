import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root, sdx } from './run.ts';

/** Real write-ups of designs, which nobody wrote for sdx. They are no part of the repository. */
const folder = join(root, '../shared/data/designs');
const documents = existsSync(folder)
  ? readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
      (name) => name.endsWith('.md') && !name.endsWith('SOURCES.md'),
    )
  : [];

/** More hints than this about one page are a flood. */
const FLOOD = 15;

interface Found {
  readonly rule: string;
  readonly severity: string;
  readonly message: string;
  readonly start: { readonly line: number; readonly column: number };
}

describe.skipIf(documents.length === 0)('real designs (skipped where the data folder is absent)', () => {
  for (const name of documents) {
    const path = join(folder, name);

    it(`lints ${name}: every finding at a place of the page, each said once, and no flood`, async () => {
      const { code, stdout, stderr } = await sdx(['lint', path, '--format', 'json']);
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
      const [{ status, findings }] = JSON.parse(stdout).files as [{ status: string; findings: Found[] }];
      expect(status).toBe('read');
      const lines = readFileSync(path, 'utf8').split('\n');
      for (const { start, message } of findings) {
        expect(start.line, message).toBeLessThanOrEqual(lines.length);
        expect(start.column, message).toBeLessThanOrEqual((lines[start.line - 1]?.length ?? 0) + 1);
      }
      const said = findings.map(({ rule, message }) => `${rule} ${message}`);
      expect(new Set(said).size).toBe(said.length);
      expect(findings.length).toBeLessThanOrEqual(FLOOD);
    });

    it(`grades ${name}, or says what it lacks`, async () => {
      const { code, stdout, stderr } = await sdx(['grade', path, '--format', 'json']);
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
      const [result] = JSON.parse(stdout).results;
      if (result.status === 'ungradable') expect(result.missing.length).toBeGreaterThan(0);
      else expect(result).toMatchObject({ status: 'graded', score: expect.any(Number) });
    });
  }
});

describe('the examples', () => {
  it('are each linted once, as designs', async () => {
    const { stdout } = await sdx(['lint', 'examples', '--format', 'json']);
    const files: readonly { readonly file: string; readonly findings: readonly Found[] }[] =
      JSON.parse(stdout).files;
    expect(new Set(files.map(({ file }) => file)).size).toBe(files.length);
    expect(files.flatMap(({ findings }) => findings).filter(({ rule }) => rule.startsWith('adr/'))).toEqual(
      [],
    );
  });
});
