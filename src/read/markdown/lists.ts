import type { MapNode, Tree } from '../../model/tree.ts';
import { NAMING_FIELD } from './alternatives.ts';
import type { Block, ListItem, TableBlock } from './blocks.ts';
import { fillObject } from './bodies.ts';
import type { Context } from './context.ts';
import type { Expected } from './expected.ts';
import { fencedYaml, isYaml } from './fenced.ts';
import { withoutItemTables } from './item-tables.ts';
import { anyLabel, boldLabel, matchKey, segments } from './labels.ts';
import { cover, ID, MapBuilder, scalarText, textNode } from './nodes.ts';
import { noteBlock, noteSection } from './notes.ts';
import type { Passage } from './passage.ts';
import { type Body, bareTitle, bodyOf, liftLeads, type Section, sectionBody } from './sections.ts';
import { bottlenecksIn, chosenOver, failuresIn, stalenessIn } from './sentences.ts';
import { readStatement } from './statements.ts';
import { readTableRows } from './tables.ts';
import { readInline } from './values.ts';

/** Everything below a heading that names a list of things: trade-offs, bottlenecks, failures, calls, tests. */
export function readListPart(item: Expected, part: string, body: Body, context: Context): Tree[] {
  const items: Tree[] = body.blocks.flatMap((block) => itemsOfBlock(item, part, block, context));
  const naming = NAMING_FIELD[item.name];
  const names = (header: string): boolean => matchKey(item, header)?.path.join('.') === naming;
  for (const { section, tables } of body.sections.map((each) => withoutItemTables(each, names))) {
    const tree = sectionItem(item, section, context);
    if (tree !== undefined) items.push(tree);
    for (const table of tables) items.push(...tableItems(item, table, context));
  }
  return items;
}

/** The items that one block holds. What holds none is noted. */
function itemsOfBlock(item: Expected, part: string, block: Block, context: Context): readonly Tree[] {
  if (isYaml(block)) {
    const items = fencedItems(part, fencedYaml(block, context), context);
    if (items === undefined) noteBlock(block, context);
    return items ?? [];
  }
  if (block.type === 'table') return tableItems(item, block, context);
  if (block.type === 'text') return definedItems(item, block.passage, context);
  if (block.type === 'list' && !(context.natural && block.items.every(isLink)))
    return listItems(item, block.items, context);
  noteBlock(block, context);
  return [];
}

/** A list in YAML, bare or under the part's own name; a lone value counts where the page is written for sdx. */
function fencedItems(part: string, tree: Tree | undefined, context: Context): readonly Tree[] | undefined {
  const inner = tree?.kind === 'map' && tree.entries.size === 1 ? tree.entries.get(part)?.value : undefined;
  const list = inner ?? tree;
  if (list?.kind === 'list') return list.items;
  return list !== undefined && !context.natural ? [list] : undefined;
}

/** "See also": a link says where to read on, and nothing of this design. */
function isLink({ passage, blocks }: ListItem): boolean {
  return blocks.length === 0 && /^\[[^\]\n]{1,200}\]\([^()\n]{1,500}\)$/.test(passage.text);
}

function sectionItem(item: Expected, section: Section, context: Context): Tree | undefined {
  const title = bareTitle(section.title);
  const key = matchKey(item, title.text);
  // "Cons:" under a part, without an item above it, says nothing of one item.
  if (key !== undefined && section.kind === 'lead' && key.path[0] !== NAMING_FIELD[item.name]) {
    noteSection(section, context);
    return undefined;
  }
  const builder = new MapBuilder();
  nameItem(builder, item, title, context);
  fillObject(builder, item, sectionBody(section), context);
  return builder.build(title.span);
}

/**
 * What an item is called goes into the field that names such items; where that field refers to something declared
 * and the words are none of it, they say when or how.
 */
