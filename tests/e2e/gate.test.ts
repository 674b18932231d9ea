import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  mkdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import type { GateReport } from '../../src/schema/gate-result.ts';
import { validate } from '../../src/schema/validate/gate-result.js';
import { sdx, workplace } from './run.ts';

const place = workplace();
const example = workplace('taskforge-gate');
const folder = join(place.path, 'gate');
afterAll(() => {
  place.end();
  example.end();
});

beforeEach(() => {
  rmSync(folder, { recursive: true, force: true });
  cpSync(join(example.path, 'taskforge-gate'), folder, { recursive: true });
});

const text = (name: string) => readFileSync(join(folder, name), 'utf8');
const write = (name: string, content: string | Uint8Array) => writeFileSync(join(folder, name), content);

/** Replaces a text that has to be in a file. */
function change(name: string, from: string | RegExp, to: string): void {
  const before = text(name);
  const after = before.replace(from, to);
  if (after === before) throw new Error(`there is no ${from} in ${name}`);
  write(name, after);
}

const gate = (...args: readonly string[]) => sdx(['gate', 'gate', ...args], { cwd: place.path });

async function report(...args: readonly string[]): Promise<{ code: number | null; report: GateReport }> {
  const { code, stdout, stderr } = await gate('--format', 'json', ...args);
  expect(stderr).toBe('');
  const value = JSON.parse(stdout) as GateReport;
  expect(validate(value), JSON.stringify(validate.errors)).toBe(true);
  return { code, report: value };
}

/** Of every error: artefact, file, how the line begins that it is at, rule. */
function errors({ artefacts }: GateReport): readonly string[] {
  return artefacts.flatMap(({ artefact, files }) =>
    files.flatMap(({ file, findings }) =>
      findings
        .filter(({ severity }) => severity === 'error')
        .map(({ rule, start }) => {
          const name = file.replace('gate/', '');
          const line = unpacked(name).split('\n')[start.line - 1]?.trim().slice(0, 20).trim();
          return `${artefact} ${name} ${line} | ${rule.replace('gate/', '')}`;
        }),
    ),
  );
}

/** A file's text, also where it is gzip. */
function unpacked(name: string): string {
  const bytes = readFileSync(join(folder, name));
  return (bytes[0] === 0x1f ? gunzipSync(bytes) : bytes).toString();
}

describe('the example', () => {
  it('passes, and says what it could not verify', async () => {
    const { code, stdout, stderr } = await gate();
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('✓ the gate is passed; 3 things are attested, not verified');
    const { report: value } = await report();
    expect(value.passed).toBe(true);
    expect(value.artefacts.map(({ artefact, status }) => [artefact, status])).toEqual([
      ['design', 'passed'],
      ['logs', 'passed'],
      ['profile', 'passed'],
      ['refactoring', 'passed'],
    ]);
  });

  it('holds what its programs give when they run again', () => {
    const run = (side: string) =>
      execFileSync(
        process.execPath,
        ['--test', '--test-reporter=junit', `refactoring/${side}/tests/task-manager.test.mjs`],
        {
          cwd: folder,
          encoding: 'utf8',
          env: { PATH: process.env['PATH'] },
        },
      );
    const names = (xml: string) => [...xml.matchAll(/<testcase name="([^"]*)"/g)].map(([, name]) => name);
    for (const side of ['before', 'after']) {
      const now = run(side);
      expect(now).not.toContain('<failure');
      expect(names(now)).toEqual(names(text(`refactoring/${side}.xml`)));
    }
  });

  it('gives the same bytes every time, in every format, wherever it runs', async () => {
    for (const format of [
      'stylish',
      'json',
      'sarif',
      'junit',
      'markdown',
      'csv',
      'gitlab',
      'rdjson',
      'github',
    ]) {
      const runs = await Promise.all([
        sdx(['gate', 'gate', '--format', format], { cwd: place.path }),
        sdx(['gate', 'gate', '--format', format], {
          cwd: place.path,
          env: { TZ: 'Asia/Tokyo', LC_ALL: 'tr_TR.UTF-8' },
        }),
      ]);
      expect(
        runs.map(({ code }) => code),
        format,
      ).toEqual([0, 0]);
      expect(runs[0]?.stdout, format).toBe(runs[1]?.stdout);
    }
  });

  it('fits forty columns', async () => {
    const { gateStylish } = await import('../../src/report/gate-stylish.ts');
    const { gateResult, judgeGate } = await import('../../src/app/gate.ts');
    write('logs/api.log', 'no JSON\n');
    const run = await judgeGate({ folder, cwd: place.path, only: [] });
    const shown = gateStylish(gateResult(run, place.path), { width: 40, colour: false });
    const words = shown.split('\n').filter((line) => line.length > 40 && line.trim().includes(' '));
    // A place with its rule is one thing to click on or copy.
    expect(words.filter((line) => !/gate\/[a-z-]+$/.test(line))).toEqual([]);
  });
});

