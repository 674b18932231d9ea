import type { Span } from '../../base/span.ts';
import type { Tree } from '../../model/tree.ts';
import { compute } from '../../quantity/evaluate.ts';
import type { ListItem } from './blocks.ts';
import type { Context } from './context.ts';
import type { Expected } from './expected.ts';
import { anyLabel, type Labelled } from './labels.ts';
import { camel, ID, MapBuilder, textNode } from './nodes.ts';
import type { Passage } from './passage.ts';
import { type Amount, amountOf, formulaOf, isTimeUnit, shareOf, variableName } from './quantities.ts';
import { sentencesOf } from './sentences.ts';
import { asVariable } from './sums.ts';
import { readInline } from './values.ts';

/** The two parts that share one namespace, filled together. */
export interface Variables {
  readonly inputs: MapBuilder;
  readonly estimates: MapBuilder;
}

/** Which of them a section is about; `capacity` where a line decides for itself. */
export type Kind = 'inputs' | 'estimates' | 'capacity';

export interface CapacityReader {
  readonly context: Context;
  readonly variables: Variables;
  readonly input: Expected;
  readonly estimate: Expected;
}

/** The name a variable is given: an id as it stands, words in camel case. */
export function variableId(name: Passage): { readonly id: string; readonly at: Passage } | undefined {
  const plain = name.plain().trim();
  const bare = plain.text.replace(/\s*\([^()]{0,40}\)$/, '');
  if (ID.test(bare) && !/^[A-Z][a-z]+$/.test(bare)) return { id: bare, at: plain.slice(0, bare.length) };
  const id = camel(bare);
  return id === undefined ? undefined : { id, at: plain.slice(0, bare.length) };
}

/** False where the name is taken, and the first one stays, or where no sum is meant: this line is prose. */
export function declareVariable(
  reader: CapacityReader,
  part: 'inputs' | 'estimates',
  id: string,
  at: Span,
  said: Tree,
): boolean {
  const value = asVariable(said);
  return value !== undefined && setVariable(reader, part, id, at, value);
}

/** The same for what is written in YAML, and means what it says. */
export function setVariable(
  reader: CapacityReader,
  part: 'inputs' | 'estimates',
  id: string,
  at: Span,
  value: Tree,
): boolean {
  const { inputs, estimates } = reader.variables;
  if (inputs.has(id) || estimates.has(id)) return false;
  reader.variables[part].set(id, at, value);
  reader.context.declare('variables', id);
  return true;
}

/**
 * A line of an envelope: `urls: 100M urls`, `storage: urls * size = 20 GB`, "10 million users", "2 PB a month" with
 * its sum nested below. False where it is none of these.
 */
