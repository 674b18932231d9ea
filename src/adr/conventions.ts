import type {
  DateStyle,
  DecisionRecord,
  FieldForm,
  RecordName,
  SectionRole,
  StatusKind,
} from '../model/adr.ts';
import { lineEnding } from './lines.ts';
import type { AdrLog } from './log.ts';

/** What a rule may miss in a record if the log's others have it. */
export type Part = 'status' | 'date' | 'title-number' | SectionRole;

export type TemplateName = 'madr' | 'madr-minimal' | 'nygard' | 'y-statement' | 'course';

/** How a log writes its records, learned from them. */
export interface Conventions {
  readonly count: number;
  readonly name: Pick<
    RecordName,
    'style' | 'prefix' | 'width' | 'separator' | 'joint' | 'folder' | 'extension'
  >;
  readonly template: TemplateName;
  readonly format: 'md' | 'yaml';
  readonly statusForm: FieldForm | undefined;
  readonly dateStyle: DateStyle;
  /** How titles say the number: not at all, `1. Title`, or with the record's id as in `ADR-0001: Title`. */
  readonly titleNumber: 'none' | 'plain' | 'id';
  readonly lineEnding: string;
  /** Whether statuses begin with a capital. */
  readonly capital: boolean;
  /** The heading that most records give a section: "Risks" where others say "Consequences". */
  heading(role: SectionRole): string | undefined;
  /** The log's own word for a status, where it has used one. */
  word(kind: StatusKind): string | undefined;
  /** The share of records that have a part, 0 to 1. */
  share(part: Part): number;
  /** Whether a record without the part stands out: at least five records, at least `threshold` of them with it. */
  expects(part: Part, threshold?: number): boolean;
}

const FRESH: Conventions['name'] = {
  style: 'number',
  prefix: '',
  width: 4,
  separator: '-',
  joint: '-',
  folder: false,
  extension: '.md',
};

/** What the records of a log (or one sequence of it) have in common. A new log starts as MADR 4. */
export function conventionsOf(log: Pick<AdrLog, 'records'>): Conventions {
  const { records } = log;
  const named = records.filter((record) => record.name.style !== 'plain');
  const like = newest(named, (record) => {
    const { style, prefix, width, separator, folder, extension } = record.name;
    return `${style}|${prefix}|${width}|${separator}|${folder}|${extension}`;
  });
  const slugged = newest(
    named.filter((record) => /[-_ ]/.test(record.name.slug)),
    (record) => record.name.joint,
  );
  const withStatus = records.filter(hasStatus);
  const words = new Map<StatusKind, string>();
  for (const kind of ['draft', 'proposed', 'accepted', 'rejected', 'deprecated', 'superseded'] as const) {
    const record = newest(
      withStatus.filter(({ status }) => status.kind === kind),
      statusWord,
    );
    if (record !== undefined) words.set(kind, statusWord(record));
  }
  const capitals = withStatus.filter((record) => /^\p{Lu}/u.test(statusWord(record))).length;
  const form = newest(withStatus, ({ status }) => status.form)?.status.form;
  const shares = sharesOf(records);
  const share = (part: Part): number => (records.length === 0 ? 0 : (shares.get(part) ?? 0) / records.length);
  return {
    count: records.length,
    name: like === undefined ? FRESH : { ...like.name, joint: slugged?.name.joint ?? '-' },
    template: templateOf(records, form),
    format: records.filter(({ syntax }) => syntax === 'yaml').length * 2 > records.length ? 'yaml' : 'md',
    statusForm: form,
    dateStyle: newest(records.filter(hasDay), ({ date }) => date.style)?.date.style ?? 'iso',
    titleNumber: titleNumberOf(records),
    lineEnding: majorityEnding(records),
    capital: capitals * 2 > withStatus.length,
    heading: (role) => headingOf(records, role),
    word: (kind) => words.get(kind),
    share,
    expects: (part, threshold = 0.6) => records.length >= 5 && share(part) >= threshold,
  };
}

type WithStatus = DecisionRecord & Required<Pick<DecisionRecord, 'status'>>;

/** Whether a record has a status that somebody chose. */
const hasStatus = (record: DecisionRecord): record is WithStatus => record.status?.leftover === false;

const hasDay = (record: DecisionRecord): record is DecisionRecord & Required<Pick<DecisionRecord, 'date'>> =>
  record.date?.iso !== undefined;

const statusWord = ({ source, status }: WithStatus): string =>
  source.text.slice(status.word.start, status.word.end);

const majorityEnding = (records: readonly DecisionRecord[]): string => {
  const record = newest(records, (r) => lineEnding(r.source.text));
  return record === undefined ? '\n' : lineEnding(record.source.text);
};

/** Of the kinds that `keyOf` tells apart, the most common one's last member; a tie goes to the newer. */
function newest<One>(all: readonly One[], keyOf: (one: One) => string): One | undefined {
  const counts = new Map<string, { count: number; last: One; index: number }>();
  all.forEach((one, index) => {
    const key = keyOf(one);
    counts.set(key, { count: (counts.get(key)?.count ?? 0) + 1, last: one, index });
  });
  let best: { count: number; last: One; index: number } | undefined;
  for (const entry of counts.values()) {
    if (
      best === undefined ||
      entry.count > best.count ||
      (entry.count === best.count && entry.index > best.index)
    )
      best = entry;
  }
  return best?.last;
}

function headingOf(records: readonly DecisionRecord[], role: SectionRole): string | undefined {
  const sections = records.flatMap(
    (record) => record.sections.find((section) => section.role === role) ?? [],
  );
  return newest(sections, ({ text }) => text.toLowerCase())?.text;
}

function sharesOf(records: readonly DecisionRecord[]): ReadonlyMap<Part, number> {
  const shares = new Map<Part, number>();
  const add = (part: Part): void => void shares.set(part, (shares.get(part) ?? 0) + 1);
  for (const record of records) {
    for (const part of partsOf(record)) add(part);
  }
  return shares;
}

/** The parts that a record has. */
export function partsOf(record: DecisionRecord): ReadonlySet<Part> {
  const parts = new Set<Part>();
  if (record.status !== undefined) parts.add('status');
  if (record.date !== undefined || record.name.date !== undefined) parts.add('date');
  if (record.titleNumber !== undefined) parts.add('title-number');
  for (const section of record.sections) if (section.role !== undefined) parts.add(section.role);
  if (record.sections.some((section) => section.role === 'pros-and-cons')) parts.add('options');
  return parts;
}

function templateOf(records: readonly DecisionRecord[], form: FieldForm | undefined): TemplateName {
  if (records.length === 0) return 'madr';
  const share = (test: (record: DecisionRecord) => boolean): number =>
    records.filter(test).length / records.length;
  const has = (role: SectionRole) => (record: DecisionRecord) =>
    record.sections.some((section) => section.role === role);
  if (form === 'heading-inline') return 'course';
  if (form === 'heading') return share(has('options')) >= 0.5 ? 'course' : 'nygard';
  if (share(has('drivers')) < 0.3 && share(has('pros-and-cons')) < 0.3) return 'madr-minimal';
  return 'madr';
}

function titleNumberOf(records: readonly DecisionRecord[]): Conventions['titleNumber'] {
  /** Of each number in a title, whether letters stand before it. */
  const numbers = records.flatMap(({ titleNumber, titleSpan }) =>
    titleNumber === undefined ? [] : [titleNumber.span.start > titleSpan.start],
  );
  if (numbers.length === 0 || numbers.length * 2 < records.length) return 'none';
  return numbers.filter(Boolean).length * 2 > numbers.length ? 'id' : 'plain';
}
