import Handlebars from 'handlebars';
import type { Conventions, TemplateName } from '../adr/conventions.ts';
import type { AdrLog } from '../adr/log.ts';
import { padNumber } from '../adr/naming.ts';
import { MONTHS } from '../adr/vocabulary.ts';
import type { DecisionRecord, Field, FieldForm } from '../model/adr.ts';
import { readAsset } from './assets.ts';

/** What a new record already knows of its decision; everything may be empty. */
export interface Draft {
  readonly context?: string;
  readonly chosen?: string;
  readonly because?: string;
  readonly options: readonly DraftOption[];
  readonly positive: readonly string[];
  readonly negative: readonly string[];
  readonly reversible?: string;
  readonly revisit?: string;
}

export interface DraftOption {
  readonly name: string;
  readonly good: readonly string[];
  readonly bad: readonly string[];
}

export const EMPTY_DRAFT: Draft = { options: [], positive: [], negative: [] };

export interface NewRecord {
  readonly id: string;
  readonly title: string;
  readonly number?: number;
  readonly status: string;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  readonly template: TemplateName;
  readonly format: 'md' | 'yaml';
  /** Whether the person chose the template: then its own header is used, else the log's. */
  readonly chosenTemplate: boolean;
  readonly draft: Draft;
}

const engine = Handlebars.create();
engine.registerHelper('yaml', (value: unknown) => JSON.stringify(typeof value === 'string' ? value : ''));

function render(name: string, values: object): string {
  engine.registerPartial('header', readAsset('templates', 'adr/_header.hbs'));
  const template = engine.compile(readAsset('templates', `adr/${name}.hbs`), {
    noEscape: true,
    strict: false,
    knownHelpersOnly: false,
  });
  return template(values, { allowProtoPropertiesByDefault: false });
}

/** The text of a new record, dressed as its log dresses its own. Line endings are the log's. */
export function renderRecord(log: AdrLog, conventions: Conventions, record: NewRecord): string {
  const { draft } = record;
  const date = dateText(log, conventions, record.today);
  const others = draft.options.filter((option) => option.name !== draft.chosen);
  const values = {
    ...draft,
    ...header(log, conventions, record, date),
    id: record.id,
    title: record.title,
    heading: heading(log, conventions, record),
    status: record.status,
    date: record.format === 'yaml' ? record.today : date,
    options: draft.options.map((option) => ({
      ...option,
      argued: option.good.length + option.bad.length > 0,
    })),
    alternatives: others,
    against: others.map((option) => option.name).join(' and '),
    accepting: draft.negative.join('; '),
    drivers: [],
  };
  const text = render(record.format === 'yaml' ? 'record.yaml' : `${record.template}.md`, values);
  const tidy = text.replace(/\n{3,}/g, '\n\n').replace(/\s+$/, '\n');
  return conventions.lineEnding === '\n' ? tidy : tidy.replace(/\n/g, conventions.lineEnding);
}

const OWN_FORM: Readonly<Record<TemplateName, FieldForm>> = {
  madr: 'front-matter',
  'madr-minimal': 'front-matter',
  'y-statement': 'front-matter',
  nygard: 'heading',
  course: 'heading-inline',
};

interface HeaderField {
  readonly label: string;
  readonly value: string;
  readonly before?: string;
  readonly between?: string;
  readonly after?: string;
}

function header(log: AdrLog, conventions: Conventions, record: NewRecord, date: string): object {
  const learned = record.chosenTemplate ? undefined : conventions.statusForm;
  const form = learned ?? OWN_FORM[record.template];
  if (form === 'heading') return { sections: true };
  if (form === 'heading-inline') return { inline: true };
  const model = sample(log, form);
  const status = field('status', record.status, form, model);
  const fields = [status, field('date', date, form, model)].filter((f) => f !== undefined);
  if (form === 'table' || form === 'column') return { table: true, fields };
  if (form === 'bullet' || form === 'bold' || form === 'line') return { listed: true, fields };
  const bare = fields.map(({ label, value }) => ({ label, value: matterValue(value) }));
  const people =
    model === undefined && record.template === 'madr' ? [{ label: 'decision-makers', value: '[]' }] : [];
  return { frontMatter: true, fields: [...bare, ...people] };
}

/** Front matter values that YAML would read as something else are quoted. */
const matterValue = (value: string): string => (/^[\w][\w .-]*$/.test(value) ? value : JSON.stringify(value));

