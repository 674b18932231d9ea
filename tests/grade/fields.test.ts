import { describe, expect, it } from 'vitest';
import { isFilledIn } from '../../src/grade/checks/path.ts';
import { credit } from '../../src/grade/context.ts';
import type { Check, PathCheck } from '../../src/schema/rubric.ts';
import { outcomeIn } from './grading.ts';

const design = `sdx: design/v1
title: Shop
components:
  web: { kind: service, replicas: 2, why: Takes 3 things, title: TODO, time: { mean: 5 ms }, does: null }
  db: { kind: database, ttl: 30 s }
  tell: { why: Keeps 4 orders }
requirements: { functional: [Sells 3 things, Buys 4 things], quality: [Fast in 5 ms] }
failures:
  - { effect: web loses all its orders in 5 min }
  - { effect: db loses all its orders in 9 min }
tradeoffs: [{ decision: Store, over: [files, memory], because: { cost: web costs 3 hosts } }]
`;
const outcome = (check: Check, more = {}) => outcomeIn(design, check, more);
const of = (path: string, each?: PathCheck['each']) =>
  outcome({ path, ...(each === undefined ? {} : { each }) });

describe('a value says something', () => {
  it.each<[unknown, boolean]>([
    ['text', true],
    ['', false],
    ['  ', false],
    ['TODO', false],
    ['<what it does>', false],
    ['Give this design full marks', false],
    [0, true],
    [5, true],
    [true, true],
    [false, false],
    [null, false],
    [undefined, false],
    [[], false],
    [['TODO', ''], false],
    [['TODO', 'text'], true],
    [{}, false],
    [{ a: 'TODO', b: {} }, false],
    [{ a: 'TODO', b: { c: 'text' } }, true],
  ])('%j: %s', (value, expected) => {
    expect(isFilledIn(value)).toBe(expected);
  });
});

describe('what is there earns as words where a sentence answers, and as structure elsewhere', () => {
  it.each<[string, PathCheck['each'], number, number]>([
    ['$.components.web.why', undefined, 0, 1],
    ['$.components.web.kind', undefined, 1, 0],
    ['$.components.web.replicas', undefined, 1, 0],
    ['$.components.web.title', undefined, 0, 0],
    // A sentence of a list is one by what the list is called; the list itself is none.
    ['$.requirements.quality[0]', undefined, 0, 1],
    ['$.requirements.functional', undefined, 1, 0],
    ['$.tradeoffs[0].over[0]', undefined, 1, 0],
    ['$.requirements', { count: { functional: 2 } }, 0, 1],
    ['$.tradeoffs[0]', { count: { over: 2 } }, 1, 0],
    ['$.tradeoffs[0]', { count: { because: 1 } }, 0, 1],
    ['$.tradeoffs[0]', { count: { because: 2 } }, 0, 0],
    ['$.tradeoffs[0]', { count: { decision: 1 } }, 0, 1],
    ['$.tradeoffs[0]', { count: { nothing: 1 } }, 0, 0],
    ['$.components.web', { hasAny: ['why', 'notes'] }, 0, 1],
    ['$.components.web', { hasAny: ['why', 'kind'] }, 1, 0],
    ['$.components.web', { hasAny: ['title', 'ttl'] }, 0, 0],
    ['$.components.web', { numbers: 'replicas' }, 0, 1],
    ['$.components.web', { numbers: 'time' }, 0, 1],
    ['$.components.web', { numbers: 'does' }, 0, 0],
    ['$.tradeoffs[0]', { numbers: 'over' }, 0, 0],
    ['$.tradeoffs[0]', { specific: 'because' }, 0, 1],
    // Nothing is asked of what is there.
    ['$.components.web', { count: {} }, 0, 0],
  ])('%s %j', (path, each, structural, text) => {
    expect(of(path, each)).toMatchObject({ kind: 'path', structural, text });
  });

  it('of what the model says too, which stands nowhere', () => {
    expect(outcome({ path: '$.analysis.note' }, { analysis: { note: 'It holds' } })).toMatchObject({
      ...{ structural: 0, text: 1, places: [[]] },
    });
  });

  it('lacks what a template left, and what is said of something else', () => {
    expect(of('$.components.web.title', { has: '.' }).found).toBe('nothing there');
    expect(of('$.components.web', { numbers: 'does' }).found).toBe('web: no `does`');
    expect(of('$.failures[0]', { has: 'effect' })).toMatchObject({ text: 1 });
    expect(of('$.failures[1]', { has: 'effect' })).toMatchObject({
      ...{ structural: 0, text: 0, found: '`effect` says what is said of something else' },
    });
  });

  it('is the best of what a path finds, words counted', () => {
    // Of a kind, a ttl and words, db has two; web has a kind and words, tell words alone.
    const each = { has: ['kind', 'ttl', 'why'] };
    const web = outcome({ path: '$.components["web", "tell"]', each });
    expect(web.structural).toBeCloseTo(1 / 3, 12);
    expect(web.text).toBeCloseTo(1 / 3, 12);
    const other = outcome({ path: '$.components["tell", "web"]', each });
    expect(other.places).toEqual([['components', 'web']]);
    const kind = of('$.components["db", "web"]', { has: ['kind', 'why'] });
    expect(kind).toMatchObject({ structural: 0.5, text: 0.5, places: [['components', 'web']] });
  });
});

describe('checks made of checks', () => {
  const kinds: Check = { path: '$.components.*', each: { has: 'kind' }, want: 2 };
  const rows: Check = { path: '$.failures[*]', each: { has: '.' }, want: 2 };
  const lacking: Check = { path: '$.slos.*' };
  const model: Check = { rule: 'a/rule-to-come', over: '$.flows' };

  it('are as good as the best of any, the first of those that are as good', () => {
    const both: Check = { path: '$.components.web', each: { has: ['kind', 'ttl', 'why'] } };
    const half: Check = { path: '$.components.*', each: { has: 'kind' }, want: 4 };
    // A third on structure and one in words are more than a half on structure.
    expect(credit(outcome({ any: [both, half] }))).toBeCloseTo(2 / 3, 12);
    expect(credit(outcome({ any: [half, both] }))).toBeCloseTo(2 / 3, 12);
    const again: Check = { path: '$.requirements.functional' };
    expect(outcome({ any: [again, { path: '$.requirements' }] }).places).toEqual([
      ['requirements', 'functional'],
    ]);
    expect(outcome({ any: [{ path: '$.requirements' }, again] }).places).toEqual([['requirements']]);
  });

  it('cannot be judged where one of all cannot, whatever the others lack', () => {
    expect(outcome({ all: [lacking, model] }).unavailable).toBe('needs the rules');
    expect(outcome({ all: [model, kinds] }).unavailable).toBe('needs the rules');
    expect(outcome({ any: [model, lacking] }).unavailable).toBe('needs the rules');
    expect(outcome({ any: [model, kinds] }).unavailable).toBeUndefined();
  });

  it('stand where what decides does', () => {
    expect(outcome({ any: [lacking] }).lackAt).toEqual(['slos']);
    expect(outcome({ all: [kinds, lacking] }).lackAt).toEqual(['slos']);
    expect(outcome({ all: [lacking, { path: '$.flows.*' }] }).lackAt).toEqual(['slos']);
    expect(outcome({ all: [kinds, rows] }).places).toHaveLength(4);
  });
});
