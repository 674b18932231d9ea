import { define } from '../calculator.ts';

export const calculator = define({
  id: 'backup-window',
  family: 'storage',
  title: 'Backup window',
  use: 'How long a full and an incremental backup take.',
  parameters: {
    size: { about: 'data to back up', unit: 'GB', least: 0 },
    throughput: { about: 'what the backup moves', unit: 'MB/s', above: 0 },
    change: { about: 'share that changed since the last one', unit: '%', default: '5%', least: 0, most: 100 },
  },
  results: {
    full: { about: 'a full backup', unit: 'h', of: ({ size, throughput }) => size / throughput },
    incremental: {
      about: 'what changed',
      unit: 'min',
      of: ({ size, throughput, change }) => (size * change) / throughput,
    },
  },
  formula: 'size ÷ throughput; incremental = size × change ÷ throughput',
  source: 'Arithmetic',
  example: {
    given: { size: '3.6 TB', throughput: '100 MB/s' },
    gives: { full: '10 h', incremental: '30 min' },
    from: '3,600,000 MB at 100 MB/s are 36,000 s; a twentieth of it is half an hour',
  },
  related: ['transfer-time', 'rpo-rto', 'storage-growth'],
});
