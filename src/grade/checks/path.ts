import { wordsOf } from '../../base/words.ts';
import { listOf } from '../../model/design.ts';
import type { Path } from '../../model/path.ts';
import type { PathCheck, Predicate } from '../../schema/rubric.ts';
import type { GradeContext, Outcome } from '../context.ts';
import { DERIVED_WORDING } from '../derived.ts';
import { isOrder, isProseField, isTemplateText } from '../prose.ts';
import { type Found, valueAt } from '../query.ts';

/** How far one item satisfies a predicate: clauses that hold, of those that rest on structure and on words. */
interface Standing {
  readonly item: Found;
  readonly structural: number;
  readonly text: number;
  readonly lacks: readonly string[];
}

/**
 * Counts the items a JSONPath finds that satisfy a predicate. An item that satisfies a part of it earns that
 * part; words earn at most half of an item that also asks for structure. The best `want` items count, so that
 * a longer list never earns more than a complete one.
 */
export function checkPath(check: PathCheck, context: GradeContext): Outcome {
  const lackAt = check.at === undefined ? context.queries.placeOf(check.path) : [check.at];
  const found = context.queries.find(check.path);
  const standings = found.map((item) => judge(item, check.each ?? {}, context));
  const ordered = standings.toSorted((a, b) => b.structural + b.text - (a.structural + a.text));
  const want = Math.max(check.want ?? 1, check.every === true ? standings.length : 0);
  const best = ordered.slice(0, want);
  const sum = (of: (standing: Standing) => number): number =>
    best.reduce((total, item) => total + of(item), 0) / want;
  const earned = best.filter((item) => item.structural + item.text > 0);
  const short = best.find((item) => item.lacks.length > 0);
  return {
    kind: 'path',
    structural: Math.min(
      1,
      sum((item) => item.structural),
    ),
    text: Math.min(
      1,
      sum((item) => item.text),
    ),
    places: earned.slice(0, 5).map((item) => item.item.at),
    lackAt: short?.item.at ?? lackAt,
    ...(short === undefined
      ? countShort(best.length, want)
      : { found: `${nameOf(short.item)}${short.lacks[0]}` }),
  };
}

/** The id of a declared thing before what it lacks; a list item has none, its place says which it is. */
function nameOf({ at }: Found): string {
  const last = at.at(-1);
  return at.length === 2 && typeof last === 'string' ? `${last}: ` : '';
}

function countShort(there: number, want: number): { readonly found: string } | object {
  return there >= want ? {} : { found: there === 0 ? 'nothing there' : `${there} of ${want}` };
}

function judge(item: Found, each: Predicate, context: GradeContext): Standing {
  const clauses = clausesOf(item, each, context);
  const lacks = clauses.filter((clause) => !clause.holds).map((clause) => clause.lack);
  const share = (kind: boolean): number => {
    const some = clauses.filter((clause) => clause.text === kind);
    return some.length === 0 ? 0 : some.filter((clause) => clause.holds).length / some.length;
  };
  const words = clauses.filter((clause) => clause.text).length;
  const weight =
    clauses.length === 0 ? 0 : Math.min(words / clauses.length, words < clauses.length ? 0.5 : 1);
  return { item, structural: share(false) * (1 - weight), text: share(true) * weight, lacks };
}

interface Clause {
  readonly text: boolean;
  readonly holds: boolean;
  readonly lack: string;
}

/** Reads the fields of one item; `.` is the item itself, `a.b` a field of a field. */
class Fields {
  readonly item: Found;
  readonly context: GradeContext;

  constructor(item: Found, context: GradeContext) {
    this.item = item;
    this.context = context;
  }

  value(field: string): unknown {
    return field === '.' ? this.item.value : valueAt(this.item.value, field.split('.'));
  }

  at(field: string): Path {
    return field === '.' ? this.item.at : [...this.item.at, ...field.split('.')];
  }
}

function clausesOf(item: Found, each: Predicate, context: GradeContext): readonly Clause[] {
  const fields = new Fields(item, context);
  const clauses: Clause[] = [];
  if (Object.keys(each).length === 0) {
    clauses.push({
      text: isWords(item.value, item.at),
      holds: isFilledIn(item.value),
      lack: 'not filled in',
    });
  }
  presence(fields, each, clauses);
  wording(fields, each, clauses);
  structure(fields, each, clauses);
  figures(fields, each, clauses);
  return clauses;
}

