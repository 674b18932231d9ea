import type { Span } from '../../base/span.ts';
import type { Tree } from '../../model/tree.ts';
import type { Expected } from './expected.ts';
import { listNode, MapBuilder } from './nodes.ts';

/** Labels of lists of things, by the field that names one of them. */
export const NAMING_FIELD: Readonly<Record<string, string>> = {
  alternative: 'option',
  apiCall: 'call',
  bottleneck: 'component',
  consistency: 'data',
  evolution: 'at',
  failure: 'component',
  pool: 'to',
  test: 'what',
  tradeoff: 'decision',
  alert: 'when',
};

/** One alternative is a list of one. */
export function asAlternatives(expected: Expected, tree: Tree): Tree {
  return tree.kind !== 'list' && expected.item?.name === 'alternative' ? listNode([tree]) : tree;
}

/**
 * Sets a field of the item that came last in a list, or of a new one where that has it already: "Rejected because"
 * belongs to the alternative before it, in lines and in the columns of one row. False where there is none yet and
 * the field does not name one.
 */
export function setInLastItem(
  builder: MapBuilder,
  [list, inner]: readonly [string, string],
  at: Span,
  value: Tree,
  naming: string | undefined,
): boolean {
  const known = builder.get(list);
  const items = known?.kind === 'list' ? [...known.items] : [];
  const last = items.at(-1);
  const item = new MapBuilder();
  if (last?.kind === 'map' && !last.entries.has(inner)) {
    item.merge(last);
    items.pop();
  } else if (last?.kind === 'scalar' && naming !== undefined && inner !== naming) {
    item.set(naming, last.span, last);
    items.pop();
  } else if (inner !== naming) return false;
  item.set(inner, at, value);
  items.push(item.build(at));
  if (known === undefined) builder.set(list, at, listNode(items));
  else builder.replace(list, listNode(items));
  return true;
}
