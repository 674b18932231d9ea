import type { LintResult } from '../report/lint-result.ts';
import { pageFinder } from './explain.ts';
import type { LintedDocument } from './lint-documents.ts';
import { folderInProject } from './project.ts';
import { version } from './version.ts';

/** What a run came to, with all that a reporter may want to know beside the findings. */
export function lintResult(documents: readonly LintedDocument[], cwd: string): LintResult {
  return { version: version(), files: documents, folder: folderInProject(cwd), page: pageFinder() };
}
