import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Configs } from '../../src/app/config.ts';
import { NotDone } from '../../src/app/exit.ts';
import type { Choice } from '../../src/lint/config.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sdx-config-'));
  mkdirSync(join(folder, '.git'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
}

function profile(file: string, choice: Choice = {}) {
  return new Configs({ cwd: folder }).profile(join(folder, file), choice);
}

const severity = (file: string, rule: string): string | undefined => profile(file).uses.get(rule)?.severity;

function problems(file = 'design.yaml'): string {
  try {
    profile(file);
  } catch (error) {
    if (error instanceof NotDone) return error.message;
    throw error;
  }
  throw new Error('the config was accepted');
}

describe('which config holds', () => {
  it('is the recommended preset where there is none', () => {
    expect(severity('a/design.yaml', 'slo/perfect')).toBe('error');
    expect(severity('a/design.yaml', 'slo/incomplete')).toBeUndefined();
  });

  it('is the nearest one above the file, not above the folder sdx was started in', () => {
    write({
      'sdx.config.yaml': 'rules: { slo/perfect: off }',
      'team/sdx.config.yml': 'rules: { slo/perfect: info }',
    });
    expect(severity('docs/design.yaml', 'slo/perfect')).toBeUndefined();
    expect(severity('team/deep/down/design.yaml', 'slo/perfect')).toBe('info');
    const elsewhere = new Configs({ cwd: join(folder, 'docs') });
    expect(elsewhere.profile(join(folder, 'team/x.yaml'), {}).uses.get('slo/perfect')?.severity).toBe('info');
  });

  it('ends its search at the root of the repository', () => {
    write({ 'sdx.config.yaml': 'rules: { slo/perfect: off }' });
    mkdirSync(join(folder, 'inner/.git'), { recursive: true });
    expect(severity('inner/design.yaml', 'slo/perfect')).toBe('error');
  });

  it('is the one asked for, or none', () => {
    write({ 'sdx.config.yaml': 'rules: { slo/perfect: off }', 'other.yaml': 'rules: { slo/perfect: warn }' });
    const path = join(folder, 'design.yaml');
    const one = new Configs({ cwd: folder, config: 'other.yaml' });
    expect(one.profile(path, {}).uses.get('slo/perfect')?.severity).toBe('warning');
    expect(
      new Configs({ cwd: folder, noConfig: true }).profile(path, {}).uses.get('slo/perfect')?.severity,
    ).toBe('error');
    expect(() => new Configs({ cwd: folder, config: 'no.yaml' })).toThrow(/no config `no.yaml`/);
  });
});

describe('what a config says', () => {
  it('switches presets on together, and none where it extends nothing at all', () => {
    write({ 'sdx.config.yaml': 'extends: [adr, strict]' });
    expect(severity('x.yaml', 'slo/incomplete')).toBeDefined();
    expect(severity('x.yaml', 'adr/trade-off-accepted')).toBeUndefined();
    write({ 'sdx.config.yaml': 'extends: adr' });
    expect(severity('x.yaml', 'slo/perfect')).toBeUndefined();
    expect(severity('x.yaml', 'adr/duplicate-number')).toBe('error');
    expect(severity('x.yaml', 'read/unknown-key')).toBe('error');
    write({ 'sdx.config.yaml': 'extends: []\nrules: { slo/perfect: on }' });
    expect([...profile('x.yaml').uses.keys()]).toEqual(['slo/perfect']);
  });

  it('lets an id count more than an area, a later layer more than an earlier, and an override most', () => {
    write({
      'sdx.config.yaml':
        'extends: [base/one.yaml]\nrules: { slo/*: info, slo/perfect: warn }\noverrides:\n  - { files: [drafts/**], rules: { slo/perfect: hint }, settings: { headroom: 95% } }\n',
      'base/one.yaml':
        'extends: strict\nrules: { slo/perfect: off, slo/*: off, bottleneck/too-few: error }\nsettings: { headroom: 60%, bottlenecks: 3 }\noverrides: [{ files: ["*.md"], rules: { bottleneck/too-few: warn } }]\n',
    });
    expect(severity('x.yaml', 'slo/perfect')).toBe('warning');
    expect(severity('x.yaml', 'slo/incomplete')).toBe('info');
    expect(severity('drafts/x.yaml', 'slo/perfect')).toBe('hint');
    expect(severity('x.yaml', 'bottleneck/too-few')).toBe('error');
    // The base's globs are relative to the base: it means no file outside its folder.
    expect(severity('x.md', 'bottleneck/too-few')).toBe('error');
    expect(severity('base/x.md', 'bottleneck/too-few')).toBe('warning');
    expect(profile('x.yaml').settings).toMatchObject({ headroom: 0.6, bottlenecks: 3, deepOffset: 10_000 });
    expect(profile('drafts/x.yaml').settings.headroom).toBe(0.95);
  });

  it('gives way to the flags of a run', () => {
    write({ 'sdx.config.yaml': 'extends: strict\nrules: { slo/perfect: info, adr/missing-date: off }' });
    const plain = profile('x.yaml', { preset: 'recommended' });
    expect(plain.uses.has('slo/incomplete')).toBe(false);
    expect(plain.uses.get('slo/perfect')?.severity).toBe('info');
    const only = profile('x.yaml', { only: ['slo/perfect', 'adr/missing-date'] });
    expect([...only.uses].map(([id, use]) => `${id} ${use.severity}`)).toEqual([
      'slo/perfect info',
      'adr/missing-date warning',
    ]);
  });

  it('gives a rule its options, and leaves the others at their defaults', () => {
    const words = (file: string): unknown => profile(file).uses.get('doc/placeholder')?.options.words;
    expect(words('x.yaml')).toEqual([]);
    write({
      'sdx.config.yaml':
        'rules: { doc/placeholder: { words: [coming soon] } }\noverrides: [{ files: [a/**], rules: { doc/placeholder: info } }]\n',
    });
    expect(words('x.yaml')).toEqual(['coming soon']);
    // A new weight is no new list.
    expect(words('a/x.yaml')).toEqual(['coming soon']);
    expect(severity('a/x.yaml', 'doc/placeholder')).toBe('info');
  });

  it('leaves files out of folders', () => {
    write({ 'sdx.config.yaml': 'ignore: [templates/**, "*.draft.md"]' });
    const configs = new Configs({ cwd: folder });
    expect(
      ['templates/a/b.yaml', 'x/y.draft.md', 'x/templates/b.yaml'].map((file) =>
        configs.ignores(join(folder, file)),
      ),
    ).toEqual([true, true, false]);
  });
});

describe('what is wrong with a config is said where it stands', () => {
  it.each([
    [
      'rules:\n  slo/prefect: error\n',
      'sdx.config.yaml:2:3: There is no rule `slo/prefect` - did you mean `slo/perfect`?',
    ],
    ['rules: { perfect: off }\n', ':1:10: There is no rule `perfect` - did you mean `slo/perfect`?'],
    ['rules:\n  slo/perfect: eror\n', ':2:16: `rules.slo/perfect` is `eror`'],
    ['rules: { tradeof/*: off }\n', ':1:10: There is no area `tradeof/*` - did you mean `tradeoff/*`?'],
    ['rules: { slo/perfect: { severty: info } }\n', ':1:25: `severty` is no field of `slo/perfect`'],
    [
      'rules: { doc/placeholder: { wrods: [x] } }\n',
      ':1:29: `wrods` is no field of `doc/placeholder` - did you mean `words`',
    ],
    ['rules:\n  doc/placeholder: { words: { a: 1 } }\n', ':2:31: `doc/placeholder.words`'],
    ['settings: { headrom: 1 }\n', ':1:13: There is no setting `headrom` - did you mean `headroom`?'],
    ['settings: { headroom: -1 }\n', ':1:23: `headroom` has to be a number above 0.'],
    ['settings: { headroom: much }\n', ':1:23: `headroom` has to be a number above 0.'],
    ['overrides: [{ rules: { slo/perfect: off } }]\n', ':1:15: `overrides[0]` lacks `files`'],
    ['overrides: [{ files: [x], rules: { slo/nil: off } }]\n', ':1:36: There is no rule `slo/nil`'],
    ['ruels: {}\n', ':1:1: `ruels` is no field of the document - did you mean `rules`?'],
    ['extends: stict\n', ':1:10: There is no preset `stict` - did you mean `strict`?'],
    ['extends: [strict, https://example.org/c.yaml]\n', ':1:19: `https://example.org/c.yaml` is an address'],
    ['extends: ../outside.yaml\n', ':1:10: `../outside.yaml` lies outside the project'],
    ['extends: ./gone.yaml\n', ':1:10: There is no file `./gone.yaml`'],
    ['extends: ./link.yaml\n', ':1:10: `./link.yaml` leads outside the project'],
    ['records: { required: [staus] }\n', ':1:23: '],
    ['a: [\n', 'sdx.config.yaml:'],
  ])('%j', (text, expected) => {
    const outside = join(mkdtempSync(join(tmpdir(), 'sdx-outside-')), 'c.yaml');
    writeFileSync(outside, 'rules: {}');
    symlinkSync(outside, join(folder, 'link.yaml'));
    write({ 'sdx.config.yaml': text });
    expect(problems()).toContain(expected);
    rmSync(dirname(outside), { recursive: true });
  });

  it('names every step of a circle', () => {
    write({
      'sdx.config.yaml': 'extends: a.yaml',
      'a.yaml': 'extends: [b/b.yaml]',
      'b/b.yaml': 'extends: ../a.yaml',
    });
    expect(problems()).toBe(
      'b/b.yaml:1:10: This config builds on itself: a.yaml → b/b.yaml → a.yaml. Take one of the steps out.',
    );
  });

  it('shows all problems at once', () => {
    write({ 'sdx.config.yaml': 'rules: { a/b: off }\nsettings: { c: 1 }\nd: 2\n' });
    expect(
      problems()
        .split('\n')
        .map((line) => /:(\d+):/.exec(line)?.[1]),
    ).toEqual(['1', '2', '3']);
  });
});
