import type { DrillsDocument } from '../schema/drills.ts';
import type { PracticeResult } from '../schema/practice-result.ts';
import { inert, visible } from './escape.ts';
import { NARROWEST, painter, type Terminal, wrap } from './terminal.ts';

type ShownDrill = PracticeResult['drills'][number];

/** Exercises one below the other, each with its solution or its verdict where it has one. */
export function drillSheet(result: PracticeResult, terminal: Terminal): string {
  const of = result.drills.length;
  const paint = painter(terminal);
  const heading = `${result.title} ${paint('dim', `(sdx practice ${result.skill} --seed ${result.seed})`)}\n\n`;
  const parts = result.drills.map((drill) => {
    const question = drillQuestion(drill, of, terminal);
    if (drill.right !== undefined) return question + drillVerdict(drill, terminal);
    return drill.answer === undefined ? question : question + solution(drill, terminal);
  });
  return heading + parts.join('');
}

/** An exercise as it is asked. */
export function drillQuestion(drill: ShownDrill, of: number, terminal: Terminal): string {
  const paint = painter(terminal);
  const place = `${drill.number}/${of} `;
  const [first = '', ...rest] = wrap(place + drill.ask, terminal.width, 0, place.length);
  const lines = [paint('bold', first), ...rest.map((line) => paint('bold', line))];
  if (drill.material !== undefined) lines.push('', ...material(drill.material, terminal));
  if (drill.choices !== undefined) lines.push('');
  for (const [index, choice] of (drill.choices ?? []).entries())
    lines.push(...wrap(`${String.fromCharCode(97 + index)}  ${choice}`, terminal.width, 2, 5));
  return finished(lines);
}

/** What is said to an answer. */
export function drillVerdict(drill: ShownDrill, terminal: Terminal): string {
  const paint = painter(terminal);
  const right = drill.right === true;
  const mark = paint(right ? 'green' : 'red', right ? '✓ Right.' : '✗ Not right.');
  const lines = [mark];
  if (drill.because !== undefined) lines.push(...wrap(visible(drill.because), terminal.width, 2));
  return `${lines.join('\n')}\n${solution(drill, terminal)}`;
}

function solution({ answer = '', choices, explanation = '' }: ShownDrill, terminal: Terminal): string {
  const index = answer.length === 1 ? answer.charCodeAt(0) - 97 : -1;
  const chosen = choices?.[index];
  const said = chosen === undefined ? answer : `${answer}  ${chosen}`;
  return finished([
    ...wrap(`= ${said}`, terminal.width, 2, 4),
    ...wrap(explanation, terminal.width, 2).map((line) => painter(terminal)('dim', line)),
  ]);
}

/** How a round went, and when the skill comes again. */
export function roundSummary(
  right: number,
  of: number,
  skill: DrillsDocument,
  due: string,
  terminal: Terminal,
): string {
  const text = `${right} of ${of} right in ${skill.title.toLowerCase()}; next due ${due}. \`sdx practice --stats\` shows how all skills stand.`;
  return finished(wrap(text, terminal.width));
}

/** Lines that stand as they are; longer ones than the terminal is wide go on below, further in. */
function material(text: string, { width }: Terminal): readonly string[] {
  const room = Math.max(width, NARROWEST) - 2;
  return text.split('\n').flatMap((line) => {
    const parts: string[] = [];
    for (let rest = line; rest !== ''; ) {
      const most = parts.length === 0 ? room : room - 2;
      // After a comma or a space where there is one in the second half.
      const at = Math.max(rest.lastIndexOf(',', most - 1), rest.lastIndexOf(' ', most - 1)) + 1;
      const end = rest.length <= most ? rest.length : at > most / 2 ? at : most;
      parts.push(`  ${parts.length === 0 ? '' : '  '}${rest.slice(0, end)}`);
      rest = rest.slice(end);
    }
    return parts;
  });
}

function finished(lines: readonly string[]): string {
  return inert(`${lines.join('\n')}\n\n`);
}
