import type { Path } from '../model/path.ts';
import { type Dimension, TIME } from '../quantity/dimension.ts';
import { compute } from '../quantity/evaluate.ts';
import { format } from '../quantity/format.ts';
import { medianOf } from '../quantity/magnitude.ts';

/** A sum that a sentence states: `463 + 46 = 509/s`, `1200 of 3000, 40 %`. */
export interface StatedSum {
  readonly at: Path;
  readonly text: string;
  /** Whether it comes out. What is not understood is no sum. */
  readonly right: boolean;
  /** Of one that is surely wrong, what it comes to; one that goes on from what stands before it is only not right. */
  readonly comesTo?: string;
  /** Whether it is a share of something: a load against what is there to take it. */
  readonly share: boolean;
}

/** A word that goes on with the sentence is no unit: `0.28 of one core`. */
const UNIT = String.raw`(?:\s?(?:%|(?!(?:of|out|and|or|in|for|to|at|with|is|are|on|from|by|per|a|an|the)(?![a-z]))[a-zµ]{1,12}))?(?:\/[a-z]{1,12})?`;
/** Thousands may be parted by commas, spaces or apostrophes. */
const DIGITS = String.raw`(?:\d{1,3}(?:[ \u00a0'’]\d{3}){1,4}(?!\d)(?:\.\d{1,9})?|\d{1,15}(?:,\d{3}){0,5}(?:\.\d{1,9})?)`;
const NUMBER = String.raw`[~≈]?${DIGITS}(?:\s?(?:k|M|G|T|bn|thousand|million|billion)(?![a-zA-Z]))?`;
/** What begins after an operator is the rest of a longer sum. */
const WHOLE = String.raw`(?<![×x*·/÷+−–-]\s?)(?<![\d.,])`;
/** `20k ranks × 2 commands (own, the ten around)`: what is added in brackets is no part of the sum. */
const TERM = String.raw`${NUMBER}${UNIT}(?:\s?\([^()=≈\d]{1,60}\)(?=\s*[×x*·/÷+−–=≈→-]))?`;
const MORE = String.raw`(?:\s*[×x*·/÷+−–-]\s*${TERM})`;
/** The result is only looked at: in `700 × 30 ms = 18 + 3 = 21 s` it is a sum of its own. */
const SUM = new RegExp(
  String.raw`${WHOLE}(${TERM}${MORE}{1,6})\s*(?:=|≈|→)\s*(?=(${NUMBER}${UNIT})(${MORE}{0,6}))`,
  'giu',
);
const SHARE = new RegExp(
  String.raw`${WHOLE}(${NUMBER})(?:\s?[a-z]{0,12}(?:\/[a-z]{1,6})?)\s(?:of|against|out of)\s(?:the\s|its\s|about\s)?(${NUMBER})(?:\s?(?!at\b)[a-z]{0,12}(?:\/[a-z]{1,6})?)[\s,(:=;]{0,3}(?:which is\s|so\s|or\s|is\s|i\.e\.\s|about\s)?(\d{1,3}(?:\.\d{1,2})?)\s?%(?!\s+each)`,
  'giu',
);

/** What stands before each group of a number in thousands. */
const SPACED = /(?<=\d)[ \u00a0'’](?=(?:\d{3}[ \u00a0'’])*\d{3}(?!\d))/g;

/** How far a result may be rounded. */
const ROUNDING = 0.06;

/** Texts that are formulas already are checked where they stand. */
const NOT_SENTENCES: ReadonlySet<string> = new Set(['formula', 'is', 'size', 'count', 'growth', 'rate']);

const known = new WeakMap<object, readonly StatedSum[]>();

/** Every sum that a document's sentences state, once each. They are looked for once: a rule and a grade ask for them. */
export function statedSums(document: object): readonly StatedSum[] {
  const before = known.get(document);
  if (before !== undefined) return before;
  const sums = sumsOf(document);
  known.set(document, sums);
  return sums;
}

function sumsOf(document: object): readonly StatedSum[] {
  const found = new Map<string, StatedSum>();
  for (const { text, at } of texts(document, [])) {
    for (const sum of sumsIn(text)) {
      const key = sum.text.replace(/\s+/g, '');
      if (!found.has(key)) found.set(key, { ...sum, at });
    }
  }
  return [...found.values()];
}

/** The sums of one text; what goes on from words before it is never surely wrong. */
function* sumsIn(text: string): Generator<Omit<StatedSum, 'at'>> {
  if (!/\d/.test(text)) return;
  // Most texts have neither, and looking for sums in them costs more than reading them.
  for (const match of /[=≈→]/.test(text) ? text.matchAll(SUM) : []) {
    const [start, written = '', right = '', more = ''] = match;
    const left = written.replace(/\([^()]*\)/g, '');
    if (isTrivial(left)) continue;
    const after = text.slice(match.index + start.length + right.length);
    const sum = more === '' ? judgedAmong(left, right, after) : judgedChain(left, right, more);
    yield { text: start + right, share: false, ...ifWhole(sum, text, match.index) };
  }
  for (const match of text.includes('%') ? text.matchAll(SHARE) : []) {
    const [all, part = '', whole = '', percent = ''] = match;
    const share = judgedShare(plain(part), plain(whole), Number(percent) / 100, all.includes(' against '));
    if (share === undefined) continue;
    // What stands behind a semicolon may be of something else: `5,700 of 10,000; 71 % with one lost`. And `6 nodes of 250
    // are 56 % busy` may say what each of the six can do.
    const sure = /;|\sare\s/.test(all) ? { right: share.right } : share;
    yield { text: all, share: true, ...ifWhole(sure, text, match.index) };
  }
}

