import type { Span } from '../../base/span.ts';
import type { MapNode, Tree } from '../../model/tree.ts';
import type { ListItem, TableBlock } from './blocks.ts';
import { fencedYaml, fillObject, isYaml, NAMING_FIELD, noteBlock, noteSection } from './bodies.ts';
import type { Context } from './context.ts';
import type { Expected } from './expected.ts';
import { anyLabel, boldLabel, type Labelled, matchKey, plainLabel, segments } from './labels.ts';
import { cover, ID, MapBuilder, slug, textNode } from './nodes.ts';
import type { Passage } from './passage.ts';
import { type Body, bareTitle, bodyOf, liftLeads, type Section, sectionBody } from './sections.ts';
import { kindOf, readStatement } from './statements.ts';
import { readTableRows } from './tables.ts';
import { choiceOf, readInline } from './values.ts';

/** A part whose items have ids: components, data, flows, SLOs. */
export interface MapPart {
  readonly part: string;
  readonly item: Expected;
  readonly builder: MapBuilder;
  readonly context: Context;
}

interface Identity {
  readonly id: string;
  readonly at: Passage;
  /** The name in prose, where it is more than the id. */
  readonly title: Passage | undefined;
  /** "(4 instances)": said beside the name. */
  readonly remark: Passage | undefined;
  /** The author wrote the id itself. */
  readonly written: boolean;
}

/** `` `api` – App servers `` and "App servers (`api`)" give id and title; a title alone is slugged. */
function identify(name: Passage, context: Context): Identity | undefined {
  const code = /`([A-Za-z][A-Za-z0-9_-]{0,99})`/.exec(name.text);
  if (code !== null && code[0] !== name.text.trim()) {
    const before = name.slice(0, code.index);
    const after = name.slice(code.index + code[0].length);
    const rest = [before, after].map(withoutJoin).find((part) => part.text !== '');
    if (rest === undefined || before.isEmpty || after.isEmpty || /^[)\]]/.test(after.text)) {
      const at = name.slice(code.index + 1, code.index + code[0].length - 1);
      return { id: code[1] ?? '', at, title: rest?.plain(), remark: undefined, written: true };
    }
  }
  const title = bareTitle(name);
  const remark = /\s\(([^()]{1,200})\)$/.exec(title.text);
  const bare = remark === null ? title : title.slice(0, remark.index).trim();
  const inner = remark === null ? undefined : title.slice(remark.index + 2, title.text.length - 1);
  const plainId = ID.test(bare.text) && (!context.natural || bare.text === bare.text.toLowerCase());
  const id = plainId ? bare.text : slug(bare.line.replace(/^(?:the|our|an?)\s+(?=\S)/i, ''));
  if (id === undefined) return undefined;
  return {
    id,
    at: bare,
    title: plainId || id === bare.text ? undefined : bare,
    remark: inner,
    written: plainId,
  };
}

function withoutJoin(part: Passage): Passage {
  const start = /^[\s()[\]:–—-]+/.exec(part.text)?.[0].length ?? 0;
  const rest = part.slice(start).trim();
  const end = /[\s()[\]:–—-]+$/.exec(rest.text.slice(-10))?.[0].length ?? 0;
  return rest.slice(0, rest.text.length - end).trim();
}

/** Adds one item; what is said of one id in two places adds up. */
function addItem(map: MapPart, name: Passage, fill: (builder: MapBuilder) => void, row?: Span): boolean {
  const { context, item, part } = map;
  const identity = identify(name, context);
  if (identity === undefined) return false;
  const id = identity.written ? identity.id : (context.resolve(part, identity.id) ?? identity.id);
  const builder = new MapBuilder();
  if (identity.title !== undefined && item.fields?.has('title')) {
    builder.set('title', identity.title.span, textNode(identity.title));
  }
  fill(builder);
  if (identity.remark !== undefined) readStatement(builder, item, identity.remark, context);
  const known = map.builder.get(id);
  if (known?.kind === 'map' && known.entries.has('title') && builder.has('title')) {
    const rest = new MapBuilder();
    for (const [key, entry] of builder.build(name.span).entries)
      if (key !== 'title') rest.set(key, entry.key, entry.value);
    map.builder.set(id, identity.at.span, rest.build(identity.at.span));
  } else {
    const value = builder.build(identity.at.span);
    map.builder.set(id, identity.at.span, row === undefined ? value : { ...value, span: row });
  }
  context.declare(part, id, ...(identity.title === undefined ? [] : [identity.title.line]));
  return true;
}

