/** How often and for how long smaller inputs may be tried: one that ends the process costs a new one. */
const TRIES = 400;
const PATIENCE_MS = 60_000;

/**
 * A smaller input that still fails: parts are taken out as long as it does - halves first, then smaller pieces, of
 * lines and then of characters (A. Zeller and R. Hildebrandt, Simplifying and isolating failure-inducing input, 2002).
 */
export async function minimise(
  bytes: Uint8Array,
  fails: (bytes: Uint8Array) => Promise<boolean>,
): Promise<Uint8Array> {
  let left = TRIES;
  const end = Date.now() + PATIENCE_MS;
  const attempt = async (parts: readonly string[]): Promise<boolean> =>
    left-- > 0 && Date.now() < end && (await fails(Buffer.from(parts.join(''), 'latin1')));
  const text = Buffer.from(bytes).toString('latin1');
  const lines = await fewest(text.split(/(?<=\n)/), attempt);
  const characters = await fewest([...lines.join('')], attempt);
  return Buffer.from(characters.join(''), 'latin1');
}

async function fewest(
  all: readonly string[],
  fails: (parts: readonly string[]) => Promise<boolean>,
): Promise<readonly string[]> {
  let parts = all;
  for (let size = Math.ceil(parts.length / 2); size >= 1; ) {
    let shrunk = false;
    for (let from = 0; from < parts.length; from += size) {
      const rest = [...parts.slice(0, from), ...parts.slice(from + size)];
      if (rest.length === 0 || !(await fails(rest))) continue;
      parts = rest;
      shrunk = true;
      from -= size;
    }
    if (!shrunk || size > 1) size = size === 1 ? 0 : Math.ceil(size / 2);
  }
  return parts;
}
