import { define } from '../calculator.ts';

export const calculator = define({
  id: 'timeout-budget',
  family: 'resilience',
  title: 'Timeout of an attempt',
  use: 'How long each attempt may take so that all of them end before the deadline.',
  parameters: {
    deadline: { about: 'what the caller waits at most', unit: 'ms', above: 0 },
    attempts: { about: 'attempts in all', unit: '1', default: '3', least: 1, whole: true, most: 100 },
    backoff: { about: 'delay before the first retry', unit: 'ms', default: '0 ms', least: 0 },
    factor: { about: 'times longer each time', unit: '1', default: '2', least: 1 },
  },
  refuse: (values) =>
    waits(values) < values.deadline ? undefined : 'the delays alone reach the deadline; retry less or sooner',
  results: {
    attempt: {
      about: 'timeout of an attempt',
      unit: 'ms',
      of: (values) => (values.deadline - waits(values)) / values.attempts,
    },
    waits: { about: 'time spent between attempts', unit: 'ms', of: waits },
  },
  effort: ({ attempts }) => 20 * attempts,
  formula: '(deadline − Σ delays) ÷ attempts',
  source: 'B. Beyer et al. (eds), "Site Reliability Engineering", 2016, ch. 22: deadline propagation',
  example: {
    given: { deadline: '1 s', attempts: '3', backoff: '50 ms', factor: '2' },
    gives: { attempt: '283.3 ms', waits: '150 ms' },
    from: '(1,000 − 50 − 100) ÷ 3',
  },
  related: ['backoff', 'latency-budget', 'retry-amplification'],
});

interface Attempts {
  readonly attempts: number;
  readonly backoff: number;
  readonly factor: number;
}

/** All delays between the attempts. */
function waits({ attempts, backoff, factor }: Attempts): number {
  let sum = 0;
  for (let i = 0; i < attempts - 1; i++) sum += backoff * factor ** i;
  return sum;
}
