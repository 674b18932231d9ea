import { define } from '../calculator.ts';

export const calculator = define({
  id: 'read-write-split',
  family: 'traffic',
  title: 'Reads and writes',
  use: 'How a rate divides into reads and writes.',
  parameters: {
    rate: { about: 'all requests', unit: 'req/s', least: 0 },
    ratio: { about: 'reads for each write, such as 10:1', unit: '1', least: 0 },
  },
  results: {
    writes: { about: 'writes', unit: 'req/s', like: 'rate', of: ({ rate, ratio }) => rate / (ratio + 1) },
    reads: {
      about: 'reads',
      unit: 'req/s',
      like: 'rate',
      of: ({ rate, ratio }) => (rate * ratio) / (ratio + 1),
    },
  },
  formula: 'writes = rate ÷ (ratio + 1); reads = rate − writes',
  source: 'Arithmetic',
  example: {
    given: { rate: '1.1k req/s', ratio: '10:1' },
    gives: { writes: '100 req/s', reads: '1k req/s' },
    from: 'ten parts and one part of 1,100',
  },
  related: ['qps', 'replication-lag', 'iops'],
});
