import { compile } from 'json-p3';
import { describe, expect, it } from 'vitest';
import { queryLimit } from '../../src/grade/query-limits.ts';
import { replacementProblems } from '../../src/grade/rubric-problems.ts';
import type { Criterion, RubricDocument } from '../../src/schema/rubric.ts';

const criterion: Criterion = {
  dimension: 'a',
  title: 'One',
  points: 1,
  checks: [{ path: '$.slos.*' }],
  levels: { none: '-', all: '+' },
};

const rubric = (id: string, criteria: RubricDocument['criteria']): RubricDocument => {
  return { sdx: 'rubric/v1', id, title: id, ...(criteria === undefined ? {} : { criteria }) };
};

describe('a name that a base has', () => {
  const base = rubric('base', { one: criterion, two: criterion });

  it('has to be taken on purpose', () => {
    const [problem, ...more] = replacementProblems([base, rubric('own', { one: criterion })]);
    expect(more).toEqual([]);
    expect(problem).toMatchObject({
      at: ['criteria', 'one'],
      says: '`one` is a criterion of `base` already',
    });
    expect(replacementProblems([base, rubric('own', { one: { ...criterion, replaces: true } })])).toEqual([]);
    expect(replacementProblems([base, rubric('own', { one: null, three: criterion })])).toEqual([]);
  });

  it('cannot be taken where there is none', () => {
    const says = (own: RubricDocument['criteria']) =>
      replacementProblems([base, rubric('own', own)]).map((problem) => problem.says);
    expect(says({ tow: { ...criterion, replaces: true } })).toEqual([
      'there is no criterion `tow` below to replace',
    ]);
    expect(says({ tow: null })).toEqual(['there is no criterion `tow` below to remove']);
    expect(replacementProblems([base, rubric('own', { tow: null })])[0]?.advice).toBe('Did you mean `two`?');
  });

  it('is free again once a rubric between took it out', () => {
    const between = rubric('between', { one: null });
    expect(replacementProblems([base, between, rubric('own', { one: criterion })])).toEqual([]);
  });
});

describe('a path of a rubric', () => {
  it.each([
    '$.components[?@.kind == "cache"].ttl',
    '$.bound.read[?@[0] && !@[?@.try]]',
    '$.derived.flows[?@.flow == $.ids.order].awaits[?@ == $.ids.store]',
    "$.data[?@.fields].fields[?search(@, '[Ss]eq|At$|[*]')]",
    '$..capacity',
    "$.flows[?count($.components[?@.delivery == 'at-most-once']) == 0]",
  ])('%s is taken', (path) => {
    expect(queryLimit(compile(path))).toBeUndefined();
  });

  it.each([
    ['$..a..b', 'at all depths'],
    ['$.a[?@..b]', 'inside a filter'],
    ['$.a[?@[?@[?@.b]]]', 'filters more than 2 deep'],
    ['$.*.a[?count($.b.*) > 1]', 'searches the whole document'],
    ['$..a[?$.b[?@.c] || @.d]', 'searches the whole document'],
    ['$.a[?$.b[?count($.c.*) > 1]]', 'searches the whole document'],
    ["$.a[?search(@.b, '(x+)+y')]", 'repeats'],
    ["$.a[?match(@.b, 'x{2,}')]", 'repeats'],
    ["$.a[?!(@.c == 1 && search(@.b, 'a?a?'))]", 'repeats'],
    ['$.a[?search(@.b, @.c)]', 'is not written in the rubric'],
    [`$.a[?search(@.b, '${'x'.repeat(201)}')]`, 'longer than'],
  ])('%s is not', (path, why) => {
    expect(queryLimit(compile(path))).toContain(why);
  });
});
