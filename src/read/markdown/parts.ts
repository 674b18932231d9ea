import type { Span } from '../../base/span.ts';
import type { MapNode } from '../../model/tree.ts';
import { quoted } from '../codes.ts';
import { TOPICS } from '../wording/values.ts';
import type { Block, ListBlock, ListItem, TableBlock } from './blocks.ts';
import { fillObject } from './bodies.ts';
import { kindOf } from './component-kind.ts';
import type { Context } from './context.ts';
import type { Expected } from './expected.ts';
import { fencedYaml, isYaml } from './fenced.ts';
import { withoutItemTables } from './item-tables.ts';
import { boldLabel, type Labelled, plainLabel, segments } from './labels.ts';
import { pathTold } from './narration.ts';
import { ID, MapBuilder, scalarText, slug, textNode } from './nodes.ts';
import { noteBlock, noteSection } from './notes.ts';
import type { Passage } from './passage.ts';
import { type Body, bareTitle, bodyOf, type Section, sectionBody } from './sections.ts';
import { sentencesOf } from './sentences.ts';
import { readStatement } from './statements.ts';
import { readTableRows } from './tables.ts';
import { choiceOf } from './values.ts';

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
  for (const [index, block] of body.blocks.entries()) readBlock(map, block, body.blocks.slice(0, index));
  for (const { section, tables } of body.sections.map((each) => withoutItemTables(each, isIdColumn))) {
    for (const table of tables) readItemTable(map, table);
    const [below] = section.blocks;
    if (
      section.kind === 'lead' &&
      below?.type === 'list' &&
      hasTable(body.blocks) &&
      isAboutKnown(map, below)
    ) {
      noteSection(section, context);
      continue;
    }
    if (TOPICAL.has(map.part) && context.natural && isTopic(section, item)) {
      const what = `"${quoted(bareTitle(section.title).line)}" was not taken for ${map.part === 'flows' ? 'a flow' : 'a component'}`;
      context.notUnderstood('topic', section.title.span, what);
      noteSection(section, context);
      continue;
    }
    const filled = addItem(map, titleOfItem(section), (builder) => {
      fillItem(builder, item, sectionBody(section), context);
      if (map.part === 'flows' && context.natural && !builder.has('path')) sayPathless(section, context);
    });
    if (!filled) noteSection(section, context);
  }
}

function readBlock(map: MapPart, block: Block, before: readonly Block[]): void {
  const { context } = map;
  if (isYaml(block)) {
    const tree = fencedYaml(block, context);
    if (tree?.kind === 'map') mergeYaml(map, tree);
    else noteBlock(block, context);
  } else if (block.type === 'table') readItemTable(map, block);
  else if (block.type === 'list' && !isCommentary(map, before, block))
    for (const entry of block.items) readMapItem(map, entry);
  else if (
    block.type !== 'text' ||
    !(readDefinitions(map, block.passage) || readObjectives(map, block.passage))
  )
    noteBlock(block, context);
}

/**
 * "Load with one gone, at peak:" below the table of a part: a list that a sentence announces says more of what the table
 * has, where it names some of that.
 */
function isCommentary(map: MapPart, before: readonly Block[], list: ListBlock): boolean {
  const announcing = before.at(-1);
  if (announcing?.type !== 'text' || !announcing.passage.text.trimEnd().endsWith(':')) return false;
  return hasTable(before) && isAboutKnown(map, list);
}

const hasTable = (blocks: readonly Block[]): boolean => blocks.some(({ type }) => type === 'table');

function isAboutKnown({ part, context }: MapPart, { items }: ListBlock): boolean {
  return items.some(({ passage }) => {
    const label = plainLabel(passage, true)?.label.line;
    return label !== undefined && context.mentioned(part, label) !== undefined;
  });
}

const isIdColumn = (header: string): boolean => /^(?:id|name)$/i.test(header.trim());

function titleOfItem(section: Section): Passage {
  const words = section.title;
  const prefix = /^(?:component|flow|use case|entity|table|service|slo|step)\s?\d*\s?[:–—-]\s+/i.exec(
    words.text,
  );
  if (prefix !== null) return words.slice(prefix[0].length);
  // "The `holds` table" of the data is `holds`.
  const table = /^(?:the\s+)?`(\w{1,60})`\s+(?:table|collection|entity)$/i.exec(words.text);
  if (table === null) return words;
  const from = words.text.indexOf('`') + 1;
  return words.slice(from, from + (table[1]?.length ?? 0));
}

function fillItem(builder: MapBuilder, item: Expected, body: Body, context: Context): void {
  fillObject(builder, item, body, context);
  if (!context.natural || item.name !== 'flow' || builder.has('path')) return;
  const path = pathTold(body.blocks, context);
  if (path !== undefined) builder.set('path', path.span, path);
}

function sayPathless(section: Section, context: Context): void {
  const title = quoted(bareTitle(section.title).line);
  const what = `No path was read from "${title}": number its steps, each beginning with a component`;
  context.notUnderstood('path', section.title.span, what);
}

const TOPICAL: ReadonlySet<string> = new Set(['components', 'flows']);

/** "Handling duplicates", "When to update the cache": something to talk about, and no part of the system. */
function isTopic(section: Section, item: Expected): boolean {
  const title = bareTitle(section.title).line;
  const words = title.split(/\s+/);
  if (words.length < 2 || !TOPICS.has(words[0]?.toLowerCase() ?? '')) return false;
  return kindOf(title, item.fields?.get('kind')) === undefined;
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
  // "1 % is 7.2 h a month" speaks of what is allowed to fail.
  const share = /^\s*(\d{1,3}(?:\.\d+)?)\s?%/.exec(String(scalarText(builder.get('objective')) ?? ''))?.[1];
  if (!builder.has('objective') || (share !== undefined && Number(share) < 50)) return false;
  // "99.9 % of redirects in 30 days": what share of a flow's requests, and nothing of how fast, is how many succeed.
  if (!builder.has('sli') && flow !== undefined && builder.has('window'))
    builder.set('sli', passage.span, textNode(passage, builder.has('under') ? 'latency' : 'availability'));
  const sli = scalarText(builder.get('sli'));
  if (sli === undefined) return false;
  const base = slug([flow, sli].filter((word) => word !== undefined).join(' ')) ?? 'slo';
  let id = base;
  for (let n = 2; map.builder.has(id); n++) id = `${base}-${n}`;
  map.builder.set(id, passage.span, builder.build(passage.span));
  map.context.declare('slos', id);
  return true;
}

/** "99.9 % of searches are answered, and 99 % within 200 ms" promises twice. */
function promisesIn(sentence: Passage): readonly Passage[] {
  return sentence.split(/,?\sand\s(?=(?:for\s|of\s)?\d{2}(?:\.\d{1,6})?\s?%)/g);
}

/** Sentences of a paragraph that each state an objective; the others are noted. False where none does. */
function readObjectives(map: MapPart, passage: Passage): boolean {
  if (map.part !== 'slos') return false;
  const left = sentencesOf(passage).filter((sentence) => {
    const each = promisesIn(sentence);
    return !(each.length > 1
      ? each.map((one) => readUnnamedSlo(map, one)).some(Boolean)
      : readUnnamedSlo(map, sentence));
  });
  if (left.map((sentence) => sentence.text).join(' ').length === passage.text.length) return false;
  for (const sentence of left) map.context.note(sentence.line, sentence.span);
  return true;
}

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

/** What the words name as a kind, where nothing states it. */
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
