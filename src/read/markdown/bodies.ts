import type { Span } from '../../base/span.ts';
import type { MapNode, Tree } from '../../model/tree.ts';
import { SECOND_MEANINGS } from '../wording/keys.ts';
import { squash } from '../wording/words.ts';
import { asAlternatives, NAMING_FIELD, setInLastItem } from './alternatives.ts';
import type { Block, ListBlock, ListItem, TableBlock } from './blocks.ts';
import { setSizes } from './component-text.ts';
import type { Context } from './context.ts';
import { type Expected, objectName } from './expected.ts';
import { fencedYaml, isYaml } from './fenced.ts';
import { boldLabel, type Field, idLabel, matchKey, segments } from './labels.ts';
import { cover, listNode, MapBuilder, textNode } from './nodes.ts';
import { noteBlock, noteItem, noteOf, sectionNotes, sourceOf } from './notes.ts';
import type { Passage } from './passage.ts';
import { readPath } from './paths.ts';
import { readRemark, withoutRemark } from './remarks.ts';
import { type Body, bareTitle, bodyOf, type Section, sectionBody } from './sections.ts';
import { arrowPath, choice, readStatement } from './statements.ts';
import { readTableRows } from './tables.ts';
import { readPlain, readTexts } from './texts.ts';
import { readAlternative, readInline, reasonIn } from './values.ts';

/** A value from whatever its author used for it. Undefined where there is none; prose has gone to the notes. */
export function readBody(expected: Expected, body: Body, context: Context): Tree | undefined {
  const fenced = body.blocks.filter((block) => isYaml(block));
  if (fenced.length > 0) {
    const rest = { ...body, blocks: body.blocks.filter((block) => !isYaml(block)) };
    const trees = fenced.map((block) => fencedYaml(block, context)).filter((tree) => tree !== undefined);
    for (const block of rest.blocks) noteBlock(block, context);
    if (body.lead !== undefined) context.note(body.lead.line, body.lead.span);
    return trees[0];
  }
  const inlineOnly = body.blocks.length === 0 && body.sections.length === 0;
  if (inlineOnly && body.lead !== undefined) return readInline(expected, body.lead, context);
  if (expected.path) return readPath(body, context);
  if (expected.values !== undefined) return readPlainMap(expected.values, body, context);
  if (expected.item?.fields !== undefined && !isObjectBody(expected, body)) {
    return readEntries(expected.item, body, context);
  }
  if (expected.item !== undefined && expected.fields === undefined) return readTexts(expected, body, context);
  if (expected.fields !== undefined) return readObject(expected, body, context);
  return readPlain(expected, body, context);
}

/** Whether a body that may be an object or a list of them is one object: it speaks of fields at once. */
function isObjectBody(expected: Expected, body: Body): boolean {
  if (expected.fields === undefined) return false;
  return body.blocks.some(
    (block) =>
      block.type === 'list' &&
      block.items.every((item) => segments(item.passage, expected).fields.length === 1),
  );
}

/** An object on its own, from a body. */
export function readObject(expected: Expected, body: Body, context: Context): MapNode | undefined {
  const builder = new MapBuilder();
  fillObject(builder, expected, body, context);
  return builder.size === 0 ? undefined : builder.build(body.span);
}

/** Fields of `expected` from everything in `body`; what is no field becomes its notes, or the part's. */
export function fillObject(builder: MapBuilder, expected: Expected, body: Body, context: Context): void {
  const loose: Loose = { notes: [], keep: expected.fields?.has('notes') ?? false };
  if (body.lead !== undefined) fillFromText(builder, expected, body.lead, [], context, loose, true);
  for (const block of body.blocks) {
    if (block.type === 'text') fillFromText(builder, expected, block.passage, [], context, loose, false);
    else if (block.type === 'list') fillFromList(builder, expected, block, context, loose);
    else if (block.type === 'table') fillFromTable(builder, expected, block, context);
    else if (isYaml(block)) {
      const tree = fencedYaml(block, context);
      if (tree?.kind === 'map') builder.merge(tree);
    } else loose.notes.push(noteOf(block, context));
  }
  for (const section of body.sections) fillFromSection(builder, expected, section, context, loose);
  keepNotes(builder, loose, context);
}

