import { define } from '../calculator.ts';

export const calculator = define({
  id: 'breaker',
  family: 'resilience',
  title: 'Circuit breaker',
  use: 'How soon a circuit breaker opens when a dependency hangs, and what it saves.',
  parameters: {
    rate: { about: 'calls to the dependency', unit: 'req/s', above: 0 },
    window: { about: 'window over which failures are counted', unit: 's', default: '10 s', above: 0 },
    threshold: {
      about: 'share of failures at which it opens',
      unit: '%',
      default: '50%',
      above: 0,
      most: 100,
    },
    timeout: { about: 'time a hanging call takes to fail', unit: 's', default: '1 s', least: 0 },
    open: { about: 'time it stays open before it probes', unit: 's', default: '30 s', least: 0 },
  },
  results: {
    opens: {
      about: 'time from the failure until it opens',
      unit: 's',
      of: ({ window, threshold, timeout }) => window * threshold + timeout,
    },
    failed: {
      about: 'calls that fail before it opens',
      unit: '1',
      of: ({ rate, window, threshold, timeout }) => rate * (window * threshold + timeout),
    },
    hanging: {
      about: 'calls that hang at once without a breaker',
      unit: '1',
      of: ({ rate, timeout }) => rate * timeout,
    },
    saved: {
      about: 'calls it spares the dependency between probes',
      unit: '1',
      of: ({ rate, open }) => rate * open,
    },
  },
  formula: 'window × threshold + timeout; failed = rate × that time',
  source: 'M. Nygard, "Release It!", 2nd ed., 2018, ch. 5; Little\'s law for the calls that hang',
  example: {
    given: { rate: '100 req/s', window: '10 s', threshold: '50%', timeout: '2 s', open: '30 s' },
    gives: { opens: '7 s', failed: '700', hanging: '200', saved: '3000' },
    from: 'half of the window fills with failures in 5 s, and the first take 2 s to be seen',
  },
  related: ['burn-rate', 'timeout-budget', 'retry-budget'],
});
