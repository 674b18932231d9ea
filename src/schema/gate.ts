// Generated from schemas/ by `npm run generate`. Do not edit.
/**
 * The names this field has in these logs, the surest first; a dot leads into an object. Example: `[rid]`
 */
export type Names = string[];

/**
 * What is handed in for the gate of TaskForge at scale: the files of its four deliverables. Paths are relative to this file and stay inside its folder.
 */
export interface GateDocument {
  /**
   * Kind and version of this document.
   */
  sdx: 'gate/v1';
  /**
   * What is handed in. Example: `TaskForge at scale`
   */
  title?: string;
  /**
   * Who hands it in. Example: `[Ada]`
   */
  authors?: string[];
  design?: GateDesign;
  logs?: GateLogs;
  profile?: GateProfile;
  refactoring?: GateRefactoring;
}
/**
 * The system as it is and as it shall be, both under the load of 10,000 concurrent users.
 */
export interface GateDesign {
  /**
   * The design of the system as it is, with its bottlenecks. Example: `design/current.yaml`
   */
  current: string;
  /**
   * The design that answers them. Example: `design/evolved.yaml`
   */
  evolved: string;
  /**
   * The input of both designs that says how many users there are at once; `users` when absent. Example: `concurrentUsers`
   */
  users?: string;
  /**
   * Components that the evolved design has others for. Example: `{ sqlite: postgres }`
   */
  replaced?: {
    [k: string]: string;
  };
}
/**
 * The structured logs of the server under load: JSON lines, gzip or plain.
 */
export interface GateLogs {
  /**
   * The log files in the order they were written; patterns are welcome. Example: `[logs/api.log]`
   */
  files: string[];
  fields?: GateLogFields;
  /**
   * Fields and their values that tell the line which completes a request; without it, a line with three of method, path, status and duration does. Example: `{ event: request.completed }`
   */
  completion?: {
    [k: string]: string;
  };
  /**
   * How many requests were sent, as the load tool counted them. Example: `1200`
   */
  requests?: number;
  /**
   * How many requests may be under way where the log ends; 0 when absent. Example: `8`
   */
  unfinished?: number;
}
/**
 * Names of fields, where they are not the usual ones. Example: `{ correlation: [rid] }`
 */
export interface GateLogFields {
  timestamp?: Names;
  level?: Names;
  method?: Names;
  path?: Names;
  status?: Names;
  duration?: Names;
  user?: Names;
  correlation?: Names;
}
/**
 * The measurements of a slow endpoint before and after it was made faster.
 */
export interface GateProfile {
  /**
   * What was measured. Example: `GET /v1/tasks?status=open&sort=due`
   */
  endpoint: string;
  /**
   * What was asked of it, the same both times. Example: `200 requests, one after the other, 2,000 tasks`
   */
  workload?: string;
  before: GateSamples;
  after: GateSamples;
  /**
   * The improvement as you state it. Example: `14`
   */
  claimed?: number;
  /**
   * What the profile showed. Example: `51 queries a request: one for the list, one a task for its assignee`
   */
  bottleneck?: string;
  /**
   * What was changed. Example: `one query with a join, and an index on (owner, due)`
   */
  change?: string;
  /**
   * Starts the resampling; 1 when absent. Example: `7`
   */
  seed?: number;
}
/**
 * One file of measurements.
 */
export interface GateSamples {
  /**
   * Raw samples: CSV, one number a line, or the JSON of hyperfine, k6 (--out json) or another tool. Example: `profile/before.csv`
   */
  file: string;
  /**
   * What was asked, where it is not said for both. Example: `hey -n 200 -c 1 http://localhost:8080/v1/tasks`
   */
  workload?: string;
  /**
   * The column of a CSV that holds the samples; the only one of numbers when absent. Example: `duration_ms`
   */
  column?: string;
  /**
   * The unit of CSV and plain numbers; ms when absent.
   */
  unit?: 'ns' | 'us' | 'ms' | 's';
  /**
   * The metric of a k6 file; `http_req_duration` when absent. Example: `list_tasks_duration`
   */
  metric?: string;
  /**
   * Which of several benchmarks in a hyperfine file; 1 when absent. Example: `2`
   */
  command?: number;
}
/**
 * A module before and after it was taken apart, under the same characterisation tests.
 */
export interface GateRefactoring {
  /**
   * What was refactored. Example: `task manager`
   */
  module: string;
  before: GateVersion;
  after: GateVersion;
  /**
   * A git repository that holds both versions; with it, `tests` and `code` are read from the commits. Example: `.`
   */
  repository?: string;
}
/**
 * The module at one time.
 */
export interface GateVersion {
  /**
   * Test results: JUnit XML, or the JSON of Vitest, Jest or pytest. Example: `[refactoring/before.xml]`
   */
  results: string[];
  /**
   * The files of the tests; patterns are welcome. Example: `[refactoring/tests/**]`
   */
  tests?: string[];
  /**
   * The files of the module; patterns are welcome. Example: `[refactoring/before/** /*.js]`
   */
  code?: string[];
  /**
   * The commit of this version in the repository. Example: `v1.0` or `3f2c9e1`
   */
  commit?: string;
}
