import { define } from '../calculator.ts';
import { meanAttempts } from '../theory/attempts.ts';

export const calculator = define({
  id: 'retry-amplification',
  family: 'resilience',
  title: 'Retry amplification',
  use: 'How many attempts one request becomes when every layer retries.',
  parameters: {
    attempts: { about: 'attempts of each layer', unit: '1', default: '3', least: 1 },
    layers: { about: 'layers that retry', unit: '1', default: '1', least: 1 },
    failure: {
      about: 'probability that an attempt fails at the bottom',
      unit: '%',
      default: '100%',
      least: 0,
      most: 100,
    },
  },
  results: {
    worst: {
      about: 'attempts at the bottom when all fail',
      unit: '1',
      of: ({ attempts, layers }) => attempts ** layers,
    },
    perHop: {
      about: 'mean attempts of one layer',
      unit: '1',
      of: ({ attempts, failure }) => meanAttempts(failure, attempts),
    },
    mean: {
      about: 'mean attempts at the bottom',
      unit: '1',
      // A layer fails when the one below it has failed every attempt.
      of: ({ attempts, layers, failure }) => {
        let all = 1;
        let fails = failure;
        for (let layer = 0; layer < Math.min(layers, 100); layer++) {
          all *= meanAttempts(fails, attempts);
          fails **= attempts;
        }
        return all;
      },
    },
  },
  effort: () => 2_000,
  formula: 'attempts^layers; a hop makes (1 − failure^attempts) ÷ (1 − failure) attempts',
  source: 'B. Beyer et al. (eds), "Site Reliability Engineering", 2016, ch. 22',
  example: {
    given: { attempts: '4', layers: '3' },
    gives: { worst: '64', mean: '64' },
    from: 'Site Reliability Engineering, ch. 22: three layers with four attempts each make 64',
  },
  related: ['retry-budget', 'backoff', 'timeout-budget', 'dlq-rate'],
});
