import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { type Conventions, conventionsOf, type TemplateName } from '../adr/conventions.ts';
import { idOf } from '../adr/log.ts';
import { composeStem, padNumber, slugify } from '../adr/naming.ts';
import { answerChange, type Change, nextNumber } from '../adr/plan.ts';
import { readRecord } from '../adr/record.ts';
import { type Mention, mentionOf, relationEdits } from '../adr/record-edits.ts';
import { readStatus } from '../adr/status.ts';
import { applyEdits } from '../base/edit.ts';
import type { DecisionRecord, Relation } from '../model/adr.ts';
import { parsePath } from '../model/path.ts';
import { Source } from '../model/source.ts';
import { readDesign } from '../read/design.ts';
import type { Tradeoff } from '../schema/design.ts';
import { addedOnBase } from './adr-base.ts';
import { withOwnIndex } from './adr-index.ts';
import { carryOut, recover } from './adr-journal.ts';
import { withLock } from './adr-lock.ts';
import { findLog, type OpenLog, readOpenLog, shown, unreadNames, unreadNotes } from './adr-log.ts';
import { type Draft, EMPTY_DRAFT, type NewRecord, renderOwnTemplate, renderRecord } from './adr-template.ts';
import { NotDone } from './exit.ts';
import { dateOfToday } from './today.ts';

export interface NewAdr {
  readonly title?: string | undefined;
  readonly dir?: string | undefined;
  readonly template?: TemplateName | undefined;
  readonly format?: 'md' | 'yaml' | undefined;
  readonly status?: string | undefined;
  readonly number?: number | undefined;
  readonly supersedes?: readonly string[] | undefined;
  readonly amends?: readonly string[] | undefined;
  readonly relates?: readonly string[] | undefined;
  /** `design.yaml#tradeoffs/0` */
  readonly from?: string | undefined;
  readonly base?: string | undefined;
}

export interface Created {
  readonly id: string;
  readonly title: string;
  /** Relative to the working folder. */
  readonly path: string;
  readonly changed: readonly string[];
  readonly notes: readonly string[];
}

/**
 * Writes a new record into the log, under the next free number, in the log's own manner; records that it
 * supersedes, amends or relates to get the answering link in the same step.
 */
export async function createAdr(cwd: string, request: NewAdr): Promise<Created> {
  const place = findLog(cwd, request.dir);
  const stated = request.from === undefined ? undefined : readTradeoff(cwd, request.from);
  const title = oneLine(request.title ?? stated?.title ?? '');
  if (title === '') throw new NotDone('a record needs a title: sdx new adr "Cache task lists in Redis".');
  return withLock(place.folder, async () => {
    recover(place.root, place.folder);
    const folder = relative(place.root, place.folder).split(sep).join('/');
    const taken = request.base === undefined ? [] : addedOnBase(place.root, folder, request.base);
    const open = readOpenLog(place);
    // A record that can't be read has its number all the same.
    const numbers = [...taken, ...unreadNames(open)];
    const {
      changes: own,
      record,
      path,
    } = planNew(open, request, title, stated?.draft ?? EMPTY_DRAFT, numbers);
    const plan = withOwnIndex(open, { changes: own, notes: [] });
    carryOut(plan, place.root, place.folder, open.marks);
    return {
      id: record.id,
      title,
      path: shown(place, path),
      changed: plan.changes
        .filter((change) => change.kind === 'edit')
        .map((change) => shown(place, change.path)),
      notes: [
        ...(stated === undefined ? [] : [`In ${stated.name}, set ${stated.at}.adr to ${mentionId(record)}.`]),
        ...unreadNotes(open),
      ],
    };
  });
}

const mentionId = (record: Pick<NewRecord, 'id'>): string =>
  /^\d+$/.test(record.id) ? `ADR-${record.id}` : record.id;

interface PlannedRecord {
  readonly changes: readonly Change[];
  readonly record: NewRecord;
  readonly path: string;
}

