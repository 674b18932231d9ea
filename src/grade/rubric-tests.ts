import type { Graded, Ungradable } from '../schema/grade.ts';
import type { Band, Test } from '../schema/rubric.ts';

/** One expectation of a rubric's test, and what came out. */
export interface RubricTestRow {
  /** The criterion, or undefined for the score as a whole. */
  readonly criterion?: string;
  readonly expected: string;
  readonly found: string;
  readonly passed: boolean;
  /** Of a failure, whether more came out than expected; undefined where there is no number. */
  readonly above?: boolean;
}

/** A test of a rubric that did not come out as its author expected. */
export interface RubricTestFailure {
  readonly design: string;
  readonly criterion?: string;
  readonly expected: string;
  readonly found: string;
}

/** What of the grade of an example did not come out as the rubric's own test expects. */
export function checkRubricTest(test: Test, grade: Graded | Ungradable): readonly RubricTestFailure[] {
  return rubricTestRows(test, grade)
    .filter(({ passed }) => !passed)
    .map(({ criterion, expected, found }) => ({
      design: test.design,
      ...{ expected, found },
      ...(criterion === undefined ? {} : { criterion }),
    }));
}

/**
 * Holds the grade of an example against each thing that the rubric's own test expects of it. A criterion of which a
 * part can't be judged in this version is not held to its band.
 */
export function rubricTestRows(test: Test, grade: Graded | Ungradable): readonly RubricTestRow[] {
  const rows: RubricTestRow[] = [];
  if (test.score !== undefined)
    rows.push(rowOf(test.score, grade.status === 'graded' ? grade.score : undefined));
  if (grade.status !== 'graded') return rows;
  const criteria = new Map(
    grade.dimensions.flatMap((dimension) => dimension.criteria).map((one) => [one.id, one]),
  );
  for (const [id, band] of Object.entries(test.criteria ?? {})) {
    const criterion = criteria.get(id);
    if (criterion === undefined)
      rows.push({ criterion: id, expected: band, found: 'no such criterion', passed: false });
    else if (criterion.unavailable.length > 0)
      rows.push({ criterion: id, expected: band, found: 'not judged', passed: true });
    else rows.push({ criterion: id, ...rowOf(band, percent(criterion.points, criterion.of)) });
  }
  return rows;
}

const percent = (points: number, of: number): number => Math.round((1000 * points) / of) / 10;

function rowOf(band: Band, value: number | undefined): RubricTestRow {
  const found = value === undefined ? 'ungradable' : String(value);
  if (band === 'ungradable' || value === undefined)
    return { expected: band, found, passed: band === 'ungradable' && value === undefined };
  const [low = 0, high = 100] = band.split('..').map(Number);
  const passed = value >= low && value <= high;
  return { expected: band, found, passed, ...(passed ? {} : { above: value > high }) };
}
