import type { Dimension, Result } from '../schema/grade.ts';
import { oneLine, visibleName, xml } from './escape.ts';
import { type GradeReporter, gradeText } from './grade-sheet.ts';

/**
 * Grades as JUnit's XML, in the form that Jenkins' schema describes: a suite for each document, with a case for its
 * score and one for each dimension. The score fails under the minimum that was asked for, and where there is none; a
 * document that could not be read is an error. What a dimension lacks is said in passing.
 */
export const gradeJunit: GradeReporter = ({ minScore = 0 }) => {
  let count = 0;
  return {
    open: () => '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="sdx grade">\n',
    add: ({ result }) => {
      count++;
      return suite(result, minScore);
    },
    close: () =>
      `${count > 0 ? '' : '  <testsuite name="sdx grade" tests="1" failures="0" errors="0" time="0">\n    <testcase name="sdx grade" classname="sdx grade" time="0"/>\n  </testsuite>\n'}</testsuites>\n`,
  };
};

function suite(result: Result, minScore: number): string {
  const name = xml(visibleName(result.file));
  const failed = result.status === 'failed';
  const short = !failed && (result.status === 'ungradable' || result.score < minScore);
  const dimensions = result.status === 'graded' ? result.dimensions : [];
  const score = `    <testcase name="score" classname="${name}" time="0">\n${verdict(result, short, minScore)}    </testcase>\n`;
  return [
    `  <testsuite name="${name}" tests="${dimensions.length + 1}" failures="${short ? 1 : 0}" errors="${failed ? 1 : 0}" time="0">\n`,
    score,
    ...dimensions.map((dimension) => testCase(dimension, name)),
    '  </testsuite>\n',
  ].join('');
}

function verdict(result: Result, short: boolean, minScore: number): string {
  if (result.status === 'failed') {
    const said = result.problems.map(({ says, place }) =>
      oneLine(place === undefined ? says : `${place.line}:${place.column} ${says}`),
    );
    const lines = said.map(xml).join('\n');
    return `      <error type="failed" message="${xml(said[0] ?? 'not read')}">${lines}</error>\n`;
  }
  const asked = result.status === 'graded' && short ? ` (at least ${minScore} asked for)` : '';
  const says = `${gradeText(result)}${asked}`;
  const more =
    result.status === 'ungradable'
      ? result.needs
      : [
          ...result.caps.map(({ reason }) => reason),
          ...(result.next === null ? [] : [`Next: ${result.next.says}`]),
        ];
  const text = [says, ...more].map((line) => xml(oneLine(line))).join('\n');
  return short
    ? `      <failure type="score" message="${xml(says)}">${text}</failure>\n`
    : `      <system-out>${text}</system-out>\n`;
}

function testCase({ title, share, criteria }: Dimension, name: string): string {
  const head = `    <testcase name="${xml(oneLine(title))}" classname="${name}" time="0">\n`;
  if (share === null) return `${head}      <skipped/>\n    </testcase>\n`;
  const lacks = criteria.flatMap((criterion) =>
    criterion.missing.map(({ says, place }) => `${place.line}:${place.column} ${criterion.title}: ${says}`),
  );
  const lines = [`${Math.floor(share * 100 + 1e-6)} %`, ...lacks].map((line) => xml(oneLine(line)));
  return `${head}      <system-out>${lines.join('\n')}</system-out>\n    </testcase>\n`;
}
