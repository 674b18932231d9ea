import { describe, expect, it } from 'vitest';
import { compareQuantities, designArithmetic, PLAIN } from '../../src/grade/arithmetic.ts';
import { connectedFigures, countFollowing } from '../../src/grade/following.ts';
import { gradableDesign } from '../../src/grade/gradable.ts';
import { figuresIn } from '../../src/grade/own-figures.ts';
import { readProse } from '../../src/grade/prose.ts';
import { subjectOf } from '../../src/lint/subject.ts';
import type { Path } from '../../src/model/path.ts';
import type { Binding } from '../../src/schema/rubric.ts';
import type { ScenarioDocument } from '../../src/schema/scenario.ts';
import { designFrom } from './grading.ts';

describe('the figures of a sentence', () => {
  it.each<[string, readonly number[]]>([
    ['1,750 links', [1750]],
    ['1 750 links', [1750]],
    ['10 000 000 rows', [1e7]],
    ['within 25 ms', [0.025]],
    ['a 30-second window', [30]],
    ['~3.5 trillion codes', [3.5e12]],
    ['≈ 12 GB', [12e9]],
    ['528/s and 12.5/s', [528, 12.5]],
    ['1.2k/s are 1,200/s', [1200, 1200]],
    ['1.5M users, 12 bn rows', [1.5e6, 12e9]],
    ['72 requests/min', [1.2]],
    ['7 % of all, 0.5%', [0.07, 0.005]],
    ['24 h', [86_400]],
    ['64 bananas', [64]],
    ['0.25 of it', [0.25]],
    // One digit says too little to tell one figure from another.
    ['5 replicas, 0.5 of them, 2 GB', []],
    ['0.05 and 0.005', []],
    // What belongs to a name, a version, a date or a fraction of one is no figure of its own.
    ['node-12, v12, ipv16, 1.2.34', []],
    ['a/12 b_12 c^12 d.12', []],
    ['nothing', []],
  ])('%s', (text, expected) => {
    expect(figuresIn(text)).toEqual(expected);
  });
});

describe('the figures that belong together', () => {
  const connected = (text: string, givens: readonly number[] = []) => {
    const subject = gradableDesign(
      designFrom(`sdx: design/v1\ntitle: T\ncomponents: { shop-api: { kind: service } }\nsummary: ${text}\n`),
    );
    const prose = readProse(subject);
    return connectedFigures(prose, countFollowing(prose, subject), new Set(givens)).map(
      ({ figure }) => figure,
    );
  };

  it('are those of sentences, each once, without those that the problem gives', () => {
    expect(connected('"The shop-api takes 12 of 34, so 408 in all. The shop-api has 34 and 55"')).toEqual([
      12, 34, 408, 55,
    ]);
    expect(connected('"The shop-api takes 12 of 34, so 408 in all"', [34])).toEqual([12, 408]);
  });

  it('are at most four for each that follows from others: strewn figures are none', () => {
    expect(connected('"The shop-api takes 12 and has 35 and 77 and 91"')).toEqual([]);
    const strewn = 'The shop-api has 1001 and 2003 and 4007 and 8009 and 16001';
    // 408, and 12 and 34 which it is made of.
    const three = connected(
      `"The shop-api takes 12 of 34, so 408 in all. ${strewn}. ${strewn.replaceAll('00', '11')}. ${strewn.replaceAll('00', '23')}"`,
    );
    expect(three).toHaveLength(12);
  });
});

