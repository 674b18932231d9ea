import type { Finding } from '../base/finding.ts';
import type { Span } from '../base/span.ts';
import type { Entry, Tree } from '../model/tree.ts';

/** Where an offset into the text that was read is in the file that the text comes from. Never falls. */
export type Move = (offset: number) => number;

/** The way back from a text whose line ends were made `\n` to the text as it was, which begins at `begin` of its file. */
export function backFrom(written: string, begin: number): Move {
  const added: number[] = [];
  for (let at = written.indexOf('\r\n'); at >= 0; at = written.indexOf('\r\n', at + 2)) {
    added.push(at - added.length);
  }
  return (offset) => offset + begin + countBelow(added, offset);
}

/** How many of the rising numbers are under `limit`. */
function countBelow(rising: readonly number[], limit: number): number {
  let low = 0;
  let high = rising.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rising[middle] as number) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

function movedSpan({ start, end }: Span, move: Move): Span {
  return { start: move(start), end: move(end) };
}

/** A tree with every place moved. What an alias shares stays shared, or a few lines could become billions of nodes. */
export function movedTree(tree: Tree, move: Move, done = new Map<Tree, Tree>()): Tree {
  const known = done.get(tree);
  if (known !== undefined) return known;
  const moved = withPlaces(tree, move, done);
  done.set(tree, moved);
  return moved;
}

function withPlaces(tree: Tree, move: Move, done: Map<Tree, Tree>): Tree {
  const span = movedSpan(tree.span, move);
  switch (tree.kind) {
    case 'scalar':
      return { ...tree, span };
    case 'list':
      return { ...tree, items: tree.items.map((item) => movedTree(item, move, done)), span };
    case 'map': {
      const entries = new Map<string, Entry>();
      for (const [name, { key, value }] of tree.entries) {
        entries.set(name, { key: movedSpan(key, move), value: movedTree(value, move, done) });
      }
      return { ...tree, entries, span };
    }
  }
}

/** A finding with every place of it moved. */
export function movedFinding(found: Finding, move: Move): Finding {
  const at = <T extends { readonly span: Span }>(part: T): T => ({
    ...part,
    span: movedSpan(part.span, move),
  });
  return {
    ...at(found),
    ...(found.related && { related: found.related.map(at) }),
    ...(found.fix && { fix: found.fix.map(at) }),
  };
}
