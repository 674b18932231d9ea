import { applyEdits } from '../base/edit.ts';
import type { Edit } from '../base/finding.ts';
import { err, ok, type Result } from '../base/result.ts';
import type { Span } from '../base/span.ts';
import type { DecisionRecord, Relation, StatusKind } from '../model/adr.ts';
import { Source } from '../model/source.ts';
import { type Conventions, conventionsOf } from './conventions.ts';
import { indexBlock, indexEdits } from './index-block.ts';
import { type AdrLog, idOf, numberScope, readLog } from './log.ts';
import { baseName, composeStem, folderOf, padNumber, parseName } from './naming.ts';
import { encoded, type Mention, mentionOf, relationEdits, statusEdits } from './record-edits.ts';
import { linkTarget, pathOf } from './relations.ts';
import { ANSWER } from './vocabulary.ts';

/**
 * What a command will do to a log: whole new texts and new names, all or none of them. The edge carries it
 * out; `before` lets it see that a file is still the one the plan was made for.
 */
export type Change =
  | { readonly kind: 'create'; readonly path: string; readonly text: string }
  | { readonly kind: 'edit'; readonly path: string; readonly before: string; readonly text: string }
  | { readonly kind: 'rename'; readonly path: string; readonly to: string };

export interface Plan {
  readonly changes: readonly Change[];
  /** What the plan leaves alone and a person should look at. */
  readonly notes: readonly string[];
}

/** Edits of one file as a change; undefined where they change nothing. */
function edited(source: Source, edits: readonly Edit[]): Change | undefined {
  const text = applyEdits(source.text, edits);
  return text === source.text ? undefined : { kind: 'edit', path: source.name, before: source.text, text };
}

/**
 * The same plan with the marked block of the log's index brought up to date, where it has one, so that the log
 * and its index never disagree for a moment.
 */
export function withIndex(log: AdrLog, plan: Plan): Plan {
  const marked = log.indexes.filter((index) => indexBlock(index.text) !== undefined);
  if (marked.length === 0 || plan.changes.length === 0) return plan;
  const after = readLog(sourcesAfter(log, plan), log.folder, log.facts);
  const rest = plan.changes.filter(
    (change) => !marked.some((index) => change.kind === 'edit' && change.path === index.name),
  );
  const indexes = marked.map((index) => {
    const now = after.indexes.find((source) => source.name === index.name) ?? index;
    const text = applyEdits(now.text, indexEdits(after, now));
    return text === index.text
      ? undefined
      : ({ kind: 'edit', path: index.name, before: index.text, text } as const);
  });
  return planned([...rest, ...indexes], plan.notes);
}

/** The files of the log as a plan will leave them. */
function sourcesAfter(log: AdrLog, plan: Plan): readonly Source[] {
  const sources = new Map<string, Source>();
  for (const source of [...log.records.map((record) => record.source), ...log.indexes])
    sources.set(source.name, source);
  for (const change of plan.changes) {
    if (change.kind !== 'rename') {
      sources.set(
        change.path,
        new Source(change.path, change.text, /\.ya?ml$/i.test(change.path) ? 'yaml' : 'markdown'),
      );
      continue;
    }
    for (const [name, source] of [...sources]) {
      if (name !== change.path && !name.startsWith(`${change.path}/`)) continue;
      const moved = change.to + name.slice(change.path.length);
      sources.delete(name);
      sources.set(moved, new Source(moved, source.text, source.syntax));
    }
  }
  return [...sources.values()];
}

const planned = (changes: readonly (Change | undefined)[], notes: readonly string[] = []): Plan => ({
  changes: changes.filter((change) => change !== undefined),
  notes,
});

/** Gives a record a status. A superseded or rejected one comes back only as a new decision. */
export function planStatus(log: AdrLog, record: DecisionRecord, kind: StatusKind): Result<Plan, string> {
  const now = record.status?.kind;
  if (now === 'superseded' && kind !== 'superseded') {
    return err(
      `${idOf(record)} is superseded; record the change of mind as a new decision that supersedes its successor.`,
    );
  }
  return ok(planned([edited(record.source, statusEdits(record, kind, conventionsOf(log)))]));
}

/** `by` takes the place of `record`: both say so. */
export function planSupersede(log: AdrLog, record: DecisionRecord, by: DecisionRecord): Result<Plan, string> {
  return planRelation(log, by, 'supersedes', record);
}

/** `from` states a relation to `to`, and `to` states the answer. */
export function planRelation(
  log: AdrLog,
  from: DecisionRecord,
  relation: Relation,
  to: DecisionRecord,
): Result<Plan, string> {
  if (from === to) return err(`${idOf(from)} cannot refer to itself; name another record.`);
  const loop =
    relation === 'supersedes' &&
    log
      .linksFrom(to)
      .some((link) => link.to === from && link.link.relation === 'supersedes' && !link.link.partial);
  if (loop) return err(`${idOf(to)} already supersedes ${idOf(from)}; one of the two must stand.`);
  const conventions = conventionsOf(log);
  return ok(
    planned([
      edited(from.source, relationEdits(from, relation, mentionOf(log, to), conventions)),
      edited(to.source, relationEdits(to, ANSWER[relation], mentionOf(log, from), conventions)),
    ]),
  );
}

