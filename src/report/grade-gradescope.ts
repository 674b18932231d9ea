import { needsText } from '../base/needs.ts';
import type { Criterion, Graded, Result } from '../schema/grade.ts';
import { json, markdown, visibleName } from './escape.ts';
import { type GradeReporter, gradeText, Submissions } from './grade-sheet.ts';

/**
 * A grade as the `results.json` of Gradescope's autograders, which is for one submission: of several documents the
 * best one counts. Each criterion is a test case, its points scaled so that all of them together make the score
 * before caps; the score itself stands on its own.
 */
export const gradeGradescope: GradeReporter = ({ version }) => {
  const submissions = new Submissions((result) => result);
  return {
    open: () => '',
    add: (item) => {
      submissions.add({ ...item, submission: { ...item.submission, key: '' } });
      return '';
    },
    close: () => {
      const [only] = submissions.all();
      return only === undefined
        ? json({ score: 0, tests: [] })
        : json(results(only.kept, only.others, version));
    },
  };
};

function results(result: Result, others: number, version: string): object {
  const graded = result.status === 'graded' ? result : undefined;
  return {
    score: graded?.score ?? 0,
    output: said(result, others),
    output_format: 'md',
    tests: graded === undefined ? [] : tests(graded),
    extra_data: {
      sdx: version,
      file: result.file,
      status: result.status,
      ...(result.status === 'failed' ? {} : { rubric: result.rubric.id, digest: result.rubric.digest }),
    },
  };
}

function said(result: Result, others: number): string {
  const lines = [`**${gradeText(result)}** - ${markdown(visibleName(result.file))}`];
  if (others > 0) lines.push(`The best of ${others + 1} documents.`);
  if (result.status === 'graded') {
    for (const { at, reason, advice } of result.caps)
      lines.push(`Capped at ${at}: ${markdown(reason)} → ${markdown(advice)}`);
    for (const { says } of result.notices) lines.push(markdown(says));
    if (result.next !== null) lines.push(`Next: ${markdown(result.next.says)} (+${result.next.gain})`);
  } else if (result.status === 'ungradable')
    lines.push(`${needsText(result.needs, result.atLeast)}: ${markdown(result.needs.join('; '))}`);
  else
    for (const { says, place } of result.problems)
      lines.push(`${place === undefined ? '' : `line ${place.line}: `}${markdown(says)}`);
  return lines.join('\n\n');
}

function tests({ dimensions }: Graded): readonly object[] {
  const judged = dimensions.filter(({ share }) => share !== null);
  const weights = judged.reduce((sum, { weight }) => sum + weight, 0);
  return judged.flatMap(({ title, weight, criteria }) => {
    const points = criteria.reduce((sum, { of }) => sum + of, 0);
    const scale = points === 0 ? 0 : (100 * weight) / weights / points;
    return criteria.filter(({ of }) => of > 0).map((criterion) => testCase(title, criterion, scale));
  });
}

function testCase(dimension: string, criterion: Criterion, scale: number): object {
  const { title, points, of, level, feedback, missing } = criterion;
  const round = (value: number): number => Math.round(value * scale * 100) / 100;
  const lacks = missing.map(({ says, place, why }) => {
    const found = why === undefined ? '' : ` (${markdown(why)})`;
    return `- line ${place.line}: ${markdown(says)}${found}`;
  });
  return {
    name: `${dimension}: ${title}`,
    score: round(points),
    max_score: round(of),
    status: level === 'all' ? 'passed' : 'failed',
    output: [markdown(feedback), ...lacks].join('\n'),
    output_format: 'md',
  };
}
