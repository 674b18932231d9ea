import type { Random } from '../base/random.ts';
import type { DrillsDocument } from '../schema/drills.ts';

type Draw = NonNullable<NonNullable<DrillsDocument['cases']>[number]['draw']>[string];

/** What names stand for in an exercise, as text. */
export type Drawn = Readonly<Record<string, string>>;

/** One of a list that is not empty. */
export function pick<T>(values: readonly T[], random: Random): T {
  return values[random.below(values.length)] as T;
}

/** The values in random order. */
export function shuffled<T>(values: readonly T[], random: Random): T[] {
  const result = [...values];
  for (let i = result.length - 1; i > 0; i--) {
    const j = random.below(i + 1);
    [result[i], result[j]] = [result[j] as T, result[i] as T];
  }
  return result;
}

/** A value for every name. */
export function drawAll(draws: Readonly<Record<string, Draw>> | undefined, random: Random): Drawn {
  return Object.fromEntries(Object.entries(draws ?? {}).map(([name, draw]) => [name, drawOne(draw, random)]));
}

function drawOne(draw: Draw, random: Random): string {
  if ('length' in draw) return pick(draw, random);
  const steps = Math.floor((draw.to - draw.from) / draw.step + 1e-9) + 1;
  const number = Number((draw.from + random.below(steps) * draw.step).toPrecision(12));
  return `${number}${draw.unit ?? ''}`;
}

/** A text with values in place of `{{name}}`, beginning with a capital where a value begins it. */
export function filled(text: string, values: Drawn): string {
  const result = text.replaceAll(/\{\{([A-Za-z]\w*)\}\}/g, (whole, name: string) => values[name] ?? whole);
  return text.startsWith('{{') ? result.charAt(0).toUpperCase() + result.slice(1) : result;
}
