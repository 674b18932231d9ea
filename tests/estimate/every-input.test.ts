import { describe, expect, it } from 'vitest';
import { CALCULATORS } from '../../src/estimate/registry.ts';
import { valueIn } from '../../src/quantity/convert.ts';
import { answered } from './answers.ts';
import { CALLS } from './every-input.ts';

describe('with every input given', () => {
  it.each(CALLS)('%s(%s)', (id, inputs, answers) => {
    for (const [name, [expected, unit]] of Object.entries(answers)) {
      const value = valueIn(answered(`${id}.${name}(${inputs})`), unit);
      expect(value, `${name} in ${unit}`).toBeDefined();
      const slack = Math.max(1e-9, Math.abs(expected) * 1e-7);
      expect(Math.abs((value ?? Number.NaN) - expected), `${name}: ${value} for ${expected}`).toBeLessThan(
        slack,
      );
    }
  });

  it('every answer of every calculator is there', () => {
    const missing = CALCULATORS.flatMap(({ id, results }) =>
      results
        .filter(({ name }) => !CALLS.some(([call, , answers]) => call === id && name in answers))
        .map(({ name }) => `${id}.${name}`),
    );
    // Times of mixed queues and of caches that forget: held against tables and simulations in theory/.
    expect(missing).toEqual(['hit-ratio.lru', 'mmc.p50', 'mmc.p95', 'mmc.p99']);
  });
});
