import { describe, expect, it } from 'vitest';
import { numeralsIn, statedSums } from '../../src/estimate/stated-sums.ts';

/** What becomes of the sums of a sentence: the wrong ones with what they come to. */
const judged = (text: string) =>
  statedSums({ summary: text }).map(({ right, comesTo }) => (right ? 'right' : `wrong: ${comesTo ?? '?'}`));

describe('a sum in a sentence', () => {
  it.each([
    ['463 + 46 = 509/s at peak', ['right']],
    ['2M products x 5 kB = 10 GB', ['right']],
    ['10 x 86,400 x 120 = 103.7 million links', ['right']],
    ['62^7 codes; 12/s x 92 d x 86,400 = 95.4M', ['right']],
    ['432k / 472 = 15 min, as 472 are done in a second', ['right']],
    ['9000 x 30 ms / 20 = 13.5 threads', ['right']],
    ['18 x 1500 req/s = 27 000', ['right']],
    ['60 days x 2M photos x 24 B = 2.9 GB', ['right']],
    ['2,910 − 2,100 = 810/s', ['right']],
    ['it takes 10M/6 / 3000/s = 9 min', ['right']],
    ['694 x 0.4 ms = 0.28 of one core', ['right']],
    ['20 + 300 + 2,000 + 500 ms = 2.8 s at the worst', ['right']],
    ['0.001 x 0.005 = 5 in a million', ['right']],
    ['0.02 x 0.15 = 3 out of 1,000', ['right']],
    ['120/s x 4 = 480/s in 10 regions', ['right']],
    ["2M / 200 = 10'000 s", ['right']],
    ['6 x 3’600 x 2 = 43’200 edits', ['right']],
    // A result that is worked out further is a sum of its own.
    ['700 × 30 ms + 200 × 15 ms + 100 × 50 ms = 21 + 3 + 5 = 29 of 80', ['right', 'right']],
    ['40 x 25 + 30 x 10 = 1000 + 300', ['right']],
    ['3 x 20 = 60 - 70 MB', ['right']],
    // What is said in brackets of a part of it is none.
    ['8000 scores + 20000 ranks × 2 commands (own rank, the ten around) + 4000 tops = 52000/s', ['right']],
    ['12 x 40 (the busiest hour) = 480', ['right']],
    ['99.95 (db) × 99.9 × 99.9 × 99.95 (ours) = 99.7', ['right']],
    ['96 x 98 = 9,408', ['right']],
  ])('%s', (text, expected) => expect(judged(text)).toEqual(expected));

  it.each([
    ['2M products x 5 kB = 10 TB', 'wrong: 10 GB'],
    ['10M users x 100 photos x 8 bytes = 800 MB', 'wrong: 8 GB'],
    ['400 x 3 = 9600/s', 'wrong: 1,200'],
    ['480 x 10 kB = 38.4 MB/s', 'wrong: 4.8 MB'],
    ['20 + 300 + 2,000 ms = 23 s', 'wrong: 2.32 s'],
    ["2M / 200 = 1'000", 'wrong: 10k'],
    ['12 x 40 (the busiest hour) = 4800', 'wrong: 480'],
    // It may be meant otherwise: no slip that is sure.
    ['0.001 x 0.005 = 50 in a million', 'wrong: ?'],
  ])('%s', (text, expected) => expect(judged(text)).toEqual([expected]));

  it('is not the rest of a longer one', () => {
    expect(judged('pairs per bucket (1M) and counter x 32 B x 13 = 416 MB')).toEqual([]);
    expect(judged('3000 + 30 of 6000, 51 %')).toEqual([]);
    // A factor in brackets is no aside.
    expect(judged('800 + 2 x (2,000 + 256) = 5,312 writes/s')).toEqual([]);
  });

  it('is not surely wrong where the result goes on', () => {
    expect(judged('40 x 25 = 100 + 300')).toEqual(['wrong: ?']);
    expect(judged('40 x 25 = 900 - 300 = 600')).toEqual(['wrong: ?', 'right']);
  });

  it('works nothing out from single digits', () => {
    expect(judged('1 + 1 = 3')).toEqual([]);
  });
});

