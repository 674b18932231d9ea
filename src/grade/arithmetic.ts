import type { Worksheet } from '../estimate/worksheet.ts';
import type { DesignSubject } from '../lint/rule.ts';
import type { Path } from '../model/path.ts';
import { type Step, walkSteps } from '../model/steps.ts';
import type { Comparator, CompareNode } from '../quantity/ast.ts';
import { wordsOf } from '../quantity/ast.ts';
import { asPlainCounts } from '../quantity/convert.ts';
import { NONE, RATE, TIME } from '../quantity/dimension.ts';
import type { Environment } from '../quantity/environment.ts';
import { compute, evaluate } from '../quantity/evaluate.ts';
import { format } from '../quantity/format.ts';
import { medianOf } from '../quantity/magnitude.ts';
import { parse } from '../quantity/parser.ts';
import { print } from '../quantity/print.ts';
import { type Quantity, quantityOf } from '../quantity/quantity.ts';
import type { Binding } from '../schema/rubric.ts';
import type { ScenarioDocument } from '../schema/scenario.ts';
import type { Arithmetic, Verdict } from './context.ts';

export interface ArithmeticInput {
  readonly subject: DesignSubject;
  readonly bindings: ReadonlyMap<string, Binding>;
  readonly bound: ReadonlyMap<string, Path>;
  readonly scenario: ScenarioDocument | undefined;
}

/**
 * Comparisons of rubrics over a design: its own variables, `given.<name>` of the scenario, and `<binding>.<field>`
 * of what the rubric's bindings found, as `limiter.rateLimit.burst` of what stands inside a field. Counting nouns are
 * plain numbers here, as a rubric cannot know whether an author counts links, urls or rows. Ranges are judged at their
 * median.
 */
export function designArithmetic(input: ArithmeticInput): Arithmetic {
  const names = new Names(input);
  const { worksheet } = input.subject;
  return {
    compare: (text) => compareQuantities(text, names, input.bindings),
    isQuantity: (at) => quantityAt(worksheet, at) !== undefined,
    isOutside(at, range) {
      const stated = quantityAt(worksheet, at);
      const [low, high] = range.split('..').map((bound) => compute(bound, PLAIN));
      if (stated === undefined || low?.ok !== true || high?.ok !== true) return false;
      const value = medianOf(stated.magnitude);
      return (
        value < medianOf(low.value.quantity.magnitude) || value > medianOf(high.value.quantity.magnitude)
      );
    },
  };
}

/** Nouns are counts, and counts are plain numbers. */
export const PLAIN: Environment = { declareNouns: true, plainCounts: true };

/** The quantity at a path, also where it is written as a map around one; its counts as plain numbers. */
function quantityAt(worksheet: Worksheet, at: Path): Quantity | undefined {
  for (const path of [at, [...at, 'value'], [...at, 'mean'], [...at, 'formula']]) {
    const entry = worksheet.entryAt(path);
    if (entry?.status === 'value') return asPlainCounts(entry.quantity);
  }
  return undefined;
}

/** The names an expression may use, and what they come to. */
export interface QuantityNames {
  readonly environment: Environment;
  isName(name: string): boolean;
  quantity(name: string): Quantity | undefined;
  /** What a name stands for, for feedback. */
  titleOf?(name: string): string | undefined;
}

