import type { Expression, NumberNode } from './ast.ts';
import { NONE, nounOf } from './dimension.ts';
import { inUnits, scaleOf } from './format.ts';
import { numberOf } from './lexer.ts';
import { type Magnitude, medianOf, percentileOf } from './magnitude.ts';
import type { Quantity } from './quantity.ts';

/** Within this share a claimed answer agrees. */
export const AGREES_WITHIN = 0.1;
/** Within this factor it is loose, beyond it is wrong. */
export const LOOSE_WITHIN = 1.5;

/** A mistake that explains a factor between the claimed and the computed value. */
export type Slip =
  | 'bits-bytes'
  | 'thousands'
  | 'bits-bytes-and-thousands'
  | 'per-day-per-second'
  | 'per-hour-per-second'
  | 'minutes-seconds'
  | 'hours-days'
  | 'days-weeks'
  | 'months-years'
  | 'days-months'
  | 'days-years'
  | 'decimal-binary'
  | 'month-31-days';

export interface Comparison {
  /** `incomparable`: the dimensions differ. */
  readonly verdict: 'agrees' | 'loose' | 'wrong' | 'incomparable';
  /** How far apart they are, 1 or more; between the nearer ends of ranges. Undefined where one is 0 or signs differ. */
  readonly factor: number | undefined;
  readonly direction: 'too-high' | 'too-low' | 'equal';
  readonly slip: Slip | undefined;
  /** The factor that the slip stands for: 8, 1000, 1.073741824. */
  readonly slipFactor: number | undefined;
  /** Powers of the slip's unit: 2 for a factor of 1,000,000 or of 1.024^2. */
  readonly power: number;
  /** The claim is a plain number and was taken in the unit the computed value is shown in. */
  readonly missingUnit: boolean;
}

/** One sentence's worth of words for each slip: what was taken for what. */
export const SLIP_WORDING: Readonly<Record<Slip, string>> = {
  'bits-bytes': 'bits against bytes',
  thousands: 'a prefix too many or too few',
  'bits-bytes-and-thousands': 'bits against bytes and a prefix',
  'per-day-per-second': 'per day against per second',
  'per-hour-per-second': 'per hour against per second',
  'minutes-seconds': 'minutes against seconds',
  'hours-days': 'hours against days',
  'days-weeks': 'days against weeks',
  'months-years': 'months against years',
  'days-months': 'days against months',
  'days-years': 'days against years',
  'decimal-binary': 'powers of 1000 against powers of 1024',
  'month-31-days': 'a month of 30 days against one of 31',
};

/**
 * Compares a claimed answer with the computed one: it agrees within 10 % or the rounding of its own digits, is loose
 * within a factor of 1.5 and wrong beyond. Against a range, inside p5 to p95 agrees; two ranges agree where they
 * share at least half of the narrower one, and are loose where they only touch.
 * @param written the claim as parsed, for its digits
 */
export function compareClaim(claimed: Quantity, computed: Quantity, written?: Expression): Comparison {
  const missingUnit = claimed.dimension === NONE && computed.dimension !== NONE;
  if (claimed.dimension !== computed.dimension && !missingUnit) return INCOMPARABLE;
  const { factors } = scaleOf(computed);
  const toBase = missingUnit ? 1 / inUnits(1, factors) : 1;
  const claim = ends(claimed.magnitude, toBase);
  const truth = ends(computed.magnitude, 1);
  const rounding = claim.low === claim.high ? roundingOf(claimed, written) * toBase : 0;
  const factor = factorBetween(claim, truth);
  const middle = medianOf(computed.magnitude);
  const centre = medianOf(claimed.magnitude) * toBase;
  const direction = centre === middle ? 'equal' : centre > middle ? 'too-high' : 'too-low';
  const verdict = verdictOf(claim, truth, rounding, factor);
  const slip = slipOf(centre, middle, rounding, verdict, computed);
  return {
    verdict,
    factor,
    direction,
    slip: slip?.slip,
    slipFactor: slip?.factor,
    power: slip?.power ?? 1,
    missingUnit: missingUnit && !isPlainCount(computed),
  };
}

const INCOMPARABLE: Comparison = {
  verdict: 'incomparable',
  factor: undefined,
  direction: 'equal',
  slip: undefined,
  slipFactor: undefined,
  power: 1,
  missingUnit: false,
};

interface Ends {
  readonly low: number;
  readonly high: number;
}

function ends(magnitude: Magnitude, toBase: number): Ends {
  if (magnitude.kind === 'exact') return { low: magnitude.value * toBase, high: magnitude.value * toBase };
  return { low: percentileOf(magnitude, 0.05) * toBase, high: percentileOf(magnitude, 0.95) * toBase };
}

/** A number of things, whose noun may go without saying. */
function isPlainCount(quantity: Quantity): boolean {
  return quantity.dimension.powers.every((power) => nounOf(power.base) !== undefined);
}

