import { define } from '../calculator.ts';
import { MONTH } from '../theory/calendar.ts';

export const calculator = define({
  id: 'headroom',
  family: 'compute',
  title: 'Headroom',
  use: 'How much more can be carried, and when growth will have used it up.',
  parameters: {
    load: { about: 'what is carried now, at the peak', unit: 'req/s', above: 0 },
    capacity: { about: 'what can be carried', unit: 'req/s', above: 0 },
    target: {
      about: 'utilisation that is not to be exceeded',
      unit: '%',
      default: '70%',
      above: 0,
      most: 100,
    },
    growth: { about: 'growth each month', unit: '%', default: '5%', above: 0 },
  },
  results: {
    headroom: {
      about: 'share of the capacity still to be used',
      unit: '%',
      of: ({ load, capacity, target }) => target - load / capacity,
    },
    factor: {
      about: 'times the load that still fits',
      unit: '1',
      of: ({ load, capacity, target }) => (target * capacity) / load,
    },
    left: {
      about: 'time until the target is reached',
      unit: 'month',
      of: ({ load, capacity, target, growth }) =>
        (Math.log((target * capacity) / load) / Math.log1p(growth)) * MONTH,
    },
  },
  formula: 'target − load ÷ capacity; time = ln(target × capacity ÷ load) ÷ ln(1 + growth) months',
  source: 'Compound growth',
  example: {
    given: { load: '350 req/s', capacity: '1k req/s', target: '70%', growth: '10%' },
    gives: { headroom: '35%', factor: '2', left: '7.273 months' },
    from: 'a doubling at 10 % takes ln 2 ÷ ln 1.1 = 7.2725 periods',
  },
  related: ['replicas', 'peak', 'utilization'],
});
