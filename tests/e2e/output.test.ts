import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { root, sdx, workplace } from './run.ts';

const FAULTY = 'sdx: design/v1\ntitle: Shop\nslos:\n  - flow: nowhere\n';

let place: ReturnType<typeof workplace>;
beforeEach(() => {
  place = workplace();
  writeFileSync(join(place.path, 'a.yaml'), FAULTY);
});
afterEach(() => place.end());

const run = (args: readonly string[], env: Record<string, string> = {}) =>
  sdx(args, { cwd: place.path, env });
const read = (name: string) => readFileSync(join(place.path, name), 'utf8');

describe('--format and --output', () => {
  it('write several formats in one run, one of them to standard output', async () => {
    const args = [
      'lint',
      'a.yaml',
      '--format',
      'json',
      '--format',
      'sarif=out/r.sarif',
      '--format',
      'csv=r.csv',
    ];
    const { code, stdout, stderr } = await run(args);
    expect(code).toBe(1);
    expect(JSON.parse(stdout).sdx).toBe('lint/v1');
    expect(JSON.parse(read('out/r.sarif')).version).toBe('2.1.0');
    expect(read('r.csv').split('\r\n')[0]).toMatch(/^file,line,/);
    expect(stderr).toBe('wrote out/r.sarif (sarif)\nwrote r.csv (csv)\n');
  });

  it('--output takes the place of standard output, for grades as well', async () => {
    expect((await run(['lint', 'a.yaml', '--output', 'r.txt'])).stdout).toBe('');
    expect(read('r.txt')).toContain('a.yaml');
    await run(['grade', 'a.yaml', '--format', 'json', '-o', 'g.json']);
    expect(JSON.parse(read('g.json')).sdx).toBe('grade/v1');
  });

  it.each([
    [
      ['--format', 'json', '--format', 'csv'],
      /both json and csv would go to standard output.*--format csv=FILE/,
    ],
    [['--format', 'csv=r.csv', '--output', 'x'], /leave --output out/],
    [['--format', 'sarf'], /no format `sarf` - did you mean `sarif`\?/],
    [['--format', 'csv='], /lacks the file's name/],
    [['--output', 'a.yaml'], /`a.yaml` is a document and stays as it is/],
    [['--output', '.'], /`.` is a folder/],
  ])('%j is refused with a sentence and exit 2', async (flags, sentence) => {
    const { code, stderr } = await run(['lint', 'a.yaml', ...flags]);
    expect(stderr).toMatch(sentence);
    expect(code).toBe(2);
    expect(read('a.yaml')).toBe(FAULTY);
  });

  it('replaces an older report, and a link itself and not what it leads to', async () => {
    writeFileSync(join(place.path, 'precious.txt'), 'keep');
    symlinkSync('precious.txt', join(place.path, 'r.json'));
    await run(['lint', 'a.yaml', '--format', 'json=r.json']);
    await run(['lint', 'a.yaml', '--format', 'json=r.json', '--format', 'markdown=r.md']);
    await run(['lint', 'a.yaml', '--format', 'markdown=r.md']);
    expect(read('precious.txt')).toBe('keep');
    expect(JSON.parse(read('r.json')).sdx).toBe('lint/v1');
    expect(read('r.md')).toMatch(/^### sdx: /);
  });

  it('writes to a device and does not replace it', async () => {
    expect((await run(['lint', 'a.yaml', '--output', '/dev/null'])).code).toBe(1);
    expect(readFileSync('/dev/null', 'utf8')).toBe('');
    expect(existsSync('/dev/null')).toBe(true);
  });
});

describe('under GitHub Actions', () => {
  const env = { GITHUB_ACTIONS: 'true' };

  it('annotates by itself on stderr, and leaves stdout to the format', async () => {
    mkdirSync(join(place.path, '.git'));
    mkdirSync(join(place.path, 'docs'));
    writeFileSync(join(place.path, 'docs/b.yaml'), FAULTY);
    const { stdout, stderr } = await sdx(['lint', 'b.yaml', '--format', 'json'], {
      cwd: join(place.path, 'docs'),
      env,
    });
    expect(JSON.parse(stdout).sdx).toBe('lint/v1');
    expect(stderr).toMatch(/^::error file=docs\/b.yaml,line=4,endLine=4,col=/m);
  });

  it('does so once, and not when told not to', async () => {
    const asked = await run(['lint', 'a.yaml', '--format', 'github'], env);
    expect(asked.stdout).toMatch(/^::error /m);
    expect(asked.stderr).toBe('');
    expect((await run(['lint', 'a.yaml', '--no-annotations'], env)).stderr).toBe('');
    expect((await run(['lint', 'a.yaml'])).stderr).toBe('');
  });
});

describe('a pipe', () => {
  beforeEach(() => {
    // The same mistake many times is one finding; these are all different ones.
    const parts = Array.from({ length: 40 }, (_, i) => `  c${i}: { kind: service, q${i * 7919}z: 1 }\n`).join(
      '',
    );
    mkdirSync(join(place.path, 'many'));
    for (let i = 0; i < 40; i++)
      writeFileSync(join(place.path, `many/${i}.yaml`), `sdx: design/v1\ntitle: Many\ncomponents:\n${parts}`);
  });

  it('that is slow gets more than 300 kB whole', async () => {
    const args = ['lint', 'many', '--format', 'json'];
    const child = spawn(process.execPath, [join(root, 'bin/sdx.js'), ...args], { cwd: place.path });
    const chunks: Buffer[] = [];
    for await (const chunk of child.stdout) {
      chunks.push(chunk as Buffer);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    const text = Buffer.concat(chunks).toString();
    expect(text.length).toBeGreaterThan(300_000);
    const { summary } = JSON.parse(text) as { summary: { error: number } };
    expect(summary.error).toBeGreaterThanOrEqual(1600);
  });

  it('that closes early ends the run quietly', async () => {
    const child = spawn(process.execPath, [join(root, 'bin/sdx.js'), 'lint', 'many', '--format', 'json'], {
      cwd: place.path,
    });
    let stderr = '';
    child.stderr.on('data', (chunk) => {
      stderr += chunk;
    });
    child.stdout.once('data', () => child.stdout.destroy());
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect(stderr).toBe('');
    expect(code).toBe(1);
  });
});
