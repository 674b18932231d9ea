import { LineIndex } from '../../base/span.ts';
import { suggest } from '../../base/suggest.ts';
import type { GateSamples } from '../../schema/gate.ts';
import type { Measurements, NoMeasurements } from './samples.ts';
import { SECONDS } from './units.ts';

const NUMBER = /^[+]?(?:\d{1,30}(?:\.\d{0,30})?|\.\d{1,30})(?:[eE][+-]?\d{1,3})?$/;

/** A line of a table, by the offset it begins at. */
interface Row {
  readonly at: number;
  readonly cells: readonly string[];
}

/** Reads one number a line, or a column of a CSV. Lines that are empty or begin with `#` are passed over. */
export function readTable(text: string, settings: GateSamples): Measurements | NoMeasurements {
  const rows = rowsOf(text);
  const [first] = rows;
  if (first === undefined) return format('there are only comments', 0, text.length);
  const hasHeader = !first.cells.some((cell) => NUMBER.test(cell));
  const header = hasHeader ? first.cells : [];
  const column = columnOf(first.cells, rows[1]?.cells, hasHeader, settings);
  if (typeof column === 'string') return format(column, first.at, first.at + 1);
  const isK6 = header[column] === 'metric_value';
  const metric = settings.metric ?? 'http_req_duration';
  const wanted = rows
    .slice(hasHeader ? 1 : 0)
    .filter(({ cells }) => !isK6 || cells[header.indexOf('metric_name')] === metric);
  if (wanted.length === 0) return format('there is no sample', 0, text.length);
  const bad = wanted.find(({ cells }) => !NUMBER.test(cells[column] ?? ''));
  if (bad !== undefined) {
    const at = { start: bad.at, end: bad.at + Math.max(1, bad.cells.join(',').length) };
    return { code: 'gate/profile-bad-sample', at, args: { value: (bad.cells[column] ?? '').slice(0, 60) } };
  }
  const seconds = SECONDS[settings.unit ?? 'ms'];
  const samples = Float64Array.from(wanted, ({ cells }) => Number(cells[column]) * seconds);
  return { samples, tool: isK6 ? 'k6' : 'a table', workload: {}, ...failedOf(wanted, header) };
}

function rowsOf(text: string): readonly Row[] {
  const lines = new LineIndex(text);
  const separator = separatorOf(text);
  const rows: Row[] = [];
  for (let number = 1; number <= lines.lineCount; number++) {
    const { start, end } = lines.line(number);
    const line = text.slice(start, end);
    if (line.trim() !== '' && !line.startsWith('#'))
      rows.push({ at: start, cells: cellsOf(line, separator) });
  }
  return rows;
}

/** Requests that failed, where the table has their status. */
function failedOf(rows: readonly Row[], header: readonly string[]): { readonly failed?: string } {
  const status = header.findIndex((name) => /^status(?:_?code)?$/i.test(name));
  const failed = status < 0 ? 0 : rows.filter(({ cells }) => Number(cells[status]) >= 400).length;
  return failed === 0 ? {} : { failed: `${failed} of ${rows.length} requests have a status of 400 or more` };
}

function format(what: string, start: number, end: number): NoMeasurements {
  return { code: 'gate/profile-format', at: { start, end }, args: { what } };
}

/** The separator of the first line that has one. */
function separatorOf(text: string): string {
  const head =
    text
      .slice(0, 4096)
      .split(/\r\n|\r|\n/)
      .find((line) => line.trim() !== '' && !line.startsWith('#')) ?? '';
  return [',', ';', '\t'].find((separator) => head.includes(separator)) ?? ',';
}

/** Cells without their quotes; a quoted cell may hold the separator, and a doubled quote. */
function cellsOf(line: string, separator: string): readonly string[] {
  if (!line.includes('"')) return line.split(separator).map((cell) => cell.trim());
  const cells: string[] = [];
  let cell = '';
  let isQuoted = false;
  for (let i = 0; i < line.length; i++) {
    const character = line[i] as string;
    if (character === '"') {
      if (isQuoted && line[i + 1] === '"') cell += line[i++];
      else isQuoted = !isQuoted;
    } else if (character === separator && !isQuoted) {
      cells.push(cell.trim());
      cell = '';
    } else cell += character;
  }
  cells.push(cell.trim());
  return cells;
}

/** Which column holds the samples; else why none can be told. */
function columnOf(
  first: readonly string[],
  second: readonly string[] | undefined,
  hasHeader: boolean,
  settings: GateSamples,
): number | string {
  const shown = first.slice(0, 10).join(', ');
  if (settings.column !== undefined) {
    const at = hasHeader ? first.indexOf(settings.column) : Number(settings.column) - 1;
    if (at >= 0 && at < first.length) return at;
    const near = suggest(settings.column, first);
    const meant = near === undefined ? `it has ${shown}` : `did you mean \`${near}\`?`;
    return `there is no column \`${settings.column}\` - ${meant}`;
  }
  const row = hasHeader ? (second ?? []) : first;
  const k6 = hasHeader ? first.indexOf('metric_value') : -1;
  if (k6 >= 0) return k6;
  const numbers = row.flatMap((cell, i) => (NUMBER.test(cell) ? [i] : []));
  const durations = hasHeader ? numbers.filter((i) => DURATION.test(first[i] ?? '')) : [];
  const only = durations.length === 1 ? durations : numbers;
  if (only.length === 1 && only[0] !== undefined) return only[0];
  if (only.length === 0) return 'there is no column of numbers';
  return `several columns hold numbers (${shown}); name one with \`column:\``;
}

/** How a column of durations is called. */
const DURATION =
  /^(?:duration|latency|elapsed|time|response[ _-]?time|took)(?:[ _-]?(?:ns|us|ms|s|sec|seconds))?$/i;