function planNew(
  open: OpenLog,
  request: NewAdr,
  title: string,
  draft: Draft,
  taken: readonly string[],
): PlannedRecord {
  const { log } = open;
  const learned = conventionsOf(log);
  const conventions =
    log.records.length === 0 && open.by === '.adr-dir'
      ? { ...learned, template: 'nygard' as const, statusForm: 'heading' as const, capital: true }
      : learned;
  const today = dateOfToday();
  const number = conventions.name.style === 'date' ? undefined : numberFor(open, request, taken);
  if (request.number !== undefined && number === undefined)
    throw new NotDone('this log names its records by date; leave out --number.');
  const format = request.format ?? conventions.format;
  const template = request.template ?? conventions.template;
  const slug = slugify(title, conventions.name.joint);
  const style =
    conventions.name.style === 'plain'
      ? { ...conventions.name, style: 'number' as const, width: 4 }
      : conventions.name;
  const stem = composeStem(style, { date: today, ...(number === undefined ? {} : { number }) }, slug);
  const id = number === undefined ? stem : `${style.prefix}${padNumber(number, style.width)}`;
  const extension =
    format === 'yaml' ? '.yaml' : /\.(?:md|markdown|mdx)$/.test(style.extension) ? style.extension : '.md';
  const file = style.folder ? `${stem}/README${extension}` : `${stem}${extension}`;
  const path = log.folder === '' ? file : `${log.folder}/${file}`;
  const record: NewRecord = {
    id,
    title,
    ...(number === undefined ? {} : { number }),
    status: statusWord(request.status ?? 'proposed', conventions, request.template !== undefined),
    today,
    template,
    format,
    chosenTemplate: request.template !== undefined,
    draft,
  };
  const text = newText(open, conventions, record);
  return { record, path, changes: linked(open, conventions, request, record, path, text) };
}

function newText(open: OpenLog, conventions: Conventions, record: NewRecord): string {
  const own = join(open.folder, 'templates', 'template.md');
  if (!record.chosenTemplate && record.format === 'md' && open.by === '.adr-dir' && existsSync(own)) {
    return renderOwnTemplate(readFileSync(own, 'utf8'), record);
  }
  return renderRecord(open.log, conventions, record);
}

/** The new record with its links, and the answers in the records it speaks of. */
function linked(
  open: OpenLog,
  conventions: Conventions,
  request: NewAdr,
  record: NewRecord,
  path: string,
  text: string,
): readonly Change[] {
  const relations: readonly (readonly [Relation, readonly string[]])[] = [
    ['supersedes', request.supersedes ?? []],
    ['amends', request.amends ?? []],
    ['relates', request.relates ?? []],
  ];
  const mention: Mention = {
    id: record.id,
    title: record.title,
    path,
    ...(record.number === undefined ? {} : { number: record.number }),
  };
  const answers = new Map<string, Change>();
  let current = text;
  for (const [relation, references] of relations) {
    for (const reference of references) {
      const other = oneRecord(open, reference);
      const self = readRecord(new Source(path, current, record.format === 'yaml' ? 'yaml' : 'markdown'));
      current = applyEdits(current, relationEdits(self, relation, mentionOf(open.log, other), conventions));
      if (answers.has(other.source.name))
        throw new NotDone(`${idOf(other)} is named twice; one relation to a record is enough.`);
      const answer = answerChange(other, relation, mention, conventions);
      if (answer !== undefined) answers.set(other.source.name, answer);
    }
  }
  return [{ kind: 'create', path, text: current }, ...answers.values()];
}

/** The one record that a reference means. */
export function oneRecord(open: Pick<OpenLog, 'log' | 'root'>, reference: string): DecisionRecord {
  const found = byPath(open, reference) ?? open.log.find(reference);
  const [record] = found;
  if (record === undefined)
    throw new NotDone(`this log has no record ${reference}; sdx adr list shows those it has.`);
  if (found.length > 1)
    throw new NotDone(
      `${reference} means ${found.map((r) => shown(open, r.source.name)).join(' and ')}; name the file.`,
    );
  return record;
}

function byPath(
  open: Pick<OpenLog, 'log' | 'root'>,
  reference: string,
): readonly DecisionRecord[] | undefined {
  if (!reference.includes('/')) return undefined;
  const record = open.log.at(relative(open.root, resolve(reference)).split(sep).join('/'));
  return record === undefined ? undefined : [record];
}

function numberFor(open: OpenLog, request: NewAdr, taken: readonly string[]): number {
  if (request.number === undefined) return nextNumber(open.log, taken);
  const holder = open.log.numbered(request.number)[0];
  if (holder !== undefined)
    throw new NotDone(
      `number ${request.number} is taken by ${shown(open, holder.source.name)}; the next free one is ${nextNumber(open.log, taken)}.`,
    );
  return request.number;
}

