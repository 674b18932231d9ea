import { define } from '../calculator.ts';
import { YEAR } from '../theory/calendar.ts';
import { kOfNUnavailability } from '../theory/reliability.ts';

export const calculator = define({
  id: 'k-of-n',
  family: 'availability',
  title: 'k of n',
  use: 'How available a group is that needs some of its equal, independent members.',
  parameters: {
    needed: { about: 'members that must be up', unit: '1', least: 1, whole: true },
    total: { about: 'members there are', unit: '1', least: 1, most: 10_000, whole: true },
    availability: { about: 'availability of a member', unit: '%', least: 0, most: 100, complement: true },
  },
  refuse: ({ needed, total }) => (needed <= total ? undefined : 'more are needed than there are'),
  results: {
    availability: {
      about: 'availability of the group',
      unit: '%',
      complement: true,
      of: ({ needed, total, availability }) => kOfNUnavailability(needed, total, availability),
    },
    downtime: {
      about: 'downtime in a year',
      unit: 'min',
      of: ({ needed, total, availability }) => kOfNUnavailability(needed, total, availability) * YEAR,
    },
  },
  effort: ({ needed }) => 40 * needed,
  formula: 'Σ from k to n of C(n, i) aⁱ(1 − a)ⁿ⁻ⁱ',
  source:
    'Binomial distribution: K. S. Trivedi, "Probability and Statistics with Reliability, Queuing, and Computer Science Applications", §1',
  example: {
    given: { needed: '2', total: '3', availability: '99%' },
    gives: { availability: '99.9702%' },
    from: '0.99³ + 3 × 0.99² × 0.01 = 0.999702',
  },
  related: ['parallel', 'serial', 'quorum', 'replicas'],
});
