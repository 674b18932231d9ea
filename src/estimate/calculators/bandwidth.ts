import { define } from '../calculator.ts';

export const calculator = define({
  id: 'bandwidth',
  family: 'storage',
  title: 'Bandwidth',
  use: 'How many bytes a second a rate of requests moves.',
  parameters: {
    rate: { about: 'requests', unit: 'req/s', least: 0 },
    size: { about: 'bytes each one moves', unit: 'kB', least: 0 },
    overhead: { about: 'headers and retransmission, as a share', unit: '%', default: '0%', least: 0 },
  },
  results: {
    bandwidth: {
      about: 'data a second',
      unit: 'MB/s',
      of: ({ rate, size, overhead }) => rate * size * (1 + overhead),
    },
    bits: {
      about: 'the same in bits',
      unit: 'Mb/s',
      of: ({ rate, size, overhead }) => rate * size * (1 + overhead),
    },
  },
  formula: 'rate × size × (1 + overhead)',
  source: 'Arithmetic',
  example: {
    given: { rate: '1k req/s', size: '100 kB' },
    gives: { bandwidth: '100 MB/s', bits: '800 Mb/s' },
    from: 'a thousand times 100 kB; a byte has 8 bits',
  },
  related: ['transfer-time', 'qps', 'monthly-cost'],
});