interface Loose {
  readonly notes: { readonly text: string; readonly span: Span }[];
  readonly keep: boolean;
}

function keepNotes(builder: MapBuilder, loose: Loose, context: Context): void {
  const notes = loose.notes.filter((note) => note.text.trim() !== '');
  if (notes.length === 0) return;
  const span = cover(notes);
  const text = notes.map((note) => note.text).join('\n\n');
  if (loose.keep && !builder.has('notes')) builder.set('notes', span, { kind: 'scalar', value: text, span });
  else context.note(text, span);
}

function fillFromText(
  builder: MapBuilder,
  expected: Expected,
  passage: Passage,
  below: readonly Block[],
  context: Context,
  loose: Loose,
  stated: boolean,
): void {
  const { lead, fields } = segments(passage, expected);
  if (!lead.isEmpty) {
    if (stated) readStatement(builder, expected, lead, context);
    else if (!arrowPath(builder, expected, lead, context) && !choice(builder, expected, lead, context))
      loose.notes.push({ text: lead.line, span: lead.span });
  }
  for (const [index, field] of fields.entries()) {
    setField(builder, expected, field, index === fields.length - 1 ? below : [], context, loose);
  }
  if (fields.length === 0) for (const block of below) loose.notes.push(noteOf(block, context));
}

/** Headings below a decision whose lines say "Good:" and "Bad:". */
const CONSEQUENCES: ReadonlySet<string> = new Set([
  'consequences',
  'consequence',
  'effects',
  'impact',
  'implications',
]);

/** One field of an object. An unknown key is said once and kept as notes. */
function setField(
  builder: MapBuilder,
  object: Expected,
  field: Field,
  below: readonly Block[],
  context: Context,
  loose: Loose,
): void {
  const { key, label, value } = field;
  const whole = {
    text: `${label.plain().line}: ${value.line}`,
    span: cover([label, value].filter((part) => !part.isEmpty)),
  };
  if (key === undefined) {
    if (object.fields !== undefined)
      context.unknownKey(`key:${object.name}`, label, objectName(object), object.fields.keys());
    loose.notes.push(whole, ...below.map((block) => noteOf(block, context)));
    return;
  }
  if (below.length === 0 && setSizes(builder, object, key, value)) return;
  const remarked =
    below.length === 0 && key.path.length === 1 ? withoutRemark(key.expected, value, context) : { value };
  const tree = readBody(key.expected, bodyOf(below, label.span, remarked.value), context);
  if (tree === undefined) return;
  readRemark(builder, object, remarked, context);
  const [list = '', inner] = key.path;
  const item = object.fields?.get(list)?.item;
  if (key.path.length === 2 && item !== undefined && inner !== undefined) {
    if (!setInLastItem(builder, [list, inner], label.span, tree, NAMING_FIELD[item.name]))
      loose.notes.push(whole);
    return;
  }
  const second = SECOND_MEANINGS[object.name]?.[squash(label.plain().text)];
  const taken = builder.has(list) && second !== undefined && !builder.has(second);
  const path = taken ? [second] : key.path;
  if (!builder.setPath(path, label.span, asAlternatives(key.expected, tree))) loose.notes.push(whole);
}

function fillFromList(
  builder: MapBuilder,
  expected: Expected,
  list: ListBlock,
  context: Context,
  loose: Loose,
): void {
  const path = expected.fields?.get('path');
  if (path?.path && list.ordered && !builder.has('path')) {
    const steps = readPath(bodyOf([list], list.span), context);
    if (steps !== undefined) builder.set('path', list.span, steps);
    return;
  }
  const bare: Passage[] = [];
  for (const item of list.items) {
    if (item.passage.isEmpty) {
      fillObject(builder, expected, bodyOf(item.blocks, item.span), context);
      continue;
    }
    const { lead, fields } = segments(item.passage, expected);
    if (lead.isEmpty && fields.length > 0)
      fillFromText(builder, expected, item.passage, item.blocks, context, loose, false);
    else if (expected.name === 'requirements' && item.blocks.length === 0) bare.push(item.passage);
    else {
      const key = item.blocks.length > 0 ? matchKey(expected, bareTitle(item.passage).text) : undefined;
      const label = bareTitle(item.passage);
      if (key === undefined) loose.notes.push(noteItem(item, context));
      else
        setField(
          builder,
          expected,
          { label, value: label.slice(0, 0), bold: false, key },
          item.blocks,
          context,
          loose,
        );
    }
  }
  // Requirements without a heading of their own are what it must do.
  if (bare.length > 0)
    builder.set('functional', list.span, listNode(bare.map((passage) => textNode(passage))));
}

