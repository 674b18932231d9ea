import { needsText } from '../base/needs.ts';
import type { Result } from '../schema/grade.ts';
import { csvCell, html } from './escape.ts';
import { ended, type GradeReporter, gradeText, Submissions } from './grade-sheet.ts';

const line = (cells: readonly (string | number)[]): string => `${cells.map(csvCell).join(',')}\r\n`;

/** What the column is called where nobody says. */
const ASSIGNMENT = 'System design';

/**
 * Grades as Canvas's gradebook takes them: a line for each submission, and one that says how many points there are.
 * Without a score the cell is empty, and Canvas leaves the grade as it is.
 */
export const gradeCanvas: GradeReporter = ({ assignment = ASSIGNMENT }) => {
  const submissions = new Submissions(scoreOf);
  return {
    open: () =>
      line(['Student', 'ID', 'SIS User ID', 'SIS Login ID', 'Section', assignment]) +
      '    Points Possible,,,,,100\r\n',
    add: (item) => {
      submissions.add(item);
      return '';
    },
    close: () =>
      [...submissions.all()]
        .map(({ submission: { student, id }, kept }) =>
          // Whom Canvas has not numbered it knows by name or login.
          line([student, isNumber(id) ? (id ?? '') : '', '', isNumber(id) ? '' : student, '', kept]),
        )
        .join(''),
  };
};

const isNumber = (id = ''): boolean => /^\d+$/.test(id);

/**
 * Grades as Moodle's assignments take them (an offline grading worksheet): a line for each submission, the feedback
 * in its last cell. Moodle shows that as HTML.
 */
export const gradeMoodle: GradeReporter = () => {
  const submissions = new Submissions((result) => ({ score: scoreOf(result), feedback: feedback(result) }));
  return {
    open: () =>
      line([
        ...['Identifier', 'Full name', 'Grade', 'Maximum grade'],
        ...['Last modified (grade)', 'Feedback comments'],
      ]),
    add: (item) => {
      submissions.add(item);
      return '';
    },
    close: () =>
      [...submissions.all()]
        .map(({ submission: { student, id = student }, kept, others }) => {
          const more = others === 0 ? '' : ` The best of ${others + 1} documents.`;
          return line([id, student, kept.score, 100, '', html(kept.feedback + more)]);
        })
        .join(''),
  };
};

function scoreOf(result: Result): number | '' {
  return result.status === 'graded' ? result.score : '';
}

/** A few sentences; whoever hands out reports of their own has more to say. */
function feedback(result: Result): string {
  const told = [`${gradeText(result)}.`];
  if (result.status === 'graded') {
    for (const { at, reason, bites } of result.caps)
      if (bites) told.push(ended(`Capped at ${at}: ${reason}`));
    if (result.next !== null) told.push(ended(`Next (+${result.next.gain}): ${result.next.says}`));
  } else if (result.status === 'ungradable')
    told.push(ended(`${needsText(result.needs, result.atLeast)}: ${result.needs.join('; ')}`));
  else for (const { says } of result.problems.slice(0, 1)) told.push(ended(says));
  return told.join(' ').slice(0, LONGEST);
}

const LONGEST = 1_000;
