import { needsText } from '../base/needs.ts';
import type {
  Against,
  Criterion,
  Dimension,
  Failed,
  Graded,
  GradeReport,
  Location,
  Result,
  Ungradable,
} from '../schema/grade.ts';
import { inert, oneLine, visible, visibleName } from './escape.ts';
import {
  changeText,
  type GradeReporter,
  type GradeStyle,
  type GradeSummary,
  GradeTally,
  signed,
  twinText,
} from './grade-sheet.ts';
import { bar, NARROWEST, painter, type Style, type Terminal, wrap } from './terminal.ts';

/** So many are shown in full; of more, each has a line. */
const IN_FULL = 20;

/** Grades for people at a terminal: the score, where the points are, what is missing where, and one next step. */
export const gradeStylish: GradeReporter = (run, style) => {
  const brief = run.files > IN_FULL && !style.verbose;
  const sheet = new Sheet(style);
  let count = 0;
  return {
    open: () => '',
    add: ({ result }) => {
      if (brief) {
        if (count === 0) sheet.line(sheet.paint('dim', 'score  level       file'));
        listed(sheet, result);
      } else {
        if (count > 0) sheet.line('');
        if (result.status === 'graded') graded(sheet, result, style.verbose);
        else if (result.status === 'ungradable') ungradable(sheet, result);
        else failed(sheet, result);
      }
      count++;
      return sheet.take();
    },
    close: (all) => {
      if (count > 1) summary(sheet, all);
      if (brief)
        sheet.say('--verbose shows each in full; --reports FOLDER writes a report for each', 0, '', 'dim');
      return sheet.take();
    },
  };
};

/** Grades of a few documents, all at once. */
export function gradeReportStylish(report: GradeReport, style: GradeStyle): string {
  const { version, results } = report;
  const sheet = gradeStylish({ version, files: results.length, folder: '' }, style);
  const tally = new GradeTally(undefined);
  const parts = results.map((result) => {
    tally.add(result);
    return sheet.add({ result, submission: { key: result.file, student: result.file } });
  });
  return [sheet.open(), ...parts, sheet.close(tally.summary)].join('');
}

/** Lines of output, wrapped and coloured. What comes from a document passes through here and is made visible. */
class Sheet {
  readonly width: number;
  readonly paint: (style: Style, text: string) => string;
  #lines: string[] = [];

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

