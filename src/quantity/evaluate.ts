import { err, ok, type Result } from '../base/result.ts';
import type { Span } from '../base/span.ts';
import { suggest } from '../base/suggest.ts';
import { choose, Fault, isFiniteThroughout } from './arithmetic.ts';
import type { BinaryNode, CallNode, CompareNode, Expression, IfNode, UnitFactor, UnitNode } from './ast.ts';
import { bindArguments, functionOf } from './call.ts';
import { compareMagnitudes } from './compare.ts';
import {
  asPlainCounts,
  assumptionsOf,
  convertTo,
  declaredUnit,
  resolveProduct,
  resolveUnit,
  suggestUnit,
} from './convert.ts';
import { complementOfDecimal } from './decimal.ts';
import { described } from './describe.ts';
import { DATA, type Dimension, NONE, nounOf, TRUTH, withoutCounts } from './dimension.ts';
import type { Environment } from './environment.ts';
import { type QuantityError, type QuantityWarning, Stop } from './errors.ts';
import { format, probabilityOf } from './format.ts';
import { FUNCTIONS } from './functions.ts';
import { type IntervalNode, intervalOf } from './intervals.ts';
import { numberOf } from './lexer.ts';
import { exact, type Magnitude, type Source } from './magnitude.ts';
import { standardNouns } from './nouns.ts';
import { negated, product, quotient, raised, sum } from './operations.ts';
import { parseWithWarnings } from './parser.ts';
import { print } from './print.ts';
import { exactValue, type Quantity, quantityOf } from './quantity.ts';
import { SampleSpace } from './sampling.ts';
import { fromBase, toBase, type Unit, unitNames } from './units.ts';
import { mixedUnits } from './warnings.ts';

/** Most operations of one evaluation; a text of the greatest length stays below it. */
const STEP_LIMIT = 20_000;
/** Most draws computed in one evaluation, over all its operations. */
const DRAW_LIMIT = 200_000_000;

/** A value and what there is to say about it. */
export interface Evaluation {
  readonly quantity: Quantity;
  readonly expression: Expression;
  readonly warnings: readonly QuantityWarning[];
  /** Singulars of the counting nouns that declared themselves. */
  readonly declared: readonly string[];
  /** The value of every part that was computed; see derivation.ts. */
  readonly values: ReadonlyMap<Expression, Quantity>;
}

/** The value of an expression. Total: ends within fixed numbers of steps and draws, and never throws. */
export function evaluate(
  expression: Expression,
  environment: Environment = {},
): Result<Quantity, QuantityError> {
  return guarded(() => new Evaluator(environment, undefined).result(expression));
}

/** The same, with warnings and the value of every part. */
export function evaluateFully(
  expression: Expression,
  environment: Environment = {},
): Result<Evaluation, QuantityError> {
  return guarded(() => {
    const values = new Map<Expression, Quantity>();
    const evaluator = new Evaluator(environment, values);
    const quantity = evaluator.result(expression);
    return { quantity, expression, warnings: evaluator.warnings, declared: [...evaluator.declared], values };
  });
}

/** Reads and evaluates a text. */
export function compute(text: string, environment: Environment = {}): Result<Evaluation, QuantityError> {
  const parsed = parseWithWarnings(text, environment);
  if (!parsed.ok) return parsed;
  const result = evaluateFully(parsed.value.expression, environment);
  if (!result.ok || parsed.value.warnings.length === 0) return result;
  return ok({ ...result.value, warnings: [...parsed.value.warnings, ...result.value.warnings] });
}

function guarded<T>(run: () => T): Result<T, QuantityError> {
  try {
    return ok(run());
  } catch (stop) {
    if (stop instanceof Stop) return err(stop.error);
    throw stop;
  }
}

class Evaluator {
  readonly warnings: QuantityWarning[] = [];
  readonly declared = new Set<string>();
  readonly #environment: Environment;
  readonly #values: Map<Expression, Quantity> | undefined;
  #steps = 0;
  #draws = 0;
  #ranges = 0;
  #ownSpace: SampleSpace | undefined;
  readonly #space = (): SampleSpace => {
    const space = this.#environment.space ?? this.#ownSpace;
    if (space === undefined) this.#ownSpace = new SampleSpace();
    const used = space ?? (this.#ownSpace as SampleSpace);
    this.#draws += used.count;
    return used;
  };

