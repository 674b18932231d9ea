import type { Span } from '../base/span.ts';
import type { DecisionOption, DecisionRecord } from '../model/adr.ts';
import {
  type Entry,
  type ListNode,
  type MapNode,
  nodeAt,
  type ScalarNode,
  type Tree,
} from '../model/tree.ts';
import { namesOption } from './options.ts';
import {
  consequencesOf,
  reasonsIn,
  reversibilityOf,
  revisitOf,
  type Statement,
  sectionStatements,
  statementsIn,
  tradeOffOf,
} from './statements.ts';

/**
 * A record as data, in the shape of `schemas/adr.schema.json`, whatever syntax it was written in: what a rubric's
 * paths look into. Each text is a list of its sentences with their places; an option that was chosen has `chosen`.
 * `tree` is the parsed document of a YAML record.
 */
export function recordDocument(record: DecisionRecord, tree?: Tree): MapNode {
  return tree?.kind === 'map' ? uniform(record, tree) : fromSections(record);
}

function fromSections(record: DecisionRecord): MapNode {
  const { title, titleSpan, status, date } = record;
  const decided = sectionStatements(record, 'decision');
  const consequences = consequencesOf(record);
  return map([
    ['title', scalar(title, titleSpan)],
    ['scenario', matterName(record, 'scenario')],
    ['status', status === undefined || status.leftover ? undefined : scalar(status.kind, status.span)],
    ['date', date?.iso === undefined ? undefined : scalar(date.iso, date.span)],
    ['deciders', people(record)],
    ['context', texts(sectionStatements(record, 'context'))],
    ['drivers', texts(sectionStatements(record, 'drivers'))],
    ['options', options(record, decided)],
    [
      'decision',
      map([
        ['chosen', texts(decided)],
        ['because', texts(reasonsIn(decided))],
      ]),
    ],
    [
      'consequences',
      map([
        ['positive', texts(consequences.positive)],
        ['negative', texts(consequences.negative)],
        ['neutral', texts(consequences.neutral)],
      ]),
    ],
    ['confirmation', texts(sectionStatements(record, 'confirmation'))],
    ['tradeOff', texts(tradeOffOf(record))],
    ['reversible', texts(reversibilityOf(record))],
    ['revisitWhen', texts(revisitOf(record))],
    ['notes', texts(sectionStatements(record, 'more-information'))],
  ]);
}

/** Keys of a YAML record that hold one word or a day, and no sentences. */
const WORDS: ReadonlySet<string> = new Set(['sdx', 'id', 'title', 'scenario', 'status', 'date']);

/** A YAML record with each text as a list, as a Markdown one has them. */
function uniform(record: DecisionRecord, tree: MapNode): MapNode {
  const parts = [...tree.entries].map(([key, { value }]): Part => {
    if (key === 'status')
      return [key, record.status === undefined ? undefined : scalar(record.status.kind, value.span)];
    if (WORDS.has(key)) return [key, value];
    if (key === 'options') return [key, namedOptions(record, tree, value)];
    if (value.kind !== 'map') return [key, listed(value)];
    return [key, map([...value.entries].map(([inner, entry]): Part => [inner, listed(entry.value)]))];
  });
  return map(parts);
}

/** A text or a list of them as a list of their sentences. */
function listed(tree: Tree): ListNode | undefined {
  const items = (tree.kind === 'list' ? tree.items : [tree]).flatMap((item): readonly Tree[] => {
    if (item.kind !== 'scalar') return [item];
    const text = String(item.value ?? '');
    const statements = statementsIn(text, { start: 0, end: text.length });
    return statements.map((statement) => scalar(statement.text, item.span));
  });
  return items.length === 0 ? undefined : { kind: 'list', items, span: tree.span };
}

