import { Alias, type Pair, Scalar, YAMLMap, YAMLSeq } from 'yaml';
import type { Finding } from '../base/finding.ts';
import { NOWHERE, type Span } from '../base/span.ts';
import type { Entry, Scalar as PlainScalar, ScalarNode, Tree } from '../model/tree.ts';
import { finding, quoted } from './codes.ts';
import { LIMITS, overLimit } from './limits.ts';

/** A subtree that has a name, with what it costs to go through it. */
interface Anchored {
  readonly tree: Tree;
  readonly nodes: number;
  readonly height: number;
}

/**
 * The parser's nodes as a tree of ours. An alias shares the tree it stands for, so that following it costs
 * nothing here; what it would cost whoever walks the tree is counted. Stops at the first error that leaves
 * the meaning open.
 */
export class TreeBuilder {
  readonly findings: Finding[] = [];
  readonly #yaml: string;
  readonly #isField: (name: string) => boolean;
  readonly #anchors = new Map<string, Anchored>();
  readonly #open = new Set<string>();
  #nodes = 0;
  #height = 0;
  #failed = false;

  constructor(yaml: string, isField: (name: string) => boolean = () => false) {
    this.#yaml = yaml;
    this.#isField = isField;
  }

  /** The tree below `node`; undefined where it stopped, and the findings say why. */
  build(node: unknown): Tree | undefined {
    const tree = this.#tree(node, 0);
    return this.#failed ? undefined : tree;
  }

  #tree(node: unknown, depth: number): Tree {
    const start = this.#nodes++;
    if (this.#failed) return this.#nothing();
    if (node instanceof Alias) return this.#alias(node, depth);
    const anchor = anchorOf(node);
    if (anchor === undefined) return this.#plain(node, depth);
    const wasOpen = this.#open.has(anchor);
    this.#open.add(anchor);
    const before = this.#height;
    this.#height = 0;
    const tree = this.#plain(node, depth);
    if (!wasOpen) this.#open.delete(anchor);
    this.#anchors.set(anchor, { tree, nodes: this.#nodes - start, height: this.#height });
    this.#height = Math.max(before, this.#height + 1);
    return tree;
  }