  constructor(environment: Environment, values: Map<Expression, Quantity> | undefined) {
    this.#environment = environment;
    this.#values = values;
  }

  result(expression: Expression): Quantity {
    const quantity = this.#evaluate(expression, this.#environment.expected);
    if (!isFiniteThroughout(quantity.magnitude)) throw notFinite(expression);
    return quantity;
  }

  #evaluate(node: Expression, expected?: Dimension): Quantity {
    if (++this.#steps > STEP_LIMIT || this.#draws > DRAW_LIMIT) {
      throw new Stop({ code: 'too-many-steps', limit: STEP_LIMIT, span: node.span });
    }
    let value: Quantity;
    try {
      value = this.#valueOf(node, expected);
    } catch (fault) {
      throw fault instanceof Fault ? located(fault, node) : fault;
    }
    this.#values?.set(node, value);
    return value;
  }

  #valueOf(node: Expression, expected: Dimension | undefined): Quantity {
    switch (node.kind) {
      case 'number':
        return this.#number(node);
      case 'ratio':
        return this.#ratio(node);
      case 'word':
        return this.#word(node.name, node.span);
      case 'unit':
        return this.#unit(node);
      case 'bytes-or-billion':
        return this.#bytesOrBillion(node, expected);
      case 'negate':
        return negated(this.#amount(node.of, expected));
      case 'binary':
        return this.#chain(node, expected);
      case 'range':
      case 'spread':
      case 'about':
        return this.#interval(node, expected);
      case 'convert':
        return this.#convert(node.of, node.factors, node.span);
      case 'compare':
        return this.#compare(node);
      case 'if':
        return this.#choose(node, expected);
      case 'call':
        return this.#call(node);
    }
  }

  /** A value to calculate with: anything but the outcome of a comparison. */
  #amount(node: Expression, expected?: Dimension): Quantity {
    const value = this.#evaluate(node, expected);
    if (value.dimension === TRUTH) throw new Stop({ code: 'condition-as-value', span: node.span });
    return value;
  }

  #number(node: Expression & { kind: 'number' }): Quantity {
    const value = numberOf(node.mantissa, node.multiplier);
    if (!Number.isFinite(value)) throw notFinite(node);
    const complement =
      value > 0.5 && value < 1 && node.multiplier === '' ? complementOfDecimal(node.mantissa, 0) : undefined;
    return { magnitude: exact(value, complement), dimension: NONE, shown: NO_UNITS, assumes: 0 };
  }

  #ratio(node: Expression & { kind: 'ratio' }): Quantity {
    const right = numberOf(node.right.mantissa, node.right.multiplier);
    if (right === 0) throw new Stop({ code: 'division-by-zero', range: false, span: node.right.span });
    const value = numberOf(node.left.mantissa, node.left.multiplier) / right;
    if (!Number.isFinite(value)) throw notFinite(node);
    return quantityOf(value);
  }

  /** A declared name, a figure, else one of a unit. */
  #word(name: string, span: Span): Quantity {
    const value = this.#declaredValue(name);
    if (value !== undefined) return value;
    // What is declared is never a noun of the same name: `reads` is the author's, with a value or without.
    if (this.#environment.declares?.(name) === true) throw new Stop({ code: 'no-value', name, span });
    const unit = resolveUnit(name, this.#environment);
    // `x` and `million` are units beside a number only: a stray `x` is a name nobody declared.
    if (unit !== undefined && unit.family !== 'share') return this.#plain(ofUnit(unit));
    throw new Stop({ code: 'unknown-name', name, suggestion: this.#suggestName(name), span });
  }

  #declaredValue(name: string): Quantity | undefined {
    const environment = this.#environment;
    const value =
      environment.lookup?.(name) ??
      (name.startsWith('ref.') ? environment.references?.get(name.slice(4)) : undefined);
    return value === undefined ? undefined : this.#plain(value);
  }

  #plain(value: Quantity): Quantity {
    return this.#environment.plainCounts === true ? asPlainCounts(value) : value;
  }

  #suggestName(name: string): string | undefined {
    const environment = this.#environment;
    const references = [...(environment.references?.keys() ?? [])].map((id) => `ref.${id}`);
    return suggest(name, [
      ...(environment.names?.() ?? []),
      ...references,
      ...standardNouns(),
      ...unitNames(),
    ]);
  }

  #unit(node: UnitNode): Quantity {
    const of = this.#amount(node.of);
    let value = of;
    for (const [i, factor] of node.factors.entries()) {
      const isShare = i === 0 && factor.name === '%' && node.of.kind === 'number';
      value = isShare ? percentOf(node, value) : this.#times(value, factor, node);
    }
    return value;
  }

  /** A value times one factor of its unit. */
  #times(value: Quantity, factor: UnitFactor, node: UnitNode): Quantity {
    const unit = this.#factorUnit(factor, node);
    if (unit === undefined) {
      const named = this.#word(factor.name, factor.span);
      const power = raised(named, quantityOf(-factor.exponent), this.#space);
      if (power === undefined) throw badExponent(factor.span, String(factor.exponent), 'large');
      return quotient(value, power, this.#space);
    }
    const plain = this.#environment.plainCounts === true;
    const dimension = plain ? withoutCounts(unit.dimension) : unit.dimension;
    if (factor.exponent === 1 && value.magnitude.kind === 'exact' && value.dimension === NONE) {
      // The first unit beside a number, the common case.
      const assumes = value.assumes | assumptionsOf(unit);
      return { magnitude: exact(toBase(value.magnitude.value, unit)), dimension, shown: unit.shown, assumes };
    }
    const one = { ...ofUnit(unit), dimension };
    const size = Math.abs(factor.exponent);
    let result = value;
    for (let i = 0; i < size; i++) {
      result = factor.exponent > 0 ? product(result, one, this.#space) : over(result, one, unit, this.#space);
    }
    return result;
  }

  /**
   * The unit of a factor. After a `/` a declared name stands for its value, unless a unit of data, time or money
   * has that name; a counting noun gives way to it (`20 GB/urls` with an input `urls`).
   */
  #factorUnit(factor: UnitFactor, node: UnitNode): Unit | undefined {
    const unit = resolveUnit(factor.name, this.#environment);
    const isName = factor.exponent < 0 && this.#declaredValue(factor.name) !== undefined;
    if (unit !== undefined && !(isName && unit.family === 'count')) return unit;
    if (isName) return undefined;
    if (this.#environment.declareNouns === true) {
      const noun = declaredUnit(factor.name);
      if (noun !== undefined) {
        this.declared.add(nounOf(noun.base) ?? noun.symbol);
        return noun;
      }
    }
    throw this.#unknownUnit(factor, node);
  }

  #unknownUnit({ name, span }: UnitFactor, node: UnitNode): Stop {
    const { of } = node;
    const isMultiplier = of.kind === 'number' && DETACHED.has(name);
    if (isMultiplier)
      return new Stop({ code: 'detached-multiplier', multiplier: name, number: print(of), span });
    if (this.#declaredValue(name) !== undefined) {
      return new Stop({ code: 'name-as-unit', name, before: print(of), span });
    }
    const nouns = [...(this.#environment.nouns ?? [])];
    return new Stop({
      code: 'unknown-unit',
      name,
      suggestion: suggestUnit(name) ?? suggest(name, nouns),
      span,
    });
  }

  /** `200B` is bytes per something counted, or where data is wanted; billions where something else is. */
  #bytesOrBillion(
    node: Expression & { kind: 'bytes-or-billion' },
    expected: Dimension | undefined,
  ): Quantity {
    const per = node.per.length === 0 ? undefined : resolveProduct(node.per, this.#environment);
    const perThing = per?.dimension.powers.some((power) => nounOf(power.base) !== undefined) === true;
    const perTime = per !== undefined && per.dimension.of('time') !== 0;
    const wantsData = expected !== undefined && expected.of('data') !== 0;
    const factors: UnitFactor[] = [...node.per];
    if (wantsData || (perThing && !perTime))
      factors.unshift({ name: 'B', exponent: 1, span: node.number.span });
    else if (expected === undefined) {
      throw new Stop({ code: 'bytes-or-billion', number: node.number.mantissa, span: node.number.span });
    }
    const multiplier = wantsData || (perThing && !perTime) ? '' : 'bn';
    const of = { ...node.number, multiplier } as const;
    return this.#unit({ kind: 'unit', of, factors, span: node.span });
  }

  /** Operators that group to the left are worked off in a loop, so that long chains do not nest. */
  #chain(node: BinaryNode, expected: Dimension | undefined): Quantity {
    const chain: BinaryNode[] = [node];
    let left = node.left;
    while (left.kind === 'binary') {
      chain.push(left);
      left = left.left;
    }
    const innermost = chain.at(-1) as BinaryNode;
    const sumExpected = isSum(innermost)
      ? (this.#dataBeside(innermost) ?? (chain.length === 1 ? expected : undefined))
      : undefined;
    let value = this.#amount(left, sumExpected);
    for (let i = chain.length - 1; i >= 0; i--) {
      const step = chain[i] as BinaryNode;
      const right = this.#amount(step.right, isSum(step) ? value.dimension : undefined);
      try {
        value = this.#apply(step, value, right);
      } catch (fault) {
        throw fault instanceof Fault ? located(fault, step) : fault;
      }
      if (i > 0) {
        this.#steps++;
        this.#values?.set(step, value);
      }
    }
    return value;
  }

  /** What stands beside an ambiguous `200B` in a sum or comparison decides what it is. */
  #dataBeside(node: { readonly left: Expression; readonly right: Expression }): Dimension | undefined {
    if (node.left.kind !== 'bytes-or-billion' || node.right.kind === 'bytes-or-billion') return undefined;
    return this.#evaluate(node.right).dimension;
  }

  #apply(node: BinaryNode, left: Quantity, right: Quantity): Quantity {
    switch (node.operator) {
      case '+':
      case '-': {
        if (left.dimension !== right.dimension) {
          const operation = node.operator === '+' ? 'add' : 'subtract';
          throw new Stop({
            code: 'mismatch',
            operation,
            left: described(left),
            right: described(right),
            span: node.right.span,
          });
        }
        if (this.#values !== undefined) this.warnings.push(...mixedUnits(left, right, node.right.span));
        return sum(left, right, node.operator === '+' ? 1 : -1, this.#space);
      }
      case '*':
        return product(left, right, this.#space);
      case '/':
        return quotient(left, right, this.#space);
      case '^':
        return this.#power(node, left, right);
    }
  }

  #power(node: BinaryNode, base: Quantity, exponent: Quantity): Quantity {
    if (exponent.dimension !== NONE) throw badExponent(node.right.span, format(exponent), 'unit');
    const value = raised(base, exponent, this.#space);
    if (value !== undefined) return value;
    const by = exactValue(exponent);
    const reason = by === undefined ? 'range' : Math.abs(by) > 99 ? 'large' : 'fraction';
    throw badExponent(node.right.span, format(exponent), reason);
  }

  #interval(node: IntervalNode, expected: Dimension | undefined): Quantity {
    const ordinal = this.#ranges++;
    const source = (): Source => {
      const { owner } = this.#environment;
      return { key: `${owner ?? ''}#${ordinal}`, label: owner ?? print(node) };
    };
    return intervalOf(node, (inner) => this.#amount(inner, expected), source);
  }

  #convert(of: Expression, factors: readonly UnitFactor[], span: Span): Quantity {
    const target = resolveProduct(factors, this.#environment);
    return convertTo(this.#amount(of, target.dimension), target, span);
  }

  #compare(node: CompareNode): Quantity {
    const left = this.#amount(node.left, this.#dataBeside(node));
    const right = this.#amount(node.right, left.dimension);
    if (left.dimension !== right.dimension) {
      const operation = 'compare';
      throw new Stop({
        code: 'mismatch',
        operation,
        left: described(left),
        right: described(right),
        span: node.right.span,
      });
    }
    let tolerance: number | undefined;
    if (node.tolerance !== undefined) {
      const stated = this.#amount(node.tolerance);
      tolerance = stated.dimension === NONE ? exactValue(stated) : undefined;
      if (tolerance === undefined || tolerance < 0) {
        const found = described(stated);
        const expected = 'a share such as 10%';
        throw new Stop({
          code: 'wrong-argument',
          function: '≈',
          parameter: 'tolerance',
          expected,
          found,
          span: node.tolerance.span,
        });
      }
    }
    const magnitude = compareMagnitudes(
      node.operator,
      left.magnitude,
      right.magnitude,
      tolerance,
      this.#space,
    );
    return { magnitude, dimension: TRUTH, shown: NO_UNITS, assumes: left.assumes | right.assumes };
  }

  /** Only the branch that is taken is computed; where the condition is uncertain, both are, draw by draw. */
  #choose(node: IfNode, expected: Dimension | undefined): Quantity {
    const condition = this.#evaluate(node.condition);
    if (condition.dimension !== TRUTH) {
      throw new Stop({ code: 'not-a-condition', found: format(condition), span: node.condition.span });
    }
    const probability = probabilityOf(condition.magnitude);
    if (probability === 1) return this.#evaluate(node.then, expected);
    if (probability === 0) return this.#evaluate(node.otherwise, expected);
    const then = this.#evaluate(node.then, expected);
    const otherwise = this.#evaluate(node.otherwise, then.dimension);
    if (then.dimension !== otherwise.dimension) {
      const operation = 'choose';
      throw new Stop({
        code: 'mismatch',
        operation,
        left: described(then),
        right: described(otherwise),
        span: node.otherwise.span,
      });
    }
    const magnitude = choose(condition.magnitude, then.magnitude, otherwise.magnitude, this.#space);
    const assumes = condition.assumes | then.assumes | otherwise.assumes;
    return { magnitude, dimension: then.dimension, shown: then.shown, assumes };
  }

  #call(node: CallNode): Quantity {
    const definition = functionOf(node, this.#environment, FUNCTIONS);
    const args = bindArguments(node, definition, (argument) => this.#amount(argument.value));
    const space = this.#space;
    const result = definition.call(args, {
      get space() {
        return space();
      },
    });
    if (!result.ok) {
      const { parameter, reason } = result.error;
      const at =
        node.args.find((argument) => argument.name === parameter) ??
        (node.args.length === 1 ? node.args[0] : undefined);
      const span = at?.value.span ?? node.span;
      throw new Stop({
        code: 'refused',
        function: node.name,
        ...(parameter === undefined ? {} : { parameter }),
        reason,
        span,
      });
    }
    if (!isFiniteThroughout(result.value.magnitude)) throw notFinite(node);
    return this.#plain(result.value);
  }
}

const NO_UNITS: readonly Unit[] = [];
const DETACHED: ReadonlySet<string> = new Set(['k', 'K', 'M', 'G', 'T']);

const unitQuantities = new WeakMap<Unit, Quantity>();

/** One of a unit. */
function ofUnit(unit: Unit): Quantity {
  let one = unitQuantities.get(unit);
  if (one === undefined) {
    const magnitude: Magnitude = exact(toBase(1, unit));
    one = { magnitude, dimension: unit.dimension, shown: unit.shown, assumes: assumptionsOf(unit) };
    unitQuantities.set(unit, one);
  }
  return one;
}

/** A value over one of a unit; dividing by the unit's own factor rounds only once. */
function over(value: Quantity, one: Quantity, unit: Unit, space: () => SampleSpace): Quantity {
  const result = quotient(value, one, space);
  if (value.magnitude.kind !== 'exact') return result;
  return { ...result, magnitude: exact(fromBase(value.magnitude.value, unit)) };
}

/** `99.99%`, with its complement from its digits. */
function percentOf(node: UnitNode, value: Quantity): Quantity {
  const number = node.of.kind === 'number' ? node.of : undefined;
  const plain = value.magnitude.kind === 'exact' ? value.magnitude.value / 100 : Number.NaN;
  const complement =
    number !== undefined && number.multiplier === '' && plain > 0.5 && plain < 1
      ? complementOfDecimal(number.mantissa, 2)
      : undefined;
  return { magnitude: exact(plain, complement), dimension: NONE, shown: PERCENT.shown, assumes: 0 };
}

const PERCENT = resolveUnit('%', {}) as Unit;

function isSum(node: BinaryNode): boolean {
  return node.operator === '+' || node.operator === '-';
}

function notFinite(node: Expression): Stop {
  const text = print(node);
  return new Stop({
    code: 'not-finite',
    text: text.length > 60 ? `${text.slice(0, 57)}…` : text,
    span: node.span,
  });
}

function badExponent(span: Span, found: string, reason: 'unit' | 'range' | 'fraction' | 'large'): Stop {
  return new Stop({ code: 'bad-exponent', found, reason, span });
}

function located(fault: Fault, node: Expression): Stop {
  switch (fault.trouble) {
    case 'not-finite':
      return notFinite(node);
    case 'mixed-samples':
      return new Stop({ code: 'mixed-samples', span: node.span });
    default: {
      const span = node.kind === 'binary' ? node.right.span : node.span;
      return new Stop({ code: 'division-by-zero', range: fault.trouble === 'range-includes-zero', span });
    }
  }
}
