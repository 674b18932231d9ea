// Builds sdx from the very commit of the action that the workflow names, unless it is built already.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
if (!existsSync(join(root, 'dist', 'cli.js'))) {
  for (const args of [
    ['ci', '--ignore-scripts', '--no-audit', '--no-fund'],
    ['run', '--silent', 'build'],
  ]) {
    execFileSync('npm', args, { cwd: root, stdio: 'inherit' });
  }
}
