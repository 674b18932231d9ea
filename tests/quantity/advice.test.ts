import { describe, expect, it } from 'vitest';
import { CALCULATOR_FUNCTIONS } from '../../src/estimate/environment.ts';
import { caret, visible } from '../../src/quantity/caret.ts';
import type { Environment } from '../../src/quantity/environment.ts';
import { compute, evaluate } from '../../src/quantity/evaluate.ts';
import { explain } from '../../src/quantity/messages.ts';
import { parse } from '../../src/quantity/parser.ts';
import { computed } from './computed.ts';

const VALUES: Readonly<Record<string, string>> = { load: '300 req/s', size: '3 MB', urls: '5M' };
const ENVIRONMENT: Environment = {
  lookup: (name) => (name in VALUES ? computed(VALUES[name] as string) : undefined),
  names: () => Object.keys(VALUES),
  functions: CALCULATOR_FUNCTIONS,
  references: new Map([['ssd-read', computed('16 us')]]),
  nouns: new Set(['frob']),
};

/** What a writer is told: the piece that is underlined, what is wrong with it, and what to do. */
function told(text: string): readonly (string | undefined)[] {
  const result = compute(text, ENVIRONMENT);
  if (result.ok) return ['no error'];
  const { span } = result.error;
  const { message, advice } = explain(result.error);
  return [text.slice(span.start, span.end), message, advice];
}

const SAME = 'Multiply or divide one of them first, so that both measure the same';
const WRITE_OPERATOR = 'Write `*` to multiply; a name of several words is written with hyphens';
const GROUPS = 'Write a decimal point, or groups of three: 1.5, 86,400';
const WHOLE = 'Beside a unit stands a whole number from 1 to 99; to raise the value, put it in brackets';
const REMOVE = 'Remove it, or write what is missing before it';

