import { describe, expect, it } from 'vitest';
import { isProseField } from '../../src/grade/prose.ts';
import { leafChecks, resolveRubric } from '../../src/grade/rubric.ts';
import { checkRubricTest, rubricTestRows } from '../../src/grade/rubric-tests.ts';
import type { Graded } from '../../src/schema/grade.ts';
import type { Cap, Check, Criterion, RubricDocument } from '../../src/schema/rubric.ts';
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

  const rubric = (more: Partial<RubricDocument>): RubricDocument => ({
    ...{ sdx: 'rubric/v1', id: 'own', title: 'Own' },
    ...more,
  });
  const criterion = (dimension: string, title: string): Criterion => ({
    ...{ dimension, title, points: 1, checks: [{ path: '$.slos.*' }], levels: { none: '-', all: '+' } },
  });
  const cap = (at: number): Cap => ({ at, unless: { path: '$.slos.*' }, reason: 'R', advice: 'A' });

  it('keeps what it says nothing of, and is by its own name', () => {
    const { id, title, criteria, dimensions } = resolveRubric([base, rubric({})]);
    expect({ id, title }).toEqual({ id: 'own', title: 'Own' });
    expect(dimensions.map((one) => [one.id, one.weight, one.core])).toEqual([
      ['a', 2, false],
      ['b', 1, false],
    ]);
    expect(criteria).toMatchObject([
      { id: 'one', title: 'One' },
      { id: 'two', title: 'Two' },
    ]);
  });

  it('joins things by their ids, in the order in which they come', () => {
    const found = resolveRubric([
      rubric({
        bindings: { one: { part: 'data', title: 'D' }, two: { part: 'slos', title: 'S' } },
        caps: { low: cap(40), high: cap(60), gone: cap(10) },
        needs: { atLeast: 1, facts: { load: { title: 'a load', path: '$.inputs' } } },
        contradictions: { rules: ['a/one', 'a/two'], caps: [69] },
        scale: [{ share: 0.5, score: 50 }],
      }),
      rubric({
        bindings: { two: { part: 'flows', title: 'F' }, three: { part: 'data', title: 'E' } },
        caps: { low: cap(30), gone: null, last: cap(80) },
        needs: {
          atLeast: 2,
          facts: {
            parts: { title: 'parts', path: '$.components.*', want: 3 },
            load: { title: 'the load', path: '$.flows' },
          },
        },
        contradictions: { rules: ['a/two', 'a/three'], caps: [69, 49], costs: [15, 30] },
        scale: [{ share: 0.4, score: 50 }],
        core: { advice: 'Do', caps: [{ under: 0.5, at: 40 }] },
        tests: [{ design: 'x' }],
      }),
    ]);
    expect([...found.bindings].map(([id, { part }]) => [id, part])).toEqual([
      ['one', 'data'],
      ['two', 'flows'],
      ['three', 'data'],
    ]);
    expect(found.caps.map(({ id, at }) => [id, at])).toEqual([
      ['low', 30],
      ['high', 60],
      ['last', 80],
    ]);
    expect(found.needs).toEqual({
      atLeast: 2,
      facts: [
        { id: 'load', title: 'the load', path: '$.flows', want: 1 },
        { id: 'parts', title: 'parts', path: '$.components.*', want: 3 },
      ],
    });
    expect(found.contradictions).toEqual({
      rules: ['a/one', 'a/two', 'a/three'],
      caps: [69, 49],
      costs: [15, 30],
    });
    expect(found.scale).toEqual([
      { share: 0, score: 0 },
      { share: 0.4, score: 50 },
      { share: 1, score: 100 },
    ]);
    expect(found.core).toEqual({ advice: 'Do', caps: [{ under: 0.5, at: 40 }] });
    expect(found.tests).toEqual([{ design: 'x' }]);
  });

  it('takes the last that was said of what is one for all', () => {
    const said = rubric({
      grades: 'record',
      needs: { atLeast: 3, facts: {} },
      contradictions: { rules: [], caps: [50] },
      scale: [{ share: 0.5, score: 60 }],
      core: { advice: 'Do', caps: [] },
    } as Partial<RubricDocument>);
    const silent = resolveRubric([said, rubric({})]);
    expect(silent).toMatchObject({
      grades: 'record',
      needs: { atLeast: 3 },
      contradictions: { caps: [50] },
      scale: [{ share: 0 }, { share: 0.5 }, { share: 1 }],
      core: { advice: 'Do' },
    });
    expect(resolveRubric([rubric({})])).toEqual({
      ...{ id: 'own', title: 'Own', grades: 'design', core: undefined },
      ...{
        bindings: new Map(),
        needs: { atLeast: 1, facts: [] },
        contradictions: { rules: [], caps: [], costs: [] },
      },
      ...{ dimensions: [], criteria: [], caps: [], tests: [] },
      scale: [
        { share: 0, score: 0 },
        { share: 1, score: 100 },
      ],
    });
    expect(() => resolveRubric([])).toThrow(TypeError);
  });

  it('turns on the dimensions that it adds, and loses what is in one of no weight', () => {
    const found = resolveRubric([
      base,
      rubric({
        dimensions: { a: { title: 'Own A' }, b: { weight: 0 }, c: { weight: 4, what: 'W' } },
        criteria: { three: criterion('c', 'Three'), four: criterion('nowhere', 'Four') },
      }),
    ]);
    expect(found.dimensions).toEqual([
      { id: 'a', title: 'Own A', weight: 2, what: '', core: false },
      { id: 'c', title: 'c', weight: 4, what: 'W', core: true },
    ]);
    // One of a dimension that is nowhere is found by the check of the rubric, and not lost.
    expect(found.criteria.map(({ id }) => id)).toEqual(['one', 'three', 'four']);
  });
});

describe('the checks of a tree', () => {
  it('are those that look at the design, in their order', () => {
    const path = (name: string): Check => ({ path: `$.${name}` });
    const tree: Check = {
      any: [path('a'), { all: [path('b'), { any: [path('c')] } as Check, path('d')] } as Check, path('e')],
    } as Check;
    expect([...leafChecks(tree)]).toEqual(['a', 'b', 'c', 'd', 'e'].map(path));
    expect([...leafChecks(path('a'))]).toEqual([path('a')]);
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