function nameItem(
  builder: MapBuilder,
  item: Expected,
  words: Passage,
  context: Context,
  plain = false,
): void {
  const naming = NAMING_FIELD[item.name];
  const field = naming === undefined ? undefined : item.fields?.get(naming);
  if (naming === undefined || field === undefined) {
    context.note(words.line, words.span);
    return;
  }
  if (item.name === 'tradeoff' && plain) chosenOver(builder, item, words.plain());
  // "Sharding" among the steps of growth is what is done, not at what load.
  if (field.quantity !== undefined && !/\d/.test(words.text)) {
    if (item.fields?.has('do')) builder.set('do', words.span, textNode(words));
    return;
  }
  const part = field.reference?.replace('?', '');
  if (part === undefined || field.reference?.endsWith('?')) {
    const value = readInline(field, words, context);
    if (value !== undefined) builder.set(naming, words.span, value);
    return;
  }
  const name = words.plain();
  const id =
    context.resolve(part, name.line) ?? (ID.test(name.text) && !context.natural ? name.text : undefined);
  if (id !== undefined) {
    builder.set(naming, name.span, textNode(name, id));
    return;
  }
  const mentioned = context.mentioned(part, name.line);
  if (mentioned !== undefined) builder.set(naming, name.span, textNode(name, mentioned));
  builder.set(item.fields?.has('when') ? 'when' : 'notes', name.span, textNode(words));
}

function tableItems(item: Expected, table: TableBlock, context: Context): Tree[] {
  const items: Tree[] = [];
  // A table of which no column is of such an item holds sums beside them.
  if (!table.header.some((cell) => matchKey(item, cell.plain().text) !== undefined)) {
    noteBlock(table, context);
    return items;
  }
  const naming = NAMING_FIELD[item.name];
  // Only what has alternatives goes on over several rows: the `over` of an alert is a time.
  const hasAlternatives = item.fields?.get('over')?.item?.fields !== undefined;
  let previous: MapNode | undefined;
  for (const row of readTableRows(item, table, context)) {
    const builder = new MapBuilder();
    if (row.name !== undefined) nameItem(builder, item, row.name, context);
    builder.merge(row.map);
    const tree: MapNode = { ...builder.build(row.span), span: row.span };
    if (tree.entries.size === 0) continue;
    const again =
      hasAlternatives && previous !== undefined && naming !== undefined && continues(previous, tree, naming);
    if (again && previous !== undefined) {
      const joined = new MapBuilder();
      joined.merge(previous);
      joined.merge(tree);
      previous = joined.build(previous.span);
      items[items.length - 1] = previous;
    } else {
      previous = tree;
      items.push(tree);
    }
  }
  return items;
}

/** Rows that repeat a decision, or leave its cell empty, go on with its alternatives. */
function continues(before: MapNode, row: MapNode, naming: string): boolean {
  if (!row.entries.has('over') || !before.entries.has('over')) return false;
  const name = scalarText(row.entries.get(naming)?.value);
  if (name !== undefined && name !== scalarText(before.entries.get(naming)?.value)) return false;
  const chosen = scalarText(row.entries.get('chosen')?.value);
  return chosen === undefined || chosen === scalarText(before.entries.get('chosen')?.value);
}

/** One item each; a list whose labels are all fields of the item is one item, and a new one where a field repeats. */
function listItems(item: Expected, entries: readonly ListItem[], context: Context): Tree[] {
  const read = entries.map((entry) => segments(entry.passage, item));
  const spread =
    entries.length > 1 &&
    read.every(({ lead, fields }) => lead.isEmpty && fields.length === 1 && fields[0]?.key !== undefined);
  if (!spread)
    return entries.map((entry) => listItem(item, entry, context)).filter((tree) => tree !== undefined);
  const groups: ListItem[][] = [];
  let seen = new Set<string>();
  for (const [index, entry] of entries.entries()) {
    const name = read[index]?.fields[0]?.key?.path[0] ?? '';
    if (groups.length === 0 || (seen.has(name) && name !== 'over')) {
      groups.push([]);
      seen = new Set();
    }
    seen.add(name);
    groups.at(-1)?.push(entry);
  }
  return groups.map((group) => {
    const builder = new MapBuilder();
    const span = cover(group);
    fillObject(
      builder,
      item,
      { blocks: [{ type: 'list', ordered: false, items: group, span }], sections: [], span },
      context,
    );
    return builder.build(span);
  });
}

