import { define } from '../calculator.ts';
import { bloomRate } from '../theory/identity.ts';

export const calculator = define({
  id: 'bloom-error',
  family: 'identity',
  title: 'Errors of a Bloom filter',
  use: 'How often a Bloom filter of a given size is wrong.',
  parameters: {
    bitsPerItem: { about: 'bits for each item', unit: '1', above: 0 },
    hashes: { about: 'hash functions', unit: '1', least: 1 },
  },
  results: {
    rate: {
      about: 'share of false positives',
      unit: '%',
      of: ({ bitsPerItem, hashes }) => bloomRate(bitsPerItem, hashes),
    },
  },
  formula: '(1 − e^(−hashes ÷ bits))^hashes',
  source: 'A. Broder, M. Mitzenmacher, "Network Applications of Bloom Filters: A Survey", 2004, §2',
  example: {
    given: { bitsPerItem: '10', hashes: '7' },
    gives: { rate: '0.819%' },
    from: 'P. Cao, table of false positives: m/n = 10, k = 7, 0.00819',
  },
  related: ['bloom', 'hyperloglog'],
});
