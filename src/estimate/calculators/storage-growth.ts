import { define } from '../calculator.ts';

export const calculator = define({
  id: 'storage-growth',
  family: 'storage',
  title: 'Stored data',
  use: 'How much is stored once retention is reached, with copies, indexes and compression.',
  parameters: {
    rate: { about: 'what is written', unit: 'rows/day', least: 0 },
    size: { about: 'size of one', unit: 'kB', least: 0 },
    retention: { about: 'how long it is kept', unit: 'day', default: '365 days', above: 0 },
    replication: { about: 'copies in all', unit: '1', default: '1', least: 1 },
    indexes: { about: 'indexes, as a share of the data', unit: '%', default: '0%', least: 0 },
    compression: { about: 'how many times smaller it is stored', unit: '1', default: '1', above: 0 },
  },
  results: {
    stored: {
      about: 'stored when retention is reached',
      unit: 'TB',
      of: ({ rate, size, retention, replication, indexes, compression }) =>
        (rate * size * retention * replication * (1 + indexes)) / compression,
    },
    growth: {
      about: 'growth until then',
      unit: 'GB/day',
      of: ({ rate, size, replication, indexes, compression }) =>
        (rate * size * replication * (1 + indexes)) / compression,
    },
  },
  formula: 'rate × size × retention × replication × (1 + indexes) ÷ compression',
  source:
    'Arithmetic; the factors as in M. Kleppmann, "Designing Data-Intensive Applications", 2017, ch. 3 and 5',
  example: {
    given: { rate: '500M tweets/day', size: '10 KB', retention: '30 days' },
    gives: { stored: '150 TB', growth: '5 TB/day' },
    from: 'D. Martin, "The System Design Primer", Twitter: 150 TB of new content a month',
  },
  related: ['log-volume', 'tiering', 'index-size', 'shards'],
});
