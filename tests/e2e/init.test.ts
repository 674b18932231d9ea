import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { sdx, workplace } from './run.ts';

let place: ReturnType<typeof workplace>;
beforeEach(() => {
  place = workplace();
});
afterEach(() => place.end());

const run = (...args: readonly string[]) => sdx(['init', ...args], { cwd: place.path });
const path = (name: string) => join(place.path, name);
const read = (name: string) => readFileSync(path(name), 'utf8');
function write(name: string, text: string): void {
  mkdirSync(join(path(name), '..'), { recursive: true });
  writeFileSync(path(name), text);
}

describe('sdx init', () => {
  it('writes a config that is valid and changes nothing', async () => {
    const { code, stdout } = await run();
    expect(code).toBe(0);
    expect(stdout).toMatch(/^wrote +sdx.config.yaml\n/);
    expect(parse(read('sdx.config.yaml'))).toEqual({ sdx: 'config/v1', extends: 'recommended' });
    write('a.yaml', 'sdx: design/v1\ntitle: Shop\n');
    expect((await sdx(['lint', 'a.yaml'], { cwd: place.path })).code).toBe(0);
  });

  it('keeps whatever there is, and says so', async () => {
    write('sdx.config.yaml', 'mine: 1\n');
    write('.github/workflows/sdx.yml', 'mine: 2\n');
    const { code, stdout } = await run('--ci', 'github');
    expect(code).toBe(0);
    expect(read('sdx.config.yaml')).toBe('mine: 1\n');
    expect(read('.github/workflows/sdx.yml')).toBe('mine: 2\n');
    expect(stdout.match(/^kept .*: it exists$/gm)).toHaveLength(2);
  });

  it('--dry-run shows it all and writes nothing', async () => {
    const { stdout } = await run('--editor', 'vscode', '--ci', 'github', '--dry-run');
    expect(stdout).toContain('would write   .github/workflows/sdx.yml\n    # Lints designs');
    for (const name of ['sdx.config.yaml', '.vscode', '.github', '.sdx'])
      expect(existsSync(path(name))).toBe(false);
  });
});

