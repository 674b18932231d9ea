/**
 * Bundles the program into `dist/`: loading one file is several times faster than loading the hundreds it was
 * made from, and the package needs no dependency at run time. Use cases stay separate chunks, read when a
 * command asks for them, by `src/start/`, which keeps them compiled.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build, type Metafile, type Plugin } from 'esbuild';
import { toFunctions, writeStarters } from './chunks.ts';
import { writeData, writeDigests, writeEditorSchema, writeExamples } from './data.ts';
import { families } from './families.ts';
import { writeManifest } from './manifest.ts';
import { root } from './project.ts';

/** Parts of oclif for what sdx never does, with what stands in for them. */
const UNUSED_BY_OCLIF: ReadonlyMap<string, string> = new Map([
  // It compiles plugins written in TypeScript; sdx has no plugins.
  ['typescript', 'module.exports = {};'],
  // Its own debug log, switched on by an environment variable.
  ['debug', 'module.exports = () => Object.assign(() => {}, { enabled: false, extend: module.exports });'],
  // Spinners; sdx draws its own progress.
  [
    'cli-spinners',
    // At a terminal oclif makes one when it starts, used or not.
    "const none = { frames: [' '] }; module.exports = { dots2: none, line: none };",
  ],
  // Opening a browser from Windows' Linux.
  ['wsl-utils', 'module.exports = {};'],
  // The whole language of version ranges, for the one comparison with `engines` in package.json.
  [
    'semver',
    `exports.satisfies = (version, range) => {
      const [major, minor] = version.split('.').map(Number);
      const least = /^>=(\\d+)\\.(\\d+)/.exec(range);
      return least === null || major > least[1] || (major === Number(least[1]) && minor >= least[2]);
    };`,
  ],
  // Searching folders for commands and configuration: sdx names its commands in one file.
  ['tinyglobby', 'module.exports = {};'],
  ['lilconfig', 'module.exports = {};'],
  ['minimatch', 'module.exports = {};'],
]);

const leaveOut: Plugin = {
  name: 'leave out what oclif has and sdx does not use',
  setup(builder) {
    builder.onResolve({ filter: /^[a-z]/ }, ({ path, importer }) => {
      const unused = UNUSED_BY_OCLIF.has(path) && importer.includes('@oclif/core');
      return unused ? { path, namespace: 'unused' } : undefined;
    });
    builder.onLoad({ filter: /.*/, namespace: 'unused' }, ({ path }) => ({
      contents: UNUSED_BY_OCLIF.get(path) ?? '',
      loader: 'js',
    }));
  },
};

/** What sdx takes from parts of Node that take long to load, and that most runs do without. */
const ON_DEMAND: ReadonlyMap<string, readonly string[]> = new Map([
  ['node:crypto', ['createHash', 'randomUUID']],
  ['node:child_process', ['execFile', 'execFileSync', 'fork', 'spawn']],
]);

/** What oclif asks Node for at every start and hardly ever uses, always by a name of it. */
const RARE = /^node:(?:child_process|fs\/promises|perf_hooks|readline)$/;

/**
 * Loads parts of Node where they are used: its cryptography takes a tenth of Node's own start, and what oclif asks for
 * as much again.
 */
const nodeOnDemand: Plugin = {
  name: 'load parts of Node on demand',
  setup(builder) {
    builder.onResolve({ filter: RARE }, ({ path, kind, importer }) =>
      kind === 'require-call' && importer.includes('@oclif/core') ? { path, namespace: 'rare' } : undefined,
    );
    builder.onLoad({ filter: /.*/, namespace: 'rare' }, ({ path }) => ({
      contents: `module.exports = new Proxy({}, { get: (_, name) => require('${path}')[name] });`,
      loader: 'js',
    }));
    builder.onResolve({ filter: /^node:/ }, ({ path, kind, importer }) =>
      kind === 'import-statement' && importer.startsWith(join(root, 'src')) && ON_DEMAND.has(path)
        ? { path, namespace: 'on-demand' }
        : undefined,
    );
    builder.onLoad({ filter: /.*/, namespace: 'on-demand' }, ({ path }) => ({
      contents: (ON_DEMAND.get(path) ?? [])
        .map((name) => `export const ${name} = (...given) => require('${path}').${name}(...given);`)
        .join('\n'),
      loader: 'js',
    }));
  },
};

const outdir = join(root, 'dist');
const workers = ['lint-worker', 'grade-worker'];
rmSync(outdir, { recursive: true, force: true });
const { metafile } = await build({
  absWorkingDir: root,
  entryPoints: ['src/cli.ts', ...workers.map((name) => `src/${name}.ts`)],
  outdir,
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  minify: true,
  metafile: true,
  legalComments: 'none',
  // Its main file loads its parts in a way that can't be bundled.
  alias: { 'jsonc-parser': 'jsonc-parser/lib/esm/main.js' },
  plugins: [leaveOut, families, nodeOnDemand],
});
const chunks = Object.keys(metafile.outputs).map((name) => join(root, name));
toFunctions(chunks);
writeFileSync(join(outdir, 'THIRD-PARTY-LICENCES.txt'), licences(metafile));
writeData(join(outdir, 'data'));
await writeManifest(join(outdir, 'data'));
writeExamples(join(outdir, 'data'));
writeDigests(join(outdir, 'data'));
writeEditorSchema(outdir);
// What is remembered of a run is of use to the same program only.
const id = digest(chunks);
writeFileSync(join(outdir, 'build-id'), id);
await writeStarters(outdir, id, workers);

/** Tells builds apart: the contents of everything that was written, in the order of names. */
function digest(files: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of [...files].sort()) hash.update(`${basename(file)}\n`).update(readFileSync(file));
  return hash.digest('hex');
}

/** The licence texts of all packages whose code is in the bundle, as they ask for. */
function licences(bundle: Metafile): string {
  const folders = new Set<string>();
  for (const file of Object.keys(bundle.inputs)) {
    const folder = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(file)?.[1];
    if (folder !== undefined) folders.add(folder);
  }
  return [...folders].sort().map(licence).join('\n\n');
}

function licence(folder: string): string {
  const manifest = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8')) as Record<
    string,
    unknown
  >;
  const file = readdirSync(join(root, folder)).find((name) => /^licen[cs]e/i.test(name));
  const text =
    file === undefined ? `Licence: ${manifest['license']}` : readFileSync(join(root, folder, file), 'utf8');
  return `${manifest['name']} ${manifest['version']}\n\n${text.trim()}`;
}
