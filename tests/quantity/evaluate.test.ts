import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate, evaluateFully } from '../../src/quantity/evaluate.ts';
import { format, formatBoth } from '../../src/quantity/format.ts';
import { parse } from '../../src/quantity/parser.ts';
import { exactValue, type Quantity, quantityOf } from '../../src/quantity/quantity.ts';
import { DECLARING, expressionTexts } from '../generators/quantity.ts';
import { computed, naming } from './computed.ts';

describe('sums on the back of an envelope', () => {
  it.each([
    // 10,000,000 · 0.1 · 2 = 2,000,000 a day; over 86,400 s that is 23.148 a second.
    ['10M users * 10% * 2 uploads/user/day', '2M uploads/day = 23.1 uploads/s'],
    ['12000 / 20 / s', '600/s'],
    ['1 year * 0.1%', '8.76 h'],
    // 2 · 10^9 photos a year of 200 kB, kept three times: 1.2 PB.
    ['2bn photos/year * 200 KB/photo * 3 * 1 year', '1.2 PB'],
    // 500 bytes · 100 · 10^6 a day · 365 · 80 = 1.46 PB
    ['500 B/tweet * 100M tweets/day * 80 * 365 days', '1.46 PB'],
    ['4 TB/day in MB/s', '46.3 MB/s'],
    ['100 MB/s / 10 kB/req', '10k requests/s'],
    ['1 Gbps in MB/s', '125 MB/s'],
    ['300M DAU * 2 tweets/user/day in tweets/s', '6,940 tweets/s'],
    ['10:1', '10'],
    ['10:1 * 3 GB', '30 GB'],
    ['15% of 200 GB', '30 GB'],
    ['$0.02/GB/month * 5 TB * 12 months', '$1,200'],
    ['$5k/month + $20/month', '$5,020/month'],
    ['3 vCPU * 2 h', '6 core h'],
    ['2^10', '1,020'],
    ['-2^2', '-4'],
    ['2^-1', '0.5'],
    ['(3 MB)^2 / 1 MB', '9 MB'],
    ['8 MB/2 MB', '4'],
    ['20 s^-1', '20/s'],
    ['per day', '1/day'],
    ['4 TB a day', '4 TB/day = 46.3 MB/s'],
    ['9,000 req an hour', '9,000 requests/h = 2.5 requests/s'],
    ['/s', '1/s'],
    ['if 3 GB > 2048 MB then 1 s else 2 s', '1 s'],
    ['if 2 > 3 then 1 s else if 3 > 2 then 2 s else 3 s', '2 s'],
  ])('%s', (text, expected) => {
    expect(formatBoth(computed(text))).toBe(expected);
  });
});

describe('comparisons', () => {
  it.each([
    ['3 GB > 2048 MB', 'yes'],
    ['3 < 3', 'no'],
    ['3 <= 3', 'yes'],
    ['0.1 + 0.2 == 0.3', 'yes'],
    ['3 == 3.2', 'no'],
    ['3 == 3.2 ≈ 10%', 'yes'],
    ['3 ≈ 3.2', 'yes'],
    ['3 ≈ 4', 'no'],
    ['110 <= 100 ≈ 10%', 'yes'],
    ['111 <= 100 ≈ 10%', 'no'],
    ['110 < 100 ≈ 10%', 'no'],
    ['109 < 100 ≈ 10%', 'yes'],
    ['90 > 100 ≈ 10%', 'no'],
    ['91 > 100 ≈ 10%', 'yes'],
    ['90 >= 100 ≈ 10%', 'yes'],
    ['89 >= 100 ≈ 10%', 'no'],
    ['3 == 3 ≈ 0%', 'yes'],
    ['99.9999999999999999% >= 99.9999999999999999%', 'yes'],
    ['99.99999999999999999% > 99.999999999999999999%', 'no'],
    ['99.99999999999999999% == 99.999999999999999999%', 'no'],
    ['99.9% == 99.8% ≈ 1%', 'yes'],
    // As doubles both are 1.
    ['99.99999999999999999% < 99.999999999999999999%', 'yes'],
    ['(2..5) > 1000', 'no'],
    ['(2..5) > 0', 'yes'],
  ])('%s: %s', (text, expected) => {
    expect(format(computed(text))).toBe(expected);
  });
});

