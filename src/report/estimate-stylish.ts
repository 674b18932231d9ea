import type {
  CalculatorCatalogue,
  CalledCalculator,
  EstimateReport,
  EstimateResult,
  FactCatalogue,
} from '../schema/estimate-result.ts';
import { visible } from './escape.ts';
import {
  cut,
  derivation,
  type EstimateStyle,
  note,
  refusedStylish,
  spread,
  valueStylish,
} from './estimate-value.ts';
import { worksheetStylish } from './estimate-worksheet.ts';
import { NARROWEST, painter, type Terminal, wrap } from './terminal.ts';

/** What an estimate prints: results for standard output, refusals and warnings for standard error. */
export interface EstimateText {
  readonly out: string;
  readonly problems: string;
}

/** Results for people at a terminal. */
export function estimateStylish({ results }: EstimateReport, style: EstimateStyle): EstimateText {
  const parts = results.map((result) => resultStylish(result, style));
  return {
    out: parts.map(({ out }) => out).join('\n'),
    problems: parts.map(({ problems }) => problems).join(''),
  };
}

/** One of them. */
export function resultStylish(result: EstimateResult, style: EstimateStyle): EstimateText {
  switch (result.kind) {
    case 'error':
      return { out: '', problems: refusedStylish(result, style) };
    case 'value':
      return { out: valueStylish(result, style), problems: warned(result.warnings, style) };
    case 'calculator':
      return { out: calculatorStylish(result, style), problems: warned(result.warnings, style) };
    case 'worksheet':
      return { out: worksheetStylish(result, style), problems: '' };
    case 'calculators':
      return { out: listStylish(result, style), problems: '' };
    case 'facts':
      return { out: factsStylish(result, style), problems: '' };
  }
}

function warned(warnings: readonly { readonly says: string }[], style: Terminal): string {
  const paint = painter(style);
  return warnings
    .flatMap(({ says }) => wrap(`! ${visible(says)}.`, style.width, 0, 2))
    .map((line) => `${paint('yellow', line)}\n`)
    .join('');
}

function calculatorStylish(result: CalledCalculator, style: EstimateStyle): string {
  const paint = painter(style);
  const lines = [paint('bold', result.title), ''];
  const names = [...result.given, ...result.answers].map(({ name }) => name.length);
  const texts = [
    ...result.given.map(({ text }) => text.length),
    ...result.answers.map(({ value }) => value.text.length),
  ];
  const columns = { name: Math.max(...names), text: Math.min(28, Math.max(...texts)) };
  for (const { name, text, about, isDefault } of result.given)
    lines.push(...row(name, text, isDefault ? `${about} (by default)` : about, columns, style, 'dim'));
  lines.push('');
  for (const { name, value, about, drivers } of result.answers) {
    lines.push(...row(name, value.text, about, columns, style, 'bold'));
    lines.push(...spread(value.interval, drivers, style, 4));
  }
  if (result.table !== undefined) lines.push('', ...tableLines(result.table, style));
  if (style.explain) {
    lines.push(
      '',
      ...derivation([result.expression, result.formula, result.answers[0]?.value.text ?? ''], style),
    );
    lines.push(...note(`Source: ${result.source}`, style));
  }
  for (const assumption of result.assumptions) lines.push(...note(assumption, style));
  return `${lines.join('\n')}\n`;
}

interface Columns {
  readonly name: number;
  readonly text: number;
}

/** A name, its value and what it is, side by side where there is room. */
function row(
  name: string,
  text: string,
  about: string,
  columns: Columns,
  style: Terminal,
  weight: 'bold' | 'dim',
): readonly string[] {
  const paint = painter(style);
  const start = `  ${name.padEnd(columns.name)}  `;
  const value = visible(text);
  if (start.length + value.length > style.width) {
    const [first = '', ...rest] = wrap(value, style.width, start.length);
    return [start + first.trimStart(), ...rest];
  }
  const line = `${start}${weight === 'bold' ? paint('bold', value) : value}`;
  const indent = start.length + Math.max(columns.text, value.length) + 2;
  if (indent + Math.min(about.length, 24) > style.width) return [line];
  const [first = '', ...rest] = wrap(about, style.width, indent);
  const gap = ' '.repeat(indent - start.length - value.length);
  return [line + gap + paint('dim', first.trimStart()), ...rest.map((more) => paint('dim', more))];
}

function tableLines(table: NonNullable<CalledCalculator['table']>, style: Terminal): readonly string[] {
  const paint = painter(style);
  const widths = table.columns.map((title, i) =>
    Math.max(title.length, ...table.rows.map((cells) => (cells[i] ?? '').length)),
  );
  const line = (cells: readonly string[]): string =>
    `  ${cells.map((cell, i) => cell.padStart(widths[i] ?? 0)).join('  ')}`;
  const heading = wrap(table.about, style.width).map((part) => paint('bold', part));
  if (line(table.columns).length <= style.width)
    return [...heading, paint('dim', line(table.columns)), ...table.rows.map(line)];
  const stacked = table.rows.flatMap((cells) => [
    ...cells.map((cell, i) => `  ${table.columns[i]}: ${cell}`),
    '',
  ]);
  return [...heading, ...stacked.slice(0, -1)];
}

/** All calculators by family, one line each where the terminal is wide enough. */
function listStylish({ calculators }: CalculatorCatalogue, style: Terminal): string {
  const paint = painter(style);
  const width = Math.max(style.width, NARROWEST);
  const column = Math.max(...calculators.map(({ id }) => id.length));
  const lines: string[] = [];
  for (const family of new Set(calculators.map((calculator) => calculator.family))) {
    lines.push(paint('bold', family));
    for (const { id, use } of calculators.filter((calculator) => calculator.family === family)) {
      const start = `  ${id.padEnd(column)}  `;
      if (width - start.length < 30)
        lines.push(`  ${id}`, ...wrap(use, width, 4).map((line) => paint('dim', line)));
      else {
        const [first = '', ...rest] = wrap(use, width, start.length);
        lines.push(start + first.trimStart(), ...rest);
      }
    }
    lines.push('');
  }
  lines.push(
    ...wrap('`sdx explain NAME` shows one of them; `sdx estimate NAME --…` and `NAME(…)` call it.', width),
  );
  return `${lines.join('\n')}\n`;
}

/** All figures with what they are, when and by whom. */
function factsStylish({ facts }: FactCatalogue, style: Terminal): string {
  const paint = painter(style);
  const width = Math.max(style.width, NARROWEST);
  const column = Math.max(...facts.map(({ name }) => name.length));
  const values = Math.max(...facts.map(({ value }) => value.length));
  const lines = facts.flatMap(({ name, value, about, year, source }) => {
    const start = `${name.padEnd(column)}  ${value.padStart(values)}  `;
    const from = `${source}, ${year}`;
    if (width < 70) {
      const narrow = `${cut(name, width - value.length - 2)}  ${value}`;
      return [
        narrow,
        ...wrap(about, width, 2),
        ...wrap(from, width, 2).map((line) => paint('dim', line)),
        '',
      ];
    }
    const [first = '', ...rest] = wrap(about, width, start.length);
    const said = [start + first.trimStart(), ...rest];
    return [...said, ...wrap(from, width, 4).map((line) => paint('dim', line))];
  });
  return `${lines.join('\n').trimEnd()}\n`;
}
