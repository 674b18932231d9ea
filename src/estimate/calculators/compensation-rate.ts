import { define } from '../calculator.ts';

export const calculator = define({
  id: 'compensation-rate',
  family: 'resilience',
  title: 'Compensations of a saga',
  use: 'How often a saga is rolled back and how many compensating steps that takes.',
  parameters: {
    rate: { about: 'sagas started', unit: 'req/s', least: 0 },
    steps: { about: 'steps of a saga', unit: '1', least: 1, whole: true, most: 1000 },
    failure: { about: 'probability that a step fails for good', unit: '%', least: 0, most: 100 },
  },
  results: {
    aborted: {
      about: 'sagas rolled back',
      unit: 'req/s',
      like: 'rate',
      of: ({ rate, steps, failure }) => rate * (1 - (1 - failure) ** steps),
    },
    share: {
      about: 'share of the sagas rolled back',
      unit: '%',
      of: ({ steps, failure }) => 1 - (1 - failure) ** steps,
    },
    compensations: {
      about: 'compensating steps',
      unit: 'req/s',
      like: 'rate',
      of: ({ rate, steps, failure }) => rate * undone(steps, failure),
    },
  },
  effort: ({ steps }) => 5 * steps,
  formula: '1 − (1 − failure)^steps; compensations = Σ (k − 1) × failure × (1 − failure)^(k − 1)',
  source: 'H. Garcia-Molina, K. Salem, "Sagas", SIGMOD 1987; geometric distribution',
  example: {
    given: { rate: '100 req/s', steps: '2', failure: '10%' },
    gives: { aborted: '19 req/s', share: '19%', compensations: '9 req/s' },
    from: 'the first step fails for 10, the second for 9 of the other 90, whose first step is undone',
  },
  related: ['dlq-rate', 'serial', 'retry-amplification'],
});

/** Steps that have to be undone for each saga: those before the one that fails. */
function undone(steps: number, failure: number): number {
  let sum = 0;
  let reached = 1;
  for (let step = 0; step < steps; step++) {
    sum += step * reached * failure;
    reached *= 1 - failure;
  }
  return sum;
}
