import type { Binding, Cap, Check, Criterion, RubricDocument, Test } from '../schema/rubric.ts';

/** A dimension with everything filled in. */
export interface RubricDimension {
  readonly id: string;
  readonly title: string;
  readonly weight: number;
  readonly what: string;
  /** Whether a scenario added it to its base: it is of what the problem turns on. */
  readonly core: boolean;
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
  readonly contradictions: {
    readonly rules: readonly string[];
    readonly caps: readonly number[];
    readonly costs: readonly number[];
  };
  /** What a share of the points scores; from 0 to 1, rising. */
  readonly scale: readonly ScalePoint[];
  /** How far a design gets that earns little of the core dimensions. */
  readonly core: NonNullable<RubricDocument['core']> | undefined;
  readonly tests: readonly Test[];
}

export interface ScalePoint {
  readonly share: number;
  readonly score: number;
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
  const parts = noParts();
  for (const [depth, document] of chain.entries()) fold(parts, document, depth > 0);
  const { bindings, dimensions, criteria, caps, facts, rules } = parts;
  const latest = <T>(of: (document: RubricDocument) => T | undefined): T | undefined =>
    chain.map(of).findLast((value) => value !== undefined);
  return {
    id: last.id,
    title: last.title,
    grades: latest(({ grades }) => grades) ?? 'design',
    bindings,
    needs: { atLeast: latest(({ needs }) => needs?.atLeast) ?? 1, facts: [...facts.values()] },
    dimensions: [...dimensions.values()].filter((dimension) => dimension.weight > 0),
    criteria: [...criteria.values()].filter(({ dimension }) => dimensions.get(dimension)?.weight !== 0),
    caps: [...caps.values()],
    contradictions: {
      rules: [...rules],
      caps: latest(({ contradictions }) => contradictions?.caps) ?? [],
      costs: latest(({ contradictions }) => contradictions?.costs) ?? [],
    },
    scale: [{ share: 0, score: 0 }, ...(latest(({ scale }) => scale) ?? []), { share: 1, score: 100 }],
    core: latest(({ core }) => core),
    tests: last.tests ?? [],
  };
}

const noParts = () => ({
  bindings: new Map<string, Binding>(),
  dimensions: new Map<string, RubricDimension>(),
  criteria: new Map<string, RubricCriterion>(),
  caps: new Map<string, RubricCap>(),
  facts: new Map<string, RubricFact>(),
  rules: new Set<string>(),
});

/** Adds what one document of a chain says to what those before it said. */
function fold(parts: ReturnType<typeof noParts>, document: RubricDocument, extending: boolean): void {
  const { bindings, dimensions, criteria, caps, facts, rules } = parts;
  for (const [id, binding] of Object.entries(document.bindings ?? {})) bindings.set(id, binding);
  for (const [id, part] of Object.entries(document.dimensions ?? {})) {
    const before = dimensions.get(id) ?? { id, title: id, weight: 0, what: '', core: extending };
    dimensions.set(id, { ...before, ...part });
  }
  for (const [id, part] of Object.entries(document.criteria ?? {})) join(criteria, id, part);
  for (const [id, part] of Object.entries(document.caps ?? {})) join(caps, id, part);
  for (const [id, fact] of Object.entries(document.needs?.facts ?? {})) {
    facts.set(id, { id, title: fact.title, path: fact.path, want: fact.want ?? 1 });
  }
  for (const rule of document.contradictions?.rules ?? []) rules.add(rule);
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
