import type { Edit, Severity } from '../base/finding.ts';
import type { Span } from '../base/span.ts';
import { fingerprintsOf } from '../model/fingerprint.ts';
import type { Page } from '../model/page.ts';
import { json, markdown, oneLine, sarifText, uri } from './escape.ts';
import {
  countFindings,
  countsText,
  type FoundIn,
  fromRoot,
  HOME,
  type JudgedFile,
  type LintResult,
  pageAddress,
  wholeMessage,
  worstFirst,
} from './lint-result.ts';
import { regionOf } from './region.ts';

/** GitHub takes more, but shows no more than these of one run. */
const MOST = 5000;

const LEVELS: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
  hint: 'note',
};

/** Findings as SARIF 2.1.0 (OASIS), for GitHub code scanning and editors. */
export function lintSarif(result: LintResult): string {
  const all = worstFirst(result.files);
  const shown = all.slice(0, MOST);
  const rules = [...new Set(shown.map(({ finding }) => finding.rule))].sort();
  const marks = fingerprints(result.files);
  return json({
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'sdx',
            version: result.version,
            informationUri: HOME,
            rules: rules.map((rule) => descriptor(rule, result.page(rule))),
          },
        },
        columnKind: 'utf16CodeUnits',
        invocations: [invocation(result, all.slice(MOST))],
        results: shown.map((found) => resultOf(found, rules, marks, result)),
      },
    ],
  });
}

/** A fingerprint for every finding, by the finding itself. */
function fingerprints(files: readonly JudgedFile[]): ReadonlyMap<FoundIn['finding'], string> {
  const marks = new Map<FoundIn['finding'], string>();
  for (const { name, source, findings } of files) {
    const own = fingerprintsOf(name, source, findings);
    for (const [index, finding] of findings.entries()) marks.set(finding, own[index] ?? '');
  }
  return marks;
}

function descriptor(rule: string, page: Page | undefined) {
  if (page === undefined) return { id: rule, helpUri: pageAddress(rule) };
  const [severity] = page.tags;
  return {
    id: rule,
    shortDescription: { text: sarifText(page.what) },
    fullDescription: { text: sarifText(page.why) },
    help: { text: helpText(page), markdown: helpMarkdown(page) },
    helpUri: pageAddress(rule),
    defaultConfiguration: { level: LEVELS[severity as Severity] ?? 'warning' },
    properties: { tags: page.tags.slice(1) },
  };
}

function helpText({ what, why, bad, good, sources }: Page): string {
  return [
    what,
    why,
    ...bad.slice(0, 1).map((text) => `Bad:\n${unmarked(text)}`),
    ...good.slice(0, 1).map((text) => `Good:\n${unmarked(text)}`),
    ...sources.map((source) => `Source: ${source}`),
  ].join('\n\n');
}

function helpMarkdown({ what, why, bad, good, sources }: Page): string {
  return [
    markdown(what),
    markdown(why),
    ...bad.slice(0, 1).map((text) => `**Bad**\n\n${indented(text)}`),
    ...good.slice(0, 1).map((text) => `**Good**\n\n${indented(text)}`),
    ...sources.map((source) => `Source: ${markdown(source)}`),
  ].join('\n\n');
}

const unmarked = (example: string): string => example.replace(/\s*# <-$/gm, '').trim();
const indented = (example: string): string => unmarked(example).replace(/^/gm, '    ');

function invocation({ files }: LintResult, left: readonly FoundIn[]) {
  const executionSuccessful = files.every(({ status }) => status !== 'unreadable');
  if (left.length === 0) return { executionSuccessful };
  const counts = countsText(countFindings([{ findings: left.map(({ finding }) => finding) }]));
  const text = `${left.length} more findings were left out, the least severe ones: ${counts}. \`sdx lint --format json\` has all.`;
  return { executionSuccessful, toolExecutionNotifications: [{ level: 'note', message: { text } }] };
}

function resultOf(
  { file, finding }: FoundIn,
  rules: readonly string[],
  marks: ReadonlyMap<FoundIn['finding'], string>,
  result: LintResult,
) {
  const { rule, severity, span, related, fix } = finding;
  return {
    ruleId: rule,
    ruleIndex: rules.indexOf(rule),
    level: LEVELS[severity],
    message: { text: sarifText(wholeMessage(finding)) },
    locations: [{ physicalLocation: place(span, file, result) }],
    partialFingerprints: { 'sdxFinding/v1': marks.get(finding) ?? '' },
    ...(related === undefined
      ? {}
      : {
          relatedLocations: related.map((other, id) => ({
            id,
            physicalLocation: place(other.span, file, result),
            message: { text: sarifText(other.message) },
          })),
        }),
    ...(fix === undefined ? {} : { fixes: [repair(fix, finding.advice, file, result)] }),
  };
}

function place(span: Span, file: JudgedFile, result: LintResult) {
  return { artifactLocation: artifact(file, result), region: regionOf(span, file.source, 'utf16') };
}

function artifact({ name }: JudgedFile, result: LintResult) {
  const address = uri(fromRoot(name, result));
  return address.startsWith('file:') ? { uri: address } : { uri: address, uriBaseId: '%SRCROOT%' };
}

function repair(edits: readonly Edit[], advice: string | undefined, file: JudgedFile, result: LintResult) {
  const replacements = edits.map(({ span, text }) => ({
    deletedRegion: regionOf(span, file.source, 'utf16'),
    insertedContent: { text },
  }));
  return {
    description: { text: oneLine(advice ?? 'Repair it') },
    artifactChanges: [{ artifactLocation: artifact(file, result), replacements }],
  };
}
