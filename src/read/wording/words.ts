/**
 * What people call the parts and fields of a design is data: `headings`, `keys` and `values` beside this file.
 * To teach sdx a new wording, add it there; the first place that has it wins. Everything is compared by `squash`,
 * so a field's own name in any spelling ("Gives up", `gives_up`) needs no entry.
 *
 * @returns letters and digits only, lower case: `Trade-offs:` and `tradeoffs` are the same words
 */
export function squash(words: string): string {
  return words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Wordings as they are written there: one text for each meaning, `|` between them. */
export function wordings(
  lists: Readonly<Record<string, string>>,
): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(Object.entries(lists).map(([meaning, list]) => [meaning, words(list)]));
}

export function words(list: string): readonly string[] {
  return list.split(/\s*\|\s*/);
}
