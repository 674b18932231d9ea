import { json } from './escape.ts';
import type { GradeReporter } from './grade-sheet.ts';

/** Grades for programs: `schemas/grade.schema.json`, two spaces, the keys always in the same order. */
export const gradeJson: GradeReporter = ({ version }) => {
  let first = true;
  return {
    open: () => json({ sdx: 'grade/v1', version, results: [] }).replace(/\]\n\}\n$/, ''),
    add: ({ result }) => {
      const before = first ? '\n' : ',\n';
      first = false;
      return `${before}    ${json(result).trimEnd().replaceAll('\n', '\n    ')}`;
    },
    close: ({ passed }) => `${first ? '' : '\n  '}],\n  "passed": ${passed}\n}\n`,
  };
};
