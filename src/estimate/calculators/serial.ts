import { define } from '../calculator.ts';
import { YEAR } from '../theory/calendar.ts';
import { serialUnavailability } from '../theory/reliability.ts';

export const calculator = define({
  id: 'serial',
  family: 'availability',
  title: 'Parts in series',
  use: 'How available something is that needs every one of its parts.',
  parameters: {
    parts: {
      about: 'availability of each part',
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
      of: ({ parts }) => serialUnavailability(parts),
    },
    downtime: {
      about: 'downtime in a year',
      unit: 'h',
      of: ({ parts }) => serialUnavailability(parts) * YEAR,
    },
  },
  formula: 'product of the availabilities',
  source:
    'Microsoft, Azure Well-Architected Framework, "Composite SLA"; K. S. Trivedi, "Probability and Statistics with Reliability, Queuing, and Computer Science Applications", §1',
  example: {
    given: { parts: ['99.95%', '99.99%'] },
    gives: { availability: '99.94%', downtime: '5.256 h' },
    from: 'Azure: an application of 99.95 % on a database of 99.99 %; 0.06 % of 8,760 h',
  },
  related: ['parallel', 'k-of-n', 'composite-sla', 'error-budget'],
});
