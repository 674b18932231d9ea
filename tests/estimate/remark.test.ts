import { describe, expect, it } from 'vitest';
import { amountBeforeWords, countBeforeWords, isSentence } from '../../src/estimate/remark.ts';
import { Worksheet } from '../../src/estimate/worksheet.ts';
import { readDesign } from '../../src/read/design.ts';

describe('an amount that goes on in words', () => {
  it.each([
    ['60 s at most', 'timeout', '60 s'],
    ['8k rows/s in batches', 'capacity', '8k rows/s'],
    ['4k/s; 5k with a warm cache', 'capacity', '4k/s'],
    ['99.9%; 4k req/s at peak', 'availability', '99.9%'],
    ['20–30 ms (measured on staging)', 'time', '20–30 ms'],
    ['20k rows/s a shard, 150 queries/s a copy', 'capacity', '20k rows/s'],
    ['2 GB each', 'memory', '2 GB'],
    ['25/s by a fixed limiter', 'capacity', '25/s'],
    ['14 GB a day, compressed', 'is', '14 GB a day'],
    ['139 MB each', 'is', '139 MB'],
    ['139 MB a counter', 'is', '139 MB'],
    ['139 MB on each node', 'is', '139 MB'],
    ['99.5 % of the time', 'objective', '99.5 %'],
    ['4, needs 3', 'replicas', '4'],
    ['99% of urgent jobs start within 5 s', 'objective', '99%'],
    ['30 days (daily partitions, dropped)', 'retention', '30 days'],
  ])('is what stands before them: %s', (text, field, amount) => {
    expect(amountBeforeWords(text, field)).toBe(amount);
  });

  it.each([
    // Another amount that is as good.
    ['1,500 joins/s, 600 edits/s', 'capacity'],
    ['300, 160, 200/s', 'capacity'],
    ['13 months for hours and 5 years for days', 'growth'],
    // Words that make another amount of it.
    ['5,700/s of 10,000', 'capacity'],
    ['100 req/s per node', 'rate'],
    ['10 GB each', 'size'],
    ['100 req/s x 3', 'capacity'],
    ['3 days and a night', 'time'],
    // What is kept elsewhere afterwards is kept.
    ['90 days here, then ten years in the archive', 'retention'],
    ['1 h, or until the link ends', 'ttl'],
    // No amount at all.
    ['0 deliveries twice', 'objective'],
    ['1 + synchronous standby', 'replicas'],
    ['many', 'replicas'],
  ])('is left alone where they may change it: %s', (text, field) => {
    expect(amountBeforeWords(text, field)).toBeUndefined();
  });
});

it('an answer may say in words what it counts', () => {
  expect(countBeforeWords('57.6k unpaid ones')).toBe('57.6k');
  expect(countBeforeWords('57.6k unpaid and 11.5k paid ones')).toBeUndefined();
  expect(countBeforeWords('57.6k * 2')).toBeUndefined();
});

it.each([
  ['every 202 is in the store; counted nightly', 'objective', true],
  ['until the next rebuild', 'retention', true],
  ['90 days here, then ten years in the archive', 'retention', true],
  ['writes * peak', 'capacity', false],
  ['written - 5 req/s of them all', 'rate', false],
  ['5 minn', 'timeout', false],
  ['fast', 'time', false],
])('a sentence is no sum that went wrong: %s', (text, field, sentence) => {
  expect(isSentence(text, field)).toBe(sentence);
});

it.each([
  ['20/s * 86400', '1.73M orders/day', 'agrees'],
  ['5/s * 3600', '18k/hour', 'agrees'],
  ['20/s * 86400 * 2', '1.73M/day', 'wrong'],
  ['20/s * 86000', '1.73M/day', 'wrong'],
  ['20/s * 86400 s', '1.73M', 'agrees'],
])('seconds of a day may be a bare number: %s = %s %s', (formula, is, verdict) => {
  const text = `sdx: design/v1\ntitle: Sums\nestimates:\n  it: { formula: "${formula}", is: "${is}" }\n`;
  const { design } = readDesign({ name: 'design.yaml', text });
  if (design === undefined) throw new Error('no design');
  expect(new Worksheet(design).variables.get('it')?.claim?.comparison?.verdict).toBe(verdict);
});

it('an objective is a share of minutes, and no time', () => {
  const text =
    'sdx: design/v1\ntitle: Age\nslos:\n  age: { sli: freshness, under: 60 s, objective: 99.5% of minutes }\n';
  const { design } = readDesign({ name: 'design.yaml', text });
  if (design === undefined) throw new Error('no design');
  expect(new Worksheet(design).entryAt(['slos', 'age', 'objective'])?.status).toBe('value');
});
