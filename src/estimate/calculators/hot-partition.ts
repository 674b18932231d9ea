import { define } from '../calculator.ts';
import { harmonic } from '../theory/popularity.ts';

export const calculator = define({
  id: 'hot-partition',
  family: 'database',
  title: 'Hot partition',
  use: 'How far the busiest partition lies above the mean when popularity follows Zipf.',
  parameters: {
    load: { about: 'load over all keys', unit: 'req/s', least: 0 },
    keys: { about: 'keys', unit: '1', least: 1, most: 1e12 },
    partitions: { about: 'partitions', unit: '1', least: 1 },
    skew: { about: 'Zipf exponent: 0 is uniform, 1 is strong', unit: '1', default: '1', least: 0, most: 3 },
  },
  results: {
    hottest: {
      about: 'load of the partition with the hottest key',
      unit: 'req/s',
      like: 'load',
      of: ({ load, keys, partitions, skew }) =>
        load * (hottestShare(keys, skew) + (1 - hottestShare(keys, skew)) / partitions),
    },
    key: {
      about: 'load of the hottest key',
      unit: 'req/s',
      like: 'load',
      of: ({ load, keys, skew }) => load * hottestShare(keys, skew),
    },
    factor: {
      about: 'times the mean of a partition',
      unit: '1',
      of: ({ keys, partitions, skew }) => 1 + hottestShare(keys, skew) * (partitions - 1),
    },
  },
  effort: () => 2_000,
  formula: 'load × (1 ÷ H + (1 − 1 ÷ H) ÷ partitions), H = Σ i^−skew over the keys',
  source: "Zipf's law; the other keys spread evenly",
  example: {
    given: { load: '1k req/s', keys: '4', partitions: '4', skew: '1' },
    gives: { hottest: '610 req/s', key: '480 req/s', factor: '2.44' },
    from: 'H(4) = 25/12, so the first key has 48 %; 480 + 520 ÷ 4 = 610',
  },
  related: ['shards', 'rebalance', 'hit-ratio'],
});

/** The share of requests that go to the most popular key. */
function hottestShare(keys: number, skew: number): number {
  return 1 / harmonic(keys, skew);
}
