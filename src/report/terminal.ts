import { styleText } from 'node:util';

/** What text is shown on: how wide it is, and whether it takes colour. */
export interface Terminal {
  /** Columns; lines are wrapped to it, down to a floor below which nothing can be read. */
  readonly width: number;
  readonly colour: boolean;
}

export type Style = Parameters<typeof styleText>[0];

/** The narrowest width that lines are wrapped to. */
export const NARROWEST = 30;

/** A function that colours text where the terminal takes colour, and else leaves it alone. */
export function painter({ colour }: Terminal): (style: Style, text: string) => string {
  return colour ? (style, text) => styleText(style, text, { validateStream: false }) : (_, text) => text;
}

/**
 * Breaks text at spaces into lines of at most `width` characters, the first indented by `first` and the others
 * by `rest` spaces. A word longer than a line stands on its own.
 */
export function wrap(text: string, width: number, first = 0, rest = first): readonly string[] {
  const lines: string[] = [];
  let line = ' '.repeat(first);
  let empty = true;
  for (const word of text.split(/\s+/).filter((part) => part !== '')) {
    if (!empty && line.length + 1 + word.length > Math.max(width, NARROWEST)) {
      lines.push(line);
      line = ' '.repeat(rest) + word;
    } else {
      line += empty ? word : ` ${word}`;
    }
    empty = false;
  }
  lines.push(line);
  return lines;
}

/** A bar of `cells` characters for a share from 0 to 1; full only when the share is. */
export function bar(share: number, cells: number): string {
  const filled = share >= 1 ? cells : Math.min(cells - 1, Math.round(share * cells));
  return '█'.repeat(Math.max(0, filled)) + '░'.repeat(cells - Math.max(0, filled));
}
