import { caret } from '../quantity/caret.ts';
import type {
  EstimateDriver,
  EstimateInterval,
  EvaluatedExpression,
  RefusedExpression,
} from '../schema/estimate-result.ts';
import { visible } from './escape.ts';
import { NARROWEST, painter, type Terminal, wrap } from './terminal.ts';

export interface EstimateStyle extends Terminal {
  /** Whether the way to the value is shown too. */
  readonly explain: boolean;
}

/** An expression's value: one line where it is exact; percentiles, shape and drivers where it is a range. */
export function valueStylish(result: EvaluatedExpression, style: EstimateStyle): string {
  const paint = painter(style);
  const lines: string[] = [];
  if (style.explain) lines.push(...derivation(result.derivation, style));
  else lines.push(paint('bold', visible(result.value.text)));
  lines.push(...spread(result.value.interval, result.drivers, style));
  for (const assumption of result.assumptions) lines.push(...note(assumption, style));
  return `${lines.join('\n')}\n`;
}

/** A chain of substitutions, each line equal to the one above it. */
export function derivation(steps: readonly string[], style: Terminal, indent = 0): readonly string[] {
  const paint = painter(style);
  const margin = ' '.repeat(indent);
  return steps.map((step, i) => {
    const text = `${margin}${i === 0 ? '  ' : '= '}${visible(step)}`;
    return i === steps.length - 1 ? paint('bold', text) : text;
  });
}

/** Percentiles, the distribution's shape and what the spread comes from; nothing for exact values. */
export function spread(
  interval: EstimateInterval | undefined,
  drivers: readonly EstimateDriver[],
  style: Terminal,
  indent = 2,
): readonly string[] {
  if (interval === undefined) return [];
  const paint = painter(style);
  const margin = ' '.repeat(indent);
  const marks = `p5 ${interval.p5Text}   p50 ${interval.p50Text}   p95 ${interval.p95Text}`;
  const scale = interval.scale === 'log' ? paint('dim', ' equal ratios') : '';
  const lines = [...wrapParts(marks, style.width, margin), `${margin}${blocks(interval.shape)}${scale}`];
  // One driver causes all of it: nothing to compare.
  if (drivers.length > 1) lines.push(...tornado(drivers, interval, style, margin));
  return lines;
}

/** Breaks at three spaces, which part figures that belong together. */
function wrapParts(text: string, width: number, margin: string): readonly string[] {
  if (text.length + margin.length <= width) return [margin + text];
  return text.split('   ').map((part) => margin + part);
}

const BLOCKS = ' ▁▂▃▄▅▆▇█';

function blocks(heights: readonly number[]): string {
  return heights
    .map((height) => BLOCKS[height <= 0 ? 0 : Math.max(1, Math.round(height * 8))])
    .join('')
    .trimEnd();
}

/** Most drivers that are shown. */
const MOST_DRIVERS = 10;

/** A bar for each input from the value at its 5th to the value at its 95th percentile, around the median. */
function tornado(
  drivers: readonly EstimateDriver[],
  interval: EstimateInterval,
  style: Terminal,
  margin: string,
): readonly string[] {
  const paint = painter(style);
  const shown = drivers.slice(0, MOST_DRIVERS);
  const room = Math.max(style.width, NARROWEST) - margin.length;
  const labels = Math.min(
    Math.max(...shown.map((driver) => visible(driver.label).length)),
    Math.max(8, Math.floor(room * 0.3)),
  );
  const side = Math.max(3, Math.min(12, Math.floor((room - labels - 10) / (room < 60 ? 2 : 5))));
  const reach = Math.max(
    ...shown.flatMap(({ low, high }) => [Math.abs(low - interval.p50), Math.abs(high - interval.p50)]),
  );
  const cells = (from: number): number =>
    reach === 0 ? 0 : Math.round((Math.abs(from - interval.p50) / reach) * side);
  const lines = shown.map((driver) => {
    const [least, most] = driver.low <= driver.high ? [driver.low, driver.high] : [driver.high, driver.low];
    const left = '█'.repeat(least < interval.p50 ? cells(least) : 0).padStart(side);
    const right = '█'.repeat(most > interval.p50 ? cells(most) : 0).padEnd(side);
    const label = cut(visible(driver.label), labels).padEnd(labels);
    const share = `${Math.round(driver.share * 100)} %`.padStart(5);
    const ends = room < 60 ? '' : `  ${driver.lowText} to ${driver.highText}`;
    return `${margin}${label} ${paint('cyan', left)}│${paint('cyan', right)} ${share}${paint('dim', ends)}`;
  });
  const more = drivers.length - shown.length;
  return [
    paint('dim', `${margin}What the spread comes from:`),
    ...lines,
    ...(more > 0 ? [`${margin}and ${more} more`] : []),
  ];
}

/** Text in at most so many columns. */
export function cut(text: string, columns: number): string {
  return text.length <= columns ? text : `${text.slice(0, Math.max(1, columns - 1))}…`;
}

/** What a value rests on, or what about it is odd, under it. */
export function note(text: string, style: Terminal): readonly string[] {
  const paint = painter(style);
  return wrap(visible(text), style.width, 2).map((line) => paint('dim', line));
}

/** What stopped an expression: its line with a mark under the place, and what to do. */
export function refusedStylish(result: RefusedExpression, style: Terminal): string {
  const paint = painter(style);
  const [line, mark] = caret(result.expression, { start: result.start, end: result.end }, style.width - 2);
  const heading = result.of === undefined ? [] : [`${result.of}:`];
  const lines = [...heading, `  ${visible(line)}`, paint('red', `  ${mark}`)];
  lines.push(...wrap(sentence(result.says), style.width));
  if (result.advice !== undefined) lines.push(...wrap(`→ ${sentence(result.advice)}`, style.width, 0, 2));
  return `${lines.join('\n')}\n`;
}

/** A clause as a sentence: with a full stop where it ends in no mark of its own. */
export function sentence(text: string): string {
  const shown = visible(text);
  return /[.?!]$/.test(shown) ? shown : `${shown}.`;
}
