import { define } from '../calculator.ts';

export const calculator = define({
  id: 'id-space',
  family: 'identity',
  title: 'Identifier space',
  use: 'How many identifiers an alphabet and a length give, and how long they last.',
  parameters: {
    alphabet: { about: 'characters to choose from', unit: '1', default: '62', least: 2 },
    length: { about: 'characters of an identifier', unit: '1', least: 1 },
    rate: { about: 'identifiers that are used', unit: 'req/s', optional: true, above: 0 },
  },
  results: {
    codes: { about: 'identifiers there are', unit: '1', of: ({ alphabet, length }) => alphabet ** length },
    bits: {
      about: 'bits of an identifier',
      unit: '1',
      of: ({ alphabet, length }) => length * Math.log2(alphabet),
    },
    lasts: {
      about: 'time until all are used',
      unit: 'year',
      needs: ['rate'],
      of: ({ alphabet, length, rate }) => alphabet ** length / (rate ?? Number.NaN),
    },
  },
  formula: 'alphabet^length; lasts = codes ÷ rate',
  source: 'Arithmetic',
  example: {
    given: { alphabet: '62', length: '7', rate: '1k urls/s' },
    gives: { codes: '3,521,614,606,208', bits: '41.7', lasts: '111.67 years' },
    from: '62⁷ written out; divided by 1,000 and by 31,536,000 s',
  },
  related: ['collision', 'bloom'],
});
