import type { Span } from '../base/span.ts';
import type { FieldForm, LinkTarget, RecordLink, Relation, TextLink } from '../model/adr.ts';
import { parseName } from './naming.ts';
import { isPartial } from './status.ts';
import { lowerCase, relationPhrases } from './wording.ts';

/** "Amended on 2024-05-01 by", "Superseded in part by": the verb and its `by` stand apart. */
const PASSIVE: Readonly<Record<string, Relation>> = {
  superseded: 'superseded-by',
  superceded: 'superseded-by',
  replaced: 'superseded-by',
  withdrawn: 'superseded-by',
  reversed: 'superseded-by',
  amended: 'amended-by',
  updated: 'amended-by',
  revised: 'amended-by',
  clarified: 'clarified-by',
  extended: 'extended-by',
  refined: 'extended-by',
};

interface Said {
  readonly relation: Relation;
  readonly start: number;
  readonly end: number;
}

/** How far behind its wording a target may stand, and how near it must be to mean the whole record. */
const REACH = 80;
const NEAR = 24;

/**
 * What a piece of text says about other records: each relation's wording with the targets that follow it in
 * the same sentence. `bare` lets plain numbers be targets ("Supersedes 3 and 4"), which only a header may.
 */
export function relationsIn(
  text: string,
  span: Span,
  form: FieldForm,
  references: readonly TextLink[],
  bare: boolean,
): readonly RecordLink[] {
  const piece = text.slice(span.start, span.end);
  const lower = withoutStops(lowerCase(piece), span.start, references);
  const links: RecordLink[] = [];
  for (const [said, stop] of sayings(lower)) {
    const targets = targetsIn(piece, said.end, stop, span.start, references, bare);
    let edge = said.end;
    for (const target of targets) {
      const gap = target.start - edge;
      if (gap > REACH) break;
      const first = edge === said.end;
      const partial =
        isPartial(lower, said.end) ||
        isPartial(lower, said.start) ||
        isPartial(lower, said.start + firstWord(lower, said)) ||
        (first && gap > NEAR);
      links.push({
        relation: said.relation,
        wording: piece.slice(said.start, said.end),
        form,
        partial: partial || (links.at(-1)?.partial === true && !first),
        target: target.target,
        span: { start: span.start + target.start, end: span.start + target.end },
      });
      edge = target.end;
    }
  }
  return links;
}

/** The point in "[8. Use Redis](0008-use-redis.md)" ends no sentence: marks inside links as blanks, equal length. */
function withoutStops(lower: string, offset: number, references: readonly TextLink[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { span } of references) {
    const [start, end] = [Math.max(at, span.start - offset), Math.min(lower.length, span.end - offset)];
    if (end <= start) continue;
    parts.push(lower.slice(at, start), lower.slice(start, end).replace(/[.;。]/g, ' '));
    at = end;
  }
  return parts.join('') + lower.slice(at);
}

/** "Superseded in part by": what limits the relation stands between its verb and its `by`. */
function firstWord(lower: string, said: Said): number {
  const blank = lower.slice(said.start, said.end).indexOf(' ');
  return blank < 0 ? said.end - said.start : blank;
}

/** Each relation's wording with the place up to which its targets may stand: the sentence's end or the next wording. */
function sayings(lower: string): readonly (readonly [Said, number])[] {
  const found: Said[] = [];
  for (let at = 0; at < lower.length && found.length < 200; ) {
    const next = nextSaying(lower, at);
    if (next === undefined) break;
    found.push(next);
    at = Math.max(next.end, at + 1);
  }
  return found.map((said, i) => {
    const next = found[i + 1]?.start ?? lower.length;
    return [said, Math.min(next, sentenceEnd(lower, said.end))] as const;
  });
}

