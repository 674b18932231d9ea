import type { FieldRole, Relation, SectionRole, StatusKind } from '../model/adr.ts';
import { FIELD_KEYS, RELATION_WORDS, SECTION_HEADINGS, STATUS_FILLERS, STATUS_WORDS } from './vocabulary.ts';

/** A phrase of a vocabulary found in a text; offsets are within that text. */
export interface Match<T> {
  readonly value: T;
  readonly start: number;
  readonly end: number;
}

/**
 * A vocabulary that can be asked what a text begins with. Phrases are grouped by their first character and
 * tried longest first, so a look-up costs a few comparisons whatever the size of the table.
 */
export class Phrases<T> {
  readonly #byFirst = new Map<string, { phrase: string; value: T }[]>();
  readonly #exact = new Map<string, T>();

  constructor(table: Readonly<Partial<Record<string, readonly string[]>>>, read: (key: string) => T) {
    for (const [key, phrases] of Object.entries(table)) {
      for (const phrase of phrases ?? []) {
        if (this.#exact.has(phrase)) continue;
        this.#exact.set(phrase, read(key));
        const first = phrase.charAt(0);
        const group = this.#byFirst.get(first);
        if (group === undefined) this.#byFirst.set(first, [{ phrase, value: read(key) }]);
        else group.push({ phrase, value: read(key) });
      }
    }
    for (const group of this.#byFirst.values()) group.sort((a, b) => b.phrase.length - a.phrase.length);
  }

  /** The value of exactly this phrase (lower case). */
  get(phrase: string): T | undefined {
    return this.#exact.get(phrase);
  }

  /** The longest phrase that `lower` has at `at`, ending where a word ends. */
  at(lower: string, at: number): Match<T> | undefined {
    for (const { phrase, value } of this.#byFirst.get(lower.charAt(at)) ?? []) {
      if (!lower.startsWith(phrase, at)) continue;
      const end = at + phrase.length;
      if (endsWord(phrase, lower.codePointAt(end))) return { value, start: at, end };
    }
    return undefined;
  }

  /** The first place where a word begins one of the phrases. */
  find(lower: string, from = 0): Match<T> | undefined {
    let inWord = isLetter(lower.charCodeAt(from - 1));
    for (let i = from; i < lower.length; i++) {
      if (!inWord) {
        const match = this.at(lower, i);
        if (match !== undefined) return match;
      }
      inWord = isLetter(lower.charCodeAt(i));
    }
    return undefined;
  }
}

/** Scripts without blanks between words have no word ends to wait for. */
function endsWord(phrase: string, next: number | undefined): boolean {
  if (next === undefined) return true;
  const last = phrase.charCodeAt(phrase.length - 1);
  if (last >= 0x2e80) return true;
  const text = String.fromCodePoint(next);
  return !/[\p{L}\p{N}_]/u.test(text) || !/[\p{L}\p{N}]/u.test(phrase.slice(-1));
}

function isLetter(code: number): boolean {
  // Latin and its accents: the scripts written with blanks that the vocabulary holds.
  return (
    (code >= 97 && code <= 122) ||
    (code >= 48 && code <= 57) ||
    (code >= 0xdf && code <= 0x24f) ||
    code === 95
  );
}

/** Lower case that never changes the length, so offsets stay true ('İ' would become two characters). */
export function lowerCase(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  let result = '';
  for (const unit of text) {
    const small = unit.toLowerCase();
    result += small.length === unit.length ? small : unit;
  }
  return result;
}

export const statusPhrases = new Phrases<StatusKind>(STATUS_WORDS, (key) => key as StatusKind);
export const relationPhrases = new Phrases<Relation>(RELATION_WORDS, (key) => key as Relation);
const fieldPhrases = new Phrases<FieldRole>({ ...FIELD_KEYS, ...RELATION_WORDS }, (key) => key as FieldRole);
const sectionPhrases = new Phrases<SectionRole>(sectionTable(), (key) => key as SectionRole);
export const statusFillers = new Phrases<true>({ filler: STATUS_FILLERS }, () => true);

/** Of two roles that share a word, the one that a heading more often means comes first. */
function sectionTable(): Partial<Record<SectionRole, readonly string[]>> {
  const { status, decision, consequences, ...rest } = SECTION_HEADINGS;
  return { status, decision, consequences, ...rest };
}

/** What a header's key speaks of. */
export function fieldRole(key: string): FieldRole | undefined {
  const plain = lowerCase(key).trim();
  return fieldPhrases.get(plain) ?? fieldPhrases.get(plain.replace(/[-_]/g, ' '));
}

/**
 * What a section is, by its heading: the whole heading, or its beginning where a phrase is followed by
 * something that only adds ("Decision Outcome: use Redis", "Consequences (expected)").
 */
export function sectionRole(heading: string): SectionRole | undefined {
  const plain = lowerCase(heading)
    .replace(/^[\s\d.)#*_:-]{1,20}/, '')
    .replace(/[*_`]/g, '')
    .replace(/^[^\p{L}]{1,8}/u, '')
    .replace(/[\s:.!?]{1,10}$/, '');
  const exact = sectionPhrases.get(plain);
  if (exact !== undefined) return exact;
  const start = sectionPhrases.at(plain, 0);
  if (
    start !== undefined &&
    /^\s{0,4}([:(–—/,[]|-\s|and\s|&\s|for\s|of\s|to\s)/.test(plain.slice(start.end, start.end + 12))
  ) {
    return start.value;
  }
  const bare = plain.replace(/^(the|our|proposed|possible|final|initial|current|key|main)\s/, '');
  return sectionPhrases.get(bare);
}
