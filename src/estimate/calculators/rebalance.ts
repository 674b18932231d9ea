import { define } from '../calculator.ts';
import { greatestCommonDivisor } from '../theory/whole.ts';

export const calculator = define({
  id: 'rebalance',
  family: 'database',
  title: 'Rebalancing',
  use: 'What share of keys moves when nodes come or go: consistent hashing against modulo.',
  parameters: {
    before: { about: 'nodes before', unit: '1', least: 1, whole: true },
    after: { about: 'nodes after', unit: '1', least: 1, whole: true },
    vnodes: { about: 'points of each node on the ring', unit: '1', default: '100', least: 1 },
  },
  results: {
    consistent: {
      about: 'share that moves on a hash ring',
      unit: '%',
      of: ({ before, after }) => Math.abs(after - before) / Math.max(before, after),
    },
    modulo: {
      about: 'share that moves under hash mod nodes',
      unit: '%',
      of: ({ before, after }) => 1 - greatestCommonDivisor(before, after) / Math.max(before, after),
    },
    imbalance: {
      about: 'standard deviation of the load of a node on the ring',
      unit: '%',
      of: ({ vnodes }) => 1 / Math.sqrt(vnodes),
    },
  },
  formula: '|after − before| ÷ max; modulo: 1 − gcd ÷ max; imbalance: 1 ÷ √points',
  source:
    'D. Karger et al., "Consistent Hashing and Random Trees", STOC 1997; J. Lamping, E. Veach, "A Fast, Minimal Memory, Consistent Hash Algorithm", 2014, table 1',
  example: {
    given: { before: '3', after: '4', vnodes: '100' },
    gives: { consistent: '25%', modulo: '75%', imbalance: '10%' },
    from: 'of the residues modulo 12 only 0, 1 and 2 keep their node; Lamping and Veach print 0.0996996 for 100 points',
  },
  related: ['shards', 'hot-partition'],
});
