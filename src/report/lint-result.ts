import { compareFindings, type Finding, SEVERITIES, type Severity } from '../base/finding.ts';
import type { Page } from '../model/page.ts';
import type { Source } from '../model/source.ts';
import type { LintReport } from '../schema/lint-result.ts';

/** A file and its findings. */
export interface JudgedFile {
  /** Relative to where sdx was started, with `/`; absolute where it lies outside. */
  readonly name: string;
  readonly status: LintReport['files'][number]['status'];
  /** Absent where the bytes are no text or could not be had. */
  readonly source: Source | undefined;
  readonly findings: readonly Finding[];
}

/** What a run of the linter came to, as every reporter of findings takes it. */
export interface LintResult {
  readonly version: string;
  readonly files: readonly JudgedFile[];
  /** The way from the repository's root to where sdx was started, `docs/` or empty: forges count from the root. */
  readonly folder: string;
  /** The page behind a rule's id, for formats that carry the rule's help. */
  readonly page: (rule: string) => Page | undefined;
}

/** A finding with the file it is in. */
export interface FoundIn {
  readonly file: JudgedFile;
  readonly finding: Finding;
}

/** All findings, the worst first; of one weight by file and place. */
export function worstFirst(files: readonly JudgedFile[]): readonly FoundIn[] {
  const all = files.flatMap((file) =>
    [...file.findings].sort(compareFindings).map((finding) => ({ file, finding })),
  );
  return SEVERITIES.flatMap((severity) => all.filter(({ finding }) => finding.severity === severity));
}

/** How many findings there are of each weight. */
export function countFindings(files: readonly Pick<JudgedFile, 'findings'>[]): Record<Severity, number> {
  const counts = { error: 0, warning: 0, info: 0, hint: 0 };
  for (const { findings } of files) for (const { severity } of findings) counts[severity]++;
  return counts;
}

/** How many findings `--fix` would repair. */
export function fixable(files: readonly JudgedFile[]): number {
  return files.flatMap(({ findings }) => findings).filter(({ fix }) => fix !== undefined).length;
}

/** "2 errors, 1 warning": the weights there are any of; empty where there are none. */
export function countsText(counts: Readonly<Record<Severity, number>>): string {
  return SEVERITIES.filter((severity) => counts[severity] > 0)
    .map((severity) => {
      const plural = counts[severity] === 1 || severity === 'info' ? '' : 's';
      return `${counts[severity]} ${severity}${plural}`;
    })
    .join(', ');
}

/** "1 document", "3 documents", "no document". */
export function documentsText(count: number): string {
  return count === 0 ? 'no document' : count === 1 ? '1 document' : `${count} documents`;
}

/** A file's name from the repository's root. */
export function fromRoot(name: string, { folder }: Pick<LintResult, 'folder'>): string {
  return name.startsWith('/') ? name : `${folder}${name}`;
}

/** The message and, after it, what to do. */
export function wholeMessage({ message, advice }: Finding): string {
  return advice === undefined ? message : `${message} ${advice}`;
}

/** Where the page of a rule is to be read. */
export function pageAddress(rule: string): string {
  return `${HOME}/rules/${rule}`;
}

/** Where sdx is to be found; the schemas' identifiers stand below it. */
export const HOME = 'https://sdx.dev';