function presence(fields: Fields, each: Predicate, clauses: Clause[]): void {
  for (const field of listOf(each.has)) {
    const value = fields.value(field);
    const again =
      typeof value === 'string' &&
      isProseField(field) &&
      fields.context.prose.isRepeat(value, fields.at(field));
    const lack = again ? `${named(field)} says what is said of something else` : lackOf(field);
    clauses.push({ text: isProseField(field), holds: isFilledIn(value) && !again, lack });
  }
  const anyOf = listOf(each.hasAny);
  if (anyOf.length > 0) {
    const holds = anyOf.some((field) => isFilledIn(fields.value(field)));
    clauses.push({ text: anyOf.every(isProseField), holds, lack: `no \`${anyOf.join('` or `')}\`` });
  }
  for (const [field, atLeast] of Object.entries(each.count ?? {})) {
    const entries = entriesOf(fields.value(field)).filter(isFilledIn);
    const lack = `${named(field)} has ${entries.length} of ${atLeast}`;
    clauses.push({ text: isWords(entries[0], fields.at(field)), holds: entries.length >= atLeast, lack });
  }
}

function wording(fields: Fields, each: Predicate, clauses: Clause[]): void {
  const { prose, subject } = fields.context;
  for (const field of listOf(each.specific)) {
    const texts = textsIn(fields.value(field));
    const holds = texts.some((text) => prose.counts(text, fields.at(field)));
    clauses.push({
      text: true,
      holds,
      lack: texts.length === 0 ? lackOf(field) : `${named(field)} could stand in any ${subject.kind}`,
    });
  }
  for (const field of listOf(each.numbers)) {
    const texts = textsIn(fields.value(field));
    const at = fields.at(field);
    const holds = texts.some((text) => /\d/.test(text) && !isTemplateText(text) && !prose.isRepeat(text, at));
    clauses.push({
      text: true,
      holds,
      lack: texts.length === 0 ? lackOf(field) : `${named(field)} has no number`,
    });
  }
}

function structure(fields: Fields, each: Predicate, clauses: Clause[]): void {
  for (const [field, part] of Object.entries(each.refers ?? {})) {
    const names = textsIn(fields.value(field));
    const holds = names.some((name) => fields.context.subject.declares(part, name));
    clauses.push({
      text: false,
      holds,
      lack: names.length === 0 ? lackOf(field) : `\`${names[0]}\` is not one of the ${part}`,
    });
  }
  for (const [field, allowed] of Object.entries(each.is ?? {})) {
    const there = fields.value(field);
    const holds = allowed.some((wanted) => wanted === there);
    const lack = there === undefined ? lackOf(field) : `${named(field)} is not ${allowed.join(' or ')}`;
    clauses.push({ text: false, holds, lack: DERIVED_WORDING.get(field) ?? lack });
  }
}

function figures(fields: Fields, each: Predicate, clauses: Clause[]): void {
  for (const field of listOf(each.quantity)) {
    const there = fields.value(field);
    const lack = there === undefined ? lackOf(field) : `${named(field)} is not a quantity`;
    clauses.push({ text: false, holds: fields.context.arithmetic.isQuantity(fields.at(field)), lack });
  }
  for (const [field, most] of Object.entries(each.below ?? {})) {
    const there = fields.value(field);
    const holds = typeof there === 'number' && there <= most;
    clauses.push({ text: false, holds, lack: numberLack(field, there, `over ${most}`) });
  }
  for (const [field, least] of Object.entries(each.above ?? {})) {
    const there = fields.value(field);
    const holds = typeof there === 'number' && there >= least;
    clauses.push({ text: false, holds, lack: numberLack(field, there, `under ${least}`) });
  }
}

/** Shown to three digits: the reader compares it with a limit of one or two. */
function numberLack(field: string, there: unknown, against: string): string {
  return typeof there === 'number'
    ? `${named(field)} is ${Number(there.toPrecision(3))}, ${against}`
    : lackOf(field);
}

const named = (field: string): string => (field === '.' ? 'it' : `\`${field}\``);
const lackOf = (field: string): string => (field === '.' ? 'nothing there' : `no \`${field}\``);

/** Whether a value says something: not empty, not a placeholder, not addressed to the grader. */
export function isFilledIn(value: unknown): boolean {
  if (typeof value === 'string') return !isTemplateText(value) && !isOrder(wordsOf(value));
  if (Array.isArray(value)) return value.some(isFilledIn);
  if (typeof value === 'object' && value !== null) return Object.values(value).some(isFilledIn);
  return value !== undefined && value !== null && value !== false;
}

function isWords(value: unknown, at: Path): boolean {
  const field = at.findLast((step) => typeof step === 'string');
  return typeof value === 'string' && (field === undefined || isProseField(String(field)));
}

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'number') return [String(value)];
  if (Array.isArray(value)) return value.flatMap(textsIn);
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(textsIn);
  return [];
}

function entriesOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  if (typeof value === 'object' && value !== null) return Object.values(value);
  return value === undefined ? [] : [value];
}
