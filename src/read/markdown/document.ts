import type { Span } from '../../base/span.ts';
import type { Tree } from '../../model/tree.ts';
import { readAssigned } from './assigned.ts';
import type { Block, HeadingBlock } from './blocks.ts';
import { readCodeShapes } from './code-shapes.ts';
import type { Context } from './context.ts';
import { addDiagram } from './diagrams.ts';
import { Draft } from './draft.ts';
import { readPreamble, readTitle } from './front-page.ts';
import { type Assignment, Placing } from './placing.ts';
import { outlined, sectionsOf } from './sections.ts';

/** What is declared is read before what speaks of it. */
const ORDER: readonly string[] = [
  'components',
  'architecture',
  'data',
  'requirements',
  'inputs',
  'capacity',
  'estimates',
  'flows',
  'slos',
];

/**
 * Puts a document's front matter and blocks together into one tree. Front matter is YAML and may say anything a
 * YAML document says; its lists and maps come first.
 */
export function readDocument(
  frontMatter: Tree | undefined,
  blocks: readonly (Block | HeadingBlock)[],
  span: Span,
  context: Context,
): Tree {
  const draft = new Draft(context);
  if (frontMatter?.kind === 'map') draft.merge(frontMatter, true);
  const content = outlined(readTitle(sectionsOf(blocks), draft));
  readPreamble(content.blocks, draft);
  const placing = new Placing(draft);
  placing.place(content.sections, 'document', false);
  const sorted = [...placing.assignments].sort((a, b) => rank(a) - rank(b));
  const declaring = sorted.filter((assignment) => rank(assignment) < 2);
  for (const assignment of declaring) readAssigned(assignment, draft);
  // A box of a diagram is only added where it is no component that was declared.
  for (const diagram of draft.diagrams) addDiagram(diagram, draft.map('components'), context);
  for (const assignment of sorted.slice(declaring.length)) readAssigned(assignment, draft);
  if (context.natural) readCodeShapes(content, draft);
  return draft.finish(span);
}

function rank({ target }: Assignment): number {
  const at = ORDER.indexOf(target.split('.')[0] ?? target);
  return at < 0 ? ORDER.length : at;
}
