import { leadOf, leadOfMatches, phraseAt, phraseOf, startsAt, wordMatches } from '../base/words.ts';
import type { ConceptsDocument } from '../schema/concepts.ts';
import type { Sentence } from './prose.ts';

/** An idea that rubrics look for in prose. */
export interface Concept {
  readonly id: string;
  readonly title: string;
  readonly wordings: readonly (readonly string[])[];
  readonly also: readonly (readonly string[])[];
}

/** The concepts of a file by id. A rubric looks for some of them: their wordings are split into words when it does. */
export function readConcepts(document: ConceptsDocument): ReadonlyMap<string, Concept> {
  const concepts = new Map<string, Concept>();
  for (const [id, { title, wordings, also = [] }] of Object.entries(document.concepts)) {
    let words: Concept['wordings'] | undefined;
    let others: Concept['also'] | undefined;
    concepts.set(id, {
      id,
      title,
      get wordings() {
        words ??= wordings.map(phraseOf);
        return words;
      },
      get also() {
        others ??= also.map(phraseOf);
        return others;
      },
    });
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

/** Which sentences state a concept and do not deny it. Concepts have hundreds of wordings, so words are looked up. */
export class Statements {
  /** Where each word stands, under its first letters. */
  readonly #places = new Map<string, Map<string, Place[]>>();
  readonly #known = new Map<Concept, ReadonlySet<Sentence>>();

  constructor(sentences: readonly Sentence[]) {
    for (const sentence of sentences) {
      for (const [at, word] of sentence.words.entries()) {
        const lead = leadOf(word);
        let alike = this.#places.get(lead);
        if (alike === undefined) {
          alike = new Map();
          this.#places.set(lead, alike);
        }
        const known = alike.get(word);
        if (known === undefined) alike.set(word, [{ sentence, at }]);
        else known.push({ sentence, at });
      }
    }
  }

  /** The sentences that state a concept. */
  of(concept: Concept): ReadonlySet<Sentence> {
    let known = this.#known.get(concept);
    if (known === undefined) {
      known = this.#find(concept);
      this.#known.set(concept, known);
    }
    return known;
  }

  #find({ wordings, also }: Concept): ReadonlySet<Sentence> {
    const stating = new Set<Sentence>();
    for (const phrase of wordings) {
      const first = phrase[0] ?? '';
      const lead = leadOfMatches(first);
      const alike = lead === undefined ? this.#places.values() : [this.#places.get(lead) ?? NONE];
      for (const places of alike) {
        for (const [word, of] of places) if (wordMatches(word, first)) meet(phrase, of, stating);
      }
    }
    if (also.length === 0) return stating;
    return new Set([...stating].filter(({ words }) => also.some((phrase) => phraseAt(words, phrase) >= 0)));
  }
}

/** Adds the sentences that state a phrase whose first word stands at these places. */
function meet(phrase: readonly string[], places: readonly Place[], stating: Set<Sentence>): void {
  for (const { sentence, at } of places) {
    const { words } = sentence;
    if (startsAt(words, phrase, at) && !isDenied(words, at)) stating.add(sentence);
  }
}

const NONE: ReadonlyMap<string, readonly Place[]> = new Map();

interface Place {
  readonly sentence: Sentence;
  readonly at: number;
}

/** A phrase that itself starts with a negation (`never reused`) is what is looked for, and not denied by it. */
function isDenied(words: readonly string[], at: number): boolean {
  const before = words.slice(Math.max(0, at - REACH), at);
  return before.some(
    (word, i) => NEGATIONS.has(word) && before[i + 1] !== 'only' && before[i + 1] !== 'longer',
  );
}
