// Generated from schemas/ by `npm run generate`. Do not edit.
/**
 * One line of what `sdx grade --format ndjson` prints and `sdx merge` reads: first a head, then a line for each document in the order of their names, last an end.
 */
export type GradeResultsLine = ResultsHead | ResultsDocument | ResultsEnd;
/**
 * SHA-256 in hexadecimal.
 */
export type Digest = string;

/**
 * What the run was.
 */
export interface ResultsHead {
  /**
   * The kind and version of these lines.
   */
  sdx: 'grade-results/v1';
  /**
   * The version of sdx that graded.
   */
  version: string;
  shard: ResultsShard;
  /**
   * Of all that a grade depends on beside the document: rubrics, scenarios, options. Parts have it in common.
   */
  basis: string;
  /**
   * Of the names of all files, those of other parts too. Parts have it in common.
   */
  listing: string;
  run: ResultsRun;
}
/**
 * Which part of the documents was graded; the whole is part 1 of 1.
 */
export interface ResultsShard {
  /**
   * From 1. Example: `2`
   */
  index: number;
  /**
   * How many parts. Example: `8`
   */
  of: number;
}
/**
 * What all grades of the run have in common.
 */
export interface ResultsRun {
  /**
   * Files of all parts, those that turned out to be no design too.
   */
  files: number;
  /**
   * The way from the repository's root to where sdx was started. Example: `course/`
   */
  folder: string;
  /**
   * The score that was asked for.
   */
  minScore?: number;
  /**
   * The file of the earlier run that grades are held against.
   */
  against?: string;
  rubric?: ResultsRubric;
}
/**
 * The one rubric that all are graded by, where it is one.
 */
export interface ResultsRubric {
  /**
   * Its name.
   */
  id: string;
  /**
   * Its title.
   */
  title: string;
  digest: Digest;
  dimensions: ResultsDimension[];
}
export interface ResultsDimension {
  /**
   * Its name.
   */
  id: string;
  /**
   * Its title.
   */
  title: string;
}
/**
 * One document's grade.
 */
export interface ResultsDocument {
  /**
   * As in grade.schema.json, `$defs/result`.
   */
  result: {
    /**
     * Whether it has a score.
     */
    status: 'graded' | 'ungradable' | 'failed';
    /**
     * The file.
     */
    file: string;
  };
  /**
   * Hashes of the design's numbers and structure, by which `sdx merge` finds twins.
   */
  marks?: string;
  submission: ResultsSubmission;
}
/**
 * Whose document it is.
 */
export interface ResultsSubmission {
  /**
   * One for all documents of a submission. Example: `doejane_1234`
   */
  key: string;
  /**
   * The student, as well as the name says. Example: `doejane`
   */
  student: string;
  /**
   * The number in the system it was handed in at. Example: `1234`
   */
  id?: string;
}
/**
 * The run came to its end.
 */
export interface ResultsEnd {
  end: ResultsCount;
}
export interface ResultsCount {
  /**
   * Documents that were graded.
   */
  results: number;
}
