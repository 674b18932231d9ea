import { define } from '../calculator.ts';

export const calculator = define({
  id: 'utilization',
  family: 'compute',
  title: 'Utilisation',
  use: 'How busy servers are.',
  parameters: {
    rate: { about: 'requests that arrive', unit: 'req/s', least: 0 },
    serviceTime: { about: 'mean time one takes', unit: 'ms', least: 0 },
    servers: { about: 'servers', unit: '1', default: '1', above: 0 },
  },
  results: {
    utilization: {
      about: 'share of the servers that is busy',
      unit: '%',
      of: ({ rate, serviceTime, servers }) => (rate * serviceTime) / servers,
    },
    most: {
      about: 'the greatest rate they can serve',
      unit: 'req/s',
      like: 'rate',
      of: ({ serviceTime, servers }) => servers / serviceTime,
    },
  },
  formula: 'rate × service time ÷ servers',
  source: 'Denning, Buzen, "The Operational Analysis of Queueing Network Models", 1978: utilisation law',
  example: {
    given: { rate: '40 req/s', serviceTime: '22.5 ms' },
    gives: { utilization: '90%', most: '44.4 req/s' },
    from: 'Lazowska et al., "Quantitative System Performance", 1984, §3.2: a disk serving 40 requests a second of 0.0225 s is 90 % utilised',
  },
  related: ['mm1', 'replicas', 'concurrency'],
});