describe('a share in a sentence', () => {
  it.each([
    ['1,200 of 1,750, 69 %', ['right']],
    ['four carry 1280 against 1000, 78 %', ['right']],
    ['528 of 800 (66 %)', ['right']],
    ['1200 of 1600, 40 %', ['wrong: 75 %']],
    ['184 of 180: 6 % failed', []],
    ['5,700 of 10,000; 57 %', ['right']],
    ['5,700 of 10,000; 71 % with one lost', ['wrong: ?']],
    ['needs 2 of 4 (99.9 % each)', []],
    // Six that each take 250, or six among 250: the sentence does not say.
    ['6 nodes of 250 are 56 % busy', ['wrong: ?']],
    ['500 of 1000 are 50 % busy', ['right']],
  ])('%s', (text, expected) => expect(judged(text)).toEqual(expected));
});

it('numerals are as written but for what parts their thousands', () => {
  expect(numeralsIn("1,750 of 3 in 25.5 ms, 43'200 and 27 000")).toEqual(['1750', '25.5', '43200', '27000']);
});

describe('a sum and what stands around it', () => {
  it.each<[string, string[]]>([
    // What stands before in the same clause belongs to it: then it is only not right.
    ['about 3 times 20 x 30 = 900', ['wrong: ?']],
    ['20 x 30 = 900', ['wrong: 600']],
    ['we serve it: 20 x 30 = 900', ['wrong: 600']],
    ['with 4, 20 x 30 = 900', ['wrong: 600']],
    ['with 4 shards each 20 x 30 = 900', ['wrong: ?']],
    ['at most 20 x 30 = 900', ['wrong: ?']],
    // Too far off to be a slip: another sum.
    ['20 x 30 req = 900 TB', ['wrong: ?']],
    // Six in a hundred are rounding, seven are not.
    ['100 x 10 = 1060', ['right']],
    ['100 x 10 = 1080', ['wrong: 1,000']],
    ['100 - 10 + 5 = 95', ['right']],
    ['100 / 10 * 5 = 50', ['right']],
    ['~100 × ~10 ≈ 1,000', ['right']],
    ['1.5 thousand + 500 = 2k', ['right']],
  ])('%s', (text, expected) => expect(judged(text)).toEqual(expected));
});

describe('what a number in a sentence may look like', () => {
  it.each<[string, string[]]>([
    ['1 200 x 30 = 36 000', ['right']],
    ['1\u00a0200 x 30 = 36\u00a0000', ['right']],
    ['12 34 x 10 = 340', ['right']],
    ['1,200.5 x 10 = 12,005', ['right']],
    ['12.25 + 12.25 = 24.5', ['right']],
    ['20k x 5 = 100k', ['right']],
    ['20 k x 5 = 100 k', ['right']],
    ['2 million x 30 = 60 million', ['right']],
    ['2 billion x 30 = 60 billion', ['right']],
    ['2bn x 30 = 60bn', ['right']],
    ['2G x 30 = 60G', ['right']],
    ['3T x 20 = 60T', ['right']],
    ['20% x 500 = 100', ['right']],
    ['500 x 20 % = 100', ['right']],
    ['500 x 20 % = 1', ['wrong: 100']],
    ['30 · 20 = 600', ['right']],
    ['30 * 20 = 600', ['right']],
    ['30 × 20 → 600', ['right']],
    ['600 ÷ 20 = 30', ['right']],
    ['600 / 20 = 30', ['right']],
    ['600 – 20 = 580', ['right']],
    ['10 + 20 + 30 - 5 x 2 = 50', ['right']],
    ['10 x 20 / 5 / 2 x 3 = 60', ['right']],
    ['30 X 20 = 600', ['right']],
    // Six operators are read, seven are another sum.
    ['10 + 11 + 12 + 13 + 14 + 15 + 16 = 91', ['right']],
    ['10 + 11 + 12 + 13 + 14 + 15 + 16 + 17 = 108', []],
    ['12 x 30', []],
    ['p = 12', []],
    ['no sums here', []],
  ])('%s', (text, expected) => expect(judged(text)).toEqual(expected));

  it.each([
    ['1,750 of 3 in 25.5 ms', ['1750', '25.5']],
    ['1,234,567 and 0.75', ['1234567', '0.75']],
    ['3 of 7', []],
    ['12.123456789', ['12.123456789']],
  ])('numerals of %s', (text, expected) => expect(numeralsIn(text)).toEqual(expected));
});

