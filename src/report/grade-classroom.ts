import { commandMessage } from './escape.ts';
import { type GradeReporter, Submissions } from './grade-sheet.ts';

/**
 * A grade as GitHub Classroom takes it: two notices of a workflow, the points for people and for programs. It is for
 * one submission; of several documents the best one counts.
 */
export const gradeClassroom: GradeReporter = () => {
  const submissions = new Submissions((result) => (result.status === 'graded' ? result.score : 0));
  return {
    open: () => '',
    add: (item) => {
      submissions.add({ ...item, submission: { ...item.submission, key: '' } });
      return '';
    },
    close: () => {
      const totalPoints = [...submissions.all()][0]?.kept ?? 0;
      const report = JSON.stringify({ totalPoints, maxPoints: 100 });
      return [
        `::notice title=Autograding complete::Points ${totalPoints}/100\n`,
        `::notice title=Autograding report::${commandMessage(report)}\n`,
      ].join('');
    },
  };
};
