import { describe, expect, it } from 'vitest';
import type { Span } from '../../src/base/span.ts';
import { childrenOf, type Expression, wordsOf } from '../../src/quantity/ast.ts';
import { parse } from '../../src/quantity/parser.ts';
import { print } from '../../src/quantity/print.ts';
import { withoutSpans } from '../generators/quantity.ts';

/** Every construct, with spaces where they are free, so that each span has something to get wrong. */
const TEXTS = [
  '1 + 22 * 333 - 4',
  ' 2 ^ 3 ^ 4 ',
  '- 2 ^ 2 + -x',
  '+ 3 * y',
  '5 users * 10% * 2 uploads/user/day',
  '( 3 MB + 1 GB ) / 2 s',
  '(3 + 4) MB/s^2 + (x) uploads per day',
  '3 core hours per user * 2 s^-1',
  '3 MB² / 2 s',
  '$5k/month + 3 EUR + 2€ - £7/GB',
  '10:1 * 3‰',
  '2..5 MB + 2 MB to 5 MB + (1)..(2)',
  '-5 .. 5 + 3 MB ± 10% + ~ 3 s + ≈4',
  'x .. y',
  '200B + 3 GB / 2B/url + 1.5B rows',
  '4 TB/day in MB/s',
  'x * 2 to uploads per day -> 1/s',
  'x as  / day',
  'a < b ≈ 10%',
  'a ≥ 3 MB ≈ (2 + 3)%',
  'a ≈ b ≈ 5%',
  'if a > 1 then 2 s else if b == 3 then 4 s else 5 s',
  'max(1, 2 + x , min( 3 ,4))',
  'percentile( x : 2..5 , p: 95 )',
  '10% of 200 GB per s',
  '1,000 + 1_000 + 1e-3 + .5',
] as const;

const SIGNS: Readonly<Record<string, string>> = { USD: '$', EUR: '€', GBP: '£' };

/** A part and all within it. */
function partsOf(node: Expression): readonly Expression[] {
  return [node, ...childrenOf(node).flatMap(partsOf)];
}

describe('the span of a part', () => {
  it.each(TEXTS)('is the text that reads as that part: %s', (text) => {
    const whole = parse(text);
    if (!whole.ok) throw new Error(JSON.stringify(whole.error));
    const cut = ({ span }: { readonly span: Span }): string => text.slice(span.start, span.end);
    const parts = partsOf(whole.value);
    expect(parts.length).toBeGreaterThan(1);
    for (const part of parts) {
      // `1.5B` alone may be bytes; before a noun it is a number.
      if (part.kind === 'number' && cut(part).endsWith('B')) continue;
      const again = parse(cut(part));
      expect(again.ok && withoutSpans(again.value), cut(part)).toEqual(withoutSpans(part));
    }
    for (const { name, exponent, span } of parts.flatMap((part) => ('factors' in part ? part.factors : []))) {
      const [size, shown] = [Math.abs(exponent), SIGNS[name] ?? name];
      expect([name, shown, `${name}^${size}`, `${name}^-${size}`, `${name}²`]).toContain(cut({ span }));
    }
    for (const call of parts.filter((part) => part.kind === 'call')) {
      expect(cut({ span: call.nameSpan })).toBe(call.name);
      for (const { name, value, span } of call.args) {
        expect(span.end).toBe(value.span.end);
        expect(text.startsWith(name ?? cut(value), span.start)).toBe(true);
      }
    }
  });

  it('of a rate alone begins at its stroke', () => {
    for (const text of ['/s', 'per day']) {
      const rate = parse(text);
      expect(rate.ok && rate.value.span).toEqual({ start: 0, end: text.length });
    }
  });
});

describe('a part as text', () => {
  it.each(TEXTS)('is read as that part again: %s', (text) => {
    const whole = parse(text);
    if (!whole.ok) throw new Error(JSON.stringify(whole.error));
    for (const part of partsOf(whole.value)) {
      const again = parse(print(part));
      expect(again.ok && withoutSpans(again.value), print(part)).toEqual(withoutSpans(part));
      expect(again.ok && print(again.value)).toBe(print(part));
    }
  });

  it.each([
    ['1+22*333-4', '1 + 22 * 333 - 4'],
    ['(1+2)*3-(4-5)', '(1 + 2) * 3 - (4 - 5)'],
    ['8/(4/2)', '8 / (4 / 2)'],
    ['(2^3)^4 + 2^(3^4)', '(2^3)^4 + 2^3^4'],
    ['(-2)^2', '(-2)^2'],
    ['-(2..5)', '-(2..5)'],
    ['-(3 ± 1)', '-(3 ± 1)'],
    ['-(~3)', '-~3'],
    ['(a+b) MB', '(a + b) MB'],
    ['(3 MB)^2 + (10%)^2 + (x)^2', '(3 MB)^2 + (10%)^2 + x^2'],
    ['max(1,2)^2', 'max(1, 2)^2'],
    ['(3 GB) .. (x)', '3 GB .. x'],
    ['2 .. 5', '2..5'],
    ['-2 .. -1', '-2..-1'],
    ['2% .. 5%', '2%..5%'],
    ['2k..5k', '2k..5k'],
    ['3:1 .. 4:1', '3:1 .. 4:1'],
    ['(1 > 2) + 1', '(1 > 2) + 1'],
    ['(if a > b then 1 else 2) * 3', '(if a > b then 1 else 2) * 3'],
    ['(4 GB in MB) * 2', '(4 GB in MB) * 2'],
    ['4 GB * 2 in MB', '4 GB * 2 in MB'],
    ['a = b', 'a == b'],
    ['3 core hours/user^2', '3 core hours/user^2'],
    ['4/s in /day', '4 / s in /day'],
    ['x in s^2/GB', 'x in s^2/GB'],
    ['/s', '1 / s'],
    ['per day', '1 / day'],
    ['8 MB /s', '8 MB / s'],
    ['8 MB/ s', '8 MB / s'],
    ['8 MB*s', '8 MB * s'],
    ['8 MB/max(2)', '8 MB / max(2)'],
    ['8 MB per max(2)', '8 MB / max(2)'],
    ['(-x) .. 5', '(-x) .. 5'],
    ['200B/url', '200B/url'],
    ['200B/s^2', '200B/s^2'],
  ])('%s is %s', (text, expected) => {
    const parsed = parse(text);
    expect(parsed.ok && print(parsed.value)).toBe(expected);
  });

  it('has what stands in for a part in its place, in brackets where it is raised', () => {
    const parsed = parse('a * b^2 + c - d');
    if (!parsed.ok) throw new Error(parsed.error.code);
    const shown = (values: Readonly<Record<string, string>>) =>
      print(parsed.value, (node) => (node.kind === 'word' ? values[node.name] : undefined));
    expect(shown({ a: '3 MB', b: '4 s', c: '(-5)' })).toBe('3 MB * (4 s)^2 + (-5) - d');
    expect(shown({ b: '4.5', d: '6' })).toBe('a * 4.5^2 + c - 6');
  });
});

describe('words of an expression', () => {
  it.each([
    ['b + max(a, x: -c) * ~d + b', ['b', 'a', 'c', 'd']],
    ['if a > b ≈ c then d..e else f ± g', ['a', 'b', 'c', 'd', 'e', 'f', 'g']],
    ['z in MB/s', ['z']],
    ['20 GB/urls + (a) MB', ['urls', 'a']],
    ['3 + 4:1 + 2% + 200B', []],
  ])('are the names of %s, in order', (text, expected) => {
    const parsed = parse(text);
    expect(parsed.ok && wordsOf(parsed.value)).toEqual(expected);
  });
});
