import { visible } from './caret.ts';
import type {
  Described,
  ExponentTrouble,
  QuantityError,
  QuantityErrorCode,
  QuantityWarning,
} from './errors.ts';
import { numberText } from './numerals.ts';
import { ASSUMES_MONTH, ASSUMES_REQUEST, ASSUMES_YEAR } from './quantity.ts';
import { keywordOf } from './tokens.ts';

/** What went wrong, and what to do about it. */
export interface Explanation {
  readonly message: string;
  readonly advice?: string;
}

/** The error of one code. */
type ErrorOf<Code extends QuantityErrorCode> = Extract<QuantityError, { readonly code: Code }>;

const WORDING: { readonly [Code in QuantityErrorCode]: (error: ErrorOf<Code>) => Explanation } = {
  empty: () => ({ message: 'There is no expression', advice: 'Write a sum, such as 10M users * 10%' }),
  'too-long': (error) => ({
    message: `The expression has ${whole(error.length)} characters; at most ${whole(error.limit)} are read`,
    advice: 'Split it into named parts in a worksheet',
  }),
  'too-deep': (error) => ({
    message: `The expression nests more than ${error.limit} levels deep`,
    advice: 'Remove brackets that are not needed, or name a part of it',
  }),
  'too-many-steps': (error) => ({
    message: `The expression takes more work than is allowed (${whole(error.limit)} ${error.of})`,
    advice:
      error.of === 'draws' ? 'Use fewer samples, or fewer ranges in one sum' : 'Split it into named parts',
  }),
  'unexpected-character': (error) => ({
    message: `${quoted(error.character)} means nothing here`,
    advice: 'Remove it',
  }),
  'unexpected-token': (error) => ({
    message: `Expected ${error.expected}, found ${quoted(error.found)}`,
    advice: unexpectedAdvice(error.found),
  }),
  'unexpected-end': (error) => ({
    message: `The expression ends where ${error.expected} is expected`,
    advice: `Write ${error.expected} after it, or remove what waits for it`,
  }),
  unclosed: () => ({ message: 'This bracket is never closed', advice: 'Add `)`' }),
  'bad-number': (error) => badNumber(error.text, error.reason),
  'missing-operator': (error) => ({
    message: `An operator is missing between ${quoted(error.before)} and ${quoted(error.after)}`,
    advice: 'Write `*` to multiply; a name of several words is written with hyphens',
  }),
  'detached-multiplier': (error) => ({
    message: `${quoted(error.multiplier)} stands apart from ${error.number}`,
    advice: `Multipliers stick to the number: ${error.number}${error.multiplier}`,
  }),
  'bytes-or-billion': (error) => ({
    message: `${quoted(`${error.number}B`)} can mean ${error.number} ${error.number === '1' ? 'byte' : 'bytes'} or ${error.number} billion`,
    advice: `Write \`${error.number} B\` for bytes or \`${error.number}bn\` for billion`,
  }),
  'unknown-name': (error) => ({
    message: `${quoted(error.name)} is neither a name nor a unit here${didYouMean(error.suggestion)}`,
    ...(error.suggestion === undefined ? { advice: 'Declare it, or write a number with a unit' } : {}),
  }),
  'no-value': (error) => ({
    message: `\`${error.name}\` has no value`,
    advice: `Correct \`${error.name}\` itself first`,
  }),
  'unknown-unit': (error) => ({
    message: `${quoted(error.name)} is no unit that is known${didYouMean(error.suggestion)}`,
    ...(error.suggestion === undefined
      ? { advice: 'A counting noun of your own is declared in `inputs`' }
      : {}),
  }),
  'name-as-unit': (error) => ({
    message: `${quoted(error.name)} is a name, not a unit`,
    advice: `To multiply, write \`${error.before} * ${error.name}\``,
  }),
  'unknown-function': (error) => ({
    message: `There is no function ${quoted(error.name)}${didYouMean(error.suggestion)}`,
    ...(error.suggestion === undefined ? { advice: 'To multiply, write `*` before the bracket' } : {}),
  }),
  'missing-argument': (error) => ({
    message: `\`${error.function}\` needs \`${error.parameter}\``,
    advice: `Add \`${error.parameter}: …\` to its arguments`,
  }),
  'unknown-argument': (error) => ({
    message: `\`${error.function}\` has no parameter ${quoted(error.name)}${didYouMean(error.suggestion)}`,
    advice: `It takes ${error.parameters.join(', ')}`,
  }),
  'repeated-argument': (error) => ({
    message: `\`${error.name}\` of \`${error.function}\` is given twice`,
    advice: 'Remove one of them',
  }),
  'too-many-arguments': (error) => ({
    message: `\`${error.function}\` takes ${error.most === 1 ? 'one argument' : `${error.most} arguments`}, not ${error.given}`,
    advice: 'In an argument list a comma separates: write 1000 without it',
  }),
  'wrong-argument': (error) => ({
    message: `\`${error.parameter}\` of \`${error.function}\` is ${error.expected}; ${error.found.value} is ${error.found.what}`,
  }),
  refused: (error) => ({
    message: `\`${error.function}\` has no answer: ${refusal(error.parameter, error.reason)}`,
  }),
  mismatch: (error) => mismatch(error.operation, error.left, error.right),
  'cannot-convert': (error) => ({
    message: `Can't express ${error.from.value} in ${error.to.value}: ${error.from.what} is not ${error.to.what}`,
    advice: 'Ask for a unit that measures the same',
  }),
  'division-by-zero': (error) =>
    error.range
      ? {
          message: 'Division by a range that includes 0',
          advice: 'Give the range two ends on one side of 0',
        }
      : { message: 'Division by 0 has no result', advice: 'Give what is divided by another value' },
  'not-finite': (error) => ({
    message: `${quoted(error.text)} is larger than any number that can be held`,
    advice: 'Check the exponents and multipliers',
  }),
  'not-real': (error) => ({
    message: `${quoted(error.text)} is no real number`,
    advice: 'A negative value is raised to whole numbers only',
  }),
  'bad-exponent': (error) => badExponent(error.found, error.reason),
  'range-reversed': (error) => ({
    message: `The range runs from ${error.low} down to ${error.high}`,
    advice: `Write the smaller end first: ${error.high} .. ${error.low}`,
  }),
  'range-of-ranges': () => ({
    message: 'An end of a range is a range itself',
    advice: 'Give it as one number',
  }),
  'not-a-condition': (error) => ({
    message: `${error.found} is no condition`,
    advice: 'Compare it: if load > 100 req/s then … else …',
  }),
  'condition-as-value': () => ({
    message: 'A comparison is not a number to calculate with',
    advice: 'Use it in if … then … else …, or put brackets around a sum',
  }),
  'mixed-samples': () => ({
    message: 'Values drawn with different numbers of samples meet',
    advice: 'Evaluate both in one sample space',
  }),
};

