import type { Span } from '../base/span.ts';
import type { FieldForm, StatusKind, StatusMark } from '../model/adr.ts';
import { PARTIAL_WORDS } from './vocabulary.ts';
import { lowerCase, relationPhrases, statusFillers, statusPhrases } from './wording.ts';

/** The status that `text` (what `span` covers) tells. */
export function readStatus(text: string, span: Span, form: FieldForm): StatusMark {
  const lower = lowerCase(text.slice(0, 2000));
  if (isLeftover(lower)) return { kind: 'other', form, text, span, word: span, leftover: true };
  const found = statusIn(lower);
  if (found === undefined)
    return { kind: 'other', form, text, span, word: trimmed(text, span), leftover: false };
  const word = { start: span.start + found.start, end: span.start + found.end };
  return { kind: found.kind, form, text, span, word, leftover: false };
}

/** A template's list of choices, or its placeholder: nobody has chosen yet. */
function isLeftover(lower: string): boolean {
  const line = lower.split(/[\r\n]/, 1)[0] ?? '';
  if (/^[\s"'*_]{0,6}[{[<]\s?(?:status|state)\s?[}\]>]/.test(line)) return true;
  const choices = line.split(/\s?\|\s?|\s\/\s/);
  if (choices.length < 2) return false;
  const known = choices.filter((choice) => statusPhrases.find(choice.slice(0, 60)) !== undefined).length;
  return known >= 2 && (choices.length >= 3 || /[{[<]/.test(line));
}

interface Found {
  readonly kind: StatusKind;
  readonly start: number;
  readonly end: number;
}

function statusIn(lower: string): Found | undefined {
  const first = leading(lower);
  if (first === undefined) return undefined;
  if (first.kind === 'superseded' || first.kind === 'other') return first;
  // "Accepted, superseded by 12": what came later counts, unless it concerns a part only.
  const line = lower.split(/[\r\n]/, 1)[0] ?? '';
  for (let at = first.end; at < line.length; ) {
    const relation = relationPhrases.find(line, at);
    if (relation === undefined) break;
    at = relation.end;
    if (relation.value !== 'superseded-by') continue;
    if (/^superse|^superce|^replaced by/.test(line.slice(relation.start)) && !isPartial(line, relation.end)) {
      return { kind: 'superseded', start: first.start, end: first.end };
    }
  }
  return first;
}

/** Whether what follows a relation's wording limits it to a part of the other record. */
export function isPartial(lower: string, from: number): boolean {
  const rest = lower.slice(from, from + 40).trimStart();
  const before = lower.slice(Math.max(0, from - 40), from);
  return (
    PARTIAL_WORDS.some((word) => rest.startsWith(word)) ||
    /(?:partially|partly|in part|teilweise|en partie|parcialmente)\s+[^\s]{1,14}(?:\s[^\s]{1,8})?$/.test(
      before,
    )
  );
}

/** The status that stands first, past markup, a date, an emoji without meaning and filling words. */
function leading(lower: string): Found | undefined {
  let at = 0;
  let partly = false;
  for (let steps = 0; steps < 40 && at < Math.min(lower.length, 200); steps++) {
    // "Superseded in part by" says of the rest that it stands.
    const status = statusPhrases.at(lower, at);
    if (status !== undefined) {
      const kind =
        status.value === 'superseded' && (partly || partial(lower, status.end)) ? 'accepted' : status.value;
      return { kind, start: status.start, end: pastSameStatus(lower, status.end) };
    }
    const relation = relationPhrases.at(lower, at);
    if (relation !== undefined && relation.value === 'superseded-by') {
      return { kind: 'superseded', start: relation.start, end: relation.end };
    }
    const filler = statusFillers.at(lower, at);
    if (filler !== undefined) {
      partly ||= lower.startsWith('part', filler.start);
      at = filler.end;
      continue;
    }
    const skipped =
      /^(?:\d{4}-\d{1,2}-\d{1,2}|:[a-z_+-]{1,30}:|&[a-z]{1,8};|v?\d+(?:\.\d+){0,3}|[^\p{L}\p{N}]{1,20}?)/u.exec(
        lower.slice(at, at + 40),
      );
    if (skipped === null || skipped[0] === '') return undefined;
    at += skipped[0].length;
  }
  return undefined;
}

/** "✅ Accepted" is one status said twice: an edit must replace both. */
function pastSameStatus(lower: string, end: number): number {
  if (/[\p{L}\p{N}]/u.test(lower.charAt(end - 1))) return end;
  const gap = /^(?:\s|\uFE0F){0,4}/.exec(lower.slice(end, end + 4))?.[0].length ?? 0;
  return statusPhrases.at(lower, end + gap)?.end ?? end;
}

function partial(lower: string, from: number): boolean {
  return /^\s{1,3}(?:in part|partially|partly|on the|on one)/.test(lower.slice(from, from + 20));
}

function trimmed(text: string, span: Span): Span {
  const start = text.length - text.trimStart().length;
  return { start: span.start + start, end: span.start + Math.max(start, text.trimEnd().length) };
}
