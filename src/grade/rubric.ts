import type { Binding, Cap, Check, Criterion, RubricDocument, Test } from '../schema/rubric.ts';

/** A dimension with everything filled in. */
export interface RubricDimension {
  readonly id: string;
  readonly title: string;
  readonly weight: number;
  readonly what: string;
}

export type RubricCriterion = Criterion & { readonly id: string };
export type RubricCap = Cap & { readonly id: string };
export type RubricFact = {
  readonly id: string;
  readonly title: string;
  readonly path: string;
  readonly want: number;
};

/** A rubric with what it extends folded in: what a design is graded against. */
export interface Rubric {
  readonly id: string;
  readonly title: string;
  readonly grades: 'design' | 'record';
  readonly bindings: ReadonlyMap<string, Binding>;
  readonly needs: { readonly atLeast: number; readonly facts: readonly RubricFact[] };
  readonly dimensions: readonly RubricDimension[];
  readonly criteria: readonly RubricCriterion[];
  readonly caps: readonly RubricCap[];
  readonly contradictions: { readonly rules: readonly string[]; readonly caps: readonly number[] };
  readonly tests: readonly Test[];
}

/**
 * Folds a chain of rubrics into one, the base first. Things are joined by id: a later rubric adds, replaces,
 * or with `null` removes; of a dimension it may change only the weight. Ids keep the order in which they first
 * appear, so that a grade reads the same whichever rubric defined a part. A dimension of weight 0 is left out with
 * all its criteria. Tests are not inherited: they hold
 * for the rubric they were written for.
 */
export function resolveRubric(chain: readonly RubricDocument[]): Rubric {
  const last = chain.at(-1);
  if (last === undefined) throw new TypeError('A rubric chain has at least one document.');
  const bindings = new Map<string, Binding>();
  const dimensions = new Map<string, RubricDimension>();
  const criteria = new Map<string, RubricCriterion>();
  const caps = new Map<string, RubricCap>();
  const facts = new Map<string, RubricFact>();
  const rules = new Set<string>();
  let atLeast = 1;
  let contradictionCaps: readonly number[] = [];
  for (const document of chain) {
    for (const [id, binding] of Object.entries(document.bindings ?? {})) bindings.set(id, binding);
    for (const [id, part] of Object.entries(document.dimensions ?? {})) {
      const before = dimensions.get(id) ?? { id, title: id, weight: 0, what: '' };
      dimensions.set(id, { ...before, ...part });
    }
    for (const [id, part] of Object.entries(document.criteria ?? {})) join(criteria, id, part);
    for (const [id, part] of Object.entries(document.caps ?? {})) join(caps, id, part);
    for (const [id, fact] of Object.entries(document.needs?.facts ?? {})) {
      facts.set(id, { id, title: fact.title, path: fact.path, want: fact.want ?? 1 });
    }
    atLeast = document.needs?.atLeast ?? atLeast;
    for (const rule of document.contradictions?.rules ?? []) rules.add(rule);
    contradictionCaps = document.contradictions?.caps ?? contradictionCaps;
  }
  return {
    id: last.id,
    title: last.title,
    grades: chain.findLast((document) => document.grades !== undefined)?.grades ?? 'design',
    bindings,
    needs: { atLeast, facts: [...facts.values()] },
    dimensions: [...dimensions.values()].filter((dimension) => dimension.weight > 0),
    criteria: [...criteria.values()].filter(({ dimension }) => dimensions.get(dimension)?.weight !== 0),
    caps: [...caps.values()],
    contradictions: { rules: [...rules], caps: contradictionCaps },
    tests: last.tests ?? [],
  };
}

function join<T extends object>(into: Map<string, T & { id: string }>, id: string, part: T | null): void {
  if (part === null) into.delete(id);
  else into.set(id, { ...part, id });
}

/** The checks of a tree of checks that look at the design themselves: composites opened up. */
export function* leafChecks(check: Check): Generator<Check> {
  if ('any' in check) for (const part of check.any) yield* leafChecks(part);
  else if ('all' in check) for (const part of check.all) yield* leafChecks(part);
  else yield check;
}