describe('a variant that falls short for one reason', () => {
  const variants: readonly (readonly [reason: string, spoil: () => void, expected: readonly string[]])[] = [
    [
      'a bottleneck without a price',
      () => change('design/current.yaml', /tradeoff: An e-mail.*/, 'tradeoff: none'),
      [
        'design design/current.yaml bottlenecks: | too-few-bottlenecks',
        'design design/current.yaml - component: mail | bottleneck-incomplete',
      ],
    ],
    [
      'an evolved design that saturates',
      () => change('design/evolved.yaml', 'replicas: 12', 'replicas: 3'),
      ['design design/evolved.yaml app: | evolved-saturates'],
    ],
    [
      'a line that is no JSON',
      () => change('logs/api.log', /\n/, '\nListening on 8080\n'),
      ['logs logs/api.log Listening on 8080 | log-not-json'],
    ],
    [
      'a request that is logged twice',
      () => write('logs/api.log', `${text('logs/api.log').split('\n')[1]}\n${text('logs/api.log')}`),
      [
        'logs logs/api.log {"timestamp":"2026-1 | log-completed-twice',
        'logs gate.yaml requests: 400 | log-other-count',
      ],
    ],
    [
      'fewer than ten times',
      () => cpSync(join(folder, 'profile/before.csv'), join(folder, 'profile/after.csv')),
      [
        'profile gate.yaml after: { file: profi | profile-too-small',
        'profile gate.yaml claimed: 400 | profile-overclaimed',
      ],
    ],
    [
      'a claim beyond the measurements',
      () => change('gate.yaml', 'claimed: 400', 'claimed: 4000'),
      ['profile gate.yaml claimed: 4000 | profile-overclaimed'],
    ],
    [
      'a test that fails afterwards',
      () => change('refactoring/after.xml', /(classname="test")\/>/, '$1><failure/></testcase>'),
      ['refactoring refactoring/after.xml <testcase name="answ | test-failed'],
    ],
    [
      'a test that is gone',
      () => change('refactoring/after.xml', /.*<testcase.*\n/, ''),
      ['refactoring refactoring/before.xml <testcase name="answ | test-missing'],
    ],
    [
      'a test that was changed',
      () => change('refactoring/after/tests/task-manager.test.mjs', '401', '400'),
      ['refactoring gate.yaml tests: [refactoring/ | tests-changed'],
    ],
    [
      'a module that stayed whole',
      () =>
        cpSync(
          join(folder, 'refactoring/before/task-manager.mjs'),
          join(folder, 'refactoring/after/task-manager.mjs'),
        ),
      ['refactoring gate.yaml code: [refactoring/a | not-decomposed'],
    ],
    [
      'an artefact that is not there',
      () => change('gate.yaml', /\nprofile:[\s\S]*?\n\n/, '\n'),
      ['profile gate.yaml sdx: gate/v1 | missing-artefact'],
    ],
  ];

  it.each(variants)('%s: exit code 1 and just that', async (_, spoil, expected) => {
    spoil();
    const { code, report: value } = await report();
    expect(errors(value)).toEqual(expected);
    expect(code).toBe(1);
    expect(value.artefacts.filter(({ status }) => status !== 'passed')).toHaveLength(1);
  });
});

