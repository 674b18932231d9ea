import type { Finding } from '../../base/finding.ts';
import type { Span } from '../../base/span.ts';
import type { Tree } from '../../model/tree.ts';
import { checkText } from '../limits.ts';
import { parseYamlTree } from '../yaml.ts';
import { parseBlocks } from './blocks.ts';
import { Context } from './context.ts';
import { readDocument } from './document.ts';
import { beyondLimits } from './limits.ts';

export interface MarkdownReading {
  /** The document as the same design in YAML would give it; absent only where it goes beyond a limit. */
  readonly tree?: Tree;
  readonly findings: readonly Finding[];
}

/**
 * Reads a design written in Markdown into the tree its YAML would give, every node with its place in `text`. Never
 * throws; what was not understood is one hint at its place, and kept as notes. Whether the tree is a valid design
 * is not asked here.
 */
export function readMarkdownTree(text: string): MarkdownReading {
  const span: Span = { start: 0, end: text.length };
  const tooMuch = checkText(text) ?? beyondLimits(text);
  if (tooMuch !== undefined) return { findings: [tooMuch] };
  const { frontMatter, blocks } = parseBlocks(text);
  const front = frontMatter && readFrontMatter(text, frontMatter.span);
  const declared = front?.tree?.kind === 'map' && front.tree.entries.has('sdx');
  const context = new Context(text, !declared);
  const tree = readDocument(front?.tree, blocks, span, context);
  return { tree, findings: [...(front?.findings ?? []), ...context.report()] };
}

/** Between the `---` lines. */
function readFrontMatter(text: string, span: Span): { tree?: Tree; findings: readonly Finding[] } {
  const open = /^[^\r\n]*(?:\r\n|\r|\n)/.exec(text.slice(span.start, span.start + 200))?.[0].length ?? 0;
  const start = span.start + open;
  const close = Math.max(text.lastIndexOf('\n', span.end - 1), text.lastIndexOf('\r', span.end - 1)) + 1;
  return parseYamlTree(text.slice(start, Math.max(start, close)), start);
}
