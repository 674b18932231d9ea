import type { Span } from '../base/span.ts';
import type { DecisionOption, DecisionRecord } from '../model/adr.ts';
import type { Entry, ListNode, MapNode, ScalarNode, Tree } from '../model/tree.ts';
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
 */
export function recordDocument(record: DecisionRecord): MapNode {
  const { title, titleSpan, status, date } = record;
  const decided = sectionStatements(record, 'decision');
  const consequences = consequencesOf(record);
  return map([
    ['title', scalar(title, titleSpan)],
    ['scenario', fieldNamed(record, 'scenario')],
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

function fieldNamed(record: DecisionRecord, key: string): ScalarNode | undefined {
  const line = record.frontMatter ?? (record.syntax === 'yaml' ? undefined : { start: 0, end: 0 });
  const start = line?.start ?? 0;
  const head = record.source.text.slice(start, line?.end ?? 4000);
  const found = new RegExp(`^${key}:[ \\t]{1,8}["']?([a-z][a-z0-9-]{0,80})`, 'm').exec(head);
  if (found === null) return undefined;
  const at = start + found.index + found[0].length - (found[1] ?? '').length;
  return scalar(found[1] ?? '', { start: at, end: at + (found[1] ?? '').length });
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
