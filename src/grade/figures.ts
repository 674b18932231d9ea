import { phraseAt, phraseOf, wordsOf } from '../base/words.ts';
import type { Path } from '../model/path.ts';
import { compute } from '../quantity/evaluate.ts';
import type { Quantity } from '../quantity/quantity.ts';
import type { Binding } from '../schema/rubric.ts';
import { isWordHeap } from './prose.ts';

/** A quantity stated in a sentence: "a TTL of 30 s" states one. */
export interface Figure {
  readonly at: Path;
  /** As written. */
  readonly text: string;
  readonly quantity: Quantity;
  /** The sentence's words, and how many stand before the figure. */
  readonly words: readonly string[];
  readonly place: number;
}

/** A number and what is counted: `30 s`, `30-second`, `800ms`, `~2,000 req/s`, `95 %`. */
const STATED =
  /(?<![\p{L}\p{N}.,/-])~?(\d{1,12}(?:[.,]\d{1,9}){0,4})[ \u00a0-]?(%|[a-zµμ]{1,12}(?:\/[a-z]{1,8})?)/giu;

/** Every quantity that the sentences of a document state, in its order. */
export function figuresOf(document: object): readonly Figure[] {
  return [...sentences(document, [])].flatMap(({ text, at }) => {
    if (!/\d/.test(text)) return [];
    const words = wordsOf(text);
    // Numbers strewn among keywords state nothing.
    if (isWordHeap(words)) return [];
    return [...text.matchAll(STATED)].flatMap((match): Figure[] => {
      const result = compute(`${match[1]} ${match[2]}`, { plainCounts: true });
      if (!result.ok) return [];
      const place = wordsOf(text.slice(0, match.index)).length;
      return [{ at, text: match[0], quantity: result.value.quantity, words, place }];
    });
  });
}

/** How far from a binding's word a figure may stand and still be meant by it. */
const REACH = 8;

/**
 * The figure that a binding means: of its unit, and nearest to the strongest of its words that has one near.
 * Of several as near the one written first.
 */
export function figureFor({ words = [], unit }: Binding, figures: readonly Figure[]): Figure | undefined {
  const like = unit === undefined ? undefined : compute(`1 ${unit}`, {});
  const fitting = figures.filter(
    ({ quantity }) => like?.ok !== true || quantity.dimension === like.value.quantity.dimension,
  );
  for (const word of words) {
    const phrase = phraseOf(word);
    const near = fitting
      .map((figure) => ({ figure, distance: distanceTo(phrase, figure) }))
      .filter(({ distance }) => distance <= REACH)
      .sort((a, b) => a.distance - b.distance);
    if (near[0] !== undefined) return near[0].figure;
  }
  return undefined;
}

function distanceTo(phrase: readonly string[], { words, place }: Figure): number {
  let nearest = Number.POSITIVE_INFINITY;
  for (let at = phraseAt(words, phrase); at >= 0; at = phraseAt(words, phrase, at + 1)) {
    const distance = at < place ? place - (at + phrase.length) : at - place - 1;
    nearest = Math.min(nearest, distance);
  }
  return nearest;
}

function* sentences(value: unknown, at: Path): Generator<{ readonly text: string; readonly at: Path }> {
  if (typeof value === 'string') yield { text: value, at };
  else if (Array.isArray(value)) for (const [i, item] of value.entries()) yield* sentences(item, [...at, i]);
  else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) yield* sentences(item, [...at, key]);
  }
}
