/**
 * Packs the program as it would be published, installs it in an empty folder and uses every command in another:
 * what runs from a checkout may still lack a file in the package, or have one too many.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { COMMANDS } from '../src/commands.ts';
import { root } from './project.ts';

/** What the package consists of; anything else in it is a mistake. */
const CONTENTS: readonly RegExp[] = [
  /^(?:package\.json|README\.md|LICENSE|bin\/(?:sdx\.js|package\.json))$/,
  /^dist\/(?:[\w-]+\.c?js|THIRD-PARTY-LICENCES\.txt|build-id|schemas\/config\.schema\.json|data\/(?:(?:rubrics|prompts|prompts\/drills)\/[\w-]+|commands|digests|examples)\.json)$/,
  /^schemas\/[\w-]+\.schema\.json$/,
  /^(?:rubrics|prompts|prompts\/drills)\/[\w-]+\.yaml$/,
  /^templates\/(?:(?:adr|completion|init|scenario)\/)?[\w-]+(?:\.[a-z]+){0,2}\.hbs$/,
];

/** One use of every command, in an order in which each finds what it needs; each has to succeed. */
const USES: readonly (readonly string[])[] = [
  ['--version'],
  ['--help'],
  ['lint', 'design.yaml'],
  ['lint', 'design.md'],
  ['grade', 'design.yaml', '--min-score', '85'],
  ['grade', 'design.md', '--min-score', '85'],
  ['grade', '.', '--shard', '1/2', '--format', 'ndjson', '--output', 'shard-1.ndjson'],
  ['grade', '.', '--shard', '2/2', '--format', 'ndjson', '--output', 'shard-2.ndjson'],
  ['merge', 'shard-1.ndjson', 'shard-2.ndjson'],
  ['analyze', 'design.yaml'],
  ['explain'],
  ['explain', 'read/unknown-key'],
  ['scenarios'],
  ['scenarios', 'url-shortener'],
  ['new', 'design', '--title', 'Chat', '--format', 'md', '--output', 'chat.md'],
  ['new', 'design', '--scenario', 'url-shortener', '--format', 'yaml', '--output', 'short.yaml'],
  ['new', 'scenario', 'parking-spots'],
  ['new', 'rubric', '--test', 'rubrics/parking-spots.yaml'],
  ['new', 'rubric', 'costs'],
  ['new', 'adr', 'Keep codes in one table'],
  ['new', 'adr', 'Cache redirects', '--template', 'nygard'],
  ['new', 'adr', 'Cache redirects at the edge', '--format', 'yaml'],
  ['adr', 'accept', '1'],
  ['adr', 'reject', '2'],
  ['adr', 'deprecate', '1'],
  ['adr', 'supersede', '1', '--by', '3'],
  ['adr', 'renumber', '3', '4'],
  ['adr', 'list'],
  ['adr', 'show', '1'],
  ['adr', 'graph'],
  ['adr', 'export'],
  ['adr', 'index'],
  ['gate', 'taskforge-gate'],
  ['practice', 'estimate', '--count', '3', '--print'],
  ['practice', '--stats'],
  ['completion', 'bash'],
  ['completion', 'zsh'],
  ['completion', 'fish'],
  ['estimate', '10M users * 2'],
  ['init', '--editor', 'modeline', '--ci', 'github'],
  ['init', '--editor', 'vscode', '--ci', 'gitlab'],
];

const folder = mkdtempSync(join(tmpdir(), 'sdx-pack-'));
const elsewhere = mkdtempSync(join(tmpdir(), 'sdx-use-'));
try {
  const unused = Object.keys(COMMANDS).filter(
    (id) => !USES.some((args) => args.join(' ').startsWith(id.replaceAll(':', ' '))),
  );
  if (unused.length > 0) throw new Error(`no use is listed here of: ${unused.join(', ')}`);
  const packed = JSON.parse(
    run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], root),
  ) as [{ filename: string; size: number; files: { path: string }[] }];
  const [{ filename, size, files }] = packed;
  const strangers = files.filter(({ path }) => !CONTENTS.some((known) => known.test(path)));
  if (strangers.length > 0)
    throw new Error(`the package holds files it should not: ${strangers.map(({ path }) => path).join(', ')}`);
  writeFileSync(join(folder, 'package.json'), '{ "private": true }');
  run('npm', ['install', '--no-audit', '--no-fund', '--offline', join(folder, filename)], folder);
  const sdx = join(folder, 'node_modules/.bin/sdx');
  for (const name of ['design.yaml', 'design.md'])
    cpSync(join(root, 'examples/url-shortener', name), join(elsewhere, name));
  cpSync(join(root, 'examples/taskforge-gate'), join(elsewhere, 'taskforge-gate'), { recursive: true });
  for (const args of USES) run(sdx, args, elsewhere);
  console.log(
    `the package of ${files.length} files and ${Math.round(size / 1024)} kB installs, and its ${Object.keys(COMMANDS).length} commands run`,
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
  rmSync(elsewhere, { recursive: true, force: true });
}

/** Its standard output; what it said on standard error is part of the error it throws. */
function run(command: string, args: readonly string[], cwd: string): string {
  return execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
}
