import { define } from '../calculator.ts';

export const calculator = define({
  id: 'token-bucket',
  family: 'rate-limiting',
  title: 'Token bucket',
  use: 'How many requests a token bucket lets through at most.',
  parameters: {
    capacity: { about: 'tokens the bucket holds', unit: '1', least: 0 },
    refill: { about: 'tokens added', unit: 'req/s', above: 0 },
    window: { about: 'time looked at', unit: 's', default: '60 s', least: 0 },
  },
  results: {
    most: {
      about: 'requests that pass in the window at most',
      unit: 'req',
      of: ({ capacity, refill, window }) => capacity + refill * window,
    },
    average: {
      about: 'rate that passes for long',
      unit: 'req/s',
      like: 'refill',
      of: ({ refill }) => refill,
    },
    full: {
      about: 'time until an empty bucket is full',
      unit: 's',
      of: ({ capacity, refill }) => capacity / refill,
    },
  },
  formula: 'capacity + refill × window',
  source: 'J. Turner, "New Directions in Communications", 1986; RFC 2697 for the bucket as a meter',
  example: {
    given: { capacity: '100', refill: '10 req/s', window: '60 s' },
    gives: { most: '700 requests', full: '10 s' },
    from: 'course text on rate limiting: 100 at once and ten a second for a minute',
  },
  related: ['leaky-bucket', 'fixed-window', 'sliding-window'],
});
