import { applyEdits } from '../base/edit.ts';
import type { Edit, Finding } from '../base/finding.ts';

/** A text after some repairs. */
export interface Repaired {
  readonly text: string;
  /** How many findings were repaired. */
  readonly count: number;
}

/**
 * Applies the repairs of some findings, each whole or not at all. Of two that touch the same place the earlier one
 * is applied; the other gets its turn when the new text has been judged.
 *
 * @param lineEnding what ends a line of this text; repairs are written with `\n`
 */
export function repaired(text: string, findings: readonly Finding[], lineEnding: string): Repaired {
  const taken: Edit[] = [];
  let count = 0;
  for (const { fix } of findings) {
    if (fix === undefined || fix.length === 0) continue;
    const edits = fix.filter((edit) => !taken.some((other) => isSame(edit, other)));
    if (edits.some((edit) => taken.some((other) => overlaps(edit, other)))) continue;
    taken.push(...edits);
    count++;
  }
  const own = taken.map((edit) => ({ ...edit, text: edit.text.replace(/\r\n|\r|\n/g, lineEnding) }));
  return { text: applyEdits(text, own), count };
}

/** Two findings may ask for the very same edit. */
function isSame(a: Edit, b: Edit): boolean {
  return a.span.start === b.span.start && a.span.end === b.span.end && a.text === b.text;
}

/** Whether two edits touch: two insertions at one place do, since their order would be chance. */
function overlaps(a: Edit, b: Edit): boolean {
  return a.span.start <= b.span.end && b.span.start <= a.span.end;
}