describe('a workflow for GitHub', () => {
  it('is safe on forks: no secrets, a token that may only read, every action by its commit', async () => {
    await run('--ci', 'github');
    const text = read('.github/workflows/sdx.yml');
    const workflow = parse(text);
    expect(Object.keys(workflow.on)).toEqual(['pull_request', 'push']);
    expect(workflow.permissions).toEqual({ contents: 'read' });
    expect(text).not.toMatch(/secrets\.|: write/);
    const steps = workflow.jobs.lint.steps as { uses?: string; run?: string; with?: object }[];
    const uses = steps.flatMap((step) => step.uses ?? []);
    for (const action of uses) expect(action).toMatch(/^[\w/-]+@[0-9a-f]{40}$/);
    expect(steps[0]?.with).toEqual({ 'persist-credentials': false });
    // What comes from the event is never put into a shell.
    for (const { run: script } of steps) expect(script ?? '').not.toContain('${{');
  });

  it('runs the version a project has locked, and else the one that wrote it', async () => {
    await run('--ci', 'github');
    expect(read('.github/workflows/sdx.yml')).toMatch(
      /run: npm install --global --ignore-scripts sdx@\d+\.\d+\.\d+\n/,
    );
    write('b/package.json', '{ "devDependencies": { "sdx": "1" } }');
    await sdx(['init', '--ci', 'github'], { cwd: path('b') });
    const text = read('b/.github/workflows/sdx.yml');
    expect(text).toContain('run: npm ci --ignore-scripts\n');
    expect(text).toContain('run: npx --no-install sdx lint ');
  });

  it('runs: its commands do what the comments say', async () => {
    await run('--ci', 'github');
    write('docs/a.yaml', 'sdx: design/v1\ntitle: Shop\ncomponents: { db: { knd: database } }\n');
    const steps = parse(read('.github/workflows/sdx.yml')).jobs.lint.steps as { run?: string }[];
    const [lint] = steps.flatMap(({ run: script }) => (script?.startsWith('sdx lint') ? [script] : []));
    const args = (lint ?? '').replace('"$RUNNER_TEMP/sdx.md"', path('sdx.md')).split(' ').slice(1);
    const { code, stderr } = await sdx(args, { cwd: place.path, env: { GITHUB_ACTIONS: 'true' } });
    expect(code).toBe(1);
    expect(stderr).toMatch(/^::error file=docs\/a.yaml/m);
    expect(read('sdx.md')).toMatch(/^### sdx: 1 error/);
  });
});

describe('a pipeline for GitLab', () => {
  it('is a file of its own, included where there is no other', async () => {
    await run('--ci', 'gitlab');
    expect(parse(read('.gitlab-ci.yml'))).toEqual({ include: [{ local: '.gitlab/sdx.yml' }] });
    const { sdx: job } = parse(read('.gitlab/sdx.yml'));
    expect(job.artifacts.reports).toEqual({
      codequality: 'gl-code-quality-report.json',
      junit: 'sdx-junit.xml',
    });
    expect(job.script[1]).toContain(
      '--format gitlab=gl-code-quality-report.json --format junit=sdx-junit.xml',
    );
  });

  it('leaves an existing one alone and says what to add', async () => {
    write('.gitlab-ci.yml', 'stages: [test]\n');
    const { stdout } = await run('--ci', 'gitlab');
    expect(read('.gitlab-ci.yml')).toBe('stages: [test]\n');
    expect(stdout).toMatch(/kept +\.gitlab-ci\.yml: add `- local: \.gitlab\/sdx\.yml` to its `include:`/);
  });
});

describe("an editor's schemas", () => {
  const SETTINGS = [
    '{',
    '\t// mine',
    '\t"a":   1, // one',
    '\t"yaml.schemas": {',
    '\t\t/* two */ "x": [ "y" ] // three',
    '\t},',
    '\t"z": [ ],',
    '}',
    '',
  ].join('\r\n');

  it('are added to the settings of VS Code without losing a comment', async () => {
    write('.vscode/settings.json', SETTINGS);
    await run('--editor', 'vscode');
    const text = read('.vscode/settings.json');
    const added = text.split('\r\n').filter((line) => !SETTINGS.split('\r\n').includes(line));
    expect(
      text
        .split('\r\n')
        .filter((line) => !added.includes(line))
        .join('\r\n'),
    ).toBe(SETTINGS);
    expect(text.replaceAll('\r\n', '')).not.toContain('\n');
    expect(text).toContain('"./.sdx/schemas/design.schema.json": [');
    expect(JSON.parse(read('.sdx/schemas/design.schema.json')).title).toBe('DesignDocument');

    expect((await run('--editor', 'vscode')).stdout).toContain('it says so already');
    expect(read('.vscode/settings.json')).toBe(text);
  });

  it('make new settings where there are none', async () => {
    await run('--editor', 'vscode');
    expect(Object.keys(JSON.parse(read('.vscode/settings.json')))).toEqual(['yaml.schemas']);
  });

  it('are not added to settings that are broken', async () => {
    write('.vscode/settings.json', '{\n  "a": ,\n}\n');
    const { code, stderr } = await run('--editor', 'vscode');
    expect(code).toBe(2);
    expect(stderr).toMatch(/settings\.json` is not valid at 2:8 .* stays as it is/);
    expect(read('.vscode/settings.json')).toBe('{\n  "a": ,\n}\n');
  });

  it('are named in the first line of every YAML design, once, and in nothing else', async () => {
    const design = 'sdx: design/v1\r\ntitle: Größe\r\n';
    write('docs/a.yaml', `\ufeff${design}`);
    write('other.yaml', 'a: 1\n');
    await run('--editor', 'modeline');
    const line = '# yaml-language-server: $schema=../.sdx/schemas/design.schema.json\r\n';
    expect(read('docs/a.yaml')).toBe(`\ufeff${line}${design}`);
    expect(read('other.yaml')).toBe('a: 1\n');
    await run('--editor', 'modeline');
    expect(read('docs/a.yaml')).toBe(`\ufeff${line}${design}`);
  });
});
