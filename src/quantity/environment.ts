import type { Result } from '../base/result.ts';
import type { Dimension } from './dimension.ts';
import type { Quantity } from './quantity.ts';
import type { SampleSpace } from './sampling.ts';

/** What surrounds an expression: names, nouns, functions, conventions. Everything is optional. */
export interface Environment {
  /** The value of a declared name; dotted names (`url.size`) are asked for whole. */
  lookup?(name: string): Quantity | undefined;
  /**
   * Whether a name is declared, even where it has no value yet. The parser asks, so that `peak-rate` is one name
   * where there is one. Without it, `lookup` and `functions` decide.
   */
  declares?(name: string): boolean;
  /** All declared names, for suggestions. */
  names?(): Iterable<string>;
  /** Counting nouns beyond the standard ones, in their singular (`singularOf` in nouns.ts). */
  readonly nouns?: ReadonlySet<string>;
  /** An unknown noun beside a number declares itself, as in a design's `inputs`; or only one that nothing is divided by. */
  readonly declareNouns?: boolean | 'numerator';
  /** All counting nouns are plain numbers: comparisons in which one upload is one request is one. */
  readonly plainCounts?: boolean;
  /** Calculators by id. */
  readonly functions?: ReadonlyMap<string, FunctionDefinition>;
  /** Figures by id, named `ref.<id>` in expressions. */
  readonly references?: ReadonlyMap<string, Quantity>;
  /** The draws shared by all expressions over the same inputs; one of its own for each evaluation by default. */
  readonly space?: SampleSpace;
  /** What is being defined: names the sources of ranges written in it (`urlSize`). */
  readonly owner?: string;
  /** What the value is to be used as; tells bytes from billions in `200B`. */
  readonly expected?: Dimension;
  /** Days in a month and a year; 30 and 365 by default. */
  readonly monthDays?: number;
  readonly yearDays?: number;
}

export const EMPTY_ENVIRONMENT: Environment = {};

export interface FunctionParameter {
  /** Hyphenated; `arrivalRate` and `arrival_rate` are taken for `arrival-rate`. */
  readonly name: string;
  /**
   * A unit of the wanted dimension: `req/s`, `ms`, `GB`, `1` for plain numbers. Counting nouns are not compared:
   * a parameter in `req/s` takes `uploads/s` and `900/s`. Absent: anything is taken.
   */
  readonly unit?: string;
  /** Taken where the argument is not given; a parameter with neither default nor `optional` must be given. */
  readonly default?: Quantity;
  readonly optional?: boolean;
}

export interface CallContext {
  /** For calculations over ranges: draw with it, or use `mapQuantities` in arithmetic.ts. */
  readonly space: SampleSpace;
}

/** Why a function has no result for its arguments; the caller adds the place. */
export interface Refusal {
  /** The parameter at fault, where there is one. */
  readonly parameter?: string;
  /** The name its value came under, where that is one of several. */
  readonly argument?: string;
  /** One clause in plain words: `needs more servers than 8.2 Erlang of load`. */
  readonly reason: string;
}

/** Something callable by name from expressions. */
export interface FunctionDefinition {
  readonly id: string;
  readonly parameters: readonly FunctionParameter[];
  /** The last parameter takes any number of values: they come under its name and `name-` with rising numbers. */
  readonly variadic?: boolean;
  call(args: ReadonlyMap<string, Quantity>, context: CallContext): Result<Quantity, Refusal>;
}
