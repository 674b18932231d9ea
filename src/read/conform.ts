import type { Span } from '../base/span.ts';
import type { Syntax } from '../model/source.ts';
import {
  type Entry,
  type ListNode,
  type MapNode,
  type ScalarNode,
  type Tree,
  toValue,
} from '../model/tree.ts';
import { closest, meantField, ownField, score } from './closest.ts';
import { quoted } from './codes.ts';
import type { Collected } from './collect.ts';
import { Complaints } from './complaints.ts';
import { asId, byId, Names } from './names.ts';
import { Place } from './place.ts';
import { listed, type MapRule, type Shape, type Target, type TextRule } from './shape.ts';
import { readText } from './text-value.ts';
import { NO, YES } from './wording/values.ts';

/** A value that fits its schema, and the tree with that value's keys and positions in it. */
export interface Conformed {
  readonly value: unknown;
  readonly tree: Tree;
}

export interface ConformOptions {
  readonly text: string;
  readonly syntax: Syntax;
  /** Whether the document is nothing without its required keys. A half-written design is something. */
  readonly complete?: boolean;
}

/**
 * Makes `tree` fit `shape`: keys get their own spelling, references their ids, numbers where text is wanted
 * become text. What does not fit is left out and reported where it stands, so that the rest can be judged.
 * Undefined where nothing is left.
 */
export function conform(
  shape: Shape,
  tree: Tree,
  options: ConformOptions,
  findings: Collected,
): Conformed | undefined {
  return new Conformer(shape, tree, options, findings).node(shape, tree);
}

class Conformer {
  readonly #place = new Place();
  readonly #say: Complaints;
  readonly #text: string;
  readonly #names: Names;
  readonly #whole: boolean;

  constructor(shape: Shape, tree: Tree, { text, syntax, complete }: ConformOptions, findings: Collected) {
    this.#whole = complete === true;
    this.#say = new Complaints(findings, this.#place, syntax === 'markdown');
    this.#text = text;
    const [root] = shape.maps;
    this.#names = new Names(root, tree, (key) => root && ownField(root, key)?.field);
  }

  node(shape: Shape, tree: Tree): Conformed | undefined {
    if (shape.any) return { value: toValue(tree), tree };
    switch (tree.kind) {
      case 'scalar':
        return this.#scalar(shape, tree);
      case 'list':
        return this.#list(shape, tree);
      case 'map':
        return this.#map(shape, tree);
    }
  }

