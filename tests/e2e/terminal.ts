import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { root } from './run.ts';

/** Whether this machine has tmux, which gives a program a terminal and tells what it shows. */
export const hasTmux: boolean = (() => {
  try {
    execFileSync('tmux', ['-V'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
})();

export interface TerminalOptions {
  readonly cwd: string;
  readonly columns?: number;
  readonly rows?: number;
  readonly env?: Readonly<Record<string, string>>;
}

let count = 0;

/** How long anything may take to be shown on a machine that is busy. */
const PATIENCE_MS = 40_000;

/** A program at a terminal of its own: keys go in, and what the screen shows comes out. */
export class Terminal {
  readonly #socket: string;

  /** Starts `sdx` with these arguments; its exit code is shown behind its output as `[exit N]`. */
  constructor(args: readonly string[], { cwd, columns = 80, rows = 50, env = {} }: TerminalOptions) {
    this.#socket = `sdx-${process.pid}-${++count}`;
    const quoted = [process.execPath, join(root, 'bin/sdx.js'), ...args].map(
      (word) => `'${word.replaceAll("'", "'\\''")}'`,
    );
    const settings = Object.entries({ TERM: 'screen', ...env }).map(([name, value]) => `${name}=${value}`);
    // Not as part of a pipeline, whatever runs the tests.
    const command = `trap : INT; ${quoted.join(' ')}; echo "[exit $?]"; sleep 60`;
    this.#tmux(
      '-f',
      '/dev/null',
      'new-session',
      '-d',
      '-x',
      `${columns}`,
      '-y',
      `${rows}`,
      '-c',
      cwd,
      ...['env', '-u', 'CI', '-u', 'NO_COLOR', '-u', 'FORCE_COLOR', ...settings],
      'sh',
      '-c',
      command,
    );
    this.#tmux('set-option', '-g', 'history-limit', '10000');
  }

  /** Presses keys by tmux's names: `Enter`, `Down`, `C-c`. */
  press(...keys: readonly string[]): void {
    this.#tmux('send-keys', ...keys);
  }

  /** Types text and presses Enter. */
  type(text: string): void {
    if (text !== '') this.#tmux('send-keys', '-l', text);
    this.press('Enter');
  }

  /**
   * What the screen shows now. `all`: with what has scrolled off above it, and lines that the terminal broke in one
   * piece again. `colours`: with the sequences that make them.
   */
  screen({ all = false, colours = false } = {}): string {
    return this.#tmux('capture-pane', '-p', ...(all ? ['-S', '-', '-J'] : []), ...(colours ? ['-e'] : []));
  }

  /** Waits until the screen shows it. */
  async shows(wanted: RegExp | string): Promise<string> {
    const shown = (text: string): boolean =>
      typeof wanted === 'string' ? text.includes(wanted) : wanted.test(text);
    for (const start = Date.now(); Date.now() - start < PATIENCE_MS; await after(40)) {
      const screen = this.screen();
      if (shown(screen)) return screen;
    }
    throw new Error(`the screen never showed ${wanted}:\n${this.screen()}`);
  }

  /** Waits until a prompt offers a choice that begins so, and takes it. */
  async choose(name: string): Promise<void> {
    await this.shows(/^\? .*\n❯ /m);
    for (let i = 0; i < 40; i++) {
      const marked = /^❯ (.*)$/m.exec(this.screen())?.[1] ?? '';
      if (marked.startsWith(name)) {
        this.press('Enter');
        // The prompt gives way to its answer.
        for (let wait = 0; wait < 500 && this.screen().includes(`❯ ${marked}`); wait++) await after(20);
        return;
      }
      this.press('Down');
      for (let wait = 0; wait < 100 && this.screen().includes(`❯ ${marked}`); wait++) await after(20);
    }
    throw new Error(`no choice begins with ${name}:\n${this.screen()}`);
  }

  /** The exit code, once the program has ended. */
  async exit(): Promise<number> {
    const screen = await this.shows(/\[exit \d+\]/);
    return Number(/\[exit (\d+)\]/.exec(screen)?.[1]);
  }

  resize(columns: number, rows: number): void {
    this.#tmux('resize-window', '-x', `${columns}`, '-y', `${rows}`);
  }

  end(): void {
    try {
      this.#tmux('kill-server');
    } catch {
      // It has ended already.
    }
  }

  #tmux(...args: readonly string[]): string {
    return execFileSync('tmux', ['-L', this.#socket, '-u', ...args], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  }
}