function fillFromTable(builder: MapBuilder, expected: Expected, table: TableBlock, context: Context): void {
  const columns = table.header.map((cell) => matchKey(expected, cell.plain().text));
  const keyed = table.rows.filter(
    (row) => matchKey(expected, row.cells[0]?.plain().text ?? '') !== undefined,
  );
  if (table.header.length === 2 && keyed.length > 0 && keyed.length * 2 >= table.rows.length) {
    for (const row of table.rows) {
      const [label, value] = row.cells;
      if (label === undefined || value === undefined || value.isEmpty) continue;
      const key = matchKey(expected, label.plain().text);
      const field = { label, value, bold: false, key };
      setField(builder, expected, field, [], context, { notes: [], keep: false });
    }
    return;
  }
  if (columns.some((column) => column !== undefined)) {
    for (const row of readTableRows(expected, table, context)) builder.merge(row.map);
  } else noteBlock(table, context);
}

function fillFromSection(
  builder: MapBuilder,
  expected: Expected,
  section: Section,
  context: Context,
  loose: Loose,
): void {
  const title = bareTitle(section.title);
  const key =
    matchKey(expected, title.text) ??
    (section.kind === 'heading' ? undefined : matchKey(expected, section.title.plain().text));
  if (key !== undefined) {
    const tree = readBody(key.expected, sectionBody(section), context);
    const kept =
      tree !== undefined && builder.setPath(key.path, title.span, asAlternatives(key.expected, tree));
    if (!kept) loose.notes.push(...sectionNotes(section, context));
    return;
  }
  if (expected.name === 'tradeoff' && CONSEQUENCES.has(squash(title.text))) {
    fillObject(builder, expected, sectionBody(section), context);
    return;
  }
  if (
    expected.name === 'flow' &&
    !builder.has('path') &&
    section.blocks.some((block) => block.type === 'list' && block.ordered)
  ) {
    fillObject(builder, expected, sectionBody(section), context);
    return;
  }
  loose.notes.push(...sectionNotes(section, context));
}

/** A map whose keys need no reading as titles: the policies of a component's calls. */
function readPlainMap(values: Expected, body: Body, context: Context): Tree | undefined {
  const builder = new MapBuilder();
  if (body.lead !== undefined) {
    const lead = readInline(
      { ...values, values, fields: undefined } as unknown as Expected,
      body.lead,
      context,
    );
    if (lead?.kind === 'map') builder.merge(lead);
  }
  const put = (label: Passage, inner: Body): void => {
    const name = label.plain().trim();
    const id = context.resolve('components', name.line) ?? name.line;
    const tree = readBody(values, inner, context);
    builder.set(id, name.span, tree ?? new MapBuilder().build(name.span));
  };
  for (const block of body.blocks) {
    if (block.type === 'table')
      for (const row of readTableRows(values, block, context)) {
        if (row.name === undefined) context.note(sourceOf(row.span, context), row.span);
        else builder.set(row.name.plain().line, row.name.span, row.map);
      }
    else if (block.type !== 'list') noteBlock(block, context);
    else
      for (const item of block.items) {
        const label = boldLabel(item.passage) ?? idLabel(item.passage);
        if (label === undefined) put(item.passage, bodyOf(item.blocks, item.span));
        else put(label.label, bodyOf(item.blocks, label.label.span, label.value));
      }
  }
  for (const section of body.sections) put(section.title, sectionBody(section));
  return builder.size === 0 ? undefined : builder.build(body.span);
}

