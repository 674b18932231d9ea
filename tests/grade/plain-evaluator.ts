import { err, ok } from '../../src/base/result.ts';
import type { Evaluate } from '../../src/grade/design-arithmetic.ts';
import type { Expression, UnitFactor } from '../../src/quantity/ast.ts';
import { DATA, type Dimension, NONE, TIME } from '../../src/quantity/dimension.ts';
import type { Environment } from '../../src/quantity/environment.ts';
import { medianOf } from '../../src/quantity/magnitude.ts';
import { quantityOf } from '../../src/quantity/quantity.ts';

interface Value {
  readonly value: number;
  readonly dimension: Dimension;
}

const UNITS: Readonly<Record<string, readonly [number, Dimension]>> = {
  s: [1, TIME],
  ms: [1e-3, TIME],
  h: [3600, TIME],
  day: [86400, TIME],
  days: [86400, TIME],
  B: [1, DATA],
  GB: [1e9, DATA],
  '%': [0.01, NONE],
};
const MULTIPLIERS: Readonly<Record<string, number>> = { '': 1, k: 1e3, M: 1e6, G: 1e9, bn: 1e9, T: 1e12 };

/** Enough of the quantity language, written apart from it, to see which names a grade looks up. Exact values only. */
export const plainEvaluate: Evaluate = (expression, environment) => {
  const value = evaluate(expression, environment);
  if (value === undefined) return err({ code: 'unknown-name', span: expression.span } as never);
  return ok(quantityOf(value.value, value.dimension));
};

function evaluate(node: Expression, environment: Environment): Value | undefined {
  switch (node.kind) {
    case 'number':
      return { value: Number(node.mantissa) * (MULTIPLIERS[node.multiplier] ?? 1), dimension: NONE };
    case 'word': {
      const found = environment.lookup?.(node.name);
      if (found !== undefined) return { value: medianOf(found.magnitude), dimension: found.dimension };
      return UNITS[node.name] === undefined
        ? undefined
        : withUnits({ value: 1, dimension: NONE }, [{ ...node, exponent: 1 }]);
    }
    case 'unit': {
      const of = evaluate(node.of, environment);
      return of === undefined ? undefined : withUnits(of, node.factors);
    }
    case 'binary': {
      const [a, b] = [evaluate(node.left, environment), evaluate(node.right, environment)];
      return a === undefined || b === undefined ? undefined : combine(a, node.operator, b);
    }
    case 'call': {
      const args = node.args.map(({ value }) => evaluate(value, environment));
      const [first] = args;
      if (first === undefined || args.includes(undefined)) return undefined;
      const values = args.map((arg) => arg?.value ?? 0);
      return {
        value: node.name === 'min' ? Math.min(...values) : Math.max(...values),
        dimension: first.dimension,
      };
    }
    default:
      return undefined;
  }
}

function withUnits({ value, dimension }: Value, factors: readonly UnitFactor[]): Value {
  return factors.reduce(
    (sofar, { name, exponent }) => {
      const [size, unit] = UNITS[name] ?? ([1, NONE] as const);
      return {
        value: sofar.value * size ** exponent,
        dimension: sofar.dimension.times(unit.power(exponent) ?? NONE),
      };
    },
    { value, dimension },
  );
}

function combine(a: Value, operator: string, b: Value): Value | undefined {
  if (operator === '*') return { value: a.value * b.value, dimension: a.dimension.times(b.dimension) };
  if (operator === '/') return { value: a.value / b.value, dimension: a.dimension.over(b.dimension) };
  if (operator === '^') return { value: a.value ** b.value, dimension: NONE };
  if (a.dimension !== b.dimension) return undefined;
  return { value: operator === '+' ? a.value + b.value : a.value - b.value, dimension: a.dimension };
}
