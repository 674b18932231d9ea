import { describe, expect, it } from 'vitest';
import { isProseField } from '../../src/grade/prose.ts';
import { resolveRubric } from '../../src/grade/rubric.ts';
import { rubricProblems } from '../../src/grade/rubric-problems.ts';
import { checkRubricTest } from '../../src/grade/rubric-tests.ts';
import type { Graded } from '../../src/schema/grade.ts';
import type { RubricDocument } from '../../src/schema/rubric.ts';
import { rubricFrom, textOf } from './grading.ts';

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
    const schema: unknown = JSON.parse(textOf('schemas/design.schema.json'));
    const prose = new Set<string>();
    const other = new Set<string>();
    for (const [field, shape] of propertiesIn(schema))
      (JSON.stringify(shape).includes('"#/$defs/prose"') ? prose : other).add(field);
    const unlisted = [...prose].filter((field) => !isProseField(field) && !other.has(field));
    expect(unlisted).toEqual([]);
  });
});
