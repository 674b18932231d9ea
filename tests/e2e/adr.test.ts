import { spawn } from 'node:child_process';
import { mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { validate } from '../../src/schema/validate/adr-log.js';
import { branchedOff, env, folder, names, text } from './adr-folder.ts';
import { root, sdx } from './run.ts';

describe('sdx adr', () => {
  async function started(): Promise<string> {
    const cwd = folder();
    for (const title of ['One', 'Two', 'Three']) await sdx(['new', 'adr', title], { cwd, env });
    return cwd;
  }

  it('accepts, rejects, deprecates, supersedes, and keeps a byte order mark', async () => {
    const cwd = await started();
    const first = join(cwd, 'docs/adr/0001-one.md');
    writeFileSync(first, `\ufeff${text(first)}`);
    expect((await sdx(['adr', 'accept', '1'], { cwd })).stdout).toBe('0001 is now accepted\n');
    expect(text(first).startsWith('\ufeff---\nstatus: accepted\n')).toBe(true);
    await sdx(['adr', 'supersede', '1', '--by', 'ADR-0003'], { cwd });
    expect(text(first)).toContain('\ufeff---\nstatus: superseded by ADR-0003\n');
    expect(text(cwd, 'docs/adr/0003-three.md')).toContain('\nsupersedes: ADR-0001\n');
    const back = await sdx(['adr', 'accept', '1'], { cwd });
    expect(back.code).toBe(2);
    expect(back.stderr).toContain('is superseded');
    expect((await sdx(['adr', 'reject', '7'], { cwd })).code).toBe(2);
  });

  it('keeps an index, and --check says when it is out of date', async () => {
    const cwd = await started();
    expect((await sdx(['adr', 'index', '--check'], { cwd })).code).toBe(1);
    expect((await sdx(['adr', 'index'], { cwd })).code).toBe(0);
    expect((await sdx(['adr', 'index', '--check'], { cwd })).code).toBe(0);
    await sdx(['adr', 'renumber', '2', 'next'], { cwd });
    expect((await sdx(['adr', 'index', '--check'], { cwd })).code).toBe(0);
    const readme = join(cwd, 'docs/adr/README.md');
    expect(text(readme)).toContain('| 0004 | [Two](0004-two.md) | proposed | 2024-05-06 |');
    writeFileSync(readme, text(readme).replace('Two', '2'));
    expect((await sdx(['adr', 'index', '--check'], { cwd })).code).toBe(1);
  });

  it('lists, shows, graphs and exports data that fits its schema', async () => {
    const cwd = await started();
    await sdx(['adr', 'supersede', '1', '--by', '2'], { cwd });
    writeFileSync(join(cwd, 'docs/adr/0004-latin.md'), Buffer.from([0x23, 0x20, 0xe9, 0x0a]));
    for (const args of [['list'], ['show', '1'], ['graph'], ['export']]) {
      const ran = await sdx(['adr', ...args, '--format', 'json'], { cwd });
      const report: unknown = JSON.parse(ran.stdout);
      expect(validate(report), JSON.stringify(validate.errors)).toBe(true);
      expect(report).toMatchObject({
        folder: 'docs/adr',
        total: 3,
        unread: [{ path: 'docs/adr/0004-latin.md' }],
      });
      expect(ran.code).toBe(2);
      expect(ran.stderr).toMatch(/^docs\/adr\/0004-latin\.md: .*UTF-8/);
    }
    rmSync(join(cwd, 'docs/adr/0004-latin.md'));
    const shown = await sdx(['adr', 'show', '1', '--format', 'json'], { cwd });
    expect(JSON.parse(shown.stdout).records).toMatchObject([
      { status: 'superseded', links: [{ relation: 'superseded-by', record: '0002' }] },
    ]);
    expect(JSON.parse((await sdx(['adr', 'graph', '--format', 'json'], { cwd })).stdout).arcs).toEqual([
      { from: '0002', to: '0001', relation: 'supersedes', wording: 'Supersedes', partial: false },
    ]);
    expect((await sdx(['adr', 'graph'], { cwd })).stdout).toContain('r2 -->|supersedes| r1');
    const { records } = JSON.parse((await sdx(['adr', 'export'], { cwd })).stdout) as {
      records: { sections: object[] }[];
    };
    expect(records.map(({ sections }) => sections.length)).toEqual([9, 9, 9]);
  });

  it('filters and sorts the list', async () => {
    const cwd = await started();
    await sdx(['adr', 'accept', '2'], { cwd });
    const listed = async (...args: string[]): Promise<string[]> => {
      const { stdout } = await sdx(['adr', 'list', ...args, '--format', 'json'], { cwd });
      return (JSON.parse(stdout) as { records: { title: string }[] }).records.map(({ title }) => title);
    };
    expect(await listed('--status', 'accepted')).toEqual(['Two']);
    expect(await listed('--status', 'accepted', '--status', 'proposed')).toHaveLength(3);
    expect(await listed('--sort', 'title')).toEqual(['One', 'Three', 'Two']);
    expect(await listed('--sort', 'status', '--reverse')).toEqual(['Three', 'One', 'Two']);
    expect(await listed('--match', 'TW')).toEqual(['Two']);
    const none = await sdx(['adr', 'list', '--status', 'none'], { cwd });
    expect(none).toMatchObject({ code: 0, stdout: '', stderr: 'None of the 3 records is shown.\n' });
  });

  it('looks at an index without writing to its folder', async () => {
    const cwd = await started();
    await sdx(['adr', 'index'], { cwd });
    const log = join(cwd, 'docs/adr');
    const before = statSync(log).mtimeMs;
    expect((await sdx(['adr', 'index', '--check'], { cwd })).code).toBe(0);
    expect(statSync(log).mtimeMs).toBe(before);
  });

  it('has no log to list in an empty folder', async () => {
    const ran = await sdx(['adr', 'list'], { cwd: folder() });
    expect(ran).toMatchObject({ code: 2, stdout: '' });
  });
});

describe('sdx lint on a log', () => {
  const BROKEN = '# 2. Two\n\n## Status\n\nSuperseded\n\n## Context\n\nC\n\n## Decision\n\nD\n';

  async function linted(cwd: string, ...args: string[]): Promise<{ code: number | null; found: string[] }> {
    const { code, stdout } = await sdx(['lint', ...args, '--format', 'json'], { cwd });
    const { files } = JSON.parse(stdout) as { files: { file: string; findings: { rule: string }[] }[] };
    return {
      code,
      found: files.flatMap(({ file, findings }) => findings.map(({ rule }) => `${file} ${rule}`)),
    };
  }

  it('judges the records that a path means, beside designs', async () => {
    const cwd = folder();
    const log = join(cwd, 'docs/adr');
    mkdirSync(log, { recursive: true });
    writeFileSync(join(log, 'README.md'), '# Decisions\n\nWhat was decided.\n');
    writeFileSync(
      join(log, '0001-one.md'),
      BROKEN.replace('Superseded', 'Accepted').replace('2. Two', '1. One'),
    );
    writeFileSync(join(log, '0002-two.md'), BROKEN);
    writeFileSync(
      join(cwd, 'design.yaml'),
      'sdx: design/v1\ntitle: T\ndecisions: [docs/adr/0002-two.md, ADR-0009]\n',
    );
    const lone = 'docs/adr/0002-two.md adr/superseded-without-target';
    const rested = ['design.yaml decisions/recorded', 'design.yaml decisions/recorded'];
    expect(await linted(cwd, '.')).toEqual({ code: 0, found: [...rested, lone] });
    expect(await linted(cwd, 'docs')).toEqual({ code: 0, found: [lone] });
    expect(await linted(cwd, 'docs/adr/0002-two.md')).toEqual({ code: 0, found: [lone] });
    expect(await linted(cwd, 'docs/adr/0001-one.md', 'docs/adr/README.md')).toEqual({ code: 0, found: [] });
    expect(await linted(cwd, 'docs/**/*.md', '--max-warnings', '0')).toEqual({ code: 1, found: [lone] });
    expect(await linted(cwd, 'docs', '--rule', 'adr/broken-link')).toEqual({ code: 0, found: [] });
  });

  it('finds a log in a folder of any name, and takes numbered chapters for what they are', async () => {
    const cwd = folder();
    mkdirSync(join(cwd, 'wiki/choices'), { recursive: true });
    mkdirSync(join(cwd, 'book'));
    writeFileSync(join(cwd, 'wiki/choices/0002-two.md'), BROKEN);
    writeFileSync(join(cwd, 'book/01-start.md'), '# Start\n\nHello.\n');
    expect((await linted(cwd, 'wiki/choices')).found).toEqual([
      'wiki/choices/0002-two.md adr/superseded-without-target',
    ]);
    expect((await sdx(['lint', 'book'], { cwd })).stderr).toContain('no decision record among 1 files');
  });

  it('reports a number that the base branch took meanwhile', async () => {
    const cwd = await branchedOff();
    await sdx(['new', 'adr', 'Mine'], { cwd, env });
    const rule = ['--rule', 'adr/duplicate-number'];
    expect(await linted(cwd, 'docs', ...rule)).toEqual({ code: 0, found: [] });
    expect(await linted(cwd, 'docs', ...rule, '--base', 'main')).toEqual({
      code: 1,
      found: ['docs/adr/0002-mine.md adr/duplicate-number'],
    });
    expect((await sdx(['adr', 'renumber', '2', 'next', '--base', 'main'], { cwd })).code).toBe(0);
    expect(await linted(cwd, 'docs', ...rule, '--base', 'main')).toEqual({ code: 0, found: [] });
    expect((await sdx(['lint', 'docs', '--base', 'nowhere'], { cwd })).code).toBe(2);
  });

  it("has nothing to say about sdx's own decisions, and their index is up to date", async () => {
    expect(await sdx(['lint', 'docs/adr', '--preset', 'course', '--max-warnings', '0'])).toMatchObject({
      code: 0,
    });
    expect(await sdx(['adr', 'index', '--check'])).toMatchObject({ code: 0 });
  });
});

describe('a kill at any moment', () => {
  it('leaves no half file and no one-sided link', async () => {
    const cwd = folder();
    await sdx(['new', 'adr', 'First'], { cwd, env });
    const log = join(cwd, 'docs/adr');
    // Delays that cover a whole run, which takes about 200 ms here and more on a busy machine.
    let killed = 0;
    for (let i = 0; i < 24; i++) {
      const before = names(log).filter((name) => name.endsWith('.md')).length;
      const child = spawn(
        process.execPath,
        [join(root, 'bin/sdx.js'), 'new', 'adr', `Next ${i}`, '--supersedes', String(before)],
        { cwd, stdio: 'ignore' },
      );
      const gone = new Promise<string | null>((done) => child.on('exit', (_, signal) => done(signal)));
      setTimeout(() => child.kill('SIGKILL'), 90 + ((i * 53) % 260));
      if ((await gone) === 'SIGKILL') killed++;
      const { stdout, code, stderr } = await sdx(['adr', 'export'], { cwd });
      expect(code, stderr).toBe(0);
      const { records } = JSON.parse(stdout) as {
        records: {
          id: string;
          status: string;
          links: { relation: string; record: string }[];
          sections: object[];
        }[];
      };
      for (const record of records) {
        expect(record.sections.length).toBe(9);
        for (const link of record.links) {
          const other = records.find((r) => r.id === link.record);
          expect(other?.links.map((l) => l.record)).toContain(record.id);
        }
      }
    }
    expect(killed).toBeGreaterThan(0);
    await sdx(['new', 'adr', 'Last'], { cwd, env });
    expect(names(log).filter((name) => name.startsWith('.'))).toEqual([]);
  }, 120_000);
});

describe('sdx grade on records', () => {
  const strong = text(root, 'examples/taskforge-cache/record.md');

  async function graded(cwd: string, ...args: string[]) {
    const { code, stdout, stderr } = await sdx(['grade', ...args, '--format', 'json'], { cwd });
    if (stdout === '') return { code, stderr, results: [] };
    const { results } = JSON.parse(stdout) as {
      results: { file: string; status: string; score?: number; rubric?: { id: string } }[];
    };
    return {
      code,
      results: results.map(({ file, score, status, rubric }) => [file, rubric?.id, score ?? status]),
    };
  }

  it('scores a record by its number in the log with --rubric adr', async () => {
    const cwd = folder();
    const log = join(cwd, 'docs/adr');
    mkdirSync(log, { recursive: true });
    writeFileSync(join(log, '0007-cache.md'), strong.replace('ADR-001', 'ADR-007'));
    writeFileSync(join(log, 'README.md'), '# Decisions\n\n* [7](0007-cache.md)\n');
    writeFileSync(join(log, '0008-begun.md'), '# 8. Begun\n\n## Status\n\nProposed\n\n## Decision\n');
    expect(await graded(cwd, 'docs/adr/0007-cache.md', '--rubric', 'adr', '--min-score', '90')).toEqual({
      code: 0,
      results: [['docs/adr/0007-cache.md', 'adr', 100]],
    });
    // A folder's records, its index left out; one that says too little is no zero, and no pass.
    expect(await graded(cwd, 'docs/adr', '--rubric', 'adr', '--min-score', '50')).toEqual({
      code: 1,
      results: [
        ['docs/adr/0007-cache.md', 'adr', 100],
        ['docs/adr/0008-begun.md', 'adr', 'ungradable'],
      ],
    });
    // Named alone it says itself that it is a record, and which exercise it answers.
    expect((await graded(cwd, 'docs/adr/0007-cache.md')).results).toEqual([
      ['docs/adr/0007-cache.md', 'taskforge-cache', 100],
    ]);
    expect((await graded(cwd, 'docs/adr/0007-cache.md', '--scenario', 'taskforge-cache')).code).toBe(0);
    expect((await graded(cwd, 'docs', '--rubric', 'ard')).code).toBe(2);
  });

  it('shows the exercise', async () => {
    const { stdout, code } = await sdx(['scenarios', 'taskforge-cache']);
    expect(code).toBe(0);
    expect(stdout).toContain('Write the decision record');
  });
});
