import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate } from '../../src/quantity/evaluate.ts';
import { formatInterval } from '../../src/quantity/format.ts';
import { percentileOf } from '../../src/quantity/magnitude.ts';
import { parse } from '../../src/quantity/parser.ts';
import { SampleSpace } from '../../src/quantity/sampling.ts';
import { expressionTexts } from '../generators/quantity.ts';
import { computed, naming, normalShare, percentiles } from './computed.ts';

/** Of the standard normal, from any table. */
const Z95 = 1.6448536269514722;

describe('a range keeps its ends as 5th and 95th percentile', () => {
  it.each([
    ['2..5 MB', '2 MB', '3.16 MB', '5 MB'],
    ['2 MB to 5 MB', '2 MB', '3.16 MB', '5 MB'],
    ['2 MB … 5 MB', '2 MB', '3.16 MB', '5 MB'],
    ['3 MB ± 1 MB', '2 MB', '2.83 MB', '4 MB'],
    ['3 MB +- 1 MB', '2 MB', '2.83 MB', '4 MB'],
    ['5 MB ± 10%', '4.5 MB', '4.97 MB', '5.5 MB'],
    ['~3 MB', '1.5 MB', '3 MB', '6 MB'],
    ['-5..5', '-5', '0', '5'],
    ['~(-3)', '-6', '-3.75', '-1.5'],
    ['(-5 MB) ± 1 MB', '-6 MB', '-5 MB', '-4 MB'],
    ['-4 ± 25%', '-5', '-4', '-3'],
    ['0..10 s', '0 s', '5 s', '10 s'],
    ['-3 ± 1', '-4', '-3', '-2'],
    ['95%..99%', '95 %', '97.76 %', '99 %'],
    ['800 MB..2 GB', '0.8 GB', '1.26 GB', '2 GB'],
    ['2..5k users', '2 users', '100 users', '5,000 users'],
  ])('%s', (text, p5, p50, p95) => {
    expect(formatInterval(computed(text))).toEqual({ p5, p50, p95 });
  });

  it.each(['2..2 MB', '3 ± 0', '~0'])('%s is one value', (text) => {
    expect(computed(text).magnitude.kind).toBe('exact');
  });
});

describe('closed form', () => {
  it('five factors of 2..5 are 10^2.5 in the middle, and their spread grows with the root of five', () => {
    const product = computed('(2..5) * (2..5) * (2..5) * (2..5) * (2..5)');
    expect(product.magnitude.kind).toBe('lognormal');
    const spread = Math.sqrt(5) * (Math.log(5 / 2) / 2);
    const expected = [10 ** 2.5 * Math.exp(-spread), 10 ** 2.5, 10 ** 2.5 * Math.exp(spread)];
    percentiles(product).forEach((value, i) => {
      expect(value / (expected[i] as number)).toBeCloseTo(1, 12);
    });
    expect(formatInterval(product, { digits: 4 })).toEqual({ p5: '113.5', p50: '316.2', p95: '880.9' });
  });

  it.each([
    ['(2..5) * 3', 'lognormal'],
    ['(2..5) / (1..2)', 'lognormal'],
    ['1 / (2..5)', 'lognormal'],
    ['(2..5)^3', 'lognormal'],
    ['sqrt(2..5)', 'lognormal'],
    ['x * x', 'lognormal'],
    ['x + x', 'lognormal'],
    ['x + 2', 'lognormal'],
    ['2 - x', 'lognormal'],
    ['exp(-1..1)', 'lognormal'],
    ['ln(x)', 'normal'],
    ['(-1..1) + (-2..3)', 'normal'],
    ['(-1..1) * 3', 'normal'],
    ['x / x', 'exact'],
    ['x - x', 'exact'],
    ['x + (2..5)', 'sampled'],
    ['max(x, 3)', 'sampled'],
  ])('%s is %s', (text, kind) => {
    expect(computed(text, naming({ x: '2..5' })).magnitude.kind).toBe(kind);
  });

  it('x · x is x², and twice as wide on the logarithmic scale', () => {
    const environment = naming({ x: '2..8' });
    const [low, middle, high] = percentiles(computed('x * x', environment));
    expect([low, middle, high]).toEqual([4, 16, 64].map((value) => expect.closeTo(value, 10)));
    expect(percentiles(computed('x^2', environment))).toEqual([low, middle, high]);
  });

  it('normals add their variances', () => {
    // Half-widths 3 and 4 give 5 where they are independent, 7 where they are the same.
    const [low, , high] = percentiles(computed('(-3..3) + (-4..4)'));
    expect([low, high]).toEqual([expect.closeTo(-5, 12), expect.closeTo(5, 12)]);
    const [from, , to] = percentiles(computed('x + x * 4 / 3', naming({ x: '-3..3' })));
    expect([from, to]).toEqual([expect.closeTo(-7, 12), expect.closeTo(7, 12)]);
  });
});

