import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The tests below drive the program that users get, so it is built anew before them. */
export default function build(): void {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  execFileSync('npm', ['run', '--silent', 'build'], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
}
