import type { CodeBlock } from './blocks.ts';
import { type Passage, passageOf } from './passage.ts';

/** A box of a flowchart. */
export interface DiagramNode {
  readonly id: string;
  /** What is written in it; its id where nothing is. */
  readonly label: Passage;
  /** The kind its shape is drawn for, by Mermaid's own convention: only the cylinder and the cloud-less client. */
  readonly kind: string | undefined;
}

export interface DiagramEdge {
  readonly from: string;
  readonly to: string;
  /** A dotted line: something that is not waited for. */
  readonly dotted: boolean;
  readonly at: Passage;
}

export interface Diagram {
  readonly nodes: ReadonlyMap<string, DiagramNode>;
  readonly edges: readonly DiagramEdge[];
}

const MAX_NODES = 500;

/** The boxes and arrows of a `graph` or `flowchart`; undefined for other diagrams. */
export function readFlowchart(block: CodeBlock, source: string): Diagram | undefined {
  const lines = codeLines(block, source);
  const first = lines.findIndex((line) => !line.isEmpty && !line.text.trim().startsWith('%%'));
  if (first < 0 || !/^\s*(?:graph|flowchart)(?:[-\s]|$)/.test(lines[first]?.text ?? '')) return undefined;
  const nodes = new Map<string, DiagramNode>();
  const edges: DiagramEdge[] = [];
  for (const line of lines.slice(first + 1)) {
    if (nodes.size > MAX_NODES) break;
    for (const statement of line.split(/;/g)) readStatement(statement.trim(), nodes, edges);
  }
  return { nodes, edges };
}

/** The lines between the fences, each where it stands. */
export function codeLines(block: CodeBlock, source: string): Passage[] {
  const lines: Passage[] = [];
  let from = lineEnd(source, block.span.start) + 1;
  while (from < block.span.end) {
    const to = Math.min(lineEnd(source, from), block.span.end);
    lines.push(passageOf(source, from, to));
    from = to + 1;
  }
  const last = lines.at(-1);
  if (last !== undefined && /^(?:`{3,}|~{3,})$/.test(last.text.trim())) lines.pop();
  return lines;
}

function lineEnd(source: string, from: number): number {
  let at = from;
  while (at < source.length && source[at] !== '\n' && source[at] !== '\r') at++;
  return source[at] === '\r' && source[at + 1] === '\n' ? at + 1 : at;
}

const IGNORED =
  /^(?:%%|style\s|classDef\s|class\s|click\s|linkStyle\s|direction\s|subgraph\b|end$|---$|accTitle|accDescr)/;
const ID = /^[A-Za-z0-9_](?:[A-Za-z0-9_]|[-.](?=[A-Za-z0-9_])){0,99}/;
/** Opening and closing marks of a box, longest first, and the kind only that shape is used for. */
const SHAPES: readonly (readonly [string, string, string | undefined])[] = [
  ['(((', ')))', undefined],
  ['([', '])', undefined],
  ['[[', ']]', undefined],
  ['[(', ')]', 'database'],
  ['((', '))', undefined],
  ['{{', '}}', undefined],
  ['[/', '/]', undefined],
  ['[\\', '\\]', undefined],
  ['[', ']', undefined],
  ['(', ')', undefined],
  ['{', '}', undefined],
  ['>', ']', undefined],
];
const ARROW =
  /^\s*(?:<?(?:--|==|-\.)\s+[^-=|>.\s][^-=|>]{0,100}?(?:-{2,3}|={2,3}|\.{1,3}-)>?|<?(?:-{2,5}|={2,5}|-\.{1,3}-?)[>ox]?(?:\|[^|]{0,200}\|)?)\s*/;

function readStatement(line: Passage, nodes: Map<string, DiagramNode>, edges: DiagramEdge[]): void {
  if (line.text === '' || line.text.length > 2000 || IGNORED.test(line.text)) return;
  let at = 0;
  let left = readGroup(line, at, nodes);
  if (left === undefined) return;
  at = left.end;
  for (;;) {
    const arrow = ARROW.exec(line.text.slice(at, at + 400));
    if (arrow === null) return;
    const right = readGroup(line, at + arrow[0].length, nodes);
    if (right === undefined) return;
    const dotted = arrow[0].includes('.');
    for (const from of left.ids) {
      for (const to of right.ids) edges.push({ from, to, dotted, at: line.slice(left.start, right.end) });
    }
    if (edges.length > 4 * MAX_NODES) return;
    left = right;
    at = right.end;
  }
}

interface GroupOfNodes {
  readonly ids: readonly string[];
  readonly start: number;
  readonly end: number;
}

/** `a` or `a & b & c`. */
function readGroup(line: Passage, from: number, nodes: Map<string, DiagramNode>): GroupOfNodes | undefined {
  const ids: string[] = [];
  let at = from;
  for (;;) {
    const end = readNode(line, at, nodes, ids);
    if (end === undefined) return undefined;
    const and = /^\s*&\s*/.exec(line.text.slice(end, end + 20));
    if (and === null) return { ids, start: from, end };
    at = end + and[0].length;
  }
}

function readNode(
  line: Passage,
  from: number,
  nodes: Map<string, DiagramNode>,
  ids: string[],
): number | undefined {
  const match = ID.exec(line.text.slice(from, from + 101));
  if (match === null) return undefined;
  const id = match[0];
  ids.push(id);
  let end = from + id.length;
  let label = line.slice(from, end);
  let kind: string | undefined;
  for (const [open, close, shape] of SHAPES) {
    if (!line.text.startsWith(open, end)) continue;
    const closing = line.text.indexOf(close, end + open.length);
    if (closing < 0) continue;
    const written = line.slice(end + open.length, closing).unwrapped();
    const words = written.split(/<br ?\/?>|\\n/gi)[0];
    if (words !== undefined && !words.isEmpty) label = words.plain();
    kind = shape;
    end = closing + close.length;
    break;
  }
  const style = /^:::[\w-]{1,60}/.exec(line.text.slice(end, end + 64));
  end += style?.[0].length ?? 0;
  const known = nodes.get(id);
  if (known === undefined || (known.label.text === id && label.text !== id))
    nodes.set(id, { id, label, kind });
  return end;
}