describe('drawn values agree with closed forms', () => {
  const space = new SampleSpace(7, 10_000);

  it.each(['2..5', '(2..5) * (1..9)', '-3..8', '99.9%..99.99%', '1 / (3..4)', '(-3..3) + (-4..4)'])(
    'the percentiles of %s',
    (text) => {
      const { magnitude } = computed(text);
      const drawn = { kind: 'sampled', samples: space.draws(magnitude), complement: undefined, sources: [] };
      for (const share of [0.01, 0.05, 0.25, 0.5, 0.75, 0.95, 0.99]) {
        const exact = percentileOf(magnitude, share);
        const spread = percentileOf(magnitude, 0.95) - percentileOf(magnitude, 0.05);
        const value = percentileOf(drawn as never, share);
        expect(Math.abs(value - exact) / spread).toBeLessThan(0.02);
      }
    },
  );

  it('the mean of a sum of lognormals is the sum of their means', () => {
    const ranges = [
      [1, 2],
      [2, 5],
      [3, 9],
      [10, 40],
      [5, 6],
    ] as const;
    const text = ranges.map(([low, high]) => `(${low}..${high})`).join(' + ');
    const { magnitude } = computed(text, { space });
    if (magnitude.kind !== 'sampled') throw new Error(magnitude.kind);
    const mean = magnitude.samples.reduce((sum, sample) => sum + sample, 0) / magnitude.samples.length;
    const expected = ranges.reduce((sum, [low, high]) => {
      const deviation = Math.log(high / low) / (2 * Z95);
      return sum + Math.sqrt(low * high) * Math.exp(deviation ** 2 / 2);
    }, 0);
    expect(mean / expected).toBeCloseTo(1, 3);
  });

  it('the percentiles of a sum of two lognormals lie where integration puts them', () => {
    const { magnitude } = computed('(2..5) + (1..9)', { space: new SampleSpace(3, 100_000) });
    const x = { middle: Math.log(Math.sqrt(10)), deviation: Math.log(5 / 2) / (2 * Z95) };
    const y = { middle: Math.log(3), deviation: Math.log(9) / (2 * Z95) };
    /** P(X + Y ≤ t), by the trapezium rule over X. */
    const below = (t: number): number => {
      let sum = 0;
      const step = 0.02;
      for (let z = -7; z <= 7; z += step) {
        const rest = t - Math.exp(x.middle + x.deviation * z);
        if (rest <= 0) continue;
        const share = normalShare((Math.log(rest) - y.middle) / y.deviation);
        sum += step * share * (Math.exp(-z * z * 0.5) / Math.sqrt(2 * Math.PI));
      }
      return sum;
    };
    for (const share of [0.05, 0.5, 0.95]) {
      expect(below(percentileOf(magnitude, share))).toBeCloseTo(share, 2);
    }
  });

  it('a comparison holds as often as the normal distribution says', () => {
    const { magnitude } = computed('(2..5) > 3');
    if (magnitude.kind !== 'sampled') throw new Error(magnitude.kind);
    const mean = magnitude.samples.reduce((sum, sample) => sum + sample, 0) / magnitude.samples.length;
    const z = (Math.log(3) - Math.log(Math.sqrt(10))) / (Math.log(5 / 2) / (2 * Z95));
    expect(mean).toBeCloseTo(1 - normalShare(z), 3);
  });
});

