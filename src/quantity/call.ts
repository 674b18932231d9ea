import { suggest } from '../base/suggest.ts';
import type { Argument, CallNode } from './ast.ts';
import { knownProduct } from './convert.ts';
import { described, dimensionInWords } from './describe.ts';
import { NONE, withoutCounts } from './dimension.ts';
import type { Environment, FunctionDefinition, FunctionParameter } from './environment.ts';
import { Stop } from './errors.ts';
import { OF_ONE_DIMENSION } from './functions.ts';
import type { Quantity } from './quantity.ts';

type Evaluate = (argument: Argument) => Quantity;

/** What a function is called with, by parameter: values, defaults among them, and where they were given. */
export interface BoundArguments {
  readonly values: ReadonlyMap<string, Quantity>;
  readonly places: ReadonlyMap<string, Argument>;
}

/** Arguments by parameter name, checked against what the function takes. Throws Stop at the argument at fault. */
export function bindArguments(
  node: CallNode,
  definition: FunctionDefinition,
  evaluate: Evaluate,
): BoundArguments {
  const bound = new Map<string, Quantity>();
  const places = new Map<string, Argument>();
  let first: Quantity | undefined;
  for (const argument of node.args) {
    const name =
      argument.name === undefined
        ? positional(node, definition, bound, argument)
        : named(node, definition, bound, argument);
    if (bound.has(name)) {
      throw new Stop({ code: 'repeated-argument', function: node.name, name, span: argument.span });
    }
    const value = evaluate(argument);
    if (first === undefined) first = value;
    else if (OF_ONE_DIMENSION.has(definition.id) && value.dimension !== first.dimension) {
      const right = described(value);
      throw new Stop({
        code: 'mismatch',
        operation: 'choose',
        left: described(first),
        right,
        span: argument.span,
      });
    }
    checkUnit(node, parameterOf(definition, name), value, argument);
    bound.set(name, value);
    places.set(name, argument);
  }
  complete(node, definition, bound);
  return { values: bound, places };
}

/** Arguments without a name are taken for the parameters that have none yet, in order. */
function positional(
  node: CallNode,
  definition: FunctionDefinition,
  bound: ReadonlyMap<string, Quantity>,
  argument: Argument,
): string {
  const parameter = definition.parameters.find(({ name }) => !bound.has(name));
  if (parameter !== undefined) return parameter.name;
  const another = anotherValue(definition, bound);
  if (another !== undefined) return another;
  const most = definition.parameters.length;
  const { span } = argument;
  throw new Stop({ code: 'too-many-arguments', function: node.name, given: node.args.length, most, span });
}

/** The name for one more value of a last parameter that takes many. */
function anotherValue(
  definition: FunctionDefinition,
  bound: ReadonlyMap<string, Quantity>,
): string | undefined {
  const last = definition.variadic === true ? definition.parameters.at(-1) : undefined;
  // Each one bound makes the number larger, so no name comes twice.
  return last === undefined ? undefined : `${last.name}-${bound.size + 1}`;
}

function named(
  node: CallNode,
  definition: FunctionDefinition,
  bound: ReadonlyMap<string, Quantity>,
  argument: Argument,
): string {
  const name = argument.name ?? '';
  const wanted = squashed(name);
  const found = definition.parameters.find((parameter) => squashed(parameter.name) === wanted);
  if (found !== undefined) {
    const again = bound.has(found.name) && found === definition.parameters.at(-1);
    return (again ? anotherValue(definition, bound) : undefined) ?? found.name;
  }
  const parameters = definition.parameters.map((parameter) => parameter.name);
  const span = { start: argument.span.start, end: argument.span.start + name.length };
  const suggestion = suggest(name, parameters);
  throw new Stop({ code: 'unknown-argument', function: node.name, name, suggestion, parameters, span });
}

/** `arrival-rate`, `arrivalRate` and `arrival_rate` are one name. */
function squashed(name: string): string {
  return name.replaceAll(/[-_]/g, '').toLowerCase();
}

function parameterOf(definition: FunctionDefinition, name: string): FunctionParameter | undefined {
  return definition.parameters.find((parameter) => parameter.name === name) ?? definition.parameters.at(-1);
}

/** The unit's dimension, counting nouns aside: a flow's uploads are requests to what serves them. */
function checkUnit(
  node: CallNode,
  parameter: FunctionParameter | undefined,
  value: Quantity,
  argument: Argument,
): void {
  if (parameter?.unit === undefined) return;
  const wanted = knownProduct(parameter.unit).dimension;
  // A plain number is asked for where a count would be a mistake: logarithms, exponents.
  const fits =
    wanted === NONE && OF_PLAIN.has(node.name)
      ? value.dimension === NONE
      : withoutCounts(value.dimension) === withoutCounts(wanted);
  if (fits) return;
  const expected = `${dimensionInWords(wanted)}${wanted === NONE ? '' : `, such as 1 ${parameter.unit}`}`;
  const found = described(value);
  throw new Stop({
    code: 'wrong-argument',
    function: node.name,
    parameter: parameter.name,
    expected,
    found,
    span: argument.value.span,
  });
}

const OF_PLAIN: ReadonlySet<string> = new Set(['log2', 'log10', 'ln', 'exp', 'percentile']);

function complete(node: CallNode, definition: FunctionDefinition, bound: Map<string, Quantity>): void {
  for (const parameter of definition.parameters) {
    if (bound.has(parameter.name) || parameter.optional === true) continue;
    if (parameter.default === undefined) {
      const span = node.span;
      throw new Stop({ code: 'missing-argument', function: node.name, parameter: parameter.name, span });
    }
    bound.set(parameter.name, parameter.default);
  }
}

/** The function of a name: the environment's, else a built-in one. */
export function functionOf(
  node: CallNode,
  environment: Environment,
  builtIn: ReadonlyMap<string, FunctionDefinition>,
): FunctionDefinition {
  const found = environment.functions?.get(node.name) ?? builtIn.get(node.name);
  if (found !== undefined) return found;
  const known = [...builtIn.keys(), ...(environment.functions?.keys() ?? [])];
  const suggestion = suggest(node.name, known);
  throw new Stop({ code: 'unknown-function', name: node.name, suggestion, span: node.nameSpan });
}
