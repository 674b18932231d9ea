import { define } from '../calculator.ts';

export const calculator = define({
  id: 'metric-cardinality',
  family: 'storage',
  title: 'Metric cardinality',
  use: 'How many time series labels multiply into, and what they cost a metrics store.',
  parameters: {
    metrics: { about: 'metrics with these labels', unit: '1', least: 0 },
    scrape: { about: 'time between samples', unit: 's', default: '15 s', above: 0 },
    retention: { about: 'how long samples are kept', unit: 'day', default: '15 days', above: 0 },
    sample: { about: 'bytes of a sample on disk', unit: 'B', default: '2 bytes', above: 0 },
    values: { about: 'distinct values of each label', unit: '1', least: 1, many: true },
  },
  results: {
    series: {
      about: 'time series',
      unit: '1',
      of: ({ metrics, values }) => values.reduce((all, count) => all * count, metrics),
    },
    samples: {
      about: 'samples taken',
      unit: 'samples/s',
      of: ({ metrics, values, scrape }) => values.reduce((all, count) => all * count, metrics) / scrape,
    },
    disk: {
      about: 'disk for the retention',
      unit: 'GB',
      of: ({ metrics, values, scrape, retention, sample }) =>
        (values.reduce((all, count) => all * count, metrics) / scrape) * retention * sample,
    },
  },
  formula: 'metrics × product of the label values; disk = series ÷ scrape × retention × sample',
  source:
    'Prometheus documentation, "Storage": needed disk space = retention × samples a second × bytes a sample, at 1 to 2 bytes',
  example: {
    given: { metrics: '100', scrape: '15 s', retention: '15 days', sample: '2 bytes', values: ['50', '30'] },
    gives: { series: '150k', samples: '10k samples/s', disk: '25.92 GB' },
    from: '100 × 50 × 30; divided by 15 s; times 1,296,000 s times 2 B',
  },
  related: ['log-volume', 'storage-growth'],
});
