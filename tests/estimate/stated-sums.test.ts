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
  ])('%s', (text, expected) => expect(judged(text)).toEqual(expected));

  it.each([
    ['2M products x 5 kB = 10 TB', 'wrong: 10 GB'],
    ['10M users x 100 photos x 8 bytes = 800 MB', 'wrong: 8 GB'],
    ['400 x 3 = 9600/s', 'wrong: 1,200'],
    ['480 x 10 kB = 38.4 MB/s', 'wrong: 4.8 MB'],
    ['20 + 300 + 2,000 ms = 23 s', 'wrong: 2.32 s'],
  ])('%s', (text, expected) => expect(judged(text)).toEqual([expected]));

  it('is not the rest of a longer one', () => {
    expect(judged('pairs per bucket (1M) and counter x 32 B x 13 = 416 MB')).toEqual([]);
    expect(judged('3000 + 30 of 6000, 51 %')).toEqual([]);
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
    ['needs 2 of 4 (99.9 % each)', []],
  ])('%s', (text, expected) => expect(judged(text)).toEqual(expected));
});

it('numerals are as written but for the commas', () => {
  expect(numeralsIn('1,750 of 3 in 25.5 ms')).toEqual(['1750', '25.5']);
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
