import { numberText } from '../quantity/numerals.ts';
import type { EvaluatedWorksheet, WorksheetClaim, WorksheetVariable } from '../schema/estimate-result.ts';
import { oneLine, visible } from './escape.ts';
import { cut, derivation, type EstimateStyle, note, sentence, spread } from './estimate-value.ts';
import { NARROWEST, painter, type Style, type Terminal, wrap } from './terminal.ts';

const MARKS: Readonly<Record<WorksheetClaim['verdict'], { readonly mark: string; readonly style: Style }>> = {
  agrees: { mark: '✓', style: 'green' },
  loose: { mark: '~', style: 'yellow' },
  wrong: { mark: '✗', style: 'red' },
};

/** A document's sums: each name with what it comes to, what its author says and what is between the two. */
export function worksheetStylish(sheet: EvaluatedWorksheet, style: EstimateStyle): string {
  const width = Math.max(style.width, NARROWEST);
  const terminal = { ...style, width };
  const paint = painter(style);
  const lines = [paint('underline', visible(sheet.file))];
  if (sheet.title !== '')
    lines.push(...wrap(oneLine(sheet.title), width, 2).map((line) => paint('dim', line)));
  for (const problem of sheet.problems)
    lines.push(...wrap(`✗ ${oneLine(problem)}`, width, 2, 4).map((line) => paint('red', line)));
  if (sheet.status !== 'read') return `${lines.join('\n')}\n`;
  for (const part of ['inputs', 'estimates'] as const) {
    const variables = sheet.variables.filter((variable) => variable.part === part);
    if (variables.length > 0) lines.push('', paint('bold', part), ...table(variables, terminal));
  }
  lines.push('', ...closing(sheet, terminal));
  return `${lines.join('\n')}\n`;
}

interface Widths {
  readonly name: number;
  readonly value: number;
  readonly claim: number;
}

function table(variables: readonly WorksheetVariable[], style: EstimateStyle): readonly string[] {
  const widest = (texts: readonly string[], most: number): number =>
    Math.min(most, Math.max(0, ...texts.map((text) => text.length)));
  const widths: Widths = {
    name: widest(
      variables.map(({ name }) => visible(name)),
      Math.floor(style.width / 3),
    ),
    value: widest(variables.map(valueText), style.width),
    claim: widest(
      variables.map(({ claim }) => claimText(claim)),
      30,
    ),
  };
  const lines: string[] = [];
  if (variables.some(({ claim }) => claim !== undefined) && fits(widths, style)) {
    const paint = painter(style);
    const head = `  ${'name'.padEnd(widths.name)}  ${'recomputed'.padEnd(widths.value)}  is`;
    lines.push(paint('dim', head));
  }
  return [...lines, ...variables.flatMap((variable) => variableLines(variable, widths, style))];
}

/** Whether name, value, claim and a verdict stand side by side. */
function fits(widths: Widths, style: Terminal): boolean {
  return widths.name + widths.value + widths.claim + 8 + 10 <= style.width;
}

function valueText({ value }: WorksheetVariable): string {
  if (value?.interval === undefined) return value?.text ?? '-';
  const { p5Text, p50Text, p95Text } = value.interval;
  const [low, high] = [amount(p5Text), amount(p95Text)];
  // The unit is said once where both ends have it.
  const ends = low.around === high.around ? `${low.number} to ${high.number}` : `${p5Text} to ${p95Text}`;
  return `${p50Text} (${ends})`;
}

/** The number in `$33.9k/month`, and what stands around it. */
function amount(text: string): { readonly number: string; readonly around: string } {
  const number = /-?\d[\d.,]*(?:e-?\d+)?(?:k|M|bn|T)?(?![A-Za-z])/.exec(text)?.[0] ?? text;
  return { number, around: text.replace(number, ' ') };
}

function claimText(claim: WorksheetClaim | undefined): string {
  return claim === undefined ? '' : oneLine(claim.text);
}