  #plain(node: unknown, depth: number): Tree {
    if (node instanceof Scalar) return this.#scalar(node);
    if (node instanceof YAMLMap) return this.#map(node, depth);
    if (node instanceof YAMLSeq) return this.#list(node, depth);
    return this.#nothing();
  }

  #scalar(node: Scalar): ScalarNode {
    const [from, to] = rangeOf(node);
    const block = node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED';
    const span = { start: from, end: block ? trimmedEnd(this.#yaml, from, to) : to };
    const value = plainScalar(node.value);
    if (typeof value === 'string') return { kind: 'scalar', value, span };
    const raw = node.source;
    return raw === undefined || raw === String(value)
      ? { kind: 'scalar', value, span }
      : { kind: 'scalar', value, span, raw };
  }

  #list(node: YAMLSeq, depth: number): Tree {
    const height = this.#height;
    let tallest = 0;
    const items: Tree[] = [];
    for (const item of node.items) {
      this.#height = 0;
      items.push(this.#tree(item, depth + 1));
      tallest = Math.max(tallest, this.#height);
    }
    this.#height = Math.max(height, tallest + 1);
    return { kind: 'list', items, span: this.#collectionSpan(node) };
  }

  #map(node: YAMLMap, depth: number): Tree {
    const height = this.#height;
    let tallest = 0;
    const entries = new Map<string, Entry>();
    const { items } = node;
    for (let i = 0; i < items.length; i++) {
      const pair = items[i];
      const key = this.#key(pair?.key);
      if (pair === undefined || key === undefined) continue;
      const span = spanOf(pair.key);
      const cut = node.flow === true ? this.#remainders(items, i) : 0;
      this.#height = 0;
      const value = cut > 0 ? this.#joined(pair.value, items[i + cut]?.key) : this.#value(pair, span, depth);
      tallest = Math.max(tallest, this.#height);
      const known = entries.get(key);
      if (known === undefined) entries.set(key, { key: span, value });
      else this.#duplicate(key, span, known);
      i += cut;
    }
    this.#height = Math.max(height, tallest + 1);
    return { kind: 'map', entries, span: this.#collectionSpan(node) };
  }

  #value(pair: Pair, key: Span, depth: number): Tree {
    // `key:` without a value: nothing, right after the key.
    if (pair.value === null) return { kind: 'scalar', value: null, span: { start: key.end, end: key.end } };
    return this.#tree(pair.value, depth + 1);
  }

  #key(node: unknown): string | undefined {
    if (node instanceof Scalar) {
      if (node.value === '<<' && node.type === Scalar.PLAIN) {
        const [from, to] = rangeOf(node);
        this.#fail(finding('read/merge-key', { start: from, end: to }, {}));
        return undefined;
      }
      if (typeof node.value === 'string') return node.value;
      // `10x: …` is text already; `10: …` and `true: …` are names as they are written.
      if (node.value !== null && node.source !== undefined) return node.source;
    }
    const [from, to] = rangeOf(node);
    const what =
      node instanceof YAMLMap
        ? 'a map'
        : node instanceof YAMLSeq
          ? 'a list'
          : node instanceof Alias
            ? 'an alias'
            : 'empty';
    const end = Math.min(Math.max(to, from + 1), this.#yaml.length);
    this.#fail(finding('read/yaml-key', { start: Math.min(from, end), end }, { what }));
    return undefined;
  }

  /** How many pairs after `items[at]` are no pairs, but the rest of its value, which YAML cut at commas. */
  #remainders(items: readonly Pair[], at: number): number {
    const value = items[at]?.value;
    if (!(value instanceof Scalar) || value.type !== Scalar.PLAIN || value.value === null) return 0;
    let count = 0;
    for (let i = at + 1; i < items.length; i++) {
      const key = items[i]?.key;
      if (items[i]?.value !== null || !(key instanceof Scalar) || key.type !== Scalar.PLAIN) break;
      if (key.source !== undefined && this.#isField(key.source)) break;
      count++;
    }
    return count;
  }

  /** Puts together what YAML cut, as it was written from `first` to `last`. */
  #joined(first: unknown, last: unknown): ScalarNode {
    this.#nodes++;
    const [start] = rangeOf(first);
    const [, end] = rangeOf(last);
    const value = this.#yaml.slice(start, end).replace(/\s+/g, ' ');
    const number = /^(\d{1,3}),(\d{3})\b(?![,.])/.exec(value);
    const short = number === null ? '' : `, or write ${Number(`${number[1]}.${number[2]}`)}k`;
    this.findings.push(
      finding(
        'read/split-value',
        { start, end },
        { value: quoted(value), number: short },
        { fix: [{ span: { start, end }, text: JSON.stringify(value) }] },
      ),
    );
    return { kind: 'scalar', value, span: { start, end } };
  }

  #duplicate(key: string, span: Span, known: Entry): void {
    this.findings.push(
      finding(
        'read/duplicate-key',
        span,
        { key: quoted(key) },
        { related: [{ span: known.key, message: 'the first one' }] },
      ),
    );
  }

  #alias(node: Alias, depth: number): Tree {
    const [from, to] = rangeOf(node);
    const span = { start: from, end: to };
    const name = node.source;
    if (this.#open.has(name)) {
      return this.#fail(finding('read/alias', span, { name, what: 'stands inside the value it names' }));
    }
    const anchored = this.#anchors.get(name);
    if (anchored === undefined) {
      return this.#fail(finding('read/alias', span, { name, what: 'names no anchor above it' }));
    }
    this.#nodes += anchored.nodes - 1;
    if (this.#nodes > LIMITS.nodes.most) return this.#fail(overLimit('nodes', from, to));
    if (depth + anchored.height > LIMITS.depth.most) return this.#fail(overLimit('depth', from, to));
    this.#height = Math.max(this.#height, anchored.height + 1);
    return anchored.tree;
  }

  #fail(found: Finding): Tree {
    if (!this.#failed) this.findings.push(found);
    this.#failed = true;
    return this.#nothing();
  }

  #nothing(): ScalarNode {
    return { kind: 'scalar', value: null, span: NOWHERE };
  }

  #collectionSpan(node: YAMLMap | YAMLSeq): Span {
    const [from, to] = rangeOf(node);
    return { start: from, end: node.flow === true ? to : trimmedEnd(this.#yaml, from, to) };
  }
}

function anchorOf(node: unknown): string | undefined {
  return node instanceof Scalar || node instanceof YAMLMap || node instanceof YAMLSeq
    ? node.anchor
    : undefined;
}

function spanOf(node: unknown): Span {
  const [start, end] = rangeOf(node);
  return { start, end };
}

/** Start and end of the value itself; every node that was parsed has them. */
function rangeOf(node: unknown): [number, number] {
  const range = (node as { range?: readonly number[] | null } | null)?.range;
  return [range?.[0] ?? 0, range?.[1] ?? 0];
}

/** A block ends where its last line has its last character, not at the start of the line below. */
function trimmedEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start) {
    const code = text.charCodeAt(at - 1);
    if (code !== 10 && code !== 13 && code !== 32 && code !== 9) break;
    at--;
  }
  return at;
}

function plainScalar(value: unknown): PlainScalar {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  return typeof value === 'bigint' ? Number(value) : null;
}
