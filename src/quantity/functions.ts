import { err, ok, type Result } from '../base/result.ts';
import {
  divide,
  exponential,
  logarithm,
  mapMagnitude,
  mapMagnitudes,
  power,
  type Space,
} from './arithmetic.ts';
import { NONE } from './dimension.ts';
import type { CallContext, FunctionDefinition, FunctionParameter, Refusal } from './environment.ts';
import { inUnits, scaleOf } from './format.ts';
import { complementPercentileOf, exact, type Magnitude, percentileOf } from './magnitude.ts';
import { numberText } from './numerals.ts';
import { sum } from './operations.ts';
import { exactValue, type Quantity } from './quantity.ts';

/**
 * The functions every expression may call. They are ordinary definitions; the evaluator has checked that the
 * values of `min`, `max`, `sum` and `mean` have one dimension.
 */

const X: readonly FunctionParameter[] = [{ name: 'x' }];
const PLAIN: readonly FunctionParameter[] = [{ name: 'x', unit: '1' }];

type One = (args: ReadonlyMap<string, Quantity>, space: Space) => Result<Quantity, Refusal>;

function defined(
  id: string,
  parameters: readonly FunctionParameter[],
  of: One,
  variadic = false,
): FunctionDefinition {
  return {
    id,
    parameters,
    variadic,
    call: (args: ReadonlyMap<string, Quantity>, context: CallContext) => of(args, () => context.space),
  };
}

function only(args: ReadonlyMap<string, Quantity>): Quantity {
  return args.get('x') as Quantity;
}

/** The same quantity with another magnitude. */
function like(quantity: Quantity, magnitude: Magnitude): Quantity {
  return { magnitude, dimension: quantity.dimension, shown: quantity.shown, assumes: quantity.assumes };
}

function among(id: 'min' | 'max', pick: (...values: number[]) => number): FunctionDefinition {
  return defined(
    id,
    [{ name: 'values' }],
    (args, space) => {
      const values = [...args.values()];
      const first = values[0] as Quantity;
      const exactOnes = values.every((value) => value.magnitude.kind === 'exact');
      if (exactOnes) {
        const best = pick(...values.map((value) => exactValue(value) as number));
        const chosen = values.find((value) => exactValue(value) === best) ?? first;
        return ok(like({ ...chosen, assumes: assumed(values) }, chosen.magnitude));
      }
      const magnitude = mapMagnitudes(
        values.map((value) => value.magnitude),
        space,
        (numbers) => pick(...numbers),
      );
      return ok(like({ ...first, assumes: assumed(values) }, magnitude));
    },
    true,
  );
}

function assumed(values: readonly Quantity[]): number {
  return values.reduce((bits, value) => bits | value.assumes, 0);
}

function total(args: ReadonlyMap<string, Quantity>, space: Space): Quantity {
  const [first, ...rest] = args.values();
  return rest.reduce((all, value) => sum(all, value, 1, space), first as Quantity);
}

/** Rounds in the unit the value is shown in; what is whole but for rounding errors stays. */
function rounding(id: string, round: (value: number) => number): FunctionDefinition {
  return defined(id, X, (args, space) => {
    const x = only(args);
    const { factors } = scaleOf(x);
    const unit = 1 / inUnits(1, factors);
    const magnitude = mapMagnitude(x.magnitude, space, (value) => {
      const number = inUnits(value, factors);
      const whole = Math.round(number);
      return (Math.abs(number - whole) <= 1e-12 * Math.abs(number) ? whole : round(number)) * unit;
    });
    return ok({ ...like(x, magnitude), ...(x.fixed === undefined ? {} : { fixed: x.fixed }) });
  });
}

function logarithmTo(id: string, of: (value: number) => number, base: number): FunctionDefinition {
  return defined(id, PLAIN, (args, space) => {
    const x = only(args);
    const low = percentileOf(x.magnitude, 0);
    if (!(low > 0) && (x.magnitude.kind !== 'lognormal' || x.magnitude.offset !== 0)) {
      return err({ parameter: 'x', reason: domain(x, 'above 0') });
    }
    return ok({
      magnitude: logarithm(x.magnitude, space, of, base),
      dimension: NONE,
      shown: [],
      assumes: x.assumes,
    });
  });
}

function domain(x: Quantity, allowed: string): string {
  const value = exactValue(x);
  return value === undefined
    ? `takes values ${allowed}, and the range goes beyond`
    : `takes values ${allowed}, not ${numberText(value, 3)}`;
}

const squareRoot = defined('sqrt', X, (args, space) => {
  const x = only(args);
  if (percentileOf(x.magnitude, 0) < 0) return err({ parameter: 'x', reason: domain(x, 'from 0 up') });
  const dimension = x.dimension.power(0.5);
  if (dimension === undefined) return err({ parameter: 'x', reason: 'has no root of this dimension' });
  return ok({
    magnitude: power(x.magnitude, exact(0.5), space),
    dimension,
    shown: x.shown,
    assumes: x.assumes,
  });
});

/** `percentile(x, 95)`, `percentile(x, 95%)`: the value below which that share lies. */
const percentile = defined('percentile', [{ name: 'x' }, { name: 'p', unit: '1' }], (args) => {
  const x = only(args);
  const p = exactValue(args.get('p') as Quantity);
  const share = p === undefined ? Number.NaN : p > 1 ? p / 100 : p;
  if (!(share > 0 && share < 1)) {
    return err({ parameter: 'p', reason: 'has to be one percentage between 0 and 100' });
  }
  const complement = complementPercentileOf(x.magnitude, share);
  return ok(like(x, exact(percentileOf(x.magnitude, share), complement)));
});

const DEFINITIONS: readonly FunctionDefinition[] = [
  among('min', Math.min),
  among('max', Math.max),
  defined('sum', [{ name: 'values' }], (args, space) => ok(total(args, space)), true),
  defined(
    'mean',
    [{ name: 'values' }],
    (args, space) => {
      const all = total(args, space);
      return ok(like(all, divide(all.magnitude, exact(args.size), space)));
    },
    true,
  ),
  squareRoot,
  rounding('ceil', Math.ceil),
  rounding('floor', Math.floor),
  rounding('round', Math.round),
  logarithmTo('log2', Math.log2, Math.LN2),
  logarithmTo('log10', Math.log10, Math.LN10),
  logarithmTo('ln', Math.log, 1),
  defined('exp', PLAIN, (args, space) =>
    ok({ ...like(only(args), exponential(only(args).magnitude, space)), shown: [] }),
  ),
  defined('abs', X, (args, space) => {
    const x = only(args);
    const isPositive = percentileOf(x.magnitude, 0) >= 0 && x.magnitude.kind !== 'normal';
    return ok(isPositive ? x : like(x, mapMagnitude(x.magnitude, space, Math.abs)));
  }),
  percentile,
];

/** Built-in functions by name. */
export const FUNCTIONS: ReadonlyMap<string, FunctionDefinition> = new Map(
  DEFINITIONS.map((definition) => [definition.id, definition]),
);

/** Those whose arguments must all have one dimension. */
export const OF_ONE_DIMENSION: ReadonlySet<string> = new Set(['min', 'max', 'sum', 'mean']);
