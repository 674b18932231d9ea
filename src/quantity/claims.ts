/** An author's own figure against the recomputed one: whether it agrees, and which common slip explains it if not. */
import type { Expression } from './ast.ts';
import { NONE, withoutCounts } from './dimension.ts';
import { scaleOf } from './format.ts';
import { complementPercentileOf, percentileOf } from './magnitude.ts';
import { numberText } from './numerals.ts';
import type { Quantity } from './quantity.ts';

/** `agrees`: within 10 % or the rounding of its own digits. `loose`: within a factor of 1.5. `wrong`: beyond. */
export type Verdict = 'agrees' | 'loose' | 'wrong';

/** A mistake so common that its factor gives it away. */
export interface Slip {
  /** The factor of the slip itself: 1000 where the figures are 998 apart. */
  readonly factor: number;
  /** `off by 1,000: MB against GB?` */
  readonly sentence: string;
}

export interface ClaimComparison {
  readonly verdict: Verdict;
  /** How many times one is the other, 1 or more; undefined where the signs or the kinds differ, or one is 0. */
  readonly factor: number | undefined;
  /** Where the claim lies. */
  readonly side: 'high' | 'low' | 'equal';
  /** False where one is no value of the other's kind: `wrong` then, without a factor. */
  readonly comparable: boolean;
  /** What most likely went wrong, where the claim does not agree. */
  readonly slip?: Slip;
  /** What makes the small difference of a claim that agrees: 1.07 GB claimed for 1 GB, with digits enough to tell. */
  readonly nuance?: Slip;
}

/** Agreement of figures on the back of an envelope. */
const AGREES = 1.1;
const LOOSE = 1.5;
/** Shares from here on are compared by what they lack of 1: 99.9 % against 99.99 % is a factor of 10. */
const NINES = 0.99;

/**
 * Compares a claimed value or range with the recomputed one. Counting nouns are not compared: a claim of `23 req/s`
 * or `23/s` answers `23.1 uploads/s`.
 * @param rounding half a unit of the claim's last written digit, relative to it: `roundingOf` of its expression
 */
export function compareClaim(claimed: Quantity, computed: Quantity, rounding = 0): ClaimComparison {
  if (withoutCounts(claimed.dimension) !== withoutCounts(computed.dimension)) {
    return { verdict: 'wrong', factor: undefined, side: 'equal', comparable: false };
  }
  const claim = boundsOf(claimed);
  const truth = boundsOf(computed);
  const nines = ninesOf(claimed, computed);
  const factor = nines ? ratio(nines.computed, nines.claimed) : ratio(claim.middle, truth.middle);
  const side = claim.middle === truth.middle ? 'equal' : claim.middle > truth.middle ? 'high' : 'low';
  const verdict = nines
    ? verdictOfNines(claim, truth, factor, rounding)
    : claim.isRange && truth.isRange
      ? verdictOfRanges(claim, truth)
      : verdictOfPoint(claim, truth, rounding);
  const size = factor === undefined ? undefined : Math.max(factor, 1 / factor);
  const result = { verdict, factor: size, side, comparable: true } as const;
  if (size === undefined || side === 'equal') return result;
  const isData = computed.dimension.of('data') !== 0;
  const fine = size - 1 > rounding ? fineSlip(size, isData, rounding) : undefined;
  if (verdict === 'agrees') return fine === undefined ? result : { ...result, nuance: fine };
  const slip = fine ?? (verdict === 'wrong' ? coarseSlip(size, isData, claimed, computed) : undefined);
  return slip === undefined ? result : { ...result, slip };
}

/** Half a unit of the last written digit of a plain literal, relative to its value; 0 for anything else. */
export function roundingOf(expression: Expression): number {
  switch (expression.kind) {
    case 'number': {
      const [digits = ''] = expression.mantissa.split(/[eE]/);
      const value = Number(digits);
      if (value === 0) return 0;
      const decimals = digits.includes('.') ? digits.length - digits.indexOf('.') - 1 : 0;
      return (0.5 * 10 ** -decimals) / value;
    }
    case 'unit':
    case 'negate':
    case 'convert':
      return roundingOf(expression.of);
    case 'bytes-or-billion':
      return roundingOf(expression.number);
    case 'binary':
      // `2M/day`, `5 GB / s`
      return expression.operator === '/' && expression.right.kind === 'word'
        ? roundingOf(expression.left)
        : 0;
    default:
      return 0;
  }
}

