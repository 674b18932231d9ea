import { describe, expect, it } from 'vitest';
import type { RubricProblem } from '../../src/grade/rubric-problems.ts';
import { replacementProblems, rubricProblems } from '../../src/grade/rubric-problems.ts';
import type { Check, Criterion, RubricDocument } from '../../src/schema/rubric.ts';
import { rubricFrom } from './grading.ts';

const levels = { none: '-', all: '+' };
const firm: Check = { path: '$.flows[*]', each: { is: { kind: ['a'] } } };
const concepts = new Set(['cold-cache', 'hot-key']);

function problemsOf(
  part: Partial<RubricDocument>,
  expressionProblem?: (text: string) => string | undefined,
): readonly RubricProblem[] {
  const rubric = rubricFrom({ dimensions: { a: { title: 'A', weight: 1 } }, ...part });
  return rubricProblems(rubric, {
    concepts,
    ...(expressionProblem === undefined ? {} : { expressionProblem }),
  });
}

const criterionOf = (checks: readonly Check[], more: Partial<Criterion> = {}): Criterion => ({
  dimension: 'a',
  title: 'One',
  points: 1,
  checks: [...checks] as Criterion['checks'],
  levels,
  ...more,
});

/** What is wrong with one check of a criterion that has enough others. */
const wrongWith = (check: Check, more: Partial<RubricDocument> = {}) =>
  problemsOf({ ...more, criteria: { one: criterionOf([{ ...firm, worth: 9 }, check]) } });

const at = (...rest: (string | number)[]) => ['criteria', 'one', 'checks', 1, ...rest];

describe('what a check refers to has to be there', () => {
  const bindings: RubricDocument['bindings'] = { cache: { part: 'components', title: 'the cache' } };

  it.each<[string, Check, readonly RubricProblem[]]>([
    ['a path', { path: '$.components[*].ttl' }, []],
    ['a path of a binding', { path: '$.bound.cache.ttl' }, []],
    [
      'a path of a binding that is called otherwise',
      { path: '$.bound.cahce.ttl' },
      [{ at: at('path'), says: 'There is no binding `cahce`', advice: 'Did you mean `cache`?' }],
    ],
    [
      'a path that searches too much',
      { path: '$..a..b' },
      [{ at: at('path'), says: expect.stringMatching(/^`\$\.\.a\.\.b` is not taken: .*at all depths/) }],
    ],
    [
      'the things that a rule is about',
      { rule: 'a/rule', over: '$.bound.store' },
      [{ at: at('over'), says: 'There is no binding `store`', advice: 'Known: cache.' }],
    ],
    ['a concept', { concept: 'hot-key', in: 'failures' }, []],
    [
      'one of several concepts',
      { concept: ['hot-key', 'hot-keys'], in: 'failures' },
      [{ at: at('concept'), says: 'There is no concept `hot-keys`', advice: 'Did you mean `hot-key`?' }],
    ],
    [
      'a concept like no other',
      { concept: 'quorum', in: 'failures' },
      [{ at: at('concept'), says: 'There is no concept `quorum`', advice: 'Known: cold-cache, hot-key.' }],
    ],
    ['places by path', { concept: 'hot-key', in: ['$.failures', 'summary'] }, []],
    [
      'places by a path that is none',
      { concept: 'hot-key', in: ['summary', '$.bound.store'] },
      [{ at: at('in'), says: 'There is no binding `store`', advice: 'Known: cache.' }],
    ],
    ['ideas that are carried', { carried: ['hot-key', 'cold-cache'], want: 1 }, []],
    [
      'an idea that is carried',
      { carried: ['hot-key', 'cold-cash'], want: 1 },
      [{ at: at('carried'), says: 'There is no concept `cold-cash`', advice: 'Did you mean `cold-cache`?' }],
    ],
    ['an expression', { expression: 'a < b' }, []],
    [
      'a part of any',
      { any: [firm, { path: '$.bound.store' }] },
      [{ at: at('any', 1, 'path'), says: 'There is no binding `store`', advice: 'Known: cache.' }],
    ],
    [
      'a part of all',
      { all: [{ path: '$.bound.store' }, firm] },
      [{ at: at('all', 0, 'path'), says: 'There is no binding `store`', advice: 'Known: cache.' }],
    ],
  ])('%s', (_, check, expected) => {
    expect(wrongWith(check, { bindings })).toEqual(expected);
  });

  it('a path that is none is told with what one looks like', () => {
    const [problem, ...more] = wrongWith({ path: '$.components[' });
    expect(more).toEqual([]);
    expect(problem?.says).toMatch(/^`\$\.components\[` is not a JSONPath: ./);
    expect(problem?.advice).toBe(
      'Paths are RFC 9535 JSONPath, such as `$.components[?@.kind == "cache"].ttl`.',
    );
  });

  it('an expression is told with what is wrong with it, of several those that are wrong', () => {
    const check: Check = { expression: ['a < b', 'a <', 'c'] };
    const rubric = { criteria: { one: criterionOf([{ ...firm, worth: 9 }, check]) } };
    const problem = (text: string) => (text === 'a <' ? 'it ends too early' : undefined);
    expect(problemsOf(rubric, problem)).toEqual([{ at: at('expression'), says: '`a <`: it ends too early' }]);
  });
});

