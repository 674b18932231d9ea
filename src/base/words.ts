/**
 * A name or a sentence as lower-case words: `newUrls`, `new-urls` and `New URLs` are all `new`, `urls`.
 * A run of capitals is one word, digits stay with the letters before them.
 */
export function wordsOf(text: string): readonly string[] {
  return text
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(PLAIN.test(text) ? /[^a-z0-9]+/ : /[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

/** Text whose letters and digits are ASCII: most is, and making ready to tell all letters there are costs much. */
const PLAIN = /^[\s!-~]*$/;

/**
 * Whether `word` is `pattern` or an inflection of it. A pattern that ends in `*` matches every word that starts
 * so; else the plural and the endings of regular verbs count, so that `redirect` matches `redirects`.
 */
export function wordMatches(word: string, pattern: string): boolean {
  // Nearly every pair differs in its first letter, and there are millions of pairs in a folder of designs.
  if (word.charCodeAt(0) !== pattern.charCodeAt(0)) return false;
  if (pattern.endsWith('*')) return word.startsWith(pattern.slice(0, -1));
  if (word === pattern) return true;
  if (pattern.length < 3) return false;
  if (word.startsWith(pattern)) return ENDINGS.has(word.slice(pattern.length));
  const stem = pattern.slice(0, -1);
  if (!word.startsWith(stem)) return false;
  const ending = word.slice(stem.length);
  if (pattern.endsWith('e')) return ending === 'ing' || ending === 'ed';
  return pattern.endsWith('y') && (ending === 'ies' || ending === 'ied');
}

/** How a word is inflected or made into who does it. */
const ENDINGS: ReadonlySet<string> = new Set(['s', 'es', 'd', 'ed', 'ing', 'er', 'ers']);

/** Where the words of `phrase` stand in `words` one after the other, from `from` on; -1 where they don't. */
export function phraseAt(words: readonly string[], phrase: readonly string[], from = 0): number {
  if (phrase.length === 0) return -1;
  for (let start = from; start + phrase.length <= words.length; start++)
    if (startsAt(words, phrase, start)) return start;
  return -1;
}

/** Whether the words of `phrase` stand in `words` from `at` on. A phrase without words stands nowhere. */
export function startsAt(words: readonly string[], phrase: readonly string[], at: number): boolean {
  if (at + phrase.length > words.length) return false;
  let length = 0;
  while (length < phrase.length && wordMatches(words[at + length] ?? '', phrase[length] ?? '')) length++;
  return length === phrase.length && length > 0;
}

/** The words of a phrase in a rubric, where a trailing `*` is kept. */
export function phraseOf(text: string): readonly string[] {
  return text
    .toLowerCase()
    .split(PLAIN.test(text) ? /[^a-z0-9*]+/ : /[^\p{L}\p{N}*]+/u)
    .filter((word) => word !== '' && word !== '*');
}

/** So many letters tell where to look: few words of a text have them in common. */
const LEAD = 2;

/** The first letters of a word, under which it is kept to be looked up. */
export const leadOf = (word: string): string => word.slice(0, LEAD);

/** The lead that every word has which `wordMatches` the pattern; undefined for a pattern that tells too little. */
export function leadOfMatches(pattern: string): string | undefined {
  // An inflection may lack the last letter.
  const common = pattern.endsWith('*') || pattern.length > LEAD ? pattern.slice(0, -1) : pattern;
  return common.length < LEAD ? undefined : leadOf(common);
}

/** Phrases that are looked for in many texts: each word of a text is compared with those only that may begin there. */
export class Phrases {
  readonly #byLead = new Map<string, (readonly string[])[]>();
  readonly #anywhere: (readonly string[])[] = [];

  constructor(phrases: Iterable<readonly string[]>) {
    for (const phrase of phrases) {
      const lead = leadOfMatches(phrase[0] ?? '');
      const known = lead === undefined ? this.#anywhere : this.#byLead.get(lead);
      if (known !== undefined) known.push(phrase);
      else if (lead !== undefined) this.#byLead.set(lead, [phrase]);
    }
  }

  /** Those that stand in the words, at each place where they do. */
  *in(words: readonly string[]): Generator<readonly string[]> {
    for (const [at, word] of words.entries()) {
      for (const phrase of this.#byLead.get(leadOf(word)) ?? [])
        if (startsAt(words, phrase, at)) yield phrase;
      for (const phrase of this.#anywhere) if (startsAt(words, phrase, at)) yield phrase;
    }
  }

  /** Whether one of them stands in the words. */
  areIn(words: readonly string[]): boolean {
    for (let at = 0; at < words.length; at++) {
      const some = this.#byLead.get(leadOf(words[at] ?? ''));
      if (some?.some((phrase) => startsAt(words, phrase, at))) return true;
    }
    return this.#anywhere.some((phrase) => phraseAt(words, phrase) >= 0);
  }
}