  /** What was said since the last time. */
  take(): string {
    const text = inert(this.#lines.map((line) => `${line}\n`).join(''));
    this.#lines = [];
    return text;
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
  for (const twin of result.twins ?? []) sheet.say(twinText(twin), 2, '≈', 'yellow');
  if (result.against !== undefined) sinceThen(sheet, result.against);
  sheet.line('');
  for (const dimension of result.dimensions) dimensionBlock(sheet, dimension, verbose);
  sheet.line('');
  if (result.next !== null) {
    const { says, gain, place } = result.next;
    sheet.say(`Next: ${says}${at([place])} (+${gain})`, 2, '→', 'bold');
  }
  sheet.say(`Confidence ${result.confidence.level}: ${result.confidence.says}`, 2, '', 'dim');
}

/** What has changed since an earlier grade. */
function sinceThen(sheet: Sheet, { says, was, change, criteria, caps }: Against): void {
  const moved = changeText(was, change);
  sheet.say(moved === '' ? says : `${moved}. ${says}`, 2, '↔', 'bold');
  for (const { is, title, was: had, points, of } of criteria) {
    if (is === 'open') continue;
    const better = is === 'better';
    sheet.say(`${title} ${had} → ${points} of ${of}`, 4, better ? '▲' : '▼', better ? 'green' : 'red');
  }
  for (const { is, at: most, reason } of caps) {
    const isNew = is === 'new';
    sheet.say(
      `${isNew ? 'New cap' : 'Lifted cap'} at ${most}: ${reason}`,
      4,
      isNew ? '▼' : '▲',
      isNew ? 'red' : 'green',
    );
  }
  const open = criteria
    .filter(({ is }) => is === 'open')
    .map(({ title, points, of }) => `${title} ${points}/${of}`);
  if (open.length > 0) sheet.say(`Still open: ${open.join(', ')}`, 4, '=', 'dim');
}

function heading(sheet: Sheet, result: Graded | Ungradable): void {
  sheet.line(sheet.paint('underline', visibleName(result.file)));
  const { id, digest, from } = result.rubric;
  const source = from === undefined ? '' : ` from ${from}`;
  sheet.say(`${result.title} · rubric ${id} ${digest.slice(0, 8)}${source}`, 2, '', 'dim');
}

function dimensionBlock(sheet: Sheet, dimension: Dimension, verbose: boolean): void {
  const share = dimension.share;
  const cells = sheet.width >= 70 ? 12 : 6;
  const figure =
    share === null
      ? 'not judged'
      : `${bar(share, cells)} ${String(Math.floor(share * 100 + 1e-6)).padStart(3)} %`;
  const room = Math.max(10, sheet.width - figure.length - 4);
  const whole = oneLine(dimension.title);
  const title = whole.length > room ? `${whole.slice(0, room - 1)}…` : whole;
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
  sheet.say(
    `It says too little to be graded, which is not a zero. ${needsText(result.needs, result.atLeast)}:`,
    2,
  );
  for (const need of result.needs) sheet.say(need, 4, '-');
  for (const notice of result.notices) sheet.say(`${notice.says}${at(notice.places)}`, 2, 'i', 'dim');
  if (result.against !== undefined) sinceThen(sheet, result.against);
}

function failed(sheet: Sheet, result: Failed): void {
  sheet.line(sheet.paint('underline', visibleName(result.file)));
  sheet.line(`  ${sheet.paint('red', 'not read')}`);
  for (const problem of result.problems) {
    const place = problem.place === undefined ? '' : `${at([problem.place])} `;
    sheet.say(`${place.trim()} ${problem.says} [${problem.rule}]`.trim(), 2);
    if (problem.advice !== undefined) sheet.say(problem.advice, 4, '→');
  }
  if (result.against !== undefined) sinceThen(sheet, result.against);
}

/** A document among many: what it came to and which it is, one more line for what has to be known of it. */
function listed(sheet: Sheet, result: Result): void {
  const isGraded = result.status === 'graded';
  const word = isGraded ? result.level : result.status === 'failed' ? 'not read' : 'ungradable';
  const style: Style = isGraded ? LEVEL_STYLE[result.level] : result.status === 'failed' ? 'red' : 'yellow';
  const score = isGraded ? result.score.toFixed(1) : '-';
  sheet.line(
    `${sheet.paint('bold', score.padStart(5))}  ${sheet.paint(style, word.padEnd(10))}  ${visibleName(result.file)}${since(result)}`,
  );
  const notices = result.status === 'failed' ? [] : result.notices.filter(({ id }) => SERIOUS.has(id));
  for (const { says } of notices) sheet.say(says, 7, 'i', 'dim');
  for (const twin of isGraded ? (result.twins ?? []) : []) sheet.say(twinText(twin), 7, '≈', 'yellow');
  if (result.status === 'failed') for (const { says } of result.problems.slice(0, 1)) sheet.say(says, 7);
}

/** Behind a document among many, how far it has come. */
function since({ against }: Result): string {
  if (against === undefined) return '';
  return against.change === null ? ` (${against.status})` : ` (${signed(against.change)})`;
}

/** Notices that whoever reads many grades has to see. */
const SERIOUS: ReadonlySet<string> = new Set(['instruction', 'keywords']);

function summary(
  sheet: Sheet,
  { graded: scored, ungradable: unsaid, failed: unread, mean, levels }: GradeSummary,
): void {
  const parts = [`${scored} graded`];
  if (mean !== undefined) parts.push(`mean ${mean}`);
  if (unsaid > 0) parts.push(`${unsaid} ungradable`);
  if (unread > 0) parts.push(`${unread} not read`);
  const total = scored + unsaid + unread;
  sheet.line('');
  sheet.say(`${total} files: ${parts.join(', ')}`, 0, '', 'bold');
  if (total <= IN_FULL) return;
  const reached = Object.entries(levels).filter(([, count]) => count > 0);
  if (reached.length > 0) sheet.say(reached.map(([level, count]) => `${level} ${count}`).join(', '), 0);
}