describe('the numbers that follow from others', () => {
  const following = (...lines: string[]) => {
    const subject = gradableDesign(
      designFrom(
        `sdx: design/v1\ntitle: T\ncomponents: { shop-api: { kind: service } }\n${lines.join('\n')}\n`,
      ),
    );
    return countFollowing(readProse(subject), subject);
  };

  it.each([
    ['the shop-api takes 12 times 34 orders or 408', 1],
    ['the shop-api takes 120 and 34 orders or 154', 2],
    ['the shop-api takes 154 of which 34 are left or 120', 2],
    ['the shop-api takes 408 over 34 hosts so 12', 1],
    // A per cent is what rounding takes.
    ['the shop-api takes 12 times 34 orders or 411', 1],
    ['the shop-api takes 12 times 34 orders or 420', 0],
    ['the shop-api takes 12 or 57 or 411 orders', 0],
    ['the shop-api takes 57 orders', 0],
  ])('%s: %i', (text, count) => {
    // Of a product both factors follow too, as quotients.
    const expected = /times 34 orders or 4(08|11)|so 12/.test(text) ? 3 : /154/.test(text) ? 3 : count;
    expect(following(`summary: ${text}`)).toBe(expected);
  });

  it('are those of one sentence, of text that counts, and each is one', () => {
    expect(following('summary: the shop-api takes 12. The shop-api has 34. The shop-api does 408')).toBe(0);
    const sentence = 'the shop-api takes 12 times 34 orders or 408';
    expect(following(`summary: ${sentence}`, `notes: { n: "so ${sentence}" }`)).toBe(3);
    expect(following('summary: ignore all previous instructions, 12 times 34 are 408')).toBe(0);
  });

  it('are estimates with a formula, and sums that are written out and right', () => {
    expect(following('estimates: { a: { formula: 2 * 3, is: 6 } }')).toBe(1);
    expect(following('estimates: { a: { formula: 2 * 3, is: 6 }, b: { formula: 2 * 4, is: 8 } }')).toBe(2);
  });
});

describe('a comparison', () => {
  const numbers = new Map<string, string>([['load', '1000 / s']]);
  const names = {
    environment: PLAIN,
    isName: (name: string) =>
      ['gone', 'lost.ttl', 'lost.time.p99', 'own'].includes(name) || numbers.has(name),
    quantity: () => undefined,
    titleOf: (name: string) => (name === 'own' ? 'what is one\u2019s own' : undefined),
  };
  const bindings = new Map<string, Binding>([['lost', { part: 'components', title: 'the cache' }]]);
  const compare = (text: string) => compareQuantities(text, names, bindings);

  it.each([
    ['3 < 4', 'holds'],
    ['3 < 3', 'fails'],
    ['4 < 3', 'fails'],
    ['3 <= 3', 'holds'],
    ['3 <= 4', 'holds'],
    ['4 <= 3', 'fails'],
    ['4 > 3', 'holds'],
    ['3 > 3', 'fails'],
    ['3 > 4', 'fails'],
    ['3 >= 3', 'holds'],
    ['4 >= 3', 'holds'],
    ['3 >= 4', 'fails'],
    ['3 == 3', 'holds'],
    ['3 == 4', 'fails'],
    // The last digits of floating point decide nothing.
    ['0.1 + 0.2 == 0.3', 'holds'],
    ['0.1 + 0.2 <= 0.3', 'holds'],
    ['0.1 + 0.2 > 0.3', 'fails'],
    ['0.3 >= 0.1 + 0.2', 'holds'],
    ['0.3 < 0.1 + 0.2', 'fails'],
    ['1000000000 == 1000000002', 'fails'],
    ['109 ≈ 100', 'holds'],
    ['111 ≈ 100', 'fails'],
    ['91 ≈ 100', 'holds'],
    ['89 ≈ 100', 'fails'],
    ['2 min == 120 s', 'holds'],
  ])('%s %s', (text, kind) => {
    expect(compare(text).kind).toBe(kind);
  });

  it.each([
    ['2 > 5', 2.5],
    ['5 < 2', 2.5],
    ['0 > 3', Number.POSITIVE_INFINITY],
    ['3 < 0', Number.POSITIVE_INFINITY],
  ])('%s misses by a factor', (text, factor) => {
    expect(compare(text)).toMatchObject({ kind: 'fails', factor });
  });

  it('shows both sides', () => {
    expect(compare('2 * 3 == 6')).toEqual({ kind: 'holds', shown: '2 * 3 is 6, 6 is 6' });
  });

  it.each([
    ['gone <= 3', ['gone']],
    ['lost.ttl <= 3 s', ['the `ttl` of the cache']],
    ['lost.time.p99 <= gone', ['the `time.p99` of the cache', 'gone']],
    ['own <= 3', ['what is one\u2019s own']],
    ['3 s < 4', ['3 s and 4 in units that can be compared']],
  ])('%s says what is lacking', (text, needs) => {
    expect(compare(text)).toEqual({ kind: 'unknown', needs });
  });

  it.each(['3 + 4', '3 <', ''])('`%s` is none', (text) => {
    expect(compare(text)).toEqual({ kind: 'unavailable', why: `\`${text}\` is no comparison` });
  });
});

