import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { validate } from '../../src/schema/validate/adr-log.js';
import { root, sdx, workplace } from './run.ts';

const places: (() => void)[] = [];
function folder(): string {
  const { path, end } = workplace();
  places.push(end);
  mkdirSync(join(path, '.git'));
  return path;
}
afterEach(() => {
  for (const end of places.splice(0)) end();
});

const env = { ADR_DATE: '2024-05-06' };
const names = (path: string): string[] => readdirSync(path).sort();
const text = (...path: string[]): string => readFileSync(join(...path), 'utf8');

describe('sdx new adr', () => {
  it('starts a log as MADR in docs/adr', async () => {
    const cwd = folder();
    const ran = await sdx(['new', 'adr', 'Cache task lists in Redis'], { cwd, env });
    expect(ran).toMatchObject({
      code: 0,
      stdout: 'docs/adr/0001-cache-task-lists-in-redis.md\n',
      stderr: '',
    });
    expect(text(cwd, 'docs/adr/0001-cache-task-lists-in-redis.md')).toMatch(
      /^---\nstatus: proposed\ndate: 2024-05-06\ndecision-makers: \[\]\n---\n\n# Cache task lists in Redis\n/,
    );
  });

  it('writes as the log it finds: folder, width, bullets, words, line endings', async () => {
    const cwd = folder();
    const log = join(cwd, 'doc/decisions');
    mkdirSync(log, { recursive: true });
    writeFileSync(join(cwd, '.adr-dir'), 'doc/decisions\n');
    for (const n of [1, 2]) {
      const lines = [
        `# ADR-00${n}: First`,
        '',
        '- **Status:** Active',
        '- **Last Modified:** 2023-01-02',
        '',
        '## Context',
        '',
        'x',
        '',
        '## Decision',
        '',
        'y',
        '',
      ];
      writeFileSync(join(log, `ADR-00${n}_first_one.md`), lines.join('\r\n'));
    }
    const ran = await sdx(['new', 'adr', 'Use the queue', '--status', 'accepted', '--supersedes', '2'], {
      cwd,
      env,
    });
    expect(ran.code).toBe(0);
    const made = text(log, 'ADR-003_use_the_queue.md');
    expect(made.replace(/\r\n/g, '')).not.toContain('\n');
    expect(made.split('\r\n').slice(0, 5)).toEqual([
      '# ADR-003: Use the queue',
      '',
      '- **Status:** Active',
      '- **Supersedes:** [ADR-002](ADR-002_first_one.md)',
      '- **Last Modified:** 2024-05-06',
    ]);
    expect(text(log, 'ADR-002_first_one.md')).toContain(
      '- **Status:** Superseded by [ADR-003](ADR-003_use_the_queue.md)\r\n',
    );
  });

  it.each(['madr', 'madr-minimal', 'nygard', 'y-statement', 'course'])(
    'scaffolds %s, and reads it back',
    async (template) => {
      const cwd = folder();
      for (const format of ['md', 'yaml']) {
        const made = await sdx(
          ['new', 'adr', 'Say "yes": 1 < 2', '--template', template, '--format', format],
          { cwd, env },
        );
        expect(made.code, made.stderr).toBe(0);
      }
      const { stdout } = await sdx(['adr', 'list', '--format', 'json'], { cwd });
      const { records } = JSON.parse(stdout) as { records: object[] };
      expect(records).toMatchObject([
        { title: 'Say "yes": 1 < 2', status: 'proposed', date: '2024-05-06', number: 1 },
        { status: 'proposed', date: '2024-05-06', number: 2 },
      ]);
    },
  );

  it('starts from a trade-off of a design', async () => {
    const cwd = folder();
    writeFileSync(
      join(cwd, 'design.yaml'),
      'sdx: design/v1\ntitle: T\ntradeoffs:\n  - decision: How codes are made\n    chosen: random codes\n    over:\n      - { option: counter, because: guessable }\n    gains: No coordination\n    givesUp: One extra read per create\n    reversible: hard\n    revisitWhen: code space is 1 % full\n',
    );
    const ran = await sdx(['new', 'adr', '--from', 'design.yaml#tradeoffs/0', '--template', 'course'], {
      cwd,
      env,
    });
    expect(ran.code, ran.stderr).toBe(0);
    expect(ran.stderr).toContain('tradeoffs[0].adr to ADR-0001');
    const made = text(cwd, ran.stdout.trim());
    for (const part of [
      'How codes are made',
      'We use random codes, because no coordination.',
      '* counter: guessable',
      '* Bad: One extra read per create',
      'hard',
      'code space is 1 % full',
    ]) {
      expect(made).toContain(part);
    }
    const missing = await sdx(['new', 'adr', '--from', 'design.yaml#tradeoffs/4'], { cwd });
    expect(missing.code).toBe(2);
    expect(missing.stderr).toContain('there is no 4');
  });

  it('takes one record with each flag, wherever the title stands', async () => {
    const cwd = folder();
    await sdx(['new', 'adr', 'One'], { cwd, env });
    const ran = await sdx(['new', 'adr', '--supersedes', '1', 'Two'], { cwd, env });
    expect(ran).toMatchObject({ code: 0, stdout: 'docs/adr/0002-two.md\n' });
    expect(text(cwd, 'docs/adr/0001-one.md')).toContain('status: superseded by ADR-0002\n');
  });

  it('takes the usual folder that holds records before one that is empty', async () => {
    const cwd = folder();
    mkdirSync(join(cwd, 'docs/decisions'), { recursive: true });
    mkdirSync(join(cwd, 'docs/adr'), { recursive: true });
    writeFileSync(join(cwd, 'docs/adr/0001-one.md'), '# One\n');
    const ran = await sdx(['new', 'adr', 'Two'], { cwd, env });
    expect(ran.stdout).toBe('docs/adr/0002-two.md\n');
  });

  it('asks nothing without a terminal, and says what is missing', async () => {
    const ran = await sdx(['new', 'adr'], { cwd: folder() });
    expect(ran).toMatchObject({ code: 2, stdout: '' });
    expect(ran.stderr).toContain('needs a title');
  });

  it('opens the record without a shell, and says so where no editor is set', async () => {
    const cwd = folder();
    const none = await sdx(['new', 'adr', 'One', '--open'], { cwd });
    expect(none.stderr).toContain('neither $VISUAL nor $EDITOR is set');
    const editor = join(cwd, 'editor.mjs');
    writeFileSync(
      editor,
      "import { writeFileSync } from 'node:fs'; writeFileSync('seen.json', JSON.stringify(process.argv.slice(2)));",
    );
    const ran = await sdx(['new', 'adr', 'Two', '--open'], {
      cwd,
      env: { VISUAL: `${process.execPath} ${editor} $(touch${' '}pwned)` },
    });
    expect(ran.code, ran.stderr).toBe(0);
    expect(JSON.parse(text(cwd, 'seen.json'))).toEqual(['$(touch', 'pwned)', 'docs/adr/0002-two.md']);
    expect(existsSync(join(cwd, 'pwned'))).toBe(false);
  });

  it('refuses a log folder outside the project', async () => {
    const cwd = folder();
    writeFileSync(join(cwd, '.adr-dir'), '../../elsewhere\n');
    const ran = await sdx(['new', 'adr', 'One'], { cwd });
    expect(ran.code).toBe(2);
    expect(ran.stderr).toContain('outside the project');
  });

  it('passes over the numbers that the base branch took meanwhile', async () => {
    const { path: cwd, end } = workplace();
    places.push(end);
    const git = (...args: string[]): void =>
      void execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.org', ...args], {
        cwd,
        stdio: 'ignore',
      });
    git('init', '-q', '-b', 'main');
    await sdx(['new', 'adr', 'One'], { cwd, env });
    git('add', '.');
    git('commit', '-qm', 'one');
    git('branch', 'mine');
    await sdx(['new', 'adr', 'Theirs'], { cwd, env });
    git('add', '.');
    git('commit', '-qm', 'theirs');
    git('checkout', '-q', 'mine');
    const ran = await sdx(['new', 'adr', 'Mine', '--base', 'main'], { cwd, env });
    expect(ran.stdout).toBe('docs/adr/0003-mine.md\n');
    expect((await sdx(['new', 'adr', 'X', '--base', 'nowhere'], { cwd })).code).toBe(2);
  });

  it('gives twenty numbers to twenty at once', async () => {
    const cwd = folder();
    const runs = await Promise.all(
      Array.from({ length: 20 }, (_, i) => sdx(['new', 'adr', `Decision ${i}`], { cwd, env })),
    );
    expect(runs.map((ran) => ran.code)).toEqual(Array(20).fill(0));
    const numbers = names(join(cwd, 'docs/adr')).map((name) => Number(name.slice(0, 4)));
    expect(numbers).toEqual(Array.from({ length: 20 }, (_, i) => i + 1));
  }, 120_000);
});

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
    const { path: cwd, end } = workplace();
    places.push(end);
    const git = (...args: string[]): void =>
      void execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.org', ...args], {
        cwd,
        stdio: 'ignore',
      });
    git('init', '-q', '-b', 'main');
    await sdx(['new', 'adr', 'One'], { cwd, env });
    git('add', '.');
    git('commit', '-qm', 'one');
    git('branch', 'mine');
    await sdx(['new', 'adr', 'Theirs'], { cwd, env });
    git('add', '.');
    git('commit', '-qm', 'theirs');
    git('checkout', '-q', 'mine');
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
