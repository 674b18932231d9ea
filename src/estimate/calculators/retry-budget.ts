import { define } from '../calculator.ts';

export const calculator = define({
  id: 'retry-budget',
  family: 'resilience',
  title: 'Retry budget',
  use: 'How far a budget for retries limits the load that failures cause.',
  parameters: {
    rate: { about: 'requests', unit: 'req/s', least: 0 },
    ratio: { about: 'retries allowed for each request', unit: '%', default: '10%', least: 0 },
    reserve: { about: 'retries always allowed', unit: 'req/s', default: '0 req/s', least: 0 },
    attempts: { about: 'attempts without a budget', unit: '1', default: '3', least: 1 },
  },
  results: {
    load: {
      about: 'attempts with the budget, when all fail',
      unit: 'req/s',
      like: 'rate',
      of: ({ rate, ratio, reserve }) => rate * (1 + ratio) + reserve,
    },
    factor: {
      about: 'times the load',
      unit: '1',
      of: ({ rate, ratio, reserve }) => (rate * (1 + ratio) + reserve) / rate,
    },
    without: {
      about: 'attempts without one, when all fail',
      unit: 'req/s',
      like: 'rate',
      of: ({ rate, attempts }) => rate * attempts,
    },
  },
  formula: 'rate × (1 + ratio) + reserve',
  source: 'B. Beyer et al. (eds), "Site Reliability Engineering", 2016, ch. 21: per-client retry budget',
  example: {
    given: { rate: '1k req/s', ratio: '10%', attempts: '3' },
    gives: { load: '1.1k req/s', factor: '1.1', without: '3k req/s' },
    from: 'Site Reliability Engineering, ch. 21: a budget of 10 % keeps the growth at 1.1x where three attempts give 3x',
  },
  related: ['retry-amplification', 'backoff', 'breaker'],
});