function variableLines(variable: WorksheetVariable, widths: Widths, style: EstimateStyle): readonly string[] {
  const paint = painter(style);
  const { claim, problem, advice } = variable;
  const name = cut(visible(variable.name), widths.name).padEnd(widths.name);
  const value = valueText(variable);
  const claimed = claimText(claim);
  const verdict = claim === undefined ? '' : verdictText(claim);
  const colour = claim === undefined ? undefined : MARKS[claim.verdict].style;
  const tinted = (text: string): string => (colour === undefined ? text : paint(colour, text));
  const lines: string[] = [];
  if (fits(widths, style)) {
    const start = `  ${name}  ${value.padEnd(widths.value)}  ${claimed.padEnd(widths.claim)}  `;
    if (claim === undefined) lines.push(start.trimEnd());
    else {
      const [first = '', ...rest] = wrap(verdict, style.width, start.length);
      lines.push(start + tinted(first.trimStart()), ...rest.map(tinted));
    }
  } else {
    lines.push(`  ${visible(variable.name)}`, `    ${value}`);
    if (claim !== undefined) lines.push(...wrap(`is ${claimed} ${verdict}`, style.width, 4, 6).map(tinted));
  }
  if (problem !== undefined) {
    const next = advice === undefined ? '' : ` ${sentence(advice)}`;
    const said = `✗ line ${variable.line}: ${sentence(problem)}${next}`;
    lines.push(...wrap(said, style.width, 4, 6).map((line) => paint('red', line)));
  }
  for (const warning of variable.warnings)
    lines.push(...wrap(`! ${oneLine(warning)}.`, style.width, 4, 6).map((line) => paint('yellow', line)));
  if (style.explain && variable.value !== undefined) {
    if (variable.derivation.length > 1) lines.push(...derivation(variable.derivation, style, 4));
    lines.push(...spread(variable.value.interval, variable.drivers, style, 6));
  }
  return lines;
}

/** `✗ wrong: off by 1,000: MB against GB?` */
function verdictText(claim: WorksheetClaim): string {
  const { mark } = MARKS[claim.verdict];
  if (claim.problem !== undefined) return `${mark} ${claim.problem}`;
  const apart =
    claim.slip ??
    (claim.verdict === 'agrees' || claim.factor === undefined
      ? undefined
      : `off by ${numberText(claim.factor, 3)}`);
  return `${mark} ${claim.verdict}${apart === undefined ? '' : `, ${apart}`}`;
}

function closing(sheet: EvaluatedWorksheet, style: Terminal): readonly string[] {
  const paint = painter(style);
  const lines: string[] = [];
  for (const names of sheet.cycles) {
    const round = [...names, names[0] ?? ''].map(visible).join(' → ');
    lines.push(
      ...wrap(`✗ ${round}: a circle, so none of them has a value.`, style.width, 2, 4).map((line) =>
        paint('red', line),
      ),
    );
  }
  const unused = sheet.variables
    .filter((variable) => variable.unused)
    .map(({ name }) => `\`${visible(name)}\``);
  // A sheet of inputs alone has nothing that could rest on them.
  if (unused.length > 0 && unused.length < sheet.variables.length)
    lines.push(
      ...wrap(`! Nothing rests on ${unused.join(', ')}.`, style.width, 2, 4).map((line) =>
        paint('yellow', line),
      ),
    );
  const { agrees, loose, wrong } = sheet;
  const claims = agrees + loose + wrong;
  const parts = [`${agrees} agree${agrees === 1 ? 's' : ''}`, `${loose} loose`, `${wrong} wrong`];
  lines.push(
    ...wrap(
      claims === 0 ? 'No answers to compare.' : `${claims} answers: ${parts.join(', ')}`,
      style.width,
      2,
    ),
  );
  for (const assumption of sheet.assumptions) lines.push(...note(assumption, style));
  return lines;
}
