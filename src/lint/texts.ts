import type { Design } from '../model/design.ts';
import type { Path } from '../model/path.ts';

/** A string of the design and where it stands. */
export interface LocatedText {
  readonly at: Path;
  readonly text: string;
}

/** Every string in the design that is long enough to be a sentence or stands for one, in the order written. */
export function* texts(design: Design): Generator<LocatedText> {
  yield* below(design.document, []);
}

function* below(value: unknown, at: Path): Generator<LocatedText> {
  if (typeof value === 'string') yield { at, text: value };
  else if (Array.isArray(value))
    for (const [index, item] of value.entries()) yield* below(item, [...at, index]);
  else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) yield* below(inner, [...at, key]);
  }
}
