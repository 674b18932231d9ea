import { describe, expect, it } from 'vitest';
import { callText, written } from '../../src/estimate/call.ts';
import { CALCULATOR_FUNCTIONS } from '../../src/estimate/environment.ts';
import { CALCULATORS } from '../../src/estimate/registry.ts';
import { roundingOf } from '../../src/quantity/claims.ts';
import { withoutCounts } from '../../src/quantity/dimension.ts';
import { compute } from '../../src/quantity/evaluate.ts';
import { type Magnitude, percentileOf, sourcesOf } from '../../src/quantity/magnitude.ts';
import { exactValue, type Quantity } from '../../src/quantity/quantity.ts';
import { SampleSpace } from '../../src/quantity/sampling.ts';

/** Agreement of an answer with a published one: to half a unit of its last digit, and never beyond half a percent. */
function tolerance(text: string): number {
  const result = compute(text);
  if (!result.ok) throw new Error(text);
  return Math.min(roundingOf(result.value.expression), 0.005);
}

function complementOf(magnitude: Magnitude): number | undefined {
  return magnitude.kind === 'exact' ? magnitude.complement : undefined;
}

function computed(text: string): Quantity {
  const result = compute(text, { functions: CALCULATOR_FUNCTIONS });
  if (!result.ok) throw new Error(`${text}: ${JSON.stringify(result.error)}`);
  return result.value.quantity;
}

describe.each(CALCULATORS)('$id', (calculator) => {
  const { example } = calculator;

  it.each(Object.entries(example.gives))('gives the published %s: %s', (key, expected = '') => {
    const result = calculator.results.find((one) => one.key === key);
    expect(result).toBeDefined();
    const answer = computed(callText(calculator, example.given, result?.name));
    const wanted = written(expected);
    expect(withoutCounts(answer.dimension)).toBe(withoutCounts(wanted.dimension));
    const value = exactValue(answer) ?? Number.NaN;
    const target = exactValue(wanted) ?? Number.NaN;
    const slack = tolerance(expected) * Math.abs(target);
    expect(Math.abs(value - target)).toBeLessThanOrEqual(slack + 1e-12 * Math.abs(target));
    const [own, published] = [answer.magnitude, wanted.magnitude].map(complementOf);
    if (result?.complement === true && published !== undefined) {
      // The value alone cannot tell nines apart.
      expect(Math.abs((own ?? Number.NaN) - published)).toBeLessThanOrEqual(slack + 1e-9 * published);
    }
  });

  it('carries a range of its first number through to the answer', () => {
    const parameter = calculator.parameters.find(({ key, whole, default: standard }) => {
      const value = example.given[key] ?? standard;
      return (
        whole !== true && value !== undefined && (exactValue(written(String([value].flat()[0]))) ?? 0) > 0
      );
    });
    expect(parameter).toBeDefined();
    const key = parameter?.key ?? '';
    const [first = '', ...others] = [example.given[key] ?? parameter?.default ?? []].flat();
    // Below the published value where that is within bounds, as most are, else above it.
    const value = exactValue(written(first)) ?? 0;
    const range = parameter?.least === value ? `(${first}) * (1.01..1.1)` : `(${first}) * (0.9..0.99)`;
    const given = { ...example.given, [key]: parameter?.many === true ? [range, ...others] : range };
    const { magnitude } = computed(callText(calculator, given));
    const [low, middle, high] = [0.05, 0.5, 0.95].map((share) => percentileOf(magnitude, share));
    expect(low).toBeLessThanOrEqual(middle ?? Number.NaN);
    expect(middle).toBeLessThanOrEqual(high ?? Number.NaN);
    expect(magnitude.kind === 'exact' || sourcesOf(magnitude).length === 1).toBe(true);
  });

  it('names its neighbours, its source and its formula', () => {
    for (const id of calculator.related) expect(CALCULATORS.map((other) => other.id)).toContain(id);
    expect(calculator.related).not.toContain(calculator.id);
    for (const text of [
      calculator.title,
      calculator.use,
      calculator.formula,
      calculator.source,
      example.from,
    ])
      expect(text.length).toBeGreaterThan(5);
    expect(calculator.use).toMatch(/^[A-Z].*\.$/);
    expect(Object.keys(example.gives).length).toBeGreaterThan(0);
  });
});

describe('names with a hyphen', () => {
  const environment = {
    functions: CALCULATOR_FUNCTIONS,
    lookup: (name: string) => ({ cache: written('7 GB'), memory: written('5 GB') })[name],
  };

  it('are a calculator where they are called, and a difference of names where they are not', () => {
    const difference = compute('cache-memory', environment);
    expect(difference.ok && exactValue(difference.value.quantity)).toBe(2e9);
    const call = compute('cache-memory(objects: 10, size: 1 kB, share: 100%)', environment);
    expect(call.ok && exactValue(call.value.quantity)).toBe(1e4);
  });
});

describe('work', () => {
  it('is bounded over the draws of a range, also in sum', () => {
    const space = new SampleSpace(1, 100_000);
    const call = 'mmc(arrival-rate: 8000..8100 req/s, service-time: 1 s, servers: 10000)';
    const result = compute(call, { functions: CALCULATOR_FUNCTIONS, space });
    expect(!result.ok && result.error).toMatchObject({
      code: 'refused',
      reason: expect.stringContaining('fewer samples'),
    });
    // One is little; a hundred of them over the same draws are not.
    const few = new SampleSpace(1, 1000);
    expect(compute(call, { functions: CALCULATOR_FUNCTIONS, space: few }).ok).toBe(true);
    const outcomes = Array.from(
      { length: 100 },
      () => compute(call, { functions: CALCULATOR_FUNCTIONS, space: few }).ok,
    );
    expect(outcomes.at(-1)).toBe(false);
  });
});
