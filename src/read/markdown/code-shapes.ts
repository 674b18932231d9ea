import type { Block, CodeBlock } from './blocks.ts';
import type { Draft } from './draft.ts';
import { codeLines } from './mermaid.ts';
import { listNode, MapBuilder, textNode } from './nodes.ts';
import type { Passage } from './passage.ts';
import type { Content, Section } from './sections.ts';

/**
 * What the code in a page says plainly of the design: the columns of a table, a request to the interface. Only for
 * pages that were not written for sdx; whoever writes for it has parts for both.
 */
export function readCodeShapes(content: Content, draft: Draft, lead?: Passage): void {
  for (const [index, block] of content.blocks.entries()) {
    if (block.type === 'code') readCode(block, lead ?? sentenceBefore(content.blocks, index), draft);
  }
  for (const section of content.sections) readCodeShapes(section, draft, leadOf(section));
}

const leadOf = (section: Section): Passage | undefined =>
  section.kind === 'lead' ? section.title : undefined;

function sentenceBefore(blocks: readonly Block[], index: number): Passage | undefined {
  const before = blocks[index - 1];
  return before?.type === 'text' ? before.passage : undefined;
}

function readCode(block: CodeBlock, lead: Passage | undefined, draft: Draft): void {
  const lines = codeLines(block, draft.context.source).filter((line) => !line.isEmpty);
  if (/^(?:|sql|text|txt)$/.test(block.language)) readTable(lines, lead, draft);
  if (/^(?:|sh|bash|shell|console|http|text|txt)$/.test(block.language))
    for (const line of lines) readRequest(line, draft);
}

const COLUMN =
  /^["`]?([A-Za-z_]\w{0,59})["`]?\s+(?:(?:tiny|small|medium|big|long)?(?:int|integer|serial|text|blob)|bigserial|varchar|char|character|decimal|numeric|float|double|real|bool|boolean|date|datetime|time|timestamp|timestamptz|uuid|json|jsonb|bytea|binary|varbinary|money|enum|inet)\b/i;
const CREATE = /^create\s+table\s+(?:if\s+not\s+exists\s+)?["`]?(?:\w{1,60}\.)?([A-Za-z]\w{0,59})["`]?/i;
const KEY = /^(?:constraint\s+\w{1,60}\s+)?primary\s+key\s*\(\s*["`]?(\w{1,60})/i;

/** `CREATE TABLE pastes (…)`, or columns under a line that names the table in code marks. */
function readTable(lines: readonly Passage[], lead: Passage | undefined, draft: Draft): void {
  let table: MapBuilder | undefined;
  let at: Passage | undefined;
  let columns: Passage[] = [];
  const finish = (): void => {
    if (table === undefined || at === undefined || columns.length < 2) return;
    table.set('fields', columns[0]?.span ?? at.span, listNode(columns.map((name) => textNode(name))));
    const id = draft.context.resolve('data', at.line) ?? at.line;
    const known = draft.map('data').get(id);
    if (known?.kind === 'map' && known.entries.has('fields')) return;
    draft.map('data').set(id, at.span, table.build(at.span));
    draft.context.declare('data', id);
  };
  const named = lead === undefined ? null : /`([A-Za-z]\w{0,59})`\s+(?:table|collection)\b/.exec(lead.text);
  if (lead !== undefined && named !== null) {
    at = lead.slice(named.index + 1, named.index + 1 + (named[1]?.length ?? 0));
    table = new MapBuilder();
  }
  for (const line of lines) {
    const created = CREATE.exec(line.text);
    if (created !== null) {
      finish();
      const from = line.text.indexOf(created[1] ?? '', created[0].length - (created[1]?.length ?? 0) - 1);
      at = line.slice(from, from + (created[1]?.length ?? 0));
      table = new MapBuilder();
      columns = [];
      continue;
    }
    const key = KEY.exec(line.text);
    const column = COLUMN.exec(line.text);
    if (table !== undefined && key !== null) table.set('key', line.span, wordIn(line, key[1] ?? ''));
    else if (table !== undefined && column !== null) {
      const from = line.text.indexOf(column[1] ?? '');
      const name = line.slice(from, from + (column[1]?.length ?? 0));
      columns.push(name);
      if (/\bprimary\s+key\b/i.test(line.text)) table.set('key', name.span, textNode(name));
    }
  }
  finish();
}

function wordIn(line: Passage, word: string): ReturnType<typeof textNode> {
  const from = line.text.lastIndexOf(word);
  return textNode(line.slice(from, from + word.length));
}

const METHOD = /^(GET|POST|PUT|PATCH|DELETE|HEAD)\s+(\/[^\s?]{0,200})/;
const CURL = /^\$?\s?curl\s/;

/** `POST /v1/urls HTTP/1.1`, `$ curl -X POST https://example.org/v1/urls`. */
function readRequest(line: Passage, draft: Draft): void {
  const plain = METHOD.exec(line.text);
  if (plain !== null) {
    addCall(line, `${plain[1]} ${plain[2]}`, draft);
    return;
  }
  if (!CURL.test(line.text)) return;
  const url = /https?:\/\/[^\s/'"]{1,100}(\/[^\s?'"]{0,200})/.exec(line.text) ?? nextUrl(line, draft);
  if (url === undefined) return;
  const method =
    /\s(?:-X|--request)\s?["']?(GET|POST|PUT|PATCH|DELETE|HEAD)\b/.exec(line.text)?.[1] ??
    (/\s(?:-d|--data\S*)\s/.test(line.text) ? 'POST' : 'GET');
  addCall(line, `${method} ${url[1] ?? '/'}`, draft);
}

/** The command goes on in the line after a backslash. */
function nextUrl(line: Passage, { context }: Draft): RegExpExecArray | undefined {
  if (!line.text.endsWith('\\')) return undefined;
  const after = context.source.slice(line.span.end, line.span.end + 400).replace(/^\r?\n/, '');
  return /^[^\n]{0,300}?https?:\/\/[^\s/'"]{1,100}(\/[^\s?'"]{0,200})/.exec(after) ?? undefined;
}

function addCall(line: Passage, call: string, draft: Draft): void {
  const calls = draft.list('api');
  const known = calls.some((each) => {
    const value = each.kind === 'map' ? each.entries.get('call')?.value : each;
    return value?.kind === 'scalar' && String(value.value).split('?')[0] === call;
  });
  if (known) return;
  const builder = new MapBuilder();
  builder.set('call', line.span, { ...textNode(line, call), raw: line.line });
  calls.push(builder.build(line.span));
}
