import type { Span } from '../base/span.ts';
import type { Described, QuantityError, QuantityWarning } from './errors.ts';

/** What a person is told: what is wrong, and what to do about it. */
export interface Explanation {
  /** One sentence without a full stop, beginning in lower case, so that a report can put the place before it. */
  readonly message: string;
  /** One sentence on the next step. */
  readonly advice?: string;
}

/** The wording of every error of the language; the only place that has it. */
export function explain(error: QuantityError): Explanation {
  switch (error.code) {
    case 'mismatch':
      return explainMismatch(error);
    case 'bad-number':
      return explainNumber(error);
    case 'bad-exponent':
      return explainExponent(error);
    case 'unknown-name':
    case 'unknown-unit':
    case 'unknown-function':
    case 'name-as-unit':
    case 'bytes-or-billion':
      return explainWord(error);
    case 'missing-argument':
    case 'unknown-argument':
    case 'repeated-argument':
    case 'too-many-arguments':
    case 'wrong-argument':
    case 'refused':
    case 'outside-domain':
      return explainCall(error);
    case 'empty':
    case 'too-long':
    case 'too-deep':
    case 'too-many-steps':
    case 'unexpected-character':
    case 'unexpected-token':
    case 'unexpected-end':
    case 'unclosed':
    case 'missing-operator':
    case 'detached-multiplier':
      return explainWriting(error);
    default:
      return explainValue(error);
  }
}

type Of<Code extends QuantityError['code']> = Extract<QuantityError, { readonly code: Code }>;

function explainWriting(
  error: Of<
    | 'empty'
    | 'too-long'
    | 'too-deep'
    | 'too-many-steps'
    | 'unexpected-character'
    | 'unexpected-token'
    | 'unexpected-end'
    | 'unclosed'
    | 'missing-operator'
    | 'detached-multiplier'
  >,
): Explanation {
  switch (error.code) {
    case 'empty':
      return { message: 'there is nothing to compute', advice: 'Write a value such as `10k req/s`.' };
    case 'too-long':
      return {
        message: `the expression has ${grouped(error.length)} characters; at most ${grouped(error.limit)} are read`,
        advice: 'Split it into named estimates.',
      };
    case 'too-deep':
      return {
        message: `brackets and signs are nested too deep: more than ${grouped(error.limit)} levels`,
        advice: 'Give the inner part a name and use that.',
      };
    case 'too-many-steps':
      return {
        message: `the expression needs more than ${grouped(error.limit)} steps`,
        advice: 'Split it into named estimates.',
      };
    case 'unexpected-character':
      return {
        message: `${quoted(error.character)} is no part of the quantity language`,
        advice: 'Remove it, or put the prose elsewhere.',
      };
    case 'unexpected-token':
      return { message: `expected ${error.expected}, found ${quoted(error.found)}` };
    case 'unexpected-end':
      return { message: `the expression stops where ${error.expected} should follow` };
    case 'unclosed':
      return { message: 'this bracket is never closed', advice: 'Add `)` where the group ends.' };
    case 'missing-operator':
      return {
        message: `nothing joins ${quoted(error.before)} and ${quoted(error.after)}`,
        advice: `Write an operator between them, as in ${quoted(`${short(error.before)} * ${short(error.after)}`)}.`,
      };
    case 'detached-multiplier':
      return {
        message: `${quoted(error.multiplier)} stands apart from its number`,
        advice: `Write ${quoted(`${short(error.number)}${error.multiplier}`)}: multipliers stick to the number.`,
      };
  }
}

function explainNumber(error: Of<'bad-number'>): Explanation {
  const text = quoted(error.text);
  switch (error.reason) {
    case 'comma':
      return {
        message: `${text} is no number: a comma stands before groups of exactly three digits`,
        advice: 'Write the decimal part after a point (`2.5`), or thousands as `10,000`.',
      };
    case 'separator':
      return {
        message: `${text} is no number: one \`_\` at a time stands between digits`,
        advice: 'Write `86_400`.',
      };
    case 'point':
      return {
        message: `${text} is no number: it has two decimal points`,
        advice: 'Keep one point; thousands are written `10,000` or `10_000`, ranges `1..5`.',
      };
  }
}