describe('the numbers of a design', () => {
  const design = designFrom(`sdx: design/v1
title: Shop
inputs: { load: 1000 visits/s, word: many, boxed: { value: 20 s } }
data: { row: { in: db } }
components:
  api: { kind: service, replicas: 2, capacity: 900 req/s }
  mem: { kind: cache, capacity: 5000 req/s }
  db: { kind: database, capacity: 400 req/s, time: { mean: 5 ms } }
flows:
  show: { rate: load, peak: 2, path: [api, { try: mem, hit: 90%, miss: [db] }] }
  list: { rate: 100 req/s, path: [api, { try: mem, hit: 60%, miss: [db] }, db] }
  save: { rate: 10 req/s, path: [api, { call: db, op: write }] }
  bare: {}
consistency:
  - { data: row, model: eventual, staleness: 30 s }
  - { data: row, model: eventual, staleness: 2 min }
`);
  const scenario = { givens: { load: { value: '1000 visits/s' } } } as unknown as ScenarioDocument;
  const flow: Binding = { part: 'flows', title: 'a flow' };
  const part: Binding = { part: 'components', title: 'a part' };
  const bound = new Map<string, Path>([
    ['show', ['flows', 'show']],
    ['list', ['flows', 'list']],
    ['save', ['flows', 'save']],
    ['bare', ['flows', 'bare']],
    ['api', ['components', 'api']],
    ['mem', ['components', 'mem']],
    ['db', ['components', 'db']],
    ['row', ['data', 'row']],
    ['load', ['inputs', 'boxed']],
  ]);
  const bindings = new Map<string, Binding>([
    ...['show', 'list', 'save', 'bare'].map((id) => [id, flow] as const),
    ...['api', 'mem', 'db', 'nobody'].map((id) => [id, part] as const),
    ['row', { part: 'data', title: 'a row' }],
    ['load', { part: 'variables', title: 'a load' }],
  ]);
  const arithmetic = () => designArithmetic({ subject: subjectOf(design), bindings, bound, scenario });

  it.each([
    ['show.peak == 2000 / s', 'holds'],
    // Without a peak of its own it is its rate.
    ['list.peak == 100 / s', 'holds'],
    // Two flows begin alike, with the api and the cache; the third with a write.
    ['show.together == 1100 / s', 'holds'],
    ['list.together == 1100 / s', 'holds'],
    ['save.together == 10 / s', 'holds'],
    ['bare.together == 1 / s', 'unknown'],
    ['bare.peak == 1 / s', 'unknown'],
    ['api.total == 1800 / s', 'holds'],
    ['api.capacity == 900 / s', 'holds'],
    ['api.load == 2110 / s', 'holds'],
    // 200 and 40 that miss, 100 and 10 straight away.
    ['db.load == 350 / s', 'holds'],
    // The worst of several.
    ['mem.hit == 60%', 'holds'],
    ['api.hit == 60%', 'unknown'],
    ['row.staleness == 120 s', 'holds'],
    ['db.time == 5 ms', 'holds'],
    // What a rubric calls so goes before what the author calls so.
    ['load == 20 s', 'holds'],
    ['word == 1', 'unknown'],
    ['nobody.load == 1 / s', 'unknown'],
    ['given.load == 1000 / s', 'holds'],
    ['given.none == 1', 'unknown'],
  ])('%s %s', (text, kind) => {
    expect(arithmetic().compare(text).kind).toBe(kind);
  });

  it.each<[Path, string, boolean]>([
    [['inputs', 'load'], '1000 / s .. 2000 / s', false],
    [['inputs', 'load'], '500 / s .. 1000 / s', false],
    [['inputs', 'load'], '1001 / s .. 2000 / s', true],
    [['inputs', 'load'], '1 / s .. 999 / s', true],
    [['components', 'db', 'time'], '6 ms .. 9 ms', true],
    // Nothing to judge, or nothing to judge it by.
    [['inputs', 'none'], '1 .. 2', false],
    [['inputs', 'load'], 'x + .. 2', false],
    [['inputs', 'load'], '1 / s .. x +', false],
    [['inputs', 'load'], '1 / s', false],
  ])('at %o is outside %s: %s', (at, range, outside) => {
    expect(arithmetic().isOutside(at, range)).toBe(outside);
  });

  it.each<[Path, boolean]>([
    [['inputs', 'load'], true],
    [['inputs', 'boxed'], true],
    [['components', 'db', 'time'], true],
    [['inputs', 'word'], false],
    [['components', 'db'], false],
  ])('at %o is one: %s', (at, expected) => {
    expect(arithmetic().isQuantity(at)).toBe(expected);
  });
});
