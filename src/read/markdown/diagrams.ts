import type { CodeBlock } from './blocks.ts';
import { kindOf } from './component-kind.ts';
import type { Context } from './context.ts';
import { designExpected } from './expected.ts';
import { type Diagram, readFlowchart } from './mermaid.ts';
import { ID, MapBuilder, slug, textNode } from './nodes.ts';

/** Kinds that are asked and don't ask: an arrow that leaves one is data coming back, or a copy. */
const ANSWERS: ReadonlySet<string> = new Set([
  'database',
  'cache',
  'queue',
  'stream',
  'object-store',
  'search',
]);

/**
 * Adds what a flowchart shows and the text does not: a box that is no declared component is one, and a solid arrow
 * is a call whose protection nobody has described (`calls: { db: {} }`). Dotted arrows, arrows out of stores and
 * queues, and arrows of components that were declared in words say nothing certain; they are left alone. A path or
 * a rate is never taken from a picture.
 */
export function addDiagram(block: CodeBlock, components: MapBuilder, context: Context): void {
  const diagram = readFlowchart(block, context.source);
  if (diagram === undefined) {
    const text = context.source.slice(block.span.start, block.span.end).replace(/\r\n?/g, '\n');
    context.note(text, block.span, 'architecture');
    return;
  }
  const boxes = addBoxes(diagram, components, context);
  for (const { from, to, dotted, at } of diagram.edges) {
    const [caller, called] = [boxes.ids.get(from), boxes.ids.get(to)];
    const builder = caller === undefined ? undefined : boxes.added.get(caller);
    if (caller === undefined || called === undefined || caller === called || builder === undefined || dotted)
      continue;
    const kind = builder.get('kind');
    if (kind?.kind === 'scalar' && ANSWERS.has(String(kind.value))) continue;
    const calls = new MapBuilder();
    calls.set(called, at.span, new MapBuilder().build(at.span));
    builder.set('calls', at.span, calls.build(at.span));
    components.replace(caller, builder.build(at.span));
  }
}

interface Boxes {
  /** The component that each node of the diagram is. */
  readonly ids: ReadonlyMap<string, string>;
  /** Those that nothing but the diagram declares. */
  readonly added: ReadonlyMap<string, MapBuilder>;
}

function addBoxes(diagram: Diagram, components: MapBuilder, context: Context): Boxes {
  const kinds = designExpected().fields?.get('components')?.values?.fields?.get('kind');
  const ids = new Map<string, string>();
  const added = new Map<string, MapBuilder>();
  for (const node of diagram.nodes.values()) {
    const known = context.resolve('components', node.label.line) ?? context.resolve('components', node.id);
    const written = ID.test(node.id) && node.id.length > 2 && node.id === node.id.toLowerCase();
    const id = known ?? (written ? node.id : (slug(node.label.line) ?? slug(node.id)));
    if (id === undefined) continue;
    ids.set(node.id, id);
    if (known !== undefined || components.has(id) || added.has(id)) continue;
    const builder = new MapBuilder();
    if (node.label.line !== id) builder.set('title', node.label.span, textNode(node.label));
    const kind = kindOf(node.label.line, kinds) ?? node.kind;
    if (kind !== undefined) builder.set('kind', node.label.span, textNode(node.label, kind));
    added.set(id, builder);
    components.set(id, node.label.span, builder.build(node.label.span));
    context.declare('components', id, node.label.line);
  }
  return { ids, added };
}
