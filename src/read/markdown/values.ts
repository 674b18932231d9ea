import type { Tree } from '../../model/tree.ts';
import { quoted } from '../codes.ts';
import { CHOICES, NO, YES } from '../wording/values.ts';
import { squash } from '../wording/words.ts';
import type { Context } from './context.ts';
import type { Expected } from './expected.ts';
import { matchKey } from './labels.ts';
import { listNode, MapBuilder, numberOrText, textNode } from './nodes.ts';
import type { Passage } from './passage.ts';
import { splitTop, withoutBullet, withoutLastAnd, wordEnds } from './pieces.ts';
import { plainQuantity } from './quantities.ts';
import { readSequence } from './steps.ts';

/** The value that stands on its own in an object's place: `retries: 2`, `replication: async`, `time: 5 ms`. */
const MAIN_FIELD: Readonly<Record<string, string>> = {
  alternative: 'option',
  claimedEstimate: 'formula',
  deadLetter: 'to',
  logs: 'format',
  measurement: 'method',
  pool: 'to',
  rateLimit: 'limit',
  retries: 'max',
  serviceTime: 'mean',
  shardKey: 'key',
  sourcedInput: 'value',
  tokens: 'kind',
};

/** Lists of texts that are sentences: a comma there does not start the next one. */
const SENTENCES: ReadonlySet<string> = new Set(['functional', 'quality', 'constraints', 'assumptions']);

/** What a value written on one line, in a cell or behind a label says. */
export function readInline(
  expected: Expected,
  passage: Passage,
  context: Context,
  unit = '',
): Tree | undefined {
  const words = passage.trim();
  if (words.text === '') return undefined;
  const composite = expected.fields ?? expected.values ?? expected.item ?? (expected.path || undefined);
  if (composite !== undefined) {
    const flow = flowYaml(words, context);
    if (flow !== undefined) return flow;
  }
  if (expected.path) return readSequence(words, context);
  if (expected.values !== undefined) return readPairs(expected.values, words, context);
  if (expected.item?.fields !== undefined) {
    const [first, ...more] = words.split(/;|<br ?\/?>|\n(?=\s*[-*•] )/gi);
    if (first === undefined) return undefined;
    const items = [first, ...more].map((part) => readEntry(expected.item, withoutBullet(part), context));
    const nodes = items.filter((item) => item !== undefined);
    // `pool: { … }` may stand for a list of one, a trade-off's alternatives may not.
    return expected.fields !== undefined && nodes.length === 1 ? nodes[0] : listNode(nodes, words.span);
  }
  if (expected.item !== undefined) return readTexts(expected, words, context);
  if (expected.fields !== undefined) return readObjectLine(expected, words, context, unit);
  return readScalar(expected, words, context, unit);
}

/** `{ … }` and `[ … ]` in a line are YAML as they stand. */
function flowYaml(words: Passage, context: Context): Tree | undefined {
  const code = words.text.startsWith('`') ? words.unwrapped() : words;
  const { text } = code;
  const wrapped =
    (text.startsWith('{') && text.endsWith('}')) || (text.startsWith('[') && text.endsWith(']'));
  const { start, end } = code.span;
  const written = context.source.slice(start, end);
  // Only where the text stands in the document in one piece do YAML's own positions hold.
  if (!wrapped || written.replace(/\r\n?/g, '\n') !== text) return undefined;
  return context.yaml(written, start);
}

export function readScalar(
  expected: Expected,
  passage: Passage,
  context: Context,
  unit = '',
): Tree | undefined {
  if (expected.prose) return textNode(unquoted(passage));
  const quoted = unquoted(passage) !== passage;
  const words = plainWords(passage);
  if (words.text === '') return undefined;
  if (expected.options !== undefined) return readChoice(expected, words, context);
  if (expected.flag && !quoted) {
    const switched = readSwitch(words, !expected.text);
    if (switched !== undefined) return switched;
  }
  if (expected.number && !quoted) {
    const node = numberOrText(words);
    if (node.kind === 'scalar' && unit !== '' && hasNoUnit(words.line)) {
      return { ...node, value: `${words.line} ${unit}`, raw: words.line };
    }
    if (typeof node.value === 'number' || !context.natural) return node;
    return plainQuantity(words) ?? node;
  }
  if (expected.text && expected.reference === undefined && !quoted && !expected.number) {
    return textNode(passage.unwrapped());
  }
  return textNode(words);
}

