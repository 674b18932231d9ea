import { Lexer } from 'yaml';
import type { Span } from '../base/span.ts';
import type { Syntax } from '../model/source.ts';
import { checkText, LIMITS } from './limits.ts';
import type { Block, FrontMatter, HeadingBlock } from './markdown/blocks.ts';
import { parseBlocks } from './markdown/blocks.ts';
import { insideFence, isYaml } from './markdown/fenced.ts';
import { beyondLimits } from './markdown/limits.ts';
import type { Passage } from './markdown/passage.ts';

/** A comment as its syntax has it: not what looks like one inside a string, a block of text or a code span. */
export interface Comment {
  /** From the `#` or `<!--` to its end. */
  readonly span: Span;
  /** What it says, without its marks. */
  readonly text: string;
  /** Whether it stands in a fenced block of a Markdown document, which may only be an example. */
  readonly quoted: boolean;
}

/** The comments of a document that says `word` in some of them. Texts that go beyond a limit have none. */
export function commentsOf(text: string, syntax: Syntax, word: string): readonly Comment[] {
  if (!text.includes(word) || checkText(text) !== undefined) return [];
  const all = syntax === 'yaml' ? yamlComments(text, 0, false) : markdownComments(text);
  return all.filter((comment) => comment.text.includes(word)).sort((a, b) => a.span.start - b.span.start);
}

const SCALAR_FOLLOWS = '\u001f';
/** Marks of the lexer that stand for no text. */
const MARKS: ReadonlySet<string> = new Set([SCALAR_FOLLOWS, '\u0002', '\u0018']);

/** Comments by the lexer that the document is read with. */
function yamlComments(text: string, offset: number, quoted: boolean): readonly Comment[] {
  const yaml = /\r(?!\n)/.test(text) ? text.replace(/\r(?!\n)/g, '\n') : text;
  const comments: Comment[] = [];
  let at = 0;
  let steps = 0;
  let inScalar = false;
  for (const lexeme of new Lexer().lex(yaml)) {
    if (++steps > LIMITS.tokens.most) return [];
    if (MARKS.has(lexeme)) {
      inScalar = lexeme === SCALAR_FOLLOWS;
      continue;
    }
    if (!inScalar && lexeme.startsWith('#')) {
      const body = lexeme.trimEnd();
      const start = at + offset;
      comments.push({
        span: { start, end: start + body.length },
        text: body.replace(/^#+/, '').trim(),
        quoted,
      });
    }
    inScalar = false;
    at += lexeme.length;
  }
  return comments;
}

function markdownComments(text: string): readonly Comment[] {
  if (beyondLimits(text) !== undefined) return [];
  const { frontMatter, blocks } = parseBlocks(text);
  const comments: Comment[] = [];
  if (frontMatter !== undefined) comments.push(...frontMatterComments(text, frontMatter));
  for (const block of blocks) addBlock(block, text, comments);
  return comments;
}

function frontMatterComments(text: string, { span }: FrontMatter): readonly Comment[] {
  // Its two lines of dashes are no comments, and YAML takes them for marks of a document.
  return yamlComments(text.slice(span.start, span.end), span.start, false);
}

function addBlock(block: Block | HeadingBlock, text: string, comments: Comment[]): void {
  switch (block.type) {
    case 'heading':
    case 'text':
      addPassage(block.passage, comments);
      return;
    case 'list':
      for (const item of block.items) {
        addPassage(item.passage, comments);
        for (const inner of item.blocks) addBlock(inner, text, comments);
      }
      return;
    case 'table':
      for (const cells of [block.header, ...block.rows.map((row) => row.cells)])
        for (const cell of cells) addPassage(cell, comments);
      return;
    case 'quote':
      for (const inner of block.blocks) addBlock(inner, text, comments);
      return;
    case 'code': {
      const inside = isYaml(block) ? insideFence(block, text) : undefined;
      if (inside !== undefined)
        comments.push(...yamlComments(text.slice(inside.start, inside.end), inside.start, true));
      return;
    }
    case 'other':
      comments.push(...htmlComments(text.slice(block.span.start, block.span.end), block.span.start));
  }
}

function addPassage(passage: Passage, comments: Comment[]): void {
  for (const comment of passage.comments) comments.push({ ...comment, quoted: false });
}

/** Comments in a block of HTML. */
function htmlComments(html: string, offset: number): readonly Comment[] {
  const comments: Comment[] = [];
  for (let start = html.indexOf('<!--'); start >= 0; ) {
    const close = html.indexOf('-->', start + 4);
    if (close < 0) return comments;
    const span = { start: offset + start, end: offset + close + 3 };
    comments.push({ span, text: html.slice(start + 4, close).trim(), quoted: false });
    start = html.indexOf('<!--', close + 3);
  }
  return comments;
}
