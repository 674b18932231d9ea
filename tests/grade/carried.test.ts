import { describe, expect, it } from 'vitest';
import { readConcepts } from '../../src/grade/concepts.ts';
import { credit } from '../../src/grade/context.ts';
import { figuresIn } from '../../src/grade/own-figures.ts';
import type { Scenario } from '../../src/grade/variant.ts';
import type { Check } from '../../src/schema/rubric.ts';
import { graded, rubricFrom } from './grading.ts';

describe('the figures of a sentence', () => {
  it.each([
    ['a box does 250, eight do 2,000', [250, 2000]],
    ['528/s is 31,680 a minute', [528, 31680]],
    ['25 ms for 95 % of 1.5 million', [0.025, 0.95, 1500000]],
    ['950 GB, 27 000 rows', [950e9, 27000]],
    ['~12k of 55k', [12000, 55000]],
    // Single digits tell no two figures apart, and an id is no number.
    ['3 of 4 in v2 of s3, sha256', []],
  ])('%s', (text, figures) => expect(figuresIn(text)).toEqual(figures));
});

const scenario: Scenario = {
  sdx: 'scenario/v1',
  id: 'shop',
  title: 'Shop',
  givens: { peak: { value: '1,200 req/s', title: 'peak' } },
} as unknown as Scenario;

function carried(
  sentences: readonly string[],
  more: Partial<Check> = {},
  input: Parameters<typeof graded>[2] = {},
) {
  const text = `sdx: design/v1
title: Shop
estimates: { a: 10 * 20, b: 20 * 30, c: 30 * 40, d: 40 * 50, e: 50 * 60, f: 60 * 70 }
components: { orders-db: { kind: database } }
notes: { load: ${JSON.stringify(sentences.join(' '))} }
`;
  const check = { carried: ['one-lost', 'drain-time'], want: 2, ...more } as Check;
  const rubric = rubricFrom({
    dimensions: { only: { title: 'Only', weight: 1 } },
    criteria: {
      one: { dimension: 'only', title: 'One', points: 1, checks: [check], levels: { none: '-', all: '+' } },
    },
  });
  const outcome = graded(text, rubric, { scenario, ...input }).dimensions[0]?.criteria[0]?.checks[0]?.outcome;
  if (outcome === undefined) throw new Error('no outcome');
  const { found, lackAt, places } = outcome;
  return { credit: credit(outcome), found, lackAt, places };
}

const lost = 'With one lost orders-db does 1,750 at 69 %.';
const drained = 'After 45 min the orders-db has caught up with 72,000 orders in 97 s.';

describe('an idea', () => {
  it('is carried by two figures of the design, and half by one', () => {
    expect(carried([lost, drained]).credit).toBe(1);
    expect(carried([lost]).credit).toBe(0.5);
    expect(carried(['With one lost orders-db does 1,750.']).credit).toBe(0.25);
  });

  it('is not carried by words, by the numbers of the problem, or by the same number again', () => {
    expect(carried(['With one lost orders-db is fine.']).credit).toBe(0);
    expect(carried(['With one lost orders-db does 1,200 req/s.']).credit).toBe(0);
    expect(carried(['With one lost orders-db does 1,750, and 1.75k is enough.']).credit).toBe(0.25);
  });

  it('is carried no further by more figures, nor by a sentence about something else', () => {
    expect(carried([lost, 'With one lost 800, 900 and 950 of orders-db are left.']).credit).toBe(0.5);
    expect(carried(['The orders-db has 1,750 rows and 640 columns.']).credit).toBe(0);
  });

  it('is not carried by a sum that does not come out', () => {
    expect(carried(['With one lost orders-db does 7 x 250 = 2,750 req/s.']).credit).toBe(0);
  });

  it('is named when it is missing', () => {
    expect(carried([lost]).found).toBe('1 of 2 are; not yet: the time to drain');
  });

  it('stands where it is told, or where the rubric says', () => {
    expect(carried([lost, drained])).toMatchObject({
      places: [
        ['notes', 'load'],
        ['notes', 'load'],
      ],
      lackAt: [],
    });
    expect(carried([lost, drained]).found).toBeUndefined();
    expect(carried([lost], { at: 'failures' } as never)).toMatchObject({
      places: [['notes', 'load']],
      lackAt: ['failures'],
    });
  });

  it('is not carried by what a template left', () => {
    expect(carried([`TODO ${lost}`, `TODO ${drained}`])).toMatchObject({ credit: 0, places: [] });
  });

  it('is one of several: the first three are shown, and four that are missing named', () => {
    const ids = ['ant', 'bee', 'cow', 'dog', 'elk'];
    const concepts = readConcepts({
      sdx: 'concepts/v1',
      concepts: Object.fromEntries(ids.map((id) => [id, { title: `The ${id}`, wordings: [id] }])),
    });
    const of = (count: number, ...sentences: string[]) =>
      carried(sentences, { carried: ids.slice(0, count), want: count } as never, { concepts });
    expect(of(4).found).toBe('0 of 4 are; not yet: the ant, the bee, the cow, the dog');
    expect(of(5).found).toBe('0 of 5 are; not yet: the ant, the bee, the cow, the dog and 1 more');
    const all = ids
      .slice(0, 4)
      .map((id, i) => `The orders-db has ${3 * i + 51} of each ${id} in ${7 * i + 113} rows.`);
    expect(of(5, ...all).places).toHaveLength(3);
    expect(of(5, ...all).found).toBe('4 of 5 are; not yet: the elk');
  });
});