/** The wording of every error: one sentence each, without the place and without its full stop. */
export function explain(error: QuantityError): Explanation {
  // Every entry takes the error of its own code, which the table's type holds them to.
  const inWords = WORDING[error.code] as (error: QuantityError) => Explanation;
  return inWords(error);
}

type Mismatch = ErrorOf<'mismatch'>['operation'];

function mismatch(operation: Mismatch, left: Described, right: Described): Explanation {
  const meeting = {
    add: `add ${left.value} to ${right.value}`,
    subtract: `subtract ${right.value} from ${left.value}`,
    compare: `compare ${left.value} with ${right.value}`,
    range: `make a range of ${left.value} and ${right.value}`,
    choose: `choose between ${left.value} and ${right.value}`,
  }[operation];
  const message = `Can't ${meeting}: ${left.what} is not ${right.what}`;
  const monies = left.what.startsWith('money') && right.what.startsWith('money');
  return monies
    ? {
        message,
        advice: 'Currencies are never converted: multiply by a rate of your own, such as 1.1 USD/EUR',
      }
    : { message, advice: mismatchAdvice(operation, left, right) };
}

/** A plain number beside something with a unit most often lacks that unit, and a share is a share of something. */
function mismatchAdvice(operation: Mismatch, left: Described, right: Described): string {
  const plain = left.what === 'a plain number' ? left : right.what === 'a plain number' ? right : undefined;
  if (plain === undefined) return 'Multiply or divide one of them first, so that both measure the same';
  const isSum = operation === 'add' || operation === 'subtract';
  if (plain === right && isSum && plain.value.endsWith('%')) {
    return `For a share of ${left.value}, multiply: ${left.value} * (1 ${operation === 'add' ? '+' : '-'} ${plain.value})`;
  }
  return `Give ${plain.value} the unit it is meant in`;
}