type Judgement = Pick<StatedSum, 'right' | 'comesTo'>;

function ifWhole(sum: Judgement, text: string, index: number): Judgement {
  return sum.comesTo === undefined || isWhole(text.slice(0, index)) ? sum : { right: sum.right };
}

/** The result goes on: it is a sum too, or one that only what follows makes something else of. */
function judgedChain(left: string, right: string, more: string): Judgement {
  const whole = (right + more).replace(/\([^()]*\)/g, '');
  return { right: [right, whole].some((result) => judged(left, result).right) };
}

/** `5 in a million`, `3 out of 10,000`: how many the result is one of so many. */
const AMONG =
  /^\s(?:in|out of|per)\s(?:an?\s|one\s|every\s)?(hundred|thousand|million|billion|\d[\d,]*)(?![\p{L}\d.]|\s?%)/u;
const WORDED: Readonly<Record<string, number>> = { hundred: 1e2, thousand: 1e3, million: 1e6, billion: 1e9 };

/** A result that `after` goes on to make one among so many is compared as that, and is no slip where it is not. */
function judgedAmong(left: string, right: string, after: string): Judgement {
  const sum = judged(left, right);
  const many = sum.right ? undefined : AMONG.exec(after)?.[1];
  if (many === undefined) return sum;
  const among = WORDED[many] ?? Number(many.replaceAll(',', ''));
  const said = plain(right);
  return { right: said !== undefined && among > 0 && judged(left, String(said / among)).right };
}

/** Whether a share is what its part and whole give; undefined where they are none of something. */
function judgedShare(
  part: number | undefined,
  whole: number | undefined,
  stated: number,
  isAgainst: boolean,
): Judgement | undefined {
  if (part === undefined || whole === undefined || whole === 0) return undefined;
  // More than there is "of" something is no share of it.
  if (part > whole && !isAgainst) return undefined;
  // Some say what is needed of what is there, some what is there against what is needed.
  const right = [part / whole, whole / part].some((share) => Math.abs(share - stated) <= 0.02);
  return right ? { right } : { right, comesTo: `${Number(((100 * part) / whole).toPrecision(2))} %` };
}

const NUMERALS = new RegExp(DIGITS, 'g');