  #scalar(shape: Shape, tree: ScalarNode): Conformed | undefined {
    const { value } = tree;
    if (value === null) return this.#say.wrongType(shape, tree, 'empty');
    if (typeof value === 'number' && shape.number !== undefined) return this.#number(shape, tree, value);
    if (typeof value === 'boolean' && shape.flag) return { value, tree };
    const text = typeof value === 'string' ? value : (tree.raw ?? String(value));
    if (shape.texts.length > 0) return this.#asText(shape, tree, text);
    if (shape.flag) return this.#flag(tree, text) ?? this.#say.wrongType(shape, tree, `\`${quoted(text)}\``);
    if (shape.list !== undefined && shape.number === undefined) return this.#wrapped(shape.list, tree);
    return this.#say.wrongType(shape, tree, text === '' ? 'empty' : `\`${quoted(text)}\``);
  }

  #number(shape: Shape, tree: ScalarNode, value: number): Conformed | undefined {
    const rule = shape.number;
    let what: string | undefined;
    if (!Number.isFinite(value)) what = 'which is no finite number';
    else if (rule === undefined) return { value, tree };
    else if (rule.integer && !Number.isInteger(value)) what = 'which is no whole number';
    else if (value < rule.least) what = `which is less than ${rule.least}`;
    else if (value <= rule.above) what = `which is not more than ${rule.above}`;
    else if (value > rule.most) what = `which is more than ${rule.most}`;
    if (what === undefined) return { value, tree };
    return this.#say.wrongValue(tree.span, quoted(tree.raw ?? String(value)), what, 'Write another number');
  }

  /** `yes` and `no`, which are text in YAML 1.2, where only true or false will do. */
  #flag(tree: ScalarNode, text: string): Conformed | undefined {
    const word = text.toLowerCase();
    const value = YES.has(word) ? true : NO.has(word) ? false : undefined;
    if (value === undefined) return undefined;
    this.#say.flagInWords(text, value, tree.span);
    return { value, tree };
  }

  #asText(shape: Shape, tree: ScalarNode, text: string): Conformed | undefined {
    const reading = readText(shape.texts, text, this.#place.field());
    if ('wrong' in reading) {
      const { what, near, how } = reading.wrong;
      return this.#say.wrongValue(tree.span, quoted(text), what, how, near);
    }
    const { value, rule } = reading;
    if (rule.reference === undefined) return { value, tree };
    return { value: this.#resolve(rule.reference, value, tree.span) ?? value, tree };
  }

  /** The id that `text` means; undefined, and said, where nothing goes by that name. */
  #resolve(target: Target, text: string, span: Span): string | undefined {
    const id = this.#names.resolve(target.part, text);
    if (id === undefined) this.#say.unknownReference(target, text, span, this.#names);
    return id;
  }

  #list(shape: Shape, tree: ListNode): Conformed | undefined {
    const item = shape.list;
    if (item === undefined) {
      return (
        this.#joined(shape, tree) ?? this.#keyed(shape, tree) ?? this.#say.wrongType(shape, tree, 'a list')
      );
    }
    const values: unknown[] = [];
    const items: Tree[] = [];
    let changed = false;
    for (const [index, each] of tree.items.entries()) {
      const read = this.#place.within(index, () => this.#item(item, each, index));
      if (read !== undefined) {
        values.push(read.value);
        items.push(read.tree);
      }
      changed ||= read?.tree !== each;
    }
    return { value: values, tree: changed ? { ...tree, items } : tree };
  }

  #item(shape: Shape, tree: Tree, index: number): Conformed | undefined {
    if (tree.kind === 'scalar' && tree.value === null && !shape.any) {
      this.#say.empty(`item ${index + 1}`, tree.span);
      return undefined;
    }
    return this.node(shape, tree);
  }

  /** A list of things that say their names where a map from ids is wanted. */
  #keyed(shape: Shape, tree: ListNode): Conformed | undefined {
    const [rule] = shape.maps;
    if (rule?.id === undefined || rule.fields.size > 0) return undefined;
    const titled = rule.extra?.maps[0]?.fields.has('title') === true;
    const map = byId(tree, titled);
    if (map === undefined) return undefined;
    this.#say.listedIds(tree.span);
    return this.#fields(rule, map);
  }

  /** A list of scalars where one text is wanted. */
  #joined(shape: Shape, tree: ListNode): Conformed | undefined {
    if (proseRule(shape) === undefined || tree.items.length === 0) return undefined;
    const parts: string[] = [];
    for (const item of tree.items) {
      if (item.kind !== 'scalar' || item.value === null) return undefined;
      parts.push(item.raw ?? String(item.value));
    }
    const value = parts.join('; ');
    this.#say.joinedList(value, tree.span);
    return { value, tree: { kind: 'scalar', value, span: tree.span } };
  }

  /** One value where a list is wanted: a list of one. */
  #wrapped(item: Shape, tree: Tree): Conformed | undefined {
    this.#say.singleItem(tree.span);
    const read = this.#place.within(0, () => this.node(item, tree));
    if (read === undefined) return undefined;
    return { value: [read.value], tree: { kind: 'list', items: [read.tree], span: tree.span } };
  }

  #map(shape: Shape, tree: MapNode): Conformed | undefined {
    const rule = closest(shape.maps, tree);
    if (rule !== undefined) return this.#fields(rule, tree);
    if (shape.maps.length > 0) {
      const keys = [...tree.entries.keys()].slice(0, 3).map((key) => `\`${quoted(key)}\``);
      const found = keys.length === 0 ? 'an empty map' : `a map with ${listed(keys, 'and')}`;
      return this.#say.wrongType(shape, tree, found);
    }
    if (shape.list !== undefined && shape.texts.length === 0) {
      const item = closest(shape.list.maps, tree);
      if (item !== undefined && item.fields.size > 0 && score(item, tree) > 0)
        return this.#wrapped(shape.list, tree);
    }
    return this.#colonInText(shape, tree) ?? this.#say.wrongType(shape, tree, 'a map');
  }

  /** `Limit: 10 req/s` in a list of texts is meant as one text. */
  #colonInText(shape: Shape, tree: MapNode): Conformed | undefined {
    const [only, second] = tree.entries.values();
    if (proseRule(shape) === undefined || only === undefined || second !== undefined) return undefined;
    if (only.value.kind !== 'scalar' || this.#text[tree.span.start] === '{') return undefined;
    const span = { start: only.key.start, end: only.value.span.end };
    const value = this.#text.slice(span.start, span.end).replace(/\s+/g, ' ');
    this.#say.colonInText(value, span);
    return { value, tree: { kind: 'scalar', value, span } };
  }

  #fields(rule: MapRule, tree: MapNode): Conformed | undefined {
    const keyed = rule.fields.size === 0;
    // Ids come from the document: without a prototype, `constructor` is only a name.
    const object: Record<string, unknown> = keyed ? Object.create(null) : {};
    const entries = new Map<string, Entry>();
    const meant = new Set<string>();
    let changed = false;
    for (const [key, entry] of tree.entries) {
      const name = keyed ? this.#id(rule, key, entry, tree) : this.#field(rule, key, entry, tree, meant);
      if (name === undefined) continue;
      meant.add(name);
      const shape = rule.fields.get(name) ?? rule.extra ?? ANYTHING;
      const value = this.#written(shape, key, entry, keyed);
      if (value === undefined) continue;
      const read = this.#place.within(name, () => this.node(shape, value), rule.examples.get(name));
      if (read === undefined) continue;
      object[name] = read.value;
      entries.set(name, read.tree === entry.value ? entry : { key: entry.key, value: read.tree });
      changed ||= name !== key || read.tree !== entry.value;
    }
    if (!this.#complete(rule, tree, object, meant)) return undefined;
    return { value: object, tree: changed || entries.size < tree.entries.size ? { ...tree, entries } : tree };
  }

  /** A key without a value counts as not written, except that a bare id declares an empty thing. */
  #written(shape: Shape, key: string, { key: span, value }: Entry, keyed: boolean): Tree | undefined {
    if (value.kind !== 'scalar' || value.value !== null || shape.any) return value;
    const [rule] = shape.maps;
    if (keyed && rule !== undefined && rule.required.length === 0) {
      return { kind: 'map', entries: new Map(), span: value.span };
    }
    this.#say.empty(quoted(key), span);
    return undefined;
  }

  /** The id a key stands for in a map from ids; undefined where it can't be one. */
  #id(rule: MapRule, key: string, entry: Entry, tree: MapNode): string | undefined {
    if (rule.keys !== undefined) {
      const { keys } = rule;
      const id = this.#place.within(key, () => this.#resolve(keys, key, entry.key));
      if (id !== undefined && (id === key || !tree.entries.has(id))) return id;
    }
    if (rule.id === undefined || fits(rule.id, key)) return key;
    const id = asId(key);
    const instead = id !== undefined && !tree.entries.has(id) ? id : undefined;
    this.#say.badId(key, rule.id.most, instead, entry.key);
    return instead;
  }

  /** The field a key stands for; undefined where there is none. */
  #field(rule: MapRule, key: string, entry: Entry, tree: MapNode, meant: Set<string>): string | undefined {
    if (rule.fields.has(key) || (rule.free && key.startsWith('x-')) || rule.extra !== undefined) return key;
    const own = ownField(rule, key);
    if (own === undefined) {
      const near = meantField(rule, key);
      if (near !== undefined) meant.add(near);
      this.#say.unknownKey(rule, key, entry.key);
      return undefined;
    }
    if (meant.has(own.field) || tree.entries.has(own.field)) {
      this.#say.duplicateKey(own.field, entry.key);
      return undefined;
    }
    if (!own.accepted) this.#say.keySpelling(key, own.field, entry.key);
    return own.field;
  }

  /** Whether everything is there without which the map means nothing. A half-written document is kept. */
  #complete(rule: MapRule, tree: MapNode, object: object, meant: ReadonlySet<string>): boolean {
    if (this.#place.atRoot && !this.#whole) return true;
    const absent = rule.required.filter((key) => !Object.hasOwn(object, key));
    // A misspelt or wrong one was reported where it stands.
    const missing = absent.filter((key) => !meant.has(key));
    if (missing.length > 0) this.#say.missing(rule, missing, tree);
    return absent.length === 0;
  }
}

const ANYTHING: Shape = { any: true, texts: [], number: undefined, flag: false, list: undefined, maps: [] };

/** The rule for free text, where a field takes that and no number. */
function proseRule(shape: Shape): TextRule | undefined {
  if (shape.number !== undefined) return undefined;
  return shape.texts.find(({ options, reference }) => options === undefined && reference === undefined);
}

function fits(rule: TextRule, key: string): boolean {
  return key.length <= rule.most && rule.pattern?.test(key) !== false;
}
