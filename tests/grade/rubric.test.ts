import { describe, expect, it } from 'vitest';
import { isProseField } from '../../src/grade/prose.ts';
import { resolveRubric } from '../../src/grade/rubric.ts';
import { checkRubricTest, rubricTestRows } from '../../src/grade/rubric-tests.ts';
import type { Graded } from '../../src/schema/grade.ts';
import type { RubricDocument } from '../../src/schema/rubric.ts';
import { textOf } from './grading.ts';

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

  it.each([
    ['71.5..80', { passed: true }],
    ['60..71.5', { passed: true }],
    ['71.6..80', { passed: false, above: false }],
    ['0..71.4', { passed: false, above: true }],
    ['ungradable', { passed: false }],
  ] as const)('holds a score of 71.5 against %s', (expected, verdict) => {
    expect(rubricTestRows({ design: 'd', score: expected }, result)).toEqual([
      { expected, found: '71.5', ...verdict },
    ]);
  });

  it('has a row for all that is expected, and no other', () => {
    expect(rubricTestRows({ design: 'd' }, result)).toEqual([]);
    // Two of three points are 66.7 % of them.
    const third = JSON.parse(JSON.stringify(result).replace('"of":4', '"of":3')) as Graded;
    const criteria = { one: '66.7..66.7', two: '90..100', three: '0..1' } as const;
    expect(rubricTestRows({ design: 'd', criteria }, third)).toEqual([
      { criterion: 'one', expected: '66.7..66.7', found: '66.7', passed: true },
      { criterion: 'two', expected: '90..100', found: 'not judged', passed: true },
      { criterion: 'three', expected: '0..1', found: 'no such criterion', passed: false },
    ]);
  });

  it('of what is too little to grade holds that alone', () => {
    const none = { status: 'ungradable' } as unknown as Graded;
    const rows = (score: '0..40' | 'ungradable') =>
      rubricTestRows({ design: 'd', score, criteria: { one: '0..1' } }, none);
    expect(rows('ungradable')).toEqual([{ expected: 'ungradable', found: 'ungradable', passed: true }]);
    expect(rows('0..40')).toEqual([{ expected: '0..40', found: 'ungradable', passed: false }]);
    expect(rubricTestRows({ design: 'd', criteria: { one: '0..1' } }, none)).toEqual([]);
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
