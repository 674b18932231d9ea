import { define } from '../calculator.ts';

export const calculator = define({
  id: 'iops',
  family: 'database',
  title: 'Disk operations',
  use: 'How many operations a second disks have to do behind a cache and a RAID level.',
  parameters: {
    reads: { about: 'reads', unit: 'req/s', least: 0 },
    writes: { about: 'writes', unit: 'req/s', default: '0 req/s', least: 0 },
    perRead: { about: 'operations of a read', unit: '1', default: '1', least: 0 },
    perWrite: { about: 'operations of a write', unit: '1', default: '1', least: 0 },
    hits: { about: 'share of reads answered from memory', unit: '%', default: '0%', least: 0, most: 100 },
    penalty: {
      about: 'disk operations for each write: RAID 10 has 2, RAID 5 has 4, RAID 6 has 6',
      unit: '1',
      default: '1',
      least: 1,
    },
  },
  results: {
    iops: {
      about: 'operations of the disks',
      unit: 'ios/s',
      of: ({ reads, writes, perRead, perWrite, hits, penalty }) =>
        reads * perRead * (1 - hits) + writes * perWrite * penalty,
    },
  },
  formula: 'reads × operations × (1 − hits) + writes × operations × penalty',
  source:
    'D. A. Patterson, G. Gibson, R. H. Katz, "A Case for Redundant Arrays of Inexpensive Disks", 1988: four accesses for a small write at level 5',
  example: {
    given: { reads: '700 req/s', writes: '300 req/s', penalty: '4' },
    gives: { iops: '1.9k ios/s' },
    from: '700 + 300 × 4',
  },
  related: ['shards', 'index-size', 'cache-latency'],
});