/** Everything below a heading that names a part with ids. */
export function readMapPart(map: MapPart, body: Body): void {
  const { item, context } = map;
  for (const block of body.blocks) {
    if (isYaml(block)) {
      const tree = fencedYaml(block, context);
      if (tree?.kind === 'map') mergeYaml(map, tree);
      else noteBlock(block, context);
    } else if (block.type === 'table') readItemTable(map, block);
    else if (block.type === 'list') for (const entry of block.items) readMapItem(map, entry);
    else if (block.type !== 'text' || !readDefinitions(map, block.passage)) noteBlock(block, context);
  }
  for (const { section, tables } of body.sections.map((each) => withoutItemTables(each, isIdColumn))) {
    for (const table of tables) readItemTable(map, table);
    const filled = addItem(map, titleOfItem(section), (builder) =>
      fillItem(builder, item, sectionBody(section), context),
    );
    if (!filled) noteSection(section, context);
  }
}

/** A table whose rows are items, below a sub-heading, goes on with the part and is not about that one item. */
function withoutItemTables(
  section: Section,
  names: (header: string) => boolean,
): { readonly section: Section; readonly tables: readonly TableBlock[] } {
  const tables = section.blocks.filter(
    (block): block is TableBlock => block.type === 'table' && names(block.header[0]?.plain().text ?? ''),
  );
  if (tables.length === 0) return { section, tables };
  return {
    section: {
      ...section,
      blocks: section.blocks.filter((block) => !tables.some((table) => table === block)),
    },
    tables,
  };
}

const isIdColumn = (header: string): boolean => /^(?:id|name)$/i.test(header.trim());

function titleOfItem(section: Section): Passage {
  const words = section.title;
  const prefix = /^(?:component|flow|use case|entity|table|service|slo|step)\s?\d*\s?[:–—-]\s+/i.exec(
    words.text,
  );
  return prefix === null ? words : words.slice(prefix[0].length);
}

function fillItem(builder: MapBuilder, item: Expected, body: Body, context: Context): void {
  fillObject(builder, item, body, context);
}

/** A fence may hold the part's items or, once more, the part's own name around them. */
function mergeYaml(map: MapPart, tree: MapNode): void {
  const [only] = tree.entries;
  const inner = only?.[1].value;
  const content = tree.entries.size === 1 && only?.[0] === map.part && inner?.kind === 'map' ? inner : tree;
  if (map.context.natural && !looksLike(map.item, content)) {
    map.context.note(
      map.context.source.slice(tree.span.start, tree.span.end).replace(/\r\n?/g, '\n'),
      tree.span,
    );
    return;
  }
  map.builder.merge(content);
  for (const [id, entry] of content.entries) {
    const title = entry.value.kind === 'map' ? entry.value.entries.get('title')?.value : undefined;
    map.context.declare(map.part, id, ...(title?.kind === 'scalar' ? [String(title.value)] : []));
  }
}

/** In a document not written for sdx YAML may be a manifest of something else. */
function looksLike(item: Expected, tree: MapNode): boolean {
  const values = [...tree.entries.values()].map((entry) => entry.value);
  return values.every(
    (value) => value.kind === 'map' && [...value.entries.keys()].every((key) => item.fields?.has(key)),
  );
}

