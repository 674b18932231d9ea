import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { branchedOff, env, folder, names, text } from './adr-folder.ts';
import { sdx } from './run.ts';

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
    const cwd = await branchedOff();
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
