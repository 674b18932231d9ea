import { define } from '../calculator.ts';

export const calculator = define({
  id: 'cache-latency',
  family: 'cache',
  title: 'Latency behind a cache',
  use: 'What a request takes on average when a cache answers some of them.',
  parameters: {
    hits: { about: 'hit ratio', unit: '%', least: 0, most: 100 },
    hitTime: { about: 'time to look in the cache', unit: 'ms', least: 0 },
    missTime: { about: 'time a miss takes on top', unit: 'ms', least: 0 },
  },
  results: {
    mean: {
      about: 'mean time',
      unit: 'ms',
      of: ({ hits, hitTime, missTime }) => hitTime + (1 - hits) * missTime,
    },
    speedUp: {
      about: 'times faster than without a cache',
      unit: '1',
      of: ({ hits, hitTime, missTime }) => missTime / (hitTime + (1 - hits) * missTime),
    },
  },
  formula: 'hit time + (1 − hits) × miss time',
  source: 'J. L. Hennessy, D. A. Patterson, "Computer Architecture", appendix B: average memory access time',
  example: {
    given: { hits: '90%', hitTime: '1 ms', missTime: '100 ms' },
    gives: { mean: '11 ms', speedUp: '9.09' },
    from: '1 ms always and 100 ms for one in ten',
  },
  related: ['hit-ratio', 'ttl-hit-ratio', 'latency-budget'],
});
