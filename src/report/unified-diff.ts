import { createTwoFilesPatch } from 'diff';

/** One file before and after a change. */
export interface ChangedText {
  /** Relative to where sdx was started. */
  readonly name: string;
  readonly before: string;
  readonly after: string;
}

/** Changes as `git apply` and `patch -p1` take them; nothing for none. */
export function unifiedDiff(changes: readonly ChangedText[]): string {
  return changes
    .map(({ name, before, after }) => {
      const patch = createTwoFilesPatch(`a/${name}`, `b/${name}`, before, after, undefined, undefined, {
        context: 3,
      });
      // The library puts a ruler above each file, which only its own older versions looked for.
      return patch.replace(/^=+\n/, '');
    })
    .join('');
}
