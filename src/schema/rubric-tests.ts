// Generated from schemas/ by `npm run generate`. Do not edit.
/**
 * What `sdx new rubric --test --format json` prints: what came of the tests of some rubrics.
 */
export interface RubricTestReport {
  /**
   * The kind and version of this document.
   */
  sdx: 'rubric-tests/v1';
  /**
   * The version of sdx that graded.
   */
  version: string;
  /**
   * One for each rubric, in the order they were given.
   */
  rubrics: TestedRubric[];
  /**
   * Whether every rubric has tests and all of them passed.
   */
  passed: boolean;
}
/**
 * A rubric.
 */
export interface TestedRubric {
  /**
   * The file. Example: `rubrics/costs.yaml`
   */
  file: string;
  /**
   * Its name. Example: `costs`
   */
  id: string;
  /**
   * Whether it has tests and all of them passed.
   */
  passed: boolean;
  /**
   * One for each test.
   */
  designs: TestedDesign[];
}
/**
 * An example and what was expected of it.
 */
export interface TestedDesign {
  /**
   * The example. Example: `examples/costs/weak.yaml`
   */
  file: string;
  /**
   * Whether all came out as expected.
   */
  passed: boolean;
  place: TestedPlace;
  /**
   * Why it could not be graded at all.
   */
  problem?: string;
  /**
   * One for the score and for each criterion that is named.
   */
  rows: TestedRow[];
}
/**
 * Where the rubric expects it.
 */
export interface TestedPlace {
  /**
   * From 1.
   */
  line: number;
  /**
   * From 1, in UTF-16 code units.
   */
  column: number;
}
/**
 * One expectation.
 */
export interface TestedRow {
  /**
   * The criterion; absent for the score. Example: `bill`
   */
  criterion?: string;
  /**
   * The band. Example: `70..100`
   */
  expected: string;
  /**
   * The score, or the share of the criterion's points in percent. Example: `62.5`
   */
  got: string;
  /**
   * Whether it is in the band.
   */
  passed: boolean;
  place: TestedPlace;
  /**
   * Of a failure, what earned too much or what is missing.
   *
   * Items: A sentence, with the place in the example.
   */
  because: string[];
}
