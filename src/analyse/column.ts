import type { Draw } from '../model/facts.ts';

/**
 * One number of the model: its central value, and its value in every draw where it rests on a range. Draw `i` of
 * all columns is one possible world. Without ranges a column is one number, and arithmetic costs no more.
 */
export interface Column {
  readonly value: number;
  /** Not to be written to. */
  readonly draws?: Float64Array | undefined;
}

/** A column that is the same in every draw. */
export const certain = (value: number): Column => ({ value });

export const ZERO: Column = certain(0);
export const ONE: Column = certain(1);

/** The column's number in one draw, or the central one. */
export function at(column: Column, draw: Draw): number {
  return draw === undefined || column.draws === undefined ? column.value : (column.draws[draw] as number);
}

/** f(a) in every draw. */
export function map(a: Column, f: (a: number) => number): Column {
  const value = f(a.value);
  const { draws } = a;
  if (draws === undefined) return { value };
  const result = new Float64Array(draws.length);
  for (let i = 0; i < result.length; i++) result[i] = f(draws[i] as number);
  return { value, draws: result };
}

/** f(a, b) in every draw. */
export function combine(a: Column, b: Column, f: (a: number, b: number) => number): Column {
  const value = f(a.value, b.value);
  const [left, right] = [a.draws, b.draws];
  const count = left?.length ?? right?.length;
  if (count === undefined) return { value };
  const result = new Float64Array(count);
  if (left === undefined) for (let i = 0; i < count; i++) result[i] = f(a.value, right?.[i] as number);
  else if (right === undefined) for (let i = 0; i < count; i++) result[i] = f(left[i] as number, b.value);
  else for (let i = 0; i < count; i++) result[i] = f(left[i] as number, right[i] as number);
  return { value, draws: result };
}

/** f(a, b, c) in every draw. */
export function combine3(
  a: Column,
  b: Column,
  c: Column,
  f: (a: number, b: number, c: number) => number,
): Column {
  const value = f(a.value, b.value, c.value);
  const count = a.draws?.length ?? b.draws?.length ?? c.draws?.length;
  if (count === undefined) return { value };
  const result = new Float64Array(count);
  for (let i = 0; i < count; i++) result[i] = f(at(a, i), at(b, i), at(c, i));
  return { value, draws: result };
}

/** a · b. */
export function product(a: Column, b: Column): Column {
  const value = a.value * b.value;
  if (a.draws === undefined && b.draws === undefined) return { value };
  if (a.draws === undefined) return product(b, a);
  if (b.draws === undefined && b.value === 1) return a;
  const result = a.draws.slice();
  if (b.draws === undefined) {
    for (let i = 0; i < result.length; i++) result[i] = (result[i] as number) * b.value;
  } else {
    for (let i = 0; i < result.length; i++) result[i] = (result[i] as number) * (b.draws[i] as number);
  }
  return { value, draws: result };
}

/** a / b. */
export function quotient(a: Column, b: Column): Column {
  if (b.draws === undefined) return b.value === 1 ? a : product(a, certain(1 / b.value));
  return combine(a, b, (dividend, divisor) => dividend / divisor);
}

/** A running sum of columns. Of one column alone it is that column: most stations have one visitor. */
export class Sum {
  #value = 0;
  #fixed = 0;
  #draws: Float64Array | undefined;
  #isOwn = false;

  add(column: Column): void {
    this.#value += column.value;
    const { draws } = column;
    if (draws === undefined) {
      this.#fixed += column.value;
    } else if (this.#draws === undefined) {
      this.#draws = draws;
    } else {
      const sum = this.#own(this.#draws);
      for (let i = 0; i < sum.length; i++) sum[i] = (sum[i] as number) + (draws[i] as number);
    }
  }

  /** What was added; nothing may be added after it is read. */
  get column(): Column {
    if (this.#draws === undefined) return { value: this.#value };
    if (this.#fixed !== 0) {
      const sum = this.#own(this.#draws);
      for (let i = 0; i < sum.length; i++) sum[i] = (sum[i] as number) + this.#fixed;
      this.#fixed = 0;
    }
    return { value: this.#value, draws: this.#draws };
  }

  /** The draws in an array that may be written to. */
  #own(draws: Float64Array): Float64Array {
    const own = this.#isOwn ? draws : draws.slice();
    this.#isOwn = true;
    this.#draws = own;
    return own;
  }
}

/** a + b. */
export function sum(a: Column, b: Column): Column {
  if (a.draws === undefined && a.value === 0) return b;
  if (b.draws === undefined && b.value === 0) return a;
  return combine(a, b, (left, right) => left + right);
}
