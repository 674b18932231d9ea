import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, transform } from 'esbuild';
import { root } from './project.ts';

/** What `src/start/start.ts` calls a chunk with. */
const HEAD = '(function(exports,require,module,__filename,__dirname){"use strict";';
const TAIL = '\n})';

/**
 * Turns the chunks of the bundle, which only ES modules can be split into, into functions as CommonJS has them: code
 * that Node's module loader loads cannot be kept compiled on every Node that sdx runs on.
 */
export async function toFunctions(files: readonly string[]): Promise<void> {
  for (const file of files.filter((each) => each.endsWith('.js'))) {
    const { code } = await transform(readFileSync(file, 'utf8'), {
      format: 'cjs',
      platform: 'node',
      target: 'node20',
      minify: true,
      legalComments: 'none',
      define: { 'import.meta.url': OWN_URL },
      // There is no module loader behind them that could do it.
      supported: { 'dynamic-import': false },
    });
    const url = `const ${OWN_URL}=require("node:url").pathToFileURL(__filename).href;`;
    writeFileSync(file, `${HEAD}${code.includes(OWN_URL) ? url : ''}${code.trimEnd()}${TAIL}`);
  }
}

const OWN_URL = 'sdxOwnUrl';

/** Writes what starts the program, and the processes that help it: the only files of it that Node itself loads. */
export async function writeStarters(outdir: string, id: string, workers: readonly string[]): Promise<void> {
  await build({
    absWorkingDir: root,
    entryPoints: ['src/start/start.ts'],
    outfile: join(outdir, 'start.cjs'),
    bundle: true,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    minify: true,
    define: { SDX_BUILD: JSON.stringify(id), SDX_COMMANDS: JSON.stringify(topCommands()) },
  });
  for (const name of workers)
    writeFileSync(join(outdir, `${name}.cjs`), `require('./start.cjs').start('${name}.js', '${name}');\n`);
}

/** The first words of commands: the files and folders that they are in. */
function topCommands(): readonly string[] {
  return readdirSync(join(root, 'src/commands'))
    .filter((name) => !name.startsWith('_'))
    .map((name) => name.replace(/\.ts$/, ''));
}
