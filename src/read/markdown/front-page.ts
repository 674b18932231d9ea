import type { Block, TableBlock } from './blocks.ts';
import { readBody } from './bodies.ts';
import type { Draft } from './draft.ts';
import { isMermaid, isYaml } from './fenced.ts';
import { matchKey, segments } from './labels.ts';
import { textNode } from './nodes.ts';
import { noteBlock } from './notes.ts';
import { Passage } from './passage.ts';
import { type Content, meaningOf } from './sections.ts';

const NO_TITLE = new Passage('', []);

/** The first `#` heading is the title, unless it names a part; what is below it is the document. */
export function readTitle(content: Content, draft: Draft): Content {
  const headed = content.sections.findIndex((section) => section.kind === 'heading');
  // Exported from a word processor: the first line in bold is the title where nothing is a heading.
  const index = headed < 0 && meaningOf(content.sections[0]?.title ?? NO_TITLE) === undefined ? 0 : headed;
  const first = content.sections[index];
  if (first === undefined || (first.level > 2 && first.kind !== 'bold')) return content;
  const meaning = meaningOf(first.title);
  const only = content.sections.filter((section) => section.level === first.level).length === 1;
  const isPart = meaning?.exact && meaning.target !== 'scope' && meaning.target !== 'architecture';
  if (isPart || (first.level === 2 && !only && meaning !== undefined)) return content;
  if (!draft.root.has('title')) {
    const title = withoutKind(first.title);
    if (!title.isEmpty) draft.root.set('title', title.span, textNode(title));
  }
  return {
    blocks: [...content.blocks, ...first.blocks],
    sections: [...content.sections.slice(0, index), ...first.sections, ...content.sections.slice(index + 1)],
  };
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

/** Between the title and the first heading: `**Status:** draft` lines, else prose. */
export function readPreamble(blocks: readonly Block[], draft: Draft): void {
  for (const block of blocks) {
    if (isYaml(block)) {
      if (!draft.mergeFence(block)) noteBlock(block, draft.context);
    } else if (isMermaid(block)) draft.diagrams.push(block);
    else if (block.type === 'text') readMetadata(block.passage, draft);
    else if (block.type === 'list')
      for (const item of block.items) {
        readMetadata(item.passage, draft);
        for (const below of item.blocks) noteBlock(below, draft.context);
      }
    else if (block.type === 'table') readMetadataTable(block, draft);
    else noteBlock(block, draft.context);
  }
}

function readMetadata(passage: Passage, draft: Draft): void {
  const { lead, fields } = segments(passage, draft.design);
  if (!lead.isEmpty) draft.context.note(lead.line, lead.span);
  for (const { key, label, value } of fields) setMetadata(draft, key?.path[0], label, value);
}

function setMetadata(draft: Draft, name: string | undefined, label: Passage, value: Passage): void {
  const { design, context, root } = draft;
  const field = name === undefined ? undefined : design.fields?.get(name);
  const simple =
    field !== undefined && field.values === undefined && field.fields === undefined && !field.item?.fields;
  const tree = simple
    ? readBody(field, { lead: value, blocks: [], sections: [], span: label.span }, context)
    : undefined;
  if (name === undefined || tree === undefined || !root.set(name, label.span, tree)) {
    context.note(`${label.plain().line}: ${value.line}`, label.span);
  }
}

function readMetadataTable(table: TableBlock, draft: Draft): void {
  const titles = /^(?:field|key|property|name|item|attribute)$/i.test(table.header[0]?.plain().text ?? '');
  const head = titles ? [] : [{ cells: table.header }];
  const rows = table.header.length === 2 ? [...head, ...table.rows] : [];
  for (const { cells } of rows) {
    const [label, value] = cells;
    const key = label && matchKey(draft.design, label.plain().text);
    if (label !== undefined && value !== undefined && !value.isEmpty)
      setMetadata(draft, key?.path[0], label, value);
  }
  if (rows.length === 0) noteBlock(table, draft.context);
}