/** Alternatives, pools: one in an item, row or section each. */
function readEntries(item: Expected, body: Body, context: Context): Tree | undefined {
  const entries: Tree[] = [];
  const add = (tree: Tree | undefined): void => {
    if (tree?.kind === 'list') entries.push(...tree.items);
    else if (tree !== undefined) entries.push(tree);
  };
  const whole: Expected = { ...item, item, fields: undefined } as unknown as Expected;
  if (body.lead !== undefined) add(readInline(whole, body.lead, context));
  for (const block of body.blocks) {
    if (block.type === 'list') for (const entry of block.items) add(readListEntry(item, entry, context));
    else if (block.type === 'table')
      for (const row of readTableRows(item, block, context)) add(rowWithName(item, row));
    else if (block.type === 'text' && body.lead === undefined && entries.length === 0)
      add(readInline(whole, block.passage, context));
    else noteBlock(block, context);
  }
  for (const section of body.sections) {
    const builder = new MapBuilder();
    const naming = NAMING_FIELD[item.name];
    const title = bareTitle(section.title);
    if (naming !== undefined) builder.set(naming, title.span, textNode(title));
    fillEntry(builder, item, sectionBody(section), context);
    add(builder.build(section.title.span));
  }
  return entries.length === 0 ? undefined : listNode(entries);
}

function rowWithName(
  item: Expected,
  row: { readonly name: Passage | undefined; readonly map: MapNode },
): Tree {
  const naming = NAMING_FIELD[item.name];
  if (row.name === undefined || naming === undefined) return row.map;
  const builder = new MapBuilder();
  builder.set(naming, row.name.span, textNode(row.name.unwrapped()));
  builder.merge(row.map);
  return builder.build(row.name.span);
}

/** An alternative's own prose is why it was not taken. */
function fillEntry(builder: MapBuilder, item: Expected, body: Body, context: Context): void {
  if (item.name !== 'alternative') {
    fillObject(builder, item, body, context);
    return;
  }
  const prose: Passage[] = [];
  const rest: Block[] = [];
  for (const block of body.blocks) {
    if (block.type === 'text' && segments(block.passage, item).fields.length === 0) prose.push(block.passage);
    else rest.push(block);
  }
  fillObject(builder, item, { ...body, blocks: rest }, context);
  const because = prose.filter((passage) => !passage.isEmpty);
  if (because.length === 0 || builder.has('because')) return;
  const span = cover(because);
  builder.set('because', span, {
    kind: 'scalar',
    value: because.map((passage) => passage.line).join('\n\n'),
    span,
  });
}

function readListEntry(item: Expected, entry: ListItem, context: Context): Tree | undefined {
  const { lead, fields } = segments(entry.passage, item);
  if (lead.isEmpty && fields.length > 0 && fields.every((field) => field.key !== undefined)) {
    const builder = new MapBuilder();
    fillObject(
      builder,
      item,
      {
        blocks: [{ type: 'text', passage: entry.passage, span: entry.span }, ...entry.blocks],
        sections: [],
        span: entry.span,
      },
      context,
    );
    return builder.build(entry.span);
  }
  if (item.name !== 'alternative')
    return readInline({ ...item, item: undefined } as unknown as Expected, entry.passage, context);
  const label = boldLabel(entry.passage);
  const builder = new MapBuilder();
  if (label !== undefined && !label.value.isEmpty) {
    builder.set('option', label.label.span, textNode(label.label));
    const because = reasonIn(label.value);
    builder.set('because', because.span, textNode(because));
    return builder.build(entry.span);
  }
  const plain = readAlternative(item, entry.passage.text === '' ? entry.passage : entry.passage);
  if (entry.blocks.length === 0) return entry.passage.isEmpty ? undefined : plain;
  if (plain.kind === 'map') builder.merge(plain);
  else builder.set('option', plain.span, plain);
  fillEntry(builder, item, bodyOf(entry.blocks, entry.span), context);
  if (!builder.has('because')) {
    const list = entry.blocks.find((block) => block.type === 'list');
    if (list?.type === 'list') {
      const text = list.items.map((below) => below.passage.line).join('; ');
      builder.set('because', list.span, { kind: 'scalar', value: text, span: list.span });
    }
  }
  return builder.build(entry.span);
}
