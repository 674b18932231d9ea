import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { given } from '../base/given.ts';
import { suggest } from '../base/suggest.ts';
import {
  type GradeItem,
  type GradeReporter,
  type GradeSheet,
  type GradeStyle,
  type GradeSummary,
  GradeTally,
  withoutOthers,
} from '../report/grade-sheet.ts';
import { GRADE_REPORTERS } from '../report/registry.ts';
import { NotDone } from './exit.ts';
import { type Grading, nothingGraded } from './grade-run.ts';
import { type Output, openReport, writeReport } from './outputs.ts';

/** Where grades go. */
export interface GradeTargets {
  readonly outputs: readonly Output[];
  /** Folders that get a report for each submission. */
  readonly reports: readonly Output[];
  readonly cwd: string;
  readonly style: GradeStyle;
  /** Annotations for the pipeline's runner, where it takes some. */
  readonly annotate?: (commands: string) => Promise<void>;
  readonly print: (text: string) => Promise<void>;
  readonly tell: (text: string) => Promise<void>;
  /** Told after each file. */
  readonly seen: (files: number, failed: number) => void;
}

/** The format of a student's report if none is named. */
const REPORT = 'summary';

/**
 * What `--reports [FORMAT=]FOLDER`, given any number of times, asks for.
 * @throws NotDone for a format that there is none of
 */
export function parseReports(asked: readonly string[]): readonly Output[] {
  return asked.map((text) => {
    const [, format = REPORT, file = ''] = /^(?:([a-z]*)=)?(.*)$/s.exec(text) ?? [];
    if (GRADE_REPORTERS[format] === undefined) {
      const near = suggest(format, Object.keys(GRADE_REPORTERS));
      const meant = near === undefined ? '' : ` - did you mean \`${near}\`?`;
      throw new NotDone(`there is no format \`${format}\` for --reports${meant}`);
    }
    if (file === '') throw new NotDone(`--reports ${text} lacks the folder's name`);
    return { format, file };
  });
}

/**
 * Writes the grades of a run as they are made, in every format asked for, and holds none longer than a format needs.
 * @throws NotDone when there is nothing to grade, or a file may not be written; no file is half there then
 */
export async function writeGrades(grading: Grading, targets: GradeTargets): Promise<GradeSummary> {
  const { run } = grading;
  const tally = new GradeTally(run.minScore);
  const sheets = await openSheets(grading, targets);
  const reports = await Promise.all(targets.reports.map((output) => openReports(output, grading, targets)));
  try {
    await writeItems(grading, tally, sheets, reports, targets);
    for (const { sheet, write, commit } of sheets) {
      await write(sheet.close(tally.summary));
      await commit();
    }
  } catch (problem) {
    for (const { abort } of sheets) abort();
    throw problem;
  }
  for (const { written, folder } of reports)
    await targets.tell(`wrote ${written()} ${written() === 1 ? 'report' : 'reports'} to ${folder}`);
  return tally.summary;
}

/** Writes each grade when it is there; the first time there is one, what comes before it. */
async function writeItems(
  { run, items, mayBeEmpty }: Grading,
  tally: GradeTally,
  sheets: readonly OpenSheet[],
  reports: readonly OpenReports[],
  { seen }: GradeTargets,
): Promise<void> {
  const open = async (): Promise<void> => {
    for (const { sheet, write } of sheets) await write(sheet.open());
  };
  let files = 0;
  for await (const { submission, result, marks } of items) {
    files++;
    if (result !== undefined) {
      if (tally.count === 0) await open();
      tally.add(result);
      for (const { sheet, write } of sheets)
        await write(sheet.add({ submission, result, ...given({ marks }) }));
    }
    for (const report of reports)
      report.add(submission.key, result && { submission, result: withoutOthers(result) });
    seen(files, tally.summary.failed);
  }
  if (tally.count > 0) return;
  if (!mayBeEmpty) throw nothingGraded(run.files);
  await open();
}

