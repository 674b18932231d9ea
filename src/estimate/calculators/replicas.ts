import { define } from '../calculator.ts';
import { wholeUp } from '../theory/whole.ts';

export const calculator = define({
  id: 'replicas',
  family: 'compute',
  title: 'Replicas',
  use: 'How many replicas carry a load with room to spare and some of them down.',
  parameters: {
    load: { about: 'what has to be carried', unit: 'req/s', least: 0 },
    capacity: { about: 'what one replica carries', unit: 'req/s', above: 0 },
    target: { about: 'utilisation it is planned for', unit: '%', default: '70%', above: 0, most: 100 },
    spare: { about: 'replicas that may be down', unit: '1', default: '1', least: 0, whole: true },
  },
  results: {
    replicas: {
      about: 'replicas in all',
      unit: 'replicas',
      of: ({ load, capacity, target, spare }) => wholeUp(load / (capacity * target)) + spare,
    },
  },
  formula: '⌈load ÷ (capacity × target)⌉ + spare',
  source: 'B. Beyer et al. (eds), "Site Reliability Engineering", 2016, ch. 18: provision N + 1 or N + 2',
  example: {
    given: { load: '3k req/s', capacity: '500 req/s', target: '75%', spare: '1' },
    gives: { replicas: '9 replicas' },
    from: '3,000 ÷ 375 are 8, and one to spare',
  },
  related: ['utilization', 'headroom', 'mmc', 'k-of-n'],
});
