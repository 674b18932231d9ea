/**
 * Bundles tests, in the copy of this repository that Stryker makes, with what they import: every mutant starts afresh,
 * and importing hundreds of files costs more than most tests take.
 *
 *     tsx scripts/mutation/bundle.ts GLOB…
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Plugin } from 'esbuild';
import { globSync } from 'tinyglobby';
import { root } from '../project.ts';

/** Seconds to minutes each, for what smaller tests see as well: simulations, corpora, whole catalogues, sizes. */
const SLOW = [
  'tests/analyse/{simulation-*,size}.test.ts',
  'tests/adr/{corpus,hostile,round-trip}.test.ts',
  'tests/quantity/gnu-units.test.ts',
  'tests/grade/{shipped,monotone}.test.ts',
];

/** What is read from beside a file is found from there, wherever the file's code ends up. */
const ownPlace: Plugin = {
  name: 'keep the place of each file',
  setup(builder) {
    builder.onLoad({ filter: /[\\/]tests[\\/].*\.ts$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replaceAll(
        'import.meta.url',
        JSON.stringify(pathToFileURL(path).href),
      ),
      loader: 'ts',
    }));
  },
};

await build({
  entryPoints: globSync(process.argv.slice(2), { ignore: SLOW }),
  outdir: 'tests',
  outbase: 'tests',
  entryNames: '[dir]/[name].bundled',
  chunkNames: 'bundled/[hash]',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node22',
  // The copy has no packages yet.
  nodePaths: [join(root, 'node_modules')],
  plugins: [ownPlace],
  // What has state of its own for a run, and what a mock stands in for.
  external: ['vitest', 'fast-check'],
  banner: {
    js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);",
  },
  logLevel: 'warning',
});