interface Bounds {
  readonly low: number;
  readonly middle: number;
  readonly high: number;
  readonly isRange: boolean;
}

function boundsOf({ magnitude }: Quantity): Bounds {
  const at = (share: number): number => percentileOf(magnitude, share);
  return { low: at(0.05), middle: at(0.5), high: at(0.95), isRange: magnitude.kind !== 'exact' };
}

/** a / b where both have one sign; undefined else. */
function ratio(a: number, b: number): number | undefined {
  if (a === b) return 1;
  const quotient = a / b;
  return quotient > 0 && Number.isFinite(quotient) ? quotient : undefined;
}

/** How far apart two values are, as a factor of 1 or more; infinite where signs differ or one is 0. */
function apart(a: number, b: number): number {
  const factor = ratio(a, b);
  return factor === undefined ? Number.POSITIVE_INFINITY : Math.max(factor, 1 / factor);
}

/** Slack for the last bits of a comparison of computed figures. */
const TINY = 1e-9;

/** One of them is a single value, which is held against the other's interval. */
function verdictOfPoint(claim: Bounds, truth: Bounds, rounding: number): Verdict {
  const [point, range] = truth.isRange ? [claim, truth] : [truth, claim];
  const value = point.middle;
  if (value >= range.low && value <= range.high) return 'agrees';
  const nearest = value < range.low ? range.low : range.high;
  if (Math.abs(value - nearest) <= rounding * Math.abs(claim.middle) * (1 + TINY)) return 'agrees';
  // Narrow ranges are no stricter than a single value would be.
  if (apart(value, range.middle) <= AGREES * (1 + TINY)) return 'agrees';
  return apart(value, nearest) <= LOOSE * (1 + TINY) ? 'loose' : 'wrong';
}

/** Half of the wider range in common agrees, any common part is loose; measured in factors where all are positive. */
function verdictOfRanges(a: Bounds, b: Bounds): Verdict {
  const scale = a.low > 0 && b.low > 0 ? Math.log : (value: number) => value;
  const low = Math.max(scale(a.low), scale(b.low));
  const high = Math.min(scale(a.high), scale(b.high));
  const wider = Math.max(scale(a.high) - scale(a.low), scale(b.high) - scale(b.low));
  if (high < low) return apart(a.middle, b.middle) <= AGREES ? 'loose' : 'wrong';
  return high - low >= wider / 2 - TINY ? 'agrees' : 'loose';
}

function ninesOf(claimed: Quantity, computed: Quantity): { claimed: number; computed: number } | undefined {
  if (claimed.dimension !== NONE || computed.dimension !== NONE) return undefined;
  const complements = [claimed, computed].map(({ magnitude }) => {
    const value = percentileOf(magnitude, 0.5);
    return value >= NINES && value <= 1 ? (complementPercentileOf(magnitude, 0.5) ?? 1 - value) : undefined;
  });
  const [a, b] = complements;
  return a === undefined || b === undefined || (a === 0 && b === 0) ? undefined : { claimed: a, computed: b };
}

function verdictOfNines(claim: Bounds, truth: Bounds, factor: number | undefined, rounding: number): Verdict {
  if (truth.isRange && claim.middle >= truth.low && claim.middle <= truth.high) return 'agrees';
  // Strictly inside the rounding: 99.95 % is not 99.9 %.
  if (Math.abs(claim.middle - truth.middle) < rounding * claim.middle * (1 - 1e-6)) return 'agrees';
  if (factor === undefined) return 'wrong';
  const size = Math.max(factor, 1 / factor) * (1 - TINY);
  return size <= AGREES ? 'agrees' : size <= LOOSE ? 'loose' : 'wrong';
}

