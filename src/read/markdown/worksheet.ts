import type { MapNode, Tree } from '../../model/tree.ts';
import { quoted } from '../codes.ts';
import type { CodeBlock, ListBlock, TableBlock } from './blocks.ts';
import { fillObject } from './bodies.ts';
import {
  type CapacityReader,
  declareVariable,
  type Kind,
  readVariableLine,
  setVariable,
  variableId,
  withUnitOf,
} from './capacity.ts';
import type { Context } from './context.ts';
import type { Expected } from './expected.ts';
import { fencedYaml, isYaml } from './fenced.ts';
import { segments } from './labels.ts';
import { codeLines } from './mermaid.ts';
import { MapBuilder } from './nodes.ts';
import { noteBlock, sectionNotes } from './notes.ts';
import type { Passage } from './passage.ts';
import { formulaOf } from './quantities.ts';
import { type Body, bareTitle, meaningOf, type Section, sectionBody } from './sections.ts';
import { columnsOf, readTableRows } from './tables.ts';

/** Parts that are lines of an envelope, each line deciding for itself in the mixed one. */
export const CAPACITY: ReadonlySet<string> = new Set(['inputs', 'estimates', 'capacity']);

/** Reads inputs and estimates from lines, lists, tables, fences and groups of them. */
export function readCapacity(reader: CapacityReader, kind: Kind, body: Body): void {
  for (const block of body.blocks) {
    if (isYaml(block)) capacityYaml(reader, kind, block);
    else if (block.type === 'table') capacityTable(reader, kind, block);
    else if (block.type === 'list') capacityList(reader, kind, block);
    else if (block.type === 'text')
      for (const line of block.passage.split(/\n/g)) capacityLine(reader, kind, line);
    else if (block.type === 'code' && /^(?:|text|txt|math|plain|plaintext)$/.test(block.language)) {
      for (const line of codeLines(block, reader.context.source))
        if (!line.isEmpty) capacityLine(reader, kind, line);
    } else noteBlock(block, reader.context);
  }
  for (const section of body.sections) capacitySection(reader, kind, section);
}

function capacityLine(reader: CapacityReader, kind: Kind, line: Passage): void {
  if (!readVariableLine(reader, kind, line)) leaveOut(line, reader.context);
}

/** Kept as notes; that a number among them was not understood is said once. */
function leaveOut(line: Passage, context: Context): void {
  context.note(line.line, line.span);
  if (context.natural && /\d/.test(line.text))
    context.notUnderstood(
      'number',
      line.span,
      `"${quoted(line.plain().line)}" has a number that was not read`,
    );
}

/** `sum`: below a line that took one of these as its formula. */
function capacityList(reader: CapacityReader, kind: Kind, list: ListBlock, sum = false): void {
  for (const item of list.items) {
    const object = kind === 'estimates' ? reader.estimate : reader.input;
    const nested = item.blocks.find((block) => block.type === 'list');
    const fields = nested?.type === 'list' && nested.items.every((below) => isField(below.passage, object));
    if (fields) {
      const builder = new MapBuilder();
      fillObject(builder, object, { blocks: item.blocks, sections: [], span: item.span }, reader.context);
      const name = variableId(item.passage);
      const part = builder.has('formula') ? 'estimates' : 'inputs';
      if (
        name !== undefined &&
        declareVariable(reader, part, name.id, name.at.span, builder.build(item.span))
      )
        continue;
    }
    const read = readVariableLine(reader, kind, item.passage, item);
    if (!read && !(sum && formulaOf(item.passage.plain().line) !== undefined))
      leaveOut(item.passage, reader.context);
    for (const block of item.blocks) {
      if (block.type === 'list') capacityList(reader, kind, block, read);
      else noteBlock(block, reader.context);
    }
  }
}

export function capacityTable(reader: CapacityReader, kind: Kind, table: TableBlock): void {
  const columns = columnsOf(reader.estimate, table, true);
  const sums = columns.some((column) => column.key?.path[0] === 'formula');
  const estimates = sums || kind === 'estimates';
  const object = estimates ? reader.estimate : reader.input;
  for (const row of readTableRows(object, table, reader.context)) {
    const name = row.name && variableId(row.name);
    const only = onlyValue(row.map, estimates ? 'formula' : 'value');
    const value = row.name === undefined ? only : withUnitOf(row.name, only);
    const complete = row.map.entries.has(estimates ? 'formula' : 'value');
    const declared =
      name &&
      complete &&
      declareVariable(reader, estimates ? 'estimates' : 'inputs', name.id, name.at.span, value);
    if (!declared) reader.context.note(reader.context.source.slice(row.span.start, row.span.end), row.span);
  }
}

function capacityYaml(reader: CapacityReader, kind: Kind, block: CodeBlock): void {
  const tree = fencedYaml(block, reader.context);
  if (tree?.kind !== 'map') {
    noteBlock(block, reader.context);
    return;
  }
  for (const [key, entry] of tree.entries) {
    const part = key === 'inputs' || key === 'estimates' ? key : undefined;
    if (part !== undefined && entry.value.kind === 'map') {
      for (const [id, inner] of entry.value.entries) setVariable(reader, part, id, inner.key, inner.value);
      continue;
    }
    const formula = entry.value.kind === 'map' && entry.value.entries.has('formula');
    const into = kind === 'estimates' || (kind === 'capacity' && formula) ? 'estimates' : 'inputs';
    setVariable(reader, into, key, entry.key, entry.value);
  }
}

/** A group of lines, or one variable with `value:` or `formula:` below it. */
function capacitySection(reader: CapacityReader, kind: Kind, section: Section): void {
  const inner = meaningOf(section.title);
  if (inner?.target === 'prose' && inner.exact && /guide|number|reference/i.test(section.title.text)) {
    for (const { text, span } of sectionNotes(section, reader.context)) reader.context.note(text, span);
    return;
  }
  const said =
    inner !== undefined && (CAPACITY.has(inner.target) || inner.target === 'requirements.assumptions');
  const below: Kind =
    inner?.target === 'requirements.assumptions'
      ? 'inputs'
      : said && inner.target !== 'capacity' && section.kind === 'heading'
        ? (inner.target as Kind)
        : kind;
  for (const object of [reader.estimate, reader.input]) {
    const builder = new MapBuilder();
    const fields = section.blocks.some(
      (block) =>
        (block.type === 'list' && block.items.some((item) => isMainField(item.passage, object))) ||
        (block.type === 'text' && isMainField(block.passage, object)),
    );
    if (!fields) continue;
    fillObject(builder, object, sectionBody(section), reader.context);
    const name = variableId(bareTitle(section.title));
    const part = object === reader.estimate ? 'estimates' : 'inputs';
    if (name !== undefined)
      declareVariable(reader, part, name.id, name.at.span, builder.build(section.title.span));
    return;
  }
  readCapacity(reader, below, sectionBody(section));
}

/** Whether all of a line is fields of `object`. */
export function isField(passage: Passage, object: Expected): boolean {
  const { lead, fields } = segments(passage, object);
  return lead.isEmpty && fields.length > 0 && fields.every((field) => field.key !== undefined);
}

function isMainField(passage: Passage, object: Expected): boolean {
  const main = object.name === 'claimedEstimate' ? ['formula'] : ['value'];
  const { lead, fields } = segments(passage, object);
  return lead.isEmpty && fields.some((field) => main.includes(field.key?.path[0] ?? ''));
}

function onlyValue(map: MapNode, main: string): Tree {
  const value = map.entries.get(main)?.value;
  return map.entries.size === 1 && value !== undefined ? value : map;
}
