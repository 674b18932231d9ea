import { define } from '../calculator.ts';

export const calculator = define({
  id: 'stampede',
  family: 'cache',
  title: 'Cache stampede',
  use: 'How many requests recompute the same entry at once when a hot key expires.',
  parameters: {
    rate: { about: 'requests for the key', unit: 'req/s', least: 0 },
    recompute: { about: 'time to compute it anew', unit: 'ms', least: 0 },
    ttl: { about: 'time to live', unit: 's', default: '60 s', above: 0 },
  },
  results: {
    concurrent: {
      about: 'requests that miss before the first has filled it',
      unit: '1',
      of: ({ rate, recompute }) => Math.max(1, rate * recompute),
    },
    origin: {
      about: 'recomputations for each one that is needed, over time',
      unit: 'req/s',
      of: ({ rate, recompute, ttl }) => Math.max(1, rate * recompute) / (ttl + recompute),
    },
  },
  formula: 'rate × recompute; one with a lock or a lease',
  source: 'R. Nishtala et al., "Scaling Memcache at Facebook", NSDI 2013: leases against thundering herds',
  example: {
    given: { rate: '1k req/s', recompute: '500 ms', ttl: '59.5 s' },
    gives: { concurrent: '500', origin: '8.33 req/s' },
    from: 'arrivals in half a second; 500 every minute',
  },
  related: ['ttl-hit-ratio', 'hit-ratio', 'backoff'],
});
