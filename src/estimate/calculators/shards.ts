import { define } from '../calculator.ts';
import { wholeUp } from '../theory/whole.ts';

export const calculator = define({
  id: 'shards',
  family: 'database',
  title: 'Shards',
  use: 'How many shards it takes to hold the data and to carry the load.',
  parameters: {
    size: { about: 'data to hold', unit: 'GB', least: 0 },
    shardSize: { about: 'data a shard should hold at most', unit: 'GB', above: 0 },
    load: { about: 'load to carry', unit: 'req/s', default: '0 req/s', least: 0 },
    shardLoad: { about: 'load a shard carries', unit: 'req/s', default: '1k req/s', above: 0 },
  },
  results: {
    shards: {
      about: 'shards that satisfy both',
      unit: 'shards',
      of: ({ size, shardSize, load, shardLoad }) =>
        Math.max(1, wholeUp(size / shardSize), wholeUp(load / shardLoad)),
    },
    bySize: {
      about: 'shards for the data',
      unit: 'shards',
      of: ({ size, shardSize }) => wholeUp(size / shardSize),
    },
    byLoad: {
      about: 'shards for the load',
      unit: 'shards',
      of: ({ load, shardLoad }) => wholeUp(load / shardLoad),
    },
  },
  formula: 'max(⌈size ÷ shard size⌉, ⌈load ÷ shard load⌉)',
  source: 'Arithmetic',
  example: {
    given: { size: '10 TB', shardSize: '500 GB', load: '45k req/s', shardLoad: '2k req/s' },
    gives: { shards: '23 shards', bySize: '20 shards', byLoad: '23 shards' },
    from: '10,000 ÷ 500 = 20 and 45 ÷ 2 = 22.5, rounded up',
  },
  related: ['rebalance', 'hot-partition', 'iops'],
});
