const NUMBER = String.raw`[~≈<>≤≥]?\s?\d[\d.,_]{0,30}(?:\s?(?:–|-|\.\.)\s?\d[\d.,_]{0,30})?`;
const SCALE = String.raw`(?:\s?(?:k|M|bn|thousand|million|billion)(?![A-Za-z]))?`;
const PER = String.raw`(?:\s?\/\s?[A-Za-z]{1,20}|\s(?:an?|per)\s(?:second|minute|hour|day|week|month|year))`;
const UNIT = String.raw`(?:\s?%|\s?[A-Za-zµ]{1,20}${PER}?|${PER})`;

/** An amount with its unit at the beginning of a text, and what is written behind it. */
const AMOUNT = new RegExp(String.raw`^\s*(${NUMBER}${SCALE}${UNIT})(?=\s?[,;:(]|\s)(.{1,500})$`, 's');
/** The same without one, before what was counted: "57.6k unpaid ones". */
const COUNTED = new RegExp(String.raw`^\s*(${NUMBER}${SCALE})\s(?=[a-z]{2})([^\d*/+^=]{1,500})$`, 's');

/** A count that a comma ends: "4, needs 3". */
const COUNT = /^\s*(\d{1,9}),\s+\p{L}/u;

/** Words behind an amount that change how much it is. */
const CHANGES =
  /^\s+(?:of|per|x|times|plus|minus|less|more|and|or|each|every|an?|k|M|bn|million|thousand|billion)\b/i;

/** Fields that are one replica's, and answers, which are of whatever their sum is: "20k rows/s a shard", "139 MB on each node". */
const OF_ONE: ReadonlySet<string> = new Set(['capacity', 'concurrency', 'memory', 'is']);
const ONE_EACH =
  /^\s+(?:each|apiece|(?:on|for|in|at)\s+(?:each|every|all|both|any)|(?:an?|per)\s+(?!(?:s|sec|second|min|minute|h|hour|day|week|month|year)\b)[a-z-]{2,20})\b/i;

/** How long something is kept: "90 days here, then ten years in the archive" is not 90 days. */
const LASTING: ReadonlySet<string> = new Set(['retention', 'ttl']);

/**
 * The amount at the beginning of a text that goes on in words, as people write beside it what it is about: "200 ms at the median".
 * Undefined where the words may change the amount, or hold another one that is as good.
 *
 * @param field the last key of the place: an objective is a share of whatever its words say
 */
export function amountBeforeWords(text: string, field: string): string | undefined {
  if (field === 'replicas' || field === 'count') {
    const count = COUNT.exec(text)?.[1];
    if (count !== undefined) return count;
  }
  const [, amount, rest = ''] = AMOUNT.exec(text) ?? [];
  if (amount === undefined) return undefined;
  if (field === 'objective') return amount.endsWith('%') ? amount : undefined;
  if (LASTING.has(field)) return /^\s?\([^()]*\)$/.test(rest) ? amount : undefined;
  if (OF_ONE.has(field) && ONE_EACH.test(rest)) return amount;
  if (/^\s?(?:;|[,:(]\s*[^\d\s])/.test(rest)) return amount;
  const [clause = ''] = rest.split(/[,;:(]/, 1);
  return CHANGES.test(rest) || clause.trim() === '' || /\d|[*/+^=]/.test(clause) ? undefined : amount;
}

/** The number of an answer that says in words what was counted. */
export function countBeforeWords(text: string): string | undefined {
  return COUNTED.exec(text)?.[1];
}

/**
 * Whether a text that is no quantity was not meant to be one: a sentence, which begins with a word and works nothing out, or
 * what bounds a time in words.
 */
export function isSentence(text: string, field: string): boolean {
  if (
    LASTING.has(field) &&
    (AMOUNT.test(text) || /^\s*(?:until|while|as long as|for ever|never)\s/.test(text))
  )
    return true;
  const words = text.match(/\p{L}{2,}/gu) ?? [];
  return /^\s*\p{L}{2,}\s/u.test(text) && words.length >= 4 && !/[*^=]|\s[/+-]\s/.test(text);
}
