import type { Section, StatusMark } from '../model/adr.ts';
import { headerFields } from './fields.ts';
import { type Line, narrowed } from './lines.ts';
import type { Parts } from './parts.ts';
import { readStatus } from './status.ts';
import { fieldRole, lowerCase, relationPhrases, statusPhrases } from './wording.ts';

/** Every status a record states, and the one that counts. */
export function statusOf(parts: Parts): { status?: StatusMark; statuses: readonly StatusMark[] } {
  const marks: StatusMark[] = [];
  for (const field of parts.fields) {
    if (field.role === 'status' && field.text !== '')
      marks.push(readStatus(field.text, field.value, field.form));
  }
  const section = parts.sections.find((s) => s.role === 'status');
  if (section !== undefined) marks.push(...sectionMarks(parts, section, marks.length > 0));
  if (marks.length === 0) marks.push(...anywhere(parts));
  // "## Status" deep in a body, where the header has told the status, is a heading about something else.
  if (marks.length > 1 && marks[0]?.kind !== 'other')
    marks.splice(1, marks.length, ...marks.slice(1).filter((m) => m.kind !== 'other'));
  const counts =
    marks.find((mark) => !mark.leftover && mark.kind !== 'other') ??
    marks.find((m) => !m.leftover) ??
    marks[0];
  const later = section === undefined ? undefined : laterMark(marks, counts);
  const status = later ?? counts;
  return status === undefined ? { statuses: marks } : { status, statuses: marks };
}

/** In one section the history grows downwards: what was superseded or deprecated later counts. */
function laterMark(marks: readonly StatusMark[], counts: StatusMark | undefined): StatusMark | undefined {
  if (counts?.form !== 'heading') return undefined;
  const own = marks.filter((mark) => mark.form === 'heading' && mark.span.start > counts.span.start);
  return own.findLast((mark) => mark.kind !== 'other' && !mark.leftover);
}

function sectionMarks(parts: Parts, section: Section, known: boolean): readonly StatusMark[] {
  const inline = inlineMark(section);
  if (inline !== undefined) return [inline];
  const lines = ownLines(parts, section);
  const checked = lines.find((line) => /^\s*[-*+]\s+\[[xX]\]\s/.test(line.text));
  if (checked !== undefined) return [lineMark(checked, checked)];
  // "Status: accepted" or a date under the heading is a field and has been read as one.
  const words = lines.filter((line) => known === false || headerFields([line], parts.syntax).length === 0);
  const said = words.filter((line) => !isOtherField(line, parts));
  const first = said[0];
  if (first === undefined) return [];
  const marks = [lineMark(first, paragraphEnd(parts.plain, said, 0))];
  said.forEach((line, i) => {
    if (i === 0) return;
    const previous = said[i - 1] as Line;
    const own = isApart(parts.plain, previous, line) || /^\s*(?:[-*+]|\d{4}-\d{2}|\|)/.test(line.text);
    if (!own) return;
    const mark = lineMark(line, paragraphEnd(parts.plain, said, i));
    const dated = /(?:19|20)\d{2}[-/.]\d/.test(line.text.slice(0, 40));
    if (
      mark.kind === 'superseded' ||
      mark.kind === 'deprecated' ||
      (dated && mark.kind !== 'other' && startsWithStatus(line))
    ) {
      marks.push(mark);
    }
  });
  return marks;
}

/** Whether a line begins with its status or with a date before it; prose about statuses does not. */
function startsWithStatus(line: Line): boolean {
  const lower = lowerCase(line.text.slice(0, 120)).replace(
    /^[\s*+_>-]{0,8}(?:\d{4}-\d{2}-\d{2}[\s:–-]{0,4})?[*_]{0,3}/,
    '',
  );
  return statusPhrases.at(lower, 0) !== undefined && lower.length < 60;
}

function isOtherField(line: Line, parts: Parts): boolean {
  const field = headerFields([line], parts.syntax)[0];
  if (field === undefined) return false;
  return field.role !== 'status' && relationPhrases.at(lowerCase(field.key), 0) === undefined;
}

/** `## Status: Accepted`, `## Status – Accepted`, `## Status (Accepted)`. */
function inlineMark(section: Section): StatusMark | undefined {
  const cut = /[:：–—(]|\s-\s/.exec(section.text);
  if (
    cut === null ||
    fieldRole(
      section.text
        .slice(0, cut.index)
        .replace(/^[\d.\s]{1,8}/, '')
        .replace(/[*_]/g, ''),
    ) !== 'status'
  )
    return undefined;
  const rest = { start: cut.index + cut[0].length, end: section.text.length };
  const { start, end } = narrowed(section.text, rest, /[\s*_(]/, /[\s*_)]/);
  if (start === end) return undefined;
  const span = { start: section.span.start + start, end: section.span.start + end };
  return readStatus(section.text.slice(start, end), span, 'heading-inline');
}

/** The lines of a section that hold words, up to its first sub-heading. */
export function ownLines(parts: Pick<Parts, 'lines' | 'sections'>, section: Section): readonly Line[] {
  const next = parts.sections.find((s) => s.span.start > section.span.start);
  const end = Math.min(section.body.end, next?.span.start ?? section.body.end);
  return parts.lines.filter(
    (line) => line.start >= section.body.start && line.end <= end && /[\p{L}\p{N}\p{S}]/u.test(line.text),
  );
}

/** Whether a blank line stands between two lines. */
function isApart(plain: string, line: Line, next: Line): boolean {
  const between = plain.slice(line.end, next.start);
  const ending = between.includes('\n') ? '\n' : '\r';
  return between.indexOf(ending) !== between.lastIndexOf(ending);
}

function paragraphEnd(plain: string, lines: readonly Line[], at: number): Line {
  let end = at;
  while (end + 1 < lines.length) {
    const next = lines[end + 1] as Line;
    if (isApart(plain, lines[end] as Line, next) || /^\s*[-*+]\s/.test(next.text)) break;
    end++;
  }
  return lines[end] as Line;
}

function lineMark(first: Line, last: Line): StatusMark {
  const skip =
    /^\s*(?:>\s?)?(?:[-*+]\s+)?(?:\[[ xX]\]\s+)?(?:~~[^~]{1,60}~~\s*)?[*_`]{0,3}/.exec(first.text)?.[0]
      .length ?? 0;
  let text = first.text.slice(skip).replace(/[\s*_`]{1,8}$/, '');
  const start = first.start + skip;
  let end = start + text.length;
  if (last !== first) {
    end = last.start + last.text.trimEnd().length;
    text = `${first.text.slice(skip)}${' '.repeat(Math.max(0, end - first.end))}`;
  }
  return readStatus(text, { start, end }, 'heading');
}

/** No status in the header: a line `Status: …` further down counts if its word is a status. */
function anywhere(parts: Parts): readonly StatusMark[] {
  for (const line of parts.lines) {
    if (line.start < parts.from) continue;
    const field = headerFields([line], parts.syntax)[0];
    if (field?.role !== 'status' || field.text.length > 60 || field.form === 'table') continue;
    const mark = readStatus(field.text, field.value, field.form);
    if (mark.kind !== 'other' && !mark.leftover) return [mark];
  }
  return [];
}