describe('a writer is told where, what and what to do', () => {
  it.each<[string, string, string, string?]>([
    // What lacks its unit, on either side, and what is a share of the other.
    ['3 MB + 5', '5', "Can't add 3 MB to 5: data is not a plain number", 'Give 5 the unit it is meant in'],
    [
      '5 - 3 MB',
      '3 MB',
      "Can't subtract 3 MB from 5: a plain number is not data",
      'Give 5 the unit it is meant in',
    ],
    [
      '5 MB - 10%',
      '10%',
      "Can't subtract 10 % from 5 MB: data is not a plain number",
      'For a share of 5 MB, multiply: 5 MB * (1 - 10 %)',
    ],
    [
      '10% + 5 MB',
      '5 MB',
      "Can't add 10 % to 5 MB: a plain number is not data",
      'Give 10 % the unit it is meant in',
    ],
    [
      '5 MB < 10%',
      '10%',
      "Can't compare 5 MB with 10 %: data is not a plain number",
      'Give 10 % the unit it is meant in',
    ],
    [
      '3 EUR - $5',
      '$5',
      "Can't subtract $5 from €3: money in EUR is not money in USD",
      'Currencies are never converted: multiply by a rate of your own, such as 1.1 USD/EUR',
    ],
    ['$5 + 3 MB', '3 MB', "Can't add $5 to 3 MB: money in USD is not data", SAME],
    ['3 MB + $5', '$5', "Can't add 3 MB to $5: data is not money in USD", SAME],
    ['5 MB ± 3 s', '5 MB ± 3 s', "Can't make a range of 5 MB and 3 s: data is not a time", SAME],
    ['mean(1 s, 2 s, 3 MB)', '3 MB', "Can't choose between 1 s and 3 MB: a time is not data", SAME],
    // Words and marks in the wrong place.
    ['max(1,)', ')', 'Expected an argument, found `)`', 'Remove it, or open a bracket before'],
    [
      'max(1 then',
      'then',
      'Expected an operator, `,` or `)`, found `then`',
      '`then` is a word of the language and cannot be a name',
    ],
    ['max(1', '(', 'This bracket is never closed', 'Add `)`'],
    [
      '2 * (3 then',
      'then',
      'Expected an operator or `)`, found `then`',
      '`then` is a word of the language and cannot be a name',
    ],
    ['5 MB in 3', '3', 'Expected a unit, found `3`', REMOVE],
    [
      '5 MB in',
      '',
      'The expression ends where a unit is expected',
      'Write a unit after it, or remove what waits for it',
    ],
    [
      '5 MB in GB/',
      '',
      'The expression ends where a unit is expected',
      'Write a unit after it, or remove what waits for it',
    ],
    ['5 MB/s + /s', '/', 'Expected a value, found `/`', REMOVE],
    ['/5', '/', 'Expected a value, found `/`', REMOVE],
    ['* 5', '*', 'Expected a value, found `*`', REMOVE],
    ['3 MB : 4', ':', 'Expected an operator or the end, found `:`', REMOVE],
    ['5 [3]', '[', '`[` means nothing here', 'Remove it'],
    ['load size', 'size', 'An operator is missing between `load` and `size`', WRITE_OPERATOR],
    ['load $5', '$', 'An operator is missing between `load` and `$`', WRITE_OPERATOR],
    ['5 MB (3)', '(', 'An operator is missing between `5 MB` and `(`', WRITE_OPERATOR],
    ['1,00', '1,00', '`1,00` is no number: a comma stands before exactly three digits', GROUPS],
    ['1,000,00', '1,000,00', '`1,000,00` is no number: a comma stands before exactly three digits', GROUPS],
    ['1.5__3', '5__', '`5__` has two separators in a row', 'Write one between groups: 86_400'],
    ['3 MB^0', '0', '`0` is no exponent of a unit', WHOLE],
    ['3 MB^100', '100', '`100` is no exponent of a unit', WHOLE],
    ['3 MB^-x', '-x', '`-x` is no exponent of a unit', WHOLE],
    ['(3 MB)^-100', '-100', 'A unit raised to -100 is beyond what is read', 'Exponents of units go up to 99'],
    ['(3 MB)^99.5', '99.5', 'A unit raised to 99.5 is beyond what is read', 'Exponents of units go up to 99'],
    // Names, units and multipliers.
    ['10 M', 'M', '`M` stands apart from 10', 'Multipliers stick to the number: 10M'],
    ['5 size', 'size', '`size` is a name, not a unit', 'To multiply, write `5 * size`'],
    ['(2 + 3) size', 'size', '`size` is a name, not a unit', 'To multiply, write `(2 + 3) * size`'],
    ['20 GB/frosb', 'frosb', '`frosb` is no unit that is known - did you mean `frob`?'],
    [
      'ref.ssd-raed',
      'ref.ssd-raed',
      '`ref.ssd-raed` is neither a name nor a unit here - did you mean `ref.ssd-read`?',
    ],
    ['loda', 'loda', '`loda` is neither a name nor a unit here - did you mean `load`?'],
    // Functions and their arguments.
    [
      'percentile(1, 2, 3)',
      '3',
      '`percentile` takes 2 arguments, not 3',
      'In an argument list a comma separates: write 1000 without it',
    ],
    [
      'concurrency(rate: 3 MB, time: 2 s)',
      '3 MB',
      '`rate` of `concurrency` is a rate of requests, such as 1 req/s; 3 MB is data',
    ],
    [
      'concurrency(3 req/s)',
      'concurrency(3 req/s)',
      '`concurrency` needs `time`',
      'Add `time: …` to its arguments',
    ],
    [
      'concurrency(rates: 3/s)',
      'rates',
      '`concurrency` has no parameter `rates` - did you mean `rate`?',
      'It takes rate, time',
    ],
    ['concurency(3/s, 2 s)', 'concurency', 'There is no function `concurency` - did you mean `concurrency`?'],
    ['log10(2 users)', '2 users', '`x` of `log10` is a plain number; 2 users is a count of users'],
    ['sqrt(-2..3)', '-2..3', '`sqrt` has no answer: `x` takes values from 0 up, and the range goes beyond'],
    ['ln(-2..3)', '-2..3', '`ln` has no answer: `x` takes values above 0, and the range goes beyond'],
    ['ln(0)', '0', '`ln` has no answer: `x` takes values above 0, not 0'],
    ['percentile(5, 0)', '0', '`percentile` has no answer: `p` has to be one percentage between 0 and 100'],
    [
      'percentile(5, 100)',
      '100',
      '`percentile` has no answer: `p` has to be one percentage between 0 and 100',
    ],
    [
      'percentile(5, 2..3)',
      '2..3',
      '`percentile` has no answer: `p` has to be one percentage between 0 and 100',
    ],
    ['3 == 4 ≈ -10%', '-10%', '`tolerance` of `≈` is a share such as 10%; -10 % is a plain number'],
    ['3 == 4 ≈ (1..2)', '(1..2)', '`tolerance` of `≈` is a share such as 10%; 1.41 is a plain number'],
    // Where there is no value.
    ['3 + 2 / 0', '0', 'Division by 0 has no result', 'Give what is divided by another value'],
    ['(-1..1)^-1', '-1', 'Division by a range that includes 0', 'Give the range two ends on one side of 0'],
    [
      '1e200 * 1e200 * 0',
      '1e200 * 1e200',
      '`1e200 * 1e200` is larger than any number that can be held',
      'Check the exponents and multipliers',
    ],
    [
      '5 / 1e-320',
      '5 / 1e-320',
      '`5 / 1e-320` is larger than any number that can be held',
      'Check the exponents and multipliers',
    ],
    [
      '(2..3)^900^2',
      '(2..3)^900^2',
      '`(2..3)^900^2` is larger than any number that can be held',
      'Check the exponents and multipliers',
    ],
    [
      '2^(-2..3 MB)',
      '(-2..3 MB)',
      'An exponent is a plain number, and 500 kB has a unit',
      'Divide it by 1 of its unit',
    ],
    [
      '-(3 > 2)',
      '(3 > 2)',
      'A comparison is not a number to calculate with',
      'Use it in if … then … else …, or put brackets around a sum',
    ],
    [
      'if 3 MB then 1 else 2',
      '3 MB',
      '3 MB is no condition',
      'Compare it: if load > 100 req/s then … else …',
    ],
    ['5 MB .. (2..3) MB', '(2..3) MB', 'An end of a range is a range itself', 'Give it as one number'],
    ['~(2..3)', '(2..3)', 'An end of a range is a range itself', 'Give it as one number'],
  ])('%s', (text, piece, message, advice) => {
    expect(told(text)).toEqual([piece, message, advice]);
  });

  it('of a long piece sees its beginning', () => {
    const name = `a${'b'.repeat(79)}`;
    expect(told(`${name} + 1`)[1]).toBe(`\`${name.slice(0, 57)}…\` is neither a name nor a unit here`);
    const sixty = name.slice(0, 60);
    expect(told(`${sixty} + 1`)[1]).toBe(`\`${sixty}\` is neither a name nor a unit here`);
    const sum = `1e308 * (10${' + 10'.repeat(15)})`;
    expect(told(sum)[1]).toBe(`\`${sum.slice(0, 57)}…\` is larger than any number that can be held`);
  });

  it('of work without end that it has an end', () => {
    const one = parse('1 + 1');
    if (!one.ok) throw new Error(one.error.code);
    // A tree that holds itself twice at each level: no text of the length that is read has so many parts.
    let tree = one.value;
    for (let i = 0; i < 15; i++)
      tree = {
        kind: 'binary',
        operator: '-',
        left: { ...tree, kind: 'negate', of: tree } as never,
        right: tree,
        span: tree.span,
      };
    const result = evaluate(tree);
    if (result.ok) throw new Error('it has a value');
    expect(explain(result.error)).toEqual({
      message: 'The expression takes more work than is allowed (20,000 steps)',
      advice: 'Split it into named parts',
    });
  });
});

