import type { Span } from '../../base/span.ts';
import type { MapNode, Tree } from '../../model/tree.ts';
import type { Block, CodeBlock, ListBlock, ListItem, TableBlock } from './blocks.ts';
import type { Context } from './context.ts';
import type { Expected } from './expected.ts';
import { boldLabel, type Field, matchKey, segments } from './labels.ts';
import { cover, listNode, MapBuilder, textNode } from './nodes.ts';
import { type Passage, passageOf } from './passage.ts';
import { readPath } from './paths.ts';
import { type Body, bareTitle, bodyOf, type Section, sectionBody } from './sections.ts';
import { readStatement } from './statements.ts';
import { readTableRows } from './tables.ts';
import { readAlternative, readInline } from './values.ts';

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

export function isYaml(block: Block): block is CodeBlock & { readonly language: 'yaml' | 'yml' } {
  return block.type === 'code' && /^ya?ml$/.test(block.language);
}

/** What is between the fences. Its lines keep their indentation, so that positions are the document's own. */
export function fencedYaml(block: CodeBlock, context: Context): Tree | undefined {
  const inside = insideFence(block, context.source);
  return inside && context.yaml(context.source.slice(inside.start, inside.end), inside.start);
}

/** The place of what is between the fences; undefined where there is nothing. */
export function insideFence(block: CodeBlock, source: string): Span | undefined {
  let start = block.span.start;
  while (start < block.span.end && source[start] !== '\n' && source[start] !== '\r') start++;
  let end = Math.max(
    source.lastIndexOf('\n', block.span.end - 1),
    source.lastIndexOf('\r', block.span.end - 1),
  );
  if (!/^[ \t]*(?:`{3,}|~{3,})[ \t]*$/.test(source.slice(end + 1, block.span.end))) end = block.span.end;
  return end <= start ? undefined : { start, end };
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
    else if (!arrowPath(builder, expected, lead, context))
      loose.notes.push({ text: lead.line, span: lead.span });
  }
  for (const [index, field] of fields.entries()) {
    setField(builder, expected, field, index === fields.length - 1 ? below : [], context, loose);
  }
  if (fields.length === 0) for (const block of below) loose.notes.push(noteOf(block, context));
}

/** A flow's own paragraph `edge -> api -> db`. */
function arrowPath(builder: MapBuilder, expected: Expected, words: Passage, context: Context): boolean {
  if (!expected.fields?.get('path')?.path || builder.has('path') || !/->|→|⟶|➜/.test(words.text))
    return false;
  const path = readInline(expected.fields.get('path') ?? expected, words, context);
  return path !== undefined && builder.set('path', words.span, path);
}

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
  const tree = readBody(key.expected, bodyOf(below, label.span, value), context);
  if (tree === undefined) return;
  const [list, inner] = key.path;
  if (key.path.length === 2 && object.fields?.get(list ?? '')?.item !== undefined && inner !== undefined) {
    setInLastItem(builder, list ?? '', inner, label, tree, object, context);
    return;
  }
  if (!builder.setPath(key.path, label.span, asAlternatives(key.expected, tree))) loose.notes.push(whole);
}

/** One alternative is a list of one. */
export function asAlternatives(expected: Expected, tree: Tree): Tree {
  return tree.kind !== 'list' && expected.item?.name === 'alternative' ? listNode([tree]) : tree;
}

/** "Rejected because: …" belongs to the alternative that came before it. */
function setInLastItem(
  builder: MapBuilder,
  list: string,
  inner: string,
  label: Passage,
  value: Tree,
  object: Expected,
  context: Context,
): void {
  const known = builder.get(list);
  const items = known?.kind === 'list' ? [...known.items] : [];
  const last = items.at(-1);
  const naming = NAMING_FIELD[object.fields?.get(list)?.item?.name ?? ''];
  const item = new MapBuilder();
  if (inner !== naming && last?.kind === 'map' && !last.entries.has(inner)) {
    item.merge(last);
    items.pop();
  } else if (inner !== naming && last?.kind === 'scalar' && naming !== undefined) {
    item.set(naming, last.span, last);
    items.pop();
  } else if (inner !== naming) {
    context.note(String(value.kind === 'scalar' ? value.value : ''), value.span);
    return;
  }
  item.set(inner, label.span, value);
  items.push(item.build(label.span));
  if (known === undefined) builder.set(list, label.span, listNode(items));
  else builder.replace(list, listNode(items));
}

export function objectName(object: Expected): string {
  const words = object.name.replace(/([A-Z])/g, ' $1').toLowerCase();
  return /^(?:requirements|observability|security|regions)$/.test(words)
    ? words
    : /^[aeiou]/.test(words)
      ? `an ${words}`
      : `a ${words}`;
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

export function idLabel(passage: Passage): { readonly label: Passage; readonly value: Passage } | undefined {
  const match = /^\s*([^:\n]{1,100}?)\s?:(?=\s|$)/.exec(passage.text);
  if (match === null) return undefined;
  return { label: passage.slice(0, match[1]?.length ?? 0), value: passage.slice(match[0].length).trim() };
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
    const reason = /^\(?(?:rejected|because|rejected because|no)[:,]?\s/i.exec(label.value.text);
    const because = label.value.slice(reason?.[0].length ?? 0);
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
function readPlain(expected: Expected, body: Body, context: Context): Tree | undefined {
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

/** The Markdown of a block, as it stands. */
export function noteOf(block: Block, context: Context): { readonly text: string; readonly span: Span } {
  if (block.type === 'text') return { text: block.passage.line, span: block.passage.span };
  if (block.type === 'other') return { text: '', span: block.span };
  return { text: sourceOf(block.span, context), span: block.span };
}

function sourceOf(span: Span, context: Context): string {
  return context.source.slice(span.start, span.end).replace(/\r\n?/g, '\n');
}

function noteItem(item: ListItem, context: Context): { readonly text: string; readonly span: Span } {
  if (item.blocks.length === 0) return { text: item.passage.line, span: item.passage.span };
  return { text: passageOf(context.source, item.span.start, item.span.end).text, span: item.span };
}

export function noteBlock(block: Block, context: Context): void {
  const { text, span } = noteOf(block, context);
  context.note(text, span);
}

export function sectionNotes(
  section: Section,
  context: Context,
): { readonly text: string; readonly span: Span }[] {
  return [
    { text: section.title.line, span: section.title.span },
    ...section.blocks.map((block) => noteOf(block, context)),
    ...section.sections.flatMap((child) => sectionNotes(child, context)),
  ].filter((note) => note.text.trim() !== '');
}

export function noteSection(section: Section, context: Context): void {
  for (const { text, span } of sectionNotes(section, context)) context.note(text, span);
}
