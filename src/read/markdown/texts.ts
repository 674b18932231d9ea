import type { Span } from '../../base/span.ts';
import type { Tree } from '../../model/tree.ts';
import type { ListItem } from './blocks.ts';
import type { Context } from './context.ts';
import type { Expected } from './expected.ts';
import { cover, listNode, textNode } from './nodes.ts';
import { noteBlock, noteOf, sectionNotes } from './notes.ts';
import type { Passage } from './passage.ts';
import { type Body, sectionBody } from './sections.ts';
import { readInline } from './values.ts';

/** A list of texts: items of lists, or a line that may hold several. Nested items add to the one above them. */
export function readTexts(expected: Expected, body: Body, context: Context): Tree | undefined {
  const items: Tree[] = [];
  let single: Tree | undefined;
  const inline = (passage: Passage): void => {
    const tree = readInline(expected, passage, context);
    if (tree?.kind === 'list') items.push(...tree.items);
    else if (tree !== undefined && single === undefined && items.length === 0) single = tree;
    else if (tree !== undefined) items.push(tree);
  };
  const hasList = body.blocks.some((block) => block.type === 'list' || block.type === 'table');
  if (body.lead !== undefined) inline(body.lead);
  for (const block of body.blocks) {
    if (block.type === 'list') for (const item of block.items) items.push(textItem(item, context));
    else if (block.type === 'table') for (const row of block.rows) items.push(rowText(row.cells, row.span));
    else if (block.type === 'text' && !hasList) inline(block.passage);
    else noteBlock(block, context);
  }
  for (const section of body.sections) {
    const below = readTexts(expected, sectionBody(section), context);
    if (below?.kind === 'list') items.push(...below.items);
    else if (below !== undefined) items.push(below);
  }
  if (items.length === 0) return single;
  return listNode(single === undefined ? items : [single, ...items]);
}

/** What is nested below an item says more of it: `deletes pastes: monthly; on request`. */
function textItem(item: ListItem, context: Context): Tree {
  if (item.blocks.length === 0) return textNode(context.natural ? withoutStop(item.passage) : item.passage);
  return { kind: 'scalar', value: nestedText(item, context, 0), span: item.span };
}

/** `Karten suchen;`: the semicolon is the list's, not the item's. */
function withoutStop(passage: Passage): Passage {
  return /[;,]$/.test(passage.text) ? passage.slice(0, passage.text.length - 1) : passage;
}

function nestedText(item: ListItem, context: Context, depth: number): string {
  const below: string[] = [];
  for (const block of item.blocks) {
    if (block.type === 'list' && depth < 10) {
      below.push(block.items.map((inner) => nestedText(inner, context, depth + 1)).join('; '));
    } else if (block.type === 'text') below.push(block.passage.line);
    else noteBlock(block, context);
  }
  const head = item.passage.line.replace(/:$/, '');
  return [head, ...below].filter((part) => part !== '').join(': ');
}

function rowText(cells: readonly Passage[], span: Span): Tree {
  const filled = cells.filter((cell) => !cell.isEmpty);
  const value = filled.map((cell) => cell.line).join(' - ');
  return { kind: 'scalar', value, span: filled.length === 0 ? span : cover(filled) };
}

/** One value, where only one is wanted. Prose keeps all that is there. */
export function readPlain(expected: Expected, body: Body, context: Context): Tree | undefined {
  if (
    expected.prose ||
    (expected.text && !expected.number && expected.reference === undefined && expected.options === undefined)
  ) {
    const notes = [
      ...(body.lead === undefined ? [] : [{ text: body.lead.line, span: body.lead.span }]),
      ...body.blocks.map((block) => noteOf(block, context)),
      ...body.sections.flatMap((section) => sectionNotes(section, context)),
    ].filter((note) => note.text.trim() !== '');
    if (notes.length === 0) return undefined;
    const [only] = body.blocks;
    if (body.lead === undefined && notes.length === 1 && only?.type === 'text')
      return readInline(expected, only.passage, context);
    return { kind: 'scalar', value: notes.map((note) => note.text).join('\n\n'), span: cover(notes) };
  }
  const texts = body.blocks.flatMap((block): Passage[] =>
    block.type === 'text'
      ? [block.passage]
      : block.type === 'list'
        ? block.items.map((item) => item.passage)
        : [],
  );
  const [first, ...rest] = body.lead === undefined ? texts : [body.lead, ...texts];
  for (const passage of rest) context.note(passage.line, passage.span);
  return first === undefined ? undefined : readInline(expected, first, context);
}
