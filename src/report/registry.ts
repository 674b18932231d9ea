import type { GradeReport } from '../schema/grade.ts';
import type { GateResult } from './gate-json.ts';
import type { GradeStyle } from './grade-stylish.ts';
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

/** Every format of `sdx grade`. */
export const GRADE_REPORTERS: Reporters<GradeReport, GradeStyle> = {
  stylish: { what: 'for people', load: async () => (await import('./grade-stylish.ts')).gradeStylish },
  json: { what: 'for programs', load: async () => (await import('./grade-json.ts')).gradeJson },
};

/** Every format of `sdx gate`: its own two, and those of findings. */
export const GATE_REPORTERS: Reporters<GateResult, Terminal> = {
  ...LINT_REPORTERS,
  stylish: { what: 'for people', load: async () => (await import('./gate-stylish.ts')).gateStylish },
  json: { what: 'for programs', load: async () => (await import('./gate-json.ts')).gateJson },
};
