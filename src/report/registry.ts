import type { GateResult } from './gate-json.ts';
import type { GradeReporter } from './grade-sheet.ts';
import type { LintResult } from './lint-result.ts';
import type { Terminal } from './terminal.ts';

/** One way to show a value; its code is loaded when it is asked for. */
export interface Reporter<Value, Style> {
  /** For the help, in a few words. */
  readonly what: string;
  readonly load: () => Promise<(value: Value, style: Style) => string>;
}

export type Reporters<Value, Style> = Readonly<Record<string, Reporter<Value, Style>>>;

/** Every format of `sdx lint`. */
export const LINT_REPORTERS: Reporters<LintResult, Terminal> = {
  stylish: { what: 'for people', load: async () => (await import('./lint-stylish.ts')).lintStylish },
  json: { what: 'for programs', load: async () => (await import('./lint-json.ts')).lintJson },
  sarif: { what: 'code scanning', load: async () => (await import('./lint-sarif.ts')).lintSarif },
  github: { what: 'workflow commands', load: async () => (await import('./lint-github.ts')).lintGithub },
  junit: { what: 'test reports', load: async () => (await import('./lint-junit.ts')).lintJunit },
  gitlab: { what: 'Code Quality', load: async () => (await import('./lint-gitlab.ts')).lintGitlab },
  rdjson: { what: 'reviewdog', load: async () => (await import('./lint-rdjson.ts')).lintRdjson },
  markdown: { what: 'a comment', load: async () => (await import('./lint-markdown.ts')).lintMarkdown },
  summary: { what: "a step's summary", load: async () => (await import('./lint-markdown.ts')).lintSummary },
  csv: { what: 'a spreadsheet', load: async () => (await import('./lint-csv.ts')).lintCsv },
};

/** Every format of `sdx grade`, with the ending of a file of it. */
export const GRADE_REPORTERS: Readonly<Record<string, GradeFormat>> = {
  stylish: {
    what: 'for people',
    ending: 'txt',
    load: async () => (await import('./grade-stylish.ts')).gradeStylish,
  },
  json: {
    what: 'for programs',
    ending: 'json',
    load: async () => (await import('./grade-json.ts')).gradeJson,
  },
  ndjson: {
    what: 'for sdx merge, one a line',
    ending: 'ndjson',
    load: async () => (await import('./grade-ndjson.ts')).gradeNdjson,
  },
  csv: { what: 'a gradebook', ending: 'csv', load: async () => (await import('./grade-csv.ts')).gradeCsv },
  canvas: {
    what: 'a gradebook for Canvas',
    ending: 'csv',
    load: async () => (await import('./grade-gradebooks.ts')).gradeCanvas,
  },
  moodle: {
    what: 'a gradebook for Moodle',
    ending: 'csv',
    load: async () => (await import('./grade-gradebooks.ts')).gradeMoodle,
  },
  gradescope: {
    what: "an autograder's results.json",
    ending: 'json',
    load: async () => (await import('./grade-gradescope.ts')).gradeGradescope,
  },
  classroom: {
    what: "GitHub Classroom's points",
    ending: 'txt',
    load: async () => (await import('./grade-classroom.ts')).gradeClassroom,
  },
  markdown: {
    what: 'a comment',
    ending: 'md',
    load: async () => (await import('./grade-markdown.ts')).gradeMarkdown,
  },
  summary: {
    what: "a step's summary, a student's report",
    ending: 'md',
    load: async () => (await import('./grade-markdown.ts')).gradeSummary,
  },
  junit: {
    what: 'test reports',
    ending: 'xml',
    load: async () => (await import('./grade-junit.ts')).gradeJunit,
  },
  github: {
    what: 'workflow commands',
    ending: 'txt',
    load: async () => (await import('./grade-github.ts')).gradeGithub,
  },
};

/** One way to show grades. */
export interface GradeFormat {
  readonly what: string;
  readonly ending: string;
  readonly load: () => Promise<GradeReporter>;
}

/** Every format of `sdx gate`: its own two, and those of findings. */
export const GATE_REPORTERS: Reporters<GateResult, Terminal> = {
  ...LINT_REPORTERS,
  stylish: { what: 'for people', load: async () => (await import('./gate-stylish.ts')).gateStylish },
  json: { what: 'for programs', load: async () => (await import('./gate-json.ts')).gateJson },
};
