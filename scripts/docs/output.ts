/** A line that stands for all those between what is before and what is behind it. */
const LEFT_OUT = '…';

/** What differs from run to run, or from one version to the next, and says nothing about the page. */
const PASSING: readonly (readonly [pattern: RegExp, replacement: string])[] = [
  [/\b\d+:\d\d(?= of \d+:\d\d)/g, '0:00'],
  [/\b(sdx[ /])\d+\.\d+\.\d+\b/g, '$10.0.0'],
  [/\b(rubric [a-z_-]+ )[0-9a-f]{8,64}\b/g, '$10'],
  [/\b[0-9a-f]{40,64}\b/g, '0'],
];

export function normalised(text: string): string {
  return PASSING.reduce(
    (rest, [pattern, replacement]) => rest.replaceAll(pattern, replacement),
    trimmed(text),
  );
}

const trimmed = (text: string): string => text.replaceAll(/[ \t]+$/gm, '').trimEnd();

/** Whether a page shows what a run gave; a line `…` stands for any number of lines. */
export function shows(expected: string, actual: string): boolean {
  return normalised(expected) === normalised(abridged(expected, actual));
}

/** The output as a page would show it: where it left lines out in the middle, they are left out again. */
export function abridged(before: string, actual: string): string {
  const [old, lines] = [trimmed(before).split('\n'), trimmed(actual).split('\n')];
  const gap = old.findIndex((line) => line.trim() === LEFT_OUT);
  if (gap < 0 || lines.length < old.length) return lines.join('\n');
  const tail = old.length - gap - 1;
  return [...lines.slice(0, gap), LEFT_OUT, ...lines.slice(lines.length - tail)].join('\n');
}
