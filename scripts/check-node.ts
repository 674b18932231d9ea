/**
 * Runs the end-to-end tests with the built program under another Node than the one at hand: the current
 * long-term release, or the one named (`npm run check:node -- 22`). The npm package `node` brings it; it is
 * fetched once into a cache beside the dependencies, because at 200 MB it is no dependency itself.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './project.ts';

/** The long-term release that most people have. */
const CURRENT = '24';

const version = process.argv[2] ?? CURRENT;
if (!/^\d+(?:\.\d+){0,2}$/.test(version)) throw new Error(`${version} is no version of Node`);
const folder = join(root, 'node_modules/.cache', `node-${version}`);
const windows = process.platform === 'win32';
const node = join(folder, 'node_modules/node/bin', windows ? 'node.exe' : 'node');
if (!existsSync(node)) {
  mkdirSync(folder, { recursive: true });
  execFileSync('npm', ['install', '--prefix', folder, '--no-save', '--no-package-lock', `node@${version}`], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: windows,
  });
}
const found = execFileSync(node, ['--version'], { encoding: 'utf8' }).trim();
if (!found.startsWith(`v${version}`)) throw new Error(`node@${version} brought ${found}`);
console.log(`end-to-end tests with the program under Node ${found}`);
const { status } = spawnSync('npx', ['vitest', 'run', '--project', 'e2e'], {
  cwd: root,
  env: { ...process.env, SDX_NODE: node },
  stdio: 'inherit',
  shell: windows,
});
process.exitCode = status ?? 1;
