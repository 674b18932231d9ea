import type { Span } from '../../base/span.ts';
import type { MapNode, Tree } from '../../model/tree.ts';
import { quoted } from '../codes.ts';
import type { Block, CodeBlock, HeadingBlock, ListBlock, TableBlock } from './blocks.ts';
import { fencedYaml, fillObject, isYaml, noteBlock, noteSection, readBody, readTexts } from './bodies.ts';
import { type CapacityReader, type Kind, readVariableLine } from './capacity.ts';
import type { Context } from './context.ts';
import { addDiagram } from './diagrams.ts';
import { designExpected, type Expected } from './expected.ts';
import { matchKey, segments } from './labels.ts';
import { readListPart } from './lists.ts';
import { cover, listNode, MapBuilder, slug, textNode } from './nodes.ts';
import { guessKinds, readMapPart } from './parts.ts';
import { Passage } from './passage.ts';
import { hasMeaning, leaves, meaningIn, requirementIn } from './placement.ts';
import { resolveReferences } from './references.ts';
import {
  type Body,
  bareTitle,
  type Content,
  meaningOf,
  type Section,
  sectionBody,
  sectionsOf,
} from './sections.ts';
import { kindOf } from './statements.ts';
import { columnsOf } from './tables.ts';
import { CAPACITY, capacityTable, isField, readCapacity } from './worksheet.ts';

/** A piece of the document and what it is about. */
interface Assignment {
  readonly target: string;
  readonly title: Passage;
  readonly body: Body;
}

/** So many unknown headings are named one by one; the others are counted. */
const HEADINGS_NAMED = 10;
const NO_TITLE = new Passage('', []);

const MAP_PARTS: ReadonlySet<string> = new Set(['components', 'data', 'flows', 'slos']);
const LIST_PARTS: ReadonlySet<string> = new Set([
  'api',
  'consistency',
  'bottlenecks',
  'tradeoffs',
  'alerts',
  'failures',
  'tests',
  'evolution',
]);
const OBJECT_PARTS: ReadonlySet<string> = new Set(['observability', 'security', 'regions', 'team']);

/** What is declared is read before what speaks of it. */
const ORDER: readonly string[] = [
  'components',
  'architecture',
  'data',
  'requirements',
  'inputs',
  'capacity',
  'estimates',
  'flows',
  'slos',
];

/** Puts a document's sections together into one tree. */
export class DocumentReader {
  readonly #context: Context;
  readonly #design: Expected = designExpected();
  readonly #root = new MapBuilder();
  readonly #maps = new Map<string, MapBuilder>();
  readonly #lists = new Map<string, Tree[]>();
  readonly #requirements = new MapBuilder();
  readonly #assignments: Assignment[] = [];
  readonly #capacity: CapacityReader;
  readonly #diagrams: CodeBlock[] = [];
  #unknownHeadings = 0;

  constructor(context: Context) {
    this.#context = context;
    this.#capacity = {
      context,
      variables: { inputs: this.#map('inputs'), estimates: this.#map('estimates') },
      input: this.#expected('inputs'),
      estimate: this.#expected('estimates'),
    };
  }