/** A relation that a record still to be written will state: the edits of the one that is there. */
export function answerChange(
  to: DecisionRecord,
  relation: Relation,
  from: Mention,
  conventions: Conventions,
): Change | undefined {
  return edited(to.source, relationEdits(to, ANSWER[relation], from, conventions));
}

/** The next free number of a log's main sequence, past every number that the base branch holds too. */
export function nextNumber(log: AdrLog, taken: readonly string[] = []): number {
  const { name } = conventionsOf(log);
  let highest = 0;
  const see = (number: number | undefined): void => {
    if (number !== undefined && number > highest) highest = number;
  };
  for (const record of log.records) {
    if (record.name.prefix.toLowerCase() === name.prefix.toLowerCase() || name.prefix === '')
      see(record.name.number);
  }
  for (const path of [...taken, ...(log.facts.base ?? [])]) {
    const other = parseName(path);
    if (other.prefix.toLowerCase() === name.prefix.toLowerCase() || name.prefix === '') see(other.number);
  }
  return highest + 1;
}

/** Gives a record another number: its name, its title, and every mention of it in the log. */
export function planRenumber(log: AdrLog, record: DecisionRecord, to: number): Result<Plan, string> {
  const { name } = record;
  if (name.number === undefined)
    return err(
      `${idOf(record)} has no number; its file is named by ${name.style === 'date' ? 'date' : 'title'}.`,
    );
  if (name.number === to) return ok(planned([]));
  const holder = log.records.find(
    (other) => other.name.number === to && numberScope(other) === numberScope(record),
  );
  if (holder !== undefined)
    return err(
      `Number ${to} belongs to ${holder.source.name}; choose a free one (next: ${nextNumber(log)}).`,
    );
  const twins = log.records.filter(
    (other) =>
      other !== record &&
      other.name.number === name.number &&
      squashed(other.name.prefix) === squashed(name.prefix),
  );
  const old = name.folder ? folderOf(record.source.name) : record.source.name;
  const stem = composeStem(name, { number: to }, name.slug);
  const renamed = `${folderOf(old) === '' ? '' : `${folderOf(old)}/`}${stem}${name.folder ? '' : name.extension}`;
  const move: Move = {
    record,
    from: baseName(old),
    to: baseName(renamed),
    old: name.number,
    number: to,
    width: name.width,
    sole: twins.length === 0,
  };
  const notes: string[] = [];
  const changes: (Change | undefined)[] = [];
  for (const other of log.records) {
    const edits =
      other === record
        ? [...titleEdits(record, to), ...relinkEdits(log, other, move, notes)]
        : relinkEdits(log, other, move, notes);
    changes.push(edited(other.source, edits));
  }
  for (const index of log.indexes) changes.push(edited(index, fileNameEdits(index.text, move)));
  changes.push({ kind: 'rename', path: old, to: renamed });
  return ok(planned(changes, notes));
}

interface Move {
  readonly record: DecisionRecord;
  /** File (or folder) names. */
  readonly from: string;
  readonly to: string;
  readonly old: number;
  readonly number: number;
  readonly width: number;
  /** Whether nobody else has the old number: only then does a bare number mean this record. */
  readonly sole: boolean;
}

function titleEdits(record: DecisionRecord, to: number): readonly Edit[] {
  const edits: Edit[] = [];
  const { titleNumber } = record;
  if (titleNumber !== undefined && titleNumber.value === record.name.number) {
    const width = titleNumber.span.end - titleNumber.span.start;
    const padded = record.source.text[titleNumber.span.start] === '0' || width === record.name.width;
    edits.push({ span: titleNumber.span, text: padded ? padNumber(to, width) : String(to) });
  }
  for (const field of record.fields) {
    if (field.role !== 'number') continue;
    const digits = /^(?:[A-Za-z]+-)?(\d{1,6})$/.exec(field.text)?.[1];
    if (digits === undefined || Number(digits) !== record.name.number) continue;
    const span = { start: field.value.end - digits.length, end: field.value.end };
    edits.push({ span, text: digits.startsWith('0') ? padNumber(to, digits.length) : String(to) });
  }
  return edits;
}

