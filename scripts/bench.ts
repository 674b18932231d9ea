/**
 * Runs everything under `bench/`, one after the other, and prints every figure with what it is held to.
 *
 * `npm run bench` measures all; `-- lint read` some; `-- --write` puts what was measured into docs/benchmarks.md and
 * bench/baseline.json, beside what was measured before; `-- --guard` counts the instructions of whole commands, or
 * measures their CPU time where they can't be counted, and fails where a ratio is more than a quarter worse than in that
 * baseline, which a busy machine gets several tries at.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Figure, isKept, root, shownLimit, shownValue } from '../bench/cpu.ts';

const { values: flags, positionals: named } = parseArgs({
  allowPositionals: true,
  options: { write: { type: 'boolean', default: false }, guard: { type: 'boolean', default: false } },
});

const WORSE = 1.25;
const PAIRS = 7;
const TRIES = 3;

const NO_BENCH = new Set(['cpu', 'designs']);
const baselineFile = join(root, 'bench/baseline.json');
const page = join(root, 'docs/benchmarks.md');
const [begin, end] = ['<!-- figures -->', '<!-- end of figures -->'];

/** The figures of each bench, by its name. */
type Measured = ReadonlyMap<string, readonly Figure[]>;

function measure(benches: readonly string[], pairs?: number): Measured {
  const folder = mkdtempSync(join(tmpdir(), 'sdx-figures-'));
  try {
    return new Map(benches.map((bench) => [bench, figuresOf(bench, join(folder, bench), pairs)]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function figuresOf(bench: string, file: string, pairs: number | undefined): readonly Figure[] {
  console.log(`\n${bench}`);
  writeFileSync(file, '');
  const { status } = spawnSync('npx', ['tsx', `bench/${bench}.ts`], {
    cwd: root,
    env: {
      ...process.env,
      BENCH_FIGURES: file,
      ...(pairs === undefined ? {} : { BENCH_PAIRS: String(pairs) }),
    },
    stdio: 'inherit',
  });
  const lines = readFileSync(file, 'utf8').trim().split('\n');
  const figures = lines.filter((line) => line !== '').map((line) => JSON.parse(line) as Figure);
  // A figure over its limit ends a bench with 1 as well; one that reports nothing did not run.
  if (figures.length === 0 && status !== 0) throw new Error(`bench/${bench}.ts did not run`);
  return figures;
}

function benches(): readonly string[] {
  const all = readdirSync(join(root, 'bench'))
    .filter((name) => name.endsWith('.ts'))
    .map((name) => name.replace(/\.ts$/, ''))
    .filter((name) => !NO_BENCH.has(name))
    .sort();
  const unknown = named.find((name) => !all.includes(name));
  if (unknown !== undefined) throw new Error(`there is no bench ${unknown}; there are ${all.join(', ')}`);
  return named.length > 0 ? named : all;
}

const keyOf = (bench: string, { name, times = '' }: Figure): string => `${bench}: ${name} / ${times}`;

type Baseline = Readonly<Record<string, number>>;

function writeBaseline(measured: Measured): void {
  const before = JSON.parse(readFileSync(baselineFile, 'utf8')) as Baseline;
  const now = [...measured].flatMap(([bench, figures]) =>
    figures
      .filter(({ times }) => times !== undefined)
      .map((figure): [string, number] => [keyOf(bench, figure), Number(figure.value.toFixed(3))]),
  );
  const all = Object.entries({ ...before, ...Object.fromEntries(now) }).sort(([a], [b]) => (a < b ? -1 : 1));
  writeFileSync(baselineFile, `${JSON.stringify(Object.fromEntries(all), null, 2)}\n`);
}

const HEADER = '| bench | what | measured | held to |';

/** The bench that a row of the table is of. */
const benchOf = (row: string): string => row.split(' | ')[0]?.slice(2) ?? '';

function writePage(measured: Measured): void {
  const machine = `Node ${process.version} on ${cpus().length} cores, ${cpus()[0]?.model ?? 'an unknown processor'}`;
  const rows = [...measured].flatMap(([bench, figures]) =>
    figures.map(
      (figure) =>
        `| ${bench} | ${figure.name} | ${shownValue(figure)} | ${shownLimit(figure)}${isKept(figure) ? '' : ' **(not kept)**'} |`,
    ),
  );
  const text = readFileSync(page, 'utf8');
  const [head, tail] = [text.slice(0, text.indexOf(begin)), text.slice(text.indexOf(end))];
  // What was not measured this time stays as it was.
  const before = text.slice(head.length, text.length - tail.length).split('\n');
  const others = before.filter(
    (row) => row.startsWith('| ') && row !== HEADER && !measured.has(benchOf(row)),
  );
  const all = [...others, ...rows].toSorted((a, b) =>
    benchOf(a) < benchOf(b) ? -1 : benchOf(a) > benchOf(b) ? 1 : 0,
  );
  const table = [HEADER, '|---|---|---|---|', ...all];
  writeFileSync(page, `${head}${begin}\n\n${machine}.\n\n${table.join('\n')}\n\n${tail}`);
}

/** How many times worse a figure is than it was: more than 1 is worse, whichever way it counts. */
function worsening(figure: Figure, before: number): number {
  return figure.least === undefined ? figure.value / before : before / figure.value;
}

/** Measures until no figure is worse than the baseline allows in every try, or the tries are used up. */
function guard(): boolean {
  const baseline = JSON.parse(readFileSync(baselineFile, 'utf8')) as Baseline;
  let open: readonly string[] | undefined;
  for (let tried = 1; tried <= TRIES; tried++) {
    const [bench, figures] = guarded();
    const worse = figures.filter((figure) => {
      const key = keyOf(bench, figure);
      return worsening(figure, baseline[key] ?? figure.value) > WORSE && open?.includes(key) !== false;
    });
    if (worse.length === 0) {
      console.log(
        `\nguard: ${figures.length} figures of ${bench} are within ${WORSE} times bench/baseline.json`,
      );
      return true;
    }
    for (const figure of worse)
      console.log(`${figure.name} was ${baseline[keyOf(bench, figure)]} and is ${shownValue(figure)}`);
    open = worse.map((figure) => keyOf(bench, figure));
  }
  console.log(
    `\nguard: slower in each of ${TRIES} tries; find what costs it, or write a new baseline with its reason`,
  );
  return false;
}

/** The instructions of whole commands where they can be counted, else their CPU time: the rest swings too much where others work. */
function guarded(): readonly [bench: string, figures: readonly Figure[]] {
  const counted = measure(['instructions']).get('instructions') ?? [];
  return counted.length > 0
    ? ['instructions', counted]
    : ['startup', measure(['startup'], PAIRS).get('startup') ?? []];
}

if (flags.guard) {
  process.exitCode = guard() ? 0 : 1;
} else {
  const measured = measure(benches());
  const all = [...measured.values()].flat();
  const missed = all.filter((figure) => !isKept(figure));
  if (flags.write) {
    writeBaseline(measured);
    writePage(measured);
  }
  const limited = all.filter((figure) => shownLimit(figure) !== '').length;
  console.log(
    `\nbench: ${all.length} figures from ${measured.size} benches; ${limited - missed.length} of ${limited} keep to their limits`,
  );
  for (const figure of missed) console.log(`  ${figure.name}: ${shownValue(figure)}, ${shownLimit(figure)}`);
  process.exitCode = missed.length === 0 ? 0 : 1;
}
