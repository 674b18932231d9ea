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
import { NOT_DRAWN, sampleMutants } from './mutation/sample.ts';
import { type Score, scoreOf, type Tally } from './mutation/score.ts';
import { root } from './project.ts';

interface Folder {
  /** The share of its mutants that a run judges: what fits in twenty minutes on two cores. */
  readonly share: number;
  /** The tests of what it does, its own first: that others use it in passing shows little and costs much. */
  readonly tests: readonly string[];
}

const FOLDERS: Readonly<Record<string, Folder>> = {
  quantity: { share: 0.015, tests: ['tests/{quantity,estimate}/**/*.test.ts'] },
  estimate: { share: 0.015, tests: ['tests/{estimate,lint}/**/*.test.ts'] },
  analyse: {
    share: 0.015,
    tests: ['tests/{analyse,lint}/*.test.ts', 'tests/grade/{derived,checks}.test.ts'],
  },
  grade: { share: 0.015, tests: ['tests/grade/*.test.ts'] },
  adr: {
    share: 0.015,
    tests: ['tests/adr/*.test.ts', 'tests/lint/{adr-*,rules}.test.ts', 'tests/grade/record.test.ts'],
  },
};
const LOWEST_OVERALL = 85;
const LOWEST_FOLDER = 75;

const { values: flags } = parseArgs({
  options: {
    all: { type: 'boolean', default: false },
    folder: { type: 'string', multiple: true },
    file: { type: 'string', multiple: true },
    seed: { type: 'string', default: '1' },
    survivors: { type: 'string', default: '40' },
  },
});

const unknown = flags.folder?.find((folder) => !(folder in FOLDERS));
if (unknown !== undefined) {
  throw new Error(`--folder ${unknown}: choose from ${Object.keys(FOLDERS).join(', ')}`);
}

/** The files to change of one folder: all of them, or those asked for. */
function filesOf(folder: string): string[] {
  const all = flags.file === undefined ? [`src/${folder}/**/*.ts`] : flags.file;
  return all.filter((file) => file.startsWith(`src/${folder}/`));
}

/** Stryker runs it without a shell: blanks part the arguments, and nothing else means anything. */
function bundling(tests: readonly string[]): string {
  const script = join(root, 'scripts/mutation/bundle.ts');
  return ['tsx', script, ...tests].map((part) => part.replaceAll(' ', '\\ ')).join(' ');
}

function options(folder: string, { tests }: Folder, temporary: string): PartialStrykerOptions {
  return {
    mutate: filesOf(folder),
    buildCommand: bundling(tests),
    testRunner: 'vitest',
    vitest: { configFile: 'scripts/mutation/vitest.config.ts', related: false },
    coverageAnalysis: 'perTest',
    ignoreStatic: true,
    disableTypeChecks: false,
    ignorePatterns: ['dist', 'bench', 'docs'],
    concurrency: 2,
    dryRunTimeoutMinutes: 15,
    timeoutMS: 10_000,
    reporters: ['progress-append-only'],
    logLevel: 'error' as NonNullable<PartialStrykerOptions['logLevel']>,
    warnings: { unknownOptions: false, slow: false, preprocessorErrors: true, unserializableOptions: true },
    tempDirName: temporary,
    cleanTempDir: 'always',
  };
}

/** The folder under src/ that a mutant stands in. */
function folderOf({ fileName }: MutantResult): string {
  return relative(root, fileName).split(sep)[1] ?? '';
}

function tally(mutants: readonly MutantResult[]): Tally {
  const count = (...statuses: readonly MutantResult['status'][]) =>
    mutants.filter(({ status }) => statuses.includes(status)).length;
  const undrawn = mutants.filter(({ statusReason }) => statusReason === NOT_DRAWN).length;
  const detected = count('Killed', 'Timeout');
  const unnoticed = count('Survived', 'NoCoverage');
  // Those that would be left out anyhow are as many among the others as among the drawn.
  const valid = (detected + unnoticed) / (mutants.length - undrawn || 1);
  return { detected, unnoticed, undrawn: Math.round(undrawn * valid) };
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
  const results: MutantResult[] = [];
  const whole = flags.all || flags.file !== undefined;
  const folders = (flags.folder ?? Object.keys(FOLDERS))
    .filter((folder) => filesOf(folder).length > 0)
    .sort();
  let share = 1;
  await sampleMutants(Number(flags.seed), () => share);
  for (const name of folders) {
    const folder = FOLDERS[name] as Folder;
    share = whole ? 1 : folder.share;
    results.push(...(await new Stryker(options(name, folder, temporary)).runMutationTest()));
  }
  const tallies = new Map(
    folders.map((folder) => [folder, tally(results.filter((each) => folderOf(each) === folder))]),
  );
  const unnoticed = results.filter((each) => each.status === 'Survived' || each.status === 'NoCoverage');
  for (const mutant of unnoticed.slice(0, Number(flags.survivors))) console.log(describe(mutant));
  const low: string[] = [];
  for (const [folder, counts] of tallies) {
    const score = scoreOf([counts]);
    console.log(line(folder, score));
    if (score.percent < LOWEST_FOLDER) low.push(`${folder} is under ${LOWEST_FOLDER} %`);
  }
  const overall = scoreOf([...tallies.values()]);
  const minutes = (performance.now() - started) / 60_000;
  const ignored = results.filter(
    (each) => each.status === 'Ignored' && each.statusReason !== NOT_DRAWN,
  ).length;
  console.log(`${line('overall', overall)}; ${ignored} static ones left out; ${minutes.toFixed(1)} minutes`);
  if (overall.percent < LOWEST_OVERALL) low.push(`the whole is under ${LOWEST_OVERALL} %`);
  for (const problem of low) console.error(`mutate: ${problem}: add tests for what is listed above`);
  process.exitCode = low.length > 0 ? 1 : 0;
} finally {
  rmSync(temporary, { recursive: true, force: true });
}
