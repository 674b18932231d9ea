import type { Edit } from '../base/finding.ts';
import type { Span } from '../base/span.ts';
import type { DecisionRecord, Field, FieldForm, Relation, StatusKind } from '../model/adr.ts';
import type { Conventions } from './conventions.ts';
import { afterLineEnding, lineEnd, lineEnding, lineStart } from './lines.ts';
import { type AdrLog, idOf } from './log.ts';
import { relativePath } from './naming.ts';
import { pathOf } from './relations.ts';
import { RELATION_WORDING } from './vocabulary.ts';

/** How a record is named from another one. */
export interface Mention {
  readonly id: string;
  /** Only where it means this record and no other: a number taken twice names nobody. */
  readonly number?: number;
  readonly title: string;
  readonly path: string;
}

export function mentionOf(log: Pick<AdrLog, 'numbered'>, record: DecisionRecord): Mention {
  const { number } = record.name;
  const sole = number !== undefined && log.numbered(number).every((other) => other === record);
  return { id: idOf(record), ...(sole ? { number } : {}), title: record.title, path: record.source.name };
}

const EMPTY = /^(?:n\/?a|none|-+|—|tbd|no|nil|null|~|\[\]|)$/i;

/** The edits that give a record another status; none where it has it already. */
export function statusEdits(
  record: DecisionRecord,
  kind: StatusKind,
  conventions: Conventions,
): readonly Edit[] {
  const { status } = record;
  if (status?.kind === kind && !status.leftover) return [];
  const word = wordFor(record, kind, conventions);
  if (status === undefined) return [newStatus(record, word, conventions)];
  if (status.leftover) return [{ span: status.span, text: word }];
  const known = record.source.text.slice(status.word.start, status.word.end);
  if (status.kind === 'other' && known.length > 60) {
    const ending = lineEnding(record.source.text);
    return [
      { span: { start: status.span.start, end: status.span.start }, text: `${word}${ending}${ending}` },
    ];
  }
  return [{ span: status.word, text: word }];
}

/** The log's word for a status, with a capital where this record's status has one. */
function wordFor(record: DecisionRecord, kind: StatusKind, conventions: Conventions): string {
  // A log's own word for superseded holds the record that its text went on to name.
  const own = kind === 'superseded' ? undefined : conventions.word(kind);
  const word = own !== undefined && /^\p{L}/u.test(own) ? own.replace(/[\s.;,]+$/, '') : kind;
  const { status } = record;
  const before =
    status === undefined || status.leftover
      ? ''
      : record.source.text.slice(status.word.start, status.word.end);
  const capital = /^\p{L}/u.test(before) ? /^\p{Lu}/u.test(before) : conventions.capital;
  return (capital ? word.charAt(0).toUpperCase() : word.charAt(0).toLowerCase()) + word.slice(1);
}

function newStatus(record: DecisionRecord, word: string, conventions: Conventions): Edit {
  const ending = lineEnding(record.source.text);
  if (record.syntax === 'yaml') return inserted(0, `status: ${word}${ending}`);
  if (record.frontMatter !== undefined && (conventions.statusForm ?? 'front-matter') === 'front-matter') {
    return inserted(record.frontMatter.end, `status: ${word}${ending}`);
  }
  return headerLine(
    record,
    record.syntax === 'markdown'
      ? `* Status: ${word}`
      : record.syntax === 'rst'
        ? `:Status: ${word}`
        : `:status: ${word}`,
    ending,
  );
}

/** A line below the title, as a paragraph of its own. */
function headerLine(record: DecisionRecord, line: string, ending: string): Edit {
  const { text } = record.source;
  const title = record.sections.find((section) => section.span.start === record.titleSpan.start);
  if (title === undefined) {
    const at =
      record.frontMatter === undefined ? 0 : afterLineEnding(text, lineEnd(text, record.frontMatter.end));
    return inserted(at, `${line}${ending}${ending}`);
  }
  const at = title.body.start;
  if (at > lineEnd(text, title.span.start)) return inserted(at, `${ending}${line}${ending}`);
  return inserted(text.length, `${ending}${ending}${line}${ending}`);
}

const inserted = (at: number, text: string): Edit => ({ span: { start: at, end: at }, text });

