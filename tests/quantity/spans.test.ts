import { describe, expect, it } from 'vitest';
import type { Span } from '../../src/base/span.ts';
import { childrenOf, type Expression, wordsOf } from '../../src/quantity/ast.ts';
import { parse } from '../../src/quantity/parser.ts';
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
