import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

let collect: (() => void) | undefined;

/**
 * Collects all that is garbage, in some ten milliseconds. V8 lets it pile up as long as it finds room, so that a
 * process that takes many thousand grades one after the other would hold ever more, though no more of it is alive.
 */
export function collectGarbage(): void {
  collect ??= collector();
  collect();
}

/** V8's own function for it, which only a context has that is made while a flag says so. */
function collector(): () => void {
  setFlagsFromString('--expose-gc');
  const gc: unknown = runInNewContext('globalThis.gc');
  // Compiled code is kept for the flags that it was made with.
  setFlagsFromString('--no-expose-gc');
  return typeof gc === 'function' ? (gc as () => void) : () => {};
}
