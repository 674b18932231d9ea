import type { Screen } from '../practice/session.ts';
import type { WorksheetVariable } from '../schema/estimate-result.ts';
import type { GradeReport } from '../schema/grade.ts';
import { inert, oneLine, visible } from './escape.ts';
import { signed } from './grade-sheet.ts';
import { painter, type Terminal, wrap } from './terminal.ts';

/** The clock of an interview: seconds passed, and the minute that the present part should be done by. */
export interface ShownClock {
  readonly seconds: number;
  readonly due: number;
}

const INTERVIEW_MINUTES = 45;

/** A screen of a session, without its choices: the prompt shows those. */
export function sessionScreen(
  screen: Screen,
  sums: readonly WorksheetVariable[],
  clock: ShownClock | undefined,
  terminal: Terminal,
): string {
  const paint = painter(terminal);
  const lines = ['', paint('bold', screen.title)];
  if (clock !== undefined) lines.push(paint(isLate(clock) ? 'yellow' : 'dim', clockText(clock)));
  for (const paragraph of screen.text) {
    const mark = paragraph.startsWith('- ') ? 2 : 0;
    lines.push(...wrap(paragraph, terminal.width, 0, mark));
  }
  for (const sum of screen.sums ? sums : []) lines.push(...sumLines(sum, terminal));
  return inert(`${lines.join('\n')}\n\n`);
}

function isLate({ seconds, due }: ShownClock): boolean {
  return seconds > due * 60;
}

function clockText(clock: ShownClock): string {
  const { seconds, due } = clock;
  const whole = Math.floor(seconds);
  const passed = `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
  const late = isLate(clock) ? `; ${Math.ceil(seconds / 60 - due)} min behind` : '';
  return `${passed} of ${INTERVIEW_MINUTES}:00, this part until ${due}:00${late}`;
}

/** An estimate with its value, and what is wrong with the author's own. */
function sumLines({ name, value, problem, claim }: WorksheetVariable, terminal: Terminal): readonly string[] {
  const paint = painter(terminal);
  const worth = value === undefined ? (problem ?? 'has no value yet') : `= ${value.text}`;
  const [mark, style] =
    claim === undefined || value === undefined
      ? (['·', 'dim'] as const)
      : claim.verdict === 'agrees'
        ? (['✓', 'green'] as const)
        : (['✗', 'red'] as const);
  const own =
    claim === undefined || claim.verdict === 'agrees'
      ? ''
      : `; you say ${claim.text}${claim.slip === undefined ? '' : `, ${claim.slip}`}`;
  const text = `${mark} ${name} ${worth}${own}`;
  return wrap(oneLine(text), terminal.width, 2, 4).map((line) => paint(style, line));
}

/** Something that is said once: an answer, a hint. */
export function sessionSaid(title: string, text: string, terminal: Terminal): string {
  const paint = painter(terminal);
  const lines = ['', ...wrap(oneLine(title), terminal.width).map((line) => paint('cyan', line))];
  return inert(`${[...lines, ...wrap(oneLine(text), terminal.width, 2)].join('\n')}\n`);
}

/** What changed between two grades of a file: the score, and the criteria that gained or lost. */
export function gradeChange(after: GradeReport, terminal: Terminal): string {
  const paint = painter(terminal);
  const [now] = after.results;
  if (now === undefined) return '';
  if (now.status !== 'graded') {
    const why = now.status === 'failed' ? now.problems.map(({ says }) => says) : now.needs;
    return inert(
      `${[`not graded: ${now.status}`, ...why.slice(0, 3).flatMap((one) => wrap(visible(one), terminal.width, 2))].join('\n')}\n`,
    );
  }
  const { change = null, criteria = [] } = now.against ?? {};
  const moved = change === null ? '' : change === 0 ? ', as before' : ` (${signed(change)})`;
  const lines = [paint('bold', `${now.score} / 100 ${now.level}${moved}`)];
  for (const { is, title, points, was } of criteria.filter((one) => one.is !== 'open')) {
    const text = `${signed(Math.round((points - was) * 100) / 100)} ${title}`;
    const style = is === 'better' ? 'green' : 'red';
    lines.push(...wrap(text, terminal.width, 2, 4).map((line) => paint(style, line)));
  }
  if (now.next !== null)
    lines.push(...wrap(`→ ${visible(now.next.says)} (+${now.next.gain})`, terminal.width, 2, 4));
  return inert(`${lines.join('\n')}\n`);
}
