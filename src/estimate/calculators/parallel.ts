import { define } from '../calculator.ts';
import { YEAR } from '../theory/calendar.ts';
import { parallelUnavailability } from '../theory/reliability.ts';

export const calculator = define({
  id: 'parallel',
  family: 'availability',
  title: 'Parts in parallel',
  use: 'How available something is that needs any one of its independent parts.',
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
      of: ({ parts }) => parallelUnavailability(parts),
    },
    downtime: {
      about: 'downtime in a year',
      unit: 's',
      of: ({ parts }) => parallelUnavailability(parts) * YEAR,
    },
  },
  formula: '1 − product of the unavailabilities',
  source:
    'D. Martin, "The System Design Primer", availability in parallel; holds where failures are independent',
  example: {
    given: { parts: ['99.9%', '99.9%'] },
    gives: { availability: '99.9999%', downtime: '31.536 s' },
    from: 'The System Design Primer: two parts of 99.9 % give 99.9999 %',
  },
  related: ['serial', 'k-of-n', 'composite-sla'],
});
