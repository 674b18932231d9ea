import { spawn } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { root } from '../project.ts';
import { abridged, shows } from './output.ts';
import type { Output, Page, Step } from './page.ts';

export interface PageResult {
  readonly blocks: number;
  readonly outputs: number;
  readonly problems: readonly string[];
  /** The page with the outputs that the run gave. */
  readonly text: string;
}

/** What a reader has who cloned the repository, as far as pages speak of it. */
const CLONE = ['examples', 'docs', 'rubrics', 'prompts', 'schemas'];

/** Long enough for a machine with other things to do. */
const PATIENCE_MS = 120_000;

/**
 * Does what a page says, in a temporary folder with the built program as `sdx`, and compares what comes out.
 * Captures are given: they come from a terminal, and are passed over where there is none.
 */
export async function runPage(page: Page, captures?: ReadonlyMap<string, string>): Promise<PageResult> {
  const home = mkdtempSync(join(tmpdir(), 'sdx-docs-'));
  const problems: string[] = [...page.problems];
  const made: { readonly output: Output; readonly text: string }[] = [];
  const shell = new Shell(home);
  let blocks = 0;
  let outputs = 0;
  const compare = (step: Step, output: Output, text: string) => {
    outputs++;
    if (shows(output.text, text)) return;
    made.push({ output, text: abridged(output.text, text) });
    problems.push(`${page.path}:${step.line}: the output is another one:\n${text}`);
  };
  try {
    for (const step of page.steps) {
      if (step.kind === 'capture') {
        const screen = captures?.get(step.name);
        if (screen !== undefined) compare(step, step.output, screen);
        else if (captures !== undefined)
          problems.push(`${page.path}:${step.line}: there is no capture \`${step.name}\``);
      } else if (step.kind === 'run') {
        blocks++;
        const { code, text } = await shell.run(step.script);
        if (code !== step.exit)
          problems.push(`${page.path}:${step.line}: exit code ${code} and not ${step.exit}:\n${text}`);
        if (step.output !== undefined) compare(step, step.output, text);
      } else shell.prepare(step);
    }
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
  return { blocks, outputs, problems, text: withOutputs(page.text, made) };
}

class Shell {
  readonly #home: string;
  readonly #tools: string;
  #folder: string;
  #count = 0;

  constructor(home: string) {
    this.#home = home;
    this.#tools = join(home, 'bin');
    this.#folder = this.#newFolder();
    mkdirSync(this.#tools);
    const program = `'${process.execPath}' '${join(root, 'bin/sdx.js')}' "$@"`;
    tool(this.#tools, 'sdx', `exec ${program}`);
    tool(this.#tools, 'npx', `[ "$1" = sdx ] || exit 127\nshift\nexec ${program}`);
  }

  prepare(step: Exclude<Step, { readonly kind: 'run' | 'capture' }>): void {
    if (step.kind === 'folder') {
      this.#folder = this.#newFolder();
      if (step.clone)
        for (const name of CLONE) cpSync(join(root, name), join(this.#folder, name), { recursive: true });
      return;
    }
    const path = join(this.#folder, step.kind === 'copy' ? step.to : step.path);
    mkdirSync(dirname(path), { recursive: true });
    if (step.kind === 'copy') cpSync(join(root, step.from), path, { recursive: true });
    else writeFileSync(path, step.text);
  }

  /** Runs a block and gives what a terminal would show, standard error included. */
  run(script: string): Promise<{ readonly code: number | null; readonly text: string }> {
    return new Promise((resolve, reject) => {
      const child = spawn('bash', ['-euc', `exec 2>&1\n${script}`], {
        cwd: this.#folder,
        env: this.#environment(),
        stdio: ['ignore', 'pipe', 'inherit'],
        timeout: PATIENCE_MS,
      });
      const out: Buffer[] = [];
      child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
      child.on('error', reject);
      child.on('close', (code) => resolve({ code, text: Buffer.concat(out).toString() }));
    });
  }

  #newFolder(): string {
    const folder = join(this.#home, `folder-${++this.#count}`);
    mkdirSync(folder);
    return folder;
  }

  #environment(): Record<string, string> {
    return {
      PATH: `${this.#tools}:${process.env['PATH'] ?? ''}`,
      HOME: this.#home,
      LANG: 'C.UTF-8',
      NO_COLOR: '1',
      ADR_DATE: '2026-01-15',
      GIT_CONFIG_GLOBAL: '/dev/null',
      GIT_CONFIG_COUNT: '1',
      GIT_CONFIG_KEY_0: 'init.defaultBranch',
      GIT_CONFIG_VALUE_0: 'main',
      ...Object.fromEntries(
        ['AUTHOR', 'COMMITTER'].flatMap((who) => [
          [`GIT_${who}_NAME`, 'Reader'],
          [`GIT_${who}_EMAIL`, 'reader@example.org'],
          [`GIT_${who}_DATE`, '2026-01-15T12:00:00Z'],
        ]),
      ),
    };
  }
}

function tool(folder: string, name: string, script: string): void {
  writeFileSync(join(folder, name), `#!/bin/sh\n${script}\n`);
  chmodSync(join(folder, name), 0o755);
}

function withOutputs(
  text: string,
  made: readonly { readonly output: Output; readonly text: string }[],
): string {
  let rest = text;
  for (const { output, text: shown } of [...made].sort((a, b) => b.output.start - a.output.start))
    rest = `${rest.slice(0, output.start)}\`\`\`text\n${shown}\n\`\`\`${rest.slice(output.end)}`;
  return rest;
}
