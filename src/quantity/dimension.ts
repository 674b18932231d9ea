/**
 * What a quantity is a quantity of: powers of base dimensions. Dimensions are interned, so two of them are the
 * same exactly when they are the same object. Base dimensions are open-ended: each counting noun is one.
 */

/** `time`, `data`, `cpu`, `truth`, `money:USD`, `count:upload` */
export type Base = string;

export interface Power {
  readonly base: Base;
  /** Never 0; a whole number, or a simple fraction after a root. */
  readonly exponent: number;
}

export class Dimension {
  /** Powers in the order of their bases. */
  readonly powers: readonly Power[];
  readonly #products = new Map<Dimension, Dimension>();
  readonly #quotients = new Map<Dimension, Dimension>();

  constructor(powers: readonly Power[]) {
    this.powers = powers;
  }

  times(other: Dimension): Dimension {
    if (other === NONE) return this;
    if (this === NONE) return other;
    let product = this.#products.get(other);
    if (product === undefined) {
      product = combine(this, other, 1);
      this.#products.set(other, product);
    }
    return product;
  }

  over(other: Dimension): Dimension {
    if (other === NONE) return this;
    let quotient = this.#quotients.get(other);
    if (quotient === undefined) {
      quotient = combine(this, other, -1);
      this.#quotients.set(other, quotient);
    }
    return quotient;
  }

  /** The dimension to a power, or undefined where an exponent would be no twelfth or beyond 99. */
  power(exponent: number): Dimension | undefined {
    const powers: Power[] = [];
    for (const power of this.powers) {
      const raised = simple(power.exponent * exponent);
      if (raised === undefined) return undefined;
      if (raised !== 0) powers.push({ base: power.base, exponent: raised });
    }
    return intern(powers);
  }

  /** The exponent of a base; 0 where it has no part. */
  of(base: Base): number {
    for (const power of this.powers) if (power.base === base) return power.exponent;
    return 0;
  }
}

const interned = new Map<string, Dimension>();

/** Plain numbers. */
export const NONE: Dimension = intern([]);
export const TIME: Dimension = intern([{ base: 'time', exponent: 1 }]);
export const DATA: Dimension = intern([{ base: 'data', exponent: 1 }]);
export const CPU: Dimension = intern([{ base: 'cpu', exponent: 1 }]);
/** What comparisons give. */
export const TRUTH: Dimension = intern([{ base: 'truth', exponent: 1 }]);
export const RATE: Dimension = NONE.over(TIME);

/** The dimension of a counting noun, given in its singular. */
export function countOf(singular: string): Dimension {
  return intern([{ base: `count:${singular}`, exponent: 1 }]);
}

/** The dimension of a currency, by its ISO 4217 code. */
export function moneyOf(code: string): Dimension {
  return intern([{ base: `money:${code}`, exponent: 1 }]);
}

/** The counting noun of a base in its singular, or undefined for other bases. */
export function nounOf(base: Base): string | undefined {
  return base.startsWith('count:') ? base.slice(6) : undefined;
}

/** The same without counting nouns: `uploads/s` becomes `1/s`. */
export function withoutCounts(dimension: Dimension): Dimension {
  const powers = dimension.powers.filter((power) => nounOf(power.base) === undefined);
  return powers.length === dimension.powers.length ? dimension : intern(powers);
}

function intern(powers: readonly Power[]): Dimension {
  let key = '';
  for (const power of powers) key += `${power.base}^${power.exponent};`;
  let dimension = interned.get(key);
  if (dimension === undefined) {
    dimension = new Dimension(powers);
    interned.set(key, dimension);
  }
  return dimension;
}

/** Merges two sorted lists of powers. */
function combine(a: Dimension, b: Dimension, sign: 1 | -1): Dimension {
  const powers: Power[] = [];
  let i = 0;
  let j = 0;
  while (i < a.powers.length || j < b.powers.length) {
    const left = a.powers[i];
    const right = b.powers[j];
    if (right === undefined || (left !== undefined && left.base < right.base)) {
      if (left !== undefined) powers.push(left);
      i++;
    } else if (left === undefined || right.base < left.base) {
      powers.push({ base: right.base, exponent: sign * right.exponent });
      j++;
    } else {
      const exponent = left.exponent + sign * right.exponent;
      const rounded = simple(exponent) ?? exponent;
      if (rounded !== 0) powers.push({ base: left.base, exponent: rounded });
      i++;
      j++;
    }
  }
  return intern(powers);
}

/** The nearest twelfth, where the exponent is one but for rounding. */
function simple(exponent: number): number | undefined {
  const twelfths = Math.round(exponent * 12);
  if (Math.abs(exponent * 12 - twelfths) > 1e-9 || Math.abs(exponent) > 99) return undefined;
  return twelfths / 12;
}
