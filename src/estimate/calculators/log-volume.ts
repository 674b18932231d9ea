import { define } from '../calculator.ts';

export const calculator = define({
  id: 'log-volume',
  family: 'storage',
  title: 'Log volume',
  use: 'How much log a rate of requests writes and how much is kept.',
  parameters: {
    rate: { about: 'requests', unit: 'req/s', least: 0 },
    lines: { about: 'lines each one writes', unit: '1', default: '5', least: 0 },
    size: { about: 'bytes of a line', unit: 'B', default: '200 bytes', least: 0 },
    retention: { about: 'how long lines are kept', unit: 'day', default: '30 days', above: 0 },
    compression: { about: 'how many times smaller they are stored', unit: '1', default: '1', above: 0 },
  },
  results: {
    daily: { about: 'written', unit: 'GB/day', of: ({ rate, lines, size }) => rate * lines * size },
    stored: {
      about: 'kept',
      unit: 'TB',
      of: ({ rate, lines, size, retention, compression }) => (rate * lines * size * retention) / compression,
    },
  },
  formula: 'rate × lines × size; stored = daily × retention ÷ compression',
  source: 'Arithmetic',
  example: {
    given: { rate: '1k req/s', lines: '5', size: '200 bytes', retention: '30 days', compression: '10' },
    gives: { daily: '86.4 GB/day', stored: '259.2 GB' },
    from: '1 MB/s over 86,400 s; thirty days of it, a tenth',
  },
  related: ['storage-growth', 'metric-cardinality'],
});
