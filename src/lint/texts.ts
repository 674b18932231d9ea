import type { Design } from '../model/design.ts';
import type { Path } from '../model/path.ts';

/** A string of the design and where it stands. */
export interface LocatedText {
  readonly at: Path;
  readonly text: string;
}

const known = new WeakMap<Design, readonly LocatedText[]>();

/** Every string in the design, in the order written. Several rules go through them, so they are listed once. */
export function texts(design: Design): readonly LocatedText[] {
  let all = known.get(design);
  if (all === undefined) {
    const found: LocatedText[] = [];
    collect(design.document, [], found);
    all = found;
    known.set(design, all);
  }
  return all;
}

function collect(value: unknown, at: Path, found: LocatedText[]): void {
  if (typeof value === 'string') found.push({ at, text: value });
  else if (Array.isArray(value))
    for (const [index, item] of value.entries()) collect(item, [...at, index], found);
  else if (typeof value === 'object' && value !== null)
    for (const [key, inner] of Object.entries(value)) collect(inner, [...at, key], found);
}
