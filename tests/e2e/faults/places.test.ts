import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root, sdx } from '../run.ts';
import { type Act, brokenSayings, inCopy, project, run } from './acts.ts';
import { shell } from './shell.ts';

const act = (...args: string[]): Act => ({ args });
const json = ['--format', 'json'];

let base: string;
beforeAll(async () => {
  base = await project();
});
afterAll(() => rmSync(base, { recursive: true, force: true }));

describe('a place that is odd', () => {
  it('without a working folder is told so', async () => {
    await inCopy(base, async (copy) => {
      for (const line of ['lint .', 'adr list', 'grade .', 'new adr Next']) {
        const result = shell(`mkdir gone; cd gone; rmdir ../gone; sdx ${line}`, copy);
        expect(brokenSayings(result)).toEqual([]);
        expect(result.code).toBe(2);
        expect(result.stdout).toContain('the working folder is not there any more');
      }
    });
  });

  it('without standard streams does its work', async () => {
    await inCopy(base, async (copy) => {
      expect(shell('sdx new adr Next <&- >&- 2>&-', copy).code).toBe(0);
      expect(readdirSync(join(copy, 'docs/adr'))).toContain('0004-next.md');
    });
  });

  it('without a home, or one that is no folder, practises and says when nothing is kept', async () => {
    await inCopy(base, async (copy) => {
      for (const state of ['/dev/null/x', '/proc/nowhere']) {
        for (const args of [
          ['practice', '--stats'],
          ['practice', 'pool', '--seed', '1', '--print'],
        ]) {
          const result = await run(act(...args), copy, { env: { HOME: state, XDG_STATE_HOME: state } });
          expect(brokenSayings(result), args.join(' ')).toEqual([]);
          expect(result.code).toBe(0);
        }
      }
    });
  });

  it('waits for nothing under CI, whatever is left out', async () => {
    await inCopy(base, async (copy) => {
      for (const args of [
        ['new', 'adr'],
        ['new', 'design'],
        ['init'],
        ['practice'],
        ['estimate'],
        ['practice', 'url-shortener'],
      ]) {
        const result = await run(act(...args), copy, { env: { CI: 'true' } });
        expect(brokenSayings(result), args.join(' ')).toEqual([]);
        expect([0, 2], args.join(' ')).toContain(result.code);
      }
    });
  });

  it('with names in other bytes and of other signs lints and grades every file', async () => {
    await inCopy(base, async (copy) => {
      const names = [
        '-dash.yaml',
        'a b.yaml',
        "it's.yaml",
        'new\nline.yaml',
        'tab\t.yaml',
        '100%.yaml',
        '::error::x.yaml',
        '[a].yaml',
        '{b}.yaml',
        '#c.yaml',
        'ünï.yaml',
        '漢字🚀.yaml',
        '\u202ertl.yaml',
        '\\back.yaml',
        `${'x'.repeat(240)}.yaml`,
      ];
      mkdirSync(join(copy, 'odd'));
      for (const name of names) writeFileSync(join(copy, 'odd', name), 'sdx: design/v1\ntitle: Odd\n');
      const bytes = Buffer.concat([
        Buffer.from(join(copy, 'odd/')),
        Buffer.from([0x6c, 0xe9, 0x2e]),
        Buffer.from('yaml'),
      ]);
      writeFileSync(bytes, 'sdx: design/v1\ntitle: Odd\n');
      const result = await run(act('lint', 'odd', ...json), copy);
      expect(brokenSayings(result)).toEqual([]);
      const files: readonly { readonly file: string; readonly status: string }[] = JSON.parse(
        result.stdout,
      ).files;
      const read = files.filter(({ status }) => status === 'read').map(({ file }) => file);
      expect(read.sort()).toEqual(names.map((name) => `odd/${name}`).sort());
      // What has no name in text can't be opened by one; it is told and not passed over.
      expect(files).toHaveLength(names.length + 1);
      expect(result.code).toBe(2);
    });
  });

  it('with links that lead in circles comes to an end', async () => {
    await inCopy(base, async (copy) => {
      symlinkSync('.', join(copy, 'docs/self'));
      symlinkSync('..', join(copy, 'docs/adr/up'));
      symlinkSync('loop.md', join(copy, 'docs/adr/loop.md'));
      symlinkSync('sdx.config.yaml', join(copy, 'sdx.config.yaml'));
      for (const args of [
        ['lint', 'docs', ...json],
        ['grade', 'docs', ...json],
        ['adr', 'list'],
        ['adr', 'index'],
        ['analyze', 'docs/adr/loop.md'],
        ['estimate', 'docs/adr/loop.md'],
        ['gate', 'docs/self'],
      ]) {
        const result = await run(act(...args), copy);
        expect(brokenSayings(result), args.join(' ')).toEqual([]);
        expect(result.signal).toBeNull();
      }
    });
  });

  it('with ten thousand files and few that may be open at once judges them all', async () => {
    await inCopy(base, async (copy) => {
      mkdirSync(join(copy, 'many'));
      for (let i = 0; i < 10_000; i++)
        writeFileSync(
          join(copy, `many/${i}.yaml`),
          i % 100 === 0 ? 'sdx: design/v1\ntitle: One\n' : `a: ${i}\n`,
        );
      const result = shell('ulimit -n 64; sdx lint many --format json --output many.json', copy);
      expect(brokenSayings(result)).toEqual([]);
      expect([0, 1]).toContain(result.code);
      const { files } = JSON.parse(readFileSync(join(copy, 'many.json'), 'utf8')) as {
        files: { status: string }[];
      };
      expect(files.filter(({ status }) => status === 'read')).toHaveLength(100);
    });
  }, 240_000);
});

it('a pipe that nobody reads any more is no mistake of the run', async () => {
  const line = `set -o pipefail; ${process.execPath} ${join(root, 'bin/sdx.js')} lint examples --format json | true; echo $?`;
  expect(['0', '1']).toContain(execFileSync('bash', ['-c', line], { cwd: root, encoding: 'utf8' }).trim());
  expect((await sdx(['lint', 'examples/url-shortener/design.yaml'])).stderr).toBe('');
});
