import { given } from '../base/given.ts';
import { jsonLine } from './escape.ts';
import { type GradeReporter, withoutOthers } from './grade-sheet.ts';

/**
 * Grades one a line, for other programs and for `sdx merge`: first what the run was, last that it came to its end.
 * `schemas/grade-results.schema.json` says what is in a line.
 */
export const gradeNdjson: GradeReporter = ({ version, origin, files, folder, minScore, against, rubric }) => {
  let results = 0;
  return {
    open: () => {
      const run = { files, folder, ...given({ minScore, against, rubric }) };
      return jsonLine({ sdx: 'grade-results/v1', version, ...origin, run });
    },
    add: ({ result, submission, marks }) => {
      results++;
      // Twins among submissions are found when all parts are together.
      return jsonLine({ result: withoutOthers(result), submission, ...given({ marks }) });
    },
    close: () => jsonLine({ end: { results } }),
  };
};
