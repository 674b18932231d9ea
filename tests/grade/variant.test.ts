import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { variantOf } from '../../src/grade/variant.ts';
import { compute } from '../../src/quantity/evaluate.ts';
import { medianOf, percentileOf } from '../../src/quantity/magnitude.ts';
import type { ScenarioDocument } from '../../src/schema/scenario.ts';
import { data } from './grading.ts';

const prompts = readdirSync(new URL('../../prompts/', import.meta.url)).filter((name) =>
  name.endsWith('.yaml'),
);
const scenarios = prompts.map((name) => data<ScenarioDocument>(`prompts/${name}`));

const magnitude = (text: string) => {
  const result = compute(text, { declareNouns: true });
  if (!result.ok) throw new Error(`${text}: ${result.error.code}`);
  return result.value.quantity.magnitude;
};

describe.each(scenarios.map((scenario) => [scenario.id, scenario] as const))('%s', (_, scenario) => {
  it('varies its givens within their ranges, and only those', () => {
    for (let seed = 1; seed <= 40; seed++) {
      for (const [name, given] of Object.entries(variantOf(scenario, seed).givens)) {
        if (given.range === undefined) {
          expect(given).toEqual(scenario.givens[name]);
          continue;
        }
        const [range, value] = [magnitude(given.range), medianOf(magnitude(given.value))];
        // Two significant digits may round past an end by a twentieth.
        expect(value, `${name}: ${given.value} in ${given.range}`).toBeGreaterThanOrEqual(
          percentileOf(range, 0.05) * 0.95,
        );
        expect(value, `${name}: ${given.value} in ${given.range}`).toBeLessThanOrEqual(
          percentileOf(range, 0.95) * 1.05,
        );
      }
    }
  });

  it('differs by seed, and not by run', () => {
    const values = (seed: number) => JSON.stringify(variantOf(scenario, seed).givens);
    expect(values(7)).toBe(values(7));
    const ranged = Object.values(scenario.givens).some(({ range }) => range !== undefined);
    if (ranged) expect(new Set([1, 2, 3, 4, 5].map(values)).size).toBeGreaterThan(1);
  });

  it('has a brief without holes', () => {
    const { brief, questions, followUps } = variantOf(scenario, undefined);
    expect(JSON.stringify([brief, questions, followUps])).not.toMatch(/\{\{|\}\}/);
  });
});

it('keeps what belongs together together: links stored are links made over a lifetime', () => {
  const scenario = data<ScenarioDocument>('prompts/url-shortener.yaml');
  for (let seed = 1; seed <= 40; seed++) {
    const { newUrls, urls, lifetime } = variantOf(scenario, seed).givens;
    const made = medianOf(magnitude(newUrls?.value ?? '')) * medianOf(magnitude(lifetime?.value ?? ''));
    const stored = medianOf(magnitude(urls?.value ?? ''));
    expect(made / stored, `seed ${seed}`).toBeGreaterThan(0.6);
    expect(made / stored, `seed ${seed}`).toBeLessThan(1.6);
  }
});
