import type { RecordLink, Relation, StatusMark, TextLink } from '../model/adr.ts';
import type { Line } from './lines.ts';
import { parseName, RECORD_EXTENSIONS } from './naming.ts';
import type { Parts } from './parts.ts';
import { ownLines } from './record-status.ts';
import { linkTarget, pathOf, relationsIn } from './relations.ts';
import { RELATION_WORDS } from './vocabulary.ts';
import { lowerCase, relationPhrases } from './wording.ts';

const RELATIONS = new Set<string>(Object.keys(RELATION_WORDS));

/** Everything a record says about other records: in fields, in its status, and in sentences that begin with it. */
export function linksOf(parts: Parts, statuses: readonly StatusMark[]): readonly RecordLink[] {
  const links: RecordLink[] = [...fieldLinks(parts)];
  for (const status of statuses) {
    links.push(...relationsIn(parts.plain, status.span, status.form, within(parts, status.span), true));
  }
  const covered = statuses.map((status) => status.span);
  const section = parts.sections.find((s) => s.role === 'status');
  const inHeader = new Set<Line>(section === undefined ? [] : ownLines(parts, section));
  for (const line of inHeader) {
    if (covered.some((span) => line.start < span.end && line.end > span.start)) continue;
    const said = relationsIn(parts.plain, line, 'heading', within(parts, line), true);
    links.push(...(said.length > 0 ? said : freeLinks(parts, line)));
  }
  for (const paragraph of paragraphs(parts, inHeader)) {
    links.push(...relationsIn(parts.plain, paragraph, 'body', within(parts, paragraph), false));
  }
  return once(links.filter((link) => mayBeRecord(link.target.url)));
}

/** A link to another site is a source, not a record, unless its file is named like one. */
function mayBeRecord(url: string | undefined): boolean {
  if (url === undefined) return true;
  if (/^[a-z][a-z0-9+.-]*:/i.test(url)) return parseName(pathOf(url)).number !== undefined;
  return (
    RECORD_EXTENSIONS.some((extension) => pathOf(url).endsWith(extension)) ||
    // Pages made of the records have their names.
    /\.html?$/i.test(pathOf(url)) ||
    !/\.[a-z0-9]{1,8}$/i.test(pathOf(url))
  );
}

const within = (parts: Parts, span: { start: number; end: number }): readonly TextLink[] =>
  parts.references.filter(
    (reference) => reference.span.start >= span.start && reference.span.end <= span.end,
  );

function fieldLinks(parts: Parts): readonly RecordLink[] {
  const links: RecordLink[] = [];
  for (const field of parts.fields) {
    if (!RELATIONS.has(field.role) || /^(?:n\/?a|none|-+|—|no|nil|tbd)?$/i.test(field.text.trim())) continue;
    const relation = field.role as Relation;
    // The key is the wording: read the value as if it stood right behind it.
    const lead = RELATION_WORDS[relation as Exclude<Relation, 'other'>][0] ?? '';
    const text = `${lead} ${listed(field.text)}`;
    const shift = field.value.start - lead.length - 1;
    const references = within(parts, field.value).map((reference) => shifted(reference, -shift));
    for (const link of relationsIn(text, { start: 0, end: text.length }, field.form, references, true)) {
      links.push({
        ...link,
        relation,
        wording: field.key,
        span: moved(link.span, shift),
        target: movedTarget(link, shift),
      });
    }
  }
  return links;
}

/** A YAML list's brackets, dashes and quotes, as blanks and commas: equal length. */
function listed(text: string): string {
  return text.replace(/[[\]"'\n\r]/g, ' ').replace(/(^|\s)-(?=\s)/g, '$1,');
}

const moved = (span: { start: number; end: number }, by: number) => ({
  start: span.start + by,
  end: span.end + by,
});

function movedTarget(link: RecordLink, by: number): RecordLink['target'] {
  const { numberSpan } = link.target;
  return numberSpan === undefined ? link.target : { ...link.target, numberSpan: moved(numberSpan, by) };
}

function shifted(reference: TextLink, by: number): TextLink {
  return {
    ...reference,
    span: moved(reference.span, by),
    textSpan: moved(reference.textSpan, by),
    urlSpan: moved(reference.urlSpan, by),
  };
}

/** adr-tools lets people word a relation as they like: "Inspired by [3. Title](0003-title.md)" alone on a line. */
function freeLinks(parts: Parts, line: Line): readonly RecordLink[] {
  const [reference, more] = within(parts, line);
  if (reference === undefined || more !== undefined) return [];
  const wording = parts.plain
    .slice(line.start, reference.span.start)
    .replace(/^[\s*+>-]{1,8}/, '')
    .trim();
  if (wording === '' || wording.length > 40 || /[.:,]/.test(wording)) return [];
  return [
    {
      relation: 'other',
      wording,
      form: 'heading',
      partial: false,
      target: linkTarget(reference),
      span: reference.span,
    },
  ];
}

/** Body text that begins by naming a relation ("Supersedes …", "> **Amended by …", "This decision replaces …"). */
function paragraphs(parts: Parts, skip: ReadonlySet<Line>): readonly { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  const taken = new Set<number>(parts.fields.map((field) => field.line.start));
  parts.lines.forEach((line, i) => {
    if (line.start < parts.from || line.text.length > 4000 || skip.has(line) || taken.has(line.start)) return;
    const lead =
      /^[\s>*_+•-]{0,12}(?:\d{1,2}[.)]\s)?(?:(?:this|the)\s(?:decision|adr|record|madr)\s(?:is\s|was\s|has been\s|also\s|partially\s){0,2})?[*_]{0,3}/i.exec(
        line.text,
      );
    const lower = lowerCase(line.text.slice(lead?.[0].length ?? 0, (lead?.[0].length ?? 0) + 80));
    const relation =
      relationPhrases.at(lower, 0) !== undefined &&
      !/^(?:see|requires?|updates?|follows|related|continues)\b/.test(lower);
    const passive =
      /^(?:superseded|superceded|amended|withdrawn|replaced|clarified|extended|refined|revised)\s/.test(
        lower,
      );
    if (!relation && !passive) return;
    let last = i;
    while (
      last + 1 < parts.lines.length &&
      last < i + 3 &&
      (parts.lines[last + 1] as Line).text.trim() !== '' &&
      !/^\s*[-*+#]/.test((parts.lines[last + 1] as Line).text)
    )
      last++;
    found.push({ start: line.start, end: (parts.lines[last] as Line).end });
  });
  return found;
}

/** The same relation to the same target is one link, in the form that says it first. */
function once(links: readonly RecordLink[]): readonly RecordLink[] {
  const seen = new Set<string>();
  return links.filter((link) => {
    const key = `${link.relation} ${link.target.url ?? ''} ${link.target.number ?? link.target.text}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
