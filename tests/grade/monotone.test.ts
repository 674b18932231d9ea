import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { parse, stringify } from 'yaml';
import { scoreOf, strong, weak } from './url-shortener.ts';

vi.setConfig({ testTimeout: 240_000 });

it('padding changes nothing', () => {
  const padding = fc.array(
    fc.constantFrom('we', 'value', 'robust', 'modern', 'practice', 'best', 'always', 'the'),
    {
      minLength: 3,
      maxLength: 40,
    },
  );
  fc.assert(
    fc.property(padding, (words) => {
      const sentence = `${words.join(' ')}.`;
      expect(scoreOf(`${weak}\nsummary: ${JSON.stringify(sentence)}\n`)).toBe(scoreOf(weak));
    }),
    { seed: 7, numRuns: 30 },
  );
});

type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

/** Every key and list item that could be deleted: leaves of the document and whole parts. */
function places(value: Json, at: (string | number)[] = []): (string | number)[][] {
  if (Array.isArray(value)) return value.flatMap((item, i) => [[...at, i], ...places(item, [...at, i])]);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => [[...at, key], ...places(item, [...at, key])]);
}

function without(value: Json, [step, ...rest]: (string | number)[]): Json {
  if (step === undefined) return value;
  if (Array.isArray(value)) {
    if (rest.length === 0) return value.filter((_, i) => i !== step);
    return value.map((item, i) => (i === step ? without(item, rest) : item));
  }
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value);
  if (rest.length === 0) return Object.fromEntries(entries.filter(([key]) => key !== step));
  return Object.fromEntries(entries.map(([key, item]) => [key, key === step ? without(item, rest) : item]));
}

describe('a grade is monotone', () => {
  const document = parse(strong) as Json;
  // Half a step is no step: the reader refuses such a document before it comes to a grade.
  const deletable = places(document)
    .filter(([part]) => part !== 'sdx' && part !== 'title' && part !== 'scenario')
    .filter(([part, , field, ...step]) => part !== 'flows' || field !== 'path' || step.length <= 1);

  it('deleting a part of the strong example never raises its score', () => {
    const whole = scoreOf(stringify(document));
    fc.assert(
      fc.property(fc.constantFrom(...deletable), (place) => {
        expect(scoreOf(stringify(without(document, place))), place.join('.')).toBeLessThanOrEqual(whole);
      }),
      { seed: 11, numRuns: 60 },
    );
  });

  it('nor does deleting two', () => {
    fc.assert(
      fc.property(fc.constantFrom(...deletable), fc.constantFrom(...deletable), (a, b) => {
        const one = without(document, a);
        expect(scoreOf(stringify(without(one, b))), `${a.join('.')} ${b.join('.')}`).toBeLessThanOrEqual(
          scoreOf(stringify(one)),
        );
      }),
      { seed: 13, numRuns: 60 },
    );
  });
});