function readItemTable(map: MapPart, table: TableBlock): void {
  for (const row of readTableRows(map.item, table, map.context)) {
    const done =
      row.name !== undefined && addItem(map, row.name, (builder) => builder.merge(row.map), row.span);
    if (!done && row.map.entries.size > 0) {
      map.context.note(map.context.source.slice(row.span.start, row.span.end), row.span);
    }
  }
}

/** `**api:** nginx, 2 replicas`, `api: …`, `redirect: edge -> api`; or only a name. */
function readMapItem(map: MapPart, entry: ListItem): void {
  const { item, context, part } = map;
  const { passage } = entry;
  const labelled = boldLabel(passage) ?? plainLabel(passage, true);
  if (labelled !== undefined && isName(labelled)) {
    const done = addItem(map, labelled.label, (builder) =>
      fillItem(builder, item, bodyOf(entry.blocks, entry.span, labelled.value), context),
    );
    if (done) return;
  }
  if (part === 'slos' && entry.blocks.length === 0 && readUnnamedSlo(map, passage)) return;
  const { lead, fields } = segments(passage, item);
  const words = lead.line.replace(/\s\([^()]{0,200}\)$/, '').split(/\s+/).length;
  const named =
    /^(?:\*\*[^*]{1,80}\*\*|`[^`]{1,80}`)$/.test(lead.text) ||
    (words <= 5 && !/[.?!,]/.test(lead.line.replace(/\s\([^()]{0,200}\)$/, '')));
  if (!lead.isEmpty && named && (part === 'components' || entry.blocks.length > 0 || fields.length > 0)) {
    const rest = passage.slice(lead.text.length).trim();
    const below =
      fields.length === 0
        ? entry.blocks
        : [{ type: 'text' as const, passage: rest, span: rest.span }, ...entry.blocks];
    if (addItem(map, lead, (builder) => fillItem(builder, item, bodyOf(below, entry.span), context))) return;
  }
  if (part === 'data' && /^\*\*[^*]+\*\*\s*\(/.test(passage.text)) {
    const open = passage.text.indexOf('(');
    const inside = passage.slice(open);
    if (addItem(map, passage.slice(0, open), (builder) => readStatement(builder, item, inside, context)))
      return;
  }
  context.note(passage.line, passage.span);
  for (const block of entry.blocks) noteBlock(block, context);
}

const isName = (labelled: Labelled): boolean => labelled.label.line.split(/\s+/).length <= 8;

/** "99.9% of redirects succeed, monthly": an objective that has no name is named after what it is about. */
function readUnnamedSlo(map: MapPart, passage: Passage): boolean {
  const builder = new MapBuilder();
  readStatement(builder, map.item, passage, map.context);
  const flow = scalarText(builder.get('flow'));
  const sli = scalarText(builder.get('sli'));
  if (!builder.has('objective') || sli === undefined) return false;
  const base = slug([flow, sli].filter((word) => word !== undefined).join(' ')) ?? 'slo';
  let id = base;
  for (let n = 2; map.builder.has(id); n++) id = `${base}-${n}`;
  map.builder.set(id, passage.span, builder.build(passage.span));
  map.context.declare('slos', id);
  return true;
}

const scalarText = (tree: Tree | undefined): string | undefined =>
  tree?.kind === 'scalar' && typeof tree.value === 'string' ? tree.value : undefined;

/** Paragraphs of `**name:** what it is` lines. False where it is plain prose. */
function readDefinitions(map: MapPart, passage: Passage): boolean {
  const lines = passage.split(/\n/g);
  const labels = lines.map((line) => boldLabel(line) ?? arrowLabel(map, line));
  if (labels.some((label) => label === undefined || label.value.isEmpty)) return false;
  for (const label of labels) {
    if (label === undefined) continue;
    addItem(map, label.label, (builder) =>
      fillItem(builder, map.item, bodyOf([], label.label.span, label.value), map.context),
    );
  }
  return true;
}

function arrowLabel(map: MapPart, line: Passage): Labelled | undefined {
  if (map.part === 'data' && map.context.natural) {
    const label = plainLabel(line);
    const fields = label?.value.text.split(',') ?? [];
    return fields.length > 1 && fields.every((field) => /^\s*[\w\\`]{1,40}\s*$/.test(field))
      ? label
      : undefined;
  }
  if (map.part !== 'flows' || !/->|→/.test(line.text)) return undefined;
  return plainLabel(line);
}

