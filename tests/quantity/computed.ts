import type { Environment } from '../../src/quantity/environment.ts';
import { compute } from '../../src/quantity/evaluate.ts';
import { percentileOf } from '../../src/quantity/magnitude.ts';
import type { Quantity } from '../../src/quantity/quantity.ts';

/** The value of a text that has one. */
export function computed(text: string, environment?: Environment): Quantity {
  const result = compute(text, environment);
  if (!result.ok) throw new Error(`${text}: ${JSON.stringify(result.error)}`);
  return result.value.quantity;
}

/** p5, p50 and p95 in base units. */
export function percentiles({ magnitude }: Quantity): readonly [number, number, number] {
  return [percentileOf(magnitude, 0.05), percentileOf(magnitude, 0.5), percentileOf(magnitude, 0.95)];
}

/** An environment of names whose values are texts, each a source of its own. */
export function naming(texts: Readonly<Record<string, string>>, environment: Environment = {}): Environment {
  const values = new Map(
    Object.entries(texts).map(([name, text]) => [name, computed(text, { ...environment, owner: name })]),
  );
  return { ...environment, lookup: (name) => values.get(name), names: () => values.keys() };
}

/** The standard normal distribution function, by Simpson's rule over the density: slow, and no code of sdx. */
export function normalShare(z: number): number {
  const steps = 2000;
  const from = -9;
  const width = (Math.max(from, Math.min(9, z)) - from) / steps;
  let sum = 0;
  for (let i = 0; i <= steps; i++) {
    const x = from + i * width;
    const weight = i === 0 || i === steps ? 1 : i % 2 === 1 ? 4 : 2;
    sum += weight * Math.exp(-x * x * 0.5);
  }
  return (sum * width) / 3 / Math.sqrt(2 * Math.PI);
}
