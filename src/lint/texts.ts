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
    all = [...below(design.document, [])];
    known.set(design, all);
  }
  return all;
}

function* below(value: unknown, at: Path): Generator<LocatedText> {
  if (typeof value === 'string') yield { at, text: value };
  else if (Array.isArray(value))
    for (const [index, item] of value.entries()) yield* below(item, [...at, index]);
  else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) yield* below(inner, [...at, key]);
  }
}