describe('what a sum comes to', () => {
  it.each<[string, string[]]>([
    // In the dimension that is stated, or in numbers alone.
    ['30 GB x 20 = 60 GB', ['wrong: 600 GB']],
    ['300 req/s x 20 = 600 req/s', ['wrong: 6,000/s']],
    ['30 ms + 20 ms = 5 s', ['wrong: 50 ms']],
    ['10 + 20 + 30 ms = 600 ms', ['wrong: 60 ms']],
    ['10 + 20 + 30 MB/s = 600 MB/s', ['wrong: 60 MB/s']],
    ['12 h x 60 = 30 days', ['right']],
    ['3 days x 20 MB = 60 MB', ['right']],
    ['3 weeks x 20 MB = 60 MB', ['right']],
    ['365 days x 10 = 10 years', ['right']],
    // A second's, where the sum leaves it out; off by more than two thousand it is no slip but another sum.
    ['30 x 20 GB = 1.21M GB/s', ['wrong: ?']],
    ['30 x 20 GB = 1.19M GB/s', ['wrong: 600 GB']],
    ['30 x 20 GB = 0.31 GB/s', ['wrong: 600 GB']],
    ['30 x 20 GB = 0.29 GB/s', ['wrong: ?']],
    ['20 - 30 = 10', ['wrong: -10']],
    ['20 - 30 GB = 500 GB/s', ['wrong: ?']],
    ['20 - 20 = 10', ['wrong: 0']],
    // Of two kinds that are no rate and its amount, either may be meant.
    ['30 x 20 GB = 70 s', ['wrong: ?']],
  ])('%s', (text, expected) => expect(judged(text)).toEqual(expected));

  it.each<[string, string[]]>([
    ['12 of 30, 40 %', ['right']],
    ['12 of the 30 (40 %)', ['right']],
    ['12 out of 30: 40 %', ['right']],
    ['12 of its 30 = 40 %', ['right']],
    ['12 of about 30, which is 40 %', ['right']],
    ['12 of 30, so 42 %', ['right']],
    ['12 of 30, so 43 %', ['wrong: 40 %']],
    ['12 of 30, or 39 %', ['right']],
    ['12 of 30, i.e. 37 %', ['wrong: 40 %']],
    ['30 against 12, 40 %', ['right']],
    ['30 of 12, 40 %', []],
    ['12 of 0, 40 %', []],
    ['1.2k of 3k, 40 %', ['right']],
    ['12 servers of 30 servers, 40 %', ['right']],
    ['about 5 and 12 of 30, 50 %', ['wrong: ?']],
    ['12.5 of 100, 12.5 %', ['right']],
  ])('a share: %s', (text, expected) => expect(judged(text)).toEqual(expected));
});

describe('where sums are looked for', () => {
  it('is every sentence of a document, with its place, once each', () => {
    const found = statedSums({
      summary: 'It is 30 x 20 = 600.',
      decisions: [{ title: '30 x 20 = 600' }, { title: '30 x  20 = 600, and 40 x 20 = 900' }],
      notes: { deep: [null, 5, true, '50 + 20 = 70'] },
    });
    expect(found.map(({ at, text, right, share }) => [at, text, right, share])).toEqual([
      [['summary'], '30 x 20 = 600', true, false],
      [['decisions', 1, 'title'], '40 x 20 = 900', false, false],
      [['notes', 'deep', 3], '50 + 20 = 70', true, false],
    ]);
  });

  it.each(['formula', 'is', 'size', 'count', 'growth', 'rate'])(
    'is no %s, which is a formula already',
    (key) => {
      expect(statedSums({ estimates: { a: { [key]: '30 x 20 = 900' } } })).toEqual([]);
      expect(statedSums({ estimates: { a: { [key]: ['30 x 20 = 900'] } } })).toEqual([]);
      expect(statedSums({ [`${key}s`]: '30 x 20 = 900' })).toHaveLength(1);
    },
  );

  it('is asked once of a document', () => {
    const document = { summary: '30 x 20 = 600' };
    expect(statedSums(document)).toBe(statedSums(document));
  });
});
