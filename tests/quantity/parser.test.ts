import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Expression } from '../../src/quantity/ast.ts';
import { parse, parseWithWarnings } from '../../src/quantity/parser.ts';
import { print } from '../../src/quantity/print.ts';
import { DECLARING, expressionTexts, withoutSpans } from '../generators/quantity.ts';

function parsed(text: string, environment = {}): Expression {
  const result = parse(text, environment);
  if (!result.ok) throw new Error(`${text}: ${JSON.stringify(result.error)}`);
  return result.value;
}

const printed = (text: string, environment = {}): string => print(parsed(text, environment));

/** The expression with every bracket written. */
function grouped(node: Expression): string {
  return print(node, (inner) => {
    if (inner === node) return undefined;
    return inner.kind === 'binary' ||
      inner.kind === 'negate' ||
      inner.kind === 'range' ||
      inner.kind === 'convert'
      ? `(${grouped(inner)})`
      : undefined;
  });
}

describe('how operators bind', () => {
  it.each([
    ['1 + 2 * 3', '1 + (2 * 3)'],
    ['12000 / 20 / s', '(12000 / 20) / s'],
    ['12000/20/s', '(12000 / 20) / s'],
    ['2 - 3 - 4', '(2 - 3) - 4'],
    ['2^3^2', '2^(3^2)'],
    ['-2^2', '-(2^2)'],
    ['2^-1', '2^(-1)'],
    ['100 MB/s / 10 kB/req', '100 MB/s / 10 kB/req'],
    ['3 * 2..5 MB', '3 * (2..5 MB)'],
    ['-5..5', '-5..5'],
    ['(3 MB)^2', '(3 MB)^2'],
    ['3 MB^2', '3 MB^2'],
    ['10% of users', '10% * users'],
    ['1 GB + 2 GB in MB', '(1 GB + 2 GB) in MB'],
    ['a * b in GB', '(a * b) in GB'],
  ])('%s', (text, expected) => {
    expect(grouped(parsed(text)).replaceAll('((', '(').replaceAll('))', ')')).toBe(expected);
  });
});

describe('what is read', () => {
  it.each([
    ['86,400 s', '86400 s'],
    ['86_400 s', '86400 s'],
    ['10K users', '10k users'],
    ['1.5B rows', '1.5bn rows'],
    ['1.5bn rows', '1.5bn rows'],
    ['2 × 3 ÷ 4 · 5 − 6 – 7', '2 * 3 / 4 * 5 - 6 - 7'],
    ['3 MB²', '3 MB^2'],
    ['4\u00a0TB/day in MB/s', '4 TB/day in MB/s'],
    ['4 TB/day -> MB/s', '4 TB/day in MB/s'],
    ['4 TB/day as MB/s', '4 TB/day in MB/s'],
    ['a ≤ b', 'a <= b'],
    ['2 MB to 5 MB', '2 MB .. 5 MB'],
    ['5 requests per second', '5 requests/second'],
    ['$5k/month', '5k USD/month'],
    ['10:1', '10:1'],
    ['replicas(load: 3k req/s, capacity: 500 req/s)', 'replicas(load: 3k req/s, capacity: 500 req/s)'],
    ['max(1,000, 2)', 'max(1, 000, 2)'],
    ['if a > 1 then 2 else 3', 'if a > 1 then 2 else 3'],
  ])('%s is %s', (text, expected) => {
    expect(printed(text)).toBe(expected);
  });

  it('a hyphenated word is one name only where it is declared', () => {
    expect(parsed('peak-rate * 2', DECLARING)).toMatchObject({ left: { kind: 'word', name: 'peak-rate' } });
    expect(printed('peak-rate * 2')).toBe('peak - rate * 2');
    expect(parsed('ref.ssd-read')).toMatchObject({ kind: 'word', name: 'ref.ssd-read' });
  });

  it('a comma group inside arguments is a warning', () => {
    const result = parseWithWarnings('max(1,000, 2)');
    expect(result.ok && result.value.warnings).toMatchObject([{ code: 'comma-in-arguments', text: '1,000' }]);
  });

  it('spans lie where the parts stand', () => {
    const text = '  10M users * (2 + size)';
    const node = parsed(text);
    if (node.kind !== 'binary') throw new Error(node.kind);
    expect(text.slice(node.left.span.start, node.left.span.end)).toBe('10M users');
    expect(text.slice(node.right.span.start, node.right.span.end)).toContain('2 + size');
  });
});

describe('hostile texts are answered at once', () => {
  it.each([
    ['brackets without end', '('.repeat(9_999), 'too-deep'],
    ['signs without end', `${'-'.repeat(9_999)}1`, 'too-deep'],
    ['powers without end', `2${'^2'.repeat(4_900)}`, 'too-deep'],
    ['conditions without end', 'if '.repeat(3_000), 'too-deep'],
    ['calls without end', 'max('.repeat(2_400), 'too-deep'],
    ['a text of 1 MB', '1+'.repeat(500_000), 'too-long'],
  ])('%s', (_, text, code) => {
    const result = parse(text);
    expect(result.ok ? 'ok' : result.error.code).toBe(code);
  });

  it('a long chain of sums neither overflows the stack of the parser nor of the printer', () => {
    const text = `1${'+1'.repeat(4_999)}`;
    const result = parse(text);
    if (result.ok) expect(print(result.value)).toBe(text.replaceAll('+', ' + '));
    else expect(result.error.code).toBe('too-many-steps');
  });

  it('no string makes it throw, and each error lies in the text', () => {
    const pieces = fc.constantFrom(
      '(',
      ')',
      '1',
      '1,',
      '10M',
      'B',
      ' ',
      '..',
      'MB',
      '/',
      '^',
      'if',
      'to',
      '$',
      '%',
      ':',
      'max(',
      ',',
      '~',
      '±',
      '\u0000',
      '😀',
      '²',
      'per',
      '1e999',
    );
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(pieces).map((list) => list.join('')),
      expressionTexts,
    );
    fc.assert(
      fc.property(texts, (text) => {
        const result = parse(text, DECLARING);
        if (result.ok) return;
        const { start, end } = result.error.span;
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThanOrEqual(start);
        expect(end).toBeLessThanOrEqual(text.length);
      }),
      { seed: 7, numRuns: 3000 },
    );
  });
});

describe('printing', () => {
  it('what is printed is read as the same expression', () => {
    let made = 0;
    let read = 0;
    fc.assert(
      fc.property(expressionTexts, (text) => {
        const result = parse(text, DECLARING);
        made++;
        if (!result.ok) return;
        read++;
        const again = print(result.value);
        expect(withoutSpans(parsed(again, DECLARING)), `${text}  printed as  ${again}`).toEqual(
          withoutSpans(result.value),
        );
        expect(print(parsed(again, DECLARING))).toBe(again);
      }),
      { seed: 11, numRuns: 5000 },
    );
    // The generator mostly makes expressions; were it not so, the property would say little.
    expect(read).toBeGreaterThan(made / 2);
  });
});