/** One comparison of a rubric, every range at its median. */
export function compareQuantities(
  text: string,
  names: QuantityNames,
  bindings: ArithmeticInput['bindings'],
): Verdict {
  const parsed = parse(text, names.environment);
  if (!parsed.ok || parsed.value.kind !== 'compare')
    return { kind: 'unavailable', why: `\`${text}\` is no comparison` };
  const node = parsed.value;
  const left = evaluate(node.left, names.environment);
  const right = evaluate(node.right, names.environment);
  if (!left.ok || !right.ok || left.value.dimension !== right.value.dimension) {
    return { kind: 'unknown', needs: lacking(node, names, bindings) };
  }
  const [a, b] = [medianOf(left.value.magnitude), medianOf(right.value.magnitude)];
  const shown = `${print(node.left)} is ${format(left.value)}, ${print(node.right)} is ${format(right.value)}`;
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

/** What the design does not give, in the rubric's words for it: `the ttl of the cache in front of links`. */
function lacking(
  node: CompareNode,
  names: QuantityNames,
  bindings: ArithmeticInput['bindings'],
): readonly string[] {
  const needs = wordsOf(node)
    .filter((word) => names.isName(word) && names.quantity(word) === undefined)
    .map((word) => {
      const own = names.titleOf?.(word);
      if (own !== undefined) return own;
      const [name, field] = nameAndField(word);
      const title = bindings.get(name)?.title ?? name;
      return field === undefined ? title : `the \`${field}\` of ${title}`;
    });
  return needs.length > 0
    ? needs
    : [`${print(node.left)} and ${print(node.right)} in units that can be compared`];
}

/**
 * The names of a rubric's expressions, each worked out once. A binding hides a variable of the design that has
 * its name: the author's `codes` is not what a rubric calls `codes`.
 */
class Names implements QuantityNames {
  readonly environment: Environment;
  readonly #input: ArithmeticInput;
  readonly #known = new Map<string, Quantity | undefined>();

  constructor(input: ArithmeticInput) {
    this.#input = input;
    const { functions } = input.subject.worksheet.environment;
    this.environment = {
      ...PLAIN,
      lookup: (name) => this.quantity(name),
      declares: (name) => this.isName(name),
      ...(functions === undefined ? {} : { functions }),
    };
  }

  isName(name: string): boolean {
    const first = name.split('.')[0] ?? '';
    const { bindings, subject } = this.#input;
    return first === 'given' || bindings.has(first) || subject.worksheet.variables.has(name);
  }

  quantity(name: string): Quantity | undefined {
    if (!this.#known.has(name)) this.#known.set(name, this.#work(name));
    return this.#known.get(name);
  }

  #work(name: string): Quantity | undefined {
    const { scenario, bound, bindings, subject } = this.#input;
    const [first, field] = nameAndField(name);
    if (first === 'given') return givenQuantity(scenario, field);
    const at = bound.get(first);
    if (at !== undefined) return this.#ofBound(at, field);
    if (bindings.has(first)) return undefined;
    const variable = subject.worksheet.variables.get(name);
    return variable === undefined ? undefined : quantityAt(subject.worksheet, variable.entry.at);
  }

  /** A field as written, or what the model makes of it where that is what a rubric means. */
  #ofBound(at: Path, field: string | undefined): Quantity | undefined {
    const { worksheet, analysis, design } = this.#input.subject;
    const [part, key] = at;
    if (field === undefined) return quantityAt(worksheet, at);
    const id = String(key);
    if (part === 'flows' && Object.hasOwn(OF_FLOW, field)) return OF_FLOW[field]?.(this.#input.subject, id);
    if (part === 'components' && field === 'total') return rate(analysis.components[id]?.capacity);
    if (part === 'components' && field === 'capacity') return rate(analysis.components[id]?.perReplica);
    if (part === 'components' && field === 'load') return rate(analysis.components[id]?.load.peak?.value);
    if (part === 'components' && field === 'hit') return least(this.#hits(id));
    if (part === 'data' && field === 'staleness') {
      const stated = design.consistencyOf.get(id) ?? [];
      return most(stated.flatMap((statement) => quantityAt(worksheet, [...statement.at, 'staleness']) ?? []));
    }
    return quantityAt(worksheet, [...at, ...field.split('.')]);
  }

  /** How often a component that is tried has the answer, in each flow that tries it. */
  #hits(id: string): readonly Quantity[] {
    const { design, worksheet } = this.#input.subject;
    return [...design.flows.values()].flatMap((flow) =>
      [...walkSteps(flow.steps)].flatMap((step) => {
        if (step.kind !== 'try' || step.component !== id) return [];
        return quantityAt(worksheet, [...step.at, 'hit']) ?? [];
      }),
    );
  }
}

/** What is asked of a flow beside its own fields: what the model makes of it, and the pace of its saga's undos. */
const OF_FLOW: Readonly<Record<string, (subject: DesignSubject, id: string) => Quantity | undefined>> = {
  peak({ analysis }, id) {
    const { peak, average } = analysis.flows[id]?.rate ?? {};
    return rate((peak ?? average)?.value);
  },
  /** With those it was parted from, as urgent requests from others: they come in alike, and the same is done with them first. */
  together({ design, analysis }, id) {
    const entrance = entranceOf(design.flows.get(id)?.steps);
    if (entrance === undefined) return undefined;
    const alike = [...design.flows.values()].filter(({ steps }) => entranceOf(steps) === entrance);
    const rates = alike.flatMap((flow) => analysis.flows[flow.id]?.rate.average?.value ?? []);
    return rate(rates.reduce((sum, each) => sum + each, 0));
  },
  p99({ analysis }, id) {
    const { peak, average } = analysis.flows[id]?.latency ?? {};
    const seconds = (peak ?? average)?.p99?.value;
    return seconds === undefined ? undefined : quantityOf(seconds, TIME);
  },
  availability({ analysis }, id) {
    const bad = analysis.flows[id]?.availability?.unavailability?.value;
    return bad === undefined ? undefined : quantityOf(1 - bad, NONE);
  },
  undo({ design, worksheet }, id) {
    const steps = [...walkSteps(design.flows.get(id)?.steps ?? [])];
    const limits = steps.flatMap((step) =>
      step.kind === 'saga' ? (quantityAt(worksheet, [...step.at, 'rateLimit']) ?? []) : [],
    );
    return limits[0];
  },
};

/** The first things that are done with a request, as one text; undefined where nothing is called. */
function entranceOf(steps: readonly Step[] = []): string | undefined {
  const calls = steps.filter((step) => step.kind === 'call' || step.kind === 'try').slice(0, 2);
  return calls.map(({ kind, component, op }) => `${kind} ${component} ${op ?? ''}`).join(', ') || undefined;
}

/** `limiter.rateLimit.burst` is `rateLimit.burst` of `limiter`. */
export function nameAndField(name: string): readonly [string, string | undefined] {
  const dot = name.indexOf('.');
  return dot < 0 ? [name, undefined] : [name.slice(0, dot), name.slice(dot + 1)];
}

/** What a scenario gives under a name. */
export function givenQuantity(
  scenario: ScenarioDocument | undefined,
  name: string | undefined,
): Quantity | undefined {
  const given = givenOf(scenario, name);
  const result = given === undefined ? undefined : compute(given.value, PLAIN);
  return result?.ok === true ? result.value.quantity : undefined;
}

/** A given with what a reader calls it. */
export function givenOf(
  scenario: ScenarioDocument | undefined,
  name: string | undefined,
): ScenarioDocument['givens'][string] | undefined {
  const givens = scenario?.givens;
  return name !== undefined && givens !== undefined && Object.hasOwn(givens, name) ? givens[name] : undefined;
}

/** Requests per second as the language has them; undefined stays so. */
function rate(perSecond: number | undefined): Quantity | undefined {
  return perSecond === undefined ? undefined : quantityOf(perSecond, RATE);
}

/** The worst of several hit ratios. */
function least(all: readonly Quantity[]): Quantity | undefined {
  return all.filter(({ dimension }) => dimension === NONE).toSorted(byMedian)[0];
}

/** The longest of several bounds: the one a reader can rely on. */
function most(all: readonly Quantity[]): Quantity | undefined {
  return all.toSorted(byMedian).at(-1);
}

function byMedian(a: Quantity, b: Quantity): number {
  return medianOf(a.magnitude) - medianOf(b.magnitude);
}
