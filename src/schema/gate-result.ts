// Generated from schemas/ by `npm run generate`. Do not edit.
/**
 * What `sdx gate --format json` prints: each deliverable, what was asked of it, what was measured and what was found.
 */
export interface GateReport {
  /**
   * Kind and version of this result.
   */
  sdx: 'gate-result/v1';
  /**
   * The version of sdx that made it.
   */
  version: string;
  /**
   * The gate.yaml, relative to where sdx was started.
   */
  file: string;
  /**
   * Its title.
   */
  title: string;
  /**
   * Whether every deliverable passed.
   */
  passed: boolean;
  /**
   * In the order design, logs, profile, refactoring.
   */
  artefacts: GateArtefact[];
}
export interface GateArtefact {
  artefact: 'design' | 'logs' | 'profile' | 'refactoring';
  /**
   * `unread`: a file could not be read, so nothing was judged by it.
   */
  status: 'passed' | 'failed' | 'unread' | 'missing';
  checks: GateCheck[];
  figures: GateFigure[];
  /**
   * The files with findings.
   */
  files: GateFile[];
}
export interface GateCheck {
  /**
   * What was asked.
   */
  says: string;
  /**
   * `attested`: holds if the author says so, the files can't show it.
   */
  status: 'holds' | 'fails' | 'attested' | 'not-judged';
}
export interface GateFigure {
  name: string;
  value: number;
  unit?: string;
}
export interface GateFile {
  /**
   * Relative to where sdx was started.
   */
  file: string;
  findings: GateFinding[];
}
export interface GateFinding {
  /**
   * `sdx explain` knows it.
   */
  rule: string;
  severity: 'error' | 'warning' | 'info' | 'hint';
  message: string;
  advice?: string;
  start: GatePosition;
  end: GatePosition;
}
/**
 * 1-based; columns count UTF-16 code units.
 */
export interface GatePosition {
  line: number;
  column: number;
}
