import type {
  Criterion,
  Dimension,
  Failed,
  Graded,
  GradeReport,
  Location,
  Ungradable,
} from '../schema/grade.ts';
import { inert, visible, visibleName } from './escape.ts';
import { bar, NARROWEST, painter, type Style, type Terminal, wrap } from './terminal.ts';

export interface GradeStyle extends Terminal {
  /** Whether criteria that earned everything, and all evidence, are shown too. */
  readonly verbose: boolean;
}

/** Grades for people at a terminal: the score, where the points are, what is missing where, and one next step. */
export function gradeStylish(report: GradeReport, style: GradeStyle): string {
  const sheet = new Sheet(style);
  for (const [index, result] of report.results.entries()) {
    if (index > 0) sheet.line('');
    if (result.status === 'graded') graded(sheet, result, style.verbose);
    else if (result.status === 'ungradable') ungradable(sheet, result);
    else failed(sheet, result);
  }
  if (report.results.length > 1) summary(sheet, report);
  return sheet.text();
}

/** Lines of output, wrapped and coloured. What comes from a document passes through here and is made visible. */
class Sheet {
  readonly width: number;
  readonly paint: (style: Style, text: string) => string;
  readonly #lines: string[] = [];

  constructor(terminal: Terminal) {
    this.width = Math.max(terminal.width, NARROWEST);
    this.paint = painter(terminal);
  }

  line(text: string): void {
    this.#lines.push(text);
  }

  /** Wrapped after `indent` spaces and a mark; the following lines stand under the text. */
  say(text: string, indent: number, mark = '', style?: Style): void {
    const prefix = mark === '' ? '' : `${mark} `;
    const wrapped = wrap(prefix + visible(text), this.width, indent, indent + prefix.length);
    for (const line of wrapped) this.#lines.push(style === undefined ? line : this.paint(style, line));
  }

  text(): string {
    return inert(`${this.#lines.join('\n')}\n`);
  }
}

const LEVEL_STYLE: Readonly<Record<Graded['level'], Style>> = {
  'not yet': 'red',
  developing: 'yellow',
  competent: 'cyan',
  strong: 'green',
  expert: 'green',
};

function graded(sheet: Sheet, result: Graded, verbose: boolean): void {
  heading(sheet, result);
  const cells = Math.max(10, Math.min(30, sheet.width - 30));
  const colour = LEVEL_STYLE[result.level];
  const score = sheet.paint('bold', `${result.score} / 100`);
  sheet.line(
    `  ${sheet.paint(colour, bar(result.score / 100, cells))}  ${score}  ${sheet.paint(colour, result.level)}`,
  );
  for (const cap of result.caps) {
    const effect = cap.bites ? `Capped at ${cap.at} (would be ${result.uncapped})` : `Cap at ${cap.at}`;
    sheet.say(`${effect}: ${cap.reason}${at(cap.places)}`, 2, '!', cap.bites ? 'yellow' : 'dim');
    sheet.say(cap.advice, 4, '→');
  }
  for (const notice of result.notices) sheet.say(`${notice.says}${at(notice.places)}`, 2, 'i', 'dim');
  sheet.line('');
  for (const dimension of result.dimensions) dimensionBlock(sheet, dimension, verbose);
  sheet.line('');
  if (result.next !== null) {
    const { says, gain, place } = result.next;
    sheet.say(`Next: ${says}${at([place])} (+${gain})`, 2, '→', 'bold');
  }
  sheet.say(`Confidence ${result.confidence.level}: ${result.confidence.says}`, 2, '', 'dim');
}

function heading(sheet: Sheet, result: Graded | Ungradable): void {
  sheet.line(sheet.paint('underline', visibleName(result.file)));
  sheet.say(`${result.title} · rubric ${result.rubric.id} ${result.rubric.digest.slice(0, 8)}`, 2, '', 'dim');
}

