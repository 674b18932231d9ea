import type { Design } from '../model/design.ts';
import type { Step } from '../model/steps.ts';

/** Kinds that are redundant by nature, somebody else's, or the caller itself. */
export const NOT_SINGLE: ReadonlySet<string> = new Set(['client', 'external', 'cdn', 'dns', 'object-store']);

/** The components that the callers of a design wait for, with the flows that do. */
export function waitedFor(design: Design): ReadonlyMap<string, readonly string[]> {
  return reached(design, (steps, add) => awaited(steps, add));
}

/** Of those the ones that are only on flows that go on without them, with the flows that do. */
export function onlyOptional(design: Design): ReadonlyMap<string, readonly string[]> {
  const insisted = reached(design, (steps, add) => awaited(steps, add, 'insisting'));
  return new Map([...waitedFor(design)].filter(([id]) => !insisted.has(id)));
}

/**
 * The components without which a flow fails: waited for, not optional, and with no other way round when they are
 * down. Behind a `try`, what answers its misses is needed too.
 */
export function neededBy(design: Design): ReadonlyMap<string, readonly string[]> {
  return reached(design, (steps, add) => necessary(steps, add));
}

type Add = (component: string) => void;

function reached(
  design: Design,
  walk: (steps: readonly Step[], add: Add) => void,
): ReadonlyMap<string, readonly string[]> {
  const flows = new Map<string, string[]>();
  for (const flow of design.flows.values()) {
    walk(flow.steps, (component) => {
      const known = flows.get(component);
      if (known === undefined) flows.set(component, [flow.id]);
      else if (!known.includes(flow.id)) known.push(flow.id);
    });
  }
  return flows;
}

function awaited(steps: readonly Step[], add: Add, how: 'at all' | 'insisting' = 'at all'): void {
  for (const step of steps) {
    if (step.kind === 'call') add(step.component);
    else if (step.kind === 'try') {
      add(step.component);
      awaited(step.miss, add, how);
    } else if (step.kind === 'parallel') for (const branch of step.branches) awaited(branch, add, how);
    else if (step.kind === 'either') for (const choice of step.choices) awaited(choice.steps, add, how);
    else if (step.kind === 'optional') {
      if (how === 'at all') awaited(step.steps, add, how);
    } else if (step.kind === 'saga') for (const { component } of step.actions) add(component);
  }
}

function necessary(steps: readonly Step[], add: Add): void {
  for (const step of steps) {
    if (step.kind === 'call') add(step.component);
    else if (step.kind === 'try') {
      if (step.down === undefined || step.down === 'fail') add(step.component);
      necessary(step.miss, add);
    } else if (step.kind === 'parallel') for (const branch of step.branches) necessary(branch, add);
    else if (step.kind === 'either') for (const choice of step.choices) necessary(choice.steps, add);
    else if (step.kind === 'saga') for (const { component } of step.actions) add(component);
  }
}