describe('the other parts of a rubric refer to what is there', () => {
  it('dimensions of criteria', () => {
    expect(problemsOf({ criteria: { one: criterionOf([firm], { dimension: 'depth' }) } })).toEqual([
      { at: ['criteria', 'one', 'dimension'], says: 'There is no dimension `depth`', advice: 'Known: a.' },
    ]);
  });

  it('gates', () => {
    const caps = { gate: { at: 50, unless: { path: '$.bound.x' }, reason: 'R', advice: 'A' } };
    expect(problemsOf({ caps })).toMatchObject([
      { at: ['caps', 'gate', 'unless', 'path'], says: 'There is no binding `x`' },
    ]);
  });

  it('facts that are needed', () => {
    const needs = { atLeast: 1, facts: { parts: { title: 'parts', path: '$.bound.x' } } };
    expect(problemsOf({ needs })).toMatchObject([
      { at: ['needs', 'facts', 'parts', 'path'], says: 'There is no binding `x`' },
    ]);
  });

  it('bindings of bindings', () => {
    const bindings: RubricDocument['bindings'] = {
      link: { part: 'data', title: 'a link' },
      store: { part: 'components', title: 'the store', holds: 'link' },
      cache: { part: 'components', title: 'the cache', holds: 'links', caches: 'url' },
    };
    expect(problemsOf({ bindings })).toEqual([
      {
        at: ['bindings', 'cache', 'holds'],
        says: 'There is no binding `links`',
        advice: 'Did you mean `link`?',
      },
      {
        at: ['bindings', 'cache', 'caches'],
        says: 'There is no binding `url`',
        advice: 'Known: link, store, cache.',
      },
    ]);
  });
});

describe('a rubric has an end', () => {
  const many = <T>(count: number, one: T): T[] => Array.from({ length: count }, () => one);

  it('of 200 criteria', () => {
    const criteria = (count: number) =>
      Object.fromEntries(many(count, criterionOf([firm])).map((each, i) => [`c${i}`, each]));
    expect(problemsOf({ criteria: criteria(200) })).toEqual([]);
    expect(problemsOf({ criteria: criteria(201) })).toEqual([
      { at: ['criteria'], says: 'More than 200 criteria', advice: 'Split the rubric.' },
    ]);
  });

  it('of 50 checks in a criterion, those inside others counted', () => {
    const checks = (count: number): Check[] => [{ any: many(count - 1, firm) as [Check, Check] }, firm];
    expect(problemsOf({ criteria: { one: criterionOf(checks(50)) } })).toEqual([]);
    const two = { one: criterionOf(checks(51)), two: criterionOf([{ path: '$.bound.x' }, firm]) };
    // What is wrong with the next one is still told.
    expect(problemsOf({ criteria: two })).toMatchObject([
      { at: ['criteria', 'one'], says: '`one` has more than 50 checks', advice: 'Split it.' },
      { at: ['criteria', 'two', 'checks', 0, 'path'] },
    ]);
  });
});

