/**
 * Packs the program as it would be published, installs it in an empty folder and uses it there: what runs from
 * a checkout may still lack a file in the package, or have one too many.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './project.ts';

/** What the package consists of; anything else in it is a mistake. */
const CONTENTS = /^(package\.json|README\.md|LICENSE|(bin|dist|schemas|rubrics|prompts|templates)\/)/;

/** One use of every command that needs no terminal; each has to succeed. */
const USES: readonly (readonly string[])[] = [
  ['--version'],
  ['--help'],
  ['lint', 'design.yaml'],
  ['grade', 'design.yaml', '--min-score', '85'],
];

const folder = mkdtempSync(join(tmpdir(), 'sdx-pack-'));
try {
  const packed = JSON.parse(
    run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], root),
  ) as [{ filename: string; size: number; files: { path: string }[] }];
  const [{ filename, size, files }] = packed;
  const strangers = files.map(({ path }) => path).filter((path) => !CONTENTS.test(path));
  if (strangers.length > 0) throw new Error(`the package holds files it should not: ${strangers.join(', ')}`);
  writeFileSync(join(folder, 'package.json'), '{ "private": true }');
  run('npm', ['install', '--no-audit', '--no-fund', '--offline', join(folder, filename)], folder);
  const sdx = join(folder, 'node_modules/.bin/sdx');
  const work = mkdtempSync(join(folder, 'elsewhere-'));
  cpSync(join(root, 'examples/url-shortener/design.yaml'), join(work, 'design.yaml'));
  for (const args of USES) run(sdx, args, work);
  console.log(`the package of ${files.length} files and ${Math.round(size / 1024)} kB installs and runs`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function run(command: string, args: readonly string[], cwd: string): string {
  return execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
}
