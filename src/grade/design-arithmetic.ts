import type { Result } from '../base/result.ts';
import type { Design } from '../model/design.ts';
import { listOf } from '../model/design.ts';
import type { Path } from '../model/path.ts';
import { walkSteps } from '../model/steps.ts';
import type { Comparator, CompareNode, Expression } from '../quantity/ast.ts';
import { wordsOf } from '../quantity/ast.ts';
import { DATA, type Dimension, NONE, RATE, TIME } from '../quantity/dimension.ts';
import type { Environment } from '../quantity/environment.ts';
import type { QuantityError } from '../quantity/errors.ts';
import { medianOf } from '../quantity/magnitude.ts';
import { parse } from '../quantity/parser.ts';
import { print } from '../quantity/print.ts';
import type { Quantity } from '../quantity/quantity.ts';
import type { Component, Flow } from '../schema/design.ts';
import type { Binding } from '../schema/rubric.ts';
import type { ScenarioDocument } from '../schema/scenario.ts';
import type { Arithmetic, Verdict } from './context.ts';
import { valueAt } from './query.ts';

/** The quantity language's evaluator. */
export type Evaluate = (expression: Expression, environment: Environment) => Result<Quantity, QuantityError>;

export interface ArithmeticInput {
  readonly design: Design;
  readonly bindings: ReadonlyMap<string, Binding>;
  readonly bound: ReadonlyMap<string, Path>;
  readonly scenario: ScenarioDocument | undefined;
  readonly evaluate: Evaluate;
}

/**
 * Comparisons of rubrics over a design: its own variables, `given.<name>` of the scenario, and `<binding>.<field>`
 * of what the rubric's bindings found. Counting nouns are plain numbers here, as a rubric cannot know whether an
 * author counts links, urls or rows.
 */
export function designArithmetic(input: ArithmeticInput): Arithmetic {
  const names = new Names(input);
  return {
    compare: (text) => compare(text, names, input),
    isQuantity: (written) =>
      quantityText(written) !== undefined && names.valueOf(quantityText(written) ?? '') !== undefined,
  };
}

function compare(text: string, names: Names, input: ArithmeticInput): Verdict {
  const parsed = parse(text, names.environment);
  if (!parsed.ok || parsed.value.kind !== 'compare')
    return { kind: 'unavailable', why: `\`${text}\` is no comparison` };
  const node = parsed.value;
  const left = input.evaluate(node.left, names.environment);
  const right = input.evaluate(node.right, names.environment);
  if (!left.ok || !right.ok || left.value.dimension !== right.value.dimension) {
    return { kind: 'unknown', needs: lacking(node, names, input) };
  }
  const [a, b] = [medianOf(left.value.magnitude), medianOf(right.value.magnitude)];
  const shown = `${print(node.left)} is ${show(a, left.value.dimension)}, ${print(node.right)} is ${show(b, right.value.dimension)}`;
  return holds(a, node.operator, b)
    ? { kind: 'holds', shown }
    : { kind: 'fails', shown, factor: factorBetween(a, b) };
}

/** Numbers equal to the last digits of floating point are equal; `≈` is within 10 %, as in the language. */
function holds(a: number, operator: Comparator, b: number): boolean {
  const same = Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));
  switch (operator) {
    case '<':
      return a < b && !same;
    case '<=':
      return a < b || same;
    case '>':
      return a > b && !same;
    case '>=':
      return a > b || same;
    case '==':
      return same;
    case '≈':
      return Math.abs(a - b) <= 0.1 * Math.abs(b);
  }
}

function factorBetween(a: number, b: number): number {
  if (a <= 0 || b <= 0) return Number.POSITIVE_INFINITY;
  return Math.max(a / b, b / a);
}

/** What the design does not give, in the rubric's words for it: `the cache in front of links' ttl`. */
function lacking(node: CompareNode, names: Names, { bindings }: ArithmeticInput): readonly string[] {
  const needs = wordsOf(node)
    .filter((word) => names.isName(word) && names.quantity(word) === undefined)
    .map((word) => {
      const [name = '', field] = word.split('.');
      const title = bindings.get(name)?.title ?? name;
      return field === undefined ? title : `the \`${field}\` of ${title}`;
    });
  return needs.length > 0
    ? needs
    : [`${print(node.left)} and ${print(node.right)} in units that can be compared`];
}

/** Base units, three digits: `3000/s`, `1.5 s`, `20 GB`. */
function show(value: number, dimension: Dimension): string {
  const steps: readonly (readonly [number, string])[] = [
    [1e12, 'T'],
    [1e9, 'G'],
    [1e6, 'M'],
  ];
  const [size, prefix] = steps.find(([least]) => Math.abs(value) >= least) ?? [1, ''];
  const digits = String(Number((value / size).toPrecision(3)));
  if (dimension === DATA) return `${digits} ${prefix}B`;
  if (dimension === TIME) return `${String(Number(value.toPrecision(3)))} s`;
  return `${digits}${prefix}${dimension === RATE ? '/s' : ''}`;
}

/** The text to evaluate where a field may be written as a quantity or as an object around one. */
function quantityText(written: unknown): string | undefined {
  if (typeof written === 'number') return Number.isFinite(written) ? String(written) : undefined;
  if (typeof written === 'string') return written;
  if (typeof written !== 'object' || written === null) return undefined;
  const { value, mean, formula } = written as Record<string, unknown>;
  return quantityText(value ?? mean ?? formula);
}

/** How deep variables may lean on one another: a circle ends here, as unknown. */
const DEEPEST = 50;