interface OpenSheet {
  readonly sheet: GradeSheet;
  write(text: string): Promise<void>;
  commit(): Promise<void>;
  abort(): void;
}

async function openSheets({ run }: Grading, targets: GradeTargets): Promise<readonly OpenSheet[]> {
  const { outputs, cwd, style, print, tell, annotate } = targets;
  const plain = { ...style, width: 80, colour: false };
  const sheets: OpenSheet[] = [];
  for (const { format, file } of outputs) {
    const reporter = await reporterOf(format);
    if (file === undefined) {
      sheets.push({ sheet: reporter(run, style), write: print, commit: async () => {}, abort: () => {} });
      continue;
    }
    const report = openReport(file, cwd);
    sheets.push({
      sheet: reporter(run, plain),
      write: async (text) => report.write(text),
      commit: async () => {
        report.commit();
        await tell(`wrote ${file} (${format})`);
      },
      abort: () => report.abort(),
    });
  }
  if (annotate !== undefined) {
    const sheet = (await reporterOf('github'))(run, plain);
    sheets.push({ sheet, write: annotate, commit: async () => {}, abort: () => {} });
  }
  return sheets;
}

async function reporterOf(format: string): Promise<GradeReporter> {
  const reporter = await GRADE_REPORTERS[format]?.load();
  if (reporter === undefined) throw new NotDone(`there is no format \`${format}\``);
  return reporter;
}

interface OpenReports {
  readonly folder: string;
  readonly written: () => number;
  /** Takes what came of a file; a submission whose last file it is has its report written. */
  add(key: string, item: GradeItem | undefined): void;
}

async function openReports(
  { format, file: folder = '' }: Output,
  { run, submissions }: Grading,
  { cwd, style }: GradeTargets,
): Promise<OpenReports> {
  const reporter = await reporterOf(format);
  const { ending = 'txt' } = GRADE_REPORTERS[format] ?? {};
  const names = reportNames(submissions.keys());
  const open = new Map<string, { left: number; readonly items: GradeItem[] }>();
  let written = 0;
  const write = (key: string, items: readonly GradeItem[]): void => {
    if (items.length === 0) return;
    const sheet = reporter({ ...run, files: items.length }, { ...style, width: 80, colour: false });
    const tally = new GradeTally(run.minScore);
    for (const { result } of items) tally.add(result);
    const text = [sheet.open(), ...items.map((item) => sheet.add(item)), sheet.close(tally.summary)].join('');
    writeReport(join(folder, `${names.get(key)}.${ending}`), text, cwd);
    written++;
  };
  return {
    folder,
    written: () => written,
    add(key, item) {
      const known = open.get(key) ?? { left: submissions.get(key) ?? 1, items: [] };
      open.set(key, known);
      if (item !== undefined) known.items.push(item);
      if (--known.left > 0) return;
      open.delete(key);
      write(key, known.items);
    },
  };
}

/** A name for the report of each submission, made of its own as far as file systems take it, and no two alike. */
function reportNames(keys: Iterable<string>): ReadonlyMap<string, string> {
  const all = [...keys].map((key) => {
    const plain = key
      .normalize('NFC')
      .replace(/[^\p{L}\p{N} ._-]/gu, '_')
      .replace(/^[. ]+|[. ]+$/g, '_')
      .slice(0, LONGEST_NAME);
    return [key, plain === '' ? '_' : plain] as const;
  });
  const count = new Map<string, number>();
  for (const [, plain] of all) count.set(plain.toLowerCase(), (count.get(plain.toLowerCase()) ?? 0) + 1);
  return new Map(
    all.map(([key, plain]) => {
      const alone = plain === key && count.get(plain.toLowerCase()) === 1;
      const mark = createHash('sha256').update(key).digest('hex').slice(0, 8);
      return [key, alone ? plain : `${plain}-${mark}`];
    }),
  );
}

const LONGEST_NAME = 100;
