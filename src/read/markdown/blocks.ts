import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';
import type { Span } from '../../base/span.ts';
import { withoutComments } from './inline-comments.ts';
import { type Passage, PassageBuilder, passageOf } from './passage.ts';

/** A block of Markdown; what stands inside a line is read from the text itself, not from here. */
export type Block = TextBlock | ListBlock | TableBlock | CodeBlock | QuoteBlock | OtherBlock;

export interface TextBlock {
  readonly type: 'text';
  readonly passage: Passage;
  readonly span: Span;
}

export interface ListBlock {
  readonly type: 'list';
  readonly ordered: boolean;
  readonly items: readonly ListItem[];
  readonly span: Span;
}

export interface ListItem {
  /** The first paragraph; empty where the item starts with something else. */
  readonly passage: Passage;
  readonly blocks: readonly Block[];
  readonly span: Span;
}

export interface TableBlock {
  readonly type: 'table';
  readonly header: readonly Passage[];
  readonly rows: readonly TableRow[];
  readonly span: Span;
}

export interface TableRow {
  readonly cells: readonly Passage[];
  readonly span: Span;
}

export interface CodeBlock {
  readonly type: 'code';
  readonly language: string;
  readonly value: string;
  readonly span: Span;
}

export interface QuoteBlock {
  readonly type: 'quote';
  readonly blocks: readonly Block[];
  readonly span: Span;
}

/** HTML, rules, link definitions: nothing a design is read from. */
export interface OtherBlock {
  readonly type: 'other';
  readonly span: Span;
}

export interface HeadingBlock {
  readonly type: 'heading';
  readonly depth: number;
  readonly passage: Passage;
  readonly span: Span;
}

export interface FrontMatter {
  readonly span: Span;
}

export interface Blocks {
  readonly frontMatter: FrontMatter | undefined;
  readonly blocks: readonly (Block | HeadingBlock)[];
}

interface MdNode {
  readonly type: string;
  readonly children?: readonly MdNode[];
  readonly position?: {
    readonly start: { readonly offset?: number };
    readonly end: { readonly offset?: number };
  };
  readonly depth?: number;
  readonly ordered?: boolean | null;
  readonly lang?: string | null;
  readonly value?: string;
}

/**
 * Everything inside a line is switched off: positions of words matter here, not their look, and the inline
 * constructs are where hostile text (`[[[[`, `*a *a`) costs more than it is long.
 */
const INLINE = [
  'attention',
  'autolink',
  'characterEscape',
  'characterReference',
  'codeText',
  'emailAutolink',
  'gfmFootnoteCall',
  'gfmFootnoteDefinition',
  'gfmPotentialFootnoteCall',
  'hardBreakEscape',
  'htmlText',
  'labelEnd',
  'labelStartImage',
  'labelStartLink',
  'protocolAutolink',
  'strikethrough',
  'wwwAutolink',
];

function withoutInline(this: Processor): void {
  const data = this.data() as { micromarkExtensions?: object[] };
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), { disable: { null: INLINE } }];
}

let processor: { parse(text: string): unknown } | undefined;

/** The blocks of a document, with their places. The text must have passed the limits. */
export function parseBlocks(source: string): Blocks {
  processor ??= unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter).use(withoutInline).freeze();
  const root = processor.parse(source) as MdNode;
  const blocks: (Block | HeadingBlock)[] = [];
  let frontMatter: FrontMatter | undefined;
  for (const node of root.children ?? []) {
    if (node.type === 'yaml') frontMatter = { span: spanOf(node) };
    else blocks.push(...topLevel(node, source));
  }
  return { frontMatter, blocks };
}

function topLevel(node: MdNode, source: string): readonly (Block | HeadingBlock)[] {
  if (node.type !== 'heading') return [block(node, source)];
  const span = spanOf(node);
  return [{ type: 'heading', depth: node.depth ?? 1, passage: headingPassage(source, span), span }];
}

function headingPassage(source: string, span: Span): Passage {
  return withoutComments(markedHeading(source, span));
}

function markedHeading(source: string, span: Span): Passage {
  const passage = passageOf(source, span.start, span.end);
  const marks = /^#{1,6}[ \t]*/.exec(passage.text);
  if (marks !== null) {
    const closing = /[ \t]#+$/.exec(passage.text.slice(-80));
    const end = passage.text.length - (closing?.[0].length ?? 0);
    return passage.slice(Math.min(marks[0].length, end), end).trim();
  }
  const underline = passage.text.lastIndexOf('\n');
  return underline < 0 ? passage : passage.slice(0, underline).trim();
}

function block(node: MdNode, source: string): Block {
  const span = spanOf(node);
  switch (node.type) {
    // A heading inside a list or quote is only a line there.
    case 'heading':
      return { type: 'text', passage: headingPassage(source, span), span };
    case 'paragraph':
      return { type: 'text', passage: withoutComments(passageOf(source, span.start, span.end)), span };
    case 'list':
      return {
        type: 'list',
        ordered: node.ordered === true,
        items: (node.children ?? []).map((item) => listItem(item, source)),
        span,
      };
    case 'table': {
      const [header, ...rows] = (node.children ?? []).map((row) => tableRow(row, source));
      return { type: 'table', header: header?.cells ?? [], rows, span };
    }
    case 'code':
      return { type: 'code', language: (node.lang ?? '').toLowerCase(), value: node.value ?? '', span };
    case 'blockquote':
      return { type: 'quote', blocks: (node.children ?? []).map((child) => block(child, source)), span };
    default:
      return { type: 'other', span };
  }
}

function listItem(node: MdNode, source: string): ListItem {
  const span = spanOf(node);
  const [first, ...rest] = node.children ?? [];
  if (first?.type !== 'paragraph' && first?.type !== 'heading') {
    const children = first === undefined ? [] : [first, ...rest];
    return {
      passage: passageOf(source, span.start, span.start),
      blocks: children.map((child) => block(child, source)),
      span,
    };
  }
  const text = block(first, source);
  const passage = text.type === 'text' ? text.passage : passageOf(source, span.start, span.start);
  return { passage, blocks: rest.map((child) => block(child, source)), span };
}

function tableRow(node: MdNode, source: string): TableRow {
  return {
    cells: (node.children ?? []).map((cell) => cellPassage(spanOf(cell), source)),
    span: spanOf(node),
  };
}

/** A cell's span takes in its pipes; `\|` is how a pipe is written inside a cell. */
function cellPassage(span: Span, source: string): Passage {
  let { start, end } = span;
  if (source[start] === '|') start++;
  if (end > start && source[end - 1] === '|' && source[end - 2] !== '\\') end--;
  return withoutComments(unescapePipes(passageOf(source, start, end)).trim());
}

function unescapePipes(passage: Passage): Passage {
  if (!passage.text.includes('\\|')) return passage;
  const parts: Passage[] = [];
  let from = 0;
  for (let at = passage.text.indexOf('\\|'); at >= 0; at = passage.text.indexOf('\\|', at + 2)) {
    parts.push(passage.slice(from, at));
    from = at + 1;
  }
  parts.push(passage.slice(from));
  return join(parts);
}

/** Passages one after the other, nothing between them. */
function join(parts: readonly Passage[]): Passage {
  const builder = new PassageBuilder();
  for (const part of parts) builder.add(part.text, part.offsetAt(0));
  return builder.build();
}

function spanOf(node: MdNode): Span {
  const start = node.position?.start.offset ?? 0;
  return { start, end: node.position?.end.offset ?? start };
}