describe('bytes or billions', () => {
  it.each([
    ['200B + 3 GB', 3e9 + 200],
    ['3 GB + 200B', 3e9 + 200],
    ['200B/user * 10 users', 2000],
    ['1.5B users', 1.5e9],
    ['$3B', 3e9],
    ['200 B', 200],
  ])('%s is %d', (text, expected) => {
    expect(exactValue(computed(text))).toBe(expected);
  });

  it('what is wanted decides', () => {
    const data = computed('1 B').dimension;
    expect(exactValue(computed('200B', { expected: data }))).toBe(200);
    expect(exactValue(computed('200B', { expected: computed('1').dimension }))).toBe(200e9);
  });

  it('what stands beside is computed once, however deep', () => {
    const depth = 60;
    const text = `${'200B + ('.repeat(depth)}1 MB${')'.repeat(depth)}`;
    expect(exactValue(computed(text))).toBe(1e6 + 200 * depth);
  });
});

describe('names', () => {
  const environment = naming({
    'peak-rate': '3k req/s',
    users: '10M users',
    urls: '5M',
    'url.size': '200 B',
  });

  it.each([
    ['peak-rate * 2', '6,000 requests/s'],
    ['peak-rate / users', '0.0003 requests/user/s'],
    ['url.size * 10', '2 kB'],
    // A declared name below the stroke stands for its value, though there is a noun of that name.
    ['20 GB/urls', '4 kB'],
  ])('%s is %s', (text, expected) => {
    expect(format(computed(text, environment))).toBe(expected);
  });

  it('a noun declares itself where the environment lets it', () => {
    const parsed = parse('5 frobs * 2 B/frob');
    if (!parsed.ok) throw new Error(parsed.error.code);
    const result = evaluateFully(parsed.value, { declareNouns: true });
    expect(result.ok && result.value.declared).toEqual(['frob']);
    expect(result.ok && format(result.value.quantity)).toBe('10 B');
    expect(evaluate(parsed.value).ok).toBe(false);
  });

  it('counts are plain numbers where the environment takes them so', () => {
    expect(exactValue(computed('20 uploads + 3 GB / 1 GB', { plainCounts: true }))).toBe(23);
  });

  it('figures are asked for by their id', () => {
    const references = new Map([['ssd-read', quantityOf(16e-6, computed('1 s').dimension)]]);
    expect(format(computed('1000 * ref.ssd-read', { references }))).toBe('16 ms');
    expect(format(computed('ref.ssd-read*1000', { references }))).toBe('16 ms');
  });
});

const magnitudes = fc.oneof(
  fc.integer({ min: 1, max: 1_000_000 }),
  fc.double({ min: 1e-9, max: 1e9, noNaN: true }),
);
const units = fc.constantFrom(
  '',
  ' MB',
  ' MiB',
  ' s',
  ' days',
  ' users',
  ' uploads/user/day',
  ' req/s',
  ' USD',
  '%',
);
const quantities = fc.oneof(
  fc.tuple(magnitudes, units).map(([number, unit]) => `${number}${unit}`),
  fc
    .tuple(magnitudes, fc.double({ min: 1.01, max: 100, noNaN: true }), units)
    .map(([low, factor, unit]) => `(${low}..${low * factor}${unit})`),
  fc.tuple(magnitudes, units).map(([high, unit]) => `(-${high}..${high}${unit})`),
);

const sameValue = (a: Quantity, b: Quantity): void => {
  expect(a.dimension).toBe(b.dimension);
  if (a.magnitude.kind === 'exact') expect(a.magnitude).toEqual(b.magnitude);
};

