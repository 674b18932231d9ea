import { KEYS } from '../wording/keys.ts';
import { squash } from '../wording/words.ts';
import type { Expected } from './expected.ts';
import type { Passage } from './passage.ts';

/** A key of an object as its author worded it: `["over", "because"]` for "Rejected because". */
export interface Key {
  readonly path: readonly string[];
  readonly expected: Expected;
}

/** A label and what follows it. */
export interface Labelled {
  readonly label: Passage;
  readonly value: Passage;
  readonly bold: boolean;
}

const wordings = new WeakMap<Expected, ReadonlyMap<string, readonly string[]>>();

/** Every wording of the fields of an object, squashed: own names before synonyms, synonyms before shared ones. */
function wordingOf(object: Expected): ReadonlyMap<string, readonly string[]> {
  const known = wordings.get(object);
  if (known !== undefined) return known;
  const table = new Map<string, readonly string[]>();
  const add = (words: string, path: readonly string[]): void => {
    if (!table.has(squash(words))) table.set(squash(words), path);
  };
  for (const name of object.fields?.keys() ?? []) add(name, [name]);
  for (const source of [KEYS[object.name], KEYS['*']]) {
    for (const [name, synonyms] of Object.entries(source ?? {})) {
      if (object.fields?.has(name)) for (const words of synonyms) add(words, [name]);
    }
  }
  // The alternatives of a trade-off are often columns of the trade-off's own row.
  for (const [name, field] of object.fields ?? []) {
    if (field.item?.fields === undefined || object.name !== 'tradeoff') continue;
    for (const inner of field.item.fields.keys()) {
      for (const words of KEYS[field.item.name]?.[inner] ?? []) add(words, [name, inner]);
    }
  }
  wordings.set(object, table);
  return table;
}

/** The key of `object` that `label` names, or undefined. */
export function matchKey(object: Expected, label: string): Key | undefined {
  if (object.fields === undefined || label.length > 80) return undefined;
  const words = label.replace(/[:.?!]+\s*$/, '').trim();
  if (/^x-[\w-]+$/.test(words)) return { path: [words], expected: ANYTHING };
  const table = wordingOf(object);
  for (const form of forms(words)) {
    const path = table.get(form);
    if (path !== undefined) return keyAt(object, path);
  }
  const dot = words.indexOf('.');
  if (dot > 0) return dotted(object, words.slice(0, dot), words.slice(dot + 1));
  return undefined;
}

function dotted(object: Expected, first: string, rest: string): Key | undefined {
  const outer = matchKey(object, first);
  if (outer === undefined) return undefined;
  if (outer.expected.values !== undefined) {
    const [id = '', ...more] = rest.split('.');
    if (more.length === 0) return { path: [...outer.path, id], expected: outer.expected.values };
    const inner = matchKey(outer.expected.values, more.join('.'));
    return inner && { path: [...outer.path, id, ...inner.path], expected: inner.expected };
  }
  const inner = matchKey(outer.expected, rest);
  return inner && { path: [...outer.path, ...inner.path], expected: inner.expected };
}

function keyAt(object: Expected, path: readonly string[]): Key | undefined {
  let expected: Expected | undefined = object;
  for (const name of path) expected = (expected?.fields ?? expected?.item?.fields)?.get(name);
  return expected && { path, expected };
}

function* forms(words: string): Generator<string> {
  const whole = squash(words);
  if (whole === '') return;
  yield whole;
  if (whole.endsWith('s')) yield whole.slice(0, -1);
  else yield `${whole}s`;
  const bare = words
    .replace(/\s*[([][^)\]]{0,60}[)\]]\s*$/, '')
    .replace(/^(?:the|our|a|its|also|and)\s+/i, '');
  if (bare !== words) yield* forms(bare);
}

/** Free keys (`x-…`) hold whatever is there. */
const ANYTHING: Expected = {
  name: 'anything',
  text: true,
  prose: false,
  number: true,
  flag: false,
  path: false,
};

const BOLD_LABEL = /^(?:\*\*|__)([^*_\n][^*\n]{0,79}?)(:?)(?:\*\*|__)\s?(:|[–—-](?=\s)|)[ \t]*/;

/**
 * `**Key:** value`, `**Key**: value`, `**Key** - value`; without `loose`, only with a colon.
 */
export function boldLabel(passage: Passage, loose = true): Labelled | undefined {
  const match = BOLD_LABEL.exec(passage.text);
  if (match === null) return undefined;
  const [all, words = '', inside, after] = match;
  if (inside === '' && (after === '' || (!loose && after !== ':'))) return undefined;
  return {
    label: passage.slice(2, 2 + words.length).trim(),
    value: passage.slice(all.length).trim(),
    bold: true,
  };
}

/** `key: value` at the start of a line; `loose` also takes `key - value`, `key – value` and `key = value`. */
export function plainLabel(passage: Passage, loose = false): Labelled | undefined {
  const text = passage.text.slice(0, 120);
  const pattern = loose ? /:(?=\s|$)|\s[–—-](?=\s)|\s?=(?=\s)/ : /:(?=\s|$)/;
  const match = pattern.exec(text);
  if (match === null || match.index === 0 || text.slice(0, match.index).includes('\n')) return undefined;
  const label = passage.slice(0, match.index).trim();
  if (label.text.length > 80) return undefined;
  return { label, value: passage.slice(match.index + match[0].length).trim(), bold: false };
}

