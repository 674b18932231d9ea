import { define } from '../calculator.ts';

export const calculator = define({
  id: 'peak',
  family: 'traffic',
  title: 'Peak load',
  use: 'How much the busiest time asks for, from the mean and a peak factor.',
  parameters: {
    average: { about: 'mean rate', unit: 'req/s', least: 0 },
    factor: { about: 'times the mean at the peak', unit: '1', default: '3', least: 1 },
  },
  results: {
    peak: {
      about: 'rate at the peak',
      unit: 'req/s',
      like: 'average',
      of: ({ average, factor }) => average * factor,
    },
  },
  formula: 'average × factor',
  source: 'Course text on photo sharing: the peak as a multiple of the mean',
  example: {
    given: { average: '23 req/s', factor: '10' },
    gives: { peak: '230 req/s' },
    from: 'course text on photo sharing: ten times the mean',
  },
  related: ['qps', 'diurnal', 'headroom'],
});
