import { define } from '../calculator.ts';

export const calculator = define({
  id: 'tiering',
  family: 'storage',
  title: 'Hot, warm and cold storage',
  use: 'What a month of storage costs when data moves to cheaper tiers as it ages.',
  parameters: {
    growth: { about: 'data written', unit: 'GB/day', least: 0 },
    retention: { about: 'age at which it is deleted', unit: 'day', default: '365 days', above: 0 },
    warmAfter: { about: 'age at which it leaves the hot tier', unit: 'day', default: '30 days', least: 0 },
    coldAfter: { about: 'age at which it leaves the warm tier', unit: 'day', default: '90 days', least: 0 },
    hot: { about: 'price of hot storage', unit: '$/GB/month', default: '$0.023/GB/month', least: 0 },
    warm: { about: 'price of warm storage', unit: '$/GB/month', default: '$0.0125/GB/month', least: 0 },
    cold: { about: 'price of cold storage', unit: '$/GB/month', default: '$0.0036/GB/month', least: 0 },
  },
  results: {
    cost: {
      about: 'cost with tiers',
      unit: '$/month',
      of: ({ growth, retention, warmAfter, coldAfter, hot, warm, cold }) => {
        const first = Math.min(warmAfter, retention);
        const second = Math.min(Math.max(coldAfter, first), retention);
        return growth * (first * hot + (second - first) * warm + (retention - second) * cold);
      },
    },
    untiered: {
      about: 'cost if all of it stayed hot',
      unit: '$/month',
      of: ({ growth, retention, hot }) => growth * retention * hot,
    },
  },
  formula: 'growth × (age in each tier × its price), summed',
  source:
    'Prices by default: Amazon S3 Standard, Standard-IA and Glacier Flexible Retrieval, us-east-1, 2024',
  example: {
    given: {
      growth: '1 TB/day',
      retention: '100 days',
      warmAfter: '30 days',
      coldAfter: '90 days',
      hot: '$0.02/GB/month',
      warm: '$0.01/GB/month',
      cold: '$0.004/GB/month',
    },
    gives: { cost: '1,240 $/month', untiered: '2,000 $/month' },
    from: '30 TB at $20, 60 TB at $10 and 10 TB at $4 a terabyte',
  },
  related: ['storage-growth', 'monthly-cost'],
});
