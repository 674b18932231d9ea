import { describedFields, listedFields } from './component-text.ts';
import type { Context } from './context.ts';
import type { Expected } from './expected.ts';
import { listNode, MapBuilder, textNode } from './nodes.ts';
import type { Passage } from './passage.ts';
import { splitTop } from './pieces.ts';
import { amountOf } from './quantities.ts';
import { setReason, takeDecisionSentences } from './sentences.ts';
import { readSequence } from './steps.ts';
import { choiceOf, readAlternative, readInline } from './values.ts';

/**
 * What a sentence in the place of an object says: "99.9% over 30 days" of an objective, "random over a counter
 * because it is not guessable" of a trade-off. Each fills the fields it is sure of; what is left is prose in the
 * field named here.
 */
export function readStatement(
  builder: MapBuilder,
  object: Expected,
  passage: Passage,
  context: Context,
): void {
  const words = passage.trim();
  if (words.text === '') return;
  const statement = STATEMENTS[object.name];
  if (statement?.(builder, object, words, context)) return;
  const field = TEXT_FIELD[object.name] ?? 'notes';
  const free = [field, 'notes'].find((name) => object.fields?.has(name) && !builder.has(name));
  if (free === undefined) context.note(words.line, words.span);
  else builder.set(free, words.span, textNode(words));
}

const TEXT_FIELD: Readonly<Record<string, string>> = {
  alert: 'when',
  apiCall: 'does',
  bottleneck: 'when',
  component: 'does',
  evolution: 'do',
  failure: 'effect',
  test: 'what',
  tradeoff: 'chosen',
};

type Statement = (builder: MapBuilder, object: Expected, words: Passage, context: Context) => boolean;

const STATEMENTS: Readonly<Record<string, Statement>> = {
  bottleneck: (builder, object, words) => arrow(builder, object, words, 'when', 'fix'),
  component: componentStatement,
  consistency: consistencyStatement,
  datum: datumStatement,
  failure: (builder, object, words) => arrow(builder, object, words, 'effect', 'response'),
  flow: flowStatement,
  slo: sloStatement,
  tradeoff: tradeoffStatement,
};

/** "it saturates → add a replica". */
function arrow(
  builder: MapBuilder,
  _object: Expected,
  words: Passage,
  before: string,
  after: string,
): boolean {
  const match = /\s(?:→|->|=>|⇒)\s/.exec(words.text);
  if (match === null || builder.has(before) || builder.has(after)) return false;
  const left = words.slice(0, match.index).trim();
  const right = words.slice(match.index + match[0].length).trim();
  if (left.text === '' || right.text === '') return false;
  builder.set(before, left.span, textNode(left));
  builder.set(after, right.span, textNode(right));
  return true;
}

/** All of it fields, or a description that says some. */
function componentStatement(
  builder: MapBuilder,
  object: Expected,
  words: Passage,
  context: Context,
): boolean {
  const listed = listedFields(object, words, context);
  if (listed === undefined) {
    for (const [name, at, value] of describedFields(object, words, context))
      builder.suggest(name, at.span, value);
    return false;
  }
  for (const [name, at, value] of listed) builder.set(name, at.span, value);
  return true;
}

/** "eventual, at most 5 s stale, because nobody is charged by it". */
function consistencyStatement(builder: MapBuilder, object: Expected, words: Passage): boolean {
  const because = /,?\s(?:because|since|as)\s/i.exec(words.text);
  const before = because === null ? words : words.slice(0, because.index).trim();
  const model = object.fields?.get('model');
  const partition = object.fields?.get('partition');
  const rest: Passage[] = [];
  let known = false;
  for (const piece of splitTop(before, /^[,;(]$/)) {
    const bare = piece.slice(0, piece.text.replace(/[).]+$/, '').length).unwrapped();
    const choice = model && choiceOf(model, bare.line);
    const side = partition && choiceOf(partition, bare.line);
    const stale =
      /^(?:(?:up to|at most|within|max(?:imum)?)\s+)?(\d[\d.]*\s?[a-z]+)(?:\s+(?:stale|old|behind|lag|late))?$/i.exec(
        bare.text,
      );
    const time = stale && amountOf(stale[1] ?? '');
    if (choice !== undefined && !builder.has('model'))
      builder.set('model', bare.span, textNode(bare, choice));
    else if (side !== undefined && !builder.has('partition'))
      builder.set('partition', bare.span, textNode(bare, side));
    else if (stale !== null && time?.kind === 'time' && !builder.has('staleness')) {
      const at = bare.text.indexOf(stale[1] ?? '');
      const value = bare.slice(at, at + (stale[1]?.length ?? 0));
      builder.set('staleness', value.span, textNode(value));
    } else {
      rest.push(piece);
      continue;
    }
    known = true;
  }
  if (!known) return false;
  if (because !== null) {
    const reason = words.slice(because.index + because[0].length).trim();
    builder.set('because', reason.span, textNode(reason));
  }
  const [first] = rest;
  if (first !== undefined)
    builder.set('notes', first.span, textNode(first, rest.map((piece) => piece.line).join(', ')));
  return true;
}