function namedOptions(record: DecisionRecord, tree: MapNode, value: Tree): ListNode | undefined {
  if (value.kind !== 'list') return undefined;
  const decision = nodeAt(tree, ['decision', 'chosen']);
  const said = decision?.kind === 'scalar' ? String(decision.value ?? '') : '';
  const chosen = chosenOption(record.options, [{ text: said, span: value.span }]);
  const items = value.items.flatMap((item, i): MapNode[] => {
    const option = record.options[i];
    if (option === undefined || option.name === '') return [];
    const parts: Part[] = [['name', scalar(option.name, option.span)]];
    if (option === chosen) parts.push(['chosen', scalar(true, option.span)]);
    if (item.kind === 'map') {
      for (const [key, entry] of item.entries) if (key !== 'name') parts.push([key, listed(entry.value)]);
    }
    return [map(parts)];
  });
  return items.length === 0 ? undefined : { kind: 'list', items, span: value.span };
}

type Part = readonly [string, Tree | undefined];

/** A map of the parts that are there; it stands where its first part does. */
function map(parts: readonly Part[]): MapNode {
  const entries = new Map<string, Entry>();
  for (const [key, value] of parts) {
    if (value === undefined || (value.kind === 'map' && value.entries.size === 0)) continue;
    entries.set(key, { key: firstPlace(value), value });
  }
  const first = [...entries.values()][0];
  return { kind: 'map', entries, span: first?.key ?? { start: 0, end: 0 } };
}

function firstPlace(tree: Tree): Span {
  if (tree.kind === 'list') return tree.items[0]?.span ?? tree.span;
  return tree.span;
}

const scalar = (value: string | boolean, span: Span): ScalarNode => ({ kind: 'scalar', value, span });

function texts(statements: readonly Statement[]): ListNode | undefined {
  const [first] = statements;
  if (first === undefined) return undefined;
  return { kind: 'list', items: statements.map(({ text, span }) => scalar(text, span)), span: first.span };
}

/** A key of the front matter that names something. */
function matterName(record: DecisionRecord, key: string): ScalarNode | undefined {
  if (record.frontMatter === undefined) return undefined;
  const { start, end } = record.frontMatter;
  const found = new RegExp(`^${key}:[ \\t]{1,8}["']?([a-z][a-z0-9-]{0,80})`, 'm').exec(
    record.source.text.slice(start, end),
  );
  if (found === null) return undefined;
  const name = found[1] ?? '';
  const last = start + found.index + found[0].length;
  return scalar(name, { start: last - name.length, end: last });
}

function people(record: DecisionRecord): ListNode | undefined {
  const fields = record.fields.filter(({ role, text }) => role === 'people' && /\p{L}/u.test(text));
  return texts(fields.map(({ text, value }) => ({ text, span: value })));
}

function options(record: DecisionRecord, decided: readonly Statement[]): ListNode | undefined {
  const [first] = record.options;
  if (first === undefined) return undefined;
  const chosen = chosenOption(record.options, decided);
  const items = record.options.map((option) =>
    map([
      ['name', scalar(option.name, option.span)],
      ['chosen', option === chosen ? scalar(true, option.span) : undefined],
      ['good', texts(reasons(record, option, 'good'))],
      ['bad', texts(reasons(record, option, 'bad'))],
      ['because', texts(reasons(record, option, undefined))],
    ]),
  );
  return { kind: 'list', items, span: first.span };
}

/** The option that the decision's first sentences name; of two that both stand there the earlier. */
function chosenOption(
  all: readonly DecisionOption[],
  decided: readonly Statement[],
): DecisionOption | undefined {
  for (const { text } of decided.slice(0, 2)) {
    const named = all
      .map((option) => ({ option, at: namesOption(text, option.name) }))
      .filter(({ at }) => at >= 0)
      .sort((a, b) => a.at - b.at || b.option.name.length - a.option.name.length);
    if (named[0] !== undefined) return named[0].option;
  }
  return undefined;
}

/** What is said of an option: for it, against it, or (without a side) only that. A name alone is no reason. */
function reasons(
  record: DecisionRecord,
  option: DecisionOption,
  side: 'good' | 'bad' | undefined,
): readonly Statement[] {
  return option.reasons
    .filter((reason) => reason.side === side)
    .flatMap(({ span }) => statementsIn(record.plain, span));
}
