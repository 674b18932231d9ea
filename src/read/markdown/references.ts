import type { Entry, Tree } from '../../model/tree.ts';
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
    case 'map': {
      const entries = new Map<string, Entry>();
      for (const [key, entry] of tree.entries) {
        const inner = expected.fields?.get(key) ?? expected.item?.fields?.get(key) ?? expected.values;
        const value = inner === undefined ? entry.value : resolveReferences(entry.value, inner, context);
        const name =
          inner !== undefined && isOnlyWords(value, inner, context) ? freeField(expected, tree.entries) : key;
        entries.set(name ?? key, { key: entry.key, value });
      }
      return { ...tree, entries };
    }
  }
}

/**
 * Whether what stands in the place of a reference is only said in words ("a whole city"): several words that are
 * near no name, in a document that was not written for sdx and so did not mean to name anything.
 */
function isOnlyWords(value: Tree, expected: Expected, context: Context): boolean {
  const part = expected.reference;
  if (!context.natural || part === undefined || part.endsWith('?')) return false;
  if (value.kind !== 'scalar' || typeof value.value !== 'string') return false;
  return !context.isNear(part, value.value);
}

/** The field that takes words instead; undefined where the object has none left. */
function freeField(expected: Expected, entries: ReadonlyMap<string, Entry>): string | undefined {
  return ['when', 'notes'].find((name) => expected.fields?.has(name) && !entries.has(name));
}
