import type { Graded, Ungradable } from '../schema/grade.ts';
import type { Band, Test } from '../schema/rubric.ts';

/** A test of a rubric that did not come out as its author expected. */
export interface RubricTestFailure {
  readonly design: string;
  /** The criterion, or undefined for the score as a whole. */
  readonly criterion?: string;
  readonly expected: string;
  readonly found: string;
}

/**
 * Holds the grade of an example against what the rubric's own test expects of it. A criterion of which a part
 * can't be judged in this version is not held to its band.
 */
export function checkRubricTest(test: Test, grade: Graded | Ungradable): readonly RubricTestFailure[] {
  const failures: RubricTestFailure[] = [];
  const expect = (band: Band, value: number | undefined, criterion?: string): void => {
    if (inBand(band, value)) return;
    const found = value === undefined ? 'ungradable' : String(value);
    failures.push({
      design: test.design,
      expected: band,
      found,
      ...(criterion === undefined ? {} : { criterion }),
    });
  };
  if (test.score !== undefined) expect(test.score, grade.status === 'graded' ? grade.score : undefined);
  if (grade.status !== 'graded') return failures;
  const criteria = new Map(
    grade.dimensions.flatMap((dimension) => dimension.criteria).map((one) => [one.id, one]),
  );
  for (const [id, band] of Object.entries(test.criteria ?? {})) {
    const criterion = criteria.get(id);
    if (criterion === undefined) {
      failures.push({ design: test.design, criterion: id, expected: band, found: 'no such criterion' });
    } else if (criterion.unavailable.length === 0) {
      expect(band, Math.round((1000 * criterion.points) / criterion.of) / 10, id);
    }
  }
  return failures;
}

function inBand(band: Band, value: number | undefined): boolean {
  if (band === 'ungradable' || value === undefined) return band === 'ungradable' && value === undefined;
  const [low = 0, high = 100] = band.split('..').map(Number);
  return value >= low && value <= high;
}
