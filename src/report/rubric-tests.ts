import type { RubricTestReport, TestedDesign, TestedRow, TestedRubric } from '../schema/rubric-tests.ts';
import { inert, json, visible, visibleName } from './escape.ts';
import { NARROWEST, painter, type Style, type Terminal, wrap } from './terminal.ts';

/** For programs: `schemas/rubric-tests.schema.json`. */
export function rubricTestsJson(report: RubricTestReport): string {
  return json(report);
}

/** Each expectation of each test with what came out, and of what failed the place and the reason. */
export function rubricTestsStylish({ rubrics }: RubricTestReport, terminal: Terminal): string {
  const paint = painter(terminal);
  const width = Math.max(terminal.width, NARROWEST);
  const lines: string[] = [];
  const say: Say = (text, indent, mark, style) => {
    const wrapped = wrap(`${mark} ${visible(text)}`, width, indent, indent + mark.length + 1);
    for (const line of wrapped) lines.push(style === undefined ? line : paint(style, line));
  };
  for (const [i, rubric] of rubrics.entries()) {
    if (i > 0) lines.push('');
    lines.push(paint('underline', visibleName(rubric.file)));
    for (const design of rubric.designs) designLines(rubric, design, say);
    if (rubric.designs.length === 0)
      say('it has no tests: name examples with the grade they have to get under `tests`', 2, '✗', 'red');
  }
  const designs = rubrics.flatMap((rubric) => rubric.designs);
  const failed = designs.filter(({ passed }) => !passed).length;
  const bare = rubrics.filter((rubric) => rubric.designs.length === 0).length;
  const parts = [`${count(designs.length, 'example')} of ${count(rubrics.length, 'rubric')}`];
  parts.push(failed === 0 ? 'all as expected' : `${failed} not as expected`);
  if (bare > 0) parts.push(`${count(bare, 'rubric')} without tests`);
  lines.push('', paint('bold', parts.join(', ')));
  return inert(lines.map((line) => `${line}\n`).join(''));
}

type Say = (text: string, indent: number, mark: string, style?: Style) => void;

function designLines(rubric: TestedRubric, design: TestedDesign, say: Say): void {
  say(visibleName(design.file), 2, design.passed ? '✓' : '✗', design.passed ? 'green' : 'red');
  if (design.problem !== undefined)
    say(`${design.problem} ${placeText(rubric.file, design.place)}`, 4, '!', 'red');
  for (const row of design.rows) rowLines(rubric, row, say);
}

function rowLines({ file }: TestedRubric, row: TestedRow, say: Say): void {
  const { criterion, expected, got, passed, because } = row;
  const what = criterion ?? 'score';
  if (passed) {
    say(`${what} ${got}, in ${expected}`, 4, '✓', 'dim');
    return;
  }
  say(`${what} ${got}, expected ${expected} ${placeText(file, row.place)}`, 4, '✗', 'red');
  for (const reason of because) say(reason, 6, '·');
}

const placeText = (file: string, { line, column }: TestedRow['place']): string => `${file}:${line}:${column}`;

const count = (n: number, what: string): string => `${n} ${n === 1 ? what : `${what}s`}`;
