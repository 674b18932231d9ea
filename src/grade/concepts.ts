import { phraseAt, phraseOf } from '../base/words.ts';
import type { ConceptsDocument } from '../schema/concepts.ts';
import type { Sentence } from './prose.ts';

/** An idea that rubrics look for in prose. */
export interface Concept {
  readonly id: string;
  readonly title: string;
  readonly wordings: readonly (readonly string[])[];
  readonly also: readonly (readonly string[])[];
}

/** The concepts of a file by id, their wordings split into words once. */
export function readConcepts(document: ConceptsDocument): ReadonlyMap<string, Concept> {
  const concepts = new Map<string, Concept>();
  for (const [id, { title, wordings, also }] of Object.entries(document.concepts)) {
    concepts.set(id, { id, title, wordings: wordings.map(phraseOf), also: (also ?? []).map(phraseOf) });
  }
  return concepts;
}

/** Words that turn the phrase after them into its opposite, or into something still to come. */
// biome-ignore format: a list to look things up in
const NEGATIONS: ReadonlySet<string> = new Set([
  'no', 'not', 'never', 'without', 'neither', 'nor', 'lacks', 'lack', 'lacking', 'skip', 'skips', 'skipped', 'ignore',
  'ignores', 'ignored', 'unnecessary', 'cannot', 'avoid', 'missing', 'forgot', 't',
]);

/** How far before a phrase a negation still speaks of it: `not yet any cache invalidation`. */
const REACH = 3;

/** Whether a sentence states the concept and does not deny it. */
export function states(sentence: Sentence, concept: Concept): boolean {
  if (!concept.wordings.some((phrase) => said(sentence.words, phrase))) return false;
  return concept.also.length === 0 || concept.also.some((phrase) => phraseAt(sentence.words, phrase) >= 0);
}

/** A phrase that itself starts with a negation (`never reused`) is what is looked for, and not denied by it. */
function said(words: readonly string[], phrase: readonly string[]): boolean {
  for (let at = phraseAt(words, phrase); at >= 0; at = phraseAt(words, phrase, at + 1)) {
    const before = words.slice(Math.max(0, at - REACH), at);
    const denied = before.some(
      (word, i) => NEGATIONS.has(word) && before[i + 1] !== 'only' && before[i + 1] !== 'longer',
    );
    if (!denied) return true;
  }
  return false;
}
