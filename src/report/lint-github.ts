import type { Severity } from '../base/finding.ts';
import { commandMessage, commandProperty, visible } from './escape.ts';
import {
  countFindings,
  countsText,
  type FoundIn,
  fromRoot,
  type LintResult,
  wholeMessage,
  worstFirst,
} from './lint-result.ts';
import { type Region, regionOf } from './region.ts';

type Command = 'error' | 'warning' | 'notice';

const COMMANDS: Readonly<Record<Severity, Command>> = {
  error: 'error',
  warning: 'warning',
  info: 'notice',
  hint: 'notice',
};

/** GitHub shows ten annotations of a kind for a step and drops the others; one notice is kept for the count. */
const MOST: Readonly<Record<Command, number>> = { error: 10, warning: 10, notice: 9 };

/** Findings as GitHub's workflow commands: annotations on the lines of a pull request. */
export function lintGithub(result: LintResult): string {
  const room = { ...MOST };
  const lines: string[] = [];
  const left: FoundIn[] = [];
  for (const found of worstFirst(result.files)) {
    const command = COMMANDS[found.finding.severity];
    if (room[command] > 0) {
      room[command]--;
      lines.push(annotation(command, found, result));
    } else left.push(found);
  }
  if (left.length > 0) lines.push(rest(left));
  return lines.map((line) => `${line}\n`).join('');
}

function annotation(command: Command, { file, finding }: FoundIn, result: LintResult): string {
  const properties = [
    `file=${commandProperty(visible(fromRoot(file.name, result)))}`,
    ...where(regionOf(finding.span, file.source, 'code-point')),
    `title=${commandProperty(visible(finding.rule))}`,
  ];
  return `::${command} ${properties.join(',')}::${commandMessage(visible(wholeMessage(finding)))}`;
}

/** Columns only within one line: GitHub takes them together with an end line for a mistake. */
function where({ startLine, startColumn, endLine, endColumn }: Region): readonly string[] {
  if (endLine !== startLine) return [`line=${startLine}`, `endLine=${endLine}`];
  return [`line=${startLine}`, `endLine=${endLine}`, `col=${startColumn}`, `endColumn=${endColumn}`];
}

function rest(left: readonly FoundIn[]): string {
  const counts = countFindings([{ findings: left.map(({ finding }) => finding) }]);
  const message = `${countsText(counts)} more; the log of this step and \`sdx lint\` show all`;
  return `::notice title=sdx::${commandMessage(message)}`;
}
