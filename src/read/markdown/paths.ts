import type { Tree } from '../../model/tree.ts';
import { quoted } from '../codes.ts';
import type { ListBlock, ListItem } from './blocks.ts';
import type { Context } from './context.ts';
import { codeLines } from './mermaid.ts';
import { cover, listNode, MapBuilder } from './nodes.ts';
import type { Passage } from './passage.ts';
import type { Body } from './sections.ts';
import { readSequence, readStep } from './steps.ts';

/** A flow's path: a list of steps, a line of arrows, or names with commas. Undefined where it is prose. */
export function readPath(body: Body, context: Context): Tree | undefined {
  const steps: Tree[] = [];
  const line = (passage: Passage): void => {
    const sequence = readSequence(passage, context);
    if (sequence === undefined) context.note(passage.line, passage.span);
    else steps.push(...sequence.items);
  };
  if (body.lead !== undefined) line(body.lead);
  for (const block of body.blocks) {
    if (block.type === 'text') line(block.passage);
    else if (block.type === 'list') steps.push(...(readStepList(block, context) ?? []));
    else if (block.type === 'code')
      for (const words of codeLines(block, context.source)) if (!words.isEmpty) line(words);
  }
  return steps.length === 0 ? undefined : listNode(steps);
}

/** All items are steps, or it is a story: then it is kept as notes. */
function readStepList(list: ListBlock, context: Context): Tree[] | undefined {
  const steps: Tree[] = [];
  for (const item of list.items) {
    const read = readItem(item, context, 0);
    if (read === undefined) {
      const words = quoted(item.passage.line);
      context.notUnderstood(
        `path:${context.part}`,
        item.passage.span,
        `"${words}" is not read as a step, such as \`api\` or \`try cache (hit 90%), else db\``,
      );
      for (const each of list.items) context.note(each.passage.line, each.span);
      return undefined;
    }
    steps.push(...read);
  }
  return steps;
}

/** A step whose nested list is what it holds: "either" with a choice an item, "async" with its steps. */
function readItem(item: ListItem, context: Context, depth: number): readonly Tree[] | undefined {
  const nested = item.blocks.find((block) => block.type === 'list');
  if (nested === undefined || nested.type !== 'list') return readStep(item.passage, context);
  if (depth > 8) return undefined;
  const holder = /^(async|parallel|in parallel|either|optional|saga)\s*:?$/i.exec(item.passage.text.trim());
  if (holder === null) return tryStep(item, nested, context);
  const name = (holder[1] ?? '').toLowerCase().replace('in ', '');
  const joined = nested.items.map((each) => readHeld(name, each, context, depth));
  const items = joined.filter((tree) => tree !== undefined);
  if (items.length !== joined.length) return undefined;
  const builder = new MapBuilder();
  builder.set(name, item.passage.span, listNode(items.flat()));
  return [builder.build(item.span)];
}

function readHeld(
  name: string,
  item: ListItem,
  context: Context,
  depth: number,
): readonly Tree[] | undefined {
  if (name === 'either' || name === 'saga') {
    const [only] = readStep(prefixed(name, item.passage), context) ?? [];
    const held = only?.kind === 'map' ? only.entries.get(name)?.value : undefined;
    return held?.kind === 'list' ? held.items : undefined;
  }
  const steps = readItem(item, context, depth + 1);
  return name === 'parallel' ? steps && [listNode(steps)] : steps;
}

/** The word is not in the item's own text: it has no width there, so every position stays. */
function prefixed(word: string, passage: Passage): Passage {
  return passage.after(`${word}: `);
}

/** `try cache (hit 90%)` with `else db` or `miss: db` in an item below. */
function tryStep(item: ListItem, nested: ListBlock, context: Context): readonly Tree[] | undefined {
  const [first, ...more] = readStep(item.passage, context) ?? [];
  if (first?.kind !== 'map' || !first.entries.has('try') || more.length > 0) return undefined;
  const builder = new MapBuilder();
  builder.merge(first);
  for (const below of nested.items) {
    const match = /^(?:else|otherwise|on (?:a )?miss|miss)\s*:?\s*/i.exec(below.passage.text);
    const steps = match && readSequence(below.passage.slice(match[0].length), context);
    if (!steps) return undefined;
    builder.set('miss', below.passage.span, steps);
  }
  return [builder.build(cover([first]))];
}
