import { type ClaimComparison, compareClaim, roundingOf } from '../quantity/claims.ts';
import { dimensionInWords } from '../quantity/describe.ts';
import type { Environment } from '../quantity/environment.ts';
import { compute, type Evaluation } from '../quantity/evaluate.ts';
import { medianOf } from '../quantity/magnitude.ts';
import { explain } from '../quantity/messages.ts';
import { numberText } from '../quantity/numerals.ts';
import { type Drill, type DrillAnswer, letterOf, type WrongAnswer } from './drill.ts';

/** Whether an answer is right, and what to say to it. */
export interface Checked {
  readonly right: boolean;
  /** What went wrong; absent where nothing did. */
  readonly because?: string;
  /** Not an answer at all: it can be given again. */
  readonly unreadable?: true;
}

/** Whole numbers and milliseconds are written out, so only the last bits may differ. */
const EXACT = 1e-6;

/** How an answer is read: whatever is counted may be called what one likes. */
const AS_TYPED: Environment = { declareNouns: true, plainCounts: true };

/** Judges an answer as it was typed. Never throws. */
export function checkAnswer(drill: Drill, typed: string): Checked {
  const text = typed.trim().slice(0, 500);
  if (text === '') return { right: false, unreadable: true, because: 'Nothing was answered.' };
  switch (drill.answer.kind) {
    case 'quantity':
      return checkQuantity(drill.answer, drill.wrong, text);
    case 'choice':
      return checkChoice(drill.answer.options, drill.answer.right, drill.wrong, text);
    case 'order':
      return checkOrder(drill.answer.items, drill.answer.right, drill.wrong, text);
  }
}

type Quantities = Extract<DrillAnswer, { kind: 'quantity' }>;

function checkQuantity(answer: Quantities, wrong: readonly WrongAnswer[], typed: string): Checked {
  const given = compute(typed, AS_TYPED);
  if (!given.ok)
    return { right: false, unreadable: true, because: `${explain(given.error).message}. ${example(answer)}` };
  const against = compare(answer, given.value, answer.right);
  if (against === undefined || !against.comparable) {
    const kind = dimensionInWords(given.value.quantity.dimension);
    const because = `That is ${kind}; the question asks for something in ${unitName(answer)}.`;
    return { right: false, unreadable: true, because };
  }
  if (against.verdict === 'agrees') return { right: true };
  const listed = wrong.find((one) => compare(answer, given.value, one.answer)?.verdict === 'agrees');
  return { right: false, because: listed?.because ?? inGeneral(against) };
}

/** Holds a value against another as the answer wants it; undefined where the other is none. */
export function compare(answer: Quantities, given: Evaluation, other: string): ClaimComparison | undefined {
  const wanted = compute(other, AS_TYPED);
  if (!wanted.ok) return undefined;
  if (answer.as === 'nines') {
    const complements = [given, wanted.value].map(({ quantity }) => 1 - medianOf(quantity.magnitude));
    const result = compareClaim(given.quantity, wanted.value.quantity);
    const [a = 0, b = 0] = complements;
    if (!result.comparable) return result;
    const factor = a > 0 && b > 0 ? Math.max(a / b, b / a) : Number.POSITIVE_INFINITY;
    // The last digit of a share as it was written says how well its complement is known.
    const slack = roundingOf(given.expression) * Math.abs(1 - a);
    const agrees = factor <= 1.1 || Math.abs(a - b) < slack * (1 - EXACT) || a === b;
    return { comparable: true, factor, side: a < b ? 'high' : 'low', verdict: agrees ? 'agrees' : 'wrong' };
  }
  const result = compareClaim(given.quantity, wanted.value.quantity, roundingOf(given.expression));
  if (answer.as !== 'exact' || !result.comparable) return result;
  const [a, b] = [given, wanted.value].map(({ quantity }) => medianOf(quantity.magnitude)) as [
    number,
    number,
  ];
  const same = Math.abs(a - b) <= EXACT * Math.abs(b);
  return { ...result, verdict: same ? 'agrees' : 'wrong' };
}

function inGeneral({ factor, side, slip, verdict }: ClaimComparison): string {
  const way = side === 'high' ? 'high' : 'low';
  if (slip !== undefined) return `Too ${way}, ${slip.sentence}`;
  if (verdict === 'loose') return `Close, but too ${way}.`;
  if (factor === undefined || !Number.isFinite(factor)) return `Too ${way}.`;
  return factor < 1.1 ? `A little too ${way}.` : `Too ${way}, by a factor of ${numberText(factor, 2)}.`;
}

function unitName({ unit }: Quantities): string {
  return unit === '1' ? 'a plain number' : unit;
}

function example({ unit }: Quantities): string {
  if (unit === '1') return 'Answer as in: 12';
  return `Answer as in: 12${unit.startsWith('/') || unit === '%' ? '' : ' '}${unit}`;
}

function checkChoice(
  options: readonly string[],
  right: string,
  wrong: readonly WrongAnswer[],
  typed: string,
): Checked {
  const letter = letterIn(options, typed);
  if (letter === undefined) {
    const last = letterOf(options.length - 1);
    return { right: false, unreadable: true, because: `Answer with a letter from a to ${last}.` };
  }
  if (letter === right) return { right: true };
  return { right: false, because: wrong.find(({ answer }) => answer === letter)?.because ?? 'No.' };
}

/** The letter of the option that is meant: by letter, or by words that only one option begins with. */
function letterIn(options: readonly string[], typed: string): string | undefined {
  const said = typed.toLowerCase().replace(/[.)]$/, '');
  const letters = options.map((_, index) => letterOf(index));
  if (letters.includes(said)) return said;
  const same = options.findIndex((option) => option.toLowerCase() === typed.toLowerCase());
  if (same >= 0) return letterOf(same);
  const begun = options.flatMap((option, index) => (option.toLowerCase().startsWith(said) ? [index] : []));
  return begun.length === 1 ? letterOf(begun[0] ?? 0) : undefined;
}

function checkOrder(
  items: readonly string[],
  right: string,
  wrong: readonly WrongAnswer[],
  typed: string,
): Checked {
  const letters: readonly string[] = typed.toLowerCase().match(/[a-z]/g) ?? [];
  const wanted = items.map((_, index) => letterOf(index));
  const order = letters.join(' ');
  if (letters.length !== wanted.length || !wanted.every((letter) => letters.includes(letter))) {
    const because = `Answer with all of ${wanted.join(', ')}, each once, in order.`;
    return { right: false, unreadable: true, because };
  }
  if (order === right) return { right: true };
  return { right: false, because: wrong.find(({ answer }) => answer === order)?.because ?? 'Another order.' };
}
