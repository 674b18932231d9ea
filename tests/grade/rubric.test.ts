import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readConcepts } from '../../src/grade/concepts.ts';
import { describeGrade } from '../../src/grade/describe.ts';
import { grade } from '../../src/grade/grade.ts';
import { isProseField } from '../../src/grade/prose.ts';
import { resolveRubric } from '../../src/grade/rubric.ts';
import { rubricProblems } from '../../src/grade/rubric-problems.ts';
import { checkRubricTest } from '../../src/grade/rubric-tests.ts';
import type { Graded } from '../../src/schema/grade.ts';
import type { RubricDocument } from '../../src/schema/rubric.ts';
import type { ScenarioDocument } from '../../src/schema/scenario.ts';
import { validate as validateCatalogue } from '../../src/schema/validate/catalogue.js';
import { validate as validateConcepts } from '../../src/schema/validate/concepts.js';
import { validate as validateGrade } from '../../src/schema/validate/grade.js';
import { validate as validateRubric } from '../../src/schema/validate/rubric.js';
import { validate as validateScenario } from '../../src/schema/validate/scenario.js';
import { data, inputFor, recordInput, rubricFrom, textOf } from './grading.ts';

const root = new URL('../../', import.meta.url);
const shipped = readdirSync(new URL('rubrics', root))
  .filter((name) => name.endsWith('.yaml') && name !== 'concepts.yaml' && name !== 'catalogue.yaml')
  .map((name) => name.replace(/\.yaml$/, ''));
const concepts = new Set(readConcepts(data('rubrics/concepts.yaml')).keys());

const load = (id: string) => {
  const chain = [data<RubricDocument>(`rubrics/${id}.yaml`)];
  for (let base = chain[0]?.extends; base !== undefined; base = chain[0]?.extends)
    chain.unshift(data<RubricDocument>(`rubrics/${base}.yaml`));
  return resolveRubric(chain);
};

describe('the shipped data', () => {
  it('fits its schemas', () => {
    for (const id of shipped) expect(validateRubric(data(`rubrics/${id}.yaml`)), id).toBe(true);
    for (const name of readdirSync(new URL('prompts', root)).filter((file) => file.endsWith('.yaml'))) {
      expect(validateScenario(data(`prompts/${name}`)), name).toBe(true);
    }
    expect(validateConcepts(data('rubrics/concepts.yaml'))).toBe(true);
    expect(validateCatalogue(data('rubrics/catalogue.yaml'))).toBe(true);
  });

  it.each(shipped)('%s refers only to what is there, and full points are within reach', (id) => {
    expect(rubricProblems(load(id), { concepts })).toEqual([]);
  });

  it.each(shipped)('%s passes its own tests', (id) => {
    const rubric = load(id);
    const prompt = existsSync(new URL(`prompts/${id}.yaml`, root))
      ? { scenario: data<ScenarioDocument>(`prompts/${id}.yaml`) }
      : {};
    const more = { ...prompt, catalogue: data<never>('rubrics/catalogue.yaml') };
    for (const test of rubric.tests) {
      const text = textOf(`rubrics/${test.design}`);
      const input =
        rubric.grades === 'record'
          ? recordInput(test.design, text, rubric, more)
          : inputFor(text, rubric, more);
      const described = describeGrade(grade(input), input.subject, { id, title: rubric.title, digest: '0' });
      expect(checkRubricTest(test, described)).toEqual([]);
      const report = { sdx: 'grade/v1', version: '0', results: [described], passed: true };
      expect(validateGrade(report), JSON.stringify(validateGrade.errors)).toBe(true);
    }
  });
});

describe('a rubric that extends another', () => {
  const base: RubricDocument = {
    sdx: 'rubric/v1',
    id: 'base',
    title: 'Base',
    dimensions: { a: { title: 'A', weight: 2 }, b: { title: 'B', weight: 1 } },
    criteria: {
      one: {
        dimension: 'a',
        title: 'One',
        points: 1,
        checks: [{ path: '$.slos.*' }],
        levels: { none: '-', all: '+' },
      },
      two: {
        dimension: 'b',
        title: 'Two',
        points: 1,
        checks: [{ path: '$.slos.*' }],
        levels: { none: '-', all: '+' },
      },
    },
    tests: [{ design: 'x' }],
  };

  it('changes weights, replaces and removes, and keeps the order', () => {
    const rubric = resolveRubric([
      base,
      {
        sdx: 'rubric/v1',
        id: 'own',
        title: 'Own',
        dimensions: { a: { weight: 5 }, b: { weight: 0 } },
        criteria: { two: null },
      },
    ]);
    expect(rubric.dimensions).toEqual([{ id: 'a', title: 'A', weight: 5, what: '', core: false }]);
    expect(rubric.criteria.map(({ id }) => id)).toEqual(['one']);
    expect(rubric.tests).toEqual([]);
  });
});

