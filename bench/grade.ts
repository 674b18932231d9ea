/**
 * What grading a class costs: a small class against a large one in the memory of the process that the others answer to,
 * against bare parsing of the same files and two processes against one in time, parts that are merged against the whole in
 * bytes, and the class once more with a cache. `--files 10000` sets how many
 * submissions the large one has.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { cpuSeconds, report, root } from './cpu.ts';
import { benchDesigns } from './designs.ts';

const PARTS = 2;
/** Enough that every process has all that it may have under way. */
const FEW = 250;
/** What is kept of each submission until the end are its name and the hashes that twins are told by, less than a kilobyte. */
const MOST_GROWTH = 1.3;
const MOST_OVERHEAD = 1.3;

const { values } = parseArgs({ options: { files: { type: 'string', default: '1000' } } });
const files = Number(values.files);
if (!existsSync(join(root, 'dist/cli.js'))) execFileSync('npm', ['run', '--silent', 'build'], { cwd: root });

const place = mkdtempSync(join(tmpdir(), 'sdx-bench-'));
try {
  measure();
} finally {
  rmSync(place, { recursive: true, force: true });
}

function measure(): void {
  writeClass();
  const few = peak(['grade', 'few', '--jobs', '2', '--format', 'json=few.json', '--format', 'csv=few.csv']);
  const whole = peak([
    'grade',
    'class',
    '--jobs',
    '2',
    '--format',
    'json=two.json',
    '--format',
    'csv=two.csv',
  ]);
  console.log(
    `${files} submissions, ${((1000 * whole.seconds) / files).toFixed(1)} ms each in two processes; the first holds ${(few.memory / 1e6).toFixed(0)} MB with ${FEW} and ${(whole.memory / 1e6).toFixed(0)} MB with all`,
  );
  report({
    name: 'memory with a class',
    value: whole.memory / few.memory,
    times: 'with a small one',
    most: MOST_GROWTH,
  });
  const cached = ['grade', 'class', '--jobs', '2', '--cache', '--cache-location', 'kept'];
  const first = cpuSeconds(['node', join(root, 'bin/sdx.js'), ...cached, '--format', 'json=one.json'], place);
  const bare = cpuSeconds(['node', 'bare.mjs'], place);
  console.log(`${(files / whole.seconds).toFixed(0)} submissions a second`);
  report({ name: 'sdx grade', value: first / bare, times: 'bare parseDocument' });
  const again = cpuSeconds(
    ['node', join(root, 'bin/sdx.js'), ...cached, '--format', 'json=again.json'],
    place,
  );
  report({ name: 'the same again with --cache', value: again / first, times: 'the first run', most: 0.25 });
  same('again.json', 'two.json');
  const one = peak(['grade', 'class', '--jobs', '1', '--format', 'json=one.json']);
  same('one.json', 'two.json');
  // How far it can be depends on how many processors nobody else uses.
  report({ name: 'sdx grade --jobs 1', value: one.seconds / whole.seconds, times: '--jobs 2, by the clock' });
  const sdx = ['node', join(root, 'bin/sdx.js'), 'grade', 'few', '--output', 'few.txt', '--jobs'];
  report({
    name: 'sdx grade --jobs 2, a small class',
    value: cpuSeconds([...sdx, '2'], place) / cpuSeconds([...sdx, '1'], place),
    times: '--jobs 1, in CPU time',
    most: MOST_OVERHEAD,
  });
  for (let part = 1; part <= PARTS; part++)
    peak([
      'grade',
      'class',
      '--jobs',
      '2',
      '--shard',
      `${part}/${PARTS}`,
      '--output',
      `parts/${part}.ndjson`,
    ]);
  const merging = peak(['merge', 'parts', '--format', 'json=merged.json', '--format', 'csv=merged.csv']);
  same('merged.json', 'two.json');
  same('merged.csv', 'two.csv');
  report({
    name: 'merging the parts',
    value: merging.seconds / whole.seconds,
    times: 'grading them',
    most: 0.5,
  });
}

/** One folder a student, the first of them once more, and what only parses them all. */
function writeClass(): void {
  writeFileSync(
    join(place, 'bare.mjs'),
    `import { readdirSync, readFileSync } from 'node:fs';
import { parseDocument } from ${JSON.stringify(join(root, 'node_modules/yaml/dist/index.js'))};
for (const student of readdirSync('class')) parseDocument(readFileSync(\`class/\${student}/design.yaml\`, 'utf8'));
`,
  );
  for (const [index, { text }] of benchDesigns(files).entries()) {
    const design = text.replace('sdx: design/v1\n', 'sdx: design/v1\nscenario: url-shortener\n');
    for (const folder of index < FEW ? ['class', 'few'] : ['class']) {
      const student = join(place, folder, `student-${String(index).padStart(6, '0')}`);
      mkdirSync(student, { recursive: true });
      writeFileSync(join(student, 'design.yaml'), design);
    }
  }
}

/** Runs the program itself, start and all, and asks it for the most memory it held; its children do not count. */
function peak(args: readonly string[]): { readonly memory: number; readonly seconds: number } {
  const tell = "process.on('exit',()=>process.stderr.write('maxrss '+process.resourceUsage().maxRSS))";
  const watched = ['--import', `data:text/javascript,${encodeURIComponent(tell)}`, join(root, 'bin/sdx.js')];
  const started = performance.now();
  const { status, stderr } = spawnSync(process.execPath, [...watched, ...args], {
    cwd: place,
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const memory = Number(/maxrss (\d+)/.exec(stderr)?.[1]) * 1024;
  if (status === null || status > 1 || Number.isNaN(memory))
    throw new Error(`sdx ${args.join(' ')} did not run: ${stderr}`);
  return { memory, seconds: (performance.now() - started) / 1000 };
}

function same(one: string, other: string): void {
  if (!readFileSync(join(place, one)).equals(readFileSync(join(place, other))))
    throw new Error(`${one} and ${other} should be the same bytes`);
}