/** The newest record that writes its status in this form. */
function sample(log: AdrLog, form: FieldForm): DecisionRecord | undefined {
  return log.records.findLast(
    (record) => record.status?.form === form && record.fields.some((f) => f.role === 'status'),
  );
}

/** A header line like the sample's own; undefined where the sample has a status and no date, as its log does. */
function field(
  role: 'status' | 'date',
  value: string,
  form: FieldForm,
  model: DecisionRecord | undefined,
): HeaderField | undefined {
  const label = form === 'front-matter' ? role : role === 'status' ? 'Status' : 'Date';
  if (model === undefined) return { label, value, before: '* ', between: ': ', after: '' };
  const like = model.fields.find((f) => f.role === role && f.form === form);
  const dressed =
    like ??
    (role === 'date' && model.date === undefined
      ? undefined
      : model.fields.find((f) => f.role === 'status' && f.form === form));
  if (dressed === undefined) return undefined;
  return { ...dress(model, dressed), label: like?.key ?? label, value };
}

function dress(model: DecisionRecord, like: Field): Pick<HeaderField, 'before' | 'between' | 'after'> {
  const line = model.source.text.slice(like.line.start, like.line.end);
  const at = line.indexOf(like.key);
  const value = like.value.start - like.line.start;
  if (at < 0 || at > value) return { before: '* ', between: ': ', after: '' };
  return {
    before: line.slice(0, at),
    between: line.slice(at + like.key.length, value),
    after: line.slice(value + like.text.length),
  };
}

/** The heading with the number in the manner of the log's other headings. */
function heading(log: AdrLog, conventions: Conventions, record: NewRecord): string {
  if (record.number === undefined) return record.title;
  if (log.records.length === 0 || record.chosenTemplate) {
    if (record.template === 'nygard') return `${record.number}. ${record.title}`;
    if (record.template === 'course') return `ADR-${padNumber(record.number, 3)}: ${record.title}`;
    if (log.records.length === 0) return record.title;
  }
  if (conventions.titleNumber === 'none') return record.title;
  const model = log.records.findLast((r) => r.titleNumber !== undefined);
  if (model?.titleNumber === undefined) return record.title;
  const text = model.source.text.slice(model.titleSpan.start, model.titleSpan.end);
  const start = model.titleNumber.span.start - model.titleSpan.start;
  const end = model.titleNumber.span.end - model.titleSpan.start;
  const mark = /^[\s.:)\]–—|-]{1,5}/.exec(text.slice(end))?.[0] ?? ' ';
  const padded = text[start] === '0' ? padNumber(record.number, end - start) : String(record.number);
  return `${text.slice(0, start)}${padded}${mark}${record.title}`;
}

/** A day as the log's newest records write theirs. */
function dateText(log: AdrLog, conventions: Conventions, today: string): string {
  const [year = '', month = '', day = ''] = today.split('-');
  const name = MONTHS[Number(month) - 1]?.[0] ?? '';
  const long = name.charAt(0).toUpperCase() + name.slice(1);
  const model =
    log.records.findLast((record) => record.date?.style === conventions.dateStyle)?.date?.text ?? '';
  if (conventions.dateStyle === 'slashed' && /^\d{4}\//.test(model.trim())) return `${year}/${month}/${day}`;
  if (conventions.dateStyle === 'dotted') return `${day}.${month}.${year}`;
  if (conventions.dateStyle === 'long' && /^[A-Z][a-z]+ \d{1,2}, \d{4}/.test(model.trim()))
    return `${long} ${Number(day)}, ${year}`;
  if (conventions.dateStyle === 'long' && /^\d{1,2} [A-Z][a-z]+ \d{4}/.test(model.trim()))
    return `${Number(day)} ${long} ${year}`;
  return today;
}

/** adr-tools lets a log bring its own template, with four words to fill in: the first of each on a line. */
export function renderOwnTemplate(template: string, record: NewRecord): string {
  const words = {
    NUMBER: String(record.number ?? ''),
    TITLE: record.title,
    DATE: record.today,
    STATUS: record.status,
  };
  return template
    .split('\n')
    .map((line) => line.replace(/NUMBER|TITLE|DATE|STATUS/, (word) => words[word as keyof typeof words]))
    .join('\n');
}