describe('full points are within reach: words earn at most half', () => {
  const words: Check = { concept: 'hot-key', in: 'failures' };
  const share = (...checks: Check[]) =>
    problemsOf({ criteria: { one: criterionOf(checks) } }).map(({ says }) => says);
  const says = (percent: number) => [`${percent} % of \`one\` rests on words, which earn at most half`];
  const each = (of: object): Check => ({ path: '$.failures[*]', each: of }) as Check;

  it.each<[string, readonly Check[], readonly string[]]>([
    ['half and half', [words, firm], []],
    ['more words', [words, words, firm], says(67)],
    ['more worth', [{ ...words, worth: 3 }, firm], says(75)],
    ['the better of two ways', [{ any: [words, firm] }], []],
    ['two ways in words', [{ any: [words, words] }], says(100)],
    ['both', [{ all: [firm, words] }], says(100)],
    ['a field of prose by its path', [{ path: '$.failures[*].effect' }], says(100)],
    ['its last item', [{ path: '$.requirements.functional[*]' }], says(100)],
    ['a field that is none', [{ path: '$.components[*].ttl' }], []],
    ['a field of prose', [each({ has: 'effect' })], says(100)],
    ['a field that is none, of each', [each({ has: 'component' })], []],
    ['one of each', [each({ has: ['effect', 'component'] })], []],
    ['any of those in prose', [each({ hasAny: ['effect', 'response'] })], says(100)],
    ['any of those of which one is none', [each({ hasAny: ['effect', 'component'] })], []],
    ['what is specific', [each({ specific: 'effect' })], says(100)],
    ['what has numbers', [each({ numbers: 'effect' })], says(100)],
    ['a quantity', [each({ specific: 'effect', quantity: 'window' })], []],
    ['a reference', [each({ specific: 'effect', refers: { component: 'components' } })], []],
    ['a choice', [each({ specific: 'effect', is: { kind: ['a'] } })], []],
    ['a count', [each({ specific: 'effect', count: { over: 1 } })], []],
    ['a limit from above', [each({ specific: 'effect', below: { 'a.b': 1 } })], []],
    ['a limit from below', [each({ specific: 'effect', above: { 'a.b': 1 } })], []],
    // Of three parts two are words: no more than half is counted as such.
    ['many words and a number', [each({ specific: ['a', 'b'], quantity: 'window' })], []],
    ['a quarter in words, and a word', [each({ has: ['effect', 'x', 'y', 'z'] }), words], says(63)],
    ['a rule', [{ rule: 'a/b', over: '$.flows' }], []],
    ['an expression', [{ expression: 'a < b' }], []],
  ])('%s', (_, checks, expected) => {
    expect(share(...checks)).toEqual(expected);
  });

  it('is told at the criterion, with what to add', () => {
    expect(problemsOf({ criteria: { one: criterionOf([words]) } })).toEqual([
      {
        at: ['criteria', 'one'],
        says: '100 % of `one` rests on words, which earn at most half',
        advice: 'Add a check on numbers, references or structure, or give the ones there more worth.',
      },
    ]);
  });
});

it('what is in the place of a criterion of the base says so, or is told how', () => {
  const one = criterionOf([firm]);
  const rubric = (id: string, criteria: NonNullable<RubricDocument['criteria']>): RubricDocument => ({
    sdx: 'rubric/v1',
    id,
    title: id,
    criteria,
  });
  expect(replacementProblems([rubric('base', { one }), rubric('own', { one })])).toEqual([
    {
      at: ['criteria', 'one'],
      says: '`one` is a criterion of `base` already',
      advice: 'Give it another name, or say `replaces: true` to have this one in its place.',
    },
  ]);
  const nothing = rubric('own', { other: { ...one, replaces: true } });
  expect(replacementProblems([rubric('base', { one }), nothing])).toEqual([
    { at: ['criteria', 'other'], says: 'there is no criterion `other` below to replace' },
  ]);
  // Whoever had the name last is told.
  const middle = rubric('middle', { one: { ...one, replaces: true } });
  expect(replacementProblems([rubric('base', { one }), middle, rubric('own', { one })])[0]?.says).toBe(
    '`one` is a criterion of `middle` already',
  );
  expect(replacementProblems([{ sdx: 'rubric/v1', id: 'bare', title: 'Bare' }])).toEqual([]);
});
