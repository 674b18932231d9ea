import { define } from '../calculator.ts';

export const calculator = define({
  id: 'cache-memory',
  family: 'cache',
  title: 'Cache memory',
  use: 'How much memory it takes to hold the popular part of the objects.',
  parameters: {
    objects: { about: 'objects there are', unit: '1', least: 0 },
    size: { about: 'size of one with its key', unit: 'kB', least: 0 },
    share: { about: 'share of the objects to hold', unit: '%', default: '20%', least: 0, most: 100 },
    overhead: { about: 'what the cache adds to each', unit: 'B', default: '0 bytes', least: 0 },
    copies: { about: 'copies in all', unit: '1', default: '1', least: 1 },
  },
  results: {
    memory: {
      about: 'memory in all',
      unit: 'GB',
      of: ({ objects, size, share, overhead, copies }) => objects * share * (size + overhead) * copies,
    },
  },
  formula: 'objects × share × (size + overhead) × copies',
  source: 'Arithmetic; a fifth by the 80:20 rule, to be checked with `hit-ratio`',
  example: {
    given: { objects: '10M urls', size: '500 bytes', share: '20%' },
    gives: { memory: '1 GB' },
    from: '2M entries of 500 B',
  },
  related: ['hit-ratio', 'cache-latency'],
});