/** What a record says of the moved one, by file, by link or by number. */
function relinkEdits(log: AdrLog, other: DecisionRecord, move: Move, notes: string[]): readonly Edit[] {
  const edits: Edit[] = [];
  for (const reference of other.references) {
    const step = stepOf(reference.url, move.from);
    if (step === undefined || log.resolve(other, linkTarget(reference)) !== move.record) continue;
    const start = reference.urlSpan.start + step.start;
    const isEscaped = step.end - step.start !== move.from.length;
    edits.push({
      span: { start, end: reference.urlSpan.start + step.end },
      text: isEscaped ? encoded(move.to) : move.to,
    });
    edits.push(...numberEdits(reference.text, reference.textSpan.start, move, true));
  }
  const bare = mentions(other, move).filter(
    (edit) => !edits.some((e) => e.span.start < edit.span.end && e.span.end > edit.span.start),
  );
  const meant = move.sole ? bare : bare.filter((edit) => isAnswered(log, other, edit.span, move));
  edits.push(...meant);
  if (meant.length < bare.length)
    notes.push(
      `${other.source.name} mentions number ${move.old}, which two records have; check which one it means.`,
    );
  return edits;
}

/** Where a file or folder of a name stands in an address, which may have it with escapes. */
function stepOf(url: string, name: string): Span | undefined {
  const path = url.replace(/[?#].*$/s, '');
  for (let start = 0; start <= path.length; ) {
    const slash = path.indexOf('/', start);
    const end = slash < 0 ? path.length : slash;
    if (pathOf(path.slice(start, end)) === name) return { start, end };
    start = end + 1;
  }
  return undefined;
}

/** Whether a number that several records have is that of a link which the moved one answers, and no other does. */
function isAnswered(log: AdrLog, other: DecisionRecord, place: Span, move: Move): boolean {
  const link = other.links.find(({ target }) => target.numberSpan?.start === place.start);
  if (link === undefined) return false;
  const answer = ANSWER[link.relation];
  const answering = log.linksTo(other).filter(({ from, link: { relation } }) => {
    return from.name.number === move.old && relation === answer;
  });
  return answering.length === 1 && answering[0]?.from === move.record;
}

/** `ADR-0012` in the text and bare numbers in relations, outside links. */
function mentions(other: DecisionRecord, move: Move): readonly Edit[] {
  const edits: Edit[] = [];
  const inLink = (start: number): boolean =>
    other.references.some((r) => start >= r.span.start && start < r.span.end);
  for (const edit of numberEdits(other.plain, 0, move, false)) if (!inLink(edit.span.start)) edits.push(edit);
  for (const link of other.links) {
    const { number, numberSpan, url } = link.target;
    if (number !== move.old || numberSpan === undefined || url !== undefined) continue;
    if (edits.some((edit) => edit.span.start === numberSpan.start)) continue;
    edits.push({
      span: numberSpan,
      text: renumbered(other.source.text.slice(numberSpan.start, numberSpan.end), move),
    });
  }
  return edits.sort((a, b) => a.span.start - b.span.start);
}

function numberEdits(text: string, offset: number, move: Move, leading: boolean): readonly Edit[] {
  const edits: Edit[] = [];
  const named =
    /(?<![\p{L}\p{N}])(?:[A-Za-z]{1,10}-)?M?ADR(?:-[A-Za-z]{1,16})?[-_ #]{0,2}(\d{1,6})(?!\d|\.\d)/giu;
  for (const match of text.matchAll(named)) {
    const digits = match[1] ?? '';
    if (Number(digits) !== move.old || !names(move, match[0].slice(0, -digits.length))) continue;
    const end = offset + match.index + match[0].length;
    edits.push({ span: { start: end - digits.length, end }, text: renumbered(digits, move) });
  }
  const first = leading ? /^#?(\d{1,6})(?=[.: -]|$)/.exec(text) : null;
  if (first !== null && Number(first[1]) === move.old) {
    const end = offset + first[0].length;
    edits.push({
      span: { start: end - (first[1] ?? '').length, end },
      text: renumbered(first[1] ?? '', move),
    });
  }
  return edits;
}

const squashed = (prefix: string): string => prefix.toLowerCase().replace(/[^a-z0-9]/g, '');

/** Whether what stands before a number means the moved record: its own prefix, or "ADR" where it has none. */
function names(move: Move, before: string): boolean {
  const said = squashed(before);
  const own = squashed(move.record.name.prefix);
  return own === '' || own === 'adr' || own === 'madr' ? said === 'adr' || said === 'madr' : said === own;
}

const renumbered = (digits: string, move: Move): string =>
  digits.startsWith('0') ? padNumber(move.number, digits.length) : String(move.number);

/** The file's name wherever an index says it, with the number that a link's text says. */
function fileNameEdits(text: string, move: Move): readonly Edit[] {
  const edits: Edit[] = [];
  for (let at = text.indexOf(move.from); at >= 0; at = text.indexOf(move.from, at + move.from.length)) {
    edits.push({ span: { start: at, end: at + move.from.length }, text: move.to });
    const open = text.lastIndexOf('[', at);
    const label = open < 0 ? '' : text.slice(open + 1, at);
    const close = label.indexOf('](');
    if (close < 0 || label.includes('\n') || label.length > 300) continue;
    edits.push(...numberEdits(label.slice(0, close), open + 1, move, true));
  }
  return edits;
}