/**
 * The names of a rubric's expressions, each worked out once. What a design wrote sees the design's own variables
 * and nothing else: its `codes` is not what a rubric calls `codes`.
 */
class Names {
  readonly environment: Environment;
  readonly #own: Environment;
  readonly #input: ArithmeticInput;
  readonly #known = new Map<string, Quantity | undefined>();
  #depth = 0;

  constructor(input: ArithmeticInput) {
    this.#input = input;
    this.environment = {
      lookup: (name) => this.quantity(name),
      declares: (name) => this.isName(name),
      declareNouns: true,
      plainCounts: true,
    };
    this.#own = {
      lookup: (name) => this.#variableQuantity(name),
      declares: (name) => this.#variable(name) !== undefined,
      declareNouns: true,
      plainCounts: true,
    };
  }

  isName(name: string): boolean {
    const first = name.split('.')[0] ?? '';
    return first === 'given' || this.#input.bindings.has(first) || this.#variable(name) !== undefined;
  }

  quantity(name: string): Quantity | undefined {
    if (this.#known.has(name)) return this.#known.get(name);
    const text = this.#textOf(name);
    // Known as unknown while it is worked out: a variable that leans on itself has no value.
    this.#known.set(name, undefined);
    const value = text === undefined ? undefined : this.valueOf(text);
    this.#known.set(name, value);
    return value;
  }

  #variableQuantity(name: string): Quantity | undefined {
    const key = `own ${name}`;
    if (this.#known.has(key)) return this.#known.get(key);
    const text = this.#variable(name);
    this.#known.set(key, undefined);
    const value = text === undefined ? undefined : this.valueOf(text);
    this.#known.set(key, value);
    return value;
  }

  /** What a text of the design comes to; undefined for prose, errors and missing names. */
  valueOf(text: string): Quantity | undefined {
    if (this.#depth >= DEEPEST) return undefined;
    const parsed = parse(text, this.#own);
    if (!parsed.ok) return undefined;
    this.#depth++;
    const value = this.#input.evaluate(parsed.value, this.#own);
    this.#depth--;
    return value.ok ? value.value : undefined;
  }

  #textOf(name: string): string | undefined {
    const [first = '', field] = name.split('.');
    if (first === 'given') return this.#input.scenario?.givens[field ?? '']?.value;
    const path = this.#input.bound.get(first);
    if (path !== undefined) return this.#boundText(path, field);
    return this.#input.bindings.has(first) ? undefined : this.#variable(name);
  }

  #variable(name: string): string | undefined {
    const { inputs, estimates } = this.#input.design.document;
    const own = (part: object | undefined): unknown => valueAt(part ?? {}, [name]);
    return quantityText(own(inputs) ?? own(estimates));
  }

  #boundText(path: Path, field: string | undefined): string | undefined {
    const { document } = this.#input.design;
    const thing = valueAt(document, path);
    if (field === undefined) return quantityText(thing);
    const id = String(path[1]);
    if (path[0] === 'flows' && field === 'peak') return this.#peak(thing as Flow);
    if (path[0] === 'components' && field === 'total') return total(thing as Component);
    if (path[0] === 'components' && field === 'hit') return this.#hit(id);
    if (path[0] === 'components' && field === 'capacity') return perReplica(thing as Component);
    if (path[0] === 'data' && field === 'staleness') return this.#staleness(id);
    return quantityText(valueAt(thing, [field]));
  }

  /** A peak is a factor on the rate, or a rate outright; without one, the mean is all there is. */
  #peak({ rate, peak }: Flow): string | undefined {
    if (peak === undefined) return quantityText(rate);
    const value = this.valueOf(String(peak));
    if (value === undefined) return undefined;
    return value.dimension === NONE ? `(${rate}) * (${peak})` : String(peak);
  }

  /** How often a component that is tried has the answer: the worst of the flows that try it. */
  #hit(id: string): string | undefined {
    const hits = [...this.#input.design.flows.values()].flatMap((flow) =>
      [...walkSteps(flow.steps)].flatMap((step) =>
        step.kind === 'try' && step.component === id ? [step.hit] : [],
      ),
    );
    const written = hits.filter((hit) => hit !== undefined);
    return written.length === 0 ? undefined : `min(${written.join(', ')})`;
  }

  /** The longest staleness stated for a datum: the bound a reader can rely on. */
  #staleness(id: string): string | undefined {
    const statements = this.#input.design.consistencyOf.get(id) ?? [];
    const written = statements.flatMap(({ staleness }) => (staleness === undefined ? [] : [staleness]));
    return written.length === 0 ? undefined : `max(${listOf(written.map(String)).join(', ')})`;
  }
}

/** What one replica takes: as stated, else what it works on at once over the time each takes. */
function perReplica({ capacity, concurrency, time }: Component): string | undefined {
  if (capacity !== undefined) return String(capacity);
  const each = quantityText(time);
  return concurrency === undefined || each === undefined ? undefined : `(${concurrency}) / (${each})`;
}

/** What all replicas take in reads: of a database only the first, unless its replicas answer reads too. */
function total(component: Component): string | undefined {
  const each = perReplica(component);
  if (each === undefined) return undefined;
  const { kind, replicas, replication, shards } = component;
  const readsEverywhere =
    kind !== 'database' || (replication?.reads !== undefined && replication.reads !== false);
  const reading = readsEverywhere ? (replicas ?? 1) : 1;
  return `(${each}) * (${reading}) * (${shards ?? 1})`;
}
