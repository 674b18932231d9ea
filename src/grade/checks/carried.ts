import type { CarriedCheck } from '../../schema/rubric.ts';
import type { Concept } from '../concepts.ts';
import type { GradeContext, Outcome } from '../context.ts';
import type { Sentence } from '../prose.ts';

/** How many different figures carry an idea in full, when the rubric does not say. */
const FIGURES = 2;

/** Figures of which none follows from another carry this share at most, and a tenth more with each that does. */
const ALONE = 0.4;
const PER_FOLLOWING = 0.1;

/** So many of the ideas that are not carried yet are named. */
const NAMED = 4;

/**
 * Counts ideas that are carried by figures of the design's own. What the problem gave, what a template left, what was
 * said before and what could stand in any design carries nothing; more figures than it takes carry an idea no further,
 * so that only something else worked out adds to it.
 */
export function checkCarried(check: CarriedCheck, context: GradeContext): Outcome {
  const enough = check.figures ?? FIGURES;
  const ideas = check.carried.flatMap((id) => context.concepts.get(id) ?? []);
  const counted = context.prose.sentences.flatMap((sentence) => {
    const figures = sentence.void === undefined ? ownFigures(sentence, context) : [];
    return figures.length === 0 ? [] : [{ sentence, figures }];
  });
  const { statements } = context.prose;
  const told = ideas.map((idea) => carriedBy(idea, statements.of(idea), counted, enough));
  const sum = told.reduce((total, { share }) => total + share, 0);
  const credit = Math.min(sum / check.want, 1, ALONE + PER_FOLLOWING * context.following);
  const lacking = told.filter(({ share }) => share < 1).map(({ idea }) => idea.title.toLowerCase());
  return {
    kind: 'carried',
    structural: credit,
    text: 0,
    places: told.flatMap(({ places }) => places).slice(0, 3),
    lackAt: check.at === undefined ? [] : [check.at],
    ...(credit >= 1 ? {} : { found: lackingText(lacking, told.length) }),
  };
}

interface Told {
  readonly idea: Concept;
  /** From 0 to 1. */
  readonly share: number;
  readonly places: readonly Sentence['at'][];
}

function carriedBy(
  idea: Concept,
  saying: ReadonlySet<Sentence>,
  counted: readonly { readonly sentence: Sentence; readonly figures: readonly number[] }[],
  enough: number,
): Told {
  const stating = counted.filter(({ sentence }) => saying.has(sentence));
  const figures = new Set(stating.flatMap((one) => one.figures));
  return {
    idea,
    share: Math.min(1, figures.size / enough),
    places: stating.slice(0, 1).map(({ sentence }) => sentence.at),
  };
}

/** The figures of a sentence that are not the problem's and not of a sum that does not come out. */
function ownFigures({ figures }: Sentence, { givens, prose }: GradeContext): readonly number[] {
  return figures.filter((figure) => !givens.has(figure) && !prose.mistaken.has(figure));
}

function lackingText(lacking: readonly string[], of: number): string {
  const more = lacking.length - NAMED;
  const names = lacking.slice(0, NAMED).join(', ');
  return `${of - lacking.length} of ${of} are; not yet: ${names}${more > 0 ? ` and ${more} more` : ''}`;
}
