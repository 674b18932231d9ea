/**
 * Changes the sources in small ways, one at a time, and counts how often a test notices.
 *
 *     npm run mutate                        a sample that is the same in every run
 *     npm run mutate -- --folder quantity   of one folder; `--folder` may stand more than once
 *     npm run mutate -- --file src/adr/dates.ts
 *     npm run mutate -- --all               every mutant: takes hours
 *     npm run mutate -- --seed 2            another sample
 *     npm run mutate -- --survivors 200     lists more of what no test noticed
 *
 * Static mutants, those of tables that are made once when a file is loaded, are left out: each would have to run every
 * test from the start. Exits with 1 where a score is under its limit.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { parseArgs } from 'node:util';
import type { MutantResult, PartialStrykerOptions } from '@stryker-mutator/api/core';
import { Stryker } from '@stryker-mutator/core';
import { type Score, scoreOf, type Tally } from './mutation/score.ts';
import { root } from './project.ts';

/** The share of each folder's mutants that a run judges: what fits in twenty minutes on two cores. */
const SHARES: Readonly<Record<string, number>> = {
  quantity: 0.03,
  estimate: 0.03,
  analyse: 0.03,
  grade: 0.03,
  adr: 0.03,
};
const LOWEST_OVERALL = 85;
const LOWEST_FOLDER = 75;
/** How a mutant that is left out is told from one that could not be judged. */
const NOT_DRAWN = 'not in the sample';

const { values: flags } = parseArgs({
  options: {
    all: { type: 'boolean', default: false },
    folder: { type: 'string', multiple: true },
    file: { type: 'string', multiple: true },
    seed: { type: 'string', default: '1' },
    survivors: { type: 'string', default: '40' },
  },
});

const unknown = flags.folder?.find((folder) => !(folder in SHARES));
if (unknown !== undefined) {
  throw new Error(`--folder ${unknown}: choose from ${Object.keys(SHARES).join(', ')}`);
}

function options(temporary: string): PartialStrykerOptions {
  const folders = flags.folder ?? Object.keys(SHARES);
  const whole = flags.all || flags.file !== undefined;
  return {
    mutate: flags.file ?? folders.map((folder) => `src/${folder}/**/*.ts`),
    testRunner: 'vitest',
    vitest: { configFile: 'scripts/mutation/vitest.config.ts', related: false },
    plugins: ['@stryker-mutator/vitest-runner', join(root, 'scripts/mutation/sample.js')],
    checkers: ['sample'],
    sample: { seed: Number(flags.seed), shares: whole ? {} : SHARES, notDrawn: NOT_DRAWN },
    coverageAnalysis: 'perTest',
    ignoreStatic: true,
    disableTypeChecks: false,
    ignorePatterns: ['dist', 'bench', 'docs'],
    concurrency: 2,
    dryRunTimeoutMinutes: 15,
    timeoutMS: 10_000,
    reporters: ['progress-append-only'],
    warnings: { unknownOptions: false, slow: false, preprocessorErrors: true, unserializableOptions: true },
    tempDirName: temporary,
    cleanTempDir: 'always',
  };
}

/** The folder under src/ that a mutant stands in. */
function folderOf({ fileName }: MutantResult): string {
  return relative(root, fileName).split(sep)[1] ?? '';
}

/** No test reaches it: that is known of every mutant, drawn or not. */
function isUncovered({ status, statusReason, coveredBy }: MutantResult): boolean {
  return status === 'NoCoverage' || (statusReason === NOT_DRAWN && coveredBy?.length === 0);
}

function tally(mutants: readonly MutantResult[]): Tally {
  const count = (...statuses: readonly MutantResult['status'][]) =>
    mutants.filter(({ status }) => statuses.includes(status)).length;
  const covered = mutants.filter((mutant) => !isUncovered(mutant));
  return {
    detected: count('Killed', 'Timeout'),
    survived: count('Survived'),
    undrawn: covered.filter(({ statusReason }) => statusReason === NOT_DRAWN).length,
    uncovered: mutants.length - covered.length,
  };
}

function line(name: string, { mutants, judged, percent, margin }: Score): string {
  const error = margin === 0 ? '' : ` ± ${margin.toFixed(1)} (95 %)`;
  return `${name}: ${judged} of ${mutants} mutants judged, score ${percent.toFixed(1)} %${error}`;
}

/** A mutant at its place: what stood there, and what was put instead. */
function describe({ fileName, location, mutatorName, replacement, status }: MutantResult): string {
  const file = relative(root, fileName);
  const { start, end } = location;
  const source = readFileSync(fileName, 'utf8').split('\n')[start.line - 1] ?? '';
  const was = start.line === end.line ? source.slice(start.column - 1, end.column - 1) : source.trim();
  const put = replacement.replace(/\s+/g, ' ').slice(0, 90);
  return `${file}:${start.line}: ${status === 'Survived' ? '' : 'no test: '}${mutatorName} ${was.slice(0, 90)} → ${put}`;
}

const temporary = mkdtempSync(join(tmpdir(), 'sdx-mutate-'));
const started = performance.now();
process.chdir(root);
try {
  const results = await new Stryker(options(temporary)).runMutationTest();
  const folders = [...new Set(results.map(folderOf))].sort();
  const tallies = new Map(
    folders.map((folder) => [folder, tally(results.filter((each) => folderOf(each) === folder))]),
  );
  const unnoticed = results.filter((each) => each.status === 'Survived' || isUncovered(each));
  for (const mutant of unnoticed.slice(0, Number(flags.survivors))) console.log(describe(mutant));
  const low: string[] = [];
  for (const [folder, counts] of tallies) {
    const score = scoreOf([counts]);
    console.log(line(folder, score));
    if (score.percent < LOWEST_FOLDER) low.push(`${folder} is under ${LOWEST_FOLDER} %`);
  }
  const overall = scoreOf([...tallies.values()]);
  const minutes = (performance.now() - started) / 60_000;
  const ignored = results.filter(({ status }) => status === 'Ignored').length;
  console.log(`${line('overall', overall)}; ${ignored} static ones left out; ${minutes.toFixed(1)} minutes`);
  if (overall.percent < LOWEST_OVERALL) low.push(`the whole is under ${LOWEST_OVERALL} %`);
  for (const problem of low) console.error(`mutate: ${problem}: add tests for what is listed above`);
  process.exitCode = low.length > 0 ? 1 : 0;
} finally {
  rmSync(temporary, { recursive: true, force: true });
}