function badNumber(text: string, reason: 'comma' | 'separator' | 'point'): Explanation {
  if (reason === 'comma') {
    return {
      message: `${quoted(text)} is no number: a comma stands before exactly three digits`,
      advice: 'Write a decimal point, or groups of three: 1.5, 86,400',
    };
  }
  return reason === 'point'
    ? {
        message: `${quoted(text)} has two decimal points`,
        advice: 'Remove one; a range has two points: 1.5..2',
      }
    : { message: `${quoted(text)} has two separators in a row`, advice: 'Write one between groups: 86_400' };
}

function badExponent(found: string, reason: ExponentTrouble): Explanation {
  switch (reason) {
    case 'written':
      return {
        message: `${quoted(found)} is no exponent of a unit`,
        advice: 'Beside a unit stands a whole number from 1 to 99; to raise the value, put it in brackets',
      };
    case 'unit':
      return {
        message: `An exponent is a plain number, and ${found} has a unit`,
        advice: 'Divide it by 1 of its unit',
      };
    case 'range':
      return {
        message: `A value with a unit cannot be raised to the range ${found}`,
        advice: 'Use one number',
      };
    case 'fraction':
      return {
        message: `A unit raised to ${found} means nothing`,
        advice: 'Use whole numbers, halves or thirds',
      };
    case 'large':
      return {
        message: `A unit raised to ${found} is beyond what is read`,
        advice: 'Exponents of units go up to 99',
      };
  }
}

function refusal(parameter: string | undefined, reason: string): string {
  return parameter === undefined ? reason : `\`${parameter}\` ${reason}`;
}

function unexpectedAdvice(found: string): string {
  if (found === ')') return 'Remove it, or open a bracket before';
  return keywordOf(found) === undefined
    ? 'Remove it, or write what is missing before it'
    : `\`${found}\` is a word of the language and cannot be a name`;
}

function didYouMean(suggestion: string | undefined): string {
  return suggestion === undefined ? '' : ` - did you mean ${quoted(suggestion)}?`;
}

/** Text of the writer's, cut where it is long and with what a terminal would obey made visible. */
function quoted(text: string): string {
  const shown = text.length > 60 ? `${text.slice(0, 57)}…` : text;
  return `\`${visible(shown)}\``;
}

function whole(number: number): string {
  return numberText(number);
}

/** One sentence for each thing that is probably not meant. */
export function explainWarning(warning: QuantityWarning): string {
  switch (warning.code) {
    case 'decimal-and-binary':
      return `${warning.decimal} counts in powers of 1000 and ${warning.binary} in powers of 1024: they differ by a factor of ${numberText(warning.factor, 4)}`;
    case 'bits-and-bytes':
      return `${warning.bits} are bits and ${warning.bytes} are bytes: they differ by a factor of 8`;
    case 'comma-in-arguments':
      return `In an argument list a comma separates, so ${quoted(warning.text)} is two arguments; write it without the comma`;
  }
}

/** A sentence for each convention a value rests on. */
export function assumptionsInWords(
  assumes: number,
  days: { month?: number; year?: number } = {},
): readonly string[] {
  const sentences: string[] = [];
  if ((assumes & ASSUMES_MONTH) !== 0) sentences.push(`a month is ${days.month ?? 30} days`);
  if ((assumes & ASSUMES_YEAR) !== 0) sentences.push(`a year is ${days.year ?? 365} days`);
  if ((assumes & ASSUMES_REQUEST) !== 0) sentences.push('each one counted is one request');
  return sentences;
}