describe('laws of arithmetic', () => {
  it('a · b is b · a, in value and in dimension', () => {
    fc.assert(
      fc.property(quantities, quantities, (a, b) => {
        const environment = naming({ a, b });
        const [one, other] = [computed('a * b', environment), computed('b * a', environment)];
        sameValue(one, other);
        for (const share of ['1%', '5%', '50%', '95%', '99%']) {
          const [p, q] = ['a * b', 'b * a'].map((text) =>
            exactValue(computed(`percentile(${text}, ${share})`, environment)),
          );
          expect(p).toBe(q);
        }
      }),
      { seed: 1, numRuns: 100 },
    );
  });

  it('x − x is 0 and x / x is 1, for ranges too', () => {
    fc.assert(
      fc.property(quantities, (x) => {
        const environment = naming({ x });
        expect(exactValue(computed('x - x', environment))).toBe(0);
        if (!x.startsWith('(-')) expect(exactValue(computed('x / x', environment))).toBe(1);
        expect(computed('x - x', environment).dimension).toBe(computed('x', environment).dimension);
      }),
      { seed: 2, numRuns: 300 },
    );
  });

  it('(a · b) / b has the value and the dimension of a', () => {
    const numbers = fc.tuple(magnitudes, units).map(([number, unit]) => `${number}${unit}`);
    fc.assert(
      fc.property(numbers, numbers, (a, b) => {
        const back = computed(`${a} * ${b} / (${b})`);
        const first = computed(a);
        expect(back.dimension).toBe(first.dimension);
        expect((exactValue(back) as number) / (exactValue(first) as number)).toBeCloseTo(1, 12);
      }),
      { seed: 3, numRuns: 500 },
    );
  });

  it('only like adds to like', () => {
    fc.assert(
      fc.property(quantities, quantities, (a, b) => {
        const environment = naming({ a, b });
        const parsed = parse('a + b', environment);
        const result = parsed.ok ? evaluate(parsed.value, environment) : parsed;
        const alike = computed('a', environment).dimension === computed('b', environment).dimension;
        expect(result.ok ? 'ok' : result.error.code).toBe(alike ? 'ok' : 'mismatch');
      }),
      { seed: 4, numRuns: 500 },
    );
  });
});

describe('every text is answered', () => {
  it('with a finite value or an error that lies in it', () => {
    const pieces = fc.constantFrom(
      ...['(', ')', '1', '10M', 'B', ' ', '..', 'MB', '/', '^', 'if', 'then', 'else', '$', '%', 'max(', ','],
      ...['~', '±', '200B', '²', 'per', '1e308', '1e-308', '0', 's', 'users', '*', '-', 'in', '>', 'ref.x'],
    );
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(pieces, { maxLength: 12 }).map((list) => list.join('')),
      fc.array(pieces, { maxLength: 12 }).map((list) => list.join(' ')),
      expressionTexts,
    );
    fc.assert(
      fc.property(texts, (text) => {
        const parsed = parse(text, DECLARING);
        const result = parsed.ok ? evaluateFully(parsed.value, DECLARING) : parsed;
        if (result.ok) {
          const { magnitude } = result.value.quantity;
          if (magnitude.kind === 'exact') expect(magnitude.value).toSatisfy(Number.isFinite);
          expect(format(result.value.quantity)).not.toMatch(/NaN|Infinity|undefined/);
        } else {
          expect(result.error.span.start).toBeLessThanOrEqual(result.error.span.end);
          expect(result.error.span.end).toBeLessThanOrEqual(text.length);
        }
      }),
      { seed: 8, numRuns: 2500 },
    );
  });

  it('chains as long as a text may be neither overflow nor run out of steps', () => {
    expect(exactValue(computed(`1${'+1'.repeat(4_999)}`))).toBe(5000);
    expect(exactValue(computed(`1${'*1'.repeat(4_999)}`))).toBe(1);
    expect(exactValue(computed(`1${'-1'.repeat(4_999)}`))).toBe(-4998);
  });
});
