import type { Explanation } from '../schema/analysis.ts';
import { oneLine } from './escape.ts';
import { percent, plain, rate, time } from './figures.ts';
import { NARROWEST, painter, type Terminal, wrap } from './terminal.ts';

/** So many steps are shown; a number of a large design rests on thousands. */
const MOST_LINES = 80;
const DEEPEST = 8;

/** The chain behind a number as a tree, each step with its value, its formula and the line it is written at. */
export function explanationLines(explanation: Explanation, terminal: Terminal): readonly string[] {
  const paint = painter(terminal);
  const width = Math.max(terminal.width, NARROWEST);
  const lines: string[] = [];
  let left = 0;
  const add = (step: Explanation, depth: number): void => {
    if (lines.length >= MOST_LINES || depth > DEEPEST) {
      left++;
      return;
    }
    const indent = Math.min(2 * depth, Math.floor(width / 3));
    const place = step.line === undefined ? '' : ` (line ${step.line})`;
    // A name stands for what is written, whatever that comes to.
    const isName = step.value === undefined && step.line !== undefined && step.how !== 'not given';
    const says = [...(isName ? [] : [shown(step)]), ...(step.how === '' ? [] : [step.how])].join(' = ');
    const text = oneLine(`${step.what}: ${says}${place}`);
    for (const [i, line] of wrap(text, width, indent, indent + 2).entries())
      lines.push(depth === 0 && i === 0 ? paint('bold', line) : line);
    for (const inner of step.from) add(inner, depth + 1);
  };
  add(explanation, 0);
  if (left > 0) lines.push(paint('dim', `… and ${left} more steps (--format json has all)`));
  return lines;
}

function shown({ value, unit }: Explanation): string {
  if (value === undefined) return 'not known';
  switch (unit) {
    case 'rate':
      return rate(value);
    case 'time':
      return time(value);
    case 'share':
    case 'failing':
      return percent(value);
    default:
      return plain(value);
  }
}
