import { define } from '../calculator.ts';

export const calculator = define({
  id: 'diurnal',
  family: 'traffic',
  title: 'Rise and fall of a day',
  use: 'How far the busiest time of a day lies above its mean when load rises and falls once a day.',
  parameters: {
    average: { about: 'mean rate over the day', unit: 'req/s', least: 0 },
    swing: { about: 'busiest rate over the quietest', unit: '1', default: '3', least: 1 },
  },
  results: {
    peak: {
      about: 'rate at the busiest moment',
      unit: 'req/s',
      like: 'average',
      of: ({ average, swing }) => (2 * average * swing) / (swing + 1),
    },
    trough: {
      about: 'rate at the quietest moment',
      unit: 'req/s',
      like: 'average',
      of: ({ average, swing }) => (2 * average) / (swing + 1),
    },
    busiestHour: {
      about: "share of the day's requests in the busiest hour",
      unit: '%',
      of: ({ swing }) => (1 + ((swing - 1) / (swing + 1)) * (Math.sin(Math.PI / 24) / (Math.PI / 24))) / 24,
    },
  },
  formula: 'a sine around the mean: peak = 2 × average × swing ÷ (swing + 1)',
  source:
    'Integral of a sine over a day; the mean of the busiest and the quietest rate is the mean of the day',
  example: {
    given: { average: '100 req/s', swing: '3' },
    gives: { peak: '150 req/s', trough: '50 req/s', busiestHour: '6.24%' },
    from: '150 and 50 have the ratio 3 and the mean 100; one hour of it by numerical integration',
  },
  related: ['peak', 'qps'],
});
