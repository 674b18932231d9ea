import type { Severity } from '../base/finding.ts';
import { markdown, markdownCode, visibleName } from './escape.ts';
import {
  countFindings,
  countsText,
  documentsText,
  type FoundIn,
  type LintResult,
  pageAddress,
  worstFirst,
} from './lint-result.ts';
import { placeText } from './region.ts';

const MARKS: Readonly<Record<Severity, string>> = { error: '❌', warning: '⚠️', info: 'ℹ️', hint: '💡' };

/** GitHub takes comments under 65,536 characters; some are left for whoever posts it to say whose it is. */
const COMMENT = 65_000;

/** GitHub takes step summaries under 1 MiB, all steps of a job together having more. */
const SUMMARY = 1_000_000;

/** Findings as a comment on a pull request. */
export function lintMarkdown(result: LintResult): string {
  return within(COMMENT, (text) => text.length, result);
}

/** Findings as the summary of a pipeline's step: the same with more room. */
export function lintSummary(result: LintResult): string {
  return within(SUMMARY, bytes, result);
}

const encoder = new TextEncoder();
const bytes = (text: string): number => encoder.encode(text).length;

/**
 * The worst first, under the name of their file. What does not fit is left out by whole findings, and counted.
 */
function within(limit: number, size: (text: string) => number, { files }: LintResult): string {
  const all = worstFirst(files);
  const documents = documentsText(files.length);
  if (all.length === 0) return `### sdx: nothing to report\n\n✅ ${documents} checked.\n`;
  const head = `### sdx: ${countsText(countFindings(files))} in ${documents}\n`;
  const foot = '\n`sdx explain RULE` tells why a rule is there.\n';
  const counted = (left: readonly FoundIn[]) =>
    left.length === 0
      ? ''
      : `\n…and ${countsText(countFindings([{ findings: left.map(({ finding }) => finding) }]))} more, which \`sdx lint\` shows.\n`;
  // The count of what is left out is never longer than when all is.
  let room = limit - size(head) - size(foot) - size(counted(all));
  let text = head;
  let under: FoundIn['file'] | undefined;
  for (const [index, found] of all.entries()) {
    const piece =
      (found.file === under ? '' : `\n**${markdownCode(visibleName(found.file.name))}**\n\n`) + item(found);
    room -= size(piece);
    if (room < 0) return text + counted(all.slice(index)) + foot;
    text += piece;
    under = found.file;
  }
  return text + foot;
}

function item({ file, finding }: FoundIn): string {
  const { rule, severity, message, advice, span } = finding;
  const place = placeText(span, file.source);
  const link = `[${markdown(rule)}](${encodeURI(pageAddress(rule)).replace(/[()]/g, encodeURIComponent)})`;
  const what = `- ${MARKS[severity]} **${place}** ${markdown(clipped(message))} ${link}`;
  return advice === undefined ? `${what}\n` : `${what}\n  <br>→ ${markdown(clipped(advice))}\n`;
}

/** One sentence is never so long that it leaves no room for the other findings. */
function clipped(sentence: string): string {
  return sentence.length <= 1000 ? sentence : `${sentence.slice(0, 999)}…`;
}
