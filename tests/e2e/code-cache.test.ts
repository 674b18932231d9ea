import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeCode } from '../../src/start/code-cache.ts';
import { type Ran, root, run } from './run.ts';

const posix = process.platform !== 'win32';
const design = join(root, 'bench/design.yaml');

/** An installation of its own, which has never run. */
let place: string;
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'sdx-installed-'));
  for (const each of ['bin', 'dist', 'package.json', 'rubrics'])
    cpSync(join(root, each), join(place, each), { recursive: true });
  rmSync(cache(), { recursive: true, force: true });
});
afterEach(() => {
  chmodSync(join(place, 'dist'), 0o755);
  rmSync(place, { recursive: true, force: true });
});

const cache = () => join(place, 'dist/cache');
const kept = () => readdirSync(cache()).sort();
const sdx = (args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Ran> =>
  run(join(place, 'bin/sdx.js'), args, { env });
const lint = (env?: Readonly<Record<string, string>>) => sdx(['lint', design], env);

/** The one file of a command. */
function fileOf(command: string): string {
  const [name, ...others] = kept().filter((each) => each.startsWith(`${command}-`));
  if (name === undefined || others.length > 0) throw new Error(`kept for ${command}: ${kept().join(', ')}`);
  return join(cache(), name);
}

/** What tells whether a file was written anew. */
const identity = (file: string) => `${statSync(file).ino} ${statSync(file).mtimeMs}`;

describe('code kept from an earlier run', () => {
  it('is kept by the first run of a command and enough for the next, with the same result', async () => {
    const first = await lint();
    expect(first).toEqual({ code: 0, stdout: expect.stringContaining('nothing to report'), stderr: '' });
    const before = identity(fileOf('lint'));
    expect(await lint()).toEqual(first);
    expect(identity(fileOf('lint'))).toBe(before);
  });

  it('grows when a run needs more of the program', async () => {
    await sdx(['lint', '--print-config', design]);
    const { size } = statSync(fileOf('lint'));
    await lint();
    expect(statSync(fileOf('lint')).size).toBeGreaterThan(size);
  });

  it('is one file for each command, and one for all that is none', async () => {
    for (const args of [
      ['lnit'],
      ['--version'],
      ['grdae', 'x'],
      ['../x'],
      ['--help'],
      ['adr'],
      ['adr', 'list'],
    ])
      await sdx(args);
    expect(kept().map((name) => name.split('-')[0])).toEqual(['adr', 'help', 'other']);
  });

  it('serves helping processes too', async () => {
    const alone = await lint();
    expect(await sdx(['lint', design, '--jobs', '2'])).toEqual(alone);
    expect(fileOf('lint-worker')).toMatch(/lint-worker/);
  });

  it('is not missed where it is cut off, damaged or of another build, and made anew', async () => {
    const whole = await lint();
    const good = readFileSync(fileOf('lint'));
    const damaged = Buffer.from(good);
    damaged.fill(0, good.length >> 1);
    const otherBuild = Buffer.from(good.toString('latin1').replace(/"key":"./, '"key":"-'), 'latin1');
    for (const bad of [good.subarray(0, good.length >> 1), Buffer.alloc(0), damaged, otherBuild]) {
      writeFileSync(fileOf('lint'), bad);
      expect(await lint()).toEqual(whole);
      const mended = identity(fileOf('lint'));
      expect(await lint()).toEqual(whole);
      expect(identity(fileOf('lint'))).toBe(mended);
    }
  });

  it('of another Node is left for that one', async () => {
    const whole = await lint();
    const other = fileOf('lint').replace(/v[\d.]+$/, 'v1.2.3');
    writeFileSync(other, 'not code');
    expect(await lint()).toEqual(whole);
    expect(readFileSync(other, 'utf8')).toBe('not code');
  });

  it('may be made by many runs at once', async () => {
    const runs = await Promise.all(Array.from({ length: 6 }, () => lint()));
    for (const each of runs) expect(each).toEqual(runs[0]);
    expect(kept()).toHaveLength(1);
    const before = identity(fileOf('lint'));
    expect(await lint()).toEqual(runs[0]);
    expect(identity(fileOf('lint'))).toBe(before);
  });

  it('is not made where nothing can be written, and nothing is said', async () => {
    const whole = await lint();
    rmSync(cache(), { recursive: true });
    // Root may write to any folder, but not into a file as if it were one.
    if (process.getuid?.() === 0) writeFileSync(cache(), '');
    else chmodSync(join(place, 'dist'), 0o555);
    expect(await lint()).toEqual(whole);
    expect(await lint()).toEqual(whole);
  });

  it('is neither made nor used with SDX_CODE_CACHE=0', async () => {
    const whole = await lint({ SDX_CODE_CACHE: '0' });
    expect(readdirSync(join(place, 'dist'))).not.toContain('cache');
    expect(await lint()).toEqual(whole);
  });
});

describe('code that somebody else has put there', () => {
  /** A file that is in order, but whose code is not that of the program: V8 only looks at how long the text is. */
  function plant(): string {
    const text = readFileSync(join(place, 'dist/cli.js'), 'latin1');
    const own = '(function(a,b,module){process.stdout.write("planted");module.exports={main:Array.isArray}})';
    const made = execFileSync(
      process.env.SDX_NODE ?? process.execPath,
      [
        '-e',
        `const script = new vm.Script(${JSON.stringify(own.padEnd(text.length))}, { filename: 'cli.js' });
        process.stdout.write(process.version + ' ' + script.createCachedData().toString('base64'));`,
      ],
      { encoding: 'utf8', maxBuffer: 1 << 26 },
    );
    const [version, code = ''] = made.split(' ');
    const file = join(cache(), ['other', process.platform, process.arch, version].join('-'));
    const key = readFileSync(join(place, 'dist/build-id'), 'utf8');
    mkdirSync(cache());
    writeCode(
      { program: join(place, 'dist'), file, key },
      new Map([['cli.js', Buffer.from(code, 'base64')]]),
    );
    return file;
  }

  it('would run if the owner of the program had', async () => {
    plant();
    expect((await sdx(['--version'])).stdout).toBe('planted');
  });

  it.runIf(posix)('does not run where others could have written it', async () => {
    const file = plant();
    chmodSync(file, 0o666);
    expect((await sdx(['--version'])).stdout).toMatch(/^sdx\//);
    expect(statSync(file).mode & 0o022).toBe(0);
    expect((await sdx(['--version'])).stdout).toMatch(/^sdx\//);
  });

  it('does not run with SDX_CODE_CACHE=0', async () => {
    plant();
    expect((await sdx(['--version'], { SDX_CODE_CACHE: '0' })).stdout).toMatch(/^sdx\//);
  });
});
