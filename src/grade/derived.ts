import { given } from '../base/given.ts';
import { type StatedSum, statedSums } from '../estimate/stated-sums.ts';
import { NOT_SINGLE } from '../lint/reach.ts';
import type { Design } from '../model/design.ts';
import type { Path } from '../model/path.ts';
import { componentsOf, type Step, walkSteps } from '../model/steps.ts';

/** What follows from a design's references without any arithmetic; `$.derived` in a rubric's paths. */
export interface Derived {
  readonly components: readonly DerivedComponent[];
  readonly flows: readonly DerivedFlow[];
  readonly consistency: readonly DerivedConsistency[];
  /** Sums that sentences state. */
  readonly sums: readonly StatedSum[];
  readonly estimates: readonly DerivedEstimate[];
}

/** Whether an estimate works something out: a name or a number alone, or times one, follows from nothing. */
export interface DerivedEstimate {
  readonly estimate: string;
  readonly worked: boolean;
}

/** What one statement says of one datum: a statement about three data is three of these. */
export interface DerivedConsistency {
  readonly datum: string;
  readonly model?: string;
  readonly partition?: string;
  /** Where the statement stands. */
  readonly at: Path;
}

/** The components on a flow's path, by what its caller has to do with them; each once, in the path's order. */
export interface DerivedFlow {
  readonly flow: string;
  /** Called before the answer, on a way that may be taken; the actions of a saga too. */
  readonly awaits: readonly string[];
  /** The same with what was called before each. */
  readonly steps: readonly { readonly component: string; readonly after: readonly string[] }[];
  /** Of those awaited, written to. */
  readonly writes: readonly string[];
  /** Tried first, with another way on. */
  readonly tries: readonly string[];
  /** Called after the answer. */
  readonly defers: readonly string[];
}

export interface DerivedComponent {
  readonly component: string;
  readonly kind: string;
  /** Whether some flow goes through it, or something on a flow lives in it, counts in it or drops letters into it. */
  readonly used: boolean;
  /** Whether it runs at least twice, a standby counted. */
  readonly redundant: boolean;
  /** Whether a critical flow needs it: called, and not optional, asynchronous or with a way around it. */
  readonly needed: boolean;
}

/** What it means when one of them is false. */
export const DERIVED_WORDING: ReadonlyMap<string, string> = new Map([
  ['used', 'is on no flow'],
  ['redundant', 'runs only once'],
  ['needed', 'is not needed by a critical flow'],
  ['right', 'does not come out'],
  ['worked', 'works nothing out'],
]);

export function derive(design: Design): Derived {
  const used = usedComponents(design);
  const needed = neededComponents(design);
  const components = [...design.components.values()].map((component): DerivedComponent => {
    const running = count(component.replicas, 1) + count(component.standby, 0);
    return {
      component: component.id,
      kind: component.kind ?? 'unknown',
      used: used.has(component.id),
      redundant: running >= 2 || NOT_SINGLE.has(component.kind ?? ''),
      needed: needed.has(component.id),
    };
  });
  const flows = [...design.flows.values()].map(({ id, steps }) => flowOf(id, steps));
  const consistency = [...design.consistencyOf].flatMap(([datum, statements]) =>
    statements.map(({ at, model, partition }) => ({ datum, at, ...given({ model, partition }) })),
  );
  return {
    components,
    flows,
    consistency,
    sums: statedSums(design.document),
    estimates: estimatesOf(design),
  };
}

/** The place of a thing under `$.derived`. */
export function derivedHome(derived: Derived, location: Path): Path {
  if (location[1] === 'flows') {
    const flow = derived.flows[Number(location[2])]?.flow;
    return flow === undefined ? ['flows'] : ['flows', flow, 'path'];
  }
  if (location[1] === 'consistency') return derived.consistency[Number(location[2])]?.at ?? ['consistency'];
  if (location[1] === 'estimates')
    return ['estimates', ...[derived.estimates[Number(location[2])]?.estimate ?? []].flat()];
  if (location[1] === 'sums') return derived.sums[Number(location[2])]?.at ?? [];
  const component = derived.components[Number(location[2])]?.component;
  return component === undefined ? ['components'] : ['components', component];
}

function estimatesOf(design: Design): readonly DerivedEstimate[] {
  return Object.entries(design.document.estimates ?? {}).map(([estimate, stated]) => {
    const formula = String(typeof stated === 'object' ? (stated.formula ?? '') : stated);
    const terms = formula.split(/\s*[-*×·/+^]\s*(?=[\p{L}\d(~])/u).map((term) => term.replace(/[()\s]/g, ''));
    const own = terms.filter((term) => !/^(?:1(?:\.0*)?|0)?$/.test(term));
    return { estimate, worked: own.length >= 2 };
  });
}

function flowOf(flow: string, steps: readonly Step[]): DerivedFlow {
  const all = [...walkSteps(steps)];
  const later = new Set(all.flatMap((step) => (step.kind === 'async' ? [...walkSteps(step.steps)] : [])));
  const awaited = all.filter((step) => !later.has(step));
  const awaits = named(awaited);
  const written = awaited.filter((step) => step.kind === 'saga' || ('op' in step && step.op === 'write'));
  return {
    flow,
    awaits,
    steps: awaits.map((component, index) => ({ component, after: awaits.slice(0, index) })),
    writes: named(written),
    tries: named(awaited.filter(({ kind }) => kind === 'try')),
    defers: named([...later]),
  };
}

function named(steps: readonly Step[]): readonly string[] {
  return [...new Set(steps.flatMap(componentsOf).map(({ component }) => component))];
}

function count(written: string | number | undefined, otherwise: number): number {
  const number = typeof written === 'number' ? written : Number.parseFloat(written ?? '');
  return Number.isFinite(number) ? number : otherwise;
}

function usedComponents(design: Design): ReadonlySet<string> {
  const used = new Set<string>();
  for (const flow of design.flows.values()) {
    for (const step of walkSteps(flow.steps))
      for (const { component } of componentsOf(step)) used.add(component);
  }
  for (const component of design.components.values()) {
    if (!used.has(component.id)) continue;
    if (component.within !== undefined) used.add(component.within);
    if (component.rateLimit?.store !== undefined) used.add(component.rateLimit.store);
    const letters = component.deadLetter;
    if (typeof letters === 'string') used.add(letters);
    else if (typeof letters === 'object' && letters.to !== undefined) used.add(letters.to);
  }
  for (const component of design.components.values()) {
    if (component.within !== undefined && used.has(component.within)) used.add(component.id);
    // Clients and name servers stand before the first step that an author writes down.
    if (component.kind === 'client' || component.kind === 'dns') used.add(component.id);
  }
  return used;
}

function neededComponents(design: Design): ReadonlySet<string> {
  const needed = new Set<string>();
  const flows = [...design.flows.values()];
  const critical = flows.filter((flow) => flow.critical === true);
  for (const flow of critical.length > 0 ? critical : flows) {
    for (const step of flow.steps) {
      if (step.kind === 'call') needed.add(step.component);
      if (step.kind === 'try' && step.down === 'fail') needed.add(step.component);
      if (step.kind === 'try')
        for (const inner of step.miss) if (inner.kind === 'call') needed.add(inner.component);
    }
  }
  return needed;
}
