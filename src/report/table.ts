import type { Style, Terminal } from './terminal.ts';
import { NARROWEST, painter } from './terminal.ts';

/** One column: its title, its cells from the top, and what happens to it where the lines are short. */
export interface Column {
  readonly title: string;
  readonly cells: readonly Cell[];
  /** Numbers stand to the right. */
  readonly align?: 'right';
  /** The columns with the highest number go first where the lines are too short; without one a column stays. */
  readonly drop?: number;
}

export interface Cell {
  readonly text: string;
  readonly style?: Style;
}

const GAP = 2;
const INDENT = 2;
/** A name is cut to no less than this. */
const LEAST = 8;

/** Lines of a table that is no wider than the terminal: columns are left out, then the first one is cut. */
export function tableLines(columns: readonly Column[], terminal: Terminal): readonly string[] {
  const paint = painter(terminal);
  const room = Math.max(terminal.width, NARROWEST) - INDENT;
  let kept = columns.filter(({ cells }) => cells.some(({ text }) => text !== ''));
  const widths = () =>
    kept.map(({ title, cells }) => Math.max(...[title, ...cells.map(({ text }) => text)].map(wide)));
  const needed = () => widths().reduce((sum, width) => sum + width + GAP, -GAP);
  while (needed() > room) {
    const drops = kept.map(({ drop }) => drop ?? 0);
    const last = Math.max(...drops);
    if (last === 0) break;
    const at = drops.lastIndexOf(last);
    kept = kept.filter((_, i) => i !== at);
  }
  const final = widths();
  const over = Math.max(0, needed() - room);
  final[0] = Math.max(LEAST, (final[0] ?? 0) - over);
  const line = (cells: readonly Cell[], style?: Style) => {
    const parts = cells.map(({ text, style: own }, i) => {
      const width = final[i] ?? 0;
      const shown = cut(text, width);
      const gap = ' '.repeat(Math.max(0, width - wide(shown)));
      const colour = own ?? style;
      const painted = colour === undefined || shown === '' ? shown : paint(colour, shown);
      return kept[i]?.align === 'right' ? gap + painted : painted + gap;
    });
    return `${' '.repeat(INDENT)}${parts.join(' '.repeat(GAP))}`.trimEnd();
  };
  const rows = Math.max(0, ...kept.map(({ cells }) => cells.length));
  const lines = [
    line(
      kept.map(({ title }) => ({ text: title })),
      'dim',
    ),
  ];
  for (let row = 0; row < rows; row++) lines.push(line(kept.map(({ cells }) => cells[row] ?? { text: '' })));
  return lines;
}

function wide(text: string): number {
  return [...text].length;
}

function cut(text: string, width: number): string {
  const characters = [...text];
  return characters.length <= width ? text : `${characters.slice(0, Math.max(1, width - 1)).join('')}…`;
}
