/**
 * What starting sdx costs: its CPU time over that of `node -e 0`, pair by pair in one run, because on a shared
 * machine seconds say little and the ratio of neighbours stays. The median over the pairs counts. Beside it what no
 * program that parses with `yaml` can stay below: the library alone, its code compiled beforehand, on the same design.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { cpuSeconds, median, report, root } from './cpu.ts';

const PAIRS = Number(process.env.BENCH_PAIRS ?? 15);
/** A finished design of 150 lines, which nothing is found in. */
const design = 'bench/design.yaml';

const CASES: readonly { readonly args: readonly string[]; readonly most: number }[] = [
  { args: ['--version'], most: 2.2 },
  { args: ['--help'], most: 2.4 },
  { args: ['estimate', '1+1'], most: 2.5 },
  { args: ['lint', design], most: 3.5 },
  { args: ['grade', design], most: 3.5 },
];

for (const { args, most } of CASES)
  report({
    name: `sdx ${args.join(' ')}`,
    value: overBare(['bin/sdx.js', ...args]),
    times: 'node -e 0',
    most,
  });

const place = mkdtempSync(join(tmpdir(), 'sdx-bench-'));
try {
  const parser = await onlyParser();
  cpuSeconds(['node', parser]);
  report({ name: `yaml alone on ${design}`, value: overBare([parser]), times: 'node -e 0' });
} finally {
  rmSync(place, { recursive: true, force: true });
}

function overBare(args: readonly string[]): number {
  return median(
    Array.from({ length: PAIRS }, () => cpuSeconds(['node', ...args]) / cpuSeconds(['node', '-e', '0'])),
  );
}

/** A program that does nothing but parse, loaded with V8's code cache as sdx is. */
async function onlyParser(): Promise<string> {
  const [bundle, program] = [join(place, 'parse.cjs'), join(place, 'start.cjs')];
  await build({
    stdin: {
      contents: `import { parseDocument } from 'yaml';
import { readFileSync } from 'node:fs';
parseDocument(readFileSync(${JSON.stringify(design)}, 'utf8'));`,
      resolveDir: root,
    },
    outfile: bundle,
    bundle: true,
    minify: true,
    platform: 'node',
    format: 'cjs',
  });
  writeFileSync(
    program,
    `const { readFileSync, existsSync, writeFileSync } = require('node:fs');
const { Script } = require('node:vm');
const kept = ${JSON.stringify(join(place, 'code'))};
const source = '(function (require) {' + readFileSync(${JSON.stringify(bundle)}, 'utf8') + '})';
const script = new Script(source, { filename: 'parse.cjs', cachedData: existsSync(kept) ? readFileSync(kept) : undefined });
script.runInThisContext()(require);
if (!existsSync(kept)) writeFileSync(kept, script.createCachedData());
`,
  );
  return program;
}
