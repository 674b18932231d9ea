import { err, ok, type Result } from '../base/result.ts';
import { choose, Fault, isFiniteThroughout } from './arithmetic.ts';
import type { BinaryNode, CallNode, CompareNode, Expression, IfNode, UnitNode } from './ast.ts';
import { bindArguments, functionOf } from './call.ts';
import { compareMagnitudes } from './compare.ts';
import { convertTo } from './convert.ts';
import { described } from './describe.ts';
import { type Dimension, NONE, TRUTH } from './dimension.ts';
import { EMPTY_ENVIRONMENT, type Environment } from './environment.ts';
import { badExponent, notFinite, notReal, type QuantityError, type QuantityWarning, Stop } from './errors.ts';
import { format, formatRange, probabilityOf } from './format.ts';
import { FUNCTIONS } from './functions.ts';
import { type IntervalNode, intervalOf } from './intervals.ts';
import type { Source } from './magnitude.ts';
import { bytesOrBillion, groupValue, literalValue, numberValue, ratioValue } from './measure.ts';
import { negated, product, quotient, raised, sum } from './operations.ts';
import { parseWithWarnings } from './parser.ts';
import { print } from './print.ts';
import { exactValue, type Quantity } from './quantity.ts';
import { resolveProduct } from './resolve.ts';
import { Scope } from './scope.ts';
import type { Unit } from './units.ts';
import { mixedUnits } from './warnings.ts';

/** Most operations of one evaluation; a text of the greatest length stays below it. */
const STEP_LIMIT = 20_000;
/** Most draws computed in one evaluation, over all its operations. */
const DRAW_LIMIT = 50_000_000;

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

/**
 * The value of an expression. Total: ends within fixed numbers of steps and draws, and never throws. The same
 * expression in an equal environment gives the same value, to the last bit.
 */
export function evaluate(
  expression: Expression,
  environment: Environment = EMPTY_ENVIRONMENT,
): Result<Quantity, QuantityError> {
  return new Evaluator(new Scope(environment), undefined).result(expression);
}

/** The same, with warnings and the value of every part. */
export function evaluateFully(
  expression: Expression,
  environment: Environment = EMPTY_ENVIRONMENT,
): Result<Evaluation, QuantityError> {
  const values = new Map<Expression, Quantity>();
  const scope = new Scope(environment);
  const evaluator = new Evaluator(scope, values);
  const result = evaluator.result(expression);
  if (!result.ok) return result;
  const { warnings } = evaluator;
  return ok({ quantity: result.value, expression, warnings, declared: scope.declared, values });
}

/** Reads and evaluates a text. Never throws; errors have their span in the text. */
export function compute(
  text: string,
  environment: Environment = EMPTY_ENVIRONMENT,
): Result<Evaluation, QuantityError> {
  const parsed = parseWithWarnings(text, environment);
  if (!parsed.ok) return parsed;
  const result = evaluateFully(parsed.value.expression, environment);
  if (!result.ok || parsed.value.warnings.length === 0) return result;
  return ok({ ...result.value, warnings: [...parsed.value.warnings, ...result.value.warnings] });
}

class Evaluator {
  readonly warnings: QuantityWarning[] = [];
  readonly #scope: Scope;
  readonly #values: Map<Expression, Quantity> | undefined;
  #steps = 0;
  #ranges = 0;
  /** The operation that is being computed: where a fault of its arithmetic lies. */
  #operation: Expression | undefined;
  #whole: Expression | undefined;

  constructor(scope: Scope, values: Map<Expression, Quantity> | undefined) {
    this.#scope = scope;
    this.#values = values;
  }

