import type { ProgressDocument } from '../schema/progress.ts';
import { inert } from './escape.ts';
import { type Column, tableLines } from './table.ts';
import { bar, painter, type Terminal, wrap } from './terminal.ts';

/** A skill by its id, as it is called. */
export interface SkillTitle {
  readonly id: string;
  readonly title: string;
}

const BOXES = 6;
const LEVELS = '▁▂▃▄▅▆▇█';

/** How every skill stands, the one that needs it most first: its box, its last rounds, and when it is due. */
export function practiceStats(
  progress: ProgressDocument,
  skills: readonly SkillTitle[],
  today: string,
  terminal: Terminal,
): string {
  const paint = painter(terminal);
  const narrow = terminal.width < 70;
  const of = skills.map((skill) => ({ ...skill, at: progress.skills[skill.id] }));
  const table: readonly Column[] = [
    { title: 'skill', cells: of.map(({ id, title }) => ({ text: narrow ? id : title })) },
    { title: 'held', cells: of.map(({ at }) => ({ text: bar((at?.box ?? 0) / BOXES, BOXES) })) },
    { title: 'last rounds', cells: of.map(({ at }) => ({ text: spark(at?.rounds ?? []) })), drop: 1 },
    { title: 'right', align: 'right', cells: of.map(({ at }) => ({ text: rightOf(at) })), drop: 2 },
    {
      title: 'due',
      cells: of.map(({ at }) => ({ text: at === undefined || at.due <= today ? 'now' : at.due })),
    },
  ];
  const lines = [...tableLines(table, terminal)];
  const attempts = Object.entries(progress.scenarios).map(([id, all]) => {
    const best = Math.max(...all.map(({ score }) => score));
    return `  ${id}  ${spark(all.map(({ score }) => score / 100))}  best ${best}, last ${all.at(-1)?.score}`;
  });
  if (attempts.length > 0) lines.push('', paint('bold', 'Designs'), ...attempts);
  const [first] = skills;
  if (first !== undefined)
    lines.push('', ...wrap(`Next: sdx practice ${first.id} --count 10`, terminal.width));
  return inert(`${lines.join('\n')}\n`);
}

function rightOf(at: ProgressDocument['skills'][string] | undefined): string {
  return at === undefined ? '-' : `${at.right}/${at.right + at.wrong}`;
}

/** Shares as a row of small bars. */
function spark(shares: readonly number[]): string {
  return shares
    .map((share) => LEVELS[Math.min(LEVELS.length - 1, Math.floor(share * LEVELS.length))])
    .join('');
}
