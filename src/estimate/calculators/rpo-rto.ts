import { define } from '../calculator.ts';

export const calculator = define({
  id: 'rpo-rto',
  family: 'consistency',
  title: 'Recovery point and time',
  use: 'How much is lost and how long it takes to be back after a disaster.',
  parameters: {
    interval: { about: 'time between backups or snapshots', unit: 'h', least: 0 },
    lag: {
      about: 'time until a backup or a copy is safe elsewhere',
      unit: 'min',
      default: '0 min',
      least: 0,
    },
    detect: { about: 'time to notice and decide', unit: 'min', default: '15 min', least: 0 },
    size: { about: 'data to restore', unit: 'GB', default: '0 GB', least: 0 },
    throughput: { about: 'what a restore moves', unit: 'MB/s', default: '100 MB/s', above: 0 },
    replay: { about: 'time to replay logs, start and check', unit: 'min', default: '0 min', least: 0 },
  },
  results: {
    rto: {
      about: 'time until service is back',
      unit: 'h',
      of: ({ detect, size, throughput, replay }) => detect + size / throughput + replay,
    },
    rpo: { about: 'work that is lost at worst', unit: 'h', of: ({ interval, lag }) => interval + lag },
    restore: {
      about: 'time to restore the data',
      unit: 'h',
      of: ({ size, throughput }) => size / throughput,
    },
  },
  formula: 'rto = detect + size ÷ throughput + replay; rpo = interval + lag',
  source: 'NIST SP 800-34, "Contingency Planning Guide for Federal Information Systems", §3.2.1',
  example: {
    given: {
      interval: '1 h',
      lag: '5 min',
      detect: '15 min',
      size: '3.6 TB',
      throughput: '500 MB/s',
      replay: '45 min',
    },
    gives: { rto: '3 h', rpo: '65 min', restore: '2 h' },
    from: '3,600,000 MB at 500 MB/s are 7,200 s; and an hour',
  },
  related: ['backup-window', 'replication-lag', 'mtbf'],
});
