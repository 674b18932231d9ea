import { describe, expect, it } from 'vitest';
import { ok } from '../../src/base/result.ts';
import type { FunctionDefinition } from '../../src/quantity/environment.ts';
import { compute } from '../../src/quantity/evaluate.ts';
import { format } from '../../src/quantity/format.ts';
import { FUNCTIONS } from '../../src/quantity/functions.ts';
import { product } from '../../src/quantity/operations.ts';
import { computed, naming, percentiles } from './computed.ts';

const CASES: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  min: [
    ['min(2 GB, 300 MB)', '300 MB'],
    ['min(3)', '3'],
    ['min(5, 4, 3, 4)', '3'],
  ],
  max: [
    ['max(2 GB, 300 MB)', '2 GB'],
    ['max(-5, -4)', '-4'],
  ],
  sum: [
    ['sum(1 s, 2 s, 3 min)', '183 s'],
    ['sum(1, 2, 3, 4)', '10'],
  ],
  mean: [['mean(1 MB, 2 MB, 6 MB)', '3 MB']],
  sqrt: [
    ['sqrt(16)', '4'],
    ['sqrt(16 MB^2)', '4 MB'],
    ['sqrt(4 MB^2/s^2)', '2 MB/s'],
  ],
  ceil: [
    ['ceil(2.1)', '3'],
    ['ceil(2)', '2'],
    ['ceil(-2.5)', '-2'],
    // 12,000 over 500 is 24, though 0.1 · 3 / 0.1 is a little more than 3.
    ['ceil(12000 / 500)', '24'],
    ['ceil(0.1 * 3 / 0.1)', '3'],
    // In the unit it is shown in.
    ['ceil(2.3 GB)', '3 GB'],
    ['ceil(90 s in min)', '2 min'],
  ],
  floor: [
    ['floor(2.9)', '2'],
    ['floor(-2.1)', '-3'],
    ['floor(3 - 1e-15)', '3'],
  ],
  round: [
    ['round(2.4)', '2'],
    ['round(2.6 GB)', '3 GB'],
  ],
  log2: [['log2(1024)', '10']],
  log10: [['log10(1000)', '3']],
  ln: [['ln(exp(2))', '2']],
  exp: [['exp(0)', '1']],
  abs: [
    ['abs(-3 MB)', '3 MB'],
    ['abs(3)', '3'],
  ],
  percentile: [
    ['percentile(2..5 GB, 95)', '5 GB'],
    ['percentile(2..5 GB, 5%)', '2 GB'],
    ['percentile(2..5 GB, p: 50)', '3.16 GB'],
    ['percentile(7, 99)', '7'],
  ],
};

describe('functions', () => {
  it('each has a case', () => {
    expect(Object.keys(CASES).sort()).toEqual([...FUNCTIONS.keys()].sort());
  });

  it.each(Object.values(CASES).flat())('%s is %s', (text, expected) => {
    expect(format(computed(text))).toBe(expected);
  });

  it('of ranges are the functions of their draws, or exact where that can be', () => {
    const environment = naming({ x: '2..8' });
    // Monotone functions carry the percentiles over.
    const monotone = [
      ['sqrt(x)', Math.sqrt],
      ['log2(x)', Math.log2],
      ['exp(x)', Math.exp],
      ['1 / x', (value: number) => 1 / value],
      ['max(x, 1)', (value: number) => Math.max(value, 1)],
      ['ceil(x)', Math.ceil],
    ] as const;
    for (const [text, of] of monotone) {
      const values = percentiles(computed(text, environment));
      const expected = [2, 4, 8].map(of).sort((a, b) => a - b);
      values.forEach((value, i) => {
        expect(value / (expected[i] as number), text).toBeCloseTo(1, text === 'ceil(x)' ? -1 : 2);
      });
    }
    expect(percentiles(computed('abs(-4..4)'))[0]).toBeGreaterThanOrEqual(0);
    const [low, , high] = percentiles(computed('min(x, 8 / x)', environment));
    expect(low).toBeGreaterThan(0);
    expect(high).toBeLessThanOrEqual(Math.sqrt(8));
  });
});

describe('functions of the environment', () => {
  const area: FunctionDefinition = {
    id: 'load-of',
    parameters: [
      { name: 'arrival-rate', unit: 'req/s' },
      { name: 'service-time', unit: 's', default: computed('10 ms') },
      { name: 'extra', optional: true },
    ],
    call: (args, context) =>
      ok(product(args.get('arrival-rate') as never, args.get('service-time') as never, () => context.space)),
  };
  const environment = { functions: new Map([[area.id, area]]) };

  it.each([
    ['load-of(900 req/s)', '9 requests'],
    ['load-of(900 uploads/s, 20 ms)', '18 uploads'],
    ['load-of(900/s)', '9'],
    ['load-of(service-time: 1 s, arrival-rate: 3 req/s)', '3 requests'],
    ['load-of(arrivalRate: 3 req/s)', '0.03 requests'],
    ['load-of(arrival_rate: 3 req/s, service_time: 1 s)', '3 requests'],
  ])('%s is %s', (text, expected) => {
    expect(format(computed(text, environment))).toBe(expected);
  });

  it.each([
    ['load-of()', 'missing-argument'],
    ['load-of(5 MB)', 'wrong-argument'],
    ['load-of(3 req/s, 1 s, 2, 3)', 'too-many-arguments'],
    ['load-of(3 req/s, arrival-rate: 4 req/s)', 'repeated-argument'],
    ['load-of(rate: 4 req/s)', 'unknown-argument'],
    ['loadof(4 req/s)', 'unknown-function'],
    ['load-of(3 > 2)', 'condition-as-value'],
  ])('%s: %s', (text, code) => {
    const result = compute(text, environment);
    expect(result.ok ? 'ok' : result.error.code).toBe(code);
  });

  it('what a function cannot say is located at the argument', () => {
    const refusing: FunctionDefinition = {
      id: 'half',
      parameters: [{ name: 'x' }, { name: 'y' }],
      call: () => ({ ok: false, error: { parameter: 'y', reason: 'is odd' } }),
    };
    for (const text of ['half(2, 31)', 'half(y: 31, x: 2)']) {
      const result = compute(text, { functions: new Map([['half', refusing]]) });
      if (result.ok) throw new Error('a value');
      expect(result.error).toMatchObject({
        code: 'refused',
        function: 'half',
        parameter: 'y',
        reason: 'is odd',
      });
      expect(text.slice(result.error.span.start, result.error.span.end)).toBe('31');
    }
  });
});
