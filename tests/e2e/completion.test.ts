import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sdx } from './run.ts';

const folder = mkdtempSync(join(tmpdir(), 'sdx-completion-'));
const SHELLS = ['bash', 'zsh', 'fish'] as const;
beforeAll(async () => {
  for (const shell of SHELLS) writeFileSync(join(folder, shell), (await sdx(['completion', shell])).stdout);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What each shell offers after some words, asked in its own way. */
const ASK: Readonly<Record<(typeof SHELLS)[number], (words: readonly string[]) => readonly string[]>> = {
  bash: (words) => {
    // As readline does, a word of its own for each `=`.
    const split = words.flatMap((word) => word.split(/(=)/).filter((part, i) => part !== '' || i === 0));
    const quoted = split.map((word) => `'${word}'`).join(' ');
    const script = `source ${folder}/bash; COMP_WORDS=(sdx ${quoted}); COMP_CWORD=${split.length}; _sdx; printf '%s\\n' "\${COMPREPLY[@]}"`;
    return linesOf(execFileSync('bash', ['--norc', '-c', script], { encoding: 'utf8' }));
  },
  zsh: (words) => {
    const quoted = words.map((word) => `'${word}'`).join(' ');
    const typed = words.at(-1)?.replace(/^--[\w-]+=/, '') ?? '';
    const script = `compdef() { }; compset() { }; _files() { print files }; compadd() { shift; print -l -- "$@" }; source ${folder}/zsh; words=(sdx ${quoted}); CURRENT=${words.length + 1}; _sdx`;
    const offered = linesOf(execFileSync('zsh', ['-f', '-c', script], { encoding: 'utf8' }));
    return offered.filter((word) => word !== 'files' && word.startsWith(typed));
  },
  fish: (words) => {
    const script = `source ${folder}/fish; complete -C 'sdx ${words.join(' ')}'`;
    const options = { encoding: 'utf8', cwd: folder, env: { ...process.env, HOME: folder } } as const;
    const offered = linesOf(execFileSync('fish', ['--no-config', '-c', script], options));
    return offered.map((line) => (line.split('\t')[0] ?? '').replace(/^--[\w-]+=/, ''));
  },
};

const linesOf = (text: string): readonly string[] => text.split('\n').filter((line) => line !== '');

describe.each(SHELLS)('completion for %s', (shell) => {
  const missing = spawnSync(shell, ['--version']).error !== undefined;
  if (missing) console.warn(`${shell} is not installed: its completion is only checked for being printed`);

  it('is printed', async () => {
    const { code, stdout } = await sdx(['completion', shell]);
    expect(code).toBe(0);
    expect(stdout).toContain('sdx');
  });

  it.skipIf(missing).each([
    [['li'], ['lint']],
    [
      ['new', ''],
      ['adr', 'design', 'rubric', 'scenario'],
    ],
    [['adr', 'su'], ['supersede']],
    [['lint', '--preset', 's'], ['strict']],
    [['lint', '--format', 'sa'], ['sarif']],
    [
      ['lint', '--format=gi'],
      ['github', 'gitlab'],
    ],
    [['lint', 'a.yaml', '--max'], ['--max-warnings']],
    [['lint', '--no-an'], ['--no-annotations']],
    [['lint', '--rule', 'slo/per'], ['slo/perfect']],
    [['explain', 'slo/per'], ['slo/perfect']],
    [['scenarios', 'url-s'], ['url-shortener']],
    [['new', 'design', '--scenario', 'url-s'], ['url-shortener']],
    [['completion', 'z'], ['zsh']],
  ])('offers after %j: %j', (words, offered) => {
    expect([...ASK[shell](words)].sort()).toEqual(offered);
  });
});

it('bash leaves file names to readline', () => {
  expect(ASK.bash(['lint', 'a'])).toEqual([]);
  expect(ASK.bash(['lint', '--output', 'a'])).toEqual([]);
  expect(ASK.bash(['lint', '--format', 'sarif=a'])).toEqual([]);
});

it('knows no other shell', async () => {
  const { code, stderr } = await sdx(['completion', 'tcsh']);
  expect(stderr).toMatch(/tcsh.*bash, zsh, fish/);
  expect(code).toBe(2);
});