function nextSaying(lower: string, from: number): Said | undefined {
  const plain = relationPhrases.find(lower, from);
  const limit = plain?.start ?? lower.length;
  const passive =
    /(?<![\p{L}\p{N}])(superseded|superceded|replaced|withdrawn|reversed|amended|updated|revised|clarified|extended|refined) /gu;
  passive.lastIndex = from;
  for (let match = passive.exec(lower); match !== null && match.index <= limit; match = passive.exec(lower)) {
    const after = match.index + match[0].length;
    const by = lower.slice(after, after + 60).search(/(?:^|\s)(?:by|in) (?=\[|m?adr|\d|#)/);
    const sentence = sentenceEnd(lower, after);
    if (by < 0 || after + by > sentence) continue;
    const end = after + by + 3 + (lower[after + by] === ' ' ? 1 : 0);
    return { relation: PASSIVE[match[1] ?? ''] ?? 'other', start: match.index, end };
  }
  return plain === undefined ? undefined : { relation: plain.value, start: plain.start, end: plain.end };
}

/** A full stop, semicolon or blank line; not the point in "0.33.0" or "No. 5". */
function sentenceEnd(lower: string, from: number): number {
  for (let i = from; i < lower.length; i++) {
    const char = lower[i];
    if (char === ';' || char === '。') return i;
    if (char === '.' && /\s/.test(lower[i + 1] ?? ' ') && !lower.startsWith('no', i - 2)) return i;
    if (char === '\n' && /^\s{0,80}\n/.test(lower.slice(i + 1, i + 90))) return i;
  }
  return lower.length;
}

interface PlacedTarget {
  readonly target: LinkTarget;
  readonly start: number;
  readonly end: number;
}

function targetsIn(
  piece: string,
  from: number,
  to: number,
  offset: number,
  references: readonly TextLink[],
  bare: boolean,
): readonly PlacedTarget[] {
  const found: PlacedTarget[] = [];
  for (const reference of references) {
    const start = reference.span.start - offset;
    if (start < from || start >= to) continue;
    found.push({ target: linkTarget(reference), start, end: reference.span.end - offset });
  }
  const inside = (at: number): boolean => found.some((t) => at >= t.start && at < t.end);
  const text = piece.slice(from, Math.min(to, from + 1000));
  for (const match of text.matchAll(NAMED)) {
    const digits = match[1] ?? '';
    const end = from + match.index + match[0].length;
    if (!inside(from + match.index)) found.push(numbered(match[0], digits, from + match.index, end, offset));
  }
  // A list may begin with plain numbers and go on with ids: `[0007, ADR-0009]`.
  if (bare) found.push(...bareNumbers(text, from, offset).filter(({ start }) => !inside(start)));
  return found.sort((a, b) => a.start - b.start);
}

/** `ADR-0012`, `MADR 77`, `ODH-ADR-Operator-0012`, `adr #7`. */
const NAMED =
  /(?<![\p{L}\p{N}])(?:[A-Za-z]{1,10}-)?(?:M?ADR|LADR|decision|record)s?(?:-[A-Za-z]{1,16})?[-_ #]{0,2}(\d{1,6})(?![\d.]*\d)/giu;

/** "3", "0003 and 4", "#5, #6" right behind the wording. */
function bareNumbers(text: string, from: number, offset: number): readonly PlacedTarget[] {
  const found: PlacedTarget[] = [];
  let at = 0;
  for (;;) {
    const match =
      /^[\s:,["'(]{0,40}(?:and |und |et |y |e )?[#["'(]{0,2}(\d{1,6})(?![\d-]*[\d/])(?:-[a-z0-9][a-z0-9_.-]{0,120})?[\]"')]{0,2}/i.exec(
        text.slice(at, at + 160),
      );
    if (match === null) return found;
    const digits = match[1] ?? '';
    const start = from + at + match[0].indexOf(digits);
    found.push(numbered(digits, digits, start, start + digits.length, offset));
    at += match[0].length;
  }
}

function numbered(text: string, digits: string, start: number, end: number, offset: number): PlacedTarget {
  const numberSpan = { start: offset + end - digits.length, end: offset + end };
  return { target: { text, number: Number(digits), numberSpan }, start, end };
}

/** A link's number is what its text says, else what its file is named. */
export function linkTarget(reference: TextLink): LinkTarget {
  const said =
    /(?:^|[^\p{L}\p{N}])(?:[A-Za-z]{1,10}-)?(?:M?ADR)[-_ #]{0,2}(\d{1,6})(?!\d)|^#?(\d{1,6})(?:[.: ]|$)/iu.exec(
      reference.text,
    );
  const digits = said?.[1] ?? said?.[2];
  const number = digits === undefined ? parseName(pathOf(reference.url)).number : Number(digits);
  return { text: reference.text, url: reference.url, ...(number === undefined ? {} : { number }) };
}

/** The path in a link's address: without query, fragment and escapes. */
export function pathOf(url: string): string {
  const plain = url.replace(/[?#].*$/s, '');
  try {
    return decodeURIComponent(plain);
  } catch {
    return plain;
  }
}