describe('the line that is shown', () => {
  const long = `${'a'.repeat(100)} userz ${'b'.repeat(100)}`;

  it('is the part of a long one around the place, with both ends marked', () => {
    const [line, marks] = caret(long, { start: 101, end: 106 }, 40);
    expect(line).toHaveLength(40);
    expect(line.startsWith('…a')).toBe(true);
    expect(line.endsWith('b…')).toBe(true);
    expect(line.slice(marks.indexOf('^'), marks.length)).toBe('userz');
    // A third of the width stands before it.
    expect(marks.indexOf('^')).toBe(14);
  });

  it('has its beginning or its end where the place is near', () => {
    expect(caret(long, { start: 0, end: 3 }, 40)).toEqual([`${'a'.repeat(38)}…`, '^^^']);
    expect(caret(long, { start: 206, end: 207 }, 40)).toEqual([`…${'b'.repeat(38)}`, `${' '.repeat(38)}^`]);
    const fits = 'c'.repeat(38);
    expect(caret(fits, { start: 37, end: 38 }, 40)).toEqual([fits, `${' '.repeat(37)}^`]);
    expect(caret('d'.repeat(39), { start: 38, end: 39 }, 40)[0]).toBe(`…${'d'.repeat(38)}`);
  });

  it.each(['\n', '\r\n', '\r'])('is the one of several, whatever ends them: %j', (end) => {
    const text = `1 +${end}22 + userz${end}+ 3`;
    const start = text.indexOf('userz');
    expect(caret(text, { start, end: text.length })).toEqual(['22 + userz', '     ^^^^^']);
    expect(caret(text, { start: 0, end: 1 })).toEqual(['1 +', '^']);
    expect(caret(text, { start: text.length - 1, end: text.length })).toEqual(['+ 3', '  ^']);
  });

  it('shows a tab as a blank, and what is unseen as a mark', () => {
    expect(caret('a\tb\u202ec', { start: 2, end: 3 })).toEqual(['a b�c', '  ^']);
    expect(visible('a\u202e\u0007b')).toBe('aU+202EU+0007b');
  });
});
