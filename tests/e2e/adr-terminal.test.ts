import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import { root, workplace } from './run.ts';

const hasTmux = ((): boolean => {
  try {
    execFileSync('tmux', ['-V'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
})();

const ends: (() => void)[] = [];
afterEach(() => {
  for (const end of ends.splice(0)) end();
});

let screens = 0;

/** A shell in a terminal of its own, with `sdx` in it. */
class Screen {
  readonly cwd: string;
  readonly #socket = `sdx-${process.pid}-${++screens}`;

  constructor(columns: number) {
    const { path, end } = workplace();
    mkdirSync(join(path, '.git'));
    this.cwd = path;
    const shell = `env -u CI PS1='$ ' ADR_DATE=2024-05-06 TERM=screen sh`;
    this.#tmux('-f', '/dev/null', 'new-session', '-d', '-x', String(columns), '-y', '30', '-c', path, shell);
    ends.push(() => {
      this.#tmux('kill-server');
      end();
    });
    this.type(`sdx() { ${process.execPath} ${join(root, 'bin/sdx.js')} "$@"; }; clear`, 'Enter');
  }

  type(...keys: string[]): void {
    this.#tmux('send-keys', ...keys);
  }

  /** What is shown once `wanted` is; the last screen where it never comes. */
  async shows(wanted: RegExp): Promise<string> {
    let seen = '';
    for (let tries = 0; tries < 200; tries++) {
      seen = this.#tmux('capture-pane', '-p');
      if (wanted.test(seen)) return seen;
      await sleep(100);
    }
    throw new Error(`never shown: ${wanted}\n${seen}`);
  }

  #tmux(...args: string[]): string {
    return execFileSync('tmux', ['-L', this.#socket, ...args], { encoding: 'utf8' });
  }
}

describe.runIf(hasTmux)('decision records at a terminal', () => {
  it.each([40, 200])(
    'are begun with a question, at %i columns',
    async (columns) => {
      const screen = new Screen(columns);
      await screen.shows(/^\$/m);
      screen.type('sdx new adr', 'Enter');
      await screen.shows(/\? What was decided\?/);
      screen.type('Cache lists', 'Enter');
      await screen.shows(/docs\/adr\/0001-cache-lists\.md/);
      screen.type('clear; sdx adr list', 'Enter');
      const listed = await screen.shows(/0001 {2}proposed/);
      expect(listed).toContain(
        columns < 60 ? '0001  proposed  Cache lists' : '0001  proposed  2024-05-06  Cache lists',
      );
    },
    60_000,
  );

  it('write nothing when the question is left with Ctrl-C', async () => {
    const screen = new Screen(80);
    await screen.shows(/^\$/m);
    screen.type('sdx new adr; echo "code $?"', 'Enter');
    await screen.shows(/\? What was decided\?/);
    screen.type('Half a ti', 'C-c');
    await screen.shows(/sdx: stopped[\s\S]*code 130/);
    expect(existsSync(join(screen.cwd, 'docs')) ? readdirSync(join(screen.cwd, 'docs')) : []).toEqual([]);
  }, 60_000);
});

describe.skipIf(hasTmux)('decision records at a terminal', () => {
  it.skip('tmux is not installed', () => {});
});
