import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { caret } from '../../src/quantity/caret.ts';
import type { Environment } from '../../src/quantity/environment.ts';
import type { QuantityError, QuantityErrorCode, QuantityWarning } from '../../src/quantity/errors.ts';
import { compute } from '../../src/quantity/evaluate.ts';
import { assumptionsInWords, explain, explainWarning } from '../../src/quantity/messages.ts';
import { quantityOf } from '../../src/quantity/quantity.ts';
import { SampleSpace } from '../../src/quantity/sampling.ts';
import { expressionTexts } from '../generators/quantity.ts';

/** Names with a value, without one, and with draws of another number. */
const drawnElsewhere = compute('(2..5) + (2..5)', { space: new SampleSpace(1, 200) });
const NAMES: Environment = {
  lookup: (name) => {
    if (name === 'load') return quantityOf(300);
    return name === 'drawn' && drawnElsewhere.ok ? drawnElsewhere.value.quantity : undefined;
  },
  declares: (name) => name === 'reads',
  names: () => ['load', 'drawn', 'reads'],
};

/** Texts that give each error, in this order in the recorded file. */
const CASES: Readonly<Record<QuantityErrorCode, readonly string[]>> = {
  empty: ['', '   '],
  'too-long': ['1+'.repeat(500_000), `${'('.repeat(10_000)}1${')'.repeat(10_000)}`],
  'too-deep': ['('.repeat(500), `${'-'.repeat(500)}1`],
  'too-many-steps': [manySums()],
  'unexpected-character': ['5 @ 3', '5 😀', '5 \u202e3'],
  'unexpected-token': ['5 )', 'in * 3', '(3, 4)', 'if 3 > 2 else 4', '$ MB'],
  'unexpected-end': ['5 +', '5 MB in', 'if 3 > 2 then', '5 MB^'],
  unclosed: ['(5 + 3', '2 * max(3, 4'],
  'bad-number': ['1,50', '1.000.000', '1__000'],
  'missing-operator': ['5 users 3', 'load 3', '5 (3)', '5 MB 3 GB'],
  'detached-multiplier': ['10 k'],
  'bytes-or-billion': ['1B', '200B * 100M'],
  'unknown-name': ['lod * 2', 'photoz / s', 'frobnication', 'x', 'million * 2', 'ref.ssd'],
  'no-value': ['reads * 2'],
  'unknown-unit': ['10M userz', '3 gb', '3 frobs', '100 km'],
  'name-as-unit': ['5 load'],
  'unknown-function': ['cel(3)', 'frobnicate(3)'],
  'missing-argument': ['sqrt()', 'percentile(3)'],
  'unknown-argument': ['ceil(y: 3)', 'percentile(3, share: 50)'],
  'repeated-argument': ['ceil(x: 3, x: 4)'],
  'too-many-arguments': ['ceil(1,200)'],
  'wrong-argument': ['log2(5 MB)', '3 == 3.2 ≈ 1 MB'],
  refused: ['log2(-5)', 'percentile(3, 120)', 'sqrt(-4)'],
  mismatch: [
    '2 uploads/user + 3 GB',
    '3 GB - 2 s',
    '$5 + 3 EUR',
    '5 + 3 MB',
    '5 MB + 10%',
    '5 MB < 3 s',
    '2 MB..5 s',
    'max(3 MB, 4 s)',
    'if (2..5) > 3 then 3 MB else 4 s',
  ],
  'cannot-convert': ['3 MB in s', '10 uploads/s in MB/s'],
  'division-by-zero': ['1/0', '5 / (3 - 3)', '2 / (-1..1)', '3:0', '0^-1'],
  'not-finite': ['9^9^9^9', '1e309', '1e308 * 100', 'exp(1000)'],
  'not-real': ['(-8)^0.5', '(-1..1)^0.5', '(-1..1)^(0..1)'],
  'bad-exponent': ['3 MB^2.5', '2^(3 MB)', '(3 MB)^(2..3)', '(3 MB)^0.123', '(3 MB)^100'],
  'range-reversed': ['5..2 MB'],
  'range-of-ranges': ['(2..3)..5'],
  'not-a-condition': ['if load then 4 else 5'],
  'condition-as-value': ['(3 > 2) + 1'],
  'mixed-samples': ['drawn + (2..5)'],
};