function dimensionBlock(sheet: Sheet, dimension: Dimension, verbose: boolean): void {
  const share = dimension.share;
  const cells = sheet.width >= 70 ? 12 : 6;
  const figure =
    share === null
      ? 'not judged'
      : `${bar(share, cells)} ${String(Math.floor(share * 100 + 1e-6)).padStart(3)} %`;
  const room = Math.max(10, sheet.width - figure.length - 4);
  const title = dimension.title.length > room ? `${dimension.title.slice(0, room - 1)}…` : dimension.title;
  sheet.line(`  ${sheet.paint('bold', title.padEnd(Math.min(room, 34)))}  ${figure}`);
  for (const criterion of dimension.criteria) {
    if (verbose || criterion.level !== 'all' || criterion.missing.length > 0)
      criterionBlock(sheet, criterion, verbose);
  }
}

const MARKS: Readonly<Record<Criterion['level'], { readonly mark: string; readonly style: Style }>> = {
  none: { mark: '✗', style: 'red' },
  some: { mark: '◔', style: 'yellow' },
  most: { mark: '◑', style: 'yellow' },
  all: { mark: '✓', style: 'green' },
  unavailable: { mark: '·', style: 'dim' },
};

function criterionBlock(sheet: Sheet, criterion: Criterion, verbose: boolean): void {
  const { mark, style } = MARKS[criterion.level];
  if (criterion.level === 'unavailable') {
    if (verbose) sheet.say(`${criterion.title}: ${criterion.feedback}`, 4, mark, style);
    return;
  }
  sheet.say(`${criterion.title} ${criterion.points}/${criterion.of} ${criterion.feedback}`, 4, mark, style);
  if (verbose || criterion.level !== 'all') {
    for (const earned of criterion.evidence) {
      if (verbose || earned.places.length > 0) {
        sheet.say(
          `${earned.says}, ${earned.points}${earned.text ? ' in words' : ''}${at(earned.places)}`,
          6,
          '+',
        );
      }
    }
  }
  for (const missing of criterion.missing) {
    const why = missing.why === undefined ? '' : ` (${missing.why})`;
    sheet.say(`${missing.says}${why}${at([missing.place])}, +${missing.points}`, 6, '-');
  }
  for (const limit of criterion.limited) sheet.say(limit, 6, '!');
  if (verbose) for (const reason of criterion.unavailable) sheet.say(reason, 6, '·', 'dim');
}

/** `:12:5` for one place, and the lines of several. */
function at(places: readonly Location[]): string {
  const first = places[0];
  if (first === undefined) return '';
  if (places.length === 1) return ` :${first.line}:${first.column}`;
  const lines = [...new Set(places.map((place) => place.line))].sort((a, b) => a - b);
  return ` :${lines.join(' :')}`;
}

function ungradable(sheet: Sheet, result: Ungradable): void {
  heading(sheet, result);
  sheet.line(`  ${sheet.paint('yellow', 'ungradable')}`);
  sheet.say('It says too little to be graded, which is not a zero. It needs:', 2);
  for (const need of result.needs) sheet.say(need, 4, '-');
  for (const notice of result.notices) sheet.say(`${notice.says}${at(notice.places)}`, 2, 'i', 'dim');
}

function failed(sheet: Sheet, result: Failed): void {
  sheet.line(sheet.paint('underline', visibleName(result.file)));
  sheet.line(`  ${sheet.paint('red', 'not read')}`);
  for (const problem of result.problems) {
    const place = problem.place === undefined ? '' : `${at([problem.place])} `;
    sheet.say(`${place.trim()} ${problem.says} [${problem.rule}]`.trim(), 2);
    if (problem.advice !== undefined) sheet.say(problem.advice, 4, '→');
  }
}

function summary(sheet: Sheet, report: GradeReport): void {
  const scores = report.results.flatMap((result) => (result.status === 'graded' ? [result.score] : []));
  const unread = report.results.filter((result) => result.status === 'failed').length;
  const unsaid = report.results.filter((result) => result.status === 'ungradable').length;
  const mean = scores.reduce((sum, score) => sum + score, 0) / Math.max(1, scores.length);
  const parts = [`${scores.length} graded`];
  if (scores.length > 0) parts.push(`mean ${Math.round(mean * 10) / 10}`);
  if (unsaid > 0) parts.push(`${unsaid} ungradable`);
  if (unread > 0) parts.push(`${unread} not read`);
  sheet.line('');
  sheet.say(`${report.results.length} files: ${parts.join(', ')}`, 0, '', 'bold');
}
