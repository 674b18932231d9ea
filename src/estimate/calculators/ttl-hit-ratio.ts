import { define } from '../calculator.ts';

export const calculator = define({
  id: 'ttl-hit-ratio',
  family: 'cache',
  title: 'Hit ratio under a time to live',
  use: 'What share of requests for a key is answered from cache when entries expire.',
  parameters: {
    rate: { about: 'requests for the key', unit: 'req/s', least: 0 },
    ttl: { about: 'time to live, counted from the fetch', unit: 's', least: 0 },
  },
  results: {
    hits: { about: 'hit ratio', unit: '%', of: ({ rate, ttl }) => (rate * ttl) / (1 + rate * ttl) },
    origin: {
      about: 'requests that reach the origin',
      unit: 'req/s',
      like: 'rate',
      of: ({ rate, ttl }) => rate / (1 + rate * ttl),
    },
  },
  formula: 'rate × ttl ÷ (1 + rate × ttl)',
  source: 'J. Jung, A. W. Berger, H. Balakrishnan, "Modeling TTL-based Internet Caches", INFOCOM 2003',
  example: {
    given: { rate: '1 req/s', ttl: '9 s' },
    gives: { hits: '90%', origin: '0.1 req/s' },
    from: 'one fetch, then nine requests on average until it expires',
  },
  related: ['hit-ratio', 'stampede', 'staleness'],
});
