import type { Span } from '../../base/span.ts';
import type { MapNode, Tree } from '../../model/tree.ts';
import { NAME_COLUMNS } from '../wording/keys.ts';
import { NOTHING } from '../wording/values.ts';
import { squash } from '../wording/words.ts';
import { asAlternatives, NAMING_FIELD, setInLastItem } from './alternatives.ts';
import type { TableBlock } from './blocks.ts';
import { unitIn } from './capacity.ts';
import { setSizes } from './component-text.ts';
import type { Context } from './context.ts';
import type { Expected } from './expected.ts';
import { type Key, matchKey } from './labels.ts';
import { cover, listNode, MapBuilder, textNode } from './nodes.ts';
import type { Passage } from './passage.ts';
import { splitTop } from './pieces.ts';
import { readRemark, withoutRemark } from './remarks.ts';
import { readInline } from './values.ts';

/** One row: the cell that names it, where the table has such a column, and what the others say. */
export interface Row {
  readonly name: Passage | undefined;
  readonly map: MapNode;
  /** The cells in columns that are no field, with their headings. */
  readonly span: Span;
}

interface Column {
  readonly key: Key | undefined;
  readonly unit: string;
  readonly names: boolean;
  readonly header: Passage;
}

const nameColumns = new Set(NAME_COLUMNS.map(squash));

/** Which columns a table has, seen as rows of `object`. `named`: its rows are keyed by a first column. */
export function columnsOf(object: Expected, table: TableBlock, named: boolean): readonly Column[] {
  const headers = table.header;
  // "objective, 30 days" is the objective.
  const keys = headers
    .map((cell) => cell.plain().text)
    .map((text) => matchKey(object, text) ?? matchKey(object, text.replace(/,[^,]*$/, '')));
  // A first column is the name where it says so, or where rows need one and it is nothing else.
  const first = headers[0] === undefined ? '' : squash(headers[0].plain().text.replace(/\([^()]*\)/g, ''));
  const isName = named && (nameColumns.has(first) || keys[0] === undefined || first === 'title');
  return headers.map((header, index) => {
    const names = isName && index === 0;
    return { key: names ? undefined : keys[index], unit: unitIn(header), names, header };
  });
}

export function readTableRows(object: Expected, table: TableBlock, context: Context, named = true): Row[] {
  const columns = columnsOf(object, table, named && !hasOwnName(object, table));
  const unknown = columns.filter(
    (column) => column.key === undefined && !column.names && !column.header.isEmpty,
  );
  for (const column of unknown) {
    context.unknownKey(
      `column:${table.span.start}`,
      column.header,
      `the rows of this table`,
      object.fields?.keys() ?? [],
    );
  }
  return table.rows.map((row): Row => {
    const builder = new MapBuilder();
    let name: Passage | undefined;
    const notes: Passage[] = [];
    for (const [index, cell] of row.cells.entries()) {
      const column = columns[index];
      if (column === undefined || isNothing(cell)) continue;
      if (column.names) name = cell;
      else if (column.key === undefined) notes.push(cell);
      else setCell(builder, object, column, column.key, cell, context);
    }
    if (notes.length > 0) noteCells(builder, object, notes, context);
    // Its keys stand in the header, it stands in its row.
    return { name, map: { ...builder.build(row.span), span: row.span }, span: row.span };
  });
}

/** Where one of the columns is the naming field itself ("Decision", "Endpoint"), no other column names the row. */
function hasOwnName(object: Expected, table: TableBlock): boolean {
  const key = table.header[0] && matchKey(object, table.header[0].plain().text);
  if (key === undefined) return false;
  const first = squash(table.header[0]?.plain().text ?? '');
  return object.fields?.has(first) === true || !NAMED_BY_ID.has(object.name);
}

/** Objects that are values of a map: a first column is their id even if it is worded like a field. */
const NAMED_BY_ID: ReadonlySet<string> = new Set([
  'component',
  'datum',
  'flow',
  'slo',
  'sourcedInput',
  'claimedEstimate',
  'callPolicy',
]);

export function isNothing(cell: Passage): boolean {
  return cell.isEmpty || (cell.text.length < 3 && NOTHING.has(cell.text));
}

function setCell(
  builder: MapBuilder,
  object: Expected,
  column: Column,
  key: Key,
  cell: Passage,
  context: Context,
): void {
  if (setSizes(builder, object, key, cell)) return;
  const remarked = key.path.length === 1 ? withoutRemark(key.expected, cell, context) : { value: cell };
  const value = readInline(key.expected, remarked.value, context, column.unit);
  if (value === undefined) return;
  readRemark(builder, object, remarked, context);
  const [list = '', inner] = key.path;
  const item = object.fields?.get(list)?.item;
  if (inner === undefined || item === undefined) {
    builder.setPath(key.path, column.header.span, asAlternatives(key.expected, value));
    return;
  }
  const at = column.header.span;
  if (setInLastItem(builder, [list, inner], at, value, NAMING_FIELD[item.name])) return;
  if (item.name === 'alternative' && inner === 'because') {
    builder.set(list, at, listNode(rejected(remarked.value), cell.span));
    return;
  }
  const first = new MapBuilder();
  first.set(inner, at, value);
  builder.set(list, at, listNode([first.build(value.span)]));
}

/** "Redis: a part that is down for nothing; a file: slow", where no column names what was rejected: each with its reason. */
function rejected(cell: Passage): Tree[] {
  return splitTop(cell, /^;$/).map((piece) => {
    const [, option] = /^([^:]{1,80}):\s/.exec(piece.text) ?? [];
    if (option === undefined) return textNode(piece);
    const builder = new MapBuilder();
    const name = piece.slice(0, option.length);
    const reason = piece.slice(option.length + 1).trim();
    builder.set('option', name.span, textNode(name));
    builder.set('because', reason.span, textNode(reason));
    return builder.build(piece.span);
  });
}

function noteCells(builder: MapBuilder, object: Expected, cells: readonly Passage[], context: Context): void {
  const text = cells.map((cell) => cell.line).join('; ');
  const span = cover(cells);
  if (object.fields?.has('notes') && !builder.has('notes'))
    builder.set('notes', span, { kind: 'scalar', value: text, span });
  else context.note(text, span);
}
