import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { globSync } from 'tinyglobby';
import { afterAll, describe, expect, it } from 'vitest';
import { circleOf, measureParts } from '../../../src/gate/refactoring/parts.ts';
import { matchesPattern } from '../../../src/gate/refactoring/pattern.ts';

const uses = (files: Readonly<Record<string, string>>) =>
  Object.fromEntries(
    measureParts(Object.entries(files).map(([name, text]) => ({ name, text }))).map((part) => [
      part.name,
      part.uses,
    ]),
  );

describe('what files of a module use', () => {
  it('in JavaScript and TypeScript, by any form of import', () => {
    expect(
      uses({
        'manager.ts': `import { a } from './store.js';\nexport * from "./rules";\nimport './boot.mjs'\nimport fs from 'node:fs';`,
        'store.ts': `const x = require('../lib/db');\nconst y = await import('./rules');`,
        'rules/index.ts': '',
        'boot.mjs': '',
      }),
    ).toEqual({
      'manager.ts': ['store.ts', 'rules/index.ts', 'boot.mjs'],
      'store.ts': ['rules/index.ts'],
      'rules/index.ts': [],
      'boot.mjs': [],
    });
  });

  it('in Python, relative and absolute', () => {
    expect(
      uses({
        'taskforge/manager.py':
          'from . import email_service\nfrom .repo import TaskRepository\nimport os, taskforge.rules',
        'taskforge/email_service.py': 'import smtplib',
        'taskforge/repo.py': 'from taskforge.rules import check',
        'taskforge/rules.py': '',
      }),
    ).toEqual({
      'taskforge/manager.py': ['taskforge/email_service.py', 'taskforge/repo.py', 'taskforge/rules.py'],
      'taskforge/email_service.py': [],
      'taskforge/repo.py': ['taskforge/rules.py'],
      'taskforge/rules.py': [],
    });
  });

  it('counts lines that are neither blank nor a comment', () => {
    const [part] = measureParts([
      { name: 'a.js', text: '// x\n\n/* y\n * z */\nconst a = 1; // w\r\nconst b = 2;\n' },
    ]);
    expect(part?.lines).toBe(2);
  });

  it('finds a circle and only a circle', () => {
    const parts = (edges: Readonly<Record<string, readonly string[]>>) =>
      Object.entries(edges).map(([name, used]) => ({
        name,
        lines: 1,
        imports: used,
        uses: used,
        isUnderstood: true,
      }));
    expect(circleOf(parts({ a: ['b', 'c'], b: ['c'], c: [] }))).toBeUndefined();
    expect(circleOf(parts({ a: ['b'], b: ['c'], c: ['b'] }))).toEqual(['b', 'c', 'b']);
  });
});

describe('patterns over the files of a commit', () => {
  const files = ['a.js', 'src/a.js', 'src/b.ts', 'src/deep/c.js', 'src/deep/er/d.js', 'tests/a.test.js'];
  const folder = mkdtempSync(join(tmpdir(), 'sdx-pattern-'));
  for (const name of files) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), '');
  }
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each([
    '*.js',
    'src/*.js',
    'src/**/*.js',
    '**/*.js',
    '**',
    'src/**',
    'src/?.js',
    'src/deep/*',
    '**/a*',
    'none/*',
    'a.js',
    './a.js',
    'src/*/c.js',
  ])('%s means what it means for files on a disk', (pattern) => {
    const found = files.filter((name) => matchesPattern(pattern, name));
    expect(found.sort()).toEqual(globSync(pattern, { cwd: folder }).sort());
  });

  it('a folder stands for what is in it', () => {
    expect(files.filter((name) => matchesPattern('src/deep', name))).toEqual([
      'src/deep/c.js',
      'src/deep/er/d.js',
    ]);
  });

  it('ends soon on patterns made to be slow', () => {
    const path = `${'a/'.repeat(200)}${'a'.repeat(200)}b`;
    expect(matchesPattern(`${'**/'.repeat(100)}${'*a'.repeat(60)}`, path)).toBe(false);
  });
});