describe('what is wrong with a rubric', () => {
  const levels = { none: '-', all: '+' };
  const problems = (part: Partial<RubricDocument>) =>
    rubricProblems(rubricFrom({ dimensions: { a: { title: 'A', weight: 1 } }, ...part }), {
      concepts: new Set(['cold-cache']),
    });
  const withCheck = (
    check: NonNullable<RubricDocument['criteria']>[string] extends infer C
      ? C extends { checks: (infer K)[] }
        ? K
        : never
      : never,
  ) =>
    problems({
      criteria: {
        one: {
          dimension: 'a',
          title: 'One',
          points: 1,
          checks: [check, { path: '$.x', each: { is: { y: [1] } }, worth: 9 }],
          levels,
        },
      },
    });

  it('is said where it is', () => {
    expect(withCheck({ path: '$.components[' })[0]).toMatchObject({
      at: ['criteria', 'one', 'checks', 0, 'path'],
    });
    expect(withCheck({ concept: 'cold-cash', in: 'failures' })[0]).toMatchObject({
      says: 'There is no concept `cold-cash`',
      advice: 'Did you mean `cold-cache`?',
    });
    expect(withCheck({ path: '$.bound.cache' })[0]?.says).toBe('There is no binding `cache`');
    expect(
      problems({
        criteria: {
          one: {
            dimension: 'b',
            title: 'One',
            points: 1,
            checks: [{ path: '$.x', each: { is: { y: [1] } } }],
            levels,
          },
        },
      })[0]?.says,
    ).toBe('There is no dimension `b`');
  });

  it('words for more than half of a criterion are refused', () => {
    const only = { concept: 'cold-cache', in: 'failures' };
    const found = problems({
      criteria: { one: { dimension: 'a', title: 'One', points: 1, checks: [only], levels } },
    });
    expect(found[0]?.says).toBe('100 % of `one` rests on words, which earn at most half');
  });
});

describe('a rubric test', () => {
  const result = {
    status: 'graded',
    score: 71.5,
    dimensions: [
      {
        criteria: [
          { id: 'one', points: 2, of: 4, level: 'most', unavailable: [] },
          { id: 'two', points: 0, of: 0, level: 'unavailable', unavailable: ['x: needs the capacity model'] },
        ],
      },
    ],
  } as unknown as Graded;

  it('passes inside its bands and leaves out what could not be judged', () => {
    expect(
      checkRubricTest({ design: 'd', score: '70..75', criteria: { one: '50..50', two: '90..100' } }, result),
    ).toEqual([]);
  });

  it('says what came out otherwise', () => {
    expect(
      checkRubricTest({ design: 'd', score: '90..100', criteria: { one: '0..40', three: '0..1' } }, result),
    ).toEqual([
      { design: 'd', expected: '90..100', found: '71.5' },
      { design: 'd', criterion: 'one', expected: '0..40', found: '50' },
      { design: 'd', criterion: 'three', expected: '0..1', found: 'no such criterion' },
    ]);
    expect(checkRubricTest({ design: 'd', score: 'ungradable' }, result)).toHaveLength(1);
  });
});

/** Every property that a schema declares anywhere in it. */
function* propertiesIn(node: unknown): Generator<readonly [string, unknown]> {
  if (typeof node !== 'object' || node === null) return;
  for (const [key, value] of Object.entries(node)) {
    if (key === 'properties') yield* Object.entries(value as object);
    yield* propertiesIn(value);
  }
}

describe('fields that are answered in words', () => {
  /** Every property the design schema types as prose or texts, lists of names and free-standing strings apart. */
  it('are those the design schema types as prose', () => {
    const schema = data<Record<string, unknown>>('schemas/design.schema.json');
    const prose = new Set<string>();
    const other = new Set<string>();
    for (const [field, shape] of propertiesIn(schema))
      (JSON.stringify(shape).includes('"#/$defs/prose"') ? prose : other).add(field);
    const unlisted = [...prose].filter((field) => !isProseField(field) && !other.has(field));
    expect(unlisted).toEqual([]);
  });
});