describe('one name is one thing', () => {
  const environment = naming({ x: '2..5', y: '1..9' });

  it.each([
    ['(x + y) - x', 'y'],
    ['(x + y) - y', 'x'],
    ['(x + y) * 2', 'x + y + x + y'],
    ['max(x, y) + min(x, y)', 'x + y'],
    ['(x + y)^2', 'x^2 + 2 * x * y + y^2'],
    ['if x > y then x else y', 'max(x, y)'],
  ])('%s is %s, in every percentile', (text, other) => {
    const [a, b] = [computed(text, environment), computed(other, environment)];
    const space = new SampleSpace();
    for (const share of [0.02, 0.05, 0.5, 0.95, 0.98]) {
      const { magnitude } = b;
      const samples = magnitude.kind === 'sampled' ? magnitude.samples : space.draws(magnitude);
      const sampled = { kind: 'sampled', samples, complement: undefined, sources: [] };
      const expected = percentileOf(sampled as never, share);
      expect(percentileOf(a.magnitude, share) / expected).toBeCloseTo(1, 9);
    }
  });

  it('two ranges with the same ends are two things', () => {
    const [low, , high] = percentiles(computed('(2..5) - (2..5)'));
    expect(low).toBeLessThan(-1);
    expect(high).toBeGreaterThan(1);
  });
});

describe('the same seed gives the same bytes', () => {
  it('whatever the expression', () => {
    fc.assert(
      fc.property(expressionTexts, fc.integer({ min: 0, max: 2 ** 31 }), (text, seed) => {
        const parsed = parse(text);
        if (!parsed.ok) return;
        const [a, b] = [1, 2].map(() => evaluate(parsed.value, { space: new SampleSpace(seed, 200) }));
        expect(a).toEqual(b);
      }),
      { seed: 6, numRuns: 500 },
    );
  });

  it('and another seed other bytes, with nearly the same percentiles', () => {
    const [a, b] = [1, 2].map((seed) => computed('(2..5) + (1..9)', { space: new SampleSpace(seed) }));
    expect(a?.magnitude).not.toEqual(b?.magnitude);
    const [p, q] = [a, b].map((quantity) => percentiles(quantity as never));
    p?.forEach((value, i) => {
      expect(value / (q?.[i] as number)).toBeCloseTo(1, 1);
    });
  });
});

const low = fc.double({ min: 0.01, max: 100, noNaN: true });
const factor = fc.double({ min: 1.01, max: 20, noNaN: true });
const wider = fc.double({ min: 1, max: 10, noNaN: true });
const width = ([p5, , p95]: readonly [number, number, number]): number => p95 - p5;
const ratio = ([p5, , p95]: readonly [number, number, number]): number => p95 / p5;

describe('widening an input never narrows the result', () => {
  it.each(['x * y', 'x / y', 'y / x', 'x^2 * y', 'sqrt(x) / y^3', '3 * x', 'x * x / y'])(
    'of %s, in factors, on whichever side it is widened',
    (text) => {
      fc.assert(
        fc.property(low, factor, wider, wider, low, factor, (from, by, down, up, other, otherBy) => {
          const y = `${other}..${other * otherBy}`;
          const narrow = naming({ x: `${from}..${from * by}`, y });
          const wide = naming({ x: `${from / down}..${from * by * up}`, y });
          const [before, after] = [narrow, wide].map((names) => ratio(percentiles(computed(text, names))));
          expect(after as number).toBeGreaterThanOrEqual((before as number) * (1 - 1e-12));
        }),
        { seed: 1, numRuns: 100 },
      );
    },
  );

  it.each(['x + y', 'x - y', '3 * x - 2 * y', 'x + 5'])('of %s with normals, in size', (text) => {
    fc.assert(
      fc.property(low, low, wider, wider, low, (from, to, down, up, other) => {
        const y = `-${other}..${other}`;
        const narrow = naming({ x: `-${from}..${to}`, y });
        const wide = naming({ x: `-${from * down}..${to * up}`, y });
        const [before, after] = [narrow, wide].map((names) => width(percentiles(computed(text, names))));
        expect(after as number).toBeGreaterThanOrEqual((before as number) * (1 - 1e-12));
      }),
      { seed: 2, numRuns: 100 },
    );
  });

  it.each(['x + y', 'x + y + 3', 'max(x, y)', 'x * y + x', '(x + y) * y'])(
    'of %s, drawn, where it is widened about its middle',
    (text) => {
      fc.assert(
        fc.property(low, factor, wider, low, factor, (from, by, more, other, otherBy) => {
          const y = `${other}..${other * otherBy}`;
          const narrow = naming({ x: `${from}..${from * by}`, y });
          const wide = naming({ x: `${from / more}..${from * by * more}`, y });
          const [before, after] = [narrow, wide].map((names) => width(percentiles(computed(text, names))));
          // Draws are not spread quite evenly over two inputs at once.
          expect(after as number).toBeGreaterThanOrEqual((before as number) * 0.995);
        }),
        { seed: 3, numRuns: 60 },
      );
    },
  );
});
