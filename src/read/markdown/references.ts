import type { Entry, MapNode, Tree } from '../../model/tree.ts';
import type { Context } from './context.ts';
import type { Expected } from './expected.ts';

/**
 * The tree with titles in the place of references made ids: in Markdown "App servers" is how people write
 * `app-servers`. Everything keeps its place; a name that means nothing stays as it is.
 */
export function resolveReferences(tree: Tree, expected: Expected, context: Context): Tree {
  switch (tree.kind) {
    case 'scalar': {
      const part = expected.reference?.replace('?', '');
      if (part === undefined || typeof tree.value !== 'string') return tree;
      const id = context.resolve(part, tree.value);
      return id === undefined || id === tree.value ? tree : { ...tree, value: id, raw: tree.value };
    }
    case 'list': {
      const item = expected.item ?? expected;
      if (expected.path) return tree;
      const items = tree.items.map((each) =>
        resolveReferences(
          each,
          expected.reference ? { ...item, reference: expected.reference } : item,
          context,
        ),
      );
      return { ...tree, items };
    }
    case 'map':
      return resolveFields(tree, expected, context);
  }
}

function resolveFields(tree: MapNode, expected: Expected, context: Context): MapNode {
  const entries = new Map<string, Entry>();
  for (const [key, entry] of tree.entries) {
    const inner = expected.fields?.get(key) ?? expected.item?.fields?.get(key) ?? expected.values;
    if (inner === undefined) {
      entries.set(key, entry);
      continue;
    }
    const value = resolveReferences(entry.value, inner, context);
    const named = namedIn(value, inner, context);
    if (named !== undefined) entries.set(key, { key: entry.key, value: named });
    const words =
      named !== undefined || isOnlyWords(value, inner, context) ? freeField(expected, tree.entries) : key;
    if (words !== undefined) entries.set(words, { key: entry.key, value });
    else if (named === undefined) entries.set(key, { key: entry.key, value });
  }
  return { ...tree, entries };
}

/** The one thing that several words in the place of a reference name: "the ledger's primary dies". */
function namedIn(value: Tree, { reference: part }: Expected, context: Context): Tree | undefined {
  if (part === undefined || part.endsWith('?') || value.kind !== 'scalar') return undefined;
  if (typeof value.value !== 'string' || !/\s/.test(value.value.trim())) return undefined;
  const id = context.mentioned(part, value.value);
  return id === undefined ? undefined : { ...value, value: id, raw: value.value };
}

/**
 * Whether what stands in the place of a reference is only said in words: near no name, in a document that was not written for
 * sdx and so did not mean to name anything ("a whole city"), or of several words ("both mergers, or the
 * stream").
 */
function isOnlyWords(value: Tree, expected: Expected, context: Context): boolean {
  const part = expected.reference;
  if (part === undefined || part.endsWith('?')) return false;
  if (value.kind !== 'scalar' || typeof value.value !== 'string') return false;
  if (!context.natural && !/\s/.test(value.value.trim())) return false;
  return !context.isNear(part, value.value);
}

/** The field that takes words instead; undefined where the object has none left. */
function freeField(expected: Expected, entries: ReadonlyMap<string, Entry>): string | undefined {
  return ['when', 'notes'].find((name) => expected.fields?.has(name) && !entries.has(name));
}
