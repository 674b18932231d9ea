import { define } from '../calculator.ts';

export const calculator = define({
  id: 'conflict-rate',
  family: 'consistency',
  title: 'Write conflicts between regions',
  use: 'How often two regions write the same item before they have heard of each other.',
  parameters: {
    rate: { about: 'writes of all regions', unit: 'req/s', least: 0 },
    keys: { about: 'items that are written, evenly', unit: '1', least: 1 },
    delay: { about: 'time a write takes to the other regions', unit: 'ms', least: 0 },
    regions: { about: 'regions that take writes', unit: '1', default: '2', least: 2 },
  },
  results: {
    share: {
      about: 'share of writes that meet one of another region',
      unit: '%',
      of: (values) => meets(values),
    },
    conflicts: {
      about: 'pairs of conflicting writes',
      unit: 'req/s',
      like: 'rate',
      of: (values) => (values.rate * meets(values)) / 2,
    },
  },
  formula: '1 − e^(−(rate ÷ keys) × (regions − 1) ÷ regions × 2 × delay)',
  source:
    'Poisson arrivals at each item; the growth with rate and delay as in J. Gray et al., "The Dangers of Replication and a Solution", SIGMOD 1996',
  example: {
    given: { rate: '10k req/s', keys: '1M', delay: '100 ms', regions: '2' },
    gives: { share: '0.09995%', conflicts: '5 req/s' },
    from: '0.005 writes a second of the other region in 0.2 s: 1 − e^(−0.001)',
  },
  related: ['staleness', 'wan-latency', 'collision'],
});

interface Writes {
  readonly rate: number;
  readonly keys: number;
  readonly delay: number;
  readonly regions: number;
}

/** The probability that another region writes the same item within `delay` before or after. */
function meets({ rate, keys, delay, regions }: Writes): number {
  return -Math.expm1((-rate / keys) * ((regions - 1) / regions) * 2 * delay);
}
