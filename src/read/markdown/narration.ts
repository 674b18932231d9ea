import type { Tree } from '../../model/tree.ts';
import type { Block, ListBlock, ListItem } from './blocks.ts';
import type { Context } from './context.ts';
import { listNode, textNode } from './nodes.ts';
import type { Passage } from './passage.ts';

const SUBJECT = /^(?:(?:the|an?|our)\s+)?(?:\*\*|__)[^*_\n]{1,60}(?:\*\*|__)\s+[a-z]/i;
const CONDITION = /^(?:if|else|otherwise|when|unless|alternatively|in case|on a?\s?(?:hit|miss)|for each)\b/i;
const NAME = /(?:\*\*|__)([^*_\n]{1,60})(?:\*\*|__)/g;
const MOST_NAMES = 100;

/**
 * The names in bold of a way told in sentences ("The **Web Server** forwards the request to the **Write API**"),
 * each once, in the order they come. What is told under a condition is not always on the way; its names are left out.
 */
export function namesTold(blocks: readonly Block[]): readonly Passage[] {
  const names: Passage[] = [];
  for (const block of blocks) if (block.type === 'list' && tells(block)) gather(block.items, names, 0);
  return names;
}

function tells({ items }: ListBlock): boolean {
  return items.filter(({ passage }) => SUBJECT.test(passage.text)).length * 2 >= items.length;
}

function gather(items: readonly ListItem[], names: Passage[], depth: number): void {
  for (const { passage, blocks } of items) {
    if (CONDITION.test(passage.plain().text)) continue;
    for (const match of passage.text.matchAll(NAME)) {
      const name = passage.slice(match.index + 2, match.index + match[0].length - 2).trim();
      if (names.length < MOST_NAMES && !names.some((known) => known.line === name.line)) names.push(name);
    }
    for (const block of blocks)
      if (block.type === 'list' && depth < 10) gather(block.items, names, depth + 1);
  }
}

/** The path that is told in a flow's lists; undefined where it does not lead through two components. */
export function pathTold(blocks: readonly Block[], context: Context): Tree | undefined {
  const steps: Tree[] = [];
  const seen = new Set<string>();
  for (const name of namesTold(blocks)) {
    const id = context.resolve('components', name.line);
    if (id === undefined || seen.has(id)) continue;
    seen.add(id);
    steps.push(textNode(name, id));
  }
  return steps.length < 2 ? undefined : listNode(steps);
}