describe('what cannot be judged', () => {
  it('is exit code 2, and the other artefacts are still judged', async () => {
    rmSync(join(folder, 'profile/after.csv'));
    const { code, report: value } = await report();
    expect(code).toBe(2);
    expect(value.artefacts.map(({ status }) => status)).toEqual(['passed', 'passed', 'unread', 'passed']);
    expect(errors(value)).toEqual(['profile gate.yaml after: { file: profi | unreadable-file']);
  });

  it('is what lies outside the folder, by any way there', async () => {
    write('../secret.log', '{"secret":1}\n');
    mkdirSync(join(folder, 'more'));
    symlinkSync(join(place.path, 'secret.log'), join(folder, 'more/link.log'));
    for (const path of ['../secret.log', join(place.path, 'secret.log'), 'more/link.log', '"../*.log"']) {
      write('gate.yaml', `sdx: gate/v1\nlogs: { files: [${path}] }\n`);
      const { code, stdout } = await gate('--only', 'logs');
      expect(code, path).toBe(2);
      expect(stdout, path).toContain('gate/unreadable-file');
      expect(stdout, path).not.toContain('"secret"');
    }
  });

  it('is a gate.yaml that is broken, with its line', async () => {
    change('gate.yaml', 'endpoint:', 'endpiont:');
    const { code, stdout, stderr } = await gate();
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('gate/gate.yaml:16:3');
    expect(stderr).toContain('did you mean `endpoint`?');
  });

  it('is a folder that is none, or holds none', async () => {
    for (const name of ['nowhere', '.']) {
      const { code, stderr } = await sdx(['gate', name], { cwd: place.path });
      expect(code).toBe(2);
      expect(stderr).toMatch(/^sdx: there is no (?:folder|`gate\.yaml`)/);
    }
  });
});

describe('logs', () => {
  const only = (files: string) => write('gate.yaml', `sdx: gate/v1\nlogs: { files: ${files} }\n`);

  it('may be gzip by any name, and several by a pattern', async () => {
    const plain = await report('--only', 'logs');
    write('logs/api.log', gzipSync(text('logs/api.log')));
    expect((await report('--only', 'logs')).report).toEqual(plain.report);
    write('logs/api-2.log', '');
    only('["logs/*.log"]');
    expect((await report('--only', 'logs')).code).toBe(0);
  });

  it('that are cut gzip are judged as far as they go, and not passed', async () => {
    write('logs/api.log', gzipSync(text('logs/api.log')));
    truncateSync(join(folder, 'logs/api.log'), 10_000);
    const { code, report: value } = await report('--only', 'logs');
    expect(code).toBe(2);
    expect(errors(value)).toContain('logs gate.yaml files: [logs/api.log | unreadable-file');
  });

  it('with more ids than fit in memory at once come to the same', async () => {
    const line = (id: number, more: string) =>
      `{"timestamp":"2026-03-18T09:15:22Z","level":"INFO","correlation_id":"${id}"${more}}\n`;
    const done = ',"method":"GET","path":"/","status":200,"duration":1,"user_id":null';
    write('logs/api.log', '');
    const total = 1_600_000;
    for (let from = 0; from < total; from += 100_000) {
      appendFileSync(
        join(folder, 'logs/api.log'),
        Array.from({ length: 100_000 }, (_, i) => line(from + i, done)).join(''),
      );
    }
    // The first id once more, a million ids later; and one that never completes.
    appendFileSync(join(folder, 'logs/api.log'), line(0, done) + line(-1, ''));
    only('[logs/api.log]');
    const { code, report: value } = await report('--only', 'logs');
    expect(code).toBe(1);
    expect(errors(value)).toEqual([
      'logs logs/api.log {"timestamp":"2026-0 | log-completed-twice',
      'logs logs/api.log {"timestamp":"2026-0 | log-never-completed',
    ]);
    const figure = (name: string) => value.artefacts[0]?.figures.find((each) => each.name === name)?.value;
    expect([figure('lines'), figure('requests')]).toEqual([total + 2, total]);
  });
});

