import { oneLine, visibleName, xml } from './escape.ts';
import type { JudgedFile, LintResult } from './lint-result.ts';
import { placeText } from './region.ts';

/**
 * Findings as JUnit's XML, in the form that Jenkins' schema describes: a suite for each file, a case for each
 * finding. Errors and warnings fail; a file that could not be read is an error; the rest is said in passing.
 */
export function lintJunit({ files }: LintResult): string {
  const suites = files.length === 0 ? [clean('sdx lint')] : files.map(suite);
  const sum = (key: 'tests' | 'failures' | 'errors') => suites.reduce((total, one) => total + one[key], 0);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="sdx lint" tests="${sum('tests')}" failures="${sum('failures')}" errors="${sum('errors')}" time="0">`,
    ...suites.flatMap(({ lines }) => lines),
    '</testsuites>',
    '',
  ].join('\n');
}

interface Suite {
  readonly tests: number;
  readonly failures: number;
  readonly errors: number;
  readonly lines: readonly string[];
}

function clean(name: string): Suite {
  return opened(
    name,
    [`    <testcase name="sdx lint" classname="${xml(visibleName(name))}" time="0"/>`],
    0,
    0,
  );
}

function suite(file: JudgedFile): Suite {
  if (file.findings.length === 0) return clean(file.name);
  const unread = file.status === 'unreadable';
  const outcomes = file.findings.map(({ severity }) =>
    unread && severity === 'error'
      ? 'error'
      : severity === 'error' || severity === 'warning'
        ? 'failure'
        : 'said',
  );
  const count = (wanted: string) => outcomes.filter((outcome) => outcome === wanted).length;
  const cases = file.findings.flatMap((finding, index) => testCase(file, finding, outcomes[index] ?? 'said'));
  return opened(file.name, cases, count('failure'), count('error'));
}

function opened(name: string, cases: readonly string[], failures: number, errors: number): Suite {
  const tests = cases.filter((line) => line.startsWith('    <testcase')).length;
  const head = `  <testsuite name="${xml(visibleName(name))}" tests="${tests}" failures="${failures}" errors="${errors}" time="0">`;
  return { tests, failures, errors, lines: [head, ...cases, '  </testsuite>'] };
}

function testCase(
  file: JudgedFile,
  { rule, severity, message, advice, span }: JudgedFile['findings'][number],
  outcome: string,
): readonly string[] {
  const place = placeText(span, file.source);
  const head = `    <testcase name="${xml(`${oneLine(rule)} ${place}`)}" classname="${xml(visibleName(file.name))}" time="0">`;
  const said = [`${visibleName(file.name)}:${place} ${severity}: ${oneLine(message)}`];
  if (advice !== undefined) said.push(oneLine(advice));
  const text = said.map(xml).join('\n');
  const body =
    outcome === 'said'
      ? `      <system-out>${text}</system-out>`
      : `      <${outcome} type="${xml(severity)}" message="${xml(oneLine(message))}">${text}</${outcome}>`;
  return [head, body, '    </testcase>'];
}
