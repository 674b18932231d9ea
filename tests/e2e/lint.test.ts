import { spawn } from 'node:child_process';
import {
  appendFileSync,
  chmodSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { cwd, git, lint, PERFECT, text, write } from './lint-folder.ts';
import { root, sdx } from './run.ts';

describe('what a run takes as falling short', () => {
  it.each<[string[], number]>([
    [[], 0],
    [['--fail-on', 'info'], 1],
    [['--fail-on', 'warn'], 1],
    [['--max-warnings', '0'], 1],
    [['--max-warnings', '1'], 0],
    [['--quiet', '--fail-on', 'info'], 0],
  ])('%j', async (args, code) => {
    write('a.yaml', PERFECT.replaceAll('100%', '99%'));
    write('sdx.config.yaml', 'extends: []\nrules: { slo/incomplete: warn, slo/perfect: on }\n');
    write('a.yaml', `${PERFECT.split('  down')[0]?.replace('100%', '99%')}`);
    const ran = await lint(args);
    expect(ran.code).toBe(code);
    expect(ran.found).toEqual(args.includes('--quiet') ? [] : ['a.yaml:4 slo/incomplete']);
  });

  it('is only the rules that are asked for, whatever reading had to say', async () => {
    write('a.yaml', `${PERFECT}components: { db: { kind: databse } }\n`);
    expect((await lint(['--rule', 'slo/perfect'])).found).toEqual([
      'a.yaml:4 slo/perfect',
      'a.yaml:5 slo/perfect',
    ]);
    expect((await lint(['--rule', 'read/wrong-value'])).found).toEqual(['a.yaml:6 read/wrong-value']);
  });
});

describe('a config', () => {
  it('is printed with all that holds for a file', async () => {
    write(
      'sdx.config.yaml',
      'extends: strict\noverrides: [{ files: [a/**], rules: { slo/perfect: info } }]\n',
    );
    const { code, stdout } = await sdx(['lint', '--print-config', 'a/b.yaml'], { cwd });
    expect(code).toBe(0);
    const printed = JSON.parse(stdout) as { config: string[]; rules: Record<string, unknown>; off: string[] };
    expect(printed.config).toEqual(['sdx.config.yaml']);
    expect(printed.rules['slo/perfect']).toBe('info');
    expect(printed.rules['slo/incomplete']).toBe('warning');
    expect(printed.off.some((id) => id.startsWith('adr/'))).toBe(true);
  });

  it('that is wrong ends the run, with every place, before anything is linted', async () => {
    write('a.yaml', PERFECT);
    write('sdx.config.yaml', 'rules:\n  slo/prefect: off\nsettings: { headrom: 1 }\n');
    const { code, stdout, stderr } = await sdx(['lint'], { cwd });
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toMatch(/^sdx: sdx\.config\.yaml:2:3: .*slo\/perfect/);
    expect(stderr).toMatch(/^sdx\.config\.yaml:3:13: .*headroom/m);
    expect((await lint(['--no-config'])).code).toBe(1);
  });

  it('holds for standard input by the name it is given', async () => {
    write('a/sdx.config.yaml', 'rules: { slo/perfect: off }\n');
    const input = PERFECT;
    expect((await lint(['-', '--stdin-filename', 'a/x.yaml'], { input })).found).toEqual([]);
    expect((await lint(['-', '--stdin-filename', 'b/x.yaml'], { input })).found.length).toBe(2);
    // The name tells the syntax, too.
    const markdown = `---\nsdx: design/v1\n---\n# Links\n\n\`\`\`yaml\n${PERFECT.split('\n').slice(2).join('\n')}\`\`\`\n`;
    expect((await lint(['-', '--stdin-filename', 'b/x.md'], { input: markdown })).code).toBe(1);
  });
});

describe('a baseline', () => {
  it('leaves out what was there, whatever moves, and nothing that is new', async () => {
    write('docs/a.yaml', PERFECT);
    const wrote = await lint(['--write-baseline']);
    expect(wrote).toMatchObject({ code: 0, found: [] });
    expect(wrote.stderr).toContain('wrote .sdx-baseline: 2 findings');
    const lines = text('.sdx-baseline').trim().split('\n').slice(1);
    expect(lines).toEqual([...lines].sort());
    expect(lines.every((line) => /^docs\/a\.yaml\tslo\/perfect\t[0-9a-f]{16}$/.test(line))).toBe(true);

    // Lines move, values change in other words, another folder is worked in.
    write(
      'docs/a.yaml',
      `# one\n\n${PERFECT.replace('title: Links', 'title: Link shortener').replace('100%', '100.0%')}`,
    );
    expect((await lint()).found).toEqual([]);
    expect((await lint(['.'], { cwd: join(cwd, 'docs') })).found).toEqual([]);
    appendFileSync(join(cwd, 'docs/a.yaml'), '  third: { sli: availability, objective: 100% }\n');
    expect(await lint()).toMatchObject({ code: 1, found: ['docs/a.yaml:8 slo/perfect'] });
    expect((await lint(['--no-baseline'])).found.length).toBe(3);
  });

  it('says what is no longer needed, and takes it out when told to', async () => {
    write('a.yaml', PERFECT);
    write('b.yaml', PERFECT);
    await lint(['--write-baseline']);
    write('a.yaml', PERFECT.replace('100%', '99.9%'));
    rmSync(join(cwd, 'b.yaml'));
    const ran = await lint();
    expect(ran.stderr).toContain('3 lines of .sdx-baseline are no longer needed');
    const before = text('.sdx-baseline');
    await lint(['--prune-baseline']);
    const kept = text('.sdx-baseline').trim().split('\n');
    expect(kept.length).toBe(2);
    expect(before).toContain(kept[1]);
    expect((await lint()).stderr).not.toContain('no longer needed');
  });

  it('keeps its lines about files that a run did not look at, or rules that did not run', async () => {
    write('a.yaml', PERFECT);
    write('b.yaml', PERFECT);
    await lint(['--write-baseline']);
    const whole = text('.sdx-baseline');
    expect((await lint(['a.yaml'])).stderr).not.toContain('no longer needed');
    expect((await lint(['--rule', 'slo/incomplete'])).stderr).not.toContain('no longer needed');
    await lint(['a.yaml', '--write-baseline']);
    expect(text('.sdx-baseline')).toBe(whole);
  });

  it('that can not be read ends the run at its line', async () => {
    write('a.yaml', PERFECT);
    write('.sdx-baseline', '# fine\n<<<<<<< ours\n');
    const { code, stderr } = await sdx(['lint'], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain('.sdx-baseline:2: ');
    expect((await sdx(['lint', '--baseline', 'gone'], { cwd })).stderr).toContain(
      'there is no baseline `gone`',
    );
  });
});

const FIXABLE =
  'sdx: design/v1\r\ntitle: Links   # kept as it is\r\n\r\ncomponents:\r\n    api: {kind: servce}   # odd spaces\r\n    db:  { kind: database }\r\nflows:\r\n    read: { path: [api, db], rate: 10,000 req/s }\r\n';
const FIXED = FIXABLE.replace('servce', 'service').replace('10,000 req/s', '"10,000 req/s"');

describe('--fix', () => {
  it('repairs what is safe and changes no other byte, once', async () => {
    write('a.yaml', `\ufeff${FIXABLE}`);
    chmodSync(join(cwd, 'a.yaml'), 0o640);
    const ran = await lint(['--fix']);
    expect(ran.stderr).toContain('repaired 2 findings in 1 file');
    expect(text('a.yaml')).toBe(`\ufeff${FIXED}`);
    expect(statSync(join(cwd, 'a.yaml')).mode & 0o777).toBe(0o640);
    expect(ran.found).toEqual((await lint()).found);
    expect((await lint(['--fix'])).stderr).toContain('nothing to repair');
    expect(text('a.yaml')).toBe(`\ufeff${FIXED}`);
  });

  it('shows a difference that git applies, and writes nothing, with --dry-run', async () => {
    git('init', '-q');
    write('docs/a.yaml', FIXABLE.replaceAll('\r', ''));
    const { code, stdout } = await sdx(['lint', 'docs', '--fix', '--dry-run'], { cwd });
    expect(code).toBe(1);
    expect(text('docs/a.yaml')).toBe(FIXABLE.replaceAll('\r', ''));
    write('change.diff', stdout);
    git('apply', '--check', 'change.diff');
    git('apply', 'change.diff');
    expect(text('docs/a.yaml')).toBe(FIXED.replaceAll('\r', ''));
    expect((await sdx(['lint', 'docs', '--fix', '--dry-run'], { cwd })).stdout).toBe('');
  });

  it('goes on while a repair brings up another, and repairs only what is shown', async () => {
    write('a.yaml', 'sdx: design/v1\ntitle: T\ncomponnets: { api: { kind: servce } }\n');
    await lint(['--fix', '--rule', 'read/unknown-key']);
    expect(text('a.yaml')).toBe('sdx: design/v1\ntitle: T\ncomponents: { api: { kind: servce } }\n');
    write('a.yaml', 'sdx: design/v1\ntitle: T\ncomponnets: { api: { kind: servce } }\n');
    await lint(['--fix']);
    expect(text('a.yaml')).toBe('sdx: design/v1\ntitle: T\ncomponents: { api: { kind: service } }\n');
  });

  it('writes through a link, and not into standard input', async () => {
    write('real/a.yaml', FIXABLE);
    symlinkSync('real/a.yaml', join(cwd, 'a.yaml'));
    await lint(['a.yaml', '--fix']);
    expect(text('real/a.yaml')).toBe(FIXED);
    const refused = await sdx(['lint', '-', '--fix'], { cwd, input: FIXABLE });
    expect(refused.code).toBe(2);
    expect(refused.stderr).toContain('--dry-run');
    const shown = await sdx(['lint', '-', '--fix', '--dry-run', '--stdin-filename', 'x.yaml'], {
      cwd,
      input: FIXABLE,
    });
    expect(shown.stdout).toContain('+    api: {kind: service}');
  });
});

describe('the same bytes', () => {
  const names = ['b/z.yaml', 'b/ä.md', 'B.yaml', 'a.yaml', 'docs/adr/0001-x.md', 'broken.yaml', 'latin.yaml'];
  const contents: Record<string, string | Uint8Array> = {
    'b/z.yaml': PERFECT,
    'b/ä.md': '---\nsdx: design/v1\n---\n# Größe 🚀\n\n## Components\n\n- db: databse\n',
    'B.yaml': FIXABLE,
    'a.yaml': readFileSync(join(root, 'examples/url-shortener/weak.yaml')),
    'docs/adr/0001-x.md': '# 1. X\n\n## Status\n\nSuperseded\n\n## Context\n\nx\n',
    'broken.yaml': 'sdx: design/v1\na: [\n',
    'latin.yaml': Buffer.from('sdx: design/v1\ntitle: caf\xe9\n', 'latin1'),
  };

  async function outputs(order: readonly string[], args: readonly string[], env = {}): Promise<string> {
    const texts = ['json', 'stylish', 'sarif'].map(
      async (format) => (await sdx(['lint', ...order, ...args, '--format', format], { cwd, env })).stdout,
    );
    return (await Promise.all(texts)).join('\n');
  }

  it('come with any number of processes, order of files, locale, time zone, cached or not', async () => {
    for (const [name, content] of Object.entries(contents)) write(name, content);
    for (let i = 0; i < 40; i++)
      write(`many/${i}.yaml`, i % 3 === 0 ? PERFECT : FIXABLE.replaceAll('\r', ''));
    const paths = [...names, 'many'];
    const expected = await outputs(paths, []);
    expect(expected.length).toBeGreaterThan(10_000);
    const ways: readonly Promise<string>[] = [
      outputs([...paths].reverse(), []),
      outputs(paths, ['--jobs', '2']),
      outputs(paths, ['--jobs', '5']),
      outputs(paths, [], { LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8', TZ: 'Pacific/Kiritimati' }),
      outputs(paths, [], { LC_ALL: 'C', TZ: 'America/Los_Angeles' }),
    ];
    for (const way of ways) expect((await way) === expected).toBe(true);
    for (let run = 0; run < 2; run++) expect((await outputs(paths, ['--cache'])) === expected).toBe(true);
  });
});

describe('--cache', () => {
  const kept = (): string => join(cwd, '.cache/lint');
  const args = ['--cache', '--cache-location', '.cache'];

  it('sees every change that counts: the file, the config, the log it names records of', async () => {
    write('a.yaml', `${PERFECT}decisions: [ADR-0001]\n`);
    const all = ['a.yaml:4 slo/perfect', 'a.yaml:5 slo/perfect'];
    expect((await lint(args)).found).toEqual(all);
    expect((await lint(args)).found).toEqual(all);
    write('docs/adr/0002-x.md', '# 2. X\n\n## Status\n\nAccepted\n\n## Decision\n\nx\n');
    expect((await lint(['a.yaml', ...args])).found).toEqual([...all, 'a.yaml:6 decisions/recorded']);
    write('docs/adr/0001-y.md', '# 1. Y\n\n## Status\n\nAccepted\n\n## Decision\n\nx\n');
    expect((await lint(['a.yaml', ...args])).found).toEqual(all);
    write('sdx.config.yaml', 'rules: { slo/perfect: off }\n');
    expect((await lint(['a.yaml', ...args])).found).toEqual([]);
    rmSync(join(cwd, 'sdx.config.yaml'));
    write('a.yaml', PERFECT.replace('100%', '99%'));
    expect((await lint(['a.yaml', ...args])).found).toEqual(['a.yaml:5 slo/perfect']);
  });

  it.each<[string, (cache: string) => string]>([
    ['cut off', (cache) => cache.slice(0, -20)],
    ['changed', (cache) => cache.replace('slo/perfect', 'slo/perfekt')],
    ['emptied', () => ''],
    ['something else', () => '\u0000{"__proto__": 1}'],
    ['of another version', (cache) => cache.replace(/cache 1 \S+/, 'cache 1 9.9.9')],
  ])('is made anew where it was %s', async (_, damage) => {
    write('a.yaml', PERFECT);
    const before = await lint(args);
    const whole = readFileSync(kept(), 'utf8');
    expect(damage(whole)).not.toBe(whole);
    writeFileSync(kept(), damage(whole));
    expect(await lint(args)).toEqual(before);
    expect(readFileSync(kept(), 'utf8')).toBe(whole);
  });

  it('is not believed where a branch brings it along', async () => {
    git('init', '-q');
    write('a.yaml', PERFECT);
    await lint(args);
    // A branch that forges a clean verdict, header and all.
    const [, body = ''] = readFileSync(kept(), 'utf8').split(/\n(.*)/s);
    const clean = body.replace(/"findings":\[.*\],"suppressed"/, '"findings":[],"suppressed"');
    const { createHash } = await import('node:crypto');
    const header = readFileSync(kept(), 'utf8')
      .split('\n')[0]
      ?.replace(/\S+$/, createHash('sha256').update(clean).digest('hex'));
    writeFileSync(kept(), `${header}\n${clean}`);
    // Left lying about, it would be taken for sdx's own ...
    expect((await lint(['a.yaml', ...args])).found).toEqual([]);
    writeFileSync(kept(), `${header}\n${clean}`);
    git('add', '-f', '.');
    // ... but not as part of the repository.
    expect((await lint(['a.yaml', ...args])).found.length).toBe(2);
  });

  it('that can not be written is no reason to fail', async () => {
    write('a.yaml', PERFECT);
    write('file', '');
    expect((await lint(['a.yaml', '--cache', '--cache-location', 'file/x'])).found.length).toBe(2);
  });
});

describe('--watch', () => {
  it('judges anew what changes, and ends with Ctrl-C', async () => {
    write('a.yaml', PERFECT);
    const child = spawn(
      process.execPath,
      [join(root, 'bin/sdx.js'), 'lint', '.', '--watch', '--format', 'csv'],
      {
        cwd,
        stdio: ['ignore', 'pipe', 'pipe'],
      },
    );
    try {
      let out = '';
      let told = '';
      child.stdout.on('data', (chunk: Buffer) => {
        out += chunk.toString();
      });
      child.stderr.on('data', (chunk: Buffer) => {
        told += chunk.toString();
      });
      const until = async (done: () => boolean): Promise<void> => {
        while (!done()) await new Promise((go) => setTimeout(go, 20));
      };
      await until(() => told.includes('watching 1 document;'));
      expect(out.split('slo/perfect').length - 1).toBe(2);
      out = '';
      write('a.yaml', PERFECT.replace('100%', '99%'));
      await until(() => out.includes('slo/perfect'));
      expect(out.split('slo/perfect').length - 1).toBe(1);
      write('sub/b.yaml', PERFECT);
      await until(() => told.includes('watching 2 documents;'));
      write('sdx.config.yaml', 'rules: { slo/perfct: off }\n');
      await until(() => told.includes('did you mean `slo/perfect`'));
      child.kill('SIGINT');
      const code = await new Promise((settle) => child.on('close', settle));
      expect(code).toBe(130);
    } finally {
      child.kill('SIGKILL');
    }
  });
});

describe("the config's schema as editors take it", () => {
  it('knows every rule with its options, and accepts what a config may say', async () => {
    const schema = JSON.parse(readFileSync(join(root, 'dist/schemas/config.schema.json'), 'utf8'));
    const { stdout } = await sdx(['lint', '--print-config', 'x.yaml', '--no-config'], { cwd });
    const { rules, off, settings } = JSON.parse(stdout);
    const known = Object.keys(schema.$defs.rules.properties);
    expect(known).toEqual([...Object.keys(rules), ...off].sort());
    expect(Object.keys(schema.$defs.settings.properties).sort()).toEqual(Object.keys(settings).sort());
    const ajv = new Ajv2020({ strict: false });
    const accepts = ajv.compile(schema);
    expect(
      accepts({ rules: { 'slo/perfect': 'off', 'doc/placeholder': { severity: 'warn', words: ['x y'] } } }),
    ).toBe(true);
    expect(accepts({ rules: { 'slo/*': 'off' }, settings: { headroom: '70%' } })).toBe(true);
    expect(accepts({ rules: { 'slo/perfect': 'eror' } })).toBe(false);
    expect(accepts({ rules: { 'doc/placeholder': { wrods: [] } } })).toBe(false);
  });
});