/** The log's own word for a status that sdx knows; any other is written as given. */
function statusWord(status: string, conventions: Conventions, chosenTemplate: boolean): string {
  const plain = oneLine(status);
  const { kind } = readStatus(plain, { start: 0, end: plain.length }, 'line');
  const own = kind === 'other' ? undefined : conventions.word(kind);
  const word = own !== undefined && plain.toLowerCase() === kind ? own : plain;
  const capital = chosenTemplate && conventions.count === 0 ? false : conventions.capital;
  return (capital ? word.charAt(0).toUpperCase() : word.charAt(0)) + word.slice(1);
}

const oneLine = (text: string): string => text.replace(/[\s\p{Cc}]+/gu, ' ').trim();

interface StatedTradeoff {
  readonly name: string;
  readonly at: string;
  readonly title: string;
  readonly draft: Draft;
}

/** A trade-off of a design as the beginning of a record. */
function readTradeoff(cwd: string, from: string): StatedTradeoff {
  const [file = '', part = ''] = from.split('#', 2);
  const path = parsePath(part);
  const index = path.length === 2 && path[0] === 'tradeoffs' ? path[1] : undefined;
  if (typeof index !== 'number')
    throw new NotDone(
      `--from takes a design's trade-off, such as design.yaml#tradeoffs/0, not ${JSON.stringify(from)}.`,
    );
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(resolve(cwd, file));
  } catch {
    throw new NotDone(`${file} cannot be read; --from takes a design and a trade-off in it.`);
  }
  const reading = readDesign({ name: file, bytes });
  const tradeoffs = reading.design?.document.tradeoffs;
  if (tradeoffs === undefined)
    throw new NotDone(`${file} states no trade-offs that sdx can read; see sdx lint ${file}.`);
  const tradeoff = tradeoffs[index];
  if (tradeoff === undefined)
    throw new NotDone(
      `${file} states ${tradeoffs.length} trade-offs, numbered from 0; there is no ${index}.`,
    );
  return {
    name: file,
    at: `tradeoffs[${index}]`,
    title: oneLine(tradeoff.decision ?? tradeoff.chosen ?? ''),
    draft: draftOf(tradeoff),
  };
}

function draftOf(tradeoff: Tradeoff): Draft {
  const list = (text: string | undefined): readonly string[] => (text === undefined ? [] : [text]);
  const over = (tradeoff.over ?? []).map((one) =>
    typeof one === 'string'
      ? { name: one, good: [], bad: [] }
      : { name: one.option ?? '', good: [], bad: list(one.because) },
  );
  const because = tradeoff.because ?? tradeoff.gains;
  return {
    ...(tradeoff.notes === undefined ? {} : { context: tradeoff.notes }),
    ...(tradeoff.chosen === undefined ? {} : { chosen: tradeoff.chosen }),
    ...(because === undefined ? {} : { because: lowerFirst(because) }),
    options: [
      ...(tradeoff.chosen === undefined
        ? []
        : [{ name: tradeoff.chosen, good: list(tradeoff.gains), bad: list(tradeoff.givesUp) }]),
      ...over,
    ],
    positive: list(tradeoff.gains),
    negative: list(tradeoff.givesUp),
    ...(tradeoff.reversible === undefined ? {} : { reversible: tradeoff.reversible }),
    ...(tradeoff.revisitWhen === undefined ? {} : { revisit: tradeoff.revisitWhen }),
  };
}

/** "No coordination" goes on in a sentence as "no coordination"; "PostgreSQL" stays. */
const lowerFirst = (text: string): string =>
  /^\p{Lu}\p{Ll}*\s/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;

/**
 * Opens a file in the person's editor and waits for it. `$VISUAL` and `$EDITOR` are split at blanks and run
 * without a shell, so nothing in them or in the path is evaluated. False where neither is set.
 */
export async function openInEditor(cwd: string, path: string): Promise<boolean> {
  const [command, ...args] = (process.env['VISUAL'] || process.env['EDITOR'] || '')
    .split(/\s+/)
    .filter(Boolean);
  if (command === undefined) return false;
  await new Promise<void>((done, fail) => {
    const editor = spawn(command, [...args, path], { cwd, stdio: 'inherit', shell: false });
    editor.on('error', () =>
      fail(
        new NotDone(
          `the editor "${command}" cannot be started; ${path} has been written. Correct $VISUAL or $EDITOR.`,
        ),
      ),
    );
    editor.on('exit', () => done());
  });
  return true;
}