export function readVariableLine(
  reader: CapacityReader,
  kind: Kind,
  passage: Passage,
  item?: ListItem,
): boolean {
  const words = passage.trim();
  const labelled = anyLabel(words, true);
  if (labelled !== undefined && SUM_IN_LABEL.test(labelled.label.text)) return readTold(reader, words);
  if (labelled !== undefined && !labelled.value.isEmpty) return readLabelled(reader, kind, labelled);
  if (kind === 'estimates' && !reader.context.natural) return false;
  const text = words.unwrapped().plain();
  const amount = amountOf(
    text.line.replace(/^(?:assume|assuming|say|let's say|we (?:assume|have|expect))\s+/i, ''),
  );
  const id = amount && variableName(amount);
  // A bare number counts nothing, a time alone may be anything, and "50% of them" is a share of what?
  if (amount === undefined || id === undefined || ['bare', 'time', 'share'].includes(amount.kind))
    return false;
  const derivation = item === undefined ? undefined : nestedFormula(item);
  const claim: Tree = { ...textNode(text, amount.text), raw: text.line };
  const part = derivation === undefined ? 'inputs' : 'estimates';
  const value = derivation === undefined ? claim : claimed(derivation, claim, text.span);
  return [id, ...perPeriod(id, amount)].some((name) => declareVariable(reader, part, name, text.span, value));
}

/** What stands before the `=` of a sum that a sentence tells is no label. */
const SUM_IN_LABEL = /\d[^=]{0,20}\s?(?:[*×·^]|x(?=\s))\s?~?\d/;

const TOLD =
  /^(?:the\s|our\s|at\s|so\s)?([\p{L}][\p{L}\s-]{1,50}?)(?:\s(?:is|are|takes?|makes?|needs?|amounts? to|comes? to|of))?\s*:?\s+(~?\d[^=≈]{2,90}?)\s?[=≈]\s?(~?\d[^,;]*?)(?:[,;.]?$|[,;.]\s)/iu;

/** "The storage amounts to 100M × 300 B = 30 GB": a sum in a sentence, named by the words before it. */
function readTold(reader: CapacityReader, passage: Passage): boolean {
  let any = false;
  const left: Passage[] = [];
  for (const sentence of sentencesOf(passage)) {
    const told = TOLD.exec(sentence.text);
    const [, name = '', sum = '', is = ''] = told ?? [];
    const id = told === null ? undefined : camel(name);
    const formula = formulaOf(sum) ?? inLanguage(sum);
    const amount = amountOf(is)?.text ?? inLanguage(is);
    if (id === undefined || formula === undefined || amount === undefined) {
      left.push(sentence);
      continue;
    }
    const at = sentence.slice(sentence.text.indexOf(sum), sentence.text.indexOf(sum) + sum.length);
    const value = claimed(
      { ...textNode(at, formula), raw: sum },
      { ...textNode(sentence, amount), raw: is },
      sentence.span,
    );
    if (declareVariable(reader, 'estimates', id, sentence.span, value)) any = true;
    else left.push(sentence);
  }
  if (any) for (const sentence of left) reader.context.note(sentence.line, sentence.span);
  return any;
}

/** What the quantity language understands as it stands. */
function inLanguage(text: string): string | undefined {
  return compute(text, { declareNouns: true, plainCounts: true }).ok ? text : undefined;
}

/** "10 million writes per month" and "4 writes per second" are two numbers of one thing, and need two names. */
function perPeriod(id: string, { text }: Amount): readonly string[] {
  const unit = /\/\s?([a-z]{1,10})$/.exec(text)?.[1];
  const period = unit === undefined ? undefined : PERIODS[unit];
  return period === undefined ? [] : [`${id}Per${period}`];
}

const PERIODS: Readonly<Record<string, string>> = {
  s: 'Second',
  min: 'Minute',
  h: 'Hour',
  day: 'Day',
  week: 'Week',
  month: 'Month',
  year: 'Year',
};

/** The sum written under its result: "2 PB per month" and, indented, "500 kB a page * 4 billion pages a month". */
function nestedFormula(item: ListItem): Tree | undefined {
  for (const block of item.blocks) {
    if (block.type !== 'list') continue;
    for (const below of block.items.slice(0, 3)) {
      const formula = formulaOf(below.passage.plain().line);
      if (formula !== undefined) return { ...textNode(below.passage, formula), raw: below.passage.line };
    }
  }
  return undefined;
}

function claimed(formula: Tree, is: Tree | undefined, at: Span, so?: Passage): Tree {
  if (is === undefined && so === undefined) return formula;
  const builder = new MapBuilder();
  builder.set('formula', formula.span, formula);
  if (is !== undefined) builder.set('is', is.span, is);
  if (so !== undefined && !so.isEmpty) builder.set('so', so.span, textNode(so.trim()));
  return builder.build(at);
}

function readLabelled(reader: CapacityReader, kind: Kind, labelled: Labelled): boolean {
  const name = variableId(labelled.label);
  if (name === undefined || labelled.label.text.split(/\s+/).length > 8) return false;
  const result = resultIn(labelled.value);
  if (result !== undefined) return readClaim(reader, name, result);
  if (reader.context.natural) return readNaturalValue(reader, kind, name, labelled);
  const expected = kind === 'estimates' ? reader.estimate : reader.input;
  const part =
    kind === 'estimates' || (kind === 'capacity' && isFormula(reader, labelled.value))
      ? 'estimates'
      : 'inputs';
  const value = readInline(expected, labelled.value, reader.context, unitIn(labelled.label));
  return value !== undefined && declareVariable(reader, part, name.id, name.at.span, value);
}

interface Claim {
  readonly formula: Passage;
  readonly is: Passage;
  readonly so: Passage | undefined;
}

/** `a * b = c`, `a * b ≈ c, so …`. */
function resultIn(value: Passage): Claim | undefined {
  const match = /\s?(?:=|≈|=~|~=|→|=>)\s?(?!=)/.exec(value.text);
  if (match === null || match.index === 0 || /[<>=!]$/.test(value.text.slice(0, match.index)))
    return undefined;
  const after = value.slice(match.index + match[0].length);
  const so = /[,;]\s(?:so\s)?|\s[–—-]\s|\s\((?=[^()]*\)$)|\s(?:=|≈|→)\s/.exec(after.text);
  const is = so === null ? after : after.slice(0, so.index);
  const rest =
    so === null
      ? undefined
      : after.slice(so.index + so[0].length, after.text.length - (so[0].endsWith('(') ? 1 : 0));
  return { formula: value.slice(0, match.index).trim(), is: is.trim(), so: rest };
}

function readClaim(reader: CapacityReader, name: { id: string; at: Passage }, claim: Claim): boolean {
  const { context } = reader;
  const formula = context.natural ? naturalFormula(reader, claim.formula) : plainFormula(claim);
  if (formula === undefined) return false;
  const amount = context.natural ? amountOf(claim.is.plain().line) : timed(claim.is.plain().line);
  if (context.natural && amount === undefined) return false;
  const is: Tree =
    amount === undefined
      ? textNode(claim.is.unwrapped())
      : { ...textNode(claim.is, amount.text), raw: claim.is.line };
  return declareVariable(
    reader,
    'estimates',
    name.id,
    name.at.span,
    claimed(formula, is, name.at.span, claim.so),
  );
}

/** `100 req/s, ×5` is a product, whatever the comma is for; `375/s of 500` is a share where one is said to come out. */
function plainFormula({ formula, is }: Claim): Tree {
  const bare = formula.unwrapped();
  const share = amountOf(is.plain().line)?.kind === 'share' ? shareOf(bare.plain().line) : undefined;
  const joined = share ?? bare.line.replace(/,\s*(?=[*×])/g, ' ');
  return joined === bare.line ? textNode(bare) : { ...textNode(bare, joined), raw: bare.line };
}

/** "500/s at peak" is 500/s. */
function timed(text: string): Amount | undefined {
  const head = /^(.*\d.*?)\s+(?:at (?:the )?peak|on (?:the )?(?:average|mean)|in total|altogether)$/i.exec(
    text,
  )?.[1];
  return head === undefined ? undefined : amountOf(head);
}

function naturalFormula(reader: CapacityReader, words: Passage): Tree | undefined {
  const formula = formulaOf(words.plain().line);
  if (formula !== undefined) return { ...textNode(words, formula), raw: words.line };
  return isFormula(reader, words) ? textNode(words.unwrapped()) : undefined;
}

/** Whether every word of an expression is a declared variable or stands where a unit stands. */
function isFormula(reader: CapacityReader, words: Passage): boolean {
  const text = words.unwrapped().line;
  if (text.length > 200 || !/[*×/+^-]/.test(text) || !/^[\p{L}\p{N}_.,%\s*×/+^()-]+$/u.test(text))
    return false;
  let named = false;
  for (const match of text.matchAll(/[\p{L}_][\p{L}\p{N}_-]*/gu)) {
    const before = text.slice(0, match.index).trimEnd();
    if (reader.context.resolve('variables', match[0]) !== undefined) named = true;
    else if (!/[\d/]$/.test(before)) return false;
  }
  return named;
}

function readNaturalValue(
  reader: CapacityReader,
  kind: Kind,
  name: { id: string; at: Passage },
  labelled: Labelled,
): boolean {
  const { context } = reader;
  const words = labelled.value.unwrapped().plain();
  if (kind !== 'inputs' && isFormula(reader, words)) {
    return declareVariable(reader, 'estimates', name.id, name.at.span, textNode(words));
  }
  const formula = kind === 'inputs' ? undefined : formulaOf(words.line);
  if (formula !== undefined) {
    return declareVariable(reader, 'estimates', name.id, name.at.span, {
      ...textNode(words, formula),
      raw: words.line,
    });
  }
  const remark = /\s?\(([^()]{1,200})\)\.?$|\s[–—-]\s(.{1,200})$/.exec(words.text.slice(0, 400));
  const head = remark === null ? words : words.slice(0, remark.index).trim();
  // A total follows from the lines above it; taken as an assumption it would be counted twice.
  if (/^(?:sub)?(?:total|sum)$/i.test(name.id)) return false;
  const unit = unitIn(labelled.label);
  const amount = amountOf(unit === '' ? head.line : `${head.line} ${unit}`);
  if (amount === undefined || (amount.kind === 'bare' && /^(?:19|20)\d\d$/.test(amount.text))) return false;
  const text = countedText(amount, labelled.label) ?? amount.text;
  const number = (amount.kind === 'bare' || amount.kind === 'factor') && /^[\d.]+$/.test(text);
  const value: Tree = { ...textNode(head), value: number ? Number(text) : text, raw: head.line };
  if (remark === null) return declareVariable(reader, 'inputs', name.id, name.at.span, value);
  const builder = new MapBuilder();
  builder.set('value', value.span, value);
  const inner = remark[1] ?? remark[2] ?? '';
  const from = words.text.indexOf(inner, remark.index);
  const why = words.slice(from, from + inner.length);
  builder.set('why', why.span, textNode(why));
  const declared = declareVariable(reader, 'inputs', name.id, name.at.span, builder.build(value.span));
  if (declared) context.declare('variables', name.id);
  return declared;
}

/** "Daily active users: 100M" counts users: the label ends in the noun where that is a plural. */
function countedText(amount: Amount, label: Passage): string | undefined {
  const words = label.plain().line.toLowerCase();
  const noun = /\s(?:per|of|for|in|to)\s/.test(words) ? '' : (words.split(/\s+/).at(-1) ?? '');
  if (!/^[a-z]{2,30}s$/.test(noun) || amount.noun !== '' || isTimeUnit(noun)) return undefined;
  if (amount.kind === 'bare')
    return /[kMTn]$/.test(amount.text) || Number(amount.text) >= 1000 ? `${amount.text} ${noun}` : undefined;
  if (amount.kind !== 'rate' || !/^[^\s/]+\//.test(amount.text)) return undefined;
  return amount.text.replace('/', ` ${noun}/`);
}

/** "Object size (kB)": the unit that the numbers below or behind a label are in. */
export function unitIn(label: Passage): string {
  const match = /[([]([^()[\]]{1,30})[)\]]\s*:?$/.exec(label.plain().text);
  const unit = match?.[1]?.trim() ?? '';
  const named =
    /^(?:in\s+)?([%a-zA-Zµ$€]{1,12}(?:\s?\/\s?[a-zA-Z]{1,12}|\s+per\s+[a-zA-Z]{1,12})?)$/.exec(unit)?.[1] ??
    '';
  return UNITS.test(named) ? named.replace(/\s+per\s+/, '/') : '';
}

const UNITS =
  /^(?:[kKMGTP]i?B|B|bytes?|ns|us|µs|ms|s|sec|seconds?|min|minutes?|h|hours?|days?|weeks?|months?|years?|%|rps|qps|tps|[kKMG]?bps|Mbps|Gbps|USD|[a-zA-Z]{1,12}\s?(?:\/|\s+per\s+)\s?(?:s|sec|second|min|minute|h|hour|day|week|month|year|[a-zA-Z]{2,12}))$/;

/** A plain number given the unit that its name is written with: "Object size (kB)" and 4 are 4 kB. */
export function withUnitOf(name: Passage, value: Tree): Tree {
  const unit = unitIn(name);
  if (unit === '') return value;
  if (value.kind === 'scalar' && typeof value.value === 'number') {
    return { ...value, value: `${value.raw ?? value.value} ${unit}`, raw: value.raw ?? String(value.value) };
  }
  if (value.kind !== 'map') return value;
  const builder = new MapBuilder();
  for (const [key, entry] of value.entries) {
    builder.set(key, entry.key, key === 'value' ? withUnitOf(name, entry.value) : entry.value);
  }
  return { ...builder.build(value.span), span: value.span };
}
