import { execFileSync } from 'node:child_process';
import { renameSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { cwd, git, lint, PERFECT, write } from './lint-folder.ts';
import { sdx, workplace } from './run.ts';

describe('--base', () => {
  beforeEach(() => {
    git('init', '-q', '-b', 'main');
    write('old.yaml', PERFECT);
    write('same.yaml', PERFECT);
    git('add', '.');
    git('commit', '-qm', 'one');
    git('checkout', '-qb', 'mine');
  });

  it('reports what stands on changed lines or is new, and counts the others', async () => {
    write('old.yaml', `# more\n${PERFECT}  third: { sli: availability, objective: 100% }\n`);
    write('new.yaml', PERFECT);
    const ran = await lint(['--base', 'main']);
    expect(ran.found).toEqual(['new.yaml:4 slo/perfect', 'new.yaml:5 slo/perfect', 'old.yaml:7 slo/perfect']);
    expect(ran.code).toBe(1);
    expect(ran.stderr).toContain('4 findings older than this branch were left out (--base main)');
    // What is committed counts like what is not.
    git('add', '.');
    git('commit', '-qm', 'two');
    expect((await lint(['--base', 'main'])).found).toEqual(ran.found);
  });

  it('compares with where the branch left, not with what the other one has become', async () => {
    git('checkout', '-q', 'main');
    write('old.yaml', PERFECT.replaceAll('100%', '99%'));
    git('commit', '-qam', 'repaired there');
    git('checkout', '-q', 'mine');
    write('old.yaml', PERFECT.replace('title: Links', 'title: Linker'));
    expect(await lint(['--base', 'main'])).toMatchObject({ code: 0, found: [] });
  });

  it('knows a file by what it was called, and one that only changed its line ends', async () => {
    git('mv', 'old.yaml', 'docs.yaml');
    git('commit', '-qm', 'moved');
    write('same.yaml', PERFECT.replaceAll('\n', '\r\n'));
    expect(await lint(['--base', 'main'])).toMatchObject({ code: 0, found: [] });
    renameSync(join(cwd, 'docs.yaml'), join(cwd, 'unknown.yaml'));
    // Not added yet: git does not know where it comes from, so it is new.
    expect((await lint(['--base', 'main'])).found.length).toBe(2);
  });

  it('reports a finding that another file brought about', async () => {
    write(
      'docs/adr/0001-one.md',
      '# 1. One\n\n## Status\n\nAccepted\n\n## Context\n\nx\n\n## Decision\n\nx\n',
    );
    git('add', '.');
    git('commit', '-qm', 'a record');
    git('checkout', '-qb', 'next');
    write(
      'docs/adr/0002-two.md',
      '# 2. Two\n\n## Status\n\nAccepted\n\nSupersedes [1](0001-one.md)\n\n## Context\n\nx\n\n## Decision\n\nx\n',
    );
    const rule = ['--rule', 'adr/unanswered-supersede', '--base', 'mine'];
    expect((await lint(rule)).found).toEqual(['docs/adr/0001-one.md:5 adr/unanswered-supersede']);
    git('add', '.');
    git('commit', '-qm', 'another');
    git('checkout', '-qb', 'later');
    write('same.yaml', `${PERFECT}# later\n`);
    expect((await lint(['--rule', 'adr/unanswered-supersede', '--base', 'next'])).found).toEqual([]);
  });

  it('leaves an unreadable file out that was unreadable before', async () => {
    git('checkout', '-q', 'main');
    write('broken.yaml', 'sdx: design/v1\ntitle: [\n');
    git('add', '.');
    git('commit', '-qm', 'broken');
    git('checkout', '-qb', 'another');
    expect((await lint(['--base', 'main'])).code).toBe(0);
    write('broken.yaml', 'sdx: design/v1\ntitle: [\n\n');
    expect((await lint(['--base', 'main'])).code).toBe(2);
  });

  it.each([
    [['--base', 'nowhere'], 'git knows no nowhere here'],
    [['--base', '--upload-pack=touch x'], '--base'],
    [['--base', 'main;touch x'], 'git knows no main;touch x here'],
  ])('%j ends with a sentence', async (args, says) => {
    const { code, stderr } = await sdx(['lint', ...args], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain(says);
  });

  it('says what to do where too little of the history is here', async () => {
    write('old.yaml', `${PERFECT}# mine\n`);
    git('commit', '-qam', 'mine');
    git('checkout', '-q', 'main');
    write('same.yaml', `${PERFECT}# theirs\n`);
    git('commit', '-qam', 'theirs');
    const clone = workplace();
    try {
      execFileSync(
        'git',
        ['clone', '-q', '--depth', '1', '--no-single-branch', '-b', 'mine', `file://${cwd}`, clone.path],
        { stdio: 'ignore' },
      );
      const shallow = await sdx(['lint', '--base', 'origin/main'], { cwd: clone.path });
      expect(shallow.code).toBe(2);
      expect(shallow.stderr).toContain('git fetch --unshallow');
    } finally {
      clone.end();
    }
  });
});
