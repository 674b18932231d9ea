import type { Finding, Severity } from '../base/finding.ts';
import { inert, visible, visibleName } from './escape.ts';
import {
  countFindings,
  countsText,
  documentsText,
  fixable,
  type JudgedFile,
  type LintResult,
} from './lint-result.ts';
import { placeText } from './region.ts';
import { NARROWEST, painter, type Style, type Terminal, wrap } from './terminal.ts';

const WEIGHT: Readonly<Record<Severity, Style>> = {
  error: 'red',
  warning: 'yellow',
  info: 'cyan',
  hint: 'dim',
};

/**
 * Findings for people at a terminal: by file, each with its place, what is wrong, what to do and the rule that
 * says so; in a wide terminal the line itself with a mark below. Ends with what there was in all.
 */
export function lintStylish({ files }: Pick<LintResult, 'files'>, terminal: Terminal): string {
  const width = Math.max(terminal.width, NARROWEST);
  const paint = painter(terminal);
  const lines: string[] = [];
  for (const file of files) {
    if (file.findings.length === 0) continue;
    lines.push(paint('underline', visibleName(file.name)));
    for (const finding of file.findings) lines.push(...findingLines(finding, file, width, paint));
    lines.push('');
  }
  lines.push(...summary(files, width, paint));
  return inert(`${lines.join('\n')}\n`);
}

type Paint = ReturnType<typeof painter>;

function findingLines(finding: Finding, file: JudgedFile, width: number, paint: Paint): readonly string[] {
  const where = placeText(finding.span, file.source);
  const narrow = width < 70;
  const indent = narrow ? 4 : 18;
  const head = narrow
    ? `  ${where} ${paint(WEIGHT[finding.severity], finding.severity)} ${paint('dim', finding.rule)}`
    : `  ${where.padStart(7)}  ${paint(WEIGHT[finding.severity], finding.severity.padEnd(7))}`;
  const message = wrap(visible(finding.message), width, indent, indent);
  const lines = narrow
    ? [head, ...message]
    : [`${head} ${message[0]?.trimStart() ?? ''}`, ...message.slice(1)];
  if (!narrow) lines.push(...excerpt(finding, file, width, indent, paint));
  if (finding.advice !== undefined) {
    const advice = wrap(`→ ${visible(finding.advice)}`, width, indent, indent + 2);
    lines.push(...advice.map((line) => paint('dim', line)));
  }
  for (const { span, message: said } of finding.related ?? []) {
    const text = `${placeText(span, file.source)} ${said}`;
    lines.push(...wrap(visible(text), width, indent, indent + 2).map((line) => paint('dim', line)));
  }
  if (!narrow) lines.push(paint('dim', `${' '.repeat(indent)}${finding.rule}`));
  return lines;
}

/** The line a finding stands on with a mark under the words meant; cut to the terminal around them. */
function excerpt(
  finding: Finding,
  file: JudgedFile,
  width: number,
  indent: number,
  paint: Paint,
): readonly string[] {
  const { source } = file;
  if (source === undefined || finding.span.end <= finding.span.start) return [];
  const start = source.lines.position(finding.span.start);
  const line = source.lines.line(start.line);
  const text = source.text.slice(line.start, line.end);
  const room = width - indent - 2;
  const from = finding.span.start - line.start;
  const until = Math.min(finding.span.end, line.end) - line.start;
  // The beginning of the line is kept where it fits: people find a line by how it starts.
  const cut = until <= room ? 0 : Math.max(0, Math.min(from - 10, text.length - room));
  const before = visible(text.slice(cut, from)).replaceAll('\t', ' ');
  const marked = visible(text.slice(from, Math.min(until, cut + room))).replaceAll('\t', ' ');
  const after = visible(text.slice(Math.min(until, cut + room), cut + room)).replaceAll('\t', ' ');
  const lead = before.length - before.trimStart().length;
  const margin = `${' '.repeat(indent)}${paint('dim', '│')} `;
  return [
    `${margin}${before.slice(lead)}${marked}${after}`.trimEnd(),
    `${margin}${' '.repeat(before.length - lead)}${paint(WEIGHT[finding.severity], '^'.repeat(Math.max(1, marked.length)))}`,
  ];
}

function summary(files: readonly JudgedFile[], width: number, paint: Paint): readonly string[] {
  const counts = countFindings(files);
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const documents = documentsText(files.length);
  if (total === 0) return [paint('green', `✓ ${documents}, nothing to report`)];
  const colour: Style = counts.error > 0 ? 'red' : counts.warning > 0 ? 'yellow' : 'cyan';
  const repair = fixable(files);
  const text = `${counts.error > 0 ? '✗' : '!'} ${countsText(counts)} in ${documents}${repair > 0 ? `; ${repair} can be repaired automatically` : ''}`;
  const lines = wrap(text, width).map((line) => paint(colour, line));
  return [
    ...lines,
    ...wrap('`sdx explain RULE` tells why a rule is there.', width).map((line) => paint('dim', line)),
  ];
}