describe('a repository', () => {
  const git = (...args: readonly string[]) =>
    execFileSync('git', ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.com', ...args], {
      cwd: join(folder, 'repository'),
      env: {
        PATH: process.env['PATH'],
        GIT_CONFIG_GLOBAL: '/dev/null',
        GIT_CONFIG_NOSYSTEM: '1',
        HOME: place.path,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
      encoding: 'utf8',
    });

  /** The two versions of the example as two commits, and a gate.yaml that names them. */
  function commitBoth(changeTests = false): void {
    mkdirSync(join(folder, 'repository'));
    git('init', '--quiet');
    cpSync(join(folder, 'refactoring/before'), join(folder, 'repository'), { recursive: true });
    git('add', '.');
    git('commit', '--quiet', '-m', 'before');
    git('tag', 'before');
    cpSync(join(folder, 'refactoring/after'), join(folder, 'repository'), { recursive: true });
    if (changeTests) appendFileSync(join(folder, 'repository/tests/task-manager.test.mjs'), '// easier\n');
    git('add', '.');
    git('commit', '--quiet', '-m', 'after');
    const side = (name: string, commit: string) =>
      `  ${name}: { commit: ${commit}, results: [refactoring/${name}.xml], code: ["*.mjs"], tests: ["tests/**"] }\n`;
    write(
      'gate.yaml',
      `sdx: gate/v1\nrefactoring:\n  module: task manager\n  repository: repository\n${side('before', 'before')}${side('after', 'HEAD')}`,
    );
  }

  it('shows that the tests did not change, and what the code was', async () => {
    commitBoth();
    const { code, report: value } = await report('--only', 'refactoring');
    expect(errors(value)).toEqual([]);
    expect(code).toBe(0);
    const [judged] = value.artefacts;
    expect(judged?.checks.map(({ status }) => status)).toEqual([
      'holds',
      'holds',
      'holds',
      'holds',
      'holds',
      'attested',
    ]);
    expect(judged?.figures.find(({ name }) => name === 'files after')?.value).toBe(7);
  });

  it('shows where they did', async () => {
    commitBoth(true);
    expect(errors((await report('--only', 'refactoring')).report)).toEqual([
      'refactoring gate.yaml after: { commit: HEA | tests-changed',
    ]);
  });

  it('has to hold both commits, in their order', async () => {
    commitBoth();
    change('gate.yaml', 'commit: before', 'commit: nowhere');
    expect(errors((await report('--only', 'refactoring')).report)).toEqual([
      'refactoring gate.yaml before: { commit: no | no-commit',
    ]);
    change('gate.yaml', 'commit: nowhere', 'commit: HEAD');
    change('gate.yaml', /after: \{ commit: HEAD/, 'after: { commit: before');
    expect(errors((await report('--only', 'refactoring')).report)).toEqual([
      'refactoring gate.yaml after: { commit: bef | no-commit',
    ]);
  });

  it('runs nothing that it is configured to run, and is not looked for outside', async () => {
    commitBoth();
    const trap = `touch ${join(place.path, 'ran')}`;
    git('config', 'core.fsmonitor', trap);
    git('config', 'core.pager', trap);
    git('config', 'diff.external', trap);
    git('config', 'alias.cat-file', `!${trap}`);
    expect((await report('--only', 'refactoring')).code).toBe(0);
    expect(() => readFileSync(join(place.path, 'ran'))).toThrow();
    rmSync(join(folder, 'repository/.git'), { recursive: true });
    execFileSync('git', ['init', '--quiet'], { cwd: folder });
    const { code, report: value } = await report('--only', 'refactoring');
    expect(code).toBe(2);
    expect(errors(value)).toEqual(['refactoring gate.yaml repository: reposito | unreadable-file']);
  });
});
