import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { env, folder, text } from './adr-folder.ts';
import { sdx } from './run.ts';

describe('in a log of adr-tools, which need not be installed', () => {
  const log = 'decisions/log';

  /** A record as `adr new` writes it: links stand as paragraphs of the status section, a template's text in the rest. */
  function written(cwd: string, number: number, title: string, links: readonly string[] = []): void {
    const slug = title.toLowerCase().replace(/[^a-z0-9]+/g, '-');
    const parts = [`# ${number}. ${title}`, 'Date: 2024-05-06', '## Status', 'Accepted', ...links];
    const rest = [
      '## Context',
      'The issue.',
      '## Decision',
      'The change.',
      '## Consequences',
      'What follows.',
    ];
    mkdirSync(join(cwd, log), { recursive: true });
    const file = `${String(number).padStart(4, '0')}-${slug}.md`;
    writeFileSync(join(cwd, log, file), `${[...parts, ...rest].join('\n\n')}\n`);
  }

  /** What adr-tools makes of a record: its first line without the mark, and `WORDS [title](NUMBER-…)` lines of its status. */
  function understood(cwd: string, file: string): { title: string; links: string[] } {
    const lines = text(cwd, log, file).split('\n');
    const from = lines.indexOf('## Status') + 1;
    const length = lines.slice(from).findIndex((line) => line.startsWith('#'));
    const links = lines.slice(from, from + length).flatMap((line) => {
      const match = /^(.+) \[.*\]\(0*([1-9][0-9]*).*\)/.exec(line);
      return match === null ? [] : [`${match[1]} ${match[2]}`];
    });
    return { title: lines[0]?.slice(2) ?? '', links };
  }

  it('reads what it wrote, and writes what it reads', async () => {
    const cwd = folder();
    writeFileSync(join(cwd, '.adr-dir'), `${log}\n`);
    written(cwd, 1, 'Record architecture decisions');
    written(cwd, 2, 'Use MySQL', ['Superceded by [3. Use PostgreSQL](0003-use-postgresql.md)']);
    written(cwd, 3, 'Use PostgreSQL', ['Supercedes [2. Use MySQL](0002-use-mysql.md)']);
    const args = ['new', 'adr', 'Use CockroachDB', '--supersedes', '3', '--amends', '1'];
    expect((await sdx(args, { cwd, env })).stdout).toBe(`${log}/0004-use-cockroachdb.md\n`);
    expect(understood(cwd, '0004-use-cockroachdb.md')).toEqual({
      title: '4. Use CockroachDB',
      links: ['Supersedes 3', 'Amends 1'],
    });
    expect(understood(cwd, '0003-use-postgresql.md').links).toEqual(['Superseded by 4', 'Supercedes 2']);
    expect(understood(cwd, '0001-record-architecture-decisions.md').links).toEqual(['Amended by 4']);
    written(cwd, 5, 'Explain CockroachDB', ['Clarifies [4. Use CockroachDB](0004-use-cockroachdb.md)']);
    const { stdout } = await sdx(['adr', 'graph', '--format', 'json'], { cwd });
    const { arcs, records } = JSON.parse(stdout) as {
      arcs: { from: string; to: string; relation: string }[];
      records: { status: string; title: string }[];
    };
    expect(arcs.map((arc) => `${arc.from} ${arc.relation} ${arc.to}`)).toEqual([
      '0003 supersedes 0002',
      '0004 amends 0001',
      '0004 supersedes 0003',
      '0005 clarifies 0004',
    ]);
    expect(records.map(({ title, status }) => `${title}: ${status}`)).toEqual([
      'Record architecture decisions: accepted',
      'Use MySQL: superseded',
      'Use PostgreSQL: superseded',
      'Use CockroachDB: proposed',
      'Explain CockroachDB: accepted',
    ]);
  });
});

const hasAdrTools = ((): boolean => {
  try {
    execFileSync('adr', ['help'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
})();

describe.runIf(hasAdrTools)('beside adr-tools', () => {
  it('alternates with it in one log; each lists, links and graphs the other', async () => {
    const cwd = folder();
    const adr = (...args: string[]): string =>
      execFileSync('adr', args, {
        cwd,
        encoding: 'utf8',
        env: { ...process.env, ...env, VISUAL: 'true', EDITOR: 'true' },
      });
    adr('init', 'decisions/log');
    expect((await sdx(['new', 'adr', 'Use MySQL'], { cwd, env })).stdout).toBe(
      'decisions/log/0002-use-mysql.md\n',
    );
    adr('new', '-s', '2', 'Use PostgreSQL');
    expect(
      (await sdx(['new', 'adr', 'Use CockroachDB', '--supersedes', '3', '--amends', '1'], { cwd, env })).code,
    ).toBe(0);
    adr('link', '4', 'Clarifies', '2', 'Clarified by');
    expect(
      adr('list')
        .trim()
        .split('\n')
        .map((path) => path.split('/').at(-1)),
    ).toEqual([
      '0001-record-architecture-decisions.md',
      '0002-use-mysql.md',
      '0003-use-postgresql.md',
      '0004-use-cockroachdb.md',
    ]);
    const dot = adr('generate', 'graph');
    // Its releases spell the word in two ways.
    for (const edge of [
      /_3 -> _2 \[label="Super[sc]edes"/,
      /_4 -> _3 \[label="Supersedes"/,
      /_4 -> _1 \[label="Amends"/,
      /_4 -> _2 \[label="Clarifies"/,
    ]) {
      expect(dot).toMatch(edge);
    }
    const { arcs } = JSON.parse((await sdx(['adr', 'graph', '--format', 'json'], { cwd })).stdout) as {
      arcs: { from: string; to: string; relation: string }[];
    };
    expect(arcs.map((arc) => `${arc.from} ${arc.relation} ${arc.to}`)).toEqual([
      '0003 supersedes 0002',
      '0004 amends 0001',
      '0004 clarifies 0002',
      '0004 supersedes 0003',
    ]);
    const { records } = JSON.parse((await sdx(['adr', 'list', '--format', 'json'], { cwd })).stdout) as {
      records: { status: string; title: string }[];
    };
    expect(records.map((record) => `${record.title}: ${record.status}`)).toEqual([
      'Record architecture decisions: accepted',
      'Use MySQL: superseded',
      'Use PostgreSQL: superseded',
      'Use CockroachDB: proposed',
    ]);
  });
});

describe.skipIf(hasAdrTools)('beside adr-tools', () => {
  it.skip('adr-tools is not installed', () => {});
});
