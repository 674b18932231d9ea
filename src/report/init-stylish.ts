import { inert, visible, visibleName } from './escape.ts';

/** What became of one file of a project that was set up. */
interface Step {
  readonly file: string;
  readonly status: 'written' | 'changed' | 'kept';
  readonly note?: string;
  readonly text: string;
}

const WORDS = { written: 'wrote', changed: 'changed', kept: 'kept' } as const;
const WOULD = { written: 'would write', changed: 'would change', kept: 'would keep' } as const;

/** A line for each file; when nothing was written, also what they would hold. */
export function initStylish(steps: readonly Step[], dryRun: boolean): string {
  const words = dryRun ? WOULD : WORDS;
  const width = Math.max(...Object.values(words).map((word) => word.length));
  const lines = steps.flatMap(({ file, status, note, text }) => {
    const said = note === undefined ? '' : `: ${note}`;
    const head = `${words[status].padEnd(width)}  ${visibleName(file)}${said}`;
    const long = status === 'kept' || text.split('\n').length > LONG;
    return dryRun && !long ? [head, ...indented(text), ''] : [head];
  });
  if (!dryRun) lines.push('', 'Next: `sdx new design` starts a design, `sdx lint` checks all there are.');
  return inert(`${lines.join('\n').trimEnd()}\n`);
}

/** Schemas are long, and are not read by people. */
const LONG = 200;

function indented(text: string): readonly string[] {
  return text
    .trimEnd()
    .split('\n')
    .map((line) => `    ${visible(line)}`.trimEnd());
}