function listItem(item: Expected, entry: ListItem, context: Context): Tree | undefined {
  const { passage } = entry;
  const { lead, fields } = segments(passage, item);
  const known = fields.filter((field) => field.key !== undefined);
  const builder = new MapBuilder();
  if (lead.isEmpty && known.length > 0 && known.length === fields.length) {
    const text = { type: 'text' as const, passage, span: passage.span };
    const content = liftLeads(entry.blocks);
    const last = fields.at(-1);
    // A list right below a label is that label's value.
    if (last?.value.isEmpty) {
      const only = [{ passage, blocks: entry.blocks, span: entry.span }];
      fillObject(
        builder,
        item,
        {
          blocks: [{ type: 'list', ordered: false, items: only, span: entry.span }],
          sections: [],
          span: entry.span,
        },
        context,
      );
    } else
      fillObject(builder, item, { ...content, blocks: [text, ...content.blocks], span: entry.span }, context);
    return builder.build(entry.span);
  }
  if (item.text && entry.blocks.length === 0 && known.length === 0)
    return readTextItem(item, passage, context);
  const labelled = known.length === 0 ? anyLabel(passage, true) : undefined;
  if (labelled !== undefined && labelled.label.line.split(/\s+/).length <= 12) {
    nameItem(builder, item, labelled.label, context, entry.blocks.length === 0);
    fillObject(builder, item, bodyOf(entry.blocks, entry.span, labelled.value), context);
    return builder.build(entry.span);
  }
  if (entry.blocks.length > 0 || fields.length > 0) {
    nameItem(builder, item, lead, context);
    const rest = passage.slice(lead.text.length).trim();
    const content = bodyOf(entry.blocks, entry.span);
    const blocks = rest.isEmpty
      ? content.blocks
      : [{ type: 'text' as const, passage: rest, span: rest.span }, ...content.blocks];
    fillObject(builder, item, { ...content, blocks }, context);
  } else readBare(builder, item, passage, context);
  return builder.size === 0 ? undefined : builder.build(entry.span);
}

