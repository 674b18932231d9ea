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
  if (pattern.endsWith('*')) return word.startsWith(pattern.slice(0, -1));
  if (word === pattern) return true;
  if (pattern.length < 3 || !word.startsWith(pattern.slice(0, -1))) return false;
  if (word.startsWith(pattern)) return /^(?:s|es|d|ed|ing|er|ers)$/.test(word.slice(pattern.length));
  const stem = pattern.slice(0, -1);
  const ending = word.slice(stem.length);
  return (
    (pattern.endsWith('e') && /^(?:ing|ed)$/.test(ending)) ||
    (pattern.endsWith('y') && /^(?:ies|ied)$/.test(ending))
  );
}

/** Where the words of `phrase` stand in `words` one after the other, from `from` on; -1 where they don't. */
export function phraseAt(words: readonly string[], phrase: readonly string[], from = 0): number {
  if (phrase.length === 0) return -1;
  for (let start = from; start + phrase.length <= words.length; start++) {
    if (phrase.every((pattern, i) => wordMatches(words[start + i] ?? '', pattern))) return start;
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