/** A name, number or choice without the marks around and inside it; one in quotes as it stands. */
function plainWords(passage: Passage): Passage {
  const inner = unquoted(passage);
  return inner === passage ? passage.unwrapped().plain() : inner;
}

function unquoted(passage: Passage): Passage {
  const { text } = passage;
  const quoted = text.length > 1 && text.startsWith('"') && text.indexOf('"', 1) === text.length - 1;
  return quoted ? passage.slice(1, text.length - 1) : passage;
}

function hasNoUnit(text: string): boolean {
  return /^[~<>≤≥]?\s?[\d.,_\s–-]{1,40}[kKMGTB]?$/.test(text);
}

/** `alone`: the switch is all that can be said here, so what follows the word is a remark. */
function readSwitch(words: Passage, alone: boolean): Tree | undefined {
  const text = words.line.toLowerCase().replace(/\.$/, '');
  const said = alone ? (text.split(/[\s,;:(]/, 1)[0] ?? '') : text;
  if (YES.has(said)) return { kind: 'scalar', value: true, span: words.span, raw: words.line };
  if (NO.has(said)) return { kind: 'scalar', value: false, span: words.span, raw: words.line };
  return undefined;
}

/** The choice that `words` or what comes before a bracket, comma or dash in them mean. */
function readChoice(expected: Expected, words: Passage, context: Context): Tree | undefined {
  const whole = choiceOf(expected, words.line);
  if (whole !== undefined) return textNode(words, whole);
  const head = words.split(/[,;(:]|\s[–—-]\s|\s(?:because|with|and|or)\s/g)[0];
  const value = head && choiceOf(expected, head.line);
  if (head !== undefined && value !== undefined) {
    context.note(words.line, words.span);
    return textNode(head, value);
  }
  if (expected.text) return textNode(words);
  const last = [...words.line.toLowerCase().split(/[^\p{L}\p{N}-]+/u)].reverse();
  const named = last.map((word) => choiceOf(expected, word)).filter((choice) => choice !== undefined);
  // Who writes for sdx and names several leaves it open which one is meant.
  if (named[0] !== undefined && (context.natural || new Set(named).size === 1))
    return textNode(words, named[0]);
  if (!context.natural) return textNode(words);
  context.note(words.line, words.span);
  context.notUnderstood(
    `choice:${expected.name}`,
    words.span,
    `"${quoted(words.line)}" is no ${expected.name} that is known (${expected.options?.join(', ')})`,
  );
  return undefined;
}

export function choiceOf(expected: Expected, text: string): string | undefined {
  const wanted = squash(text);
  const same = (words: string): boolean => squash(words) === wanted || `${squash(words)}s` === wanted;
  for (const option of expected.options ?? []) if (same(option)) return option;
  for (const [option, synonyms] of Object.entries(CHOICES[expected.name] ?? {})) {
    if (expected.options?.includes(option) && synonyms.some(same)) return option;
  }
  return undefined;
}

/** Texts in a line: `code, owner` are two names, a sentence with a comma is one. */
function readTexts(expected: Expected, passage: Passage, context: Context): Tree | undefined {
  const item: Expected = expected.item ?? expected;
  const read = (part: Passage): Tree =>
    expected.reference === undefined ? textNode(unquoted(part)) : textNode(plainWords(part));
  const quoted = unquoted(passage);
  if (quoted !== passage) return textNode(quoted);
  const lines = passage.split(/<br ?\/?>|\n(?=\s*[-*•] )/gi);
  if (lines.length > 1)
    return listNode(
      lines.map((line) => read(withoutBullet(line))),
      passage.span,
    );
  if (/^[-•] /.test(passage.text)) return listNode([read(withoutBullet(passage))], passage.span);
  if (SENTENCES.has(expected.name)) return read(passage);
  const parts = splitTop(passage, /^[,;]$/).map(withoutLastAnd);
  const short = parts.every((part) => part.text.split(/\s+/).length <= 6);
  if (parts.length < 2 || (expected.name === 'outOfScope' && !(short && context.natural))) {
    return read(item.text && expected.reference === undefined ? passage : passage.unwrapped());
  }
  return listNode(parts.map(read), passage.span);
}

/** `db: timeout 200 ms, retries 2; cache: timeout 20 ms`: a map by id. */
function readPairs(values: Expected, passage: Passage, context: Context): Tree | undefined {
  const builder = new MapBuilder();
  for (const part of passage.split(/;|<br ?\/?>|\n/gi)) {
    const label = /^\s*(?:[-*•]\s+)?([^\s:]{1,100})\s?:(?=\s)/.exec(part.text);
    const name =
      label && part.slice(label[0].length - (label[1]?.length ?? 0) - 1, label[0].length - 1).trim();
    const value = label && readInline(values, part.slice(label[0].length), context);
    if (!name || value === undefined || value === null) context.note(part.line, part.span);
    else builder.set(name.plain().line, name.span, value);
  }
  return builder.size === 0 ? undefined : builder.build(passage.span);
}

/** One alternative, pool or the like: an object in a line, or a plain text where that is allowed. */
export function readEntry(item: Expected | undefined, passage: Passage, context: Context): Tree | undefined {
  if (item === undefined) return undefined;
  if (item.name === 'alternative') return readAlternative(item, passage);
  return readObjectLine(item, passage, context, '');
}

/** "rejected because it is slow" without the words that only say that a reason comes. */
export function reasonIn(words: Passage): Passage {
  const said =
    /^\(?(?:(?:(?:rejected|dismissed|discarded|ruled out|verworfen)(?=[\s:,;–-])|no(?=[:,]))[\s:,;–-]*)?(?:(?:because|weil)\s)?/i.exec(
      words.trim().text,
    );
  return words
    .trim()
    .slice(said?.[0].length ?? 0)
    .trim();
}

/** "X, because Y", "X - Y", "X: Y", "X (Y)": an option and why it was not taken. */
export function readAlternative(item: Expected, passage: Passage): Tree {
  const words = passage.trim();
  const mark =
    /,?\s(?:because|since|rejected because|rejected:)\s|\s[–—-]\s(?:rejected because\s)?|:\s(?:rejected because\s)?/i.exec(
      words.text,
    );
  const bracket = mark === null ? /\s\(([^()]{8,})\)\.?$/.exec(words.text) : null;
  const at = mark?.index ?? bracket?.index;
  if (at === undefined || at === 0) return textNode(unquoted(words));
  const builder = new MapBuilder();
  const option = words.slice(0, at).trim();
  const reason = mark
    ? words.slice(at + mark[0].length)
    : words.slice(at + 2, words.text.replace(/\.$/, '').length - 1);
  builder.set('option', option.span, textNode(option.unwrapped()));
  if (!reason.isEmpty) builder.set('because', reason.trim().span, textNode(unquoted(reason.trim())));
  return item.fields === undefined ? textNode(words) : builder.build(words.span);
}

/**
 * An object in one line: `async, lag 1 s`, `2 (exponential, jitter, budget 10%)`, `mean: 5 ms, p99: 20 ms`. Where
 * a plain text or number would do as well, it is an object only if every piece was understood.
 */
function readObjectLine(
  expected: Expected,
  passage: Passage,
  context: Context,
  unit: string,
): Tree | undefined {
  const simple = expected.text || expected.number || expected.flag;
  const builder = new MapBuilder();
  const understood =
    unquoted(passage) === passage && collectPieces(builder, expected, passage, context, !simple, 0);
  const bare =
    builder.size === 1 && builder.has(MAIN_FIELD[expected.name] ?? '') && !/:(?=\s|$)/.test(passage.text);
  if (understood && builder.size > 0 && !(simple && bare)) return builder.build(passage.span);
  if (simple) return readScalar(expected, passage, context, unit);
  context.note(passage.line, passage.span);
  if (builder.size > 0) return builder.build(passage.span);
  context.notUnderstood(
    `object:${expected.name}`,
    passage.span,
    `"${quoted(passage.line)}" names no field of ${expected.name}`,
  );
  return undefined;
}

/** Fields of an object from pieces between commas; false, and nothing set, where one of them is none. */
export function readPieces(
  builder: MapBuilder,
  object: Expected,
  passage: Passage,
  context: Context,
): boolean {
  const inner = new MapBuilder();
  if (!collectPieces(inner, object, passage, context, false, 0) || inner.size === 0) return false;
  builder.merge(inner.build(passage.span));
  return true;
}

function collectPieces(
  builder: MapBuilder,
  object: Expected,
  passage: Passage,
  context: Context,
  lenient: boolean,
  depth: number,
): boolean {
  const because = /,?\s(?:because|since)\s/i.exec(passage.text);
  let rest = passage;
  let all = true;
  if (because !== null && object.fields?.has('why')) {
    const why = passage.slice(because.index + because[0].length).trim();
    builder.set('why', why.span, textNode(why));
    rest = passage.slice(0, because.index).trim();
  }
  for (const piece of splitTop(rest, /^[,;\n]$/)) {
    if (!readPiece(builder, object, piece, context, lenient, depth)) all = false;
  }
  return all;
}

function readPiece(
  builder: MapBuilder,
  object: Expected,
  piece: Passage,
  context: Context,
  lenient: boolean,
  depth: number,
): boolean {
  if (depth > 4) return false;
  const pair = keyAndValue(object, piece);
  if (pair !== undefined) {
    const value = readInline(pair.expected, pair.value, context);
    return value !== undefined && builder.set(pair.key, pair.at.span, value);
  }
  const bracket = /\s?\(([^()]*)\)$/.exec(piece.text);
  if (bracket !== null && bracket.index > 0) {
    const inner = piece.slice(piece.text.lastIndexOf('(') + 1, piece.text.length - 1);
    const head = piece.slice(0, bracket.index).trim();
    return (
      readPiece(builder, object, head, context, lenient, depth + 1) &&
      collectPieces(builder, object, inner, context, lenient, depth + 1)
    );
  }
  return readBarePiece(builder, object, piece, context);
}

/** A switch, a choice or the main value, said without a key. */
function readBarePiece(builder: MapBuilder, object: Expected, piece: Passage, context: Context): boolean {
  const words = piece.unwrapped();
  const negated = /^(?:no|without)\s+/i.exec(words.text);
  const flag = matchKey(object, words.text.slice(negated?.[0].length ?? 0));
  if (flag?.expected.flag && flag.path.length === 1) {
    return builder.set(flag.path[0] ?? '', words.span, {
      kind: 'scalar',
      value: negated === null,
      span: words.span,
      raw: words.line,
    });
  }
  for (const [name, field] of object.fields ?? []) {
    const choice = field.options && choiceOf(field, words.line);
    if (choice !== undefined && !builder.has(name))
      return builder.set(name, words.span, textNode(words, choice));
  }
  const main = MAIN_FIELD[object.name];
  const field = main === undefined ? undefined : object.fields?.get(main);
  if (main === undefined || field === undefined || builder.has(main)) return false;
  if (field.quantity !== undefined && !/\d/.test(words.text)) return false;
  const value = readInline(field, words, context);
  return value !== undefined && builder.set(main, words.span, value);
}

/** `key: value` or `key value`; the longest wording of a key wins. */
function keyAndValue(
  object: Expected,
  piece: Passage,
):
  | { readonly key: string; readonly at: Passage; readonly value: Passage; readonly expected: Expected }
  | undefined {
  const colon = piece.text.slice(0, 60).search(/:(?=\s|$)/);
  const cuts = colon > 0 ? [colon] : wordEnds(piece.text);
  for (const cut of cuts) {
    const at = piece.slice(0, cut).trim();
    const key = matchKey(object, at.plain().text);
    const value = piece.slice(colon > 0 ? cut + 1 : cut).trim();
    if (key === undefined || key.path.length !== 1 || value.text === '') continue;
    if (colon <= 0 && key.expected.prose && cuts.length > 6) continue;
    return { key: key.path[0] ?? '', at, value, expected: key.expected };
  }
  return undefined;
}