export function anyLabel(passage: Passage, loose = false): Labelled | undefined {
  return boldLabel(passage) ?? plainLabel(passage, loose);
}

export interface Field extends Labelled {
  readonly key: Key | undefined;
}

export interface Segments {
  /** What comes before the first label. */
  readonly lead: Passage;
  readonly fields: readonly Field[];
}

/**
 * The `Key: value` lines of a paragraph or item. A plain label counts only where it names a key of `object`; a
 * bold one always does. A line without a label carries on the value before it.
 */
export function segments(passage: Passage, object: Expected): Segments {
  const starts: { readonly at: number; readonly to: number; readonly field: Field }[] = [];
  let at = 0;
  for (const line of passage.text.split(/\n|<br ?\/?>/i)) {
    const from = passage.text.indexOf(line, at);
    const start = from + (line.length - line.replace(/^\s*(?:[-*•]\s+)?/, '').length);
    const words = passage.slice(start, from + line.length).trim();
    const known = lineFields(words, object);
    for (const field of known.length > 0 || starts.length === 0 ? known : strangeField(words)) {
      starts.push({ at: start + field.at, to: start + field.to, field: field.field });
    }
    at = from + line.length;
  }
  const fields = starts.map(({ field, to }, index): Field => {
    const end = starts[index + 1]?.at ?? passage.text.length;
    return { ...field, value: trimBreaks(passage.slice(to, end)) };
  });
  return { lead: passage.slice(0, starts[0]?.at ?? passage.text.length).trim(), fields };
}

function trimBreaks(passage: Passage): Passage {
  const match = /(?:\s|<br ?\/?>|,|;)+$/i.exec(passage.text.slice(-40));
  return (match === null ? passage : passage.slice(0, passage.text.length - match[0].length)).trim();
}

interface At {
  readonly at: number;
  readonly to: number;
  readonly field: Field;
}

/** The labels of one line: bold ones anywhere, a plain one at the start and then after commas. */
function lineFields(line: Passage, object: Expected): At[] {
  const bold = boldLabel(line);
  if (bold !== undefined) {
    const found = [labelAt(line, 0, bold, object)];
    for (const match of line.text.matchAll(/(?:\*\*|__)[^*_\n][^*\n]{0,79}?(?::(?:\*\*|__)|(?:\*\*|__):)/g)) {
      if (match.index === 0) continue;
      const next = boldLabel(line.slice(match.index));
      if (next === undefined || matchKey(object, next.label.plain().text) === undefined) continue;
      found.push(labelAt(line, match.index, next, object));
    }
    return found;
  }
  const plain = plainLabel(line);
  const first = plain && labelAt(line, 0, plain, object);
  if (first?.field.key === undefined) return [];
  return [first, ...furtherFields(line, first.to, object, new Set([first.field.key.path.join('.')]))];
}

/** "Reads from: the store" below lines of known fields is a field too, if of another name, and not more of the last. */
function strangeField(line: Passage): At[] {
  const plain = plainLabel(line);
  if (
    plain === undefined ||
    plain.value.isEmpty ||
    !/^\p{Lu}[\p{L}\p{N}_-]{0,30}(?: [\p{L}\p{N}_-]{1,30}){0,3}$/u.test(plain.label.text)
  )
    return [];
  const to = line.text.length - plain.value.text.length;
  return [{ at: 0, to, field: { ...plain, key: undefined } }];
}

function labelAt(line: Passage, at: number, labelled: Labelled, object: Expected): At {
  const key = matchKey(object, labelled.label.plain().text);
  const to = line.text.length - labelled.value.text.length;
  return {
    at,
    to: at === 0 ? to : at + (line.slice(at).text.length - labelled.value.text.length),
    field: { ...labelled, key },
  };
}

/** `rate: 1000 req/s, peak: 6`: a comma starts a new field where a key not yet given and a colon follow it. */
function furtherFields(line: Passage, from: number, object: Expected, given: Set<string>): At[] {
  const found: At[] = [];
  const { text } = line;
  let depth = 0;
  let quoted = false;
  for (let i = from; i < text.length; i++) {
    const char = text[i] ?? '';
    if (char === '"' || char === '`') quoted = !quoted;
    else if (!quoted && '([{'.includes(char)) depth++;
    else if (!quoted && ')]}'.includes(char)) depth--;
    else if (!quoted && depth === 0 && (char === ',' || char === ';')) {
      const colon = text.slice(i + 1, i + 42).search(/:(?=\s)/);
      if (colon < 1) continue;
      const label = line.slice(i + 1, i + 1 + colon).trim();
      if (/[,;()]/.test(label.text)) continue;
      const key = matchKey(object, label.plain().text);
      if (key === undefined || given.has(key.path.join('.'))) continue;
      given.add(key.path.join('.'));
      const to = i + 1 + colon + 1;
      found.push({ at: i, to, field: { label, value: line.slice(to).trim(), bold: false, key } });
    }
  }
  return found;
}

/** `name: value`, whatever the name. */
export function idLabel(passage: Passage): { readonly label: Passage; readonly value: Passage } | undefined {
  const match = /^\s*([^:\n]{1,100}?)\s?:(?=\s|$)/.exec(passage.text);
  if (match === null) return undefined;
  return { label: passage.slice(0, match[1]?.length ?? 0), value: passage.slice(match[0].length).trim() };
}