/** More draws than are allowed: each sum asks for a million of either side and of itself. */
function manySums(): string {
  return `max(r, 2)${' + r'.repeat(40)}`;
}

/** One range, so that it is drawn once. */
const MANY_DRAWS = (() => {
  const space = new SampleSpace(1, 1_000_000);
  const range = compute('2..3', { owner: 'r' });
  return { space, lookup: (name: string) => (name === 'r' && range.ok ? range.value.quantity : undefined) };
})();

const found = new Map<string, QuantityError>();

function errorOf(text: string): QuantityError {
  const known = found.get(text);
  if (known !== undefined) return known;
  const environment = text === CASES['too-many-steps'][0] ? MANY_DRAWS : NAMES;
  const result = compute(text, environment);
  if (result.ok) throw new Error(`${text} has a value`);
  found.set(text, result.error);
  return result.error;
}

function shown(text: string): string {
  const error = errorOf(text);
  const { message, advice } = explain(error);
  const [line, marks] = caret(text, error.span, 72);
  return [`  ${line}`, `  ${marks}`, `${message}.`, ...(advice === undefined ? [] : [`${advice}.`])].join(
    '\n',
  );
}

describe('errors', () => {
  it('each code has a case', () => {
    const source = readFileSync(new URL('../../src/quantity/errors.ts', import.meta.url), 'utf8');
    const union = source.slice(
      source.indexOf('export type QuantityError'),
      source.indexOf('export type ExponentTrouble'),
    );
    const codes = [...union.matchAll(/readonly code: '([a-z-]+)'/g)].map((match) => match[1]);
    expect(codes.length).toBeGreaterThan(25);
    expect(Object.keys(CASES).sort()).toEqual(codes.sort());
  });

  it.each(
    Object.entries(CASES).flatMap(([code, texts]) => texts.map((text) => [code, text.slice(0, 40), text])),
  )('%s: %s', (code, _, text) => {
    const error = errorOf(text as string);
    expect(error.code).toBe(code);
    expect(error.span.start).toBeGreaterThanOrEqual(0);
    expect(error.span.end).toBeLessThanOrEqual((text as string).length);
  });

  it('are worded as recorded, with the caret where they lie', async () => {
    const lines = Object.entries(CASES).map(
      ([code, texts]) => `# ${code}\n\n${texts.map(shown).join('\n\n')}\n`,
    );
    await expect(lines.join('\n')).toMatchFileSnapshot('messages.snap');
  });

  it('never speak of a suggestion that is the word itself', () => {
    fc.assert(
      fc.property(fc.oneof(expressionTexts, fc.string({ maxLength: 12 })), (text) => {
        const result = compute(text);
        if (result.ok) return;
        const { error } = result;
        if ('suggestion' in error && 'name' in error) expect(error.suggestion).not.toBe(error.name);
        const { message, advice } = explain(error);
        for (const sentence of [message, advice ?? 'x']) {
          expect(sentence).not.toMatch(/undefined|NaN|\[object|\.$/);
          // Nothing that a terminal would obey, whatever was written.
          expect(sentence).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
        }
      }),
      { seed: 3, numRuns: 2000 },
    );
  });
});

const WARNINGS: Readonly<Record<QuantityWarning['code'], readonly (readonly [string, string])[]>> = {
  'decimal-and-binary': [
    [
      '5 MB + 5 MiB',
      'MB counts in powers of 1000 and MiB in powers of 1024: they differ by a factor of 1.049',
    ],
    [
      '5 KiB - 2 kB',
      'kB counts in powers of 1000 and KiB in powers of 1024: they differ by a factor of 1.024',
    ],
    [
      '1 TiB/day + 1 GB/s',
      'GB counts in powers of 1000 and TiB in powers of 1024: they differ by a factor of 1.1',
    ],
  ],
  'bits-and-bytes': [['5 Mb/s + 3 MB/s', 'Mb are bits and MB are bytes: they differ by a factor of 8']],
  'comma-in-arguments': [
    [
      'max(1,000, 2)',
      'In an argument list a comma separates, so `1,000` is two arguments; write it without the comma',
    ],
  ],
};

describe('warnings', () => {
  it.each(Object.entries(WARNINGS).flatMap(([code, cases]) => cases.map((one) => [code, ...one] as const)))(
    '%s: %s',
    (code, text, sentence) => {
      const result = compute(text);
      if (!result.ok) throw new Error(result.error.code);
      expect(result.value.warnings.map((warning) => warning.code)).toEqual([code]);
      expect(result.value.warnings.map(explainWarning)).toEqual([sentence]);
    },
  );

  it.each(['5 MB + 5 GB', '5 MB + 300 B', '5 MiB + 3 B', '5 Mb + 3 b', '5 MB * 2 + 3 GB', '3 s + 2 min'])(
    'there is nothing to warn of in %s',
    (text) => {
      const result = compute(text);
      expect(result.ok && result.value.warnings).toEqual([]);
    },
  );
});

describe('of data in two units', () => {
  /** What a unit counts, and in powers of what; plain bytes and bits are at home in both. */
  const UNITS: Readonly<Record<string, readonly ['bits' | 'bytes', 1000 | 1024 | undefined]>> = {
    B: ['bytes', undefined],
    kB: ['bytes', 1000],
    EB: ['bytes', 1000],
    KiB: ['bytes', 1024],
    TiB: ['bytes', 1024],
    b: ['bits', undefined],
    kb: ['bits', 1000],
    Gbit: ['bits', 1000],
    Mib: ['bits', 1024],
  };

  const pairs = Object.entries(UNITS).flatMap(([one, kind]) =>
    Object.entries(UNITS).map(([other, kindOfOther]) => ({ one, other, kind, kindOfOther })),
  );

  it.each(pairs)('$one + $other says what differs, and nothing else', ({ one, other, kind, kindOfOther }) => {
    const result = compute(`3 ${one} + 4 ${other}`);
    const [[counted, base], [counts, power]] = [kind, kindOfOther];
    const expected = [
      ...(counted === counts ? [] : ['bits-and-bytes']),
      ...(base !== undefined && power !== undefined && base !== power ? ['decimal-and-binary'] : []),
    ];
    const warnings = result.ok ? result.value.warnings : [];
    expect(warnings.map(({ code }) => code)).toEqual(expected);
    for (const warning of warnings) {
      if (warning.code !== 'decimal-and-binary') continue;
      const prefix = warning.binary.charAt(0).toUpperCase();
      expect(warning.factor).toBeCloseTo(1.024 ** ('KMGTPE'.indexOf(prefix) + 1), 9);
    }
  });
});

describe('conventions are said where they were used', () => {
  it.each([
    ['3 months', ['a month is 30 days']],
    ['1 quarter', ['a month is 30 days']],
    ['99.9% * 1 year', ['a year is 365 days']],
    ['1 year + 1 month', ['a month is 30 days', 'a year is 365 days']],
    ['10 uploads/s in rps', ['each one counted is one request']],
    ['10 days', []],
  ])('%s', (text, sentences) => {
    const result = compute(text);
    expect(result.ok && assumptionsInWords(result.value.quantity.assumes)).toEqual(sentences);
  });

  it('with the days of the environment', () => {
    const result = compute('1 month', { monthDays: 31 });
    if (!result.ok) throw new Error(result.error.code);
    expect(result.value.quantity.magnitude).toMatchObject({ value: 31 * 86_400 });
    expect(assumptionsInWords(result.value.quantity.assumes, { month: 31 })).toEqual(['a month is 31 days']);
  });
});

describe('the caret', () => {
  it('stands under its characters in any line, and at the end of a text', () => {
    expect(caret('1 +\n  userz * 2', { start: 6, end: 11 })).toEqual(['  userz * 2', '  ^^^^^']);
    expect(caret('5 +', { start: 3, end: 3 })).toEqual(['5 +', '   ^']);
  });

  it('never leaves the width, nor the line it shows', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 300 }),
        fc.nat(310),
        fc.nat(50),
        fc.integer({ min: 20, max: 120 }),
        (text, start, length, width) => {
          const [line, marks] = caret(text, { start, end: start + length }, width);
          expect(line.length).toBeLessThanOrEqual(width);
          expect(marks.length).toBeLessThanOrEqual(width);
          expect(marks).toMatch(/^ *\^+$/);
          expect(marks.indexOf('^')).toBeLessThanOrEqual(line.length);
          expect(line).not.toMatch(/[\p{Cc}\u202a-\u202e]/u);
        },
      ),
      { seed: 5, numRuns: 500 },
    );
  });
});