function explainWord(
  error: Of<'unknown-name' | 'unknown-unit' | 'unknown-function' | 'name-as-unit' | 'bytes-or-billion'>,
): Explanation {
  switch (error.code) {
    case 'unknown-name':
      return {
        message: `nothing is called ${quoted(error.name)}${didYouMean(error.suggestion)}`,
        advice: 'Use a declared name, a unit or a standard counting noun, or declare it among the inputs.',
      };
    case 'unknown-unit':
      return {
        message: `${quoted(error.name)} is no known unit or counting noun${didYouMean(error.suggestion)}`,
        advice: 'Use a known one, or declare the noun in an input that counts it.',
      };
    case 'unknown-function':
      return {
        message: `there is no function ${quoted(error.name)}${didYouMean(error.suggestion)}`,
        advice: '`sdx estimate --list` shows all calculators; to multiply, write `*` before the bracket.',
      };
    case 'name-as-unit':
      return {
        message: `${quoted(error.name)} is a declared value, not a unit`,
        advice: `Write ${quoted(`${short(error.before)} * ${short(error.name)}`)} to multiply by it.`,
      };
    case 'bytes-or-billion': {
      const number = short(error.number);
      return {
        message: `${quoted(`${number}B`)} may be ${number} bytes or ${number} billion`,
        advice: `Write ${quoted(`${number} B`)} for bytes or ${quoted(`${number}bn`)} for billions.`,
      };
    }
  }
}

function explainCall(
  error: Of<
    | 'missing-argument'
    | 'unknown-argument'
    | 'repeated-argument'
    | 'too-many-arguments'
    | 'wrong-argument'
    | 'refused'
    | 'outside-domain'
  >,
): Explanation {
  const name = quoted(error.function);
  switch (error.code) {
    case 'missing-argument':
      return {
        message: `${name} needs ${quoted(error.parameter)}`,
        advice: `Add ${quoted(`${error.parameter}: …`)} to its arguments.`,
      };
    case 'unknown-argument':
      return {
        message: `${name} has no parameter ${quoted(error.name)}${didYouMean(error.suggestion)}`,
        advice: takes(error.parameters),
      };
    case 'repeated-argument':
      return { message: `${name} is given ${quoted(error.name)} twice`, advice: 'Remove one of them.' };
    case 'too-many-arguments':
      return {
        message: `${name} takes at most ${counted(error.most, 'argument')}, and is given ${error.given}`,
        advice: 'Remove the surplus; thousands inside brackets are written `10_000`, not `10,000`.',
      };
    case 'wrong-argument':
      return {
        message: `${quoted(error.parameter)} of ${name} is ${error.expected}, but ${described(error.found)}`,
        advice: `Give ${quoted(error.parameter)} as ${error.expected}.`,
      };
    case 'refused': {
      const at = error.parameter === undefined ? '' : ` for ${quoted(error.parameter)}`;
      return { message: `${name} has no answer${at}: ${error.reason}` };
    }
    case 'outside-domain':
      return {
        message: `${name} is not defined for ${error.value}`,
        advice: `It takes ${error.allowed}.`,
      };
  }
}

function explainMismatch(error: Of<'mismatch'>): Explanation {
  const { left, right } = error;
  const why = `${left.what} is not ${right.what}`;
  switch (error.operation) {
    case 'add':
      return { message: `can't add ${left.value} to ${right.value}: ${why}`, advice: SAME_KIND };
    case 'subtract':
      return { message: `can't subtract ${right.value} from ${left.value}: ${why}`, advice: SAME_KIND };
    case 'compare':
      return { message: `can't compare ${left.value} with ${right.value}: ${why}`, advice: SAME_KIND };
    case 'range':
      return {
        message: `a range can't go from ${left.value} to ${right.value}: ${why}`,
        advice: 'Give both ends in units of one kind.',
      };
    case 'choose':
      return {
        message: `\`then\` gives ${left.value} and \`else\` ${right.value}: ${why}`,
        advice: 'Let both give the same kind of value.',
      };
  }
}

const SAME_KIND = 'Multiply or divide one side until both are the same kind of thing.';

function explainExponent(error: Of<'bad-exponent'>): Explanation {
  switch (error.reason) {
    case 'unit':
      return {
        message: `${error.found} can't be an exponent: it has a unit`,
        advice: 'Divide the unit away, as in `2^(bits / 1 bit)`.',
      };
    case 'range':
      return {
        message: `${error.found} can't be the exponent of a value with a unit: the result's unit would vary`,
        advice: 'Divide the unit away first.',
      };
    case 'fraction':
      return {
        message: `the exponent ${error.found} would give a unit that has no meaning`,
        advice: 'Divide the unit away first.',
      };
    case 'large':
      return {
        message: `the exponent ${error.found} gives a unit to a power beyond 99`,
        advice: 'Divide the unit away first.',
      };
  }
}

