import type { Span } from '../base/span.ts';
import type { Path } from './path.ts';

/**
 * A document's data with the place of every key and value, whatever syntax it was written in. Both readers
 * end here; validation, the `Design` and every finding's position start here.
 */
export type Tree = ScalarNode | ListNode | MapNode;

export type Scalar = string | number | boolean | null;

export interface ScalarNode {
  readonly kind: 'scalar';
  readonly value: Scalar;
  /** The value as written, quotes included in YAML. */
  readonly span: Span;
  /** The text as written where it differs from `value`: `1e3`, `0x10`, `10_000`. */
  readonly raw?: string;
}

export interface ListNode {
  readonly kind: 'list';
  readonly items: readonly Tree[];
  readonly span: Span;
}

export interface MapNode {
  readonly kind: 'map';
  /** In the order written; keys are unique. */
  readonly entries: ReadonlyMap<string, Entry>;
  readonly span: Span;
}

export interface Entry {
  readonly key: Span;
  readonly value: Tree;
}

/** The plain JavaScript value: maps become objects without a prototype, so `__proto__` is only a key. */
export function toValue(tree: Tree): unknown {
  switch (tree.kind) {
    case 'scalar':
      return tree.value;
    case 'list':
      return tree.items.map(toValue);
    case 'map': {
      const object: Record<string, unknown> = Object.create(null);
      for (const [key, entry] of tree.entries) object[key] = toValue(entry.value);
      return object;
    }
  }
}

/** The node at `path`, or undefined where the document has none. */
export function nodeAt(tree: Tree, path: Path): Tree | undefined {
  let node: Tree | undefined = tree;
  for (const step of path) {
    if (node?.kind === 'map') node = node.entries.get(String(step))?.value;
    else if (node?.kind === 'list' && typeof step === 'number') node = node.items[step];
    else return undefined;
  }
  return node;
}

/** The place of the key that leads to `path`; for a list item or the root, of the value itself. */
export function keySpan(tree: Tree, path: Path): Span | undefined {
  const last = path.at(-1);
  const parent = nodeAt(tree, path.slice(0, -1));
  if (parent?.kind === 'map' && last !== undefined) return parent.entries.get(String(last))?.key;
  return nodeAt(tree, path)?.span;
}

/**
 * The place to point at for `path`: its value, or the nearest part of the document that holds it. So a
 * finding about something missing stands at the thing that lacks it.
 */
export function nearestSpan(tree: Tree, path: Path): Span {
  for (let length = path.length; length > 0; length--) {
    const part = path.slice(0, length);
    const node = nodeAt(tree, part);
    if (node === undefined) continue;
    const whole = length === path.length;
    // A missing field of `db` is best shown at the word `db`, not at the ten lines that are there.
    if (whole && node.kind === 'scalar') return node.span;
    return keySpan(tree, part) ?? node.span;
  }
  return firstKey(tree);
}

/** For the document as a whole: its first key, so an editor underlines a word and not every line. */
function firstKey(tree: Tree): Span {
  if (tree.kind === 'map') {
    for (const entry of tree.entries.values()) return entry.key;
  }
  return { start: tree.span.start, end: Math.min(tree.span.end, tree.span.start + 1) };
}
