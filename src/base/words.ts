/**
 * A name or a sentence as lower-case words: `newUrls`, `new-urls` and `New URLs` are all `new`, `urls`.
 * A run of capitals is one word, digits stay with the letters before them.
 */
export function wordsOf(text: string): readonly string[] {
  return text
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

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
  for (let start = from; start + phrase.length <= words.length; start++) {
    let length = 0;
    while (length < phrase.length && wordMatches(words[start + length] ?? '', phrase[length] ?? '')) length++;
    if (length === phrase.length) return start;
  }
  return -1;
}

/** The words of a phrase in a rubric, where a trailing `*` is kept. */
export function phraseOf(text: string): readonly string[] {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{N}*]+/u)
    .filter((word) => word !== '' && word !== '*');
}