function explainValue(
  error: Of<
    | 'cannot-convert'
    | 'division-by-zero'
    | 'not-finite'
    | 'range-reversed'
    | 'range-of-ranges'
    | 'not-a-condition'
    | 'condition-as-value'
    | 'mixed-samples'
  >,
): Explanation {
  switch (error.code) {
    case 'cannot-convert':
      return {
        message: `can't show ${error.from.value} in ${error.to.value}: ${error.from.what} is not ${error.to.what}`,
        advice: 'Ask for a unit of the same kind.',
      };
    case 'division-by-zero':
      return error.range
        ? { message: 'the divisor is a range that includes 0', advice: 'Give it ends on one side of 0.' }
        : { message: "can't divide by 0", advice: 'Check which input makes the divisor 0.' };
    case 'not-finite':
      return {
        message: `${quoted(error.text)} is too large to be a number, or none`,
        advice: 'Numbers reach up to 1.8e308; take a logarithm, or check the exponents.',
      };
    case 'range-reversed':
      return {
        message: `the range goes down, from ${error.low} to ${error.high}`,
        advice: `Write the smaller end first: ${quoted(`${error.high} .. ${error.low}`)}.`,
      };
    case 'range-of-ranges':
      return {
        message: 'an end of this range is itself a range',
        advice: 'Give both ends as single values.',
      };
    case 'not-a-condition':
      return {
        message: `${error.found} is a value where a condition should stand`,
        advice: 'Compare it with something, as in `load > 3k req/s`.',
      };
    case 'condition-as-value':
      return {
        message: 'a comparison is true or false, and nothing can be computed with that',
        advice: 'Use it in `if … then … else …`, or alone.',
      };
    case 'mixed-samples':
      return {
        message: 'these values were drawn with different numbers of samples',
        advice: 'Evaluate both in one sample space.',
      };
  }
}

/** The wording of every warning. */
export function explainWarning(warning: QuantityWarning): Explanation {
  switch (warning.code) {
    case 'decimal-and-binary':
      return {
        message: `${quoted(warning.decimal)} stands beside ${quoted(warning.binary)}, which is ${factorText(warning.factor)} times as much`,
        advice: 'Use powers of 1000 or of 1024 throughout.',
      };
    case 'bits-and-bytes':
      return {
        message: `${quoted(warning.bits)} (bits) stands beside ${quoted(warning.bytes)} (bytes), a factor of 8`,
        advice: 'Check the case of the `b`, and use one of them throughout.',
      };
    case 'comma-in-arguments':
      return {
        message: `${quoted(warning.text)} is read as several arguments`,
        advice: `Write ${quoted(short(warning.text).replaceAll(',', '_'))} for one number.`,
      };
  }
}

/**
 * The part of a text around a place, and a line of carets under that place. Long texts are cut to `width`
 * characters; line ends and tabs become spaces so that the caret stays under its character.
 */
export function caret(text: string, span: Span, width = 80): string {
  const start = Math.max(0, Math.min(span.start, text.length));
  const end = Math.max(start, Math.min(span.end, text.length));
  const room = Math.max(20, width);
  let from = 0;
  let to = text.length;
  if (text.length > room) {
    const shownEnd = Math.min(end, start + Math.floor(room / 2));
    from = Math.max(0, Math.min(Math.floor((start + shownEnd - room) / 2), text.length - room));
    to = from + room;
  }
  let line = oneLine(text.slice(from, to));
  if (from > 0) line = `…${line.slice(1)}`;
  if (to < text.length) line = `${line.slice(0, -1)}…`;
  const length = Math.max(1, Math.min(end, to) - start);
  return `${line}\n${' '.repeat(start - from)}${'^'.repeat(length)}`;
}

/** What would move the caret or the cursor becomes a space. */
function oneLine(text: string): string {
  let line = '';
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    line += code < 32 || (code >= 127 && code < 160) || code === 0x2028 || code === 0x2029 ? ' ' : text[i];
  }
  return line;
}

const LONGEST_QUOTE = 40;

/** A piece of a document inside a sentence: on one line, and no longer than a sentence bears. */
function short(text: string): string {
  const line = oneLine(text).trim();
  return line.length > LONGEST_QUOTE ? `${line.slice(0, LONGEST_QUOTE - 1)}…` : line;
}

const quoted = (text: string): string => `\`${short(text)}\``;

const didYouMean = (suggestion: string | undefined): string =>
  suggestion === undefined ? '' : ` - did you mean ${quoted(suggestion)}?`;

const described = (found: Described): string =>
  found.value === '' ? `got ${found.what}` : `${found.value} is ${found.what}`;

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

function takes(parameters: readonly string[]): string {
  return parameters.length === 0
    ? 'It takes no arguments.'
    : `It takes ${parameters.map(quoted).join(', ')}.`;
}

/** Three significant digits, one more where the factor is close to 1. */
const factorText = (factor: number): string => String(Number(factor.toPrecision(factor < 1.1 ? 4 : 3)));

/** A whole number with its thousands apart. */
function grouped(value: number): string {
  const digits = String(value);
  let text = '';
  for (let i = 0; i < digits.length; i++) {
    if (i > 0 && (digits.length - i) % 3 === 0) text += ',';
    text += digits[i];
  }
  return text;
}