  #map(part: string): MapBuilder {
    let known = this.#maps.get(part);
    if (known === undefined) {
      known = new MapBuilder();
      this.#maps.set(part, known);
    }
    return known;
  }

  /** What one item of a part is, or the part where it has none. */
  #expected(part: string): Expected {
    const field = this.#design.fields?.get(part);
    if (field === undefined) throw new Error(`the schema has no part ${part}`);
    return field.values ?? (field.item?.fields ? field.item : field);
  }

  /** Front matter is YAML and may say anything a YAML document says; its lists and maps come first. */
  frontMatter(tree: Tree): void {
    if (tree.kind === 'map') this.#mergeRoot(tree, true);
  }

  #mergeRoot(tree: MapNode, keepUnknown: boolean): void {
    for (const [key, { key: at, value }] of tree.entries) {
      const part = key === 'non-functional' ? undefined : key;
      if (
        part !== undefined &&
        value.kind === 'map' &&
        (MAP_PARTS.has(part) || part === 'inputs' || part === 'estimates')
      ) {
        this.#map(part).merge(value);
        for (const id of value.entries.keys())
          this.#context.declare(part === 'inputs' || part === 'estimates' ? 'variables' : part, id);
      } else if (part !== undefined && value.kind === 'list' && LIST_PARTS.has(part))
        this.#list(part).push(...value.items);
      else if (part === 'requirements' && value.kind === 'map') this.#requirements.merge(value);
      else if (keepUnknown || this.#design.fields?.has(key) || key.startsWith('x-'))
        this.#frontScalar(key, at, value);
    }
  }

  /** Other tools' front matter has keys of its own (`layout`, `tags`); without `sdx:` they are not for sdx. */
  #frontScalar(key: string, at: Span, value: Tree): void {
    const known = matchKey(this.#design, key);
    const name = this.#design.fields?.has(key) || key.startsWith('x-') ? key : known?.path[0];
    if (!this.#context.natural || (name !== undefined && name === key)) this.#root.set(key, at, value);
    else if (name !== undefined && !this.#root.has(name) && value.kind === 'scalar' && name !== 'status')
      this.#root.set(name, at, value);
  }

  #list(part: string): Tree[] {
    let known = this.#lists.get(part);
    if (known === undefined) {
      known = [];
      this.#lists.set(part, known);
    }
    return known;
  }

  body(blocks: readonly (Block | HeadingBlock)[]): void {
    const content = this.#titled(sectionsOf(blocks));
    this.#preamble(content.blocks);
    this.#place(content.sections, 'document', false);
    const rank = ({ target }: Assignment): number => {
      const at = ORDER.indexOf(target.split('.')[0] ?? target);
      return at < 0 ? ORDER.length : at;
    };
    // Diagrams name components too: the declared ones first, so that a box is only added where it is new.
    const sorted = [...this.#assignments].sort((a, b) => rank(a) - rank(b));
    const isComponent = (assignment: Assignment): boolean => rank(assignment) < 2;
    for (const assignment of sorted.filter(isComponent)) this.#read(assignment);
    for (const diagram of this.#diagrams) addDiagram(diagram, this.#map('components'), this.#context);
    for (const assignment of sorted.filter((each) => !isComponent(each))) this.#read(assignment);
  }

  /** The first `#` heading is the title, unless it names a part; what is below it is the document. */
  #titled(content: Content): Content {
    const headed = content.sections.findIndex((section) => section.kind === 'heading');
    // Exported from a word processor: the first line in bold is the title where nothing is a heading.
    const index = headed < 0 && meaningOf(content.sections[0]?.title ?? NO_TITLE) === undefined ? 0 : headed;
    const first = content.sections[index];
    if (first === undefined || (first.level > 2 && first.kind !== 'bold')) return content;
    const meaning = meaningOf(first.title);
    const only = content.sections.filter((section) => section.level === first.level).length === 1;
    const isPart = meaning?.exact && meaning.target !== 'scope' && meaning.target !== 'architecture';
    if (isPart || (first.level === 2 && !only && meaning !== undefined)) return content;
    if (!this.#root.has('title')) {
      const title = withoutKind(first.title);
      if (!title.isEmpty) this.#root.set('title', title.span, textNode(title));
    }
    return {
      blocks: [...content.blocks, ...first.blocks],
      sections: [
        ...content.sections.slice(0, index),
        ...first.sections,
        ...content.sections.slice(index + 1),
      ],
    };
  }

  /** Between the title and the first heading: `**Status:** draft` lines, else prose. */
  #preamble(blocks: readonly Block[]): void {
    for (const block of blocks) {
      if (isYaml(block)) {
        const tree = fencedYaml(block, this.#context);
        if (tree?.kind === 'map' && [...tree.entries.keys()].every((key) => this.#design.fields?.has(key)))
          this.#mergeRoot(tree, false);
        else noteBlock(block, this.#context);
      } else if (isMermaid(block)) this.#diagrams.push(block);
      else if (block.type === 'text') this.#metadata(block.passage);
      else if (block.type === 'list') for (const item of block.items) this.#metadata(item.passage);
      else if (block.type === 'table') this.#metadataTable(block);
      else noteBlock(block, this.#context);
    }
  }

  #metadata(passage: Passage): void {
    const { lead, fields } = segments(passage, this.#design);
    if (!lead.isEmpty) this.#context.note(lead.line, lead.span);
    for (const { key, label, value } of fields) this.#metadataField(key?.path[0], label, value);
  }

  #metadataField(name: string | undefined, label: Passage, value: Passage): void {
    const field = name === undefined ? undefined : this.#design.fields?.get(name);
    const simple =
      field !== undefined && field.values === undefined && field.fields === undefined && !field.item?.fields;
    const tree = simple
      ? readBody(field, { lead: value, blocks: [], sections: [], span: label.span }, this.#context)
      : undefined;
    if (name === undefined || tree === undefined || !this.#root.set(name, label.span, tree)) {
      this.#context.note(`${label.plain().line}: ${value.line}`, label.span);
    }
  }

  #metadataTable(table: TableBlock): void {
    const titles = /^(?:field|key|property|name|item|attribute)$/i.test(table.header[0]?.plain().text ?? '');
    const head = titles ? [] : [{ cells: table.header }];
    const rows = table.header.length === 2 ? [...head, ...table.rows] : [];
    for (const { cells } of rows) {
      const [label, value] = cells;
      const key = label && matchKey(this.#design, label.plain().text);
      if (label !== undefined && value !== undefined && !value.isEmpty)
        this.#metadataField(key?.path[0], label, value);
    }
    if (rows.length === 0) noteBlock(table, this.#context);
  }

  /** Gives each section its part. `quiet`: something above it was already said not to be understood. */
  #place(sections: readonly Section[], around: string, quiet: boolean): void {
    for (const section of sections) {
      const meaning = meaningIn(around, section);
      if (meaning?.item !== undefined) {
        this.#assign(meaning.target, section.title, {
          blocks: [],
          sections: [{ ...section, title: meaning.item }],
          span: section.title.span,
        });
      } else if (meaning === undefined) this.#unknown(section, around, quiet);
      else if (meaning.target === 'prose' || meaning.target === 'scope')
        this.#prose(section, meaning.target === 'scope' ? around : 'prose', true);
      else if (meaning.target === 'architecture') this.#architecture(section, quiet);
      else this.#part(section, meaning.target, quiet);
    }
  }

  #assign(target: string, title: Passage, body: Body): void {
    this.#assignments.push({ target, title, body });
  }

  #part(section: Section, target: string, quiet: boolean): void {
    const family = target.split('.')[0] ?? target;
    const moved = section.sections.filter((child) => leaves(target, child));
    const stay = section.sections.filter((child) => !moved.includes(child));
    if (family === 'requirements') {
      const keyed = stay.filter((child) => requirementIn(child) !== undefined);
      for (const child of keyed) this.#part(child, requirementIn(child) ?? target, quiet);
      const rest = stay.filter((child) => !keyed.includes(child));
      this.#assign(target, section.title, { ...sectionBody(section), sections: rest });
    } else this.#assign(target, section.title, { ...sectionBody(section), sections: stay });
    this.#place(moved, family, quiet);
  }

  #architecture(section: Section, quiet: boolean): void {
    const components: Section[] = [];
    const others: Section[] = [];
    const kind = this.#expected('components').fields?.get('kind');
    for (const child of section.sections) {
      const meaning = meaningOf(child.title);
      const known =
        meaning !== undefined &&
        (meaning.target !== 'prose' || kindOf(bareTitle(child.title).line, kind) === undefined);
      if (!known && kindOf(bareTitle(child.title).line, kind) !== undefined) components.push(child);
      else others.push(child);
    }
    this.#assign('architecture', section.title, {
      blocks: section.blocks,
      sections: components,
      span: section.title.span,
    });
    this.#place(others, 'architecture', quiet);
  }

  /** Kept as notes under its own name; parts further down are still found. */
  #prose(section: Section, around: string, quiet: boolean): void {
    if (/^(?:table ?of ?contents|toc|contents|inhalt(?:sverzeichnis)?)$/i.test(bareTitle(section.title).line))
      return;
    const name = slug(bareTitle(section.title).line) ?? 'document';
    this.#context.within(name, () => {
      for (const block of section.blocks) {
        if (isMermaid(block)) this.#diagrams.push(block);
        else if (isYaml(block) && this.#wholeParts(block)) continue;
        else noteBlock(block, this.#context);
      }
    });
    const below = section.sections;
    const found = below.filter((child) => hasMeaning(child));
    this.#context.within(name, () => {
      for (const child of below) if (!found.includes(child)) noteSection(child, this.#context);
    });
    this.#place(found, around, quiet);
  }

  #wholeParts(block: CodeBlock): boolean {
    const tree = fencedYaml(block, this.#context);
    if (tree?.kind !== 'map' || ![...tree.entries.keys()].every((key) => this.#design.fields?.has(key)))
      return false;
    // A page that is no design itself may show one: a document of its own, not a piece of this one.
    if (this.#context.natural && tree.entries.has('sdx')) return false;
    this.#mergeRoot(tree, false);
    return true;
  }

  #unknown(section: Section, around: string, quiet: boolean): void {
    // A line that leads a list is prose with a list, not a heading that went wrong.
    if (!quiet && around !== 'prose' && section.kind !== 'lead' && !section.sections.some(hasMeaning)) {
      this.#unknownHeadings++;
      const group = Math.min(this.#unknownHeadings, HEADINGS_NAMED);
      this.#context.notUnderstood(
        `heading:${group}`,
        section.title.span,
        `The heading "${quoted(bareTitle(section.title).line)}" names no part of a design`,
      );
    }
    this.#prose(section, around, true);
  }

  #read({ target, title, body }: Assignment): void {
    const part = target.split('.')[0] ?? target;
    const notes = part === 'alternatives' ? 'tradeoffs' : part === 'capacity' ? 'estimates' : part;
    this.#context.within(notes, () => {
      if (part === 'architecture') this.#readArchitecture(body);
      else if (MAP_PARTS.has(part)) this.#readMap(part, title, body);
      else if (LIST_PARTS.has(part))
        this.#list(part).push(...readListPart(this.#expected(part), part, body, this.#context));
      else if (part === 'alternatives') this.#readAlternatives(body);
      else if (CAPACITY.has(part)) readCapacity(this.#capacity, part as Kind, body);
      else if (part === 'requirements') this.#readRequirements(target.split('.')[1], title, body);
      else if (OBJECT_PARTS.has(part)) this.#readObject(part, target.split('.')[1], title, body);
      else this.#readValue(part, title, body);
    });
  }

  #readArchitecture(body: Body): void {
    const context = this.#context;
    const rest: Block[] = [];
    for (const block of body.blocks) {
      if (isMermaid(block)) this.#diagrams.push(block);
      else if (isYaml(block)) {
        if (!this.#wholeParts(block)) rest.push(block);
      } else if (block.type === 'table' || (block.type === 'list' && listsComponents(block)))
        rest.push(block);
      else noteBlock(block, context);
    }
    const map = {
      part: 'components',
      item: this.#expected('components'),
      builder: this.#map('components'),
      context,
    };
    readMapPart(map, { ...body, blocks: rest });
  }

  #readMap(part: string, title: Passage, body: Body): void {
    const item = this.#expected(part);
    const blocks = body.blocks.filter((block) => {
      if (!isMermaid(block) || part !== 'components') return true;
      this.#diagrams.push(block);
      return false;
    });
    const map = { part, item, builder: this.#map(part), context: this.#context };
    // Fields or steps right below the heading are one thing that has no name but the heading's.
    const path = part === 'flows' && blocks.some((block) => block.type === 'list' && block.ordered);
    const fields = blocks.some(
      (block) =>
        block.type === 'list' &&
        block.items.length > 0 &&
        block.items.every((entry) => isField(entry.passage, item)),
    );
    if (path || fields) {
      const builder = new MapBuilder();
      fillObject(builder, item, { ...body, blocks, sections: [] }, this.#context);
      const id = slug(bareTitle(title).line) ?? part;
      if (builder.has('path') || fields) this.#map(part).set(id, title.span, builder.build(title.span));
      readMapPart(map, { blocks: [], sections: body.sections, span: body.span });
    } else readMapPart(map, { ...body, blocks });
  }

  /** Either trade-offs under another name, or only what was not chosen: then they belong to one decision. */
  #readAlternatives(body: Body): void {
    const tradeoff = this.#expected('tradeoffs');
    const over = tradeoff.fields?.get('over');
    if (over === undefined) return;
    if (saysChosen(body, tradeoff)) {
      this.#list('tradeoffs').push(...readListPart(tradeoff, 'tradeoffs', body, this.#context));
      return;
    }
    const tree = readBody(over, body, this.#context);
    if (tree === undefined) return;
    const builder = new MapBuilder();
    builder.set('over', tree.span, tree.kind === 'list' ? tree : listNode([tree]));
    this.#list('tradeoffs').push(builder.build(tree.span));
  }

  #readRequirements(field: string | undefined, title: Passage, body: Body): void {
    const requirements = this.#expected('requirements');
    const expected = field === undefined ? undefined : requirements.fields?.get(field);
    if (field === undefined || expected === undefined) {
      fillObject(this.#requirements, requirements, body, this.#context);
      return;
    }
    const keyed = body.blocks.filter(
      (block) =>
        block.type === 'text' &&
        segments(block.passage, requirements).fields.some((found) => found.key !== undefined),
    );
    if (keyed.length > 0) {
      const labelled: Body = { blocks: keyed, sections: [], span: body.span };
      fillObject(this.#requirements, requirements, labelled, this.#context);
    }
    const blocks = body.blocks.filter(
      (block) => !keyed.includes(block) && !(field === 'assumptions' && this.#assumedTable(block)),
    );
    const rest = { ...body, blocks };
    const tree = body.blocks.some(isYaml)
      ? readBody(expected, rest, this.#context)
      : readTexts(expected, rest, this.#context);
    if (tree !== undefined) this.#requirements.set(field, bareTitle(title).span, tree);
    if (this.#context.natural && (field === 'assumptions' || field === 'constraints')) this.#assumed(body);
  }

  /** Numbers among the assumptions are inputs too: "10 million users". */
  #assumed(body: Body): void {
    for (const block of body.blocks) {
      if (block.type === 'list') for (const item of block.items) this.#assumedItem(item.passage);
    }
  }

  /** A table of assumed values is nothing but inputs. */
  #assumedTable(block: Block): boolean {
    if (block.type !== 'table') return false;
    const values = columnsOf(this.#capacity.input, block, true).some(
      (column) => column.key?.path[0] === 'value',
    );
    if (values) capacityTable(this.#capacity, 'inputs', block);
    return values;
  }

  #assumedItem(passage: Passage): void {
    if (!/^(?:~|≈|about\s|around\s|approximately\s)?\d|:\s*[~≈]?\d/i.test(passage.text)) return;
    readVariableLine(this.#capacity, 'inputs', passage);
  }

  #readObject(part: string, field: string | undefined, title: Passage, body: Body): void {
    const expected = this.#expected(part);
    const builder = this.#map(part);
    const inner = field === undefined ? undefined : expected.fields?.get(field);
    if (field === undefined || inner === undefined) {
      fillObject(builder, expected, body, this.#context);
      return;
    }
    const tree = readBody(inner, body, this.#context);
    if (tree !== undefined) builder.set(field, bareTitle(title).span, tree);
  }

  #readValue(part: string, title: Passage, body: Body): void {
    const expected = this.#design.fields?.get(part);
    const tree = expected && readBody(expected, body, this.#context);
    if (tree !== undefined) this.#root.set(part, bareTitle(title).span, tree);
  }

  /** The whole tree, its entries in the order of the document. */
  finish(span: Span): Tree {
    const { natural } = this.#context;
    if (natural) guessKinds(this.#map('components'), this.#expected('components'));
    for (const [part, builder] of this.#maps)
      if (builder.size > 0) this.#setPart(part, builder.build({ start: 0, end: 0 }));
    for (const [part, items] of this.#lists) {
      if (items.length > 0) this.#setPart(part, listNode(items));
    }
    if (this.#requirements.size > 0)
      this.#setPart('requirements', this.#requirements.build({ start: 0, end: 0 }));
    const tree = resolveReferences(this.#root.build(span), this.#design, this.#context);
    return tree.kind === 'map' ? this.#withNotes(tree) : tree;
  }

  #setPart(part: string, tree: Tree): void {
    const at = tree.kind === 'map' ? [...tree.entries.values()][0]?.key : tree.span;
    this.#root.set(part, at ?? tree.span, tree);
  }

  #withNotes(tree: MapNode): MapNode {
    const notes = new MapBuilder();
    for (const [part, list] of this.#context.notes) {
      const span = cover(list);
      const ordered = [...list].sort((a, b) => a.span.start - b.span.start);
      const value = ordered.map((note) => note.text).join('\n\n');
      notes.set(part, span, { kind: 'scalar', value, span });
    }
    const known = tree.entries.get('notes')?.value;
    if (notes.size === 0 || (known !== undefined && known.kind !== 'map')) return tree;
    const built = notes.build({ start: 0, end: 0 });
    const root = new MapBuilder();
    root.merge(tree);
    if (known?.kind === 'map') root.replace('notes', joinNotes(known, built));
    else root.set('notes', built.span, built);
    return root.build(tree.span);
  }
}

function joinNotes(front: MapNode, read: MapNode): MapNode {
  const builder = new MapBuilder();
  for (const [part, entry] of front.entries) {
    const more = read.entries.get(part)?.value;
    const text =
      entry.value.kind === 'scalar' && more?.kind === 'scalar'
        ? `${entry.value.value}\n\n${more.value}`
        : undefined;
    builder.set(
      part,
      entry.key,
      text === undefined ? entry.value : { kind: 'scalar', value: text, span: entry.value.span },
    );
  }
  for (const [part, entry] of read.entries)
    if (!front.entries.has(part)) builder.set(part, entry.key, entry.value);
  return builder.build(front.span);
}

/** "Design doc: URL shortener", "RFC 12 - Chat": what it is, without what kind of page it is. */
function withoutKind(title: Passage): Passage {
  const whole = title.plain().trim();
  const start = /^(?:[^\p{L}\p{N}"'“‘([{`]+|\d{1,3}[.)]\s+)+/u.exec(whole.text);
  const words =
    start === null || start[0].length === whole.text.length ? whole : whole.slice(start[0].length);
  const kind =
    /^(?:(?:system\s)?design(?:\s(?:doc|document|of))?|rfc(?:\s?[#\d-]+)?|design\s(?:proposal|review)|technical\sdesign|tech\sspec|hld|tdd)\s?(?::|[–—-])\s+/i.exec(
      words.text,
    );
  return kind === null ? words : words.slice(kind[0].length).trim();
}

const isMermaid = (block: Block): block is CodeBlock & { readonly language: 'mermaid' } =>
  block.type === 'code' && block.language === 'mermaid';

/** Names with what they are, and no sentences: "- **API**: …". */
function listsComponents(list: ListBlock): boolean {
  return (
    !list.ordered &&
    list.items.length > 1 &&
    list.items.every((item) =>
      /^(?:\*\*[^*\n]{1,60}\*\*|`[^`\n]{1,60}`)\s*(?::|\*\*|\(|[–—-]\s|$)/.test(item.passage.text),
    )
  );
}

function saysChosen(body: Body, tradeoff: Expected): boolean {
  const telling = (words: string): boolean => {
    const key = matchKey(tradeoff, words)?.path;
    return (
      key?.length === 1 &&
      ['chosen', 'decision', 'over', 'givesUp'].includes(key[0] ?? '') &&
      !/^(?:cons?|options?|alternatives?|downsides?|drawbacks?|disadvantages?|solution|problem|trade-?offs?|costs?)$/i.test(
        words.trim(),
      )
    );
  };
  const inBlocks = (blocks: readonly Block[]): boolean =>
    blocks.some((block) => {
      if (isYaml(block)) return true;
      if (block.type === 'table') return block.header.some((cell) => telling(cell.plain().text));
      const texts =
        block.type === 'list'
          ? block.items.map((item) => item.passage)
          : block.type === 'text'
            ? [block.passage]
            : [];
      return texts.some((passage) =>
        segments(passage, tradeoff).fields.some(
          (field) => field.key !== undefined && telling(field.label.plain().text),
        ),
      );
    });
  return inBlocks(body.blocks) || body.sections.some((section) => inBlocks(section.blocks));
}