interface KnownSlip {
  readonly factor: number;
  readonly cause: string;
  /** Only where bytes are involved. */
  readonly data?: true;
}

/** Factors far from 1: recognised within the 10 % that figures of an envelope have. */
const COARSE: readonly KnownSlip[] = [
  { factor: 8, cause: 'bits against bytes?', data: true },
  { factor: 10, cause: 'a zero too many or too few?' },
  { factor: 12, cause: 'per month against per year?' },
  { factor: 24, cause: 'per hour against per day?' },
  { factor: 30, cause: 'per day against per month?' },
  { factor: 60, cause: 'seconds against minutes, or minutes against hours?' },
  { factor: 100, cause: 'a share against a percentage, or two zeros?' },
  { factor: 365, cause: 'per day against per year?' },
  { factor: 125, cause: 'bits against bytes, and a prefix?', data: true },
  { factor: 3600, cause: 'per second against per hour?' },
  { factor: 8000, cause: 'bits against bytes, and a prefix?', data: true },
  { factor: 86_400, cause: 'per day against per second?' },
  { factor: 2_592_000, cause: 'per month against per second?' },
  { factor: 31_536_000, cause: 'per year against per second?' },
];

/** Factors near 1: recognised only by claims with digits enough to tell them from rounding. */
const FINE: readonly KnownSlip[] = [
  { factor: 1.024, cause: 'kB against KiB?', data: true },
  { factor: 1.024 ** 2, cause: 'MB against MiB?', data: true },
  { factor: 1.024 ** 3, cause: 'GB against GiB?', data: true },
  { factor: 1.024 ** 4, cause: 'TB against TiB?', data: true },
  { factor: 1.024 ** 5, cause: 'PB against PiB?', data: true },
  { factor: 1.024 ** 6, cause: 'EB against EiB?', data: true },
  { factor: 31 / 30, cause: 'a month of 30 days against 31?' },
  { factor: 365 / 360, cause: 'twelve months of 30 days against a year of 365?' },
];

function fineSlip(factor: number, isData: boolean, rounding: number): Slip | undefined {
  const within = Math.min(1.004, 1 + Math.max(rounding, 0.001));
  return named(closest(FINE, factor, isData, within));
}

function coarseSlip(
  factor: number,
  isData: boolean,
  claimed: Quantity,
  computed: Quantity,
): Slip | undefined {
  const thousands: KnownSlip[] = [1, 2, 3, 4].map((power) => ({
    factor: 1000 ** power,
    cause: isData ? dataUnits(claimed, computed) : (COUNTS[power - 1] ?? ''),
  }));
  return named(closest([...COARSE, ...thousands], factor, isData, AGREES));
}

const COUNTS = [
  'thousands against millions, or milli against whole?',
  'thousands against billions, or micro against whole?',
  'a billion too many or too few?',
  'a trillion too many or too few?',
];

function closest(
  slips: readonly KnownSlip[],
  factor: number,
  isData: boolean,
  within: number,
): KnownSlip | undefined {
  let best: KnownSlip | undefined;
  let distance = within;
  for (const slip of slips) {
    if (slip.data === true && !isData) continue;
    const away = apart(slip.factor, factor);
    if (away <= distance) {
      best = slip;
      distance = away;
    }
  }
  return best;
}

function named(slip: KnownSlip | undefined): Slip | undefined {
  if (slip === undefined) return undefined;
  const factor = slip.factor < 2 ? String(Number(slip.factor.toFixed(2))) : numberText(slip.factor);
  return { factor: slip.factor, sentence: `off by ${factor}: ${slip.cause}` };
}

/** The data units the two values would be said in: `MB against GB?` */
function dataUnits(claimed: Quantity, computed: Quantity): string {
  const [a, b] = [claimed, computed].map(
    (quantity) => scaleOf(quantity).factors.find(({ unit }) => unit.base === 'data')?.unit.symbol,
  );
  return a === undefined || b === undefined || a === b
    ? 'kB against MB, or GB against TB?'
    : `${a} against ${b}?`;
}
