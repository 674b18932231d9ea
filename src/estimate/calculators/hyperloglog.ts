import { define } from '../calculator.ts';
import { hyperLogLogError } from '../theory/identity.ts';

export const calculator = define({
  id: 'hyperloglog',
  family: 'identity',
  title: 'HyperLogLog',
  use: 'How exactly a HyperLogLog sketch counts distinct values, and in how much memory.',
  parameters: {
    registers: { about: 'registers, a power of two', unit: '1', default: '16384', least: 16 },
    bits: { about: 'bits of a register', unit: '1', default: '6', least: 1 },
  },
  results: {
    error: {
      about: 'standard error, as a share of the count',
      unit: '%',
      of: ({ registers }) => hyperLogLogError(registers),
    },
    memory: { about: 'memory', unit: 'B', of: ({ registers, bits }) => (registers * bits) / 8 },
  },
  formula: '1.04 ÷ √registers; memory = registers × bits',
  source: 'P. Flajolet, É. Fusy, O. Gandouet, F. Meunier, "HyperLogLog", AofA 2007',
  example: {
    given: { registers: '16384', bits: '6' },
    gives: { error: '0.8125%', memory: '12,288 bytes' },
    from: 'Redis documentation: 12 kB and an error of 0.81 %; 1.04 ÷ 128',
  },
  related: ['bloom', 'collision'],
});
