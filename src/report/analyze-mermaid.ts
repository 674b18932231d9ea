import type { Design } from '../model/design.ts';
import type { Step } from '../model/steps.ts';
import type { Analysis } from '../schema/analysis.ts';
import { oneLine } from './escape.ts';
import { percent } from './figures.ts';

/** Colours of a node by how full it is; dark text on each has the contrast that people need. */
const CLASSES = [
  'classDef calm fill:#c8e6c9,stroke:#2e7d32,color:#102010',
  'classDef busy fill:#ffe0a3,stroke:#b26a00,color:#201000',
  'classDef full fill:#ffb3ab,stroke:#b3261e,color:#200000',
  'classDef unknown fill:#eeeeee,stroke:#757575,color:#202020',
] as const;

/** The design as a Mermaid flowchart: who calls whom, each component with its use at peak as words and as colour. */
export function analyzeMermaid(analysis: Analysis, design: Design): string {
  const lines = ['flowchart LR'];
  const nodes = new Map([...design.components.keys()].map((id, i) => [id, `n${i}`]));
  for (const [id, node] of nodes) {
    const { utilisation, floor } = analysis.components[id] ?? {};
    const used = utilisation?.peak?.value ?? floor?.utilisation;
    const least = utilisation?.peak === undefined && used !== undefined ? '≥ ' : '';
    const words = used === undefined ? 'not known' : `${least}${percent(used)}`;
    lines.push(`  ${node}["${label(id)}<br/>${words}"]:::${classOf(used)}`);
  }
  const edges = new Map<string, string>();
  for (const flow of design.flows.values()) connect(flow.steps, undefined, nodes, edges);
  lines.push(...[...edges.values()].map((edge) => `  ${edge}`), ...CLASSES.map((line) => `  ${line}`));
  return `${lines.join('\n')}\n`;
}

function classOf(used: number | undefined): string {
  if (used === undefined) return 'unknown';
  if (used >= 1) return 'full';
  return used >= 0.7 ? 'busy' : 'calm';
}

/** Mermaid reads quotes, angle brackets and `#` as its own; entities stand for them. */
function label(text: string): string {
  return oneLine(text).replace(/[^\p{L}\p{N} ._-]/gu, (one) => `#${one.codePointAt(0) ?? 0};`);
}

/** Draws an arrow for each pair of stations that follow one another; where ways part, from the one before them. */
function connect(
  steps: readonly Step[],
  before: string | undefined,
  nodes: ReadonlyMap<string, string>,
  edges: Map<string, string>,
  arrow: Arrow = '-->',
): string | undefined {
  let last = before;
  for (const step of steps) last = connectStep(step, last, nodes, edges, arrow);
  return last;
}

type Arrow = '-->' | '-.->';

function connectStep(
  step: Step,
  before: string | undefined,
  nodes: ReadonlyMap<string, string>,
  edges: Map<string, string>,
  arrow: Arrow,
): string | undefined {
  const draw = (to: string): string => {
    const [from, node] = [before === undefined ? undefined : nodes.get(before), nodes.get(to)];
    if (from !== undefined && node !== undefined && from !== node && !edges.has(`${from} ${node}`))
      edges.set(`${from} ${node}`, `${from} ${arrow} ${node}`);
    return nodes.has(to) ? to : (before ?? to);
  };
  switch (step.kind) {
    case 'call':
      return draw(step.component);
    case 'try':
      draw(step.component);
      connect(step.miss, before, nodes, edges, arrow);
      return before;
    case 'async':
      connect(step.steps, before, nodes, edges, '-.->');
      return before;
    case 'optional':
      connect(step.steps, before, nodes, edges, arrow);
      return before;
    case 'parallel':
      for (const branch of step.branches) connect(branch, before, nodes, edges, arrow);
      return before;
    case 'either':
      for (const choice of step.choices) connect(choice.steps, before, nodes, edges, arrow);
      return before;
    case 'saga':
      for (const { component } of step.actions) draw(component);
      return before;
  }
}