/** Everything below a heading that names a list of things: trade-offs, bottlenecks, failures, calls, tests. */
export function readListPart(item: Expected, part: string, body: Body, context: Context): Tree[] {
  const items: Tree[] = [];
  for (const block of body.blocks) {
    if (isYaml(block)) {
      const tree = fencedYaml(block, context);
      const inner =
        tree?.kind === 'map' && tree.entries.size === 1 ? tree.entries.get(part)?.value : undefined;
      const list = inner ?? tree;
      if (list?.kind === 'list') items.push(...list.items);
      else if (list !== undefined && !context.natural) items.push(list);
      else noteBlock(block, context);
    } else if (block.type === 'table') items.push(...tableItems(item, block, context));
    else if (block.type === 'list') items.push(...listItems(item, block.items, context));
    else if (block.type === 'text') items.push(...definedItems(item, block.passage, context));
    else noteBlock(block, context);
  }
  const naming = NAMING_FIELD[item.name];
  const names = (header: string): boolean => matchKey(item, header)?.path.join('.') === naming;
  for (const { section, tables } of body.sections.map((each) => withoutItemTables(each, names))) {
    const tree = sectionItem(item, section, context);
    if (tree !== undefined) items.push(tree);
    for (const table of tables) items.push(...tableItems(item, table, context));
  }
  return items;
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
function nameItem(builder: MapBuilder, item: Expected, words: Passage, context: Context): void {
  const naming = NAMING_FIELD[item.name];
  const field = naming === undefined ? undefined : item.fields?.get(naming);
  if (naming === undefined || field === undefined) {
    context.note(words.line, words.span);
    return;
  }
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
  const naming = NAMING_FIELD[item.name];
  let previous: MapNode | undefined;
  for (const row of readTableRows(item, table, context)) {
    const builder = new MapBuilder();
    if (row.name !== undefined) nameItem(builder, item, row.name, context);
    builder.merge(row.map);
    const tree: MapNode = { ...builder.build(row.span), span: row.span };
    if (tree.entries.size === 0) continue;
    const again = previous !== undefined && naming !== undefined && continues(previous, tree, naming);
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
    nameItem(builder, item, labelled.label, context);
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
  if (context.natural && item.name === 'tradeoff') {
    const builder = new MapBuilder();
    readStatement(builder, item, passage.plain(), context);
    if (builder.has('over')) return [builder.build(passage.span)];
  }
  const labelled = boldLabel(passage, true);
  if (labelled !== undefined && !labelled.value.isEmpty && lead.isEmpty) {
    const builder = new MapBuilder();
    nameItem(builder, item, labelled.label, context);
    fillObject(builder, item, bodyOf([], passage.span, labelled.value), context);
    return [builder.build(passage.span)];
  }
  context.note(passage.line, passage.span);
  return [];
}

/** What the words name as a kind; in documents not written for sdx only, where no one could have said it. */
export function guessKinds(components: MapBuilder, item: Expected): void {
  const kind = item.fields?.get('kind');
  for (const id of [...components.keys()]) {
    const tree = components.get(id);
    if (tree?.kind !== 'map' || tree.entries.has('kind')) continue;
    const title = tree.entries.get('title')?.value;
    const technology = scalarText(tree.entries.get('technology')?.value);
    const named = kindOf(scalarText(title) ?? id, kind) ?? (technology && kindOf(technology, kind));
    if (!named || kind === undefined || choiceOf(kind, named) === undefined) continue;
    const builder = new MapBuilder();
    builder.merge(tree);
    const span = title?.span ?? components.keySpan(id) ?? tree.span;
    builder.set('kind', span, { kind: 'scalar', value: named, span });
    components.replace(id, builder.build(tree.span));
  }
}
