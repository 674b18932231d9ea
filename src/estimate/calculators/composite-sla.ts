import { define } from '../calculator.ts';
import { YEAR } from '../theory/calendar.ts';
import { serialUnavailability } from '../theory/reliability.ts';

export const calculator = define({
  id: 'composite-sla',
  family: 'availability',
  title: 'Composite SLA',
  use: 'What can be promised for parts in series of which one has a fallback.',
  parameters: {
    primary: {
      about: 'availability of the part that has a fallback',
      unit: '%',
      least: 0,
      most: 100,
      complement: true,
    },
    fallback: { about: 'availability of its fallback', unit: '%', least: 0, most: 100, complement: true },
    others: {
      about: 'availability of each part without one',
      unit: '%',
      least: 0,
      most: 100,
      complement: true,
      many: true,
    },
  },
  results: {
    availability: {
      about: 'availability of the whole',
      unit: '%',
      complement: true,
      of: ({ primary, fallback, others }) => serialUnavailability([...others, primary * fallback]),
    },
    downtime: {
      about: 'downtime in a year',
      unit: 'h',
      of: ({ primary, fallback, others }) => serialUnavailability([...others, primary * fallback]) * YEAR,
    },
  },
  formula: 'product of the others × (1 − (1 − primary)(1 − fallback))',
  source: 'Microsoft, Azure Well-Architected Framework, "Composite SLA"',
  example: {
    given: { primary: '99.99%', fallback: '99.9%', others: ['99.95%'] },
    gives: { availability: '99.94999%' },
    from: 'Azure: database or queue 99.99999 %, with the application 99.95 % × 99.99999 %',
  },
  related: ['serial', 'parallel', 'error-budget'],
});