/** "code, original_url, created_at": the fields of a record; anything longer is prose. */
function datumStatement(builder: MapBuilder, _object: Expected, words: Passage): boolean {
  const listed = /^\(([^()]*)\)$/.test(words.text) ? words.slice(1, words.text.length - 1) : words;
  const inner = listed.text.includes('\\') ? listed.plain() : listed;
  const pieces = splitTop(inner, /^[,;]$/);
  if (pieces.length < 2 || builder.has('fields')) return false;
  if (!pieces.every((piece) => /^[`*]{0,2}[\w.]{1,60}[`*]{0,2}(?:\s?\([^()]{1,40}\))?$/.test(piece.text)))
    return false;
  builder.set(
    'fields',
    words.span,
    listNode(
      pieces.map((piece) => textNode(piece.unwrapped())),
      words.span,
    ),
  );
  return true;
}

/** "edge -> api -> db" is a path, "1000 req/s" a rate. */
function flowStatement(builder: MapBuilder, object: Expected, words: Passage, context: Context): boolean {
  if (/->|→|⟶|➜/.test(words.text) && !builder.has('path')) {
    const path = readSequence(words, context);
    if (path !== undefined) return builder.set('path', words.span, path);
  }
  const amount = amountOf(words.line);
  const rate = object.fields?.get('rate');
  if (amount?.kind !== 'rate' || builder.has('rate') || rate === undefined)
    return builder.has('does') ? false : doesToo(builder, words);
  const value = readInline(rate, words, context);
  return value !== undefined && builder.set('rate', words.span, value);
}

function doesToo(builder: MapBuilder, words: Passage): boolean {
  return builder.set('does', words.span, textNode(words));
}