/**
 * The edits by which `record` says its relation to another record, in the form it already speaks in: the
 * field that is there, a line in its status section, a key of its front matter, a row of its table. Being
 * superseded also changes the status. None where the record says it already.
 */
export function relationEdits(
  record: DecisionRecord,
  relation: Relation,
  other: Mention,
  conventions: Conventions,
): readonly Edit[] {
  if (says(record, relation, other))
    return relation === 'superseded-by' ? statusEdits(record, 'superseded', conventions) : [];
  const field = record.fields.find((f) => f.role === relation);
  const form =
    field?.form ??
    record.status?.form ??
    conventions.statusForm ??
    (record.frontMatter === undefined ? 'bullet' : 'front-matter');
  if (field !== undefined) {
    const filled = fillField(record, field, other);
    return relation === 'superseded-by'
      ? [...statusEdits(record, 'superseded', conventions), filled]
      : [filled];
  }
  if (relation === 'superseded-by' && form !== 'yaml')
    return supersededStatus(record, other, form, conventions);
  if (relation === 'superseded-by') {
    return [...statusEdits(record, 'superseded', conventions), newRelation(record, relation, other, form)];
  }
  return [newRelation(record, relation, other, form)];
}

/** Whether the record already speaks of this relation to that record. */
function says(record: DecisionRecord, relation: Relation, other: Mention): boolean {
  return record.links.some((link) => {
    if (link.relation !== relation || link.partial) return false;
    if (link.target.url === undefined)
      return link.target.number !== undefined && link.target.number === other.number;
    return pathOf(link.target.url).replace(/^\.\//, '') === relativePath(record.source.name, other.path);
  });
}

function supersededStatus(
  record: DecisionRecord,
  other: Mention,
  form: FieldForm,
  conventions: Conventions,
): readonly Edit[] {
  const { status } = record;
  const mention = mentionText(record, other, form);
  if (status?.kind === 'superseded' && !status.leftover) {
    const at = lastTarget(record, status.span) ?? status.word.end;
    return [inserted(at, at === status.word.end ? ` by ${mention}` : ` and ${mention}`)];
  }
  const [edit, ...rest] = statusEdits(record, 'superseded', conventions);
  if (edit === undefined) return rest;
  const by = edit.text.replace(/(\r?\n)*$/, (tail) => ` by ${mention}${tail}`);
  return [{ ...edit, text: by }, ...rest];
}

/** The end of the last target that the status names, so that another one joins it. */
function lastTarget(record: DecisionRecord, span: Span): number | undefined {
  const ends = record.links
    .filter(
      (link) =>
        link.relation === 'superseded-by' && link.span.start >= span.start && link.span.end <= span.end,
    )
    .map((link) => link.span.end);
  return ends.length === 0 ? undefined : Math.max(...ends);
}

/** The other record as this form writes it: an id in data, a link in prose. */
function mentionText(record: DecisionRecord, other: Mention, form: FieldForm): string {
  const url = relativePath(record.source.name, other.path);
  if (form === 'yaml') return `"${other.id}"`;
  if (form === 'front-matter')
    return other.number === undefined ? `[${other.id}](${encoded(url)})` : adrId(other);
  if (record.syntax === 'asciidoc') return `xref:${url}[${label(other, form)}]`;
  if (record.syntax === 'rst') return `\`${label(other, form)} <${url}>\`_`;
  return `[${label(other, form)}](${encoded(url)})`;
}

const adrId = (other: Mention): string => (/^\d/.test(other.id) ? `ADR-${other.id}` : other.id);

/** adr-tools links by number and title; elsewhere the id is enough. */
function label(other: Mention, form: FieldForm): string {
  const title = other.title.replace(/[[\]|]/g, '');
  if (other.number === undefined) return title;
  return form === 'heading' ? `${other.number}. ${title}` : adrId(other);
}

/** An address as Markdown takes it. */
export const encoded = (url: string): string =>
  url.replace(/[ ()]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);

function fillField(record: DecisionRecord, field: Field, other: Mention): Edit {
  const mention = mentionText(record, other, field.form);
  const value = field.text.trim();
  const data = field.form === 'front-matter' || field.form === 'yaml';
  if (data && /^\[/.test(value) && /\]$/.test(value) && !EMPTY.test(value)) {
    return inserted(field.value.end - 1, `, ${mention}`);
  }
  const block = data ? /(^|[\r\n])(\s*)-\s/.exec(field.text) : null;
  if (block !== null) {
    const { text } = record.source;
    const last = text.slice(lineStart(text, field.value.end), field.value.end);
    const indent = /^\s*/.exec(last)?.[0] ?? '';
    return inserted(field.value.end, `${lineEnding(text)}${indent}- ${mention}`);
  }
  if (EMPTY.test(value)) {
    const text = field.form === 'yaml' ? `[${mention}]` : quoted(mention, data);
    const gap =
      field.value.start > 0 && /[:|]/.test(record.source.text.charAt(field.value.start - 1)) ? ' ' : '';
    return { span: field.value, text: `${gap}${text}` };
  }
  return inserted(field.value.end, `, ${mention}`);
}

const quoted = (text: string, data: boolean): string => (data && /^[[{]/.test(text) ? `"${text}"` : text);

/** A new line (row, key) that states the relation, next to the status and dressed like it. */
function newRelation(record: DecisionRecord, relation: Relation, other: Mention, form: FieldForm): Edit {
  const { text } = record.source;
  const ending = lineEnding(text);
  const mention = mentionText(record, other, form);
  const wording = RELATION_WORDING[relation];
  const status = record.fields.find((field) => field.role === 'status');
  if (form === 'yaml') {
    const key = camel(wording);
    const at = status?.line.end ?? text.length;
    return inserted(at, `${ending}${key}: [${mention}]`);
  }
  if (form === 'front-matter' && record.frontMatter !== undefined) {
    const key = wording.toLowerCase().replace(/ /g, '-');
    const line = `${key}: ${quoted(mention, true)}`;
    return status === undefined || status.form !== 'front-matter'
      ? inserted(record.frontMatter.end, `${line}${ending}`)
      : inserted(status.line.end, `${ending}${line}`);
  }
  if (form === 'heading' || form === 'heading-inline')
    return inStatusSection(record, `${wording} ${mention}`, ending);
  if (status !== undefined && status.form === form) {
    return inserted(status.line.end, `${ending}${dressed(text, status, wording, mention)}`);
  }
  return headerLine(record, `* ${wording}: ${mention}`, ending);
}

const camel = (wording: string): string =>
  wording.toLowerCase().replace(/ ([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** A line like the status line, saying something else: its marker, its bold key, its trailing break. */
function dressed(text: string, status: Field, wording: string, mention: string): string {
  const line = text.slice(status.line.start, status.line.end);
  const lower = /^\p{Ll}/u.test(status.key);
  const key = lower ? wording.toLowerCase() : wording;
  const at = line.indexOf(status.key);
  const value = status.value.start - status.line.start;
  if (at < 0 || at > value) return `* ${wording} ${mention}`;
  const before = line.slice(0, at);
  let between = line.slice(at + status.key.length, value);
  let after = line.slice(value + status.text.length);
  if (status.form === 'table') {
    const width = at + status.key.length + (/^\s*/.exec(between)?.[0].length ?? 0) - before.length;
    between = `${' '.repeat(Math.max(1, width - key.length))}${between.trimStart()}`;
    after = ` ${after.trimStart()}`;
  }
  return `${before}${key}${between}${mention}${after}`;
}

/** A paragraph at the end of the status section, where adr-tools puts its links too. */
function inStatusSection(record: DecisionRecord, line: string, ending: string): Edit {
  const { text } = record.source;
  const index = record.sections.findIndex((section) => section.role === 'status');
  const section = record.sections[index];
  if (section === undefined) return headerLine(record, `* ${line}`, ending);
  const next = record.sections[index + 1];
  const limit =
    next === undefined ? section.body.end : Math.min(section.body.end, lineStart(text, next.span.start));
  let end = limit;
  while (end > section.body.start && /\s/.test(text.charAt(end - 1))) end--;
  if (end <= section.body.start) {
    const at = lineEnd(text, section.span.end);
    return inserted(at, `${ending}${ending}${line}`);
  }
  return inserted(end, `${ending}${ending}${line}`);
}
