import { spawn } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Ran, root } from './run.ts';

/** The blocks of code of a page in one language. */
export function blocksOf(page: string, language: string): readonly string[] {
  const text = readFileSync(join(root, page), 'utf8');
  return [...text.matchAll(new RegExp(`\`\`\`${language}\\n(.*?)\`\`\``, 'gs'))].map(
    ([, block = '']) => block,
  );
}

/** Runs lines of a script as a shell would that has `sdx` installed, in a folder and an environment of their own. */
export function shell(script: string, cwd: string, env: Readonly<Record<string, string>> = {}): Promise<Ran> {
  const bin = join(cwd, '.bin');
  mkdirSync(bin, { recursive: true });
  const program = process.env.SDX_BIN ?? join(root, 'bin/sdx.js');
  writeFileSync(join(bin, 'sdx'), `#!/bin/sh\nexec "${process.execPath}" "${program}" "$@"\n`);
  chmodSync(join(bin, 'sdx'), 0o755);
  const path = `${bin}:${process.env.PATH ?? ''}`;
  return new Promise((resolve, reject) => {
    const child = spawn('bash', ['-euo', 'pipefail', '-c', script], {
      cwd,
      env: { HOME: cwd, LANG: 'C.UTF-8', ...env, PATH: path },
      timeout: 60_000,
    });
    let stdout = '';
    let stderr = '';
    child.stdout.on('data', (chunk) => {
      stdout += chunk;
    });
    child.stderr.on('data', (chunk) => {
      stderr += chunk;
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, stdout, stderr }));
    child.stdin.end();
  });
}
