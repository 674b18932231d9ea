/**
 * Changes the sources in small ways, one at a time, and counts how often a test notices.
 *
 *     npm run mutate                        a sample that is the same in every run
 *     npm run mutate -- --folder quantity   of one folder; `--folder` may stand more than once
 *     npm run mutate -- --file src/adr/dates.ts
 *     npm run mutate -- --all               every mutant: takes hours
 *     npm run mutate -- --seed 2            another sample
 *     npm run mutate -- --share 0.01        a smaller one, of files too
 *     npm run mutate -- --survivors 200     lists more of what no test noticed
 *     npm run mutate -- --tests GLOB        judged by these alone: quick, while they are written
 *
 * Static mutants, those of tables that are made once when a file is loaded, are left out: each would have to run every
 * test from the start. Exits with 1 where a score is under its limit.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
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
  adr: {
    share: 0.025,
    tests: [
      'tests/adr/*.test.ts',
      'tests/lint/{adr-*,rules}.test.ts',
      'tests/app/adr-journal.test.ts',
      'tests/report/adr-log.test.ts',
      'tests/grade/record.test.ts',
    ],
  },
  analyse: { share: 0.025, tests: ['tests/analyse/*.test.ts', 'tests/lint/rules.test.ts'] },
  estimate: {
    share: 0.025,
    tests: [
      'tests/estimate/**/*.test.ts',
      'tests/{analyse,lint}/{results,explain,rules}.test.ts',
      'tests/app/estimate-calculator.test.ts',
    ],
  },
  grade: { share: 0.025, tests: ['tests/grade/*.test.ts'] },
  quantity: {
    share: 0.025,
    tests: ['tests/quantity/*.test.ts', 'tests/estimate/{published,results-and-refusals,spread}.test.ts'],
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
    share: { type: 'string' },
    tests: { type: 'string', multiple: true },
    survivors: { type: 'string', default: '40' },
  },
});

const unknown = flags.folder?.find((folder) => !(folder in FOLDERS));
if (unknown !== undefined) {
  throw new Error(`--folder ${unknown}: choose from ${Object.keys(FOLDERS).join(', ')}`);
}

const folderOf = (name: string): Folder => FOLDERS[name] as Folder;

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

function options(name: string, temporary: string): PartialStrykerOptions {
  return {
    mutate: filesOf(name),
    buildCommand: bundling(flags.tests ?? folderOf(name).tests),
    testRunner: 'vitest',
    vitest: { configFile: 'scripts/mutation/vitest.config.ts', related: false },
    coverageAnalysis: 'perTest',
    ignoreStatic: true,
    disableTypeChecks: false,
    ignorePatterns: ['dist', 'bench'],
    concurrency: 2,
    dryRunTimeoutMinutes: 15,
    // Other work beside makes tests slow, not wrong; endless loops are told by how often they are met.
    timeoutMS: 60_000,
    reporters: ['progress-append-only'],
    logLevel: 'error' as NonNullable<PartialStrykerOptions['logLevel']>,
    warnings: { unknownOptions: false, slow: false, preprocessorErrors: true, unserializableOptions: true },
    tempDirName: temporary,
    cleanTempDir: 'always',
  };
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

/** Judges one folder, and tells at once what no test noticed. */
async function judge(name: string, temporary: string): Promise<readonly MutantResult[]> {
  const results = await new Stryker(options(name, temporary)).runMutationTest();
  const unnoticed = results.filter(({ status }) => status === 'Survived' || status === 'NoCoverage');
  for (const mutant of unnoticed.slice(0, Number(flags.survivors))) console.log(describe(mutant));
  console.log(line(name, scoreOf([tally(results)])));
  return results;
}

const temporary = mkdtempSync(join(tmpdir(), 'sdx-mutate-'));
const started = performance.now();
process.chdir(root);
try {
  const whole = flags.all || flags.file !== undefined;
  const folders = Object.keys(FOLDERS).filter(
    (name) => (flags.folder?.includes(name) ?? true) && filesOf(name).length > 0,
  );
  let share = 1;
  await sampleMutants(Number(flags.seed), () => share);
  const tallies: Tally[] = [];
  let ignored = 0;
  const low: string[] = [];
  for (const name of folders) {
    share = Number(flags.share ?? (whole ? 1 : folderOf(name).share));
    const results = await judge(name, temporary);
    const counts = tally(results);
    tallies.push(counts);
    ignored += results.filter((each) => each.status === 'Ignored' && each.statusReason !== NOT_DRAWN).length;
    if (scoreOf([counts]).percent < LOWEST_FOLDER) low.push(`${name} is under ${LOWEST_FOLDER} %`);
  }
  const overall = scoreOf(tallies);
  const minutes = (performance.now() - started) / 60_000;
  console.log(`${line('overall', overall)}; ${ignored} static ones left out; ${minutes.toFixed(1)} minutes`);
  if (overall.percent < LOWEST_OVERALL) low.push(`the whole is under ${LOWEST_OVERALL} %`);
  for (const problem of low) console.error(`mutate: ${problem}: add tests for what is listed above`);
  process.exitCode = low.length > 0 ? 1 : 0;
} finally {
  rmSync(temporary, { recursive: true, force: true });
}
