import type { Span } from '../../base/span.ts';

export type TestStatus = 'passed' | 'failed' | 'skipped';

/** One test as its runner reported it. */
export interface TestResult {
  /** Suite and name: the same test has the same name in both runs. */
  readonly name: string;
  readonly status: TestStatus;
  /** Where in the results it stands. */
  readonly at: Span;
}

/** What a results file holds. */
export interface TestResults {
  readonly tests: readonly TestResult[];
  /** Totals that are not those of the tests beneath them. */
  readonly mismatches: readonly { readonly at: Span; readonly stated: string; readonly found: string }[];
}

/** Why a file holds no results, and where it goes wrong. */
export interface NoResults {
  readonly what: string;
  readonly at: Span;
}

/** Tests of one file: more are a generated file, not a person's tests. */
export const MOST_TESTS = 200_000;
