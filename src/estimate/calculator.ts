/**
 * A calculator: one formula with its units, bounds, source and worked example. Formulas are plain functions of
 * numbers in base units (seconds, bytes, cores, dollars, single things); whatever is known about ranges, units
 * and complements is done around them, in `call.ts`, once for all.
 */

/** What calculators are about, in the order they are listed. */
export const FAMILIES = [
  'traffic',
  'storage',
  'compute',
  'cache',
  'database',
  'async',
  'identity',
  'availability',
  'resilience',
  'consistency',
  'rate-limiting',
  'cost',
] as const;

type Family = (typeof FAMILIES)[number];

/** One input of a calculator. */
export interface ParameterSpec {
  /** What it is, as a clause without a capital or a full stop. */
  readonly about: string;
  /** The unit its bounds are in and its dimension is checked against; `1` for plain numbers and counts. */
  readonly unit: string;
  /** Taken where it is not given, as written in the language. */
  readonly default?: string;
  /** Need not be given; the formula then receives undefined. */
  readonly optional?: true;
  /** Bounds in `unit`: inclusive `least` and `most`, exclusive `above` and `below`. */
  readonly least?: number;
  readonly above?: number;
  readonly most?: number;
  readonly below?: number;
  /** Only whole numbers; the draws of a range are rounded. */
  readonly whole?: true;
  /** Takes any number of values, given last; the formula receives them as a list. */
  readonly many?: true;
  /** The formula receives 1 − value, with all its digits: availabilities near 1. Bounds are for the value. */
  readonly complement?: true;
}

/** One answer of a calculator; the first is the one its name alone stands for. */
export interface ResultSpec<Values> {
  readonly about: string;
  readonly unit: string;
  /** The key of the parameter whose dimension and unit it has: the peak of `uploads/s` is in `uploads/s`. */
  readonly like?: string;
  /** The formula gives 1 − value, with all its digits. */
  readonly complement?: true;
  /** Optional parameters without which there is no such answer. */
  readonly needs?: readonly string[];
  /** The value in base units. */
  readonly of: (values: Values) => number;
}

/** Rows that belong to the answer, such as the delays of a retry schedule; shown for exact inputs only. */
export interface TableSpec<Values> {
  readonly about: string;
  readonly columns: readonly { readonly title: string; readonly unit: string }[];
  /** Cells in base units; at most 100 rows are shown. */
  readonly rows: (values: Values) => readonly (readonly number[])[];
}

/** Inputs and answers as written in the language; the answers agree to the digits that are written. */
export interface Example<Parameter extends string, Result extends string> {
  readonly given: { readonly [P in Parameter]?: string | readonly string[] };
  readonly gives: { readonly [R in Result]?: string };
  /** Where the answer was published, or how it follows without this calculator. */
  readonly from: string;
}

type Specs = Readonly<Record<string, ParameterSpec>>;

/** What a formula receives for its parameters. */
export type ValuesOf<P extends Specs> = {
  readonly [K in keyof P]: P[K] extends { many: true }
    ? readonly number[]
    : P[K] extends { optional: true }
      ? number | undefined
      : number;
};

interface Definition<P extends Specs, R extends string> {
  /** Hyphenated, the name of its file. */
  readonly id: string;
  readonly family: Family;
  readonly title: string;
  /** One sentence: what one uses it for. */
  readonly use: string;
  readonly parameters: P;
  readonly results: { readonly [K in R]: ResultSpec<ValuesOf<P>> };
  readonly table?: TableSpec<ValuesOf<P>>;
  /** One clause that says why there is no answer, or undefined where there is one. */
  readonly refuse?: (values: ValuesOf<P>) => string | undefined;
  /** About how many steps of arithmetic one answer takes, where that is many: draws of a range multiply them. */
  readonly effort?: (values: ValuesOf<P>) => number;
  /** The formula as a person would write it down. */
  readonly formula: string;
  /** Publication of the formula. */
  readonly source: string;
  readonly example: Example<Extract<keyof P, string>, R>;
  /** Ids of others that answer a neighbouring question. */
  readonly related: readonly string[];
}

/** Formulas of any calculator take the values of its own parameters. */
export type Values = Readonly<Record<string, number | readonly number[] | undefined>>;

export interface Parameter extends ParameterSpec {
  /** As the formula has it: `arrivalRate`. */
  readonly key: string;
  /** As it is written in calls and flags: `arrival-rate`. */
  readonly name: string;
}

export interface CalculatorResult extends ResultSpec<Values> {
  readonly key: string;
  readonly name: string;
}

export interface Calculator
  extends Omit<Definition<Specs, string>, 'parameters' | 'results' | 'table' | 'refuse' | 'effort'> {
  readonly parameters: readonly Parameter[];
  /** Never empty. */
  readonly results: readonly CalculatorResult[];
  readonly table?: TableSpec<Values>;
  readonly refuse?: (values: Values) => string | undefined;
  readonly effort?: (values: Values) => number;
}

/** A calculator from its definition. */
export function define<const P extends Specs, R extends string>(definition: Definition<P, R>): Calculator {
  const { parameters, results, table, refuse, effort, ...rest } = definition;
  // The formulas are typed by their own parameters; `call.ts` hands them exactly those.
  const untyped = { results, table, refuse, effort } as unknown as {
    readonly results: Readonly<Record<string, ResultSpec<Values>>>;
    readonly table?: TableSpec<Values>;
    readonly refuse?: (values: Values) => string | undefined;
    readonly effort?: (values: Values) => number;
  };
  return {
    ...rest,
    parameters: Object.entries(parameters).map(([key, spec]) => ({ key, name: hyphenated(key), ...spec })),
    results: Object.entries(untyped.results).map(([key, spec]) => ({ key, name: hyphenated(key), ...spec })),
    ...(untyped.table === undefined ? {} : { table: untyped.table }),
    ...(untyped.refuse === undefined ? {} : { refuse: untyped.refuse }),
    ...(untyped.effort === undefined ? {} : { effort: untyped.effort }),
  };
}

/** `arrivalRate` as `arrival-rate`. */
export function hyphenated(key: string): string {
  return key.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