  result(expression: Expression): Result<Quantity, QuantityError> {
    this.#whole = expression;
    try {
      const quantity = this.#evaluate(expression, this.#scope.environment.expected);
      return isFiniteThroughout(quantity.magnitude) ? ok(quantity) : err(notFinite(expression).error);
    } catch (stop) {
      if (stop instanceof Stop) return err(stop.error);
      if (stop instanceof Fault) return err(located(stop, this.#operation ?? expression).error);
      throw stop;
    }
  }

  #evaluate(node: Expression, expected?: Dimension): Quantity {
    if (++this.#steps > STEP_LIMIT) throw tooMuch('steps', STEP_LIMIT, node);
    if (this.#scope.draws > DRAW_LIMIT) throw tooMuch('draws', DRAW_LIMIT, node);
    const value = this.#valueOf(node, expected);
    this.#values?.set(node, value);
    return value;
  }

  #valueOf(node: Expression, expected: Dimension | undefined): Quantity {
    switch (node.kind) {
      case 'number':
        return numberValue(node);
      case 'ratio':
        return ratioValue(node);
      case 'word':
        return this.#scope.word(node.name, node.span);
      case 'unit':
        return this.#unit(node);
      case 'bytes-or-billion':
        return bytesOrBillion(node, expected, this.#scope);
      case 'negate':
        return negated(this.#amount(node.of, expected));
      case 'binary':
        return this.#chain(node, expected);
      case 'range':
      case 'spread':
      case 'about':
        return this.#interval(node, expected);
      case 'convert': {
        const target = resolveProduct(node.factors, this.#scope.environment);
        return convertTo(this.#amount(node.of, target.dimension), target, node.span);
      }
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

  #unit(node: UnitNode): Quantity {
    this.#operation = node;
    // A number with its unit is one literal: the number alone is no part that was computed.
    if (node.of.kind === 'number') return literalValue(node, node.of, this.#scope);
    const of = this.#amount(node.of);
    this.#operation = node;
    return groupValue(node, of, this.#scope);
  }

  /** Operators that group to the left are worked off in a loop, so that long chains do not nest. */
  #chain(node: BinaryNode, expected: Dimension | undefined): Quantity {
    const chain: BinaryNode[] = [node];
    let { left } = node;
    while (left.kind === 'binary') {
      chain.push(left);
      left = left.left;
    }
    const innermost = chain[chain.length - 1] as BinaryNode;
    const isAmbiguous = left.kind === 'bytes-or-billion' && isSum(innermost);
    // What stands beside an ambiguous `200B` in a sum decides what it is.
    let beside =
      isAmbiguous && innermost.right.kind !== left.kind ? this.#amount(innermost.right) : undefined;
    const wanted = beside?.dimension ?? (isAmbiguous && chain.length === 1 ? expected : undefined);
    let value = this.#amount(left, wanted);
    for (let i = chain.length - 1; i >= 0; i--) {
      const step = chain[i] as BinaryNode;
      const right = beside ?? this.#amount(step.right, isSum(step) ? value.dimension : undefined);
      beside = undefined;
      this.#operation = step;
      value = this.#apply(step, value, right);
      if (i > 0) {
        this.#steps++;
        this.#values?.set(step, value);
      }
    }
    return value;
  }

  #apply(node: BinaryNode, left: Quantity, right: Quantity): Quantity {
    const { space } = this.#scope;
    switch (node.operator) {
      case '+':
      case '-':
        if (left.dimension !== right.dimension) {
          throw mismatch(node.operator === '+' ? 'add' : 'subtract', left, right, node.right);
        }
        if (this.#values !== undefined) this.warnings.push(...mixedUnits(left, right, node.right.span));
        return sum(left, right, node.operator === '+' ? 1 : -1, space);
      case '*':
        return product(left, right, space);
      case '/':
        return quotient(left, right, space);
      case '^':
        return this.#power(node, left, right);
    }
  }

  #power(node: BinaryNode, base: Quantity, exponent: Quantity): Quantity {
    if (exponent.dimension !== NONE) throw badExponent(node.right.span, format(exponent), 'unit');
    const value = raised(base, exponent, this.#scope.space);
    if (value !== undefined) return value;
    const by = exactValue(exponent);
    const reason = by === undefined ? 'range' : Math.abs(by) > 99 ? 'large' : 'fraction';
    throw badExponent(node.right.span, formatRange(exponent), reason);
  }

  #interval(node: IntervalNode, expected: Dimension | undefined): Quantity {
    const ordinal = this.#ranges++;
    const source = (): Source => {
      const { owner } = this.#scope.environment;
      // An input that is a range goes by its name; a range inside a formula by what is written.
      const label = owner !== undefined && node === this.#whole ? owner : print(node);
      return { key: `${owner ?? ''}#${ordinal}`, label };
    };
    return intervalOf(node, (inner) => this.#amount(inner, expected), source);
  }

  #compare(node: CompareNode): Quantity {
    const isAmbiguous = node.left.kind === 'bytes-or-billion' && node.right.kind !== node.left.kind;
    const beside = isAmbiguous ? this.#amount(node.right) : undefined;
    const left = this.#amount(node.left, beside?.dimension);
    const right = beside ?? this.#amount(node.right, left.dimension);
    if (left.dimension !== right.dimension) throw mismatch('compare', left, right, node.right);
    const tolerance = node.tolerance === undefined ? undefined : this.#tolerance(node.tolerance);
    this.#operation = node;
    const { space } = this.#scope;
    const magnitude = compareMagnitudes(node.operator, left.magnitude, right.magnitude, tolerance, space);
    return { magnitude, dimension: TRUTH, shown: NO_UNITS, assumes: left.assumes | right.assumes };
  }

  #tolerance(node: Expression): number {
    const stated = this.#amount(node);
    const tolerance = stated.dimension === NONE ? exactValue(stated) : undefined;
    if (tolerance !== undefined && tolerance >= 0) return tolerance;
    throw new Stop({
      code: 'wrong-argument',
      function: '≈',
      parameter: 'tolerance',
      expected: 'a share such as 10%',
      found: described(stated),
      span: node.span,
    });
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
    if (then.dimension !== otherwise.dimension) throw mismatch('choose', then, otherwise, node.otherwise);
    this.#operation = node;
    const magnitude = choose(condition.magnitude, then.magnitude, otherwise.magnitude, this.#scope.space);
    const assumes = condition.assumes | then.assumes | otherwise.assumes;
    return { magnitude, dimension: then.dimension, shown: then.shown, assumes };
  }

  #call(node: CallNode): Quantity {
    const definition = functionOf(node, this.#scope.environment, FUNCTIONS);
    const { values, places } = bindArguments(node, definition, (argument) => this.#amount(argument.value));
    const { space } = this.#scope;
    this.#operation = node;
    const result = definition.call(values, {
      get space() {
        return space();
      },
    });
    if (!result.ok) {
      const { parameter, argument, reason } = result.error;
      const span = places.get(argument ?? parameter ?? '')?.value.span ?? node.span;
      const named = parameter === undefined ? {} : { parameter };
      throw new Stop({ code: 'refused', function: node.name, ...named, reason, span });
    }
    if (!isFiniteThroughout(result.value.magnitude)) throw notFinite(node);
    return this.#scope.plain(result.value);
  }
}

const NO_UNITS: readonly Unit[] = [];

function isSum(node: BinaryNode): boolean {
  return node.operator === '+' || node.operator === '-';
}

function tooMuch(of: 'steps' | 'draws', limit: number, { span }: Expression): Stop {
  return new Stop({ code: 'too-many-steps', of, limit, span });
}

function mismatch(
  operation: 'add' | 'subtract' | 'compare' | 'choose',
  left: Quantity,
  right: Quantity,
  { span }: Expression,
): Stop {
  return new Stop({ code: 'mismatch', operation, left: described(left), right: described(right), span });
}

function located(fault: Fault, node: Expression): Stop {
  switch (fault.trouble) {
    case 'not-finite':
      return notFinite(node);
    case 'not-real':
      return notReal(node);
    case 'mixed-samples':
      return new Stop({ code: 'mixed-samples', span: node.span });
    default: {
      const span = node.kind === 'binary' ? node.right.span : node.span;
      return new Stop({ code: 'division-by-zero', range: fault.trouble === 'range-includes-zero', span });
    }
  }
}
