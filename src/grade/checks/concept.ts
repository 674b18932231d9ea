import { listOf } from '../../model/design.ts';
import type { ConceptCheck } from '../../schema/rubric.ts';
import type { GradeContext, Outcome } from '../context.ts';
import type { Gradable } from '../gradable.ts';
import type { Sentence } from '../prose.ts';

/** How much of its credit a sentence earns as structure that states a number of something declared. */
const FIRM_SHARE = 0.5;

/**
 * Looks for an idea in the sentences of named parts. Sentences that could stand in any design, that came
 * before, that a template left or that only string keywords together count for nothing, and it says which.
 */
export function checkConcept(check: ConceptCheck, context: GradeContext): Outcome {
  const concepts = listOf(check.concept).flatMap((id) => context.concepts.get(id) ?? []);
  const inParts = withinParts(listOf(check.in), context);
  const said = concepts.map((concept) => context.prose.statements.of(concept));
  const stating = context.prose.sentences.filter(
    (sentence) => said.some((sentences) => sentences.has(sentence)) && inParts(sentence),
  );
  const counted = stating.filter((sentence) => sentence.void === undefined);
  const want = check.want ?? 1;
  const discounted = stating.find((sentence) => sentence.void !== undefined);
  const first = listOf(check.in)[0] ?? '$';
  const lackAt = check.at === undefined ? placeOf(first, context) : [check.at];
  const titles = concepts.map((concept) => concept.title.toLowerCase()).join(' or ');
  const share = Math.min(1, counted.length / want);
  // A sentence that names one of the design's own things and a number can be held against the rest of it.
  const solid = context.subject.kind === 'design' ? counted.filter(({ firm }) => firm).length : 0;
  const firm = Math.min(1, solid / want) * FIRM_SHARE;
  return {
    kind: 'concept',
    structural: firm,
    text: share - firm,
    firm: solid,
    places: counted.slice(0, 3).map((sentence) => sentence.at),
    lackAt: counted.length >= want ? lackAt : (discounted?.at ?? lackAt),
    ...(counted.length >= want
      ? {}
      : {
          found:
            discounted === undefined ? `nothing said of ${titles}` : reason(discounted, context.subject.kind),
        }),
  };
}

/**
 * A JSONPath whose finds and all they hold are read. A part by its name stands for the whole document: people say
 * things in different places, and only a wish, among the requirements, is no answer unless it is asked for there.
 */
function withinParts(places: readonly string[], context: GradeContext): (sentence: Sentence) => boolean {
  const parts = new Set(places.filter((place) => !place.startsWith('$')));
  const found = places
    .filter((place) => place.startsWith('$'))
    .flatMap((place) => context.queries.find(place).map((item) => item.at));
  const anywhere = parts.size > 0 && context.subject.kind === 'design';
  return (sentence) =>
    (anywhere && partOf(sentence) !== 'requirements') ||
    parts.has(partOf(sentence)) ||
    found.some((at) => at.every((step, i) => sentence.at[i] === step));
}

/** A design's notes are parts of their own, by their names; a record's are one. */
function partOf({ part, at }: Sentence): string {
  return part === 'notes' && typeof at[1] === 'string' ? at[1] : part;
}

function placeOf(place: string, context: GradeContext): Outcome['lackAt'] {
  return place.startsWith('$') ? context.queries.placeOf(place) : [place];
}

function reason(sentence: Sentence, kind: Gradable['kind']): string {
  switch (sentence.void) {
    case 'template':
      return 'template text';
    case 'repeated':
      return 'said before in the same words';
    case 'keywords':
      return 'a list of keywords, not a statement';
    case 'instruction':
      return `speaks to the grader, not about the ${kind === 'record' ? 'decision' : kind}`;
    default:
      return kind === 'record'
        ? 'could stand in any record: name the option, the part or the number it is about'
        : 'could stand in any design: name the component, the data or the number it is about';
  }
}
