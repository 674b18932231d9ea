import type { Span } from '../../base/span.ts';
import type { Tree } from '../../model/tree.ts';
import { parseYamlTree, type TreeReading } from '../yaml.ts';
import type { Block, CodeBlock } from './blocks.ts';
import type { Context } from './context.ts';

export function isYaml(block: Block): block is CodeBlock & { readonly language: 'yaml' | 'yml' } {
  return block.type === 'code' && /^ya?ml$/.test(block.language);
}

/** What is between the fences as YAML; what is wrong in it is said. */
export function fencedYaml(block: CodeBlock, context: Context): Tree | undefined {
  const { tree, findings } = readFence(block, context);
  context.findings.push(...findings);
  return tree;
}

/** The same, with what is wrong in it left for the caller to say or not. */
export function readFence(block: CodeBlock, { source }: Context): TreeReading {
  const inside = insideFence(block, source);
  return inside === undefined
    ? { findings: [] }
    : parseYamlTree(source.slice(inside.start, inside.end), inside.start);
}

/**
 * The place of what is between the fences; undefined where there is nothing. Its lines keep their indentation, so
 * that positions are the document's own.
 */
export function insideFence(block: CodeBlock, source: string): Span | undefined {
  let start = block.span.start;
  while (start < block.span.end && source[start] !== '\n' && source[start] !== '\r') start++;
  let end = Math.max(
    source.lastIndexOf('\n', block.span.end - 1),
    source.lastIndexOf('\r', block.span.end - 1),
  );
  if (!/^[ \t]*(?:`{3,}|~{3,})[ \t]*$/.test(source.slice(end + 1, block.span.end))) end = block.span.end;
  // Both characters end the line.
  else if (source.startsWith('\r\n', end - 1)) end--;
  return end <= start ? undefined : { start, end };
}

export const isMermaid = (block: Block): block is CodeBlock & { readonly language: 'mermaid' } =>
  block.type === 'code' && block.language === 'mermaid';
