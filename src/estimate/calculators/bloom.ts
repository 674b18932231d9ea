import { define } from '../calculator.ts';
import { bloomBits } from '../theory/identity.ts';

export const calculator = define({
  id: 'bloom',
  family: 'identity',
  title: 'Bloom filter',
  use: 'How many bits a Bloom filter needs.',
  parameters: {
    items: { about: 'items it remembers', unit: '1', above: 0 },
    rate: { about: 'false positives to accept', unit: '%', default: '1%', above: 0, below: 100 },
  },
  results: {
    memory: { about: 'size', unit: 'b', of: ({ items, rate }) => bloomBits(items, rate) / 8 },
    hashes: {
      about: 'hash functions',
      unit: '1',
      of: ({ rate }) => Math.max(1, Math.round(-Math.log2(rate))),
    },
    bitsPerItem: {
      about: 'bits for each item',
      unit: '1',
      of: ({ rate }) => -Math.log(rate) / Math.LN2 ** 2,
    },
  },
  formula: '−items × ln rate ÷ (ln 2)²; hashes = −log₂ rate',
  source:
    'B. H. Bloom, "Space/Time Trade-offs in Hash Coding with Allowable Errors", CACM 13(7), 1970; A. Broder, M. Mitzenmacher, 2004',
  example: {
    given: { items: '4000', rate: '1e-7' },
    gives: { memory: '134,191 b', hashes: '23' },
    from: 'T. Hurst, Bloom filter calculator, its values at the start',
  },
  related: ['bloom-error', 'hyperloglog', 'collision'],
});
