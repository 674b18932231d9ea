import type { Span } from '../../base/span.ts';
import type { MapNode, Tree } from '../../model/tree.ts';
import type { CodeBlock } from './blocks.ts';
import type { CapacityReader } from './capacity.ts';
import type { Context } from './context.ts';
import { designExpected, type Expected } from './expected.ts';
import { readFence } from './fenced.ts';
import { matchKey } from './labels.ts';
import { cover, listNode, MapBuilder } from './nodes.ts';
import { guessKinds } from './parts.ts';
import { resolveReferences } from './references.ts';

/** Parts that are maps from ids, lists of things, and single objects. */
export const MAP_PARTS: ReadonlySet<string> = new Set(['components', 'data', 'flows', 'slos']);
export const LIST_PARTS: ReadonlySet<string> = new Set([
  'api',
  'consistency',
  'bottlenecks',
  'tradeoffs',
  'alerts',
  'failures',
  'tests',
  'evolution',
]);
export const OBJECT_PARTS: ReadonlySet<string> = new Set(['observability', 'security', 'regions', 'team']);

/** The design as far as it has been read: every part of the document adds to it, in any order. */
export class Draft {
  readonly context: Context;
  readonly design: Expected = designExpected();
  readonly root = new MapBuilder();
  readonly requirements = new MapBuilder();
  readonly capacity: CapacityReader;
  /** Diagrams name components too: they wait until the declared ones are read. */
  readonly diagrams: CodeBlock[] = [];
  readonly #maps = new Map<string, MapBuilder>();
  readonly #lists = new Map<string, Tree[]>();

  constructor(context: Context) {
    this.context = context;
    this.capacity = {
      context,
      variables: { inputs: this.map('inputs'), estimates: this.map('estimates') },
      input: this.expected('inputs'),
      estimate: this.expected('estimates'),
    };
  }

  map(part: string): MapBuilder {
    let known = this.#maps.get(part);
    if (known === undefined) {
      known = new MapBuilder();
      this.#maps.set(part, known);
    }
    return known;
  }

  list(part: string): Tree[] {
    let known = this.#lists.get(part);
    if (known === undefined) {
      known = [];
      this.#lists.set(part, known);
    }
    return known;
  }

  /** What one item of a part is, or the part where it has none. */
  expected(part: string): Expected {
    const field = this.design.fields?.get(part);
    if (field === undefined) throw new Error(`the schema has no part ${part}`);
    return field.values ?? (field.item?.fields ? field.item : field);
  }

  /** Adds what a YAML document or fence says of the design. */
  merge(tree: MapNode, keepUnknown: boolean): void {
    for (const [key, { key: at, value }] of tree.entries) {
      const variables = key === 'inputs' || key === 'estimates';
      if (value.kind === 'map' && (MAP_PARTS.has(key) || variables)) {
        this.map(key).merge(value);
        for (const id of value.entries.keys()) this.context.declare(variables ? 'variables' : key, id);
      } else if (value.kind === 'list' && LIST_PARTS.has(key)) this.list(key).push(...value.items);
      else if (key === 'requirements' && value.kind === 'map') this.requirements.merge(value);
      else if (keepUnknown || this.isField(key)) this.#single(key, at, value);
    }
  }

  isField(key: string): boolean {
    return this.design.fields?.has(key) === true || key.startsWith('x-');
  }

  /** Other tools' front matter has keys of its own (`layout`, `tags`); without `sdx:` they are not for sdx. */
  #single(key: string, at: Span, value: Tree): void {
    const name = this.isField(key) ? key : matchKey(this.design, key)?.path[0];
    if (!this.context.natural || (name !== undefined && name === key)) this.root.set(key, at, value);
    else if (name !== undefined && !this.root.has(name) && value.kind === 'scalar' && name !== 'status')
      this.root.set(name, at, value);
  }

  /**
   * A fence that holds parts of the design under their own names; false where it is something else. A page that
   * is no design itself may show one (`shown`): that is a document of its own, not a piece of this one.
   */
  mergeFence(block: CodeBlock, shown = false): boolean {
    const { tree, findings } = readFence(block, this.context);
    const parts = tree?.kind === 'map' ? tree : undefined;
    const fits = parts !== undefined && [...parts.entries.keys()].every((key) => this.isField(key));
    const example = shown && this.context.natural && parts?.entries.has('sdx') === true;
    if (fits || !this.context.natural) this.context.findings.push(...findings);
    if (!fits || example) return false;
    this.merge(parts, false);
    return true;
  }

  /** The whole tree, its entries in the order of the document. */
  finish(span: Span): Tree {
    guessKinds(this.map('components'), this.expected('components'));
    for (const [part, builder] of this.#maps)
      if (builder.size > 0) this.#setPart(part, builder.build({ start: 0, end: 0 }));
    for (const [part, items] of this.#lists) if (items.length > 0) this.#setPart(part, listNode(items));
    if (this.requirements.size > 0)
      this.#setPart('requirements', this.requirements.build({ start: 0, end: 0 }));
    const tree = resolveReferences(this.root.build(span), this.design, this.context);
    return tree.kind === 'map' ? withNotes(tree, this.context) : tree;
  }

  #setPart(part: string, tree: Tree): void {
    const at = tree.kind === 'map' ? [...tree.entries.values()][0]?.key : tree.span;
    this.root.set(part, at ?? tree.span, tree);
  }
}

/** With the prose that belongs to no field, by the part it stood in. */
function withNotes(tree: MapNode, context: Context): MapNode {
  const notes = new MapBuilder();
  for (const [part, list] of context.notes) {
    const span = cover(list);
    const ordered = [...list].sort((a, b) => a.span.start - b.span.start);
    const value = ordered.map((note) => note.text).join('\n\n');
    notes.set(part, span, { kind: 'scalar', value, span });
  }
  const known = tree.entries.get('notes')?.value;
  if (notes.size === 0 || (known !== undefined && known.kind !== 'map')) return tree;
  const built = notes.build({ start: 0, end: 0 });
  const root = new MapBuilder();
  root.merge(tree);
  if (known?.kind === 'map') root.replace('notes', joinNotes(known, built));
  else root.set('notes', built.span, built);
  return root.build(tree.span);
}

function joinNotes(front: MapNode, read: MapNode): MapNode {
  const builder = new MapBuilder();
  for (const [part, { key, value }] of front.entries) {
    const more = read.entries.get(part)?.value;
    const both = value.kind === 'scalar' && more?.kind === 'scalar';
    builder.set(
      part,
      key,
      both ? { kind: 'scalar', value: `${value.value}\n\n${more.value}`, span: value.span } : value,
    );
  }
  for (const [part, { key, value }] of read.entries)
    if (!front.entries.has(part)) builder.set(part, key, value);
  return builder.build(front.span);
}
