import type { Graded, Result } from '../schema/grade.ts';
import { csvCell } from './escape.ts';
import type { GradeReporter } from './grade-sheet.ts';

const COLUMNS = [
  ...['student', 'id', 'file', 'status', 'score', 'level', 'before caps', 'caps', 'confidence'],
];
const LAST = ['next step', 'notices', 'twin of', 'problem', 'rubric', 'rubric digest', 'sdx'];

/** What a run that is held against an earlier one has beside. */
const SINCE: readonly (readonly [column: string, of: (result: Result) => string | number])[] = [
  ['was', ({ against }) => against?.was ?? ''],
  ['change', ({ against }) => against?.change ?? ''],
];

/**
 * Grades as a gradebook for spreadsheets (RFC 4180), a line for each document. Where all are graded by one rubric,
 * each of its dimensions has a column, in percent.
 */
export const gradeCsv: GradeReporter = ({ version, rubric, against }) => {
  const dimensions = rubric?.dimensions ?? [];
  const since = against === undefined ? [] : SINCE;
  const row = (cells: readonly (string | number)[]): string => `${cells.map(csvCell).join(',')}\r\n`;
  return {
    open: () =>
      row([
        ...COLUMNS,
        ...dimensions.map(({ title }) => `${title} %`),
        ...LAST,
        ...since.map(([column]) => column),
      ]),
    add: ({ result, submission: { student, id = '' } }) =>
      row([
        ...[student, id, result.file, result.status === 'failed' ? 'not read' : result.status],
        ...scores(result),
        ...dimensions.map((dimension) => share(result, dimension.id)),
        ...remarks(result),
        version,
        ...since.map(([, of]) => of(result)),
      ]),
    close: () => '',
  };
};

function scores(result: Result): readonly (string | number)[] {
  if (result.status !== 'graded') return ['', '', '', '', ''];
  const { score, level, uncapped, caps, confidence } = result;
  return [score, level, uncapped, caps.map(({ id, at }) => `${id} ${at}`).join('; '), confidence.level];
}

function share(result: Result, id: string): string | number {
  const dimensions: Graded['dimensions'] = result.status === 'graded' ? result.dimensions : [];
  const found = dimensions.find((dimension) => dimension.id === id)?.share;
  return typeof found === 'number' ? Math.round(found * 1000) / 10 : '';
}

function remarks(result: Result): readonly string[] {
  if (result.status === 'failed') {
    const [first] = result.problems;
    return ['', '', '', first === undefined ? '' : `${first.says}${lineOf(first.place)}`, '', ''];
  }
  const next = result.status === 'graded' ? (result.next?.says ?? '') : result.needs.join('; ');
  const notices = result.notices.map(({ id }) => id).join('; ');
  const twins = result.status === 'graded' ? (result.twins ?? []) : [];
  const alike = twins.map(({ name, share }) => `${name} ${Math.floor(share * 100)} %`).join('; ');
  return [next, notices, alike, '', result.rubric.id, result.rubric.digest];
}

const lineOf = (place: { readonly line: number } | undefined): string =>
  place === undefined ? '' : ` (line ${place.line})`;
