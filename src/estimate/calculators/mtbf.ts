import { define } from '../calculator.ts';
import { YEAR } from '../theory/calendar.ts';

export const calculator = define({
  id: 'mtbf',
  family: 'availability',
  title: 'Time between failures',
  use: 'How available something is that fails and is repaired.',
  parameters: {
    mtbf: { about: 'mean time from a repair to the next failure', unit: 'h', above: 0 },
    mttr: { about: 'mean time to repair', unit: 'h', least: 0 },
    units: { about: 'how many of them there are', unit: '1', default: '1', least: 1 },
  },
  results: {
    availability: {
      about: 'availability of one',
      unit: '%',
      complement: true,
      of: ({ mtbf, mttr }) => mttr / (mtbf + mttr),
    },
    failures: {
      about: 'failures of all in a year',
      unit: '1',
      of: ({ mtbf, mttr, units }) => (units * YEAR) / (mtbf + mttr),
    },
    between: {
      about: 'time between failures among all',
      unit: 'h',
      of: ({ mtbf, mttr, units }) => (mtbf + mttr) / units,
    },
  },
  formula: 'mtbf ÷ (mtbf + mttr)',
  source: 'Alternating renewal process; Amazon, "Availability and Beyond", 2021',
  example: {
    given: { mtbf: '150 days', mttr: '1 h' },
    gives: { availability: '99.97%' },
    from: 'Amazon, Reliability Pillar: 150 days and 1 hour give 99.97 %',
  },
  related: ['serial', 'k-of-n', 'durability', 'error-budget'],
});
