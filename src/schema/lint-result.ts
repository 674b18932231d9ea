// Generated from schemas/ by `npm run generate`. Do not edit.
export type FindingSeverity = 'error' | 'warning' | 'info' | 'hint';

/**
 * What `sdx lint --format json` prints: every file that was looked at, and what was found in it.
 */
export interface LintReport {
  /**
   * Kind and version of this result.
   */
  sdx: 'lint/v1';
  /**
   * The version of sdx that made it.
   */
  version: string;
  /**
   * In the order of their names.
   */
  files: LintedFile[];
  summary: LintSummary;
}
export interface LintedFile {
  /**
   * Relative to where sdx was started.
   */
  file: string;
  /**
   * Whether there was a document to judge.
   */
  status: 'read' | 'unreadable' | 'not-a-design';
  findings: LocatedFinding[];
}
export interface LocatedFinding {
  /**
   * `sdx explain` knows it.
   */
  rule: string;
  severity: FindingSeverity;
  /**
   * What is wrong here.
   */
  message: string;
  /**
   * What to do.
   */
  advice?: string;
  start: LineAndColumn;
  end: LineAndColumn;
  related?: RelatedPlace[];
  /**
   * Whether `--fix` repairs it.
   */
  fixable?: boolean;
}
/**
 * 1-based; columns count UTF-16 code units.
 */
export interface LineAndColumn {
  line: number;
  column: number;
}
export interface RelatedPlace {
  message: string;
  start: LineAndColumn;
  end: LineAndColumn;
}
export interface LintSummary {
  files: number;
  error: number;
  warning: number;
  info: number;
  hint: number;
  fixable: number;
}
