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
        entries.set(
          key,
          inner === undefined
            ? entry
            : { key: entry.key, value: resolveReferences(entry.value, inner, context) },
        );
      }
      return { ...tree, entries };
    }
  }
}