/** The numbers of two digits and more that a text states, as written but for what parts their thousands. */
export function numeralsIn(text: string): readonly string[] {
  return [...text.matchAll(NUMERALS)]
    .map(([numeral]) => numeral.replace(/[, \u00a0'’]/g, ''))
    .filter((numeral) => numeral.length >= 2);
}

/** `1 + 1` works nothing out. */
function isTrivial(left: string): boolean {
  return !/\d{2}|\d\.\d|\d\s?[kMGT]\b/.test(left);
}

function asFormula(written: string): string {
  return written
    .replace(/[×x·](?=\s*[~≈]?\d)/gi, '*')
    .replace(/÷/g, '/')
    .replace(/[−–]/g, '-')
    .replace(/[~≈]/g, '')
    .replace(SPACED, '');
}

function judged(left: string, right: string): Judgement {
  const formula = asFormula(left);
  if (arePercent(formula) && /^[~≈]?\d\d(?:\.\d+)?$/.test(right))
    return judged(formula.replaceAll('*', '% *').concat('%'), `${right}%`);
  const exact = compute(inOneUnit(formula), LENIENT);
  const result = asFormula(right);
  const stated = compute(inOneUnit(result), LENIENT);
  // In base units even where dimensions differ: `480 x 10 kB = 4.8 MB/s` leaves it to the reader that 480 are a second's.
  if (exact.ok && stated.ok) {
    const [is, said] = [exact.value.quantity.magnitude, stated.value.quantity.magnitude].map(medianOf);
    if (is !== undefined && said !== undefined && near(is, said)) return { right: true };
    // `60 days x 2M photos` counts days, with a day's photos.
    const counted = compute(formula.replace(PERIODS, '$1'), LENIENT);
    if (said !== undefined && counted.ok && near(medianOf(counted.value.quantity.magnitude), said))
      return { right: true };
    if (exact.value.quantity.dimension === stated.value.quantity.dimension)
      return { right: false, comesTo: format(exact.value.quantity) };
  }
  const plainResult = plainly(formula);
  const said = plainly(result);
  if (plainResult !== undefined && said !== undefined) {
    if (near(plainResult, said)) return { right: true };
    if (
      isSlip(plainResult, said) &&
      (!exact.ok || !stated.ok || isPerTime(exact.value.quantity.dimension, stated.value.quantity.dimension))
    )
      return {
        right: false,
        comesTo: exact.ok ? format(exact.value.quantity) : String(Number(plainResult.toPrecision(3))),
      };
  }
  return { right: false };
}

/** `99.95 × 99.9 = 99.85` multiplies shares, in percent. */
function arePercent(formula: string): boolean {
  return formula.split('*').every((factor) => /^\s*(?:9\d(?:\.\d+)?|100)\s*$/.test(factor));
}

/** `20 + 300 + 500 ms` adds milliseconds, all of them. */
function inOneUnit(formula: string): string {
  const unit = /^[\d.,\s]+(?:[+-]\s*[\d.,\s]+)+([a-zµ]{1,12}(?:\/[a-z]{1,12})?)$/i.exec(formula)?.[1];
  return unit === undefined ? formula : formula.replace(/(\d)(?=\s*[+-]\s)/g, `$1 ${unit}`);
}

/** A result as a rate, where the sum leaves out that it is a second's. */
function isPerTime(sum: Dimension, stated: Dimension): boolean {
  return sum.over(stated) === TIME;
}

/** Bits for bytes, seconds for days, a prefix: what people get wrong. More than that is another sum. */
const LARGEST_SLIP = 2000;

function isSlip(is: number, said: number): boolean {
  const factor = is / said;
  return factor > 0 && factor <= LARGEST_SLIP && factor >= 1 / LARGEST_SLIP;
}

/** Words after which a sum goes on. */
const JOINING = /(?:\d|\b(?:times|plus|minus|over|by|of|at|per|than|most|least|about))\s*$/i;

/** Whether nothing before a sum, in its clause, belongs to it: no number, and no word that joins. */
function isWhole(before: string): boolean {
  const clause = before.split(/[.;:!?()\n]\s|,\s/).at(-1) ?? '';
  return !/\d/.test(clause) && !JOINING.test(clause);
}

/** Periods that are counted instead of measured. */
const PERIODS = /(\d)\s?(?:days?|d|hours?|h|minutes?|min|weeks?|months?|years?|seconds?|s)(?![\p{L}/])/gu;

const LENIENT = { plainCounts: true, declareNouns: true } as const;

/** The numbers alone: people write `375 × 3600 = 1.35 million` and leave the units to the reader. */
function plainly(formula: string): number | undefined {
  const parts = formula.split(/\s*([*/+-])\s*(?=\d)/);
  const numbers = parts.filter((_, i) => i % 2 === 0).map(plain);
  if (numbers.some((number) => number === undefined)) return undefined;
  const terms: number[] = [numbers[0] ?? 0];
  for (let i = 1; i < numbers.length; i++) {
    const number = numbers[i] ?? 0;
    const last = terms.length - 1;
    const operator = parts[2 * i - 1];
    if (operator === '*') terms[last] = (terms[last] ?? 0) * number;
    else if (operator === '/') terms[last] = (terms[last] ?? 0) / number;
    else terms.push(operator === '-' ? -number : number);
  }
  return terms.reduce((sum, term) => sum + term, 0);
}

function near(a: number, b: number): boolean {
  return Math.abs(a - b) <= ROUNDING * Math.max(Math.abs(a), Math.abs(b));
}

/** What a word or letter behind a number multiplies it by, in small letters. */
export const SCALES: Readonly<Record<string, number>> = {
  k: 1e3,
  thousand: 1e3,
  m: 1e6,
  million: 1e6,
  g: 1e9,
  bn: 1e9,
  billion: 1e9,
  t: 1e12,
  trillion: 1e12,
};

function plain(text: string): number | undefined {
  const tight = text.replace(SPACED, '');
  const match =
    /^\s*[~≈]?(\d{1,15}(?:,\d{3}){0,5}(?:\.\d{1,9})?)\s?(k|M|G|T|bn|thousand|million|billion)?(?![a-zA-Z])/u.exec(
      tight,
    );
  const bare = match ?? /^\s*[~≈]?(\d{1,15}(?:,\d{3}){0,5}(?:\.\d{1,9})?)/u.exec(tight);
  if (bare === null) return undefined;
  const percent = /^\s*[~≈]?[\d.,]+\s?%/.test(text) ? 0.01 : 1;
  return Number((bare[1] ?? '').replace(/,/g, '')) * (SCALES[(bare[2] ?? '').toLowerCase()] ?? 1) * percent;
}

function* texts(value: unknown, at: Path): Generator<{ readonly text: string; readonly at: Path }> {
  if (typeof value === 'string') {
    const field = at.findLast((step) => typeof step === 'string');
    if (field === undefined || !NOT_SENTENCES.has(String(field))) yield { text: value, at };
  } else if (Array.isArray(value)) for (const [i, item] of value.entries()) yield* texts(item, [...at, i]);
  else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) yield* texts(item, [...at, key]);
  }
}
