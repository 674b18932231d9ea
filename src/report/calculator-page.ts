import type { CalculatorPage } from '../model/calculator-page.ts';
import { NARROWEST, painter, type Terminal, wrap } from './terminal.ts';

/** A calculator's page for a person at a terminal. */
export function calculatorPageStylish(page: CalculatorPage, terminal: Terminal): string {
  const width = Math.min(Math.max(terminal.width, NARROWEST), 100);
  const paint = painter(terminal);
  const lines = [`${paint('bold', page.id)}  ${paint('dim', `calculator · ${page.family}`)}`, ''];
  lines.push(...wrap(`${page.title}. ${page.use}`, width), '', paint('bold', 'Inputs'));
  const names = Math.max(...[...page.inputs, ...page.answers].map(({ name }) => name.length));
  const entry = (name: string, text: string): readonly string[] => {
    const [first = '', ...rest] = wrap(text, width, names + 4);
    return [`  ${name.padEnd(names)}${first.slice(names + 2)}`, ...rest];
  };
  for (const { name, about, unit, bounds, otherwise } of page.inputs) {
    const limits = [unit === '1' ? '' : unit, bounds, standing(otherwise)].filter((part) => part !== '');
    lines.push(...entry(name, `${about} (${limits.join('; ')})`));
  }
  lines.push('', paint('bold', 'Answers'));
  for (const { name, about, unit } of page.answers)
    lines.push(...entry(name, unit === '1' ? about : `${about} (${unit})`));
  lines.push('', paint('bold', 'Formula'), ...wrap(page.formula, width, 2), '', paint('bold', 'Example'));
  lines.push(...wrap(page.example.command, width, 2, 4), ...wrap(page.example.expression, width, 2, 4));
  for (const { name, value } of page.example.gives) lines.push(...entry(name, value));
  lines.push(...wrap(`From: ${page.example.from}`, width, 2, 4).map((line) => paint('dim', line)), '');
  lines.push(...wrap(`Source: ${page.source}`, width, 0, 2).map((line) => paint('dim', line)));
  lines.push(...wrap(`See also: ${page.related.join(', ')}`, width, 0, 2).map((line) => paint('dim', line)));
  return `${lines.join('\n')}\n`;
}

function standing(otherwise: string): string {
  return otherwise === 'required' ? '' : otherwise === 'optional' ? otherwise : `${otherwise} by default`;
}

/** A calculator's page as Markdown, for the folder of documentation. */
export function calculatorPageMarkdown(page: CalculatorPage): string {
  const { example } = page;
  return [
    `# ${page.title}`,
    '',
    `\`${page.id}\` · ${page.family}`,
    '',
    page.use,
    '',
    '## Inputs',
    '',
    ...table(
      ['name', 'what', 'unit', 'bounds', 'if left out'],
      page.inputs.map(({ name, about, unit, bounds, otherwise }) => [
        code(name),
        about,
        unitCell(unit),
        bounds,
        otherwise,
      ]),
    ),
    '',
    '## Answers',
    '',
    ...table(
      ['name', 'what', 'unit'],
      page.answers.map(({ name, about, unit }) => [code(name), about, unitCell(unit)]),
    ),
    '',
    `In an expression \`${page.id}(…)\` is the first of them and \`${page.id}.NAME(…)\` each.`,
    '',
    '## Formula',
    '',
    page.formula,
    '',
    `Source: ${page.source}`,
    '',
    '## Example',
    '',
    '```sh',
    example.command,
    '```',
    '',
    ...table(
      ['answer', 'value'],
      example.gives.map(({ name, value }) => [code(name), value]),
    ),
    '',
    `From: ${example.from}`,
    '',
    `See also: ${page.related.map((id) => `[${id}](${id}.md)`).join(', ')}`,
    '',
  ].join('\n');
}

/** The list of all calculators, by family. */
export function calculatorIndexMarkdown(pages: readonly CalculatorPage[]): string {
  const families = [...new Set(pages.map(({ family }) => family))];
  const lines = [
    '# Calculators',
    '',
    '`sdx estimate NAME` works each of them out; expressions call them by the same names.',
    '',
  ];
  for (const family of families) {
    const members = pages.filter((page) => page.family === family);
    lines.push(`## ${family}`, '', ...members.map(({ id, use }) => `- [${id}](${id}.md): ${use}`), '');
  }
  return lines.join('\n');
}

function table(titles: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(titles), `|${' --- |'.repeat(titles.length)}`, ...rows.map(line)];
}

function code(text: string): string {
  return `\`${text}\``;
}

function unitCell(unit: string): string {
  return unit === '1' ? '' : code(unit);
}