const OVER_TIME =
  /(?:over|per|in|within|each|every|,|\()\s*(?:a\s|any\s|rolling\s|the last\s)*\s*(\d{1,4}[\s-]?(?:days?|d|weeks?|months?|h|hours?|min)|month|quarter|week|year)\b/gi;
const UNDER =
  /(?:<=?|≤|under|below|within|less than|at most|in)\s*(\d[\d.,]*\s?(?:ms|milliseconds?|s|sec|seconds?|min|minutes?|h|hours?))\b/i;
const PERCENTILE = /\bp(\d{2,3}(?:\.\d{1,3})?)\b/i;
const SHARE = /(\d{1,3}(?:\.\d{1,6})?\s?%)/;

/** "99.9% over 30 days", "p99 < 200 ms", "99 % of redirects answer within 100 ms". */
function sloStatement(builder: MapBuilder, _object: Expected, words: Passage, context: Context): boolean {
  const { text } = words;
  const put = (name: string, match: RegExpExecArray | null, value?: string): void => {
    if (match === null || builder.has(name)) return;
    const at = match.index + match[0].lastIndexOf(match[1] ?? match[0]);
    const found = words.slice(at, at + (match[1] ?? match[0]).length);
    builder.set(name, found.span, textNode(found, value ?? found.line));
  };
  // "within 1 h of the refusal, 30 days": what is within is how fast, where a window follows.
  const times = [...text.matchAll(OVER_TIME)];
  const window = times.findLast(([all]) => !/^(?:with)?in/i.test(all)) ?? times.at(-1) ?? null;
  const under = UNDER.exec(text.replace(window?.[0] ?? '\n', (all) => ' '.repeat(all.length)));
  const percentile = PERCENTILE.exec(text);
  const share = SHARE.exec(text);
  if (share === null && (percentile === null || under === null)) return false;
  put('under', under);
  if (share !== null) put('objective', share);
  else if (percentile !== null) {
    const [, digits = ''] = percentile;
    put(
      'objective',
      percentile,
      `${digits.length > 2 && !digits.includes('.') ? `${digits.slice(0, 2)}.${digits.slice(2)}` : digits}%`,
    );
  }
  const length = window?.[1] ?? '';
  put('window', window, /^\d/.test(length) ? length.replace('-', ' ') : `1 ${length.toLowerCase()}`);
  sayIndicator(builder, words, under !== null);
  // A share of anything within a time is how fast it is answered.
  if (!builder.has('sli')) put('sli', under, 'latency');
  const flow = context.mentioned('flows', words.line);
  if (flow !== undefined) builder.set('flow', words.span, textNode(words, flow));
  builder.set('notes', words.span, textNode(words));
  return true;
}

const INDICATORS: readonly (readonly [RegExp, string])[] = [
  [/durab\w*/i, 'durability'],
  [/fresh\w*|stale\w*|lag/i, 'freshness'],
  [/availab\w*|uptime|success\w*|succeed\w*/i, 'availability'],
  [/latency|p\d\d|answer\w*|respon\w*|complet\w*|load/i, 'latency'],
  [/answered|served/i, 'availability'],
];

function sayIndicator(builder: MapBuilder, words: Passage, timed: boolean): void {
  if (builder.has('sli')) return;
  for (const [pattern, sli] of INDICATORS) {
    if (sli === 'latency' && !timed) continue;
    const match = pattern.exec(words.text);
    if (match === null) continue;
    const found = words.slice(match.index, match.index + match[0].length);
    builder.set('sli', found.span, textNode(found, sli));
    return;
  }
}

/** "random codes over a counter, because they can't be guessed". */
function tradeoffStatement(builder: MapBuilder, object: Expected, whole: Passage): boolean {
  const rest = takeDecisionSentences(builder, object, whole);
  const [first, ...more] = rest;
  if (first === undefined) return true;
  if (builder.has('chosen') || builder.has('over')) {
    if (rest.length === 1 && first.text === whole.text && builder.has('because')) return false;
    setReason(builder, object, rest);
    return true;
  }
  const said = rest.length === 1 && first.text === whole.text ? whole : first;
  const opening = CHOICE.exec(said.text);
  const words = opening === null ? said : said.slice(opening[0].length);
  if (!comparison(builder, object, words)) {
    if (said === whole) return false;
    builder.set('chosen', said.span, textNode(said));
  }
  setReason(builder, object, more);
  return true;
}

/** How people begin to say what they took. */
const CHOICE =
  /^(?:we|i)\s+(?:chose|choose|picked|pick|took|take|use|went (?:with|for)|go with|decided (?:on|for)|prefer(?:red)?)\s+/i;

function comparison(builder: MapBuilder, object: Expected, words: Passage): boolean {
  const because = /[,;]?\s(?:because|since)\s/i.exec(words.text);
  const head = because === null ? words : words.slice(0, because.index).trim();
  const over = /\s(?:over|instead of|rather than|not)\s/i.exec(head.text);
  const alternative = object.fields?.get('over')?.item;
  if (over === null || alternative === undefined || (because === null && head.text.split(/\s+/).length > 14))
    return false;
  const chosen = head.slice(0, over.index).trim();
  const other = head.slice(over.index + over[0].length).trim();
  if (chosen.text.split(/\s+/).length > 8 || chosen.text === '' || other.text === '') return false;
  builder.set('chosen', chosen.span, textNode(chosen));
  builder.set('over', other.span, listNode([readAlternative(alternative, other)]));
  if (because !== null) {
    const reason = words.slice(because.index + because[0].length).trim();
    builder.set('because', reason.span, textNode(reason));
  }
  return true;
}

/** A flow's own paragraph `edge -> api -> db`. */
export function arrowPath(
  builder: MapBuilder,
  expected: Expected,
  words: Passage,
  context: Context,
): boolean {
  if (!expected.fields?.get('path')?.path || builder.has('path') || !/->|→|⟶|➜/.test(words.text))
    return false;
  const path = readInline(expected.fields.get('path') ?? expected, words, context);
  return path !== undefined && builder.set('path', words.span, path);
}

/** A trade-off's own paragraph "We chose PostgreSQL over etcd because the team runs it". */
export function choice(builder: MapBuilder, expected: Expected, words: Passage, context: Context): boolean {
  if (expected.name !== 'tradeoff' || builder.has('chosen') || !CHOICE.test(words.text)) return false;
  const inner = new MapBuilder();
  readStatement(inner, expected, words.plain(), context);
  if (!inner.has('over')) return false;
  builder.merge(inner.build(words.span));
  return true;
}
