import type { Finding } from '../base/finding.ts';
import type { Path } from '../model/path.ts';
import type { Binding } from '../schema/rubric.ts';
import type { Concept } from './concepts.ts';
import type { Gradable } from './gradable.ts';
import type { Prose } from './prose.ts';
import type { Queries } from './query.ts';

/** What a comparison in the quantity language came to. */
export type Verdict =
  | { readonly kind: 'holds'; readonly shown: string }
  /** `factor` is how far apart the two sides are, 1 or more. */
  | { readonly kind: 'fails'; readonly shown: string; readonly factor: number }
  /** The design does not give what is compared. */
  | { readonly kind: 'unknown'; readonly needs: readonly string[] }
  /** sdx cannot compute it in this version, whatever the design says. */
  | { readonly kind: 'unavailable'; readonly why: string };

/** Comparisons over what a design and its scenario say. */
export interface Arithmetic {
  compare(expression: string): Verdict;
  /** Whether what stands at a place is a quantity that can be evaluated. */
  isQuantity(at: Path): boolean;
  /** Whether the quantity at a place is outside `low..high`; false where none is there to judge. */
  isOutside(at: Path, range: string): boolean;
}

/** What the rules had to say about a design. */
export interface RuleFindings {
  /** Whether the rule exists and could run; the reason when not. */
  unavailable(rule: string): string | undefined;
  of(rule: string): readonly Finding[];
}

/** Everything a check may look at. */
export interface GradeContext {
  readonly subject: Gradable;
  readonly queries: Queries;
  readonly prose: Prose;
  readonly arithmetic: Arithmetic;
  readonly rules: RuleFindings;
  readonly concepts: ReadonlyMap<string, Concept>;
  /** The figures that the problem gives, in base units: stating them again works nothing out. */
  readonly givens: ReadonlySet<number>;
  /** How many of the design's numbers follow from others. */
  readonly following: number;
  readonly bindings: ReadonlyMap<string, Binding>;
  readonly bound: ReadonlyMap<string, Path>;
}

/** What one check found. `structural` and `text` add up to its credit, at most 1. */
export interface Outcome {
  readonly kind: 'rule' | 'path' | 'expression' | 'concept' | 'carried';
  readonly structural: number;
  readonly text: number;
  /** Where what it earned stands. */
  readonly places: readonly Path[];
  /** What it came to, with the design's names and numbers, where there is something to say. */
  readonly found?: string;
  /** Where feedback about what is missing stands. */
  readonly lackAt: Path;
  /** Why it could not be judged; it is then left out of the total. */
  readonly unavailable?: string;
  /** Of an idea, in how many sentences it is stated with numbers that can be held against the rest. */
  readonly firm?: number;
  /** Nothing that was compared is false, and something that is needed to compare is not there. */
  readonly unknown?: boolean;
  /** The design claims something that its own numbers deny. */
  readonly refuted?: boolean;
}

/** The credit of an outcome, from 0 to 1. */
export function credit(outcome: Outcome): number {
  return outcome.structural + outcome.text;
}