/** Between the nearer ends; 1 where they overlap. */
function factorBetween(a: Ends, b: Ends): number | undefined {
  const [lower, upper] = a.high < b.low ? [a.high, b.low] : [b.high, a.low];
  if (lower >= upper) return 1;
  if (lower > 0) return upper / lower;
  return upper < 0 ? lower / upper : undefined;
}

function verdictOf(
  claim: Ends,
  truth: Ends,
  rounding: number,
  factor: number | undefined,
): Comparison['verdict'] {
  const claimIsRange = claim.low !== claim.high;
  if (claimIsRange && truth.low !== truth.high) {
    const shared = Math.min(claim.high, truth.high) - Math.max(claim.low, truth.low);
    const narrower = Math.min(claim.high - claim.low, truth.high - truth.low);
    if (shared >= narrower / 2) return 'agrees';
    if (shared >= 0) return 'loose';
  } else if (claimIsRange || truth.low !== truth.high) {
    if (factor === 1) return 'agrees';
  } else {
    const difference = Math.abs(claim.low - truth.low);
    const slack = 1 + 1e-9;
    if (difference <= Math.max(rounding, AGREES_WITHIN * Math.abs(truth.low)) * slack) return 'agrees';
  }
  return factor !== undefined && factor <= LOOSE_WITHIN * (1 + 1e-9) ? 'loose' : 'wrong';
}

/** Half of the last digit written, in the claim's base units; 0 where the claim is no plain literal. */
function roundingOf(claimed: Quantity, written: Expression | undefined): number {
  const number = literalIn(written);
  if (number === undefined) return 0;
  const value = Math.abs(numberOf(number.mantissa, number.multiplier));
  if (value === 0) return 0;
  const [, fraction = '', exponent = '0'] =
    /^\d*(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/.exec(number.mantissa) ?? [];
  const lastDigit = numberOf(`1e${Number(exponent) - fraction.length}`, number.multiplier);
  return (lastDigit / 2 / value) * Math.abs(medianOf(claimed.magnitude));
}

function literalIn(node: Expression | undefined): NumberNode | undefined {
  switch (node?.kind) {
    case 'number':
      return node;
    case 'unit':
    case 'negate':
    case 'convert':
      return literalIn(node.of);
    default:
      return undefined;
  }
}

interface FoundSlip {
  readonly slip: Slip;
  readonly factor: number;
  readonly power: number;
}

/**
 * The slip whose factor is nearest to the one between claim and truth. Large factors may be off by as much as an
 * answer that agrees; the small ones, which lie within that, must be met closely by a claim with enough digits.
 */
function slipOf(
  claim: number,
  truth: number,
  rounding: number,
  verdict: Comparison['verdict'],
  computed: Quantity,
): FoundSlip | undefined {
  const ratio = claim / truth;
  if (!(ratio > 0) || !Number.isFinite(ratio) || Math.abs(claim - truth) <= rounding) return undefined;
  const off = ratio < 1 ? 1 / ratio : ratio;
  const digits = rounding / Math.abs(claim);
  let best: FoundSlip | undefined;
  let nearest = Number.POSITIVE_INFINITY;
  for (const candidate of candidates(computed)) {
    const isSmall = candidate.factor < 2;
    if (!isSmall && verdict !== 'wrong') continue;
    if (isSmall && digits > 0.01) continue;
    const distance = Math.abs(Math.log(off / candidate.factor));
    const limit = isSmall ? 0.004 : Math.log(1 + AGREES_WITHIN);
    if (distance < limit && distance < nearest) {
      best = candidate;
      nearest = distance;
    }
  }
  return best;
}

function candidates(computed: Quantity): readonly FoundSlip[] {
  const found: FoundSlip[] = [];
  const { dimension } = computed;
  const hasData = dimension.of('data') !== 0;
  if (hasData) {
    found.push({ slip: 'bits-bytes', factor: 8, power: 1 });
    for (let power = 1; power <= 6; power++)
      found.push({ slip: 'decimal-binary', factor: 1.024 ** power, power });
    for (let power = 1; power <= 3; power++) {
      found.push({ slip: 'bits-bytes-and-thousands', factor: 8 * 1000 ** power, power });
      found.push({ slip: 'bits-bytes-and-thousands', factor: 1000 ** power / 8, power });
    }
  }
  for (let power = 1; power <= 4; power++) found.push({ slip: 'thousands', factor: 1000 ** power, power });
  for (const [slip, factor] of TIME_SLIPS) found.push({ slip, factor, power: 1 });
  if (computed.assumes !== 0 || dimension.of('time') !== 0) {
    found.push({ slip: 'month-31-days', factor: 31 / 30, power: 1 });
  }
  return found;
}

const TIME_SLIPS: readonly (readonly [Slip, number])[] = [
  ['per-day-per-second', 86_400],
  ['per-hour-per-second', 3600],
  ['minutes-seconds', 60],
  ['hours-days', 24],
  ['days-weeks', 7],
  ['months-years', 12],
  ['days-months', 30],
  ['days-years', 365],
];
