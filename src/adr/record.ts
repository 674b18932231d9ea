import type { Span } from '../base/span.ts';
import type { DateMark, DecisionRecord, Field, RecordSyntax, Section, StatusMark } from '../model/adr.ts';
import type { Source } from '../model/source.ts';
import type { Tree } from '../model/tree.ts';
import { readDate } from './dates.ts';
import { headerFields, matterFields } from './fields.ts';
import { entriesOf, type FrontMatter, frontMatterOf } from './front-matter.ts';
import { sectionsOf } from './headings.ts';
import { type Line, linesOf, withoutCode } from './lines.ts';
import { parseName } from './naming.ts';
import { optionsOf } from './options.ts';
import type { Parts } from './parts.ts';
import { linksOf } from './record-links.ts';
import { statusOf } from './record-status.ts';
import { textLinks } from './text-links.ts';
import { fieldRole } from './wording.ts';
import { yamlOptions, yamlSections } from './yaml-record.ts';

/** The syntax that a record's file name promises. */
export function recordSyntax(source: Source): RecordSyntax {
  if (source.syntax === 'yaml') return 'yaml';
  if (/\.(?:adoc|asciidoc|asc)$/i.test(source.name)) return 'asciidoc';
  return /\.rst$/i.test(source.name) ? 'rst' : 'markdown';
}

/**
 * Reads a decision record, whatever tool or hand wrote it. Total: any text gives some record, and what is
 * not there is simply absent. `tree` is the parsed document of a YAML record; without it only its top-level
 * lines are read.
 */
export function readRecord(source: Source, tree?: Tree): DecisionRecord {
  const syntax = recordSyntax(source);
  const plain = withoutCode(source.text, syntax);
  const original = linesOf(source.text);
  const lines = linesOf(plain);
  const matter =
    syntax === 'yaml' ? wholeAsMatter(original) : frontMatterOf(original.slice(firstLine(original)));
  const from = syntax === 'yaml' ? source.text.length : (matter?.end ?? 0);
  const sections =
    syntax === 'yaml' ? yamlSections(matter, source.text, tree) : sectionsOf(lines, syntax, from);
  const name = parseName(source.name);
  const heading = syntax === 'yaml' ? undefined : titleSection(sections);
  const header = headerLines(lines, sections, heading, from);
  const fields = [
    ...(matter === undefined ? [] : matterFields(source.text, matter)),
    ...headerFields(header, syntax),
  ].map((field) => (syntax === 'yaml' ? { ...field, form: 'yaml' as const } : field));
  const references = textLinks(source.text, lines, syntax);
  const parts: Parts = { source, syntax, plain, lines, sections, fields, references, header, from };
  const { status, statuses } = statusOf(parts);
  const dates = datesOf(parts, statuses);
  const date = dates.find((mark) => mark.iso !== undefined) ?? dates[0];
  return {
    source,
    syntax,
    name,
    ...titleOf(source, heading, fields, name.slug, name.joint, name.folder),
    ...(status === undefined ? {} : { status }),
    statuses,
    ...(date === undefined ? {} : { date }),
    dates,
    fields,
    sections,
    options: syntax === 'yaml' ? yamlOptions(tree) : optionsOf(plain, sections, syntax),
    links: linksOf(parts, statuses),
    references,
    plain,
    ...(matter === undefined || syntax === 'yaml' ? {} : { frontMatter: matter.inside }),
  };
}

/** Blank lines and licence comments may stand above front matter. */
function firstLine(lines: readonly Line[]): number {
  let at = 0;
  while (at < lines.length && at < 40 && (lines[at] as Line).text.trim() === '') at++;
  if (!(lines[at]?.text.startsWith('<!--') ?? false)) return at;
  let close = at;
  while (close < lines.length && close < at + 40 && !(lines[close] as Line).text.includes('-->')) close++;
  let next = close + 1;
  while (next < lines.length && (lines[next] as Line).text.trim() === '') next++;
  return next;
}

function wholeAsMatter(lines: readonly Line[]): FrontMatter {
  const end = lines.at(-1)?.end ?? 0;
  return { inside: { start: 0, end }, end, entries: entriesOf(lines, ':') };
}

/** The heading that names the record: the first of level one, else the first that is no known section. */
function titleSection(sections: readonly Section[]): Section | undefined {
  const first = sections[0];
  if (first === undefined) return undefined;
  const top = sections.find((section) => section.level === 1);
  if (top !== undefined && (top.role === undefined || top === first)) return top;
  return first.role === undefined ? first : top;
}

const METADATA =
  /^(?:\d+[.)]?\s*)?(?:adr\s)?(?:meta ?data|meta|info|information|details|document info(?:rmation)?|about|header|history|change log|changelog|overview table)\b/i;

