import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Act, brokenSayings, inCopy, project, run, treeOf } from './acts.ts';
import { shell } from './shell.ts';

const act = (...args: string[]): Act => ({ args });
const json = ['--format', 'json'];
const isRoot = process.getuid?.() === 0;

let base: string;
beforeAll(async () => {
  base = await project();
});
afterAll(() => rmSync(base, { recursive: true, force: true }));

describe('a disk that is full', () => {
  it.each([
    ['sdx lint docs --format json > /dev/full', 'standard output'],
    ['sdx analyze docs/design.yaml --format json > /dev/full', 'standard output'],
    ['sdx lint docs --format json --output /dev/full', '/dev/full'],
    ['sdx adr list > /dev/full', 'standard output'],
    ['sdx --version > /dev/full', 'standard output'],
    ['sdx > /dev/full', 'standard output'],
  ])('%s says so in a sentence, exit 2', async (line, what) => {
    await inCopy(base, async (copy) => {
      const result = shell(line, copy);
      expect(brokenSayings(result)).toEqual([]);
      expect(result.stdout).toContain(`\`${what}\`: the disk is full`);
      expect(result.stdout.trim().split('\n')).toHaveLength(1);
      expect(result.code).toBe(2);
    });
  });

  it('and a limit on the size of files leave no half report', async () => {
    await inCopy(base, async (copy) => {
      const result = shell('ulimit -f 1; sdx gate gate --format json --output gate.json', copy);
      expect(brokenSayings(result)).toEqual([]);
      expect(result.code).toBe(2);
      expect(readdirSync(copy).filter((name) => name.includes('gate.json'))).toEqual([]);
    });
  });

  it.skipIf(!isRoot || !canMount())(
    'leaves the old files (skipped where no file system can be mounted)',
    async () => {
      await inCopy(base, async (copy) => {
        const disk = join(copy, 'disk');
        mkdirSync(disk);
        execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=256k', 'tmpfs', disk]);
        try {
          execFileSync('cp', ['-r', join(copy, 'docs'), join(copy, '.git'), disk]);
          const whole = treeOf(disk);
          try {
            writeFileSync(join(disk, 'ballast'), Buffer.alloc(1_000_000));
          } catch {
            // It is full now, which is what was wanted.
          }
          for (const args of [
            ['lint', 'docs', '--fix'],
            ['lint', 'docs', '--write-baseline'],
            ['new', 'adr', 'Next', '--supersedes', '2'],
            ['new', 'design', '--title', 'X', '--output', 'x.yaml'],
            ['init', '--ci', 'github'],
          ]) {
            const result = await run(act(...args), disk);
            expect(brokenSayings(result), args.join(' ')).toEqual([]);
            expect(result.code, `${args.join(' ')}: ${result.stderr}`).toBe(2);
            expect(result.stderr, args.join(' ')).toContain('the disk is full');
          }
          const now = treeOf(disk);
          expect([...now.keys()].filter((name) => name !== 'ballast')).toEqual([...whole.keys()]);
          for (const [name, text] of whole) expect(now.get(name), name).toBe(text);
        } finally {
          execFileSync('umount', [disk]);
        }
      });
    },
  );
});

function canMount(): boolean {
  try {
    execFileSync('unshare', ['-m', 'mount', '-t', 'tmpfs', 'tmpfs', '/mnt'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

describe('a folder that may not be written to', () => {
  // Root may write anywhere, so the program runs as somebody else.
  const someone = isRoot ? 65_534 : undefined;
  it.each([
    [['lint', 'docs', '--fix'], 2],
    [['lint', 'docs', '--write-baseline'], 2],
    [['lint', 'docs', '--cache', '--cache-location', 'cache'], 1],
    [['grade', 'docs/design.yaml', '--output', 'grade.json', ...json], 2],
    [['new', 'design', '--title', 'X', '--output', 'docs/x.yaml'], 2],
    [['new', 'adr', 'Next'], 2],
    [['adr', 'accept', '3'], 2],
    [['adr', 'index'], 2],
    [['init'], 2],
  ] as const)('%j: exit %i and a sentence', async (args, expected) => {
    await inCopy(base, async (copy) => {
      execFileSync('chmod', ['-R', 'a-w,a+rX', copy]);
      try {
        const result = await run(act(...args), copy, { ...(someone === undefined ? {} : { uid: someone }) });
        expect(brokenSayings(result)).toEqual([]);
        expect(result.code, result.stderr).toBe(expected);
        if (expected === 2)
          expect(result.stderr).toMatch(/may not (?:be written|read or write)|you may not|permission/);
      } finally {
        chmodSync(copy, 0o755);
        execFileSync('chmod', ['-R', 'u+w', copy]);
      }
    });
  });

  it('nor a file that may not be read stops the others', async () => {
    await inCopy(base, async (copy) => {
      execFileSync('chmod', ['-R', 'a+rwX', copy]);
      writeFileSync(join(copy, 'docs/closed.yaml'), 'sdx: design/v1\n', { mode: 0 });
      for (const [command, of] of [
        ['lint', 'files'],
        ['grade', 'results'],
      ] as const) {
        const result = await run(
          act(command, 'docs', ...json),
          copy,
          someone === undefined ? {} : { uid: someone },
        );
        expect({ code: result.code, stderr: result.stderr }).toEqual({ code: 2, stderr: '' });
        const files: readonly { readonly file: string }[] = JSON.parse(result.stdout)[of];
        expect(files.map(({ file }) => file)).toEqual(
          expect.arrayContaining(['docs/closed.yaml', 'docs/design.yaml']),
        );
      }
    });
  });
});