/** An item of plain words where a text may stand for the whole; two of the lists have a usual form of their own. */
function readTextItem(item: Expected, passage: Passage, context: Context): Tree {
  const flow = /^`?\{/.test(passage.text)
    ? readInline({ ...item, text: false }, passage, context)
    : undefined;
  if (flow !== undefined) return flow;
  const call =
    item.name === 'apiCall'
      ? apiLine(passage)
      : item.name === 'evolution'
        ? scaleLine(item, passage, context)
        : undefined;
  return call ?? textNode(passage.unwrapped());
}

/** `POST /v1/urls - creates a code`, with the call in code marks or not. */
function apiLine(passage: Passage): Tree | undefined {
  const match =
    /^(?:\*\*)?(?:`([^`\n]{1,200})`|((?:GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS)\s\S{1,200}))(?:\*\*)?(?:\s?:\s|\s(?:[–—-]|->|→|=>)\s|\s(?=\())/.exec(
      passage.text,
    );
  if (match === null) return undefined;
  const written = match[1] ?? match[2] ?? '';
  const at = passage.text.indexOf(written);
  const call = passage.slice(at, at + written.length).plain();
  const does = passage.slice(match[0].length).trim();
  const builder = new MapBuilder();
  builder.set('call', call.span, textNode(call));
  if (!does.isEmpty) builder.set('does', does.span, textNode(does));
  return builder.build(passage.span);
}

/** `10x: read replicas, then shards`. */
function scaleLine(item: Expected, passage: Passage, context: Context): Tree | undefined {
  const match = /^(?:\*\*)?(?:at\s+)?(\d{1,7}\s?[x×])(?:\*\*)?\s?(?::|[–—-]\s)(?:\*\*)?\s*/i.exec(
    passage.text,
  );
  const at = item.fields?.get('at');
  if (match === null || at === undefined) return undefined;
  const from = passage.text.indexOf(match[1] ?? '');
  const factor = passage.slice(from, from + (match[1]?.length ?? 0));
  const builder = new MapBuilder();
  const value = readInline(at, factor, context);
  if (value !== undefined) builder.set('at', factor.span, value);
  readStatement(builder, item, passage.slice(match[0].length), context);
  return builder.build(passage.span);
}

/** A sentence of a list whose items are objects. */
function readBare(builder: MapBuilder, item: Expected, passage: Passage, context: Context): void {
  const naming = NAMING_FIELD[item.name];
  const reference = naming === undefined ? undefined : item.fields?.get(naming)?.reference?.replace('?', '');
  const mentioned = reference === undefined ? undefined : context.mentioned(reference, passage.line);
  if (naming !== undefined && mentioned !== undefined) {
    builder.set(naming, passage.span, textNode(passage, mentioned));
    if (context.resolve(reference ?? '', passage.line) === mentioned) return;
  }
  if (item.name === 'tradeoff') {
    readStatement(builder, item, passage, context);
    const chosen = builder.get('chosen');
    if (chosen === undefined || builder.has('over')) return;
    // A sentence that sets nothing against anything only names what was decided.
    const plain = new MapBuilder();
    plain.set('decision', passage.span, textNode(passage));
    builder.merge(plain.build(passage.span));
    return;
  }
  if (item.name === 'failure' || item.name === 'bottleneck') {
    // "The bucket is full -> alert at 80 %": what happens, and what is done about it.
    const arrow = /\s(?:->|→|=>|⇒)\s/.exec(passage.text);
    const when = arrow === null ? passage : passage.slice(0, arrow.index).trim();
    const then = arrow === null ? undefined : passage.slice(arrow.index + arrow[0].length).trim();
    const answer = item.name === 'failure' ? 'response' : 'fix';
    if (!builder.has('when')) builder.set('when', when.span, textNode(when));
    if (then !== undefined && !then.isEmpty) builder.set(answer, then.span, textNode(then));
  } else readStatement(builder, item, passage, context);
}

/** Paragraphs of `**Key:** value` lines: an item, and the next where a field comes again. Prose is noted. */
function definedItems(item: Expected, passage: Passage, context: Context): Tree[] {
  const { lead, fields } = segments(passage, item);
  if (fields.length > 0 && fields.every((field) => field.key !== undefined)) {
    const builder = new MapBuilder();
    const text = { type: 'text' as const, passage, span: passage.span };
    fillObject(builder, item, { blocks: [text], sections: [], span: passage.span }, context);
    return [builder.build(passage.span)];
  }
  if (item.name === 'tradeoff') {
    const builder = new MapBuilder();
    readStatement(builder, item, passage.plain(), context);
    if (builder.has('over')) return [builder.build(passage.span)];
  }
  const labelled = boldLabel(passage, true);
  if (labelled !== undefined && !labelled.value.isEmpty && lead.isEmpty) {
    const builder = new MapBuilder();
    nameItem(builder, item, labelled.label, context, segments(labelled.value, item).fields.length === 0);
    fillObject(builder, item, bodyOf([], passage.span, labelled.value), context);
    return [builder.build(passage.span)];
  }
  const told = TOLD[item.name];
  if (told !== undefined) return told(passage, context);
  context.note(passage.line, passage.span);
  return [];
}

/** What paragraphs tell of without a label; what they leave is noted. */
const TOLD: Readonly<Record<string, (passage: Passage, context: Context) => Tree[]>> = {
  bottleneck: bottlenecksIn,
  consistency: stalenessIn,
  failure: failuresIn,
};