/** The lines that speak of the record itself: those before the first section of its argument. */
function headerLines(
  lines: readonly Line[],
  sections: readonly Section[],
  title: Section | undefined,
  from: number,
): readonly Line[] {
  const skipped: Span[] = [];
  let end = Number.POSITIVE_INFINITY;
  for (const section of sections) {
    if (section === title) {
      skipped.push(section.span);
      continue;
    }
    const inHeader =
      section.role === 'status' ||
      section.role === 'date' ||
      METADATA.test(section.text) ||
      fieldRole(section.text) !== undefined;
    if (inHeader) {
      skipped.push(section.span);
      continue;
    }
    end = section.span.start;
    break;
  }
  return lines.filter(
    (line) =>
      line.start >= from &&
      line.end <= end &&
      line.text.trim() !== '' &&
      !skipped.some((span) => span.start >= line.start && span.start <= line.end),
  );
}

type Title = Pick<DecisionRecord, 'title' | 'titleSpan' | 'titleNumber'>;

/** `1. Title`, `ADR-0001: Title`, `ADR 12 - Title`, `0001 - Title`. */
const NUMBERED =
  /^((?:\[?(?:[A-Za-z][A-Za-z0-9]{0,15}[-_ ]){0,3}(?:M?ADR|LADR|RFC|DR|Decision|Decision Record|Architecture Decision Record)(?:[-_][A-Za-z]{1,16})?[-_ #]{0,2})?)(\d{1,6})\]?(\s?[.:)–—|]\s?|\s-\s|\s{1,3}|$)/i;

function titleOf(
  source: Source,
  heading: Section | undefined,
  fields: readonly Field[],
  slug: string,
  joint: string,
  folder: boolean,
): Title {
  const field = fields.find((f) => f.role === 'title' && f.text !== '');
  if (heading === undefined) {
    if (field !== undefined) return { title: field.text.replace(/\s+/g, ' '), titleSpan: field.value };
    const end = Math.min(source.text.length, 1);
    const words = slug.split(joint).join(' ').trim();
    return {
      title: words === '' || (folder && words === 'README') ? source.name : words,
      titleSpan: { start: 0, end },
    };
  }
  const match = NUMBERED.exec(heading.text.slice(0, 200));
  const prefix = match?.[1] ?? '';
  const mark = match?.[3] ?? '';
  // "# 3 reasons to leave": a bare number needs its point.
  if (match === null || (prefix === '' && mark.trim() === '' && !/^0\d/.test(match[2] ?? ''))) {
    return { title: heading.text, titleSpan: heading.span };
  }
  const digits = match[2] ?? '';
  const at = heading.span.start + prefix.length;
  const rest = heading.text.slice(match[0].length).replace(/^[\s:–—-]{1,4}/, '');
  return {
    title: rest === '' ? heading.text : rest,
    titleSpan: heading.span,
    titleNumber: { value: Number(digits), span: { start: at, end: at + digits.length } },
  };
}

/** Dates from fields and sections; where there are none, those said with the status or alone on a header line. */
function datesOf(parts: Parts, statuses: readonly StatusMark[]): readonly DateMark[] {
  const marks: DateMark[] = [];
  for (const field of parts.fields) {
    if (field.role !== 'date' || field.text === '') continue;
    const mark = readDate(field.text, field.value, field.form);
    if (mark.leftover || /\d/.test(field.text) || /^(?:date|datum|fecha|날짜|日付)$/i.test(field.key))
      marks.push(mark);
  }
  for (const section of parts.sections) {
    if (section.role !== 'date') continue;
    const line = parts.lines.find(
      (l) => l.start >= section.body.start && l.end <= section.body.end && l.text.trim() !== '',
    );
    if (line === undefined || /^#/.test(line.text)) continue;
    marks.push(readDate(line.text.trim(), spanOfWords(line), 'heading'));
  }
  if (marks.length > 0) return marks;
  for (const line of parts.header) {
    if (
      !/^\s*[*_(]{0,3}(?:\d{4}-\d{2}-\d{2}|\d{1,2} \p{L}{3,10} \d{4}|\p{L}{3,10} \d{1,2}, \d{4})[*_).]{0,3}\s*$/u.test(
        line.text.slice(0, 60),
      )
    )
      continue;
    marks.push(readDate(line.text.trim(), spanOfWords(line), 'line'));
  }
  for (const status of statuses) {
    const mark = readDate(status.text, status.span, status.form);
    if (mark.iso !== undefined) marks.push(mark);
  }
  return marks;
}

/** A line without the blanks around it. */
export function spanOfWords(line: Line): Span {
  const start = line.start + (line.text.length - line.text.trimStart().length);
  return { start, end: Math.max(start, line.start + line.text.trimEnd().length) };
}
